"""Entries are found by name in any case, and a typo suggests the nearest name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.services_by_letter import every_service

from iamdsl import Role
from iamdsl.catalog import (
    action,
    actions_for,
    condition_key,
    edition,
    keys_for,
    resource_type,
    resource_types_for,
    service,
    service_principal,
    services,
)
from iamdsl.errors import InvalidArn, LanguageError, UnknownName
from iamdsl.services import dynamodb, iam, lambda_, logs, s3, sqs, sts

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.catalog import ResourceType, Service

ACCOUNT = "111122223333"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/app"


def _swapped(text: str) -> str:
    return text.swapcase()


any_case = pytest.mark.parametrize("case", [str, str.lower, str.upper, _swapped])


@any_case
def test_names_are_found_in_any_case(case: Callable[[str], str]) -> None:
    assert action(case("s3:GetObject")) == "s3:GetObject"
    assert action(case("access-analyzer:ListAnalyzers")) == "access-analyzer:ListAnalyzers"
    assert service(case("access-analyzer")).prefix == "access-analyzer"
    assert resource_type(case("s3:bucket")) == s3.bucket
    assert condition_key(case("s3:x-amz-acl")).name == "s3:x-amz-acl"
    assert condition_key(case("aws:SourceIp")).name == "aws:SourceIp"
    assert keys_for(case("s3:ListBucket")) == s3.ListBucket.keys
    assert resource_types_for(case("lambda:InvokeFunction")) == lambda_.InvokeFunction.resources
    assert case("s3") in services


@any_case
def test_service_principals_are_found_in_any_case(case: Callable[[str], str]) -> None:
    assert service_principal(case("lambda")) == "lambda.amazonaws.com"
    assert service_principal(case("ec2"), "aws-cn") == "ec2.amazonaws.com.cn"
    assert service_principal(case("ec2.amazonaws.com")) == "ec2.amazonaws.com"


@every_service
def test_every_entry_is_found_by_its_text(letter_services: list[Service]) -> None:
    for item in letter_services:
        assert service(item.prefix.upper()) == item
        for known in item.actions(retired=True):
            assert action(known.upper()) == known
            assert set(resource_types_for(known)) >= set(known.required_resources)
        for name, type_ in item.resource_types.items():
            assert resource_type(f"{item.prefix}:{name.upper()}") == type_
            assert resource_type(f"{item.prefix}:{type_.identifier}").service == item.prefix


TYPOS: list[tuple[Callable[[str], object], str, str]] = [
    (action, "s3:GetObjct", "GetObject"),
    (action, "s3:gteobject", "GetObject"),
    (action, "ec2:DescribeInstance", "DescribeInstances"),
    (action, "iam:PasRole", "PassRole"),
    (action, "lambda:InvokeFunctoin", "InvokeFunction"),
    (action, "s33:GetObject", "s3"),
    (action, "dynamdb:GetItem", "dynamodb"),
    (service, "dynamobd", "dynamodb"),
    (service, "lamda", "lambda"),
    (service, "access_analyzer", "access-analyzer"),
    (service, "secretmanager", "secretsmanager"),
    (resource_type, "s3:buckt", "bucket"),
    (resource_type, "iam:rol", "role"),
    (resource_type, "ec2:instnace", "instance"),
    (resource_type, "lamda:function", "lambda"),
    (condition_key, "s3:prefx", "s3:prefix"),
    (condition_key, "s3:x-amz-alc", "s3:x-amz-acl"),
    (condition_key, "ec2:InstanceTyp", "ec2:InstanceType"),
    (condition_key, "aws:SourcIp", "aws:SourceIp"),
    (condition_key, "lamda:FunctionArn", "lambda"),
    (keys_for, "s3:ListBuckte", "ListBucket"),
    (resource_types_for, "sqs:SendMesage", "SendMessage"),
]


@pytest.mark.parametrize(("find", "typo", "nearest"), TYPOS)
def test_typo_suggests_the_nearest_name(
    find: Callable[[str], object], typo: str, nearest: str
) -> None:
    with pytest.raises(UnknownName) as caught:
        find(typo)
    text = str(caught.value)
    assert f"the catalog of {edition().date}" in text
    assert f"did you mean `{nearest}" in text
    assert f"where: {__file__}" in text


@pytest.mark.parametrize("text", ["", "s3", "s3:", ":GetObject", "*", "s3:*"])
def test_text_that_is_not_a_single_name_is_unknown(text: str) -> None:
    for find in (action, resource_type, condition_key, keys_for, resource_types_for):
        with pytest.raises(UnknownName):
            find(text)


def test_actions_of_an_exact_arn() -> None:
    on_bucket = actions_for("arn:aws:s3:::logs")
    on_object = actions_for("arn:aws:s3:::logs/2026/a.gz")
    assert {"s3:ListBucket", "s3:DeleteBucket"} <= on_bucket
    assert {"s3:GetObject", "s3:PutObject"} <= on_object
    assert not {"s3:GetObject", "s3:ListAllMyBuckets"} & on_bucket
    assert not {"s3:ListBucket", "s3:DeleteBucket"} & on_object
    assert actions_for(s3.bucket("logs")) == on_bucket
    assert actions_for(s3.object("logs", "2026/a.gz")) == on_object


def test_actions_of_a_pattern() -> None:
    assert {"s3:GetObject", "s3:ListBucket"} <= actions_for("arn:aws:s3:::*")
    assert "sqs:SendMessage" in actions_for("arn:*:sqs:*:*:jobs-*")
    on_instances = actions_for("arn:aws:ec2:*:*:instance/*")
    assert "ec2:StartInstances" in on_instances
    assert "ec2:AttachVolume" in on_instances
    assert "ec2:DeleteVolume" not in on_instances


@pytest.mark.parametrize(
    ("type_", "some", "other"),
    [
        (s3.bucket, "s3:ListBucket", "s3:GetObject"),
        (s3.object, "s3:GetObject", "s3:ListBucket"),
        (dynamodb.index, "dynamodb:Query", "dynamodb:PutItem"),
        (sqs.queue, "sqs:SendMessage", "sqs:ListQueues"),
        (iam.role, "iam:PassRole", "iam:GetUser"),
        (sts.role, "sts:AssumeRole", "iam:PassRole"),
    ],
)
def test_actions_of_a_type(type_: ResourceType, some: str, other: str) -> None:
    actions = actions_for(type_)
    assert some in actions
    assert other not in actions
    assert all(type_ in action.resources for action in actions)


def test_actions_of_another_service_on_the_same_arn() -> None:
    actions = actions_for(ROLE)
    assert {"iam:GetRole", "iam:PassRole", "sts:AssumeRole", "sts:TagSession"} <= actions
    assert "iam:GetUser" not in actions
    assert actions_for(Role("app")) == actions_for(iam.role("app", account=None)) == actions


@pytest.mark.parametrize("account", [ACCOUNT, None])
def test_open_account_gives_the_same_actions(account: str | None) -> None:
    on_index = actions_for(dynamodb.index("t", "i", region="eu-west-1", account=account))
    assert "dynamodb:Query" in on_index
    assert "dynamodb:PutItem" not in on_index
    on_stream = actions_for(logs.log_stream("g", "s", region="eu-west-1", account=account))
    assert "logs:PutLogEvents" in on_stream
    assert "logs:DeleteLogGroup" not in on_stream


def test_retired_actions_are_left_out() -> None:
    actions = actions_for(f"arn:aws:sqs:eu-west-1:{ACCOUNT}:q")
    assert "sqs:SendMessage" in actions
    assert "sqs:SendMessageBatch" not in actions
    assert action("sqs:SendMessageBatch").state == "retired"


def test_arn_of_an_unknown_type_has_no_actions() -> None:
    assert not actions_for("arn:aws:nosuch:::x")


@pytest.mark.parametrize(
    "arn",
    [
        "",
        "*",
        "logs",
        "arn:aws:s3",
        "arn:aws:s3:::",
        "arn::s3:::b",
        "arn:aws:::b",
        "arn:aws:*:::b",
        "arn:aws:iam::1111:role/x",
    ],
)
def test_malformed_arn_is_refused(arn: str) -> None:
    with pytest.raises(InvalidArn):
        actions_for(arn)


def test_unknown_partition_is_refused() -> None:
    with pytest.raises(LanguageError, match=r"did you mean `aws-cn`"):
        service_principal("ec2", "aws-ch")
