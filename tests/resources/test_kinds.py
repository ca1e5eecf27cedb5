"""Every resource kind: created, changed, replaced and deleted, with every write counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from resources.kinds import CASES, Change, KindCase, OutsideChange, cases_of
from support.account_contents import holdings
from support.counted_deployment import Desk, desk_of

from iamdsl import deploy
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.testing import InProcessAccount

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(iam_account: InProcessAccount, request: pytest.FixtureRequest) -> Desk:
    return desk_of(CASES[request.getfixturevalue("name")], iam_account)


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


def _make_outside_calls(desk: Desk, case: KindCase) -> None:
    """Make the calls outside iamdsl that leave the resource as declared."""
    for operation, arguments in case.outside_calls:
        desk.call(operation, **arguments)


def _untag(desk: Desk, case: KindCase) -> None:
    """Remove the stack tag, as if the object had been created outside iamdsl."""
    if case.untag is not None:
        operation, arguments = case.untag
        desk.call(operation, **arguments, TagKeys=["iamdsl:stack"])


def _adopting(resource: Any, id_: str | None) -> Resource:
    """The declaration that adopts the object; credentials are adopted by their id."""
    numbered = "adopts" in attrs.fields_dict(type(resource))
    adopting: Resource = attrs.evolve(resource, adopts=id_) if numbered else resource
    return adopting


@pytest.mark.parametrize("name", CASES)
def test_resource_is_created_kept_and_deleted(desk: Desk, name: str) -> None:
    case = CASES[name]
    desk.apply()
    before = holdings(desk.iam)
    assert desk.apply(case.base) == Counter(case.creates)
    made = holdings(desk.iam)
    assert made != before
    _make_outside_calls(desk, case)
    assert not desk.apply(case.base)
    assert case.outside_calls or holdings(desk.iam) == made
    assert desk.apply() == Counter(case.destroys)
    assert holdings(desk.iam) == before
    assert desk.secrets.get(str(case.base.address)) is None
    assert all(desk.secrets.get(secret) == fields for secret, fields in case.secrets.items())


@pytest.mark.parametrize("name", CASES)
def test_destroy_deletes_everything(desk: Desk, name: str) -> None:
    before = holdings(desk.iam)
    desk.apply(CASES[name].base)
    _make_outside_calls(desk, CASES[name])
    session = deploy("mine", account=desk.account, secrets=desk.secrets)
    session.destroy()
    assert holdings(desk.iam) == before
    assert session.plan_destroy().changes == ()


@_each(SAME + NOT_EXCLUSIVE)
def test_equivalent_declaration_changes_nothing(desk: Desk, name: str, step: Resource) -> None:
    desk.apply(CASES[name].base)
    assert not desk.apply(step)


@_each(CHANGES)
def test_property_changes_in_place(desk: Desk, name: str, step: Change) -> None:
    case = CASES[name]
    base, other = _with_dependents(case, case.base), _with_dependents(case, step.to)
    desk.apply(*base)
    made, ids = holdings(desk.iam), desk.ids(*base)
    assert desk.apply(*other) == Counter(step.writes)
    assert holdings(desk.iam) != made
    assert sorted(desk.ids(*other).values(), key=str) == sorted(ids.values(), key=str)
    assert desk.apply(*_with_dependents(case, step.reverse_to or case.base)) == Counter(
        step.reverse_writes
    )


@_each(REPLACEMENTS)
def test_resource_is_replaced(desk: Desk, name: str, step: Resource) -> None:
    case = CASES[name]
    desk.apply(case.base)
    made = desk.ids(case.base)[str(case.base.address)]
    assert desk.apply(step) == Counter((*case.creates, *case.destroys))
    replaced = desk.ids(step)[str(step.address)]
    assert (made, replaced) == (None, None) or made != replaced


@_each(OUTSIDE_CHANGES)
def test_change_outside_iamdsl_is_reverted(desk: Desk, name: str, step: OutsideChange) -> None:
    base = CASES[name].base
    desk.apply(base)
    for _ in range(step.times):
        desk.call(step.operation, **step.arguments)
    (drift,) = desk.declare(base).drift().changes
    assert drift.address == base.address
    assert desk.apply(base) == Counter(step.repair_writes)


@_each(ADDED)
def test_additions_are_left_unchanged_if_not_exclusive(
    desk: Desk, name: str, step: OutsideChange
) -> None:
    not_exclusive = _not_exclusive(CASES[name].base)
    desk.apply(not_exclusive)
    desk.call(step.operation, **step.arguments)
    contents = holdings(desk.iam)
    assert not desk.apply(not_exclusive)
    assert holdings(desk.iam) == contents


@pytest.mark.parametrize("name", CASES)
def test_unowned_object_is_adopted_on_request(desk: Desk, name: str) -> None:
    case = CASES[name]
    desk.apply(case.base)
    adopting = _adopting(case.base, desk.ids(case.base)[str(case.base.address)])
    _untag(desk, case)
    desk.account.memory.clear()
    if not KINDS[case.base.kind].always_present:  # has no owner, so it needs no adopt=True
        with pytest.raises(NotOurs, match="adopt=True") as refused:
            desk.declare(adopting).plan()
        assert str(refused.value).startswith(str(case.base.address))
    desk.account.reset_calls()
    session = desk.declare(adopting, adopt=True)
    assert not session.plan().steps
    session.apply()
    assert not desk.writes()
    assert not desk.apply(case.base)


@pytest.mark.parametrize("name", TAGGED)
def test_object_of_another_stack_is_refused(desk: Desk, name: str) -> None:
    base = CASES[name].base
    desk.apply(base)
    with pytest.raises(NotOurs, match="'mine'"):
        desk.declare(base, stack="other", adopt=True).plan()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_has_a_case(kind: str) -> None:
    row, cases = KINDS[kind], cases_of(kind)
    in_place = {field for case in cases for field in case.in_place}
    replaced = {field for case in cases for field in case.replaced}
    same = {what.partition(" ")[0] for case in cases for what in case.same}
    assert row.in_place <= in_place
    assert set(row.fields) - row.in_place <= replaced
    # `adopts` and `exclusive` are tested with every case that has them, and the fields of all
    # kinds in tests/resources/test_options.py.
    excluded = {"origin", "exclusive", "adopts", *attrs.fields_dict(Resource)}
    properties = {field.name for field in attrs.fields(row.cls)} - excluded
    assert properties <= in_place | replaced | same
    assert in_place | replaced | same <= properties | set(row.fields)
    assert not in_place & replaced


@pytest.mark.parametrize("name", CASES)
def test_case_name_begins_with_its_kind(name: str) -> None:
    case = CASES[name]
    assert name.partition(" ")[0] == case.base.kind
    assert (case.untag is not None) == KINDS[case.base.kind].taggable
    for test in case.other_tests.values():
        path, _, function = test.partition("::")
        assert f"def {function}(" in (ROOT / path).read_text()
