"""The sentence that says what decided, and the layers that stand in the way."""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import Request, allow, decide, deny, document

ACCOUNT = "111122223333"
OTHER = "444455556666"
USER = f"arn:aws:iam::{ACCOUNT}:user/carlos"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/deploy"
PHOTO = "arn:aws:s3:::photos/cat.jpg"
KEY = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/1"
READ = Request(USER, "s3:GetObject", PHOTO)
ACROSS = Request(USER, "s3:GetObject", PHOTO, {}, OTHER)
BY_ROLE = Request(ROLE, "s3:GetObject", PHOTO)
DECRYPT = Request(USER, "kms:Decrypt", KEY)
ALL = allow("s3:*").on("*")
NONE = deny("s3:*").on("*")
OTHERS = allow("ec2:*").on("*")


def says(effect: str, who: Any = "*", **more: Any) -> dict[str, Any]:
    statement = {"Effect": effect, "Action": "s3:*", "Resource": "*", "Principal": who}
    return {"Version": "2012-10-17", "Statement": {**statement, **more}}


DENIED: dict[str, tuple[dict[str, Any], str, tuple[str, ...]]] = {
    "identity": ({"identity": NONE}, "an identity policy denies {}", ("identity",)),
    "by its name": (
        {"resource": says("Deny", Sid="Closed"), "identity": NONE},
        "a resource policy denies {} (Closed)",
        ("resource", "identity"),
    ),
    "boundary": ({"boundary": NONE}, "a permissions boundary denies {}", ("boundary",)),
    "session": ({"session": NONE}, "a session policy denies {}", ("session",)),
    "scp": ({"scps": [NONE]}, "a service control policy denies {}", ("scp",)),
    "rcp": ({"rcps": [says("Deny")]}, "a resource control policy denies {}", ("rcp",)),
    "endpoint": ({"endpoint": says("Deny")}, "a VPC endpoint policy denies {}", ("endpoint",)),
}


@pytest.mark.parametrize("name", DENIED)
def test_an_explicit_deny_is_of_the_first_layer_that_denies(name: str) -> None:
    layers, reason, blocked = DENIED[name]
    decision = decide(READ, **{"identity": ALL, **layers})
    assert decision.result == "explicit_deny"
    assert decision.reason == reason.format(f"s3:GetObject on {PHOTO}")
    assert decision.blocked_by == blocked


BY_RESOURCE = "the resource policy allows s3:GetObject to "
ALLOWED: dict[str, tuple[Request, dict[str, Any], str]] = {
    "identity": (READ, {"identity": ALL}, "an identity policy allows s3:GetObject"),
    "both": (
        ACROSS,
        {"identity": ALL, "resource": says("Allow", {"AWS": USER})},
        "an identity policy allows s3:GetObject, and so does the resource policy",
    ),
    "resource": (READ, {"resource": says("Allow", {"AWS": USER})}, f"{BY_RESOURCE}{USER}"),
    "a role": (BY_ROLE, {"resource": says("Allow", {"AWS": ROLE})}, f"{BY_RESOURCE}{ROLE}"),
    "anonymous": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": says("Allow")},
        f"{BY_RESOURCE}an anonymous caller",
    ),
    "a root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO),
        {},
        "the root user is allowed s3:GetObject in its own account, and no policy denies it",
    ),
    "another root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO, {}, OTHER),
        {"resource": says("Allow", {"AWS": ACCOUNT})},
        f"{BY_RESOURCE}arn:aws:iam::{ACCOUNT}:root",
    ),
    "whatever policies say": (
        Request(USER, "sts:GetCallerIdentity"),
        {"identity": deny("*").on("*")},
        "AWS allows sts:GetCallerIdentity to every authenticated caller",
    ),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_what_allows_is_told(name: str) -> None:
    request, layers, reason = ALLOWED[name]
    decision = decide(request, **layers)
    assert (decision.result, decision.reason, decision.blocked_by) == ("allowed", reason, ())


