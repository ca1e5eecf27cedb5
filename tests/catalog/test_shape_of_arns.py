"""A built ARN reads back as it was built, and is of one type whoever's account it is in."""

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


def test_the_account_may_be_the_deployments_own() -> None:
    arn = sqs.queue("q", region=REGION, account=None)
    assert arn.account is None
    assert arn.is_open
    bound = arn.bind(partition="aws-cn", account=ACCOUNT)
    assert str(bound) == f"arn:aws-cn:sqs:{REGION}:{ACCOUNT}:q"


def test_the_partition_is_the_deployments_own_unless_given() -> None:
    assert s3.bucket("b").partition is None
    assert str(s3.bucket("b").bind(partition="aws-us-gov")) == "arn:aws-us-gov:s3:::b"
    given = s3.bucket("b", partition="aws-cn")
    assert given.bind(partition="aws") == given
    with pytest.raises(LanguageError, match=r"did you mean `aws-cn`"):
        s3.bucket("b", partition="aws-ch")


OTHER_SHAPES: dict[str, Callable[[], Arn]] = {
    "a region that goes on": lambda: sqs.queue("q", region="eu-west-1:", account=None),
    "a region with a space": lambda: sqs.queue("q", region="eu west", account=None),
    "an account that goes on": lambda: iam.role("x", account="*:y"),
    "an empty account": lambda: iam.role("x", account=""),
    "an account that is a number": lambda: iam.role(
        "x",
        account=111122223333,  # type: ignore[arg-type]
    ),
    "a variable for an account": lambda: iam.role("x", account=str(var.account)),
    "a service that goes on": lambda: backup.recoveryPoint("ec2::", "x", "y", region="*"),
}


@pytest.mark.parametrize("what", OTHER_SHAPES)
def test_no_value_moves_the_parts_of_an_arn(what: str) -> None:
    with pytest.raises(LanguageError):
        OTHER_SHAPES[what]()


# A type, and an ARN of another type whose template goes on where its own ends.
CLOSER: dict[str, tuple[ResourceType, Callable[[str | None], Arn]]] = {
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
@pytest.mark.parametrize("what", CLOSER)
def test_what_another_type_says_more_closely_is_that(what: str, account: str | None) -> None:
    type_, build = CLOSER[what]
    assert not type_.matches(build(account))


def test_an_object_is_no_bucket() -> None:
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
def test_what_a_pattern_can_be(pattern: str, bucket: bool, object_: bool) -> None:  # noqa: FBT001
    assert (s3.bucket.matches(pattern), s3.object.matches(pattern)) == (bucket, object_)


@every_service
def test_every_type_matches_its_own_in_any_account(some: list[Service]) -> None:
    for type_ in (type_ for service in some for type_ in service.resource_types.values()):
        _, _, service, region, account, _ = type_.templates[0].split(":", 5)
        names = ["ec2" if "${" in service else "x", *type_.parameters[1:]][: len(type_.parameters)]
        if "${" in account:
            told = {"region": "*"} if "${" in region else {}
            open_one = type_.build(*names, **told, account=None)
            assert type_.matches(open_one)
            assert type_.matches(open_one.bind(account=ACCOUNT))
