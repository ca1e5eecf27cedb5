"""Five accounts, and what is deployed to each; importable by workers in other processes."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from iamdsl import Role, Target, User, allow
from iamdsl.testing import InProcessAccount, serve
from support.reused_account import renewed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl import DeploymentSession

LABELS = ("dev", "test", "stage", "prod", "audit")
_HELD: dict[str, InProcessAccount] = {}
NUMBERS = dict(zip(LABELS, (str(number) * 12 for number in range(1, 6)), strict=True))


def build(session: DeploymentSession, target: Target) -> None:
    """A role, and a user that is particular to the target."""
    session.add(
        Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")),
        User(f"deployer-{target.label}").tagged(team=target.values["team"]),
    )


def build_badly(session: DeploymentSession, target: Target) -> None:
    """Something goes wrong for one of them."""
    if target.label == "stage":
        raise KeyError(target.label)
    build(session, target)


def accounts(*labels: str) -> dict[str, InProcessAccount]:
    """An empty account for each label."""
    for label in LABELS:
        _HELD.setdefault(label, InProcessAccount(NUMBERS[label]))
    return {label: renewed(_HELD[label]) for label in labels or LABELS}


def target(label: str, url: str | None = None) -> Target:
    """The target of a label, behind a URL where there is one."""
    return Target(
        label,
        account_id=NUMBERS[label],
        endpoint_url=url,
        values={"team": f"{label} team"},
    )


@contextmanager
def served(held: dict[str, InProcessAccount]) -> Iterator[list[Target]]:
    """The accounts over HTTP, as targets that any process can reach."""
    with ExitStack() as stack:
        yield [
            target(label, stack.enter_context(serve(in_process_account)))
            for label, in_process_account in held.items()
        ]


def holds(account: InProcessAccount, label: str) -> bool:
    """Whether an account is as declared."""
    iam = account.client("iam")
    roles = [item["RoleName"] for item in iam.list_roles()["Roles"]]
    users = [entry["UserName"] for entry in iam.list_users()["Users"]]
    return (roles, users) == (["app"], [f"deployer-{label}"])