PUBLIC = "S3 Block Public Access blocks callers outside the bucket's account"
ON_PHOTO = f"allows s3:GetObject on {PHOTO}"
WITHHELD: dict[str, tuple[Request, dict[str, Any], str, tuple[str, ...]]] = {
    "nothing": (READ, {}, f"no identity policy {ON_PHOTO}", ("identity",)),
    "both limits": (
        READ,
        {"identity": ALL, "boundary": OTHERS, "session": OTHERS},
        f"no permissions boundary and no session policy {ON_PHOTO}",
        ("boundary", "session"),
    ),
    "organization and endpoint": (
        READ,
        {"identity": ALL, "scps": [[]], "endpoint": document(allow("ec2:*").for_anyone().on("*"))},
        f"no service control policy and no VPC endpoint policy {ON_PHOTO}",
        ("scp", "endpoint"),
    ),
    "organization, and no way": (
        READ,
        {"scps": [[]]},
        f"no service control policy and no identity policy {ON_PHOTO}",
        ("scp", "identity"),
    ),
    "across, neither": (
        ACROSS,
        {},
        f"no resource policy and no identity policy {ON_PHOTO}",
        ("resource", "identity"),
    ),
    "across, one side": (
        ACROSS,
        {"identity": ALL},
        f"no resource policy {ON_PHOTO}",
        ("resource",),
    ),
    "the nearest way": (
        BY_ROLE,
        {"resource": says("Allow", {"AWS": ROLE}), "boundary": OTHERS},
        f"no permissions boundary {ON_PHOTO}",
        ("boundary",),
    ),
    "left to the account": (
        BY_ROLE,
        {"resource": says("Allow", {"AWS": ACCOUNT})},
        f"no identity policy {ON_PHOTO}",
        ("identity",),
    ),
    "a key": (
        DECRYPT,
        {"identity": allow("kms:*").on("*")},
        f"no resource policy allows kms:Decrypt on {KEY}",
        ("resource",),
    ),
    "a key, and no way": (
        DECRYPT,
        {},
        f"no resource policy and no identity policy allows kms:Decrypt on {KEY}",
        ("resource", "identity"),
    ),
    "a session policy that must be there": (
        Request(f"arn:aws:sts::{ACCOUNT}:federated-user/bob", "s3:GetObject", PHOTO),
        {"identity": ALL},
        f"no session policy {ON_PHOTO}",
        ("session",),
    ),
    "a public policy": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": says("Allow"), "restrict_public_buckets": True},
        PUBLIC,
        ("aws",),
    ),
    "a public policy, and no way": (
        ACROSS,
        {"resource": says("Allow"), "restrict_public_buckets": True},
        f"{PUBLIC}, and no identity policy {ON_PHOTO}",
        ("aws", "identity"),
    ),
    "a public policy beside another": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": [says("Allow"), says("Deny", {"AWS": USER})], "restrict_public_buckets": True},
        PUBLIC,
        ("aws",),
    ),
    "AWS itself": (
        Request(ACCOUNT, "sts:AssumeRole", ROLE),
        {},
        "AWS refuses sts:AssumeRole: a root user cannot assume a role",
        ("aws",),
    ),
}


@pytest.mark.parametrize("name", WITHHELD)
def test_what_would_have_to_allow_is_told(name: str) -> None:
    request, layers, reason, blocked = WITHHELD[name]
    decision = decide(request, **layers)
    assert (decision.result, decision.reason) == ("implicit_deny", reason)
    assert decision.blocked_by == blocked


def test_block_public_access_is_about_s3_alone() -> None:
    queue = f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs"
    policy = {"Version": "2012-10-17", "Statement": says("Allow", Action="sqs:*")["Statement"]}
    request = Request(None, "sqs:SendMessage", queue)
    assert decide(request, resource=policy, restrict_public_buckets=True).allowed


@pytest.mark.parametrize(
    ("action", "resource", "by_account"),
    [
        ("s3:GetObject", PHOTO, False),
        ("dynamodb:GetItem", f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/t", False),
        ("sqs:SendMessage", f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs", True),
    ],
)
def test_a_gateway_endpoint_means_the_root_user_by_an_account(
    action: str, resource: str, *, by_account: bool
) -> None:
    # https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
    endpoint = document(allow("*").for_account(ACCOUNT).on("*"))
    layers: dict[str, Any] = {"identity": allow("*").on("*"), "endpoint": endpoint}
    decision = decide(Request(USER, action, resource), **layers)
    assert decision.allowed is by_account
    assert by_account or decision.blocked_by == ("endpoint",)
    assert decide(Request(ACCOUNT, action, resource), **layers).allowed
