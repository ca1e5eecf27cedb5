"""The catalog holds what it says: as much as any other, dated, and all that AWS's policies use."""

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
"""What AWS's own policies name and its reference never listed: the reason, and the names."""


def test_there_is_at_least_as_much_as_in_any_other_catalog() -> None:
    assert len(services) >= 458
    assert sum(len(service.actions(retired=True)) for service in services) >= 22_327
    types = sum(len(catalog().facts(service.prefix).types) for service in services)
    assert types >= 2_349
    assert len(ManagedPolicy) >= 1_580


def test_the_counts_told_are_those_of_the_data() -> None:
    told = edition().counts
    assert told["services"] == {
        "current": sum(service.retired is None for service in services),
        "retired": sum(service.retired is not None for service in services),
    }
    assert told["actions"]["current"] == sum(
        len(service.actions()) for service in services if not service.retired
    )
    assert told["actions"]["retired"] == sum(
        action.retired is not None
        for service in services
        for action in service.actions(retired=True)
    )
    facts = [catalog().facts(service.prefix) for service in services]
    for kind, attribute in (("resource types", "types"), ("condition keys", "keys")):
        held = [item for each in facts for item in getattr(each, attribute).values()]
        assert told[kind] == {
            "current": sum(not entry.retired for entry in held),
            "retired": sum(bool(candidate.retired) for candidate in held),
        }


def test_every_date_is_one() -> None:
    day = re.compile(r"20\d\d-[01]\d-[0-3]\d").fullmatch
    assert day(edition().date)
    for service in services:
        for entry in service.actions(retired=True):
            assert entry.retired is None or (day(entry.retired) and entry.retired <= edition().date)


def test_every_action_of_aws_policies_resolves_is_retired_or_explained() -> None:
    used = {
        pattern
        for policy in ManagedPolicy
        for statement in policy.document().statements
        for pattern in statement.actions
    }
    missing = {pattern for pattern in used if not matching_actions(pattern, retired=True)}
    empty = {item for item in missing if catalog().table(item.partition(":")[0])}
    retired_whole = {entry for entry in empty if services[entry.partition(":")[0]].retired}
    explained = {name for names in UNLISTED.values() for name in names}
    assert missing - retired_whole == explained
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
def test_what_aws_lists_no_longer_is_retired_with_its_day(text: str) -> None:
    result = action(text)
    assert result.state == "retired"
    assert result.retired
    assert result.level
    assert text not in expand(f"{text[:-1]}*") or services[result.service].retired
    assert result in expand(text)
    assert result in expand(f"{text[:-1]}*", retired=True)


def test_names_have_their_state() -> None:
    assert action("s3:GetObject").state == "current"
    assert Action.named("s3:Brandnew").state == "unknown"
    assert services["zocalo"].retired
    assert services["s3"].retired is None


def test_facts_that_everybody_knows() -> None:
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


def test_dependent_actions_are_told_of_many() -> None:
    told = [action for service in services for action in service.actions() if action.dependents]
    assert len(told) > 1_500


def test_the_languages_partitions_are_botocores() -> None:
    listed = botocore.loaders.create_loader().load_data("partitions")["partitions"]
    assert {item["id"] for item in listed} == set(PARTITIONS)
