"""Open parts of ARNs, refused values, and which resource type an ARN matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.services_by_letter import every_service

from iamdsl import Arn, var
from iamdsl.errors import LanguageError
from iamdsl.services import backup, dynamodb, iam, logs, s3, sqs

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.catalog import ResourceType, Service

REGION, ACCOUNT = "eu-west-1", "111122223333"


def test_account_may_be_open() -> None:
    arn = sqs.queue("q", region=REGION, account=None)
    assert arn.account is None
    assert arn.is_open
    bound = arn.bind(partition="aws-cn", account=ACCOUNT)
    assert str(bound) == f"arn:aws-cn:sqs:{REGION}:{ACCOUNT}:q"


def test_partition_is_open_unless_given() -> None:
    assert s3.bucket("b").partition is None
    assert str(s3.bucket("b").bind(partition="aws-us-gov")) == "arn:aws-us-gov:s3:::b"
    given = s3.bucket("b", partition="aws-cn")
    assert given.bind(partition="aws") == given
    with pytest.raises(LanguageError, match=r"did you mean `aws-cn`"):
        s3.bucket("b", partition="aws-ch")


WRONG_VALUES: dict[str, Callable[[], Arn]] = {
    "a region with a colon": lambda: sqs.queue("q", region="eu-west-1:", account=None),
    "a region with a space": lambda: sqs.queue("q", region="eu west", account=None),
    "an account with a colon": lambda: iam.role("x", account="*:y"),
    "an empty account": lambda: iam.role("x", account=""),
    "a number as account": lambda: iam.role(
        "x",
        account=111122223333,  # type: ignore[arg-type]
    ),
    "a variable as account": lambda: iam.role("x", account=str(var.account)),
    "a service with colons": lambda: backup.recoveryPoint("ec2::", "x", "y", region="*"),
}


@pytest.mark.parametrize("what", WRONG_VALUES)
def test_value_cannot_change_another_part_of_the_arn(what: str) -> None:
    with pytest.raises(LanguageError):
        WRONG_VALUES[what]()


# A type, and an ARN of another type whose template is longer.
LONGER_TEMPLATES: dict[str, tuple[ResourceType, Callable[[str | None], Arn]]] = {
    "a log stream": (
        logs.log_group,
        lambda account: logs.log_stream("g", "s", region=REGION, account=account),
    ),
    "an index": (
        dynamodb.table,
        lambda account: dynamodb.index("t", "i", region=REGION, account=account),
    ),
}


@pytest.mark.parametrize("account", [ACCOUNT, None])
@pytest.mark.parametrize("what", LONGER_TEMPLATES)
def test_arn_of_a_longer_template_does_not_match(what: str, account: str | None) -> None:
    type_, build = LONGER_TEMPLATES[what]
    assert not type_.matches(build(account))


def test_object_arn_is_not_a_bucket_arn() -> None:
    assert s3.object.matches("arn:aws:s3:::b/k")
    assert s3.bucket.matches("arn:aws:s3:::b")
    assert not s3.bucket.matches("arn:aws:s3:::b/k")
    assert not s3.object.matches("arn:aws:s3:::b")


@pytest.mark.parametrize(
    ("pattern", "bucket", "object_"),
    [
        ("arn:aws:s3:::*", True, True),
        ("arn:aws:s3:::b*", True, True),
        ("arn:*:s3:::b", True, False),
        ("arn:aws:s3:::b/*", False, True),
        ("arn:aws:s3:::${aws:username}", True, False),
        ("arn:aws:s3:::home-${aws:username}", True, False),
        ("arn:aws:s3:::b/${aws:username}", False, True),
        ("arn:aws:sqs:*:*:b", False, False),
    ],
)
def test_pattern_matches_types(pattern: str, bucket: bool, object_: bool) -> None:  # noqa: FBT001
    assert (s3.bucket.matches(pattern), s3.object.matches(pattern)) == (bucket, object_)


@every_service
def test_every_type_matches_its_own_arns_in_any_account(letter_services: list[Service]) -> None:
    for type_ in (
        type_ for service in letter_services for type_ in service.resource_types.values()
    ):
        _, _, service, region, account, _ = type_.templates[0].split(":", 5)
        names = ["ec2" if "${" in service else "x", *type_.parameters[1:]][: len(type_.parameters)]
        if "${" in account:
            place = {"region": "*"} if "${" in region else {}
            open_arn = type_.build(*names, **place, account=None)
            assert type_.matches(open_arn)
            assert type_.matches(open_arn.bind(account=ACCOUNT))
