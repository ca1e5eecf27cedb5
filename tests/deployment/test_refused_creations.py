"""Creations that are refused in a run that also renames, replaces and deletes: nothing is lost.

For every kind: what existed before is still there, or has its successor, or was put back; if that
was refused too, the error names `rollback`, which brings it back.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import pytest
from support import every_kind_stack
from support.killed_process import World

from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment import Verb
from iamdsl.deployment.executor import step_sender
from iamdsl.errors import ApplyFailed
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from support.killed_process import SavedState

    from iamdsl.deployment import Outcome, Step
    from iamdsl.emulator.protocol.response import Response
    from iamdsl.testing import InProcessAccount

BEFORE, AFTER = every_kind_stack.MIXED_BEFORE, every_kind_stack.MIXED
RENAMED = every_kind_stack.MIXED_RENAMED
KINDS_CREATED = sorted(kind for kind, row in KINDS.items() if not row.always_present)
SINGLE = {
    "account-alias",
    "account-password-policy",
    "organizations-features",
    "outbound-web-identity-federation",
}
"""Kinds of which an account has one object: nothing of the kind is deleted for another."""
ALWAYS = 99
_NAMES = ("Name", "Alias", "Url", "PolicyArn", "CustomSuffix")
"""Endings of the parameters that tell what a call creates."""


class Refusals:
    """Refuses one call of a run, and those like it."""

    def __init__(self, account: InProcessAccount, monkeypatch: pytest.MonkeyPatch) -> None:
        self.step: Step | None = None
        self.left = 0
        serve = account.serve

        def refuse(
            service: str, operation: str, headers: Mapping[str, str], body: bytes
        ) -> Response:
            if self.left and self._matches(operation, body):
                self.left -= 1
                return account._open_iam().refuse(service, "AccessDenied", f"{operation}: not now")
            return serve(service, operation, headers, body)

        monkeypatch.setattr(account, "serve", refuse)

    def start(self, step: Step, times: int = 1) -> None:
        """Refuse this call, and calls that create the same, as many times."""
        self.step, self.left = step, times

    def _matches(self, operation: str, body: bytes) -> bool:
        call = None if self.step is None else self.step.action.call
        if call is None or operation != call.operation:
            return False
        sent = dict(parse_qsl(body.decode(), keep_blank_values=True))
        names = {name: text for name, text in call.arguments.items() if name.endswith(_NAMES)}
        return all(sent.get(name) == str(text) for name, text in names.items())


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An account with the stack before the run, and objects that are not managed."""
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, Backoff(base=0, cap=0, deadline=60))
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,) * 100)
    world = World()
    every_kind_stack.create_unmanaged(world.iam)
    world.state.settings["deletion_delay"] = timedelta(0)
    for name, fields in every_kind_stack.SECRETS.items():
        world.secrets.put(name, fields)
    world.session(*BEFORE).apply()
    return world


@pytest.fixture
def refusals(world: World, monkeypatch: pytest.MonkeyPatch) -> Refusals:
    return Refusals(world.account, monkeypatch)


def _creations(world: World, kind: str) -> list[Step]:
    """Return the calls of the run that create objects of a kind."""
    steps = world.session(*AFTER).plan().steps
    return [
        step
        for step in steps
        if step.action.creates is not None and step.action.creates.kind == kind
    ]


def _fail(world: World, *, delete_first: bool = False) -> Outcome:
    """Apply, and return the outcome, all of which the error reports."""
    with pytest.raises(ApplyFailed) as caught:
        world.session(*AFTER, delete_first=delete_first).apply()
    text = str(caught.value)
    outcome: Outcome = caught.value.outcome
    assert not outcome.complete
    assert bool(outcome.lost) == ("iamdsl rollback" in text)
    for kept in outcome.kept:
        assert f"kept because {kept.reason}" in text
    return outcome


def _check_nothing_is_lost(world: World, outcome: Outcome) -> None:
    """Check that all is there, except what has its successors, or is reported as lost."""
    refused = {
        step.action.creates.kind
        for step in (*(failure.step for failure in outcome.failed), *outcome.skipped)
        if step.action.creates is not None
    }
    undeclared = {item.address for item in RENAMED} - {item.address for item in AFTER}
    lost = {entry.address for entry in outcome.lost}
    kept = {entry.step.action.destroys for entry in outcome.kept}
    restored = {entry.address for entry in outcome.restored if entry.deleted} - lost
    for change in world.session(*RENAMED).plan().changes:
        address = change.address
        if address in kept | restored:
            assert change.verb in {Verb.NONE, Verb.UPDATE}, address
            # Users who are deleted leave a group that is kept; a replaced role changes its profile.
            assert {item.field for item in change.differences} <= {"members", "role"}, change
        elif change.verb is Verb.CREATE and address not in lost:
            assert address in undeclared, address
            assert address.kind not in refused, address
    _check_profile(world, outcome)


