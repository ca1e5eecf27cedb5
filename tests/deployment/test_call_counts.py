"""How many calls a stack of a thousand roles takes, from nothing to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from support.large_stack import EC2, MAY, large_stack

from iamdsl import Group, ManagedPolicy, Role, User, deploy, trust
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.resources import Resource

ROLES = 1000
OBJECTS = 3450
"""A thousand roles with a policy of their own and one attached, 200 users in 50 groups."""


def _asked(account: InProcessAccount) -> int:
    """The calls since they were counted anew, which they are again."""
    count = sum(account.calls.values())
    account.reset_calls()
    return count


def test_a_large_stack_through_its_life() -> None:
    account = InProcessAccount(quotas={"Roles": 5000})
    session = deploy("large", account=account)
    session.add(*large_stack(ROLES))
    assert len(session.apply().done) == OBJECTS
    assert _asked(account) <= OBJECTS + 30

    assert session.plan().is_empty
    assert _asked(account) == 3
    account.limit_pages(100)
    assert session.plan().is_empty
    assert _asked(account) == 23
    account.limit_pages(None)
    account.client("iam").tag_role(RoleName="role-0500", Tags=[{"Key": "team", "Value": "x"}])
    account.reset_calls()
    (drifted,) = session.drift().changes
    assert [difference.path for difference in drifted.differences] == ["tags.team"]
    assert _asked(account) == 3
    session.apply()
    assert account.writes == {"iam:TagRole": 1}
    assert _asked(account) == 3 + 1
    session.destroy()
    assert _asked(account) <= OBJECTS + 30
    assert not account.client("iam").list_roles()["Roles"]


def _crowded(roles: int) -> InProcessAccount:
    """An account with so many roles of others."""
    account = InProcessAccount(quotas={"Roles": 5000})
    for number in range(roles):
        asked = {
            "Action": "CreateRole",
            "Version": "2010-05-08",
            "RoleName": f"other-{number:04}",
            "AssumeRolePolicyDocument": trust(EC2).to_json(),
        }
        account.serve("iam", "CreateRole", {}, urlencode(asked).encode())
    return account


def _small() -> tuple[Resource, ...]:
    """Five objects: a role with two policies, a user, a group that it is in."""
    jane = User("jane")
    role = Role("app").trusting(EC2).with_inline("may", MAY).attach(ManagedPolicy.ReadOnlyAccess)
    return role, jane, Group("devs").with_members(jane)


def test_a_small_stack_among_three_thousand_roles() -> None:
    account = _crowded(3000)
    session = deploy("small", account=account)
    session.add(*_small())
    session.apply()
    account.reset_calls()
    assert session.plan().is_empty
    # Four pages hold all of it: a summary says so, and GetRole tells the settings of the one role.
    assert account.calls == {
        "iam:GetAccountAuthorizationDetails": 4,
        "iam:GetAccountSummary": 1,
        "iam:GetRole": 1,
    }
    account.limit_pages(100)
    account.reset_calls()
    assert session.plan().is_empty
    # Of 31 pages, and 31 of ListRoles, one is read; then 4 + 1 for the role, 4 for the user, 3.
    assert _asked(account) == 1 + 1 + 12
    assert session.drift().changes == ()
    assert _asked(account) == 14
    assert session.planned is not None
    session.apply(session.planned)
    assert _asked(account) == 14
    account.limit_pages(None)
    session.destroy()
    # Leftovers with its tag are looked for everywhere; 6 calls ask for the user's credentials.
    assert _asked(account) == 4 + 1 + 6 + 6
