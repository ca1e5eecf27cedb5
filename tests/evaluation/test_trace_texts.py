"""The whole text of traces: `traces.txt` has one for each of these decisions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from iamdsl import Request, decide

EXPECTED = Path(__file__).with_name("traces.txt").read_text(encoding="utf-8")
ACCOUNT = "111122223333"
IAM = f"arn:aws:iam::{ACCOUNT}"
USER = f"{IAM}:user/carlos"
ROLE = f"{IAM}:role/deploy"
LINKED = f"{IAM}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"
SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/ci"
PHOTO = "arn:aws:s3:::photos/cat.jpg"
FILMS = "arn:aws:s3:::films/*"
OTHER_ACCOUNT = ("444455556666",)


def statement(effect: str = "Allow", who: Any = None, **more: Any) -> dict[str, Any]:
    elements = {"Effect": effect, "Action": "s3:*", "Resource": "*", **more}
    if who is not None:
        elements["Principal"] = who
    return {name: value for name, value in elements.items() if value is not None}


def deny_all_except(who: Any) -> dict[str, Any]:
    return statement("Deny", NotPrincipal={"AWS": who})


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def when(operator: str, key: str, *values: str) -> dict[str, Any]:
    return {operator: {key: list(values)}}


TLS_CONDITION = when("NumericLessThan", "s3:TlsVersion", "1.2")
TRUST = statement(who={"AWS": ACCOUNT}, Action="sts:AssumeRole", Resource=None)
DENYING = policy(statement("Deny", who="*"))

DECISIONS: dict[str, tuple[Request, dict[str, Any]]] = {
    "every layer": (
        Request(
            USER,
            "s3:GetObject",
            PHOTO,
            {"aws:SourceIp": "203.0.113.7", "aws:PrincipalTag/team": "red"},
            *OTHER_ACCOUNT,
        ),
        {
            "rcps": [
                policy(
                    statement("Deny", "*", Condition=when("Bool", "aws:SecureTransport", "false"))
                )
            ],
            "scps": [
                policy(statement(Action="*")),
                [
                    policy(statement(Action="ec2:*")),
                    policy(statement(Action=["s3:Get*", "s3:Put*"], Sid="Objects")),
                ],
            ],
            "resource": policy(
                statement(who={"AWS": ACCOUNT}), statement("Deny", "*", Action="s3:Put*")
            ),
            "identity": [
                policy(
                    statement(
                        Resource=["arn:aws:s3:::photos/*", FILMS],
                        Condition=when("StringEquals", "aws:PrincipalTag/team", "red", "blue"),
                    )
                ),
                policy(
                    statement(Resource=FILMS), statement(Resource=[FILMS, "arn:aws:s3:::songs/*"])
                ),
            ],
            "boundary": policy(
                statement(Resource="arn:aws:s3:::${aws:PrincipalTag/home}/*"),
                statement(
                    "Deny", Resource=None, NotResource="arn:aws:s3:::p*${aws:PrincipalTag/home}"
                ),
                statement(
                    Action=None, NotAction=["ec2:*", "iam:*"], Resource=None, NotResource=FILMS
                ),
            ),
            "endpoint": policy(statement(who="*")),
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
                *(statement(who={"AWS": item}) for item in (ROLE, SESSION, ACCOUNT, USER)),
                *(deny_all_except(item) for item in ([SESSION, ROLE, ACCOUNT], USER)),
                statement(
                    who="*",
                    Condition={
                        **when("IpAddress", "aws:SourceIp", "1.2.3.0/24"),
                        **when("Null", "aws:SourceIp", "false"),
                        **TLS_CONDITION,
                        **when("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
                        "StringEquals": {
                            "aws:SourceVpc": "${aws:PrincipalTag/vpc}",
                            "aws:SourceVpce": "${AWS:SourceVpce}",
                        },
                        "StringNotEquals": {"aws:Referer": "a", "aws:SourceVpce": "vpce-1"},
                        **when("ForAnyValue:StringLike", "aws:CalledVia", "athena.*", "ec2.*"),
                    },
                ),
                statement("Deny", "*", Condition=TLS_CONDITION),
            )
        },
    ),
    "a boundary": (
        Request(ROLE, "s3:GetObject", PHOTO),
        {
            "boundary": policy(statement()),
            "resource": policy(
                deny_all_except([ROLE, ACCOUNT]),
                {**deny_all_except(USER), "Effect": "Allow"},
                statement(who={"AWS": []}),
            ),
        },
    ),
    "a root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO),
        {
            "scps": [policy(statement())],
            "rcps": [DENYING],
            "boundary": policy(statement()),
            "identity": policy(statement()),
            "resource": policy(statement(who={"AWS": ACCOUNT})),
            "management_account": ACCOUNT,
        },
    ),
    "a service": (
        Request("ec2.amazonaws.com", "ec2:DescribeInstances"),
        {
            "scps": [policy(statement())],
            "rcps": [DENYING],
            "boundary": policy(statement()),
            "resource": policy(statement(who={"Federated": "ec2.amazonaws.com"}, Action="ec2:*")),
        },
    ),
    "a service-linked role": (
        Request(LINKED, "s3:GetObject", PHOTO),
        {"scps": [policy(statement())], "rcps": [DENYING], "identity": policy(statement())},
    ),
    "a gateway endpoint": (
        Request(USER, "s3:GetObject", PHOTO),
        {"identity": policy(statement()), "endpoint": policy(statement(who={"AWS": ACCOUNT}))},
    ),
    "a public bucket": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": policy(statement(who="*")), "restrict_public_buckets": True},
    ),
    "refused by AWS": (Request(ACCOUNT, "sts:AssumeRole", ROLE), {}),
    "always allowed": (
        Request(USER, "sts:GetCallerIdentity"),
        {"identity": policy(statement("Deny", Action="*"))},
    ),
    "a bucket policy that locks everyone out": (
        Request(ACCOUNT, "s3:GetBucketPolicy", "arn:aws:s3:::photos"),
        {"resource": DENYING},
    ),
    "a trust policy": (
        Request(USER, "sts:AssumeRole", ROLE),
        {"resource": policy(TRUST), "identity": policy(statement(Action="sts:*"))},
    ),
    "an organization that denies": (
        Request(USER, "s3:GetObject", PHOTO),
        {
            "scps": [policy(statement("Deny", Action="s3:Get*"), statement(Action="*"))],
            "rcps": [DENYING],
            "identity": policy(statement("Deny", Resource=None, NotResource="*"), statement()),
            "endpoint": policy(
                statement("Deny", "*", Sid="Closed"), statement(who={"AWS": ACCOUNT})
            ),
        },
    ),
    "no matching statement": (
        Request(USER, "s3:GetObject", PHOTO),
        {
            "identity": policy(statement(Resource=FILMS)),
            "boundary": policy(statement(Action="ec2:*")),
        },
    ),
    "a canonical user": (
        Request("a" * 64, "s3:GetObject", PHOTO),
        {"rcps": [DENYING], "boundary": policy(statement()), "management_account": ACCOUNT},
    ),
    "a caller named by the resource policy": (
        Request(USER, "s3:GetObject", PHOTO),
        {
            "resource": policy(
                statement(who={"AWS": USER}, Resource="arn:aws:s3:::photos/*"),
                statement("Deny", {"AWS": [ROLE]}, Resource=[]),
                statement(),
            )
        },
    ),
}


def traces_text() -> str:
    """Return the text of all traces, as `traces.txt` has it."""
    return "\n\n".join(
        f"# {name}\n\n{decide(request, **layers).trace}"
        for name, (request, layers) in DECISIONS.items()
    )


@pytest.mark.parametrize("name", DECISIONS)
def test_trace_text_is_as_recorded(name: str) -> None:
    request, layers = DECISIONS[name]
    expected = EXPECTED.partition(f"# {name}\n\n")[2].partition("\n\n#")[0].rstrip("\n")
    assert str(decide(request, **layers).trace) == expected
