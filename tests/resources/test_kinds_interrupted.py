"""Every resource kind, interrupted at every write; the next run completes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from resources.kinds import CASES
from support.account_contents import holdings
from support.counted_deployment import CountedDeployment

from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from resources.kinds import KindCase

    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing.faults import When

every_time = pytest.mark.parametrize(
    "when", ["after_commit", pytest.param("before", marks=pytest.mark.slow)]
)


def _new_deployment(case: KindCase) -> CountedDeployment:
    deployment = CountedDeployment(InProcessAccount(), *case.around)
    for name, fields in case.secrets.items():
        deployment.secrets.put(name, fields)
    case.prepare(deployment.iam)
    deployment.apply()
    return deployment


def _apply_killed(
    deployment: CountedDeployment, session: DeploymentSession, operation: str, when: When
) -> None:
    """Apply, and be killed at the first call of the operation."""
    deployment.account.kill_at(operation=operation, when=when)
    with pytest.raises(Killed):
        session.apply()
    deployment.account.clear_faults()


@every_time
@pytest.mark.parametrize("name", CASES)
def test_interrupted_creation_is_completed_and_deleted(name: str, when: When) -> None:
    case = CASES[name]
    for operation in dict.fromkeys(case.creates):
        deployment = _new_deployment(case)
        before = holdings(deployment.iam)
        _apply_killed(deployment, deployment.declare(case.base), operation, when)
        deployment.apply(case.base)
        deployment.apply()
        assert holdings(deployment.iam) == before, (operation, when)


@every_time
@pytest.mark.parametrize("name", CASES)
def test_interrupted_creation_without_a_declaration_is_undone(name: str, when: When) -> None:
    case = CASES[name]
    for operation in dict.fromkeys(case.creates):
        deployment = _new_deployment(case)
        before = holdings(deployment.iam)
        _apply_killed(deployment, deployment.declare(case.base), operation, when)
        deployment.apply()
        assert holdings(deployment.iam) == before, (operation, when)


@every_time
@pytest.mark.parametrize("name", CASES)
def test_interrupted_deletion_is_completed(name: str, when: When) -> None:
    case = CASES[name]
    for operation in dict.fromkeys(case.destroys):
        deployment = _new_deployment(case)
        before = holdings(deployment.iam)
        deployment.apply(case.base)
        for call, arguments in case.outside_calls:
            deployment.call(call, **arguments)
        _apply_killed(deployment, deployment.declare(), operation, when)
        deployment.apply()
        assert holdings(deployment.iam) == before, (operation, when)


@every_time
@pytest.mark.parametrize(
    ("name", "what"), [(name, entry.what) for name, case in CASES.items() for entry in case.changes]
)
def test_interrupted_change_is_completed(name: str, what: str, when: When) -> None:
    case = CASES[name]
    change = next(item for item in case.changes if item.what == what)
    for operation in dict.fromkeys(change.writes):
        deployment = _new_deployment(case)
        deployment.apply(case.base)
        _apply_killed(deployment, deployment.declare(change.to), operation, when)
        deployment.apply(change.to)


@pytest.mark.slow
@every_time
@pytest.mark.parametrize(
    ("name", "what"), [(name, what) for name, case in CASES.items() for what in case.replacements]
)
def test_interrupted_replacement_is_completed(name: str, what: str, when: When) -> None:
    case = CASES[name]
    for operation in dict.fromkeys((*case.creates, *case.destroys)):
        deployment = _new_deployment(case)
        before = holdings(deployment.iam)
        deployment.apply(case.base)
        _apply_killed(deployment, deployment.declare(case.replacements[what]), operation, when)
        deployment.apply(case.replacements[what])
        deployment.apply()
        assert holdings(deployment.iam) == before, (operation, when)