def _check_profile(world: World, outcome: Outcome) -> None:
    """Check that the instance profile still has its role, unless one of them is lost."""
    if not {"role/app", "instance-profile/web"} & {str(entry.address) for entry in outcome.lost}:
        answer = world.iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]
        assert [item["RoleName"] for item in answer["Roles"]] == ["app"]


def test_run_creates_and_deletes_something_of_every_kind(world: World) -> None:
    plan = world.session(*AFTER).plan()
    created = {step.action.creates.kind for step in plan.steps if step.action.creates}
    deleted = {change.address.kind for change in plan.changes if change.verb is Verb.DELETE}
    assert created == set(KINDS_CREATED)
    assert deleted == created - SINGLE
    assert {change.address for change in plan.changes if change.verb is Verb.REPLACE}
    assert len(plan.renames) == 2


@pytest.mark.parametrize("kind", KINDS_CREATED)
def test_nothing_is_lost_if_a_creation_is_refused(
    world: World, refusals: Refusals, kind: str
) -> None:
    start = world.save()
    for step in _creations(world, kind):
        world.restore(start)
        refusals.start(step)
        outcome = _fail(world)
        assert refusals.left == 0
        _check_nothing_is_lost(world, outcome)
        assert not outcome.lost
        world.session(*AFTER).apply()
        assert world.session(*AFTER).plan().is_empty


def _replacements(world: World) -> list[Step]:
    plan = world.session(*AFTER).plan()
    replaced = {change.address for change in plan.changes if change.verb is Verb.REPLACE}
    return [step for step in plan.steps if step.action.creates in replaced]


def test_rollback_brings_back_what_could_not_be_put_back(world: World, refusals: Refusals) -> None:
    start = world.save()
    steps = _replacements(world)
    assert len(steps) == 4
    for step in steps:
        world.restore(start)
        refusals.start(step, ALWAYS)
        outcome = _fail(world)
        assert step.action.creates in {entry.address for entry in outcome.lost}
        _check_nothing_is_lost(world, outcome)
        # The next run is refused too, and cannot put it back either.
        assert step.action.creates in {entry.address for entry in _fail(world).lost}
        refusals.left = 0
        assert world.session(*AFTER).rollback(allow_irreversible=True).complete
        assert world.session(*BEFORE).plan().is_empty


@pytest.mark.parametrize("kind", KINDS_CREATED)
def test_what_was_deleted_first_is_put_back(world: World, refusals: Refusals, kind: str) -> None:
    start = world.save()
    for step in _creations(world, kind):
        world.restore(start)
        refusals.start(step)
        outcome = _fail(world, delete_first=True)
        _check_nothing_is_lost(world, outcome)
        assert not [str(entry) for entry in outcome.lost if not KINDS[entry.address.kind].secret]
        world.session(*AFTER).apply()
        assert world.session(*AFTER).plan().is_empty


def _boundaries(world: World, refusals: Refusals, step: Step) -> list[SavedState]:
    """Return the states at each write of a run whose creation is refused."""
    states: list[SavedState] = []
    refusals.start(step)
    world.crash.watch = lambda: states.append(world.save())
    with pytest.raises(ApplyFailed):
        world.session(*AFTER).apply()
    world.crash.watch = None
    return states


STRIDE = 9
"""The quick test resumes from every ninth write, the slow one from each."""


def _check_kills(world: World, refusals: Refusals, which: slice) -> None:
    start = world.save()
    for step in _replacements(world):
        world.restore(start)
        for saved in _boundaries(world, refusals, step)[which]:
            world.restore(saved)
            refusals.left = 0
            world.session(*AFTER).apply()
            assert world.session(*AFTER).plan().is_empty
            world.restore(saved)
            refusals.start(step)
            outcome = _fail(world)
            _check_nothing_is_lost(world, outcome)
            assert not outcome.lost
            world.session(*AFTER).apply()
            assert world.session(*AFTER).plan().is_empty


def test_next_run_completes_or_puts_back_after_a_kill(world: World, refusals: Refusals) -> None:
    _check_kills(world, refusals, slice(5, None, STRIDE * 12))


@pytest.mark.slow
def test_next_run_completes_or_puts_back_after_a_kill_at_many_writes(
    world: World, refusals: Refusals
) -> None:
    _check_kills(world, refusals, slice(0, None, STRIDE))
