"""Exactly the permissions that a plan lists: with them a run goes through, without one it says so.

The account decides every call by its policies, and knows what each call needs by a table of
its own. The root plans; a user who has the listed permissions, and no others, runs.
"""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING

import pytest
from resources.kinds import CASES
from support.least_privilege_run import Bench, actions_of, pairs, statements, without

from iamdsl.catalog import action
from iamdsl.deployment.permissions.policy_builder import PASSWORD_POLICY
from iamdsl.deployment.permissions.required_actions import (
    BULK_READ,
    PASS_ROLE_ACTIONS,
    SINGLE_READS,
    TAG_ACTIONS,
)
from iamdsl.deployment.reader.credential_reads import credential_reads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resources.kinds.case import KindCase

    from iamdsl.resources import Resource

EITHER = {
    f"iam:{item}"
    for item in (BULK_READ, *(item for result in SINGLE_READS.values() for item in result))
}
"""Reads in bulk and singly: which are made depends on how many there are of what."""

MAYBE = {f"iam:{call.operation}" for call in credential_reads("")} | {"iam:GetAccessKeyLastUsed"}
"""What is asked as far as one may: what a user who goes has left, and what became of a key."""

BESIDES = {
    PASSWORD_POLICY,
    *(f"iam:{item}" for item in (*PASS_ROLE_ACTIONS.values(), *TAG_ACTIONS.values())),
}
"""What is never called by itself, and what is read before a password is made."""

QUICK = ("attachment", "instance-profile", "login-profile", "virtual-mfa-device", "saml-provider")
"""Cases whose runs call everything that is special: passing roles, tags at birth, readbacks."""


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


def _slowly(*quick: str) -> list[object]:
    return [name if name in quick else pytest.param(name, marks=pytest.mark.slow) for name in CASES]


def _stages(case: KindCase, *, changes: bool) -> Iterator[tuple[Resource, ...]]:
    """What is declared, one time after the other, until nothing is."""
    yield (case.base,)
    for change in case.changes if changes else ():
        home = change.reverse_to or case.base
        yield (change.to, *case.dependents(change.to))
        yield (home, *case.dependents(home))
    yield ()


@pytest.mark.parametrize("name", CASES)
def test_what_is_listed_is_enough_and_is_called(name: str, bench: Bench) -> None:
    bench.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = bench.listed(*declared)
        bench.account.reset_calls()
        bench.run(policy, *declared)
        assert not bench.account.refused
        called = set(bench.account.calls)
        assert actions_of(policy, "Run") - called <= BESIDES | EITHER
        assert actions_of(policy, "Read") - called <= EITHER | MAYBE
        _check_names(policy)


def _check_names(policy: Mapping[str, object]) -> None:
    """Every action exists, and none that is about something is allowed on everything."""
    sids = [statement["Sid"] for statement in statements(policy)]
    assert len(set(sids)) == len(sids)
    assert all(sid.isalnum() for sid in sids)
    assert [item for item in actions_of(policy) if action(item).state != "current"] == []
    for entry, resource in pairs(policy):
        assert resource != "*" or not action(entry).required_resources


@pytest.mark.parametrize("name", _slowly(*QUICK))
def test_without_any_one_action_a_run_fails_and_names_it(name: str, bench: Bench) -> None:
    bench.begin(CASES[name])
    for declared in _stages(CASES[name], changes=name not in QUICK):
        policy = bench.listed(*declared)
        for item in sorted(actions_of(policy)):
            missing = bench.refusal(without(policy, item), *declared)
            if missing is None:
                assert item in EITHER | MAYBE
            else:
                assert f'add allow("{item}").on(' in str(missing.next_step)
                assert str(missing.next_step).endswith("to the caller's policies")
        bench.run(policy, *declared)


@pytest.mark.parametrize("name", _slowly(*QUICK[:2]))
def test_without_any_one_place_to_write_to_a_run_names_it(name: str, bench: Bench) -> None:
    bench.begin(CASES[name])
    for declared in _stages(CASES[name], changes=name not in QUICK):
        policy = bench.listed(*declared)
        for item, resource in filterfalse(_is_read, pairs(policy)):
            missing = bench.refusal(without(policy, item, resource), *declared)
            if missing is None:
                assert _is_one_of_two_places(policy, item, resource)
            else:
                assert f'add allow("{item}")' in str(missing.next_step)
                assert "*" in resource or f'.on("{resource}")' in str(missing.next_step)
        bench.run(policy, *declared)


def _is_read(pair: tuple[str, str]) -> bool:
    """Reads are listed for all of a type: for what is not there yet, too, and on every path."""
    return pair[0].startswith(("iam:Get", "iam:List"))


def _is_one_of_two_places(policy: Mapping[str, object], what: str, resource: str) -> bool:
    """What others made is under no path, or under some, which no plan knows."""
    stem, name = resource.rsplit("/", 1)
    other = f"{stem.removesuffix('/*')}/{name}" if stem.endswith("/*") else f"{stem}/*/{name}"
    return (what, other) in set(pairs(policy))


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_without_all_ways_of_reading_a_run_fails(name: str, bench: Bench) -> None:
    bench.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = bench.listed(*declared)
        blind = policy
        for item in EITHER:
            blind = without(blind, item)
        missing = bench.refusal(blind, *declared)
        bench.account.reset_calls()
        bench.run(policy, *declared)
        read = any(bench.account.calls[entry] for entry in EITHER)
        assert read == (missing is not None)
        told = "" if missing is None else str(missing.next_step)
        assert read == any(f'allow("{candidate}")' in told for candidate in EITHER)


@pytest.mark.parametrize("name", _slowly("login-profile", "service-linked-role", "group"))
def test_what_is_listed_is_enough_to_undo_it(name: str, bench: Bench) -> None:
    bench.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = bench.listed(*declared, rollback=True)
        bench.undo(policy, *declared)
        bench.run(policy, *declared)
