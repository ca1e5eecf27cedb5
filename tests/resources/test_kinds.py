"""Every kind of resource through its life, as its cases say it, with every write counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from resources.kinds import CASES, Change, Foreign, KindCase, cases_of
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


def _loose(resource: Any) -> Resource:
    """The same resource, which leaves what others add alone."""
    loose: Resource = attrs.evolve(resource, exclusive=False)
    return loose


SAME = [(name, what, to) for name, case in CASES.items() for what, to in case.same.items()]
LOOSE = [
    (name, "exclusive=False", _loose(case.base))
    for name, case in CASES.items()
    if "exclusive" in attrs.fields_dict(type(case.base))
]
CHANGES = [(name, change.what, change) for name, case in CASES.items() for change in case.changes]
ANEW = [(name, what, to) for name, case in CASES.items() for what, to in case.replacements.items()]
FOREIGN = [(name, item.what, item) for name, case in CASES.items() for item in case.foreign]
ADDED = [
    (name, what, item)
    for name, what, item in FOREIGN
    if item.what in KINDS[CASES[name].base.kind].collections
]
TAGGED = [name for name, case in CASES.items() if KINDS[case.base.kind].taggable]


def _whole(case: KindCase, resource: Resource) -> tuple[Resource, ...]:
    """A resource and what depends on it."""
    return (resource, *case.dependents(resource))


def _befall(desk: Desk, case: KindCase) -> None:
    """What others do with it meanwhile."""
    for operation, arguments in case.meanwhile:
        desk.call(operation, **arguments)


def _untag(desk: Desk, case: KindCase) -> None:
    """Take our tag away, as if somebody else had made it."""
    if case.untag is not None:
        operation, arguments = case.untag
        desk.call(operation, **arguments, TagKeys=["iamdsl:stack"])


def _taken(resource: Any, id_: str | None) -> Resource:
    """The declaration that takes it over; what has no name is named by its id."""
    numbered = "adopts" in attrs.fields_dict(type(resource))
    taken: Resource = attrs.evolve(resource, adopts=id_) if numbered else resource
    return taken


@pytest.mark.parametrize("name", CASES)
def test_it_is_made_kept_and_ended(desk: Desk, name: str) -> None:
    case = CASES[name]
    desk.apply()
    before = holdings(desk.iam)
    assert desk.apply(case.base) == Counter(case.creates)
    made = holdings(desk.iam)
    assert made != before
    _befall(desk, case)
    assert not desk.apply(case.base)
    assert case.meanwhile or holdings(desk.iam) == made
    assert desk.apply() == Counter(case.destroys)
    assert holdings(desk.iam) == before
    assert desk.secrets.get(str(case.base.address)) is None
    assert all(desk.secrets.get(secret) == fields for secret, fields in case.secrets.items())


@pytest.mark.parametrize("name", CASES)
def test_all_of_it_is_destroyed(desk: Desk, name: str) -> None:
    before = holdings(desk.iam)
    desk.apply(CASES[name].base)
    _befall(desk, CASES[name])
    session = deploy("mine", account=desk.account, secrets=desk.secrets)
    session.destroy()
    assert holdings(desk.iam) == before
    assert session.plan_destroy().changes == ()


@_each(SAME + LOOSE)
def test_what_says_the_same_changes_nothing(desk: Desk, name: str, step: Resource) -> None:
    desk.apply(CASES[name].base)
    assert not desk.apply(step)


@_each(CHANGES)
def test_what_changes_in_place(desk: Desk, name: str, step: Change) -> None:
    case = CASES[name]
    base, other = _whole(case, case.base), _whole(case, step.to)
    desk.apply(*base)
    made, ids = holdings(desk.iam), desk.ids(*base)
    assert desk.apply(*other) == Counter(step.there)
    assert holdings(desk.iam) != made
    assert sorted(desk.ids(*other).values(), key=str) == sorted(ids.values(), key=str)
    assert desk.apply(*_whole(case, step.home or case.base)) == Counter(step.back)


@_each(ANEW)
def test_what_is_made_anew(desk: Desk, name: str, step: Resource) -> None:
    case = CASES[name]
    desk.apply(case.base)
    made = desk.ids(case.base)[str(case.base.address)]
    assert desk.apply(step) == Counter((*case.creates, *case.destroys))
    anew = desk.ids(step)[str(step.address)]
    assert (made, anew) == (None, None) or made != anew


@_each(FOREIGN)
def test_a_foreign_change_is_mended(desk: Desk, name: str, step: Foreign) -> None:
    base = CASES[name].base
    desk.apply(base)
    for _ in range(step.times):
        desk.call(step.operation, **step.arguments)
    (drift,) = desk.declare(base).drift().changes
    assert drift.address == base.address
    assert desk.apply(base) == Counter(step.mended)


@_each(ADDED)
def test_what_is_not_exclusive_leaves_additions_alone(desk: Desk, name: str, step: Foreign) -> None:
    loose = _loose(CASES[name].base)
    desk.apply(loose)
    desk.call(step.operation, **step.arguments)
    theirs = holdings(desk.iam)
    assert not desk.apply(loose)
    assert holdings(desk.iam) == theirs


@pytest.mark.parametrize("name", CASES)
def test_what_nobody_owns_is_taken_over_when_asked(desk: Desk, name: str) -> None:
    case = CASES[name]
    desk.apply(case.base)
    taken = _taken(case.base, desk.ids(case.base)[str(case.base.address)])
    _untag(desk, case)
    desk.account.memory.clear()
    if not KINDS[case.base.kind].always_present:  # that is nobody's, and needs no asking
        with pytest.raises(NotOurs, match="adopt=True") as refused:
            desk.declare(taken).plan()
        assert str(refused.value).startswith(str(case.base.address))
    desk.account.reset_calls()
    session = desk.declare(taken, adopt=True)
    assert not session.plan().steps
    session.apply()
    assert not desk.writes()
    assert not desk.apply(case.base)


@pytest.mark.parametrize("name", TAGGED)
def test_what_another_stack_made_stays_its_own(desk: Desk, name: str) -> None:
    base = CASES[name].base
    desk.apply(base)
    with pytest.raises(NotOurs, match="'mine'"):
        desk.declare(base, stack="other", adopt=True).plan()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_has_its_case(kind: str) -> None:
    row, cases = KINDS[kind], cases_of(kind)
    in_place = {field for case in cases for field in case.in_place}
    anew = {field for case in cases for field in case.anew}
    same = {what.partition(" ")[0] for case in cases for what in case.same}
    assert row.in_place <= in_place
    assert set(row.fields) - row.in_place <= anew
    # What `adopts` and `exclusive` say is tried with every case that has them, and what all
    # kinds have in tests/resources/test_options.py.
    aside = {"origin", "exclusive", "adopts", *attrs.fields_dict(Resource)}
    properties = {field.name for field in attrs.fields(row.cls)} - aside
    assert properties <= in_place | anew | same
    assert in_place | anew | same <= properties | set(row.fields)
    assert not in_place & anew


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_called_as_its_kind_and_names_tests_that_exist(name: str) -> None:
    case = CASES[name]
    assert name.partition(" ")[0] == case.base.kind
    assert (case.untag is not None) == KINDS[case.base.kind].taggable
    for test in case.elsewhere.values():
        path, _, function = test.partition("::")
        assert f"def {function}(" in (ROOT / path).read_text()
