"""A small pool of names for drawn policies and requests, so that they often match.

All are real AWS names, so that the catalog issues no warnings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iamdsl.language.elements.comparison import Family

ACCOUNT, OTHER_ACCOUNT = "123456789012", "444455556666"

ACTIONS: Sequence[str] = (
    "s3:GetObject",
    "s3:PutObject",
    "s3:ListBucket",
    "s3:ListAllMyBuckets",
    "ec2:RunInstances",
    "ec2:DescribeInstances",
    "iam:CreateUser",
    "iam:PassRole",
    "kms:Decrypt",
    "sqs:SendMessage",
    "dynamodb:GetItem",
    "logs:CreateLogStream",
    "sts:AssumeRole",
    "sts:GetCallerIdentity",
)
"""Actions of requests and policies."""

ACTION_PATTERNS: Sequence[str] = (
    "*",
    "s3:*",
    "s3:Get*",
    "S3:?etobject",
    "s3:*Object",
    "ec2:*Instances",
    "iam:*",
    "kms:*",
    "sqs:Send*",
    "dynamodb:*Item",
    "logs:*",
    "sts:*",
)

TRUST_ACTIONS: Sequence[str] = (
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
    "sts:*",
    "sts:Assume*",
)

RCP_ACTIONS: Sequence[str] = (
    "s3:*",
    "s3:Get*",
    "s3:PutObject",
    "kms:Decrypt",
    "sqs:Send*",
    "sts:*",
    "dynamodb:*Item",
)
"""Actions of resource control policies, where `*` alone is not allowed."""

RESOURCES: Sequence[str] = (
    "arn:aws:s3:::reports",
    "arn:aws:s3:::reports/2026/a.csv",
    "arn:aws:s3:::home/jane/notes",
    "arn:aws:s3:::home/mary/notes",
    f"arn:aws:ec2:eu-west-1:{ACCOUNT}:instance/i-0123456789abcdef0",
    f"arn:aws:iam::{ACCOUNT}:user/jane",
    f"arn:aws:iam::{ACCOUNT}:role/app",
    f"arn:aws:kms:eu-west-1:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    f"arn:aws:sqs:eu-west-1:{ACCOUNT}:orders",
    f"arn:aws:sqs:eu-west-1:{OTHER_ACCOUNT}:orders",
    f"arn:aws:dynamodb:eu-west-1:{ACCOUNT}:table/Music",
    f"arn:aws:logs:eu-west-1:{ACCOUNT}:log-group:app:log-stream:1",
)
"""Resources of requests and policies."""

RESOURCE_PATTERNS: Sequence[str] = (
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::reports/*",
    "arn:aws:s3:::re?orts*",
    "arn:aws:s3:::*/jane/*",
    "arn:*:sqs:*:*:*",
    f"arn:aws:sqs:*:{ACCOUNT}:*",
    f"arn:aws:iam::{ACCOUNT}:role/*p",
    "arn:aws:logs:*:*:log-group:*:log-stream:*",
)

RESOURCE_VARIABLES: Sequence[str] = (
    "arn:aws:s3:::home/${aws:username}/*",
    "arn:aws:s3:::${aws:PrincipalTag/team, 'reports'}/*",
    "arn:aws:s3:::home/${aws:PrincipalTag/team}/${*}",
)

CALLERS: Sequence[str] = (
    f"arn:aws:iam::{ACCOUNT}:user/jane",
    f"arn:aws:iam::{OTHER_ACCOUNT}:user/mary",
    f"arn:aws:iam::{ACCOUNT}:role/app",
    f"arn:aws:sts::{ACCOUNT}:assumed-role/app/session",
    f"arn:aws:sts::{OTHER_ACCOUNT}:assumed-role/app/session",
    f"arn:aws:sts::{ACCOUNT}:federated-user/carol",
    f"arn:aws:iam::{ACCOUNT}:root",
    f"arn:aws:iam::{OTHER_ACCOUNT}:root",
    f"arn:aws:iam::{ACCOUNT}:saml-provider/corporate",
    "accounts.google.com",
    "ec2.amazonaws.com",
    "cd" * 32,
    "*",
)
"""Every kind of caller, as `Request` accepts it."""

KEYS: Mapping[Family, Sequence[str]] = {
    "String": (
        "aws:PrincipalTag/team",
        "aws:RequestTag/cost center",
        "aws:RequestedRegion",
        "s3:prefix",
        "aws:SourceVpce",
    ),
    "Numeric": ("aws:MultiFactorAuthAge", "s3:max-keys"),
    "Date": ("aws:CurrentTime", "aws:TokenIssueTime"),
    "Bool": ("aws:MultiFactorAuthPresent", "aws:SecureTransport", "aws:ViaAWSService"),
    "Ip": ("aws:SourceIp", "aws:VpcSourceIp"),
    "Arn": ("aws:SourceArn",),
}
"""Single-valued context keys, by operator family."""

SET_KEYS: Sequence[str] = ("aws:TagKeys", "aws:CalledVia", "dynamodb:Attributes")
"""Multivalued context keys."""

DERIVED_KEYS: Mapping[Family, Sequence[str]] = {
    "String": ("aws:username", "aws:userid", "aws:PrincipalAccount", "aws:PrincipalType"),
    "Bool": ("aws:PrincipalIsAWSService",),
    "Arn": ("aws:PrincipalArn",),
}
"""Keys that follow from the caller: in conditions, but not in drawn contexts."""

VALUES: Mapping[Family, Sequence[str]] = {
    "String": ("red", "blue", "Red", "re*", "?ed", "*", "", "eu-west-1", "jane", ACCOUNT, "User"),
    "Numeric": ("0", "10", "1.50", "-1", "3600"),
    "Date": ("2026-01-01T00:00:00Z", "2026-06-30", "1767225600"),
    "Bool": ("true", "false"),
    "Null": ("true", "false"),
    "Binary": ("", "cmVk", "YmluYXJ5"),
    "Ip": ("203.0.113.0/24", "203.0.113.7", "10.0.0.0/8", "2001:db8::/32", "0.0.0.0/0"),
    "Arn": (
        "*",
        f"arn:aws:iam::{ACCOUNT}:role/app",
        f"arn:aws:iam::{ACCOUNT}:user/*",
        f"arn:aws:*:*:{ACCOUNT}:*",
        f"arn:aws:sqs:eu-west-1:{ACCOUNT}:orders",
    ),
}
"""Values of conditions, by operator family."""

VALUE_VARIABLES: Mapping[Family, Sequence[str]] = {
    "String": (
        "${aws:username}",
        "${aws:PrincipalTag/team, 'red'}",
        "${aws:PrincipalTag/team}",
        "${*}",
        "home/${aws:username}/*",
    ),
    "Arn": (f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}",),
}

REQUEST_VALUES: Mapping[Family, Sequence[str | int | bool]] = {
    "String": ("red", "blue", "RED", "*", "", "eu-west-1", "jane"),
    "Numeric": (0, 10, "1.5", 3600),
    "Date": ("2026-01-01T00:00:00Z", "2026-03-01T12:00:00Z", 1767225600),
    "Bool": (True, False, "true", "false"),
    "Ip": ("203.0.113.7", "10.1.2.3", "2001:db8::1", "198.51.100.1"),
    "Arn": (f"arn:aws:sqs:eu-west-1:{ACCOUNT}:orders", "arn:aws:s3:::reports"),
}
"""Values of single-valued keys in requests, by operator family."""

SET_VALUES: Sequence[str] = ("red", "blue", "", "athena.amazonaws.com", "cost center")
"""Values of multivalued keys in requests."""
