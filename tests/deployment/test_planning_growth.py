"""The work of planning grows with the number of objects, not with its square."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.executed_lines import executed_lines

from iamdsl import AccessKey, Policy, Role, User, allow, deploy, document, trust
from iamdsl.deployment import MemorySecrets
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

READS = document(allow("s3:GetObject").on("*"))
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))


def _successors(count: int, name: str) -> list[Resource]:
    """Return users with keys and a boundary, under names that others had."""
    edge = Policy(f"edge-{name}", READS)
    users = [User(f"{name}{number}").bounded_by(edge) for number in range(count)]
    return [edge, *users, *(AccessKey(user) for user in users)]


def _moved(count: int, name: str) -> list[Resource]:
    """Return roles under another path, with roles that trust them and policies that name them."""
    roles = [Role(f"r{number}", path=f"/{name}/", trust=EC2) for number in range(count)]
    trusting = [
        Role(f"q{number}", trust=trust(allow("sts:AssumeRole").for_role(role)))
        for number, role in enumerate(roles)
    ]
    passing = [
        Policy(f"p{number}", document(allow("iam:PassRole").on(role.arn)))
        for number, role in enumerate(roles)
    ]
    return [*roles, *trusting, *passing]


def _session(
    account: InProcessAccount, secrets: MemorySecrets, *resources: Resource, delete_first: bool
) -> DeploymentSession:
    session = deploy("s", account=account, secrets=secrets, delete_first=delete_first)
    session.add(*resources)
    return session


@pytest.mark.parametrize("delete_first", [False, True])
@pytest.mark.parametrize("declared", [_successors, _moved])
def test_four_times_the_objects_take_four_times_the_work(
    declared: Callable[[int, str], list[Resource]], *, delete_first: bool
) -> None:
    lines: list[int] = []
    for count in (25, 100):
        account, secrets = InProcessAccount(), MemorySecrets()
        before = declared(count, "old")
        _session(account, secrets, *before, delete_first=delete_first).apply()
        session = _session(account, secrets, *declared(count, "new"), delete_first=delete_first)
        lines.append(executed_lines(session.plan))
        lines[-1] += executed_lines(lambda: session.outputs)  # noqa: B023 - called at once
    assert lines[1] <= 1.3 * 4 * lines[0], lines
