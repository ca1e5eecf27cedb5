"""Number of calls that a stack takes, from its creation to its deletion."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from support.large_stack import EC2, MAY, calls_for, large_stack

from iamdsl import Group, ManagedPolicy, Role, User, deploy, trust
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.resources import Resource


def _count_calls(account: InProcessAccount) -> int:
    """Return the number of calls since the last count, and reset it."""
    count = sum(account.calls.values())
    account.reset_calls()
    return count


@pytest.mark.parametrize(
    ("roles", "reads", "reads_of_small_pages"),
    [(200, 2, 5), pytest.param(1000, 3, 23, marks=pytest.mark.slow)],
)
def test_call_counts_of_a_large_stack(roles: int, reads: int, reads_of_small_pages: int) -> None:
    """Each role has an inline and an attached policy; a fifth as many users are in groups."""
    writes = calls_for(roles)
    account = InProcessAccount(quotas={"Roles": 5000})
    session = deploy("large", account=account)
    session.add(*large_stack(roles))
    assert len(session.apply().done) == writes
    assert _count_calls(account) <= writes + 30

    assert session.plan().is_empty
    assert _count_calls(account) == reads
    account.limit_pages(100)
    assert session.plan().is_empty
    assert _count_calls(account) == reads_of_small_pages
    account.limit_pages(None)
    account.client("iam").tag_role(RoleName="role-0100", Tags=[{"Key": "team", "Value": "x"}])
    account.reset_calls()
    (drifted,) = session.drift().changes
    assert [difference.path for difference in drifted.differences] == ["tags.team"]
    assert _count_calls(account) == reads
    session.apply()
    assert account.writes == {"iam:TagRole": 1}
    assert _count_calls(account) == reads + 1
    session.destroy()
    assert _count_calls(account) <= writes + 30
    assert not account.client("iam").list_roles()["Roles"]


def _account_with_roles(roles: int) -> InProcessAccount:
    """An account with so many roles of other stacks."""
    account = InProcessAccount(quotas={"Roles": 5000})
    for number in range(roles):
        parameters = {
            "Action": "CreateRole",
            "Version": "2010-05-08",
            "RoleName": f"other-{number:04}",
            "AssumeRolePolicyDocument": trust(EC2).to_json(),
        }
        account.serve("iam", "CreateRole", {}, urlencode(parameters).encode())
    return account


def _small_stack() -> tuple[Resource, ...]:
    """Return a role with two policies, and a user in a group."""
    jane = User("jane")
    role = Role("app").trusting(EC2).with_inline("may", MAY).attach(ManagedPolicy.ReadOnlyAccess)
    return role, jane, Group("devs").with_members(jane)


def test_call_counts_of_a_small_stack_among_three_thousand_roles() -> None:
    account = _account_with_roles(3000)
    session = deploy("small", account=account)
    session.add(*_small_stack())
    session.apply()
    account.reset_calls()
    assert session.plan().is_empty
    # GetAccountSummary shows that there are four pages; GetRole returns the role's settings.
    assert account.calls == {
        "iam:GetAccountAuthorizationDetails": 4,
        "iam:GetAccountSummary": 1,
        "iam:GetRole": 1,
    }
    account.limit_pages(100)
    account.reset_calls()
    assert session.plan().is_empty
    # One of 31 pages is read (and none of 31 of ListRoles), then the summary, 4 + 1 calls for the
    # role, 4 for the user, 3 for the group.
    assert _count_calls(account) == 1 + 1 + 12
    assert session.drift().changes == ()
    assert _count_calls(account) == 14
    assert session.planned is not None
    session.apply(session.planned)
    assert _count_calls(account) == 14
    account.limit_pages(None)
    session.destroy()
    # Objects with the stack's tag are searched in the whole account; 6 calls read credentials.
    assert _count_calls(account) == 4 + 1 + 6 + 6
