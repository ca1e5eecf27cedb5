"""The catalog's data: its size, its dates, and all actions that AWS's policies use."""

from __future__ import annotations

import json
import re
from pathlib import Path

import botocore.loaders
import pytest

from iamdsl import ManagedPolicy
from iamdsl.catalog import Action, action, edition, expand, services
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.expander import matching_actions
from iamdsl.language import PARTITIONS

UNLISTED: dict[str, list[str]] = json.loads(
    Path(__file__).with_name("unlisted.json").read_text("utf-8")
)
"""Actions in AWS managed policies that AWS's reference never listed, by reason."""


def test_catalog_has_a_minimum_size() -> None:
    assert len(services) >= 458
    assert sum(len(service.actions(retired=True)) for service in services) >= 22_327
    types = sum(len(catalog().facts(service.prefix).types) for service in services)
    assert types >= 2_349
    assert len(ManagedPolicy) >= 1_580


def test_counts_of_the_edition_equal_the_data() -> None:
    counts = edition().counts
    assert counts["services"] == {
        "current": sum(service.retired is None for service in services),
        "retired": sum(service.retired is not None for service in services),
    }
    assert counts["actions"]["current"] == sum(
        len(service.actions()) for service in services if not service.retired
    )
    assert counts["actions"]["retired"] == sum(
        action.retired is not None
        for service in services
        for action in service.actions(retired=True)
    )
    facts = [catalog().facts(service.prefix) for service in services]
    for kind, attribute in (("resource types", "types"), ("condition keys", "keys")):
        entries = [item for each in facts for item in getattr(each, attribute).values()]
        assert counts[kind] == {
            "current": sum(not entry.retired for entry in entries),
            "retired": sum(bool(candidate.retired) for candidate in entries),
        }


def test_every_date_is_valid() -> None:
    is_date = re.compile(r"20\d\d-[01]\d-[0-3]\d").fullmatch
    assert is_date(edition().date)
    for service in services:
        for entry in service.actions(retired=True):
            assert entry.retired is None or (
                is_date(entry.retired) and entry.retired <= edition().date
            )


def test_every_action_in_aws_policies_is_known_retired_or_explained() -> None:
    used = {
        pattern
        for policy in ManagedPolicy
        for statement in policy.document().statements
        for pattern in statement.actions
    }
    missing = {pattern for pattern in used if not matching_actions(pattern, retired=True)}
    empty = {item for item in missing if catalog().table(item.partition(":")[0])}
    of_retired_services = {entry for entry in empty if services[entry.partition(":")[0]].retired}
    explained = {name for names in UNLISTED.values() for name in names}
    assert missing - of_retired_services == explained
    assert len(explained) < 30
    assert len(used) > 15_000


@pytest.mark.parametrize(
    "text",
    [
        "deepracer:CreateCar",
        "codestar:CreateProject",
        "elastic-inference:Connect",
        "sqs:SendMessageBatch",
    ],
)
def test_action_that_aws_no_longer_lists_is_retired_with_a_date(text: str) -> None:
    result = action(text)
    assert result.state == "retired"
    assert result.retired
    assert result.level
    assert text not in expand(f"{text[:-1]}*") or services[result.service].retired
    assert result in expand(text)
    assert result in expand(f"{text[:-1]}*", retired=True)


def test_actions_and_services_are_current_retired_or_unknown() -> None:
    assert action("s3:GetObject").state == "current"
    assert Action.named("s3:Brandnew").state == "unknown"
    assert services["zocalo"].retired
    assert services["s3"].retired is None


def test_catalog_has_the_documented_facts_of_known_actions() -> None:
    run = action("ec2:RunInstances")
    assert run.level == "Write"
    assert {"instance", "image", "subnet"} <= {
        resource_type.name for resource_type in run.resources
    }
    assert {"iam:PassRole"} <= set(run.dependents)
    assert action("s3:PutBucketPolicy").level == "Permissions management"
    assert action("ec2:CreateTags").level == "Tagging"
    assert action("s3:ListAllMyBuckets").resources == ()
    assert [resource.name for resource in action("sqs:SendMessage").required_resources] == ["queue"]
    assert services["sqs"].supports_rcp
    assert not services["ec2"].supports_rcp


def test_many_actions_have_dependent_actions() -> None:
    counts = [action for service in services for action in service.actions() if action.dependents]
    assert len(counts) > 1_500


def test_partitions_of_the_language_equal_botocore() -> None:
    listed = botocore.loaders.create_loader().load_data("partitions")["partitions"]
    assert {item["id"] for item in listed} == set(PARTITIONS)
