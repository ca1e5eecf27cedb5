"""Every resource kind: created, changed, replaced and deleted, with every write counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from resources.kinds import CASES, Change, KindCase, OutsideChange, cases_of
from support.account_contents import holdings
from support.counted_deployment import CountedDeployment, deployment_of

from iamdsl import deploy
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.testing import InProcessAccount

ROOT = Path(__file__).parents[2]


@pytest.fixture
def deployment(iam_account: InProcessAccount, request: pytest.FixtureRequest) -> CountedDeployment:
    return deployment_of(CASES[request.getfixturevalue("name")], iam_account)


def _each(steps: Iterable[tuple[str, str, Any]]) -> pytest.MarkDecorator:
    result = [pytest.param(name, step, id=f"{name}: {what}") for name, what, step in steps]
    return pytest.mark.parametrize(("name", "step"), result)


def _not_exclusive(resource: Any) -> Resource:
    """The resource with `exclusive=False`."""
    not_exclusive: Resource = attrs.evolve(resource, exclusive=False)
    return not_exclusive


SAME = [(name, what, to) for name, case in CASES.items() for what, to in case.same.items()]
NOT_EXCLUSIVE = [
    (name, "exclusive=False", _not_exclusive(case.base))
    for name, case in CASES.items()
    if "exclusive" in attrs.fields_dict(type(case.base))
]
CHANGES = [(name, change.what, change) for name, case in CASES.items() for change in case.changes]
REPLACEMENTS = [
    (name, what, to) for name, case in CASES.items() for what, to in case.replacements.items()
]
OUTSIDE_CHANGES = [
    (name, item.what, item) for name, case in CASES.items() for item in case.outside_changes
]
ADDED = [
    (name, what, item)
    for name, what, item in OUTSIDE_CHANGES
    if item.what in KINDS[CASES[name].base.kind].collections
]
TAGGED = [name for name, case in CASES.items() if KINDS[case.base.kind].taggable]


def _with_dependents(case: KindCase, resource: Resource) -> tuple[Resource, ...]:
    """A resource and what depends on it."""
    return (resource, *case.dependents(resource))


def _make_outside_calls(deployment: CountedDeployment, case: KindCase) -> None:
    """Make the calls outside iamdsl that leave the resource as declared."""
    for operation, arguments in case.outside_calls:
        deployment.call(operation, **arguments)


def _untag(deployment: CountedDeployment, case: KindCase) -> None:
    """Remove the stack tag, as if the object had been created outside iamdsl."""
    if case.untag is not None:
        operation, arguments = case.untag
        deployment.call(operation, **arguments, TagKeys=["iamdsl:stack"])


def _adopting(resource: Any, id_: str | None) -> Resource:
    """The declaration that adopts the object; credentials are adopted by their id."""
    numbered = "adopts" in attrs.fields_dict(type(resource))
    adopting: Resource = attrs.evolve(resource, adopts=id_) if numbered else resource
    return adopting


@pytest.mark.parametrize("name", CASES)
def test_resource_is_created_left_unchanged_and_deleted(
    deployment: CountedDeployment, name: str
) -> None:
    case = CASES[name]
    deployment.apply()
    before = holdings(deployment.iam)
    assert deployment.apply(case.base) == Counter(case.creates)
    made = holdings(deployment.iam)
    assert made != before
    _make_outside_calls(deployment, case)
    assert not deployment.apply(case.base)
    assert case.outside_calls or holdings(deployment.iam) == made
    assert deployment.apply() == Counter(case.destroys)
    assert holdings(deployment.iam) == before
    assert deployment.secrets.get(str(case.base.address)) is None
    assert all(deployment.secrets.get(secret) == fields for secret, fields in case.secrets.items())


@pytest.mark.parametrize("name", CASES)
def test_destroy_deletes_everything(deployment: CountedDeployment, name: str) -> None:
    before = holdings(deployment.iam)
    deployment.apply(CASES[name].base)
    _make_outside_calls(deployment, CASES[name])
    session = deploy("mine", account=deployment.account, secrets=deployment.secrets)
    session.destroy()
    assert holdings(deployment.iam) == before
    assert session.plan_destroy().changes == ()


@_each(SAME + NOT_EXCLUSIVE)
def test_equivalent_declaration_changes_nothing(
    deployment: CountedDeployment, name: str, step: Resource
) -> None:
    deployment.apply(CASES[name].base)
    assert not deployment.apply(step)


@_each(CHANGES)
def test_property_changes_in_place(deployment: CountedDeployment, name: str, step: Change) -> None:
    case = CASES[name]
    base, other = _with_dependents(case, case.base), _with_dependents(case, step.to)
    deployment.apply(*base)
    made, ids = holdings(deployment.iam), deployment.ids(*base)
    assert deployment.apply(*other) == Counter(step.writes)
    assert holdings(deployment.iam) != made
    assert sorted(deployment.ids(*other).values(), key=str) == sorted(ids.values(), key=str)
    assert deployment.apply(*_with_dependents(case, step.reverse_to or case.base)) == Counter(
        step.reverse_writes
    )


@_each(REPLACEMENTS)
def test_resource_is_replaced(deployment: CountedDeployment, name: str, step: Resource) -> None:
    case = CASES[name]
    deployment.apply(case.base)
    made = deployment.ids(case.base)[str(case.base.address)]
    assert deployment.apply(step) == Counter((*case.creates, *case.destroys))
    replaced = deployment.ids(step)[str(step.address)]
    assert (made, replaced) == (None, None) or made != replaced


@_each(OUTSIDE_CHANGES)
def test_change_outside_iamdsl_is_reverted(
    deployment: CountedDeployment, name: str, step: OutsideChange
) -> None:
    base = CASES[name].base
    deployment.apply(base)
    for _ in range(step.times):
        deployment.call(step.operation, **step.arguments)
    (drift,) = deployment.declare(base).drift().changes
    assert drift.address == base.address
    assert deployment.apply(base) == Counter(step.repair_writes)


@_each(ADDED)
def test_additions_are_left_unchanged_if_not_exclusive(
    deployment: CountedDeployment, name: str, step: OutsideChange
) -> None:
    not_exclusive = _not_exclusive(CASES[name].base)
    deployment.apply(not_exclusive)
    deployment.call(step.operation, **step.arguments)
    contents = holdings(deployment.iam)
    assert not deployment.apply(not_exclusive)
    assert holdings(deployment.iam) == contents


@pytest.mark.parametrize(
    "name", [name for name in TAGGED if not KINDS[CASES[name].base.kind].secret]
)
def test_adopted_object_is_tagged_and_released_by_a_rollback(
    deployment: CountedDeployment, name: str
) -> None:
    case = CASES[name]
    deployment.apply(case.base)
    _untag(deployment, case)
    deployment.account.memory.clear()
    before = holdings(deployment.iam)
    session = deployment.declare(case.base, adopt=True, tag_adopted=True)
    (step,) = (step for step in session.plan().steps if step.address == case.base.address)
    assert step.sentence == f"tag {case.base.address} with iamdsl:stack"
    deployment.account.reset_calls()
    session.apply()
    assert all(operation.startswith("Tag") for operation in deployment.writes())
    assert session.plan().is_empty
    deployment.account.memory.clear()
    assert not deployment.apply(case.base)  # its tag proves that it is the stack's
    deployment.account.memory.clear()
    _untag(deployment, case)
    deployment.declare(case.base, adopt=True, tag_adopted=True).apply()
    deployment.declare().rollback()
    assert holdings(deployment.iam) == before
    with pytest.raises(NotOurs, match="adopt=True"):
        deployment.declare(case.base).plan()


@pytest.mark.parametrize("name", CASES)
def test_unowned_object_is_adopted_on_request(deployment: CountedDeployment, name: str) -> None:
    case = CASES[name]
    deployment.apply(case.base)
    adopting = _adopting(case.base, deployment.ids(case.base)[str(case.base.address)])
    _untag(deployment, case)
    deployment.account.memory.clear()
    if not KINDS[case.base.kind].always_present:  # has no owner, so it needs no adopt=True
        with pytest.raises(NotOurs, match="adopt=True") as refused:
            deployment.declare(adopting).plan()
        assert str(refused.value).startswith(str(case.base.address))
    deployment.account.reset_calls()
    session = deployment.declare(adopting, adopt=True)
    assert not session.plan().steps
    session.apply()
    assert not deployment.writes()
    assert not deployment.apply(case.base)


@pytest.mark.parametrize("name", TAGGED)
def test_object_of_another_stack_is_refused(deployment: CountedDeployment, name: str) -> None:
    base = CASES[name].base
    deployment.apply(base)
    with pytest.raises(NotOurs, match="'mine'"):
        deployment.declare(base, stack="other", adopt=True).plan()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_has_a_case(kind: str) -> None:
    row, cases = KINDS[kind], cases_of(kind)
    in_place = {field for case in cases for field in case.in_place}
    replaced = {field for case in cases for field in case.replaced}
    same = {what.partition(" ")[0] for case in cases for what in case.same}
    timed = {name for case in cases for name in case.timed_tests}
    assert row.in_place <= in_place
    assert set(row.fields) - row.in_place <= replaced
    # `adopts` and `exclusive` are tested with every case that has them, and the fields of all
    # kinds in tests/resources/test_options.py.
    excluded = {"origin", "exclusive", "adopts", *attrs.fields_dict(Resource)}
    properties = {field.name for field in attrs.fields(row.cls)} - excluded
    assert properties <= in_place | replaced | same | timed
    assert in_place | replaced | same | timed <= properties | set(row.fields)
    assert not in_place & replaced


@pytest.mark.parametrize("name", CASES)
def test_case_name_begins_with_its_kind(name: str) -> None:
    case = CASES[name]
    assert name.partition(" ")[0] == case.base.kind
    assert (case.untag is not None) == KINDS[case.base.kind].taggable
    tests = (case.other_tests, case.timed_tests, case.in_place_tests)
    for test in (name for names in tests for name in names.values()):
        path, _, function = test.partition("::")
        assert f"def {function}(" in (ROOT / path).read_text()
