"""A service's facts go into the data file and out again, and a newer state follows an older one."""

from __future__ import annotations

import json

import pytest

from iamdsl.catalog.entries.active_catalog import packed_catalog
from iamdsl.catalog.sources.catalog_diff import Change, changes
from iamdsl.catalog.sources.service_facts import (
    ActionFacts,
    KeyFacts,
    On,
    ServiceFacts,
    TypeFacts,
    from_rows,
    retired,
    succeeding,
    to_rows,
)

OLD = ServiceFacts(
    "Old",
    {
        "GetIt": ActionFacts(
            "Read", (On("thing", required=True, keys=("x:a",)),), ("x:b",), ("y:Z",)
        ),
        "DropIt": ActionFacts("Write"),
        "Long": ActionFacts("List", gone="2020-01-01"),
    },
    {
        "thing": TypeFacts(("arn:${Partition}:x:::${Thing}",), ("x:a",)),
        "dull": TypeFacts(("arn:b",)),
    },
    {"x:a": KeyFacts("String"), "x:b": KeyFacts("Bool"), "x:c": KeyFacts("ARN")},
)
NEW = ServiceFacts(
    "New",
    {
        "getit": ActionFacts("Write", (On("thing", required=True, keys=("x:a",)),), ("x:b",)),
        "AddIt": ActionFacts("Tagging"),
        "Long": ActionFacts("List"),
    },
    {"thing": TypeFacts(("arn:${Partition}:x:::${Other}",), ("x:a",))},
    {"x:a": KeyFacts("Numeric"), "x:b": KeyFacts("Bool")},
)


def through_json(facts: ServiceFacts) -> ServiceFacts:
    return from_rows(json.loads(json.dumps(to_rows(facts))))


@pytest.mark.parametrize("facts", [OLD, NEW, retired(OLD, "2021-01-01")])
def test_into_rows_and_back(facts: ServiceFacts) -> None:
    assert through_json(facts) == facts


def test_every_service_goes_into_rows_and_back() -> None:
    for facts in packed_catalog().all_facts().values():
        assert through_json(facts) == facts


def test_the_newer_state_keeps_what_is_gone_and_the_dependents() -> None:
    after = succeeding(OLD, NEW, "2026-10-27")
    assert after.title == "New"
    assert after.actions == {
        "getit": ActionFacts("Write", NEW.actions["getit"].on, ("x:b",), ("y:Z",)),
        "AddIt": ActionFacts("Tagging"),
        "Long": ActionFacts("List"),
        "DropIt": ActionFacts("Write", gone="2026-10-27"),
    }
    assert after.types["dull"].gone == "2026-10-27"
    assert after.keys["x:c"] == KeyFacts("ARN", gone="2026-10-27")
    assert succeeding(after, NEW, "2027-01-01") == after
    assert succeeding(None, NEW, "2027-01-01") == NEW


def test_a_service_that_is_gone_keeps_its_first_day() -> None:
    gone = retired(OLD, "2021-01-01")
    assert gone.gone == "2021-01-01"
    assert gone.actions["Long"].gone == "2020-01-01"
    assert gone.actions["GetIt"].gone == "2021-01-01"
    assert retired(gone, "2022-01-01") == gone
    assert succeeding(gone, OLD, "2022-01-01").gone == ""


def test_the_changes_between_two_states_are_told() -> None:
    assert changes({"x": OLD}, {"x": succeeding(OLD, NEW, "2026-10-27")}) == (
        Change("added", "action", "x:AddIt"),
        Change("added", "action", "x:Long"),
        Change("changed", "action", "x:getit", "level Read → Write"),
        Change("changed", "condition key", "x:a", "type String → Numeric"),
        Change(
            "changed",
            "resource type",
            "x thing",
            "ARNs +arn:${Partition}:x:::${Other} -arn:${Partition}:x:::${Thing}",
        ),
        Change("retired", "action", "x:DropIt"),
        Change("retired", "condition key", "x:c"),
        Change("retired", "resource type", "x dull"),
    )
    assert changes({"x": OLD}, {"x": OLD}) == ()
    assert [str(one) for one in changes({}, {"x": retired(OLD, "2020-01-01")})] == []
    assert "added service x" in map(str, changes({}, {"x": OLD}))
    assert "retired service x" in map(str, changes({"x": OLD}, {"x": retired(OLD, "2021-01-01")}))
