"""Notes on what `delete_first` deletes before others of its kind are created."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from support.account_clock import AccountClock
from support.faulty_account import FaultyAccount, named_role
from support.key_material import ssh

from iamdsl import AccessKey, Group, Policy, ServiceSpecificCredential, SshKey, User, allow, deploy
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.deployment import Plan
    from iamdsl.resources import Resource

JANE, BOB = User("jane"), User("bob")
GIT = "codecommit.amazonaws.com"
READ = allow("s3:GetObject").on("*")
OLD_KEY = timedelta(days=30)
PUT_BACK = "what was deleted is put back, with a new unique ID"
LOST = "what was deleted cannot be put back, since its secret is lost"


def _plan(
    before: tuple[Resource, ...], after: tuple[Resource, ...], *, delete_first: bool = False
) -> Plan:
    clock = AccountClock()
    faulty = FaultyAccount(InProcessAccount(clock=clock))
    faulty.apply(JANE, BOB, *before)
    clock.advance(days=40)
    session = deploy(
        "s", account=faulty.account, secrets=faulty.sink, approve=True, delete_first=delete_first
    )
    session.add(JANE, BOB, *after)
    return session.plan()


def _is_deleted_first(plan: Plan, old: Resource) -> bool:
    """Return whether a creation of the kind comes after the deletion, by the order of the steps."""
    places = [
        step.number for step in plan.steps if getattr(step.action.destroys, "kind", "") == old.kind
    ]
    created = [
        step.number for step in plan.steps if getattr(step.action.creates, "kind", "") == old.kind
    ]
    return max(created) > min(places)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (named_role(1), named_role(2), PUT_BACK),
        (Group("a"), Group("b"), PUT_BACK),
        (Policy("a", READ), Policy("b", READ), PUT_BACK),
        (SshKey(BOB, ssh(1)), SshKey(JANE, ssh(2)), PUT_BACK),
        (AccessKey(BOB), AccessKey(JANE), LOST),
        (ServiceSpecificCredential(BOB, GIT), ServiceSpecificCredential(JANE, GIT), LOST),
    ],
)
def test_note_says_whether_it_can_be_put_back(old: Resource, new: Resource, text: str) -> None:
    plan = _plan((old,), (new,), delete_first=True)
    (note,) = plan.notes
    first = f"{old.address}: deleted before others of the kind are created (delete_first); if "
    assert note == f"{first}AWS refuses to create one, {text}"
    assert _is_deleted_first(plan, old)
    assert not _plan((old,), (new,)).notes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (AccessKey(JANE, rotate_after=OLD_KEY), AccessKey(JANE, rotate_after=OLD_KEY)),
        (
            ServiceSpecificCredential(JANE, GIT, rotate_after=OLD_KEY),
            ServiceSpecificCredential(JANE, GIT, rotate_after=OLD_KEY),
        ),
        (AccessKey(JANE), AccessKey(JANE, label="two")),
        (SshKey(JANE, ssh(1)), SshKey(JANE, ssh(2), label="two")),
    ],
    ids=["rotated key", "rotated credential", "other label", "other SSH key"],
)
def test_credential_that_is_deleted_last_has_no_note(old: Resource, new: Resource) -> None:
    plan = _plan((old,), (new,), delete_first=True)
    assert len(plan.steps) == 2
    assert not _is_deleted_first(plan, old)
    assert not plan.notes


def test_both_notes_of_a_mixed_plan() -> None:
    plan = _plan(
        (AccessKey(BOB), named_role(1)), (AccessKey(JANE), named_role(2)), delete_first=True
    )
    assert [note.partition(":")[0] for note in plan.notes] == ["role/r1", "access-key/bob"]
    assert PUT_BACK in plan.notes[0]
    assert LOST in plan.notes[1]
