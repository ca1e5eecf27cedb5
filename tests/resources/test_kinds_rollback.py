"""Every resource kind is restored by rolling back the last run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from resources.kinds import CASES, Change, KindCase
from support.account_contents import holdings
from support.counted_deployment import CountedDeployment, deployment_of

from iamdsl.deployment import Ledger, MemoryStorage, Plan, Verb
from iamdsl.deployment.state.ledger import load_ledger
from iamdsl.errors import Irreversible, NothingToRollBack
from iamdsl.resources import KINDS
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment import Entry
    from iamdsl.resources import Address, Resource

QUICK_KINDS = ("role", "access-key", "server-certificate", "security-token-service-preferences")
"""The kinds of the quick tests; they cover all properties that kinds differ in."""


def _params(steps: Iterable[tuple[str, str, Any]]) -> pytest.MarkDecorator:
    """One step of each quick kind; all other steps are slow tests."""
    seen: set[str] = set()
    result = []
    for name, what, step in steps:
        marks = [pytest.mark.slow] if name not in QUICK_KINDS or name in seen else []
        result.append(pytest.param(name, step, id=f"{name}: {what}", marks=marks))
        seen.add(name)
    return pytest.mark.parametrize(("name", "step"), result)


CHANGES = [(name, change.what, change) for name, case in CASES.items() for change in case.changes]
REPLACEMENTS = [
    (name, what, to) for name, case in CASES.items() for what, to in case.replacements.items()
]
CREATIONS = [(name, "created", case) for name, case in CASES.items()]


@pytest.fixture
def deployment(name: str) -> CountedDeployment:
    return deployment_of(CASES[name], InProcessAccount())


def _storage(deployment: CountedDeployment) -> MemoryStorage:
    storage = deployment.account.memory["ledger:mine"]
    assert isinstance(storage, MemoryStorage)
    return storage


def _entries(deployment: CountedDeployment) -> Mapping[Address, Entry]:
    """The entries of the ledger without their times."""
    result = load_ledger(_storage(deployment), Ledger("mine", "aws", "123456789012")).entries
    return {address: attrs.evolve(entry, changed=None) for address, entry in result.items()}


def _ledger_values(deployment: CountedDeployment) -> dict[str, Any]:
    """The ledger without the values that differ for a new object."""
    return {
        str(address): (entry.declared, entry.secret, sorted(entry.attributes))
        for address, entry in _entries(deployment).items()
    }


def _run(deployment: CountedDeployment, *resources: Resource) -> Plan:
    return deployment.declare(*resources).apply().plan


def _with_dependents(case: KindCase, resource: Resource) -> tuple[Resource, ...]:
    return (resource, *case.dependents(resource))


def _roll_back(deployment: CountedDeployment, *, allow: bool) -> Plan:
    """Roll back, and check that there is nothing more to roll back."""
    plan = deployment.declare().rollback(allow_irreversible=allow).plan
    with pytest.raises(NothingToRollBack):
        deployment.declare().rollback()
    return plan


def _assert_deployed(deployment: CountedDeployment, *resources: Resource) -> None:
    """Assert that the account is as declared and the ledger has every entry."""
    plan = deployment.declare(*resources).plan()
    assert plan.is_empty, [step.sentence for step in plan.steps]
    assert {change.verb for change in plan.changes} <= {Verb.NONE}


@_params(CHANGES)
def test_change_in_place_is_rolled_back(
    deployment: CountedDeployment, name: str, step: Change
) -> None:
    case = CASES[name]
    base, other = _with_dependents(case, case.base), _with_dependents(case, step.to)
    _run(deployment, *base)
    entries, ids = _entries(deployment), deployment.ids(*base)
    _run(deployment, *other)
    assert not _roll_back(deployment, allow=False).irreversible
    _assert_deployed(deployment, *base)
    assert (_entries(deployment), deployment.ids(*base)) == (entries, ids)
    assert bool(deployment.declare(*other).plan().steps) == bool(step.reverse_writes)


@_params(CREATIONS)
@pytest.mark.usefixtures("name")
def test_creation_and_deletion_are_rolled_back(
    deployment: CountedDeployment, step: KindCase
) -> None:
    address, secret = step.base.address, KINDS[step.base.kind].secret
    _run(deployment)
    before = holdings(deployment.iam)
    _run(deployment, step.base)
    ledger_values = _ledger_values(deployment)
    _roll_back(deployment, allow=False)
    assert holdings(deployment.iam) == before
    _run(deployment, step.base)
    id_ = deployment.ids(step.base)[str(address)]
    _run(deployment)
    assert holdings(deployment.iam) == before
    if secret:
        deployment.account.reset_calls()
        with pytest.raises(Irreversible, match=str(address)):
            deployment.declare().rollback()
        assert not deployment.writes()
    plan = _roll_back(deployment, allow=secret)
    assert bool(plan.irreversible) == (secret or id_ is not None)
    _assert_deployed(deployment, step.base)
    assert _ledger_values(deployment) == ledger_values
    assert secret == (deployment.secrets.get(str(address)) is not None)


@_params(REPLACEMENTS)
def test_replacement_is_rolled_back(
    deployment: CountedDeployment, name: str, step: Resource
) -> None:
    base = CASES[name].base
    _run(deployment, base)
    ledger_values = _ledger_values(deployment)
    _run(deployment, step)
    _roll_back(deployment, allow=KINDS[base.kind].secret)
    _assert_deployed(deployment, base)
    assert _ledger_values(deployment) == ledger_values


@_params(CREATIONS)
@pytest.mark.usefixtures("name")
def test_undo_log_contains_no_secret(deployment: CountedDeployment, step: KindCase) -> None:
    created = _run(deployment, step.base)
    secrets = {
        value
        for entry in (str(step.base.address), *step.secrets)
        for field, value in (deployment.secrets.get(entry) or {}).items()
        if not field.endswith(("Id", "UserName", "Alias"))
    }
    assert bool(secrets) == (KINDS[step.base.kind].secret or bool(step.secrets))
    deleted = _run(deployment)
    undo = _storage(deployment).read("undo.json") or b""
    texts = (created.to_json(), deleted.to_json(), undo.decode())
    assert [change.address for change in deleted.changes if change.before is not None] == [
        step.base.address
    ]
    assert str(step.base.address) in texts[2]
    assert [value for value in secrets for text in texts if value in text] == []
