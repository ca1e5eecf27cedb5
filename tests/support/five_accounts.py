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
_ACCOUNTS: dict[str, InProcessAccount] = {}
NUMBERS = dict(zip(LABELS, (str(number) * 12 for number in range(1, 6)), strict=True))


def build(session: DeploymentSession, target: Target) -> None:
    """Declare a role, and a user whose name depends on the target."""
    session.add(
        Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")),
        User(f"deployer-{target.label}").tagged(team=target.values["team"]),
    )


def build_failing_for_one_target(session: DeploymentSession, target: Target) -> None:
    """Declare the same, but fail for one target."""
    if target.label == "stage":
        raise KeyError(target.label)
    build(session, target)


def accounts(*labels: str) -> dict[str, InProcessAccount]:
    """Return an empty account for each label."""
    for label in LABELS:
        _ACCOUNTS.setdefault(label, InProcessAccount(NUMBERS[label]))
    return {label: renewed(_ACCOUNTS[label]) for label in labels or LABELS}


def target(label: str, url: str | None = None) -> Target:
    """Return the target of a label, with an endpoint URL if given."""
    return Target(
        label,
        account_id=NUMBERS[label],
        endpoint_url=url,
        values={"team": f"{label} team"},
    )


@contextmanager
def served(accounts_by_label: dict[str, InProcessAccount]) -> Iterator[list[Target]]:
    """Serve the accounts over HTTP; yield them as targets for any process."""
    with ExitStack() as stack:
        yield [
            target(label, stack.enter_context(serve(in_process_account)))
            for label, in_process_account in accounts_by_label.items()
        ]


def holds(account: InProcessAccount, label: str) -> bool:
    """Return whether an account is as declared."""
    iam = account.client("iam")
    roles = [item["RoleName"] for item in iam.list_roles()["Roles"]]
    users = [entry["UserName"] for entry in iam.list_users()["Users"]]
    return (roles, users) == (["app"], [f"deployer-{label}"])
