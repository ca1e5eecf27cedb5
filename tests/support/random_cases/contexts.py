"""Random request contexts: keys of every type, with few values each."""

from __future__ import annotations

import datetime as dt
import ipaddress
from typing import TYPE_CHECKING, Any

from support.random_cases.callers import ACCOUNTS
from support.random_cases.weighted_choice import in_some_case, often

if TYPE_CHECKING:
    import random

TAGS = ("red", "blue", "r?d", "red*", "")

UNIQUE_IDS = ("AIDAEXAMPLEALICE12345", "AROAEXAMPLEREADER1234:one")

VALUES: dict[str, tuple[str, tuple[Any, ...]]] = {
    "aws:SourceIp": (
        "Ip",
        (
            "203.0.113.7",
            ipaddress.ip_address("198.51.100.9"),
            "2001:db8::1",
            "nowhere",
        ),
    ),
    "aws:CurrentTime": (
        "Date",
        (
            "2026-06-01T12:00:00Z",
            "2026-06-01",
            dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
            "yesterday",
        ),
    ),
    "aws:EpochTime": ("Date", (1780315200, "1767225600")),
    "aws:MultiFactorAuthPresent": ("Bool", ("true", "false", True, False)),
    "aws:SecureTransport": ("Bool", ("true", "false", "True", "maybe")),
    "aws:MultiFactorAuthAge": ("Numeric", (10, 3600, "10", "10.0", "old")),
    "aws:PrincipalTag/team": ("String", TAGS),
    "aws:ResourceTag/team": ("String", TAGS),
    "aws:RequestTag/team": ("String", TAGS),
    "aws:PrincipalOrgID": ("String", ("o-a1b2c3d4e5", "o-z9y8x7w6v5")),
    "aws:SourceVpce": ("String", ("vpce-1", "vpce-2")),
    "aws:SourceAccount": ("String", ACCOUNTS),
    "aws:SourceArn": (
        "Arn",
        (
            f"arn:aws:sns:eu-west-1:{ACCOUNTS[0]}:topic",
            f"arn:aws:lambda:eu-west-1:{ACCOUNTS[1]}:function:resize:1",
            "nothing",
        ),
    ),
    "s3:prefix": ("String", ("alice/", "red", "", "Alice/")),
    "s3:max-keys": ("Numeric", (10, 11, "10")),
    "ec2:InstanceType": ("String", ("t3.micro", "m5.large")),
    "kms:ViaService": ("String", ("s3.eu-west-1.amazonaws.com", "ec2.eu-west-1.amazonaws.com")),
    "kms:EncryptionContext:app": ("String", ("web", "jobs")),
    "sts:ExternalId": ("String", ("12345", "67890")),
    "iam:PassedToService": ("String", ("ec2.amazonaws.com", "lambda.amazonaws.com")),
    "aws:userid": ("String", UNIQUE_IDS),
    "example:Signature": ("Binary", ("QUJD", "REVG")),
}
"""Single-valued keys, with their types and values."""

SETS: dict[str, tuple[str, tuple[Any, ...]]] = {
    "aws:TagKeys": ("String", ("team", "Team", "env", "owner")),
    "aws:CalledVia": ("String", ("athena.amazonaws.com", "cloudformation.amazonaws.com")),
    "aws:PrincipalOrgPaths": ("String", ("o-a/r-1/ou-1/", "o-a/r-1/ou-2/")),
    "dynamodb:Attributes": ("String", ("ID", "Message", "Tags")),
    "dynamodb:LeadingKeys": ("String", ("alice", "red", "bob")),
    "example:Sources": ("Arn", VALUES["aws:SourceArn"][1]),
    "example:Ports": ("Numeric", (80, 443, "80", "http")),
    "example:Flags": ("Bool", (True, "false", "maybe")),
}
"""Multivalued keys, with their types and values."""

HAVE_IDS = {"user", "role", "session"}
"""Callers whose ARN does not contain their unique ID."""

DERIVED: dict[str, str] = {
    "aws:PrincipalArn": "Arn",
    "aws:PrincipalAccount": "String",
    "aws:PrincipalType": "String",
    "aws:username": "String",
    "aws:ResourceAccount": "String",
    "aws:PrincipalIsAWSService": "Bool",
    "aws:PrincipalServiceName": "String",
}
"""Keys derived from the rest of a request, with their types."""


def random_context(rng: random.Random, kind: str) -> dict[str, Any]:
    """Return random keys with values, some keys in another case."""
    result: dict[str, Any] = {}
    if kind in HAVE_IDS and often(rng, 0.4):
        result["aws:userid"] = UNIQUE_IDS[kind != "user"]
    for key, (_, values) in VALUES.items():
        if key != "aws:userid" and often(rng, 0.45):
            value = rng.choice(values)
            shape = rng.random()
            if shape < 0.04:
                value = [value]
            elif shape < 0.08:
                value = rng.sample(values, 2)
            elif shape < 0.09:
                value = []
            result[in_some_case(rng, key)] = value
    for key, (family, values) in SETS.items():
        if often(rng, 0.6):
            several = rng.sample(values, rng.randint(0, min(3, len(values))))
            result[key] = several[0] if several and often(rng, 0.1) else several
            if family == "String" and often(rng, 0.04):
                result[key] = rng.choice(["", [""]])
    return result
