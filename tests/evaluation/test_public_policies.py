"""Which bucket policies S3 treats as public.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
"""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import parse
from iamdsl.evaluation.engine.public_policy import is_public

ACCOUNT = "111122223333"
POINT = f"arn:aws:s3:us-west-2:{ACCOUNT}:accesspoint"


def policy(
    principal: Any, element: str = "Principal", version: str = "2012-10-17", **more: Any
) -> Any:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", element: principal, **more}
    return parse({"Version": version, "Statement": statement}, "resource")


PRINCIPALS: list[tuple[Any, bool]] = [
    ("*", True),
    ({"AWS": "*"}, True),
    ({"AWS": ACCOUNT}, False),
    ({"AWS": [ACCOUNT, f"arn:aws:iam::{ACCOUNT}:user/carlos"]}, False),
    ({"AWS": [ACCOUNT, "*"]}, True),
    ({"Service": "ec2.amazonaws.com"}, False),
    ({"Service": "*"}, True),
    ({"CanonicalUser": "a" * 64}, False),
    ({"CanonicalUser": "*"}, True),
    ({"Federated": "accounts.google.com"}, True),
    ({"AWS": ACCOUNT, "Federated": "accounts.google.com"}, True),
]


@pytest.mark.parametrize(("principal", "public"), PRINCIPALS)
def test_policy_is_public_unless_its_principals_are_fixed(principal: Any, *, public: bool) -> None:
    assert is_public(policy(principal)) is public
    assert not is_public(policy(principal, Effect="Deny"))


def test_not_principal_is_public() -> None:
    assert is_public(policy({"AWS": ACCOUNT}, "NotPrincipal"))


FIXED: list[tuple[str, str, Any, bool]] = [
    *(
        ("StringEquals", key, "fixed", False)
        for key in (
            "aws:PrincipalOrgID",
            "aws:PrincipalOrgPaths",
            "aws:PrincipalAccount",
            "aws:PrincipalArn",
            "aws:PrincipalServiceName",
            "aws:SourceArn",
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:SourceOwner",
            "aws:SourceAccount",
            "aws:userid",
            "s3:DataAccessPointArn",
            "s3:DataAccessPointAccount",
        )
    ),
    ("StringEquals", "aws:PrincipalTag/team", "red", True),
    ("StringEquals", "AWS:SOURCEVPC", ["vpc-1", "vpc-2"], False),
    ("StringEquals", "aws:SourceVpc", "vpc-*", False),
    ("StringEqualsIgnoreCase", "aws:SourceVpc", "vpc-*", False),
    ("StringLike", "aws:SourceVpc", "vpc-1", False),
    ("StringLike", "aws:SourceVpc", "vpc-?", True),
    ("StringLike", "aws:SourceVpc", ["vpc-1", "vpc-*"], True),
    ("StringNotEquals", "aws:SourceVpc", "vpc-1", True),
    ("ArnEquals", "aws:SourceArn", "arn:aws:s3:::b", False),
    ("ArnLike", "aws:SourceArn", "arn:aws:s3:::b", False),
    ("ArnLike", "aws:SourceArn", "arn:aws:s3:::b*", True),
    ("ArnEquals", "aws:SourceArn", "arn:aws:s3:::b?", True),
    ("StringEqualsIfExists", "aws:SourceVpc", "vpc-1", True),
    ("ForAllValues:StringEquals", "aws:PrincipalOrgPaths", "o-a/r-1/ou-1/", True),
    ("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a/r-1/ou-1/", False),
    ("StringEquals", "aws:SourceVpc", [], True),
    ("StringEquals", "aws:SourceVpc", "${aws:PrincipalTag/vpc}", True),
    ("IpAddress", "aws:SourceIp", "203.0.113.0/24", False),
    ("IpAddress", "aws:SourceIp", "203.0.113.7", False),
    ("IpAddress", "aws:SourceIp", "203.0.0.0/8", False),
    ("IpAddress", "aws:SourceIp", "203.0.0.0/7", True),
    ("IpAddress", "aws:SourceIp", "0.0.0.0/0", True),
    ("IpAddress", "aws:SourceIp", ["203.0.113.0/24", "0.0.0.0/1"], True),
    ("IpAddress", "aws:SourceIp", "2001:db8::/32", False),
    ("IpAddress", "aws:SourceIp", "2600::/32", False),
    ("IpAddress", "aws:SourceIp", "2600::/31", True),
    ("IpAddress", "aws:SourceIp", "fc00::/7", False),
    ("IpAddress", "aws:SourceIp", "here", True),
    ("IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24", True),
    ("NotIpAddress", "aws:SourceIp", "203.0.113.0/24", True),
    ("StringEquals", "aws:SourceIp", "203.0.113.7", True),
    ("IpAddress", "aws:VpcSourceIp", "10.0.0.0/8", True),
    ("StringLike", "s3:DataAccessPointArn", f"{POINT}/*", False),
    ("ArnLike", "s3:DataAccessPointArn", f"{POINT}/*", False),
    ("ArnLike", "s3:DataAccessPointArn", f"{POINT}:x:*", False),
    ("ArnLike", "s3:DataAccessPointArn", f"{POINT}/*".replace("us-west-2", "X"), False),
    ("StringLike", "aws:SourceVpc", "vpc-X", False),
    ("StringLike", "s3:DataAccessPointArn", "arn:aws:s3:*:111122223333:accesspoint/*", True),
    ("StringLike", "s3:DataAccessPointArn", "arn:aws:s3:us-west-?:1:accesspoint/x", True),
    ("StringLike", "s3:DataAccessPointArn", "arn:aws:s3", True),
]


@pytest.mark.parametrize(("operator", "key", "value", "public"), FIXED)
def test_conditions_with_fixed_values_make_a_policy_not_public(
    operator: str, key: str, value: Any, *, public: bool
) -> None:
    condition = {operator: {key: value}}
    assert is_public(policy("*", Condition=condition)) is public
    with_another = {"Bool": {"aws:SecureTransport": "true"}, **condition}
    assert is_public(policy("*", Condition=with_another)) is public


def test_variables_in_the_old_version_are_fixed_text() -> None:
    condition = {"StringEquals": {"aws:SourceVpc": "${aws:PrincipalTag/vpc}"}}
    assert not is_public(policy("*", version="2008-10-17", Condition=condition))


def test_one_public_statement_makes_the_policy_public() -> None:
    allow = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    statements = [{**allow, "Principal": {"AWS": ACCOUNT}}, {**allow, "Principal": "*"}]
    assert is_public(parse({"Version": "2012-10-17", "Statement": statements}, "resource"))
