"""The permissions that a plan lists are sufficient for a run, and each of them is necessary.

The account enforces its policies, and determines the actions of each call by its own table. The
root user plans; a user who has the listed permissions, and no others, applies.
"""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING

import pytest
from resources.kinds import CASES
from support.least_privilege_run import LeastPrivilegeRun, actions_of, pairs, statements, without

from iamdsl.catalog import action
from iamdsl.deployment.permissions.policy_builder import PASSWORD_POLICY
from iamdsl.deployment.permissions.required_actions import (
    BULK_READ,
    CONFINED_READS,
    PASS_ROLE_ACTIONS,
    SINGLE_READS,
    TAG_ACTIONS,
)
from iamdsl.deployment.reader.credential_reads import credential_reads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resources.kinds.case import KindCase

    from iamdsl.resources import Resource

BULK_OR_SINGLE = {
    f"iam:{operation}"
    for operation in (BULK_READ, *(item for reads in SINGLE_READS.values() for item in reads))
}
"""Bulk and single reads: which are sent depends on the number of objects."""

READS_OF_THE_ACCOUNT = {f"iam:{BULK_READ}", "iam:GetAccountSummary", "iam:ListPolicies"}
"""Reads that a run tries once before it reads object by object, and without quotas."""

SINGLE_READS_ALLOWED = tuple(
    f'add allow("iam:{operation}").on(' for reads in CONFINED_READS.values() for operation in reads
)

OPTIONAL = {f"iam:{call.operation}" for call in credential_reads("")} | {
    "iam:GetAccessKeyLastUsed",
    "iam:GetAccountSummary",
    "iam:ListSAMLProviders",
}
"""Reads that may be denied: credentials of a user to delete, last use of a key, quotas, names."""

NOT_CALLED_DIRECTLY = {
    PASSWORD_POLICY,
    *(f"iam:{item}" for item in (*PASS_ROLE_ACTIONS.values(), *TAG_ACTIONS.values())),
}
"""Actions without a call of their own, and the read before a password is generated."""

QUICK = ("attachment", "instance-profile", "login-profile", "virtual-mfa-device", "saml-provider")
"""Cases with all special calls: passing a role, tags at creation, readbacks."""


@pytest.fixture(scope="module")
def run_as_user() -> LeastPrivilegeRun:
    return LeastPrivilegeRun()


def _slow_except(*quick: str) -> list[object]:
    return [name if name in quick else pytest.param(name, marks=pytest.mark.slow) for name in CASES]


def _stages(case: KindCase, *, changes: bool) -> Iterator[tuple[Resource, ...]]:
    """Yield the successive declarations of a case, of which the last is empty."""
    yield (case.base,)
    for change in case.changes if changes else ():
        home = change.reverse_to or case.base
        yield (change.to, *case.dependents(change.to))
        yield (home, *case.dependents(home))
    yield ()


