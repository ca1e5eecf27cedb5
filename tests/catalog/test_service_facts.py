"""Facts of a service: stored as rows, merged with a newer version, and compared."""

from __future__ import annotations

import json

import pytest

from iamdsl.catalog.entries.active_catalog import packed_catalog
from iamdsl.catalog.sources.catalog_diff import CatalogChange, catalog_changes
from iamdsl.catalog.sources.service_facts import (
    ActionFacts,
    ActionResource,
    KeyFacts,
    ServiceFacts,
    TypeFacts,
    from_rows,
    merge_newer,
    retire_service,
    to_rows,
)

OLD = ServiceFacts(
    "Old",
    {
        "GetIt": ActionFacts(
            "Read", (ActionResource("thing", required=True, keys=("x:a",)),), ("x:b",), ("y:Z",)
        ),
        "DropIt": ActionFacts("Write"),
        "Long": ActionFacts("List", retired="2020-01-01"),
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
        "getit": ActionFacts(
            "Write", (ActionResource("thing", required=True, keys=("x:a",)),), ("x:b",)
        ),
        "AddIt": ActionFacts("Tagging"),
        "Long": ActionFacts("List"),
    },
    {"thing": TypeFacts(("arn:${Partition}:x:::${Other}",), ("x:a",))},
    {"x:a": KeyFacts("Numeric"), "x:b": KeyFacts("Bool")},
)


def through_json(facts: ServiceFacts) -> ServiceFacts:
    return from_rows(json.loads(json.dumps(to_rows(facts))))


@pytest.mark.parametrize("facts", [OLD, NEW, retire_service(OLD, "2021-01-01")])
def test_facts_survive_a_round_trip_through_rows(facts: ServiceFacts) -> None:
    assert through_json(facts) == facts


def test_every_service_survives_a_round_trip_through_rows() -> None:
    for facts in packed_catalog().all_facts().values():
        assert through_json(facts) == facts


def test_newer_facts_keep_retired_entries_and_dependent_actions() -> None:
    after = merge_newer(OLD, NEW, "2026-10-27")
    assert after.title == "New"
    assert after.actions == {
        "getit": ActionFacts("Write", NEW.actions["getit"].on, ("x:b",), ("y:Z",)),
        "AddIt": ActionFacts("Tagging"),
        "Long": ActionFacts("List"),
        "DropIt": ActionFacts("Write", retired="2026-10-27"),
    }
    assert after.types["dull"].retired == "2026-10-27"
    assert after.keys["x:c"] == KeyFacts("ARN", retired="2026-10-27")
    assert merge_newer(after, NEW, "2027-01-01") == after
    assert merge_newer(None, NEW, "2027-01-01") == NEW


def test_retired_service_keeps_its_first_date() -> None:
    retired = retire_service(OLD, "2021-01-01")
    assert retired.retired == "2021-01-01"
    assert retired.actions["Long"].retired == "2020-01-01"
    assert retired.actions["GetIt"].retired == "2021-01-01"
    assert retire_service(retired, "2022-01-01") == retired
    assert merge_newer(retired, OLD, "2022-01-01").retired == ""


def test_changes_between_two_versions() -> None:
    assert catalog_changes({"x": OLD}, {"x": merge_newer(OLD, NEW, "2026-10-27")}) == (
        CatalogChange("added", "action", "x:AddIt"),
        CatalogChange("added", "action", "x:Long"),
        CatalogChange("changed", "action", "x:getit", "level Read → Write"),
        CatalogChange("changed", "condition key", "x:a", "type String → Numeric"),
        CatalogChange(
            "changed",
            "resource type",
            "x thing",
            "ARNs +arn:${Partition}:x:::${Other} -arn:${Partition}:x:::${Thing}",
        ),
        CatalogChange("retired", "action", "x:DropIt"),
        CatalogChange("retired", "condition key", "x:c"),
        CatalogChange("retired", "resource type", "x dull"),
    )
    assert catalog_changes({"x": OLD}, {"x": OLD}) == ()
    assert [
        str(change) for change in catalog_changes({}, {"x": retire_service(OLD, "2020-01-01")})
    ] == []
    assert "added service x" in map(str, catalog_changes({}, {"x": OLD}))
    assert "retired service x" in map(
        str, catalog_changes({"x": OLD}, {"x": retire_service(OLD, "2021-01-01")})
    )
