"""Whole traces, as they are drawn: `traces.txt` has one for each of these decisions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from iamdsl import Request, decide

DRAWN = Path(__file__).with_name("traces.txt").read_text(encoding="utf-8")
ACCOUNT = "111122223333"
IAM = f"arn:aws:iam::{ACCOUNT}"
USER = f"{IAM}:user/carlos"
ROLE = f"{IAM}:role/deploy"
LINKED = f"{IAM}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"
SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/ci"
PHOTO = "arn:aws:s3:::photos/cat.jpg"
FILMS = "arn:aws:s3:::films/*"
ACROSS = ("444455556666",)


def says(effect: str = "Allow", who: Any = None, **more: Any) -> dict[str, Any]:
    said = {"Effect": effect, "Action": "s3:*", "Resource": "*", **more}
    if who is not None:
        said["Principal"] = who
    return {name: value for name, value in said.items() if value is not None}


def but(who: Any) -> dict[str, Any]:
    return says("Deny", NotPrincipal={"AWS": who})


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def when(operator: str, key: str, *values: str) -> dict[str, Any]:
    return {operator: {key: list(values)}}


OF_LIMIT = when("NumericLessThan", "s3:TlsVersion", "1.2")
TRUST = says(who={"AWS": ACCOUNT}, Action="sts:AssumeRole", Resource=None)
DENYING = policy(says("Deny", who="*"))

DECISIONS: dict[str, tuple[Request, dict[str, Any]]] = {
    "every layer": (
        Request(
            USER,
            "s3:GetObject",
            PHOTO,
            {"aws:SourceIp": "203.0.113.7", "aws:PrincipalTag/team": "red"},
            *ACROSS,
        ),
        {
            "rcps": [
                policy(says("Deny", "*", Condition=when("Bool", "aws:SecureTransport", "false")))
            ],
            "scps": [
                policy(says(Action="*")),
                [
                    policy(says(Action="ec2:*")),
                    policy(says(Action=["s3:Get*", "s3:Put*"], Sid="Objects")),
                ],
            ],
            "resource": policy(says(who={"AWS": ACCOUNT}), says("Deny", "*", Action="s3:Put*")),
            "identity": [
                policy(
                    says(
                        Resource=["arn:aws:s3:::photos/*", FILMS],
                        Condition=when("StringEquals", "aws:PrincipalTag/team", "red", "blue"),
                    )
                ),
                policy(says(Resource=FILMS), says(Resource=[FILMS, "arn:aws:s3:::songs/*"])),
            ],
            "boundary": policy(
                says(Resource="arn:aws:s3:::${aws:PrincipalTag/home}/*"),
                says("Deny", Resource=None, NotResource="arn:aws:s3:::p*${aws:PrincipalTag/home}"),
                says(Action=None, NotAction=["ec2:*", "iam:*"], Resource=None, NotResource=FILMS),
            ),
            "endpoint": policy(says(who="*")),
        },
    ),
    "a session of a role": (
        Request(
            SESSION,
            "s3:GetObject",
            PHOTO,
            {
                "aws:SourceIp": ["1.2.3.4", "1.2.3.5"],
                "s3:TlsVersion": "new",
                "aws:TagKeys": [],
                "aws:Referer": "",
                "aws:SourceVpce": ["vpce-1"],
                "aws:CalledVia": ["athena.amazonaws.com", "s3.amazonaws.com"],
            },
        ),
        {
            "resource": policy(
                *(says(who={"AWS": item}) for item in (ROLE, SESSION, ACCOUNT, USER)),
                *(but(item) for item in ([SESSION, ROLE, ACCOUNT], USER)),
                says(
                    who="*",
                    Condition={
                        **when("IpAddress", "aws:SourceIp", "1.2.3.0/24"),
                        **when("Null", "aws:SourceIp", "false"),
                        **OF_LIMIT,
                        **when("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
                        "StringEquals": {
                            "aws:SourceVpc": "${aws:PrincipalTag/vpc}",
                            "aws:SourceVpce": "${AWS:SourceVpce}",
                        },
                        "StringNotEquals": {"aws:Referer": "a", "aws:SourceVpce": "vpce-1"},
                        **when("ForAnyValue:StringLike", "aws:CalledVia", "athena.*", "ec2.*"),
                    },
                ),
                says("Deny", "*", Condition=OF_LIMIT),
            )
        },
    ),
    "a boundary": (
        Request(ROLE, "s3:GetObject", PHOTO),
        {
            "boundary": policy(says()),
            "resource": policy(
                but([ROLE, ACCOUNT]), {**but(USER), "Effect": "Allow"}, says(who={"AWS": []})
            ),
        },
    ),
    "a root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO),
        {
            "scps": [policy(says())],
            "rcps": [DENYING],
            "boundary": policy(says()),
            "identity": policy(says()),
            "resource": policy(says(who={"AWS": ACCOUNT})),
            "management_account": ACCOUNT,
        },
    ),
    "a service": (
        Request("ec2.amazonaws.com", "ec2:DescribeInstances"),
        {
            "scps": [policy(says())],
            "rcps": [DENYING],
            "boundary": policy(says()),
            "resource": policy(says(who={"Federated": "ec2.amazonaws.com"}, Action="ec2:*")),
        },
    ),
    "a service-linked role": (
        Request(LINKED, "s3:GetObject", PHOTO),
        {"scps": [policy(says())], "rcps": [DENYING], "identity": policy(says())},
    ),
    "a gateway endpoint": (
        Request(USER, "s3:GetObject", PHOTO),
        {"identity": policy(says()), "endpoint": policy(says(who={"AWS": ACCOUNT}))},
    ),
    "a public bucket": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": policy(says(who="*")), "restrict_public_buckets": True},
    ),
    "what AWS refuses": (Request(ACCOUNT, "sts:AssumeRole", ROLE), {}),
    "what nobody takes away": (
        Request(USER, "sts:GetCallerIdentity"),
        {"identity": policy(says("Deny", Action="*"))},
    ),
    "a policy that closed itself": (
        Request(ACCOUNT, "s3:GetBucketPolicy", "arn:aws:s3:::photos"),
        {"resource": DENYING},
    ),
    "a trust policy": (
        Request(USER, "sts:AssumeRole", ROLE),
        {"resource": policy(TRUST), "identity": policy(says(Action="sts:*"))},
    ),
    "an organization that denies": (
        Request(USER, "s3:GetObject", PHOTO),
        {
            "scps": [policy(says("Deny", Action="s3:Get*"), says(Action="*"))],
            "rcps": [DENYING],
            "identity": policy(says("Deny", Resource=None, NotResource="*"), says()),
            "endpoint": policy(says("Deny", "*", Sid="Closed"), says(who={"AWS": ACCOUNT})),
        },
    ),
    "nothing that matches": (
        Request(USER, "s3:GetObject", PHOTO),
        {"identity": policy(says(Resource=FILMS)), "boundary": policy(says(Action="ec2:*"))},
    ),
    "a canonical user": (
        Request("a" * 64, "s3:GetObject", PHOTO),
        {"rcps": [DENYING], "boundary": policy(says()), "management_account": ACCOUNT},
    ),
    "a caller named": (
        Request(USER, "s3:GetObject", PHOTO),
        {
            "resource": policy(
                says(who={"AWS": USER}, Resource="arn:aws:s3:::photos/*"),
                says("Deny", {"AWS": [ROLE]}, Resource=[]),
                says(),
            )
        },
    ),
}


def drawn() -> str:
    """All of them, one below the other."""
    return "\n\n".join(
        f"# {name}\n\n{decide(request, **layers).trace}"
        for name, (request, layers) in DECISIONS.items()
    )


@pytest.mark.parametrize("name", DECISIONS)
def test_a_trace_is_drawn_as_it_is_kept(name: str) -> None:
    request, layers = DECISIONS[name]
    expected = DRAWN.partition(f"# {name}\n\n")[2].partition("\n\n#")[0].rstrip("\n")
    assert str(decide(request, **layers).trace) == expected