@pytest.mark.parametrize("name", CASES)
def test_listed_actions_are_sufficient_and_called(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = run_as_user.listed(*declared)
        run_as_user.account.reset_calls()
        run_as_user.run(policy, *declared)
        assert not run_as_user.account.refused
        called = set(run_as_user.account.calls)
        assert actions_of(policy, "Run") - called <= NOT_CALLED_DIRECTLY | BULK_OR_SINGLE
        assert actions_of(policy, "Read") - called <= BULK_OR_SINGLE | OPTIONAL
        _check_names(policy)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.slow if number % 3 else ())
        for number, name in enumerate(CASES)
    ],
)
def test_confined_permissions_are_sufficient_without_reads_of_the_account(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = run_as_user.listed(*declared, confined=True)
        run_as_user.account.reset_calls()
        run_as_user.run(policy, *declared)
        assert set(run_as_user.account.refused) <= READS_OF_THE_ACCOUNT
        assert not actions_of(policy) & {f"iam:{BULK_READ}", "iam:ListPolicies"}
        _check_names(policy)


def _check_names(policy: Mapping[str, object]) -> None:
    """Check that every action exists, and that none with resource types is allowed on `*`."""
    sids = [statement["Sid"] for statement in statements(policy)]
    assert len(set(sids)) == len(sids)
    assert all(sid.isalnum() for sid in sids)
    assert [item for item in actions_of(policy) if action(item).state != "current"] == []
    for entry, resource in pairs(policy):
        assert resource != "*" or not action(entry).required_resources


@pytest.mark.parametrize("name", _slow_except(*QUICK))
def test_run_without_one_listed_action_fails_and_names_it(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    for declared in _stages(CASES[name], changes=name not in QUICK):
        policy = run_as_user.listed(*declared)
        for item in sorted(actions_of(policy)):
            missing = run_as_user.refusal(without(policy, item), *declared)
            if missing is None:
                assert item in BULK_OR_SINGLE | OPTIONAL
            else:
                # Without the reads of the account, the single reads are missing.
                whole = {f"iam:{BULK_READ}", "iam:ListRoles"}
                instead = SINGLE_READS_ALLOWED if item in whole else ()
                step = str(missing.next_step)
                assert step.startswith((f'add allow("{item}").on(', *instead))
                assert str(missing.next_step).endswith("to the caller's policies")
        run_as_user.run(policy, *declared)


@pytest.mark.parametrize("name", _slow_except(*QUICK[:2]))
def test_run_without_one_writable_resource_names_it(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    for declared in _stages(CASES[name], changes=name not in QUICK):
        policy = run_as_user.listed(*declared)
        for item, resource in filterfalse(_is_read, pairs(policy)):
            missing = run_as_user.refusal(without(policy, item, resource), *declared)
            if missing is None:
                assert _has_other_path_pattern(policy, item, resource)
            else:
                assert f'add allow("{item}")' in str(missing.next_step)
                assert "*" in resource or f'.on("{resource}")' in str(missing.next_step)
        run_as_user.run(policy, *declared)


def _is_read(pair: tuple[str, str]) -> bool:
    """Reads are allowed for all resources of a type: they may not exist yet, in any path."""
    return pair[0].startswith(("iam:Get", "iam:List"))


def _has_other_path_pattern(policy: Mapping[str, object], what: str, resource: str) -> bool:
    """Resources not created by the stack have an unknown path, so two patterns are listed."""
    stem, name = resource.rsplit("/", 1)
    other = f"{stem.removesuffix('/*')}/{name}" if stem.endswith("/*") else f"{stem}/*/{name}"
    return (what, other) in set(pairs(policy))


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_run_without_bulk_read_fails_if_a_single_read_is_denied_too(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    single_reads = BULK_OR_SINGLE - {f"iam:{BULK_READ}"}
    for declared in _stages(CASES[name], changes=True):
        only_single = run_as_user.listed(*declared, confined=True)
        without_reads = only_single
        for item in single_reads:
            without_reads = without(without_reads, item)
        missing = run_as_user.refusal(without_reads, *declared)
        run_as_user.account.reset_calls()
        run_as_user.run(only_single, *declared)
        called = {entry for entry in single_reads if run_as_user.account.calls[entry]}
        if missing is None:  # GetPolicy also confirms others' policies, and may then be denied
            assert called <= {"iam:GetPolicy"}
        else:
            next_step = str(missing.next_step)
            assert any(f'allow("{entry}")' in next_step for entry in called)


@pytest.mark.parametrize("name", _slow_except("login-profile", "service-linked-role", "group"))
def test_listed_actions_are_sufficient_for_a_rollback(
    name: str, run_as_user: LeastPrivilegeRun
) -> None:
    run_as_user.begin(CASES[name])
    for declared in _stages(CASES[name], changes=True):
        policy = run_as_user.listed(*declared, rollback=True)
        run_as_user.undo(policy, *declared)
        run_as_user.run(policy, *declared)
