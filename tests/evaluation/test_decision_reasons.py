"""The reason of a decision, and the layers that block it."""

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
READ_ELSEWHERE = Request(USER, "s3:GetObject", PHOTO, {}, OTHER)
BY_ROLE = Request(ROLE, "s3:GetObject", PHOTO)
DECRYPT = Request(USER, "kms:Decrypt", KEY)
ALL = allow("s3:*").on("*")
NONE = deny("s3:*").on("*")
OTHERS = allow("ec2:*").on("*")


def policy_for(effect: str, principal: Any = "*", **more: Any) -> dict[str, Any]:
    statement = {"Effect": effect, "Action": "s3:*", "Resource": "*", "Principal": principal}
    return {"Version": "2012-10-17", "Statement": {**statement, **more}}


DENIED: dict[str, tuple[dict[str, Any], str, tuple[str, ...]]] = {
    "identity": ({"identity": NONE}, "an identity policy denies {}", ("identity",)),
    "with a Sid": (
        {"resource": policy_for("Deny", Sid="Closed"), "identity": NONE},
        "a resource policy denies {} (Closed)",
        ("resource", "identity"),
    ),
    "boundary": ({"boundary": NONE}, "a permissions boundary denies {}", ("boundary",)),
    "session": ({"session": NONE}, "a session policy denies {}", ("session",)),
    "scp": ({"scps": [NONE]}, "a service control policy denies {}", ("scp",)),
    "rcp": ({"rcps": [policy_for("Deny")]}, "a resource control policy denies {}", ("rcp",)),
    "endpoint": (
        {"endpoint": policy_for("Deny")},
        "a VPC endpoint policy denies {}",
        ("endpoint",),
    ),
}


@pytest.mark.parametrize("name", DENIED)
def test_reason_of_an_explicit_deny_names_the_first_denying_layer(name: str) -> None:
    layers, reason, blocked = DENIED[name]
    decision = decide(READ, **{"identity": ALL, **layers})
    assert decision.result == "explicit_deny"
    assert decision.reason == reason.format(f"s3:GetObject on {PHOTO}")
    assert decision.blocked_by == blocked


BY_RESOURCE = "the resource policy allows s3:GetObject to "
ALLOWED: dict[str, tuple[Request, dict[str, Any], str]] = {
    "identity": (READ, {"identity": ALL}, "an identity policy allows s3:GetObject"),
    "both": (
        READ_ELSEWHERE,
        {"identity": ALL, "resource": policy_for("Allow", {"AWS": USER})},
        "an identity policy allows s3:GetObject, and so does the resource policy",
    ),
    "resource": (READ, {"resource": policy_for("Allow", {"AWS": USER})}, f"{BY_RESOURCE}{USER}"),
    "a role": (BY_ROLE, {"resource": policy_for("Allow", {"AWS": ROLE})}, f"{BY_RESOURCE}{ROLE}"),
    "anonymous": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": policy_for("Allow")},
        f"{BY_RESOURCE}an anonymous caller",
    ),
    "a root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO),
        {},
        "the root user is allowed s3:GetObject in its own account, and no policy denies it",
    ),
    "another root user": (
        Request(ACCOUNT, "s3:GetObject", PHOTO, {}, OTHER),
        {"resource": policy_for("Allow", {"AWS": ACCOUNT})},
        f"{BY_RESOURCE}arn:aws:iam::{ACCOUNT}:root",
    ),
    "whatever policies say": (
        Request(USER, "sts:GetCallerIdentity"),
        {"identity": deny("*").on("*")},
        "AWS allows sts:GetCallerIdentity to every authenticated caller",
    ),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_reason_names_the_layer_that_allows(name: str) -> None:
    request, layers, reason = ALLOWED[name]
    decision = decide(request, **layers)
    assert (decision.result, decision.reason, decision.blocked_by) == ("allowed", reason, ())


PUBLIC = "S3 Block Public Access blocks callers outside the bucket's account"
ON_PHOTO = f"allows s3:GetObject on {PHOTO}"
NOT_ALLOWED: dict[str, tuple[Request, dict[str, Any], str, tuple[str, ...]]] = {
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
    "organization and identity": (
        READ,
        {"scps": [[]]},
        f"no service control policy and no identity policy {ON_PHOTO}",
        ("scp", "identity"),
    ),
    "across, neither": (
        READ_ELSEWHERE,
        {},
        f"no resource policy and no identity policy {ON_PHOTO}",
        ("resource", "identity"),
    ),
    "across, one side": (
        READ_ELSEWHERE,
        {"identity": ALL},
        f"no resource policy {ON_PHOTO}",
        ("resource",),
    ),
    "the nearest path": (
        BY_ROLE,
        {"resource": policy_for("Allow", {"AWS": ROLE}), "boundary": OTHERS},
        f"no permissions boundary {ON_PHOTO}",
        ("boundary",),
    ),
    "left to the account": (
        BY_ROLE,
        {"resource": policy_for("Allow", {"AWS": ACCOUNT})},
        f"no identity policy {ON_PHOTO}",
        ("identity",),
    ),
    "a key": (
        DECRYPT,
        {"identity": allow("kms:*").on("*")},
        f"no resource policy allows kms:Decrypt on {KEY}",
        ("resource",),
    ),
    "a key without policies": (
        DECRYPT,
        {},
        f"no resource policy and no identity policy allows kms:Decrypt on {KEY}",
        ("resource", "identity"),
    ),
    "a session policy that is required": (
        Request(f"arn:aws:sts::{ACCOUNT}:federated-user/bob", "s3:GetObject", PHOTO),
        {"identity": ALL},
        f"no session policy {ON_PHOTO}",
        ("session",),
    ),
    "a public policy": (
        Request(None, "s3:GetObject", PHOTO),
        {"resource": policy_for("Allow"), "restrict_public_buckets": True},
        PUBLIC,
        ("aws",),
    ),
    "a public policy without identity policy": (
        READ_ELSEWHERE,
        {"resource": policy_for("Allow"), "restrict_public_buckets": True},
        f"{PUBLIC}, and no identity policy {ON_PHOTO}",
        ("aws", "identity"),
    ),
    "a public policy beside another": (
        Request(None, "s3:GetObject", PHOTO),
        {
            "resource": [policy_for("Allow"), policy_for("Deny", {"AWS": USER})],
            "restrict_public_buckets": True,
        },
        PUBLIC,
        ("aws",),
    ),
    "a rule of AWS": (
        Request(ACCOUNT, "sts:AssumeRole", ROLE),
        {},
        "AWS refuses sts:AssumeRole: a root user cannot assume a role",
        ("aws",),
    ),
}


@pytest.mark.parametrize("name", NOT_ALLOWED)
def test_reason_names_the_layers_that_do_not_allow(name: str) -> None:
    request, layers, reason, blocked = NOT_ALLOWED[name]
    decision = decide(request, **layers)
    assert (decision.result, decision.reason) == ("implicit_deny", reason)
    assert decision.blocked_by == blocked


def test_block_public_access_applies_only_to_s3() -> None:
    queue = f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs"
    policy = {
        "Version": "2012-10-17",
        "Statement": policy_for("Allow", Action="sqs:*")["Statement"],
    }
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
def test_account_in_a_gateway_endpoint_policy_means_its_root_user(
    action: str, resource: str, *, by_account: bool
) -> None:
    # https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
    endpoint = document(allow("*").for_account(ACCOUNT).on("*"))
    layers: dict[str, Any] = {"identity": allow("*").on("*"), "endpoint": endpoint}
    decision = decide(Request(USER, action, resource), **layers)
    assert decision.allowed is by_account
    assert by_account or decision.blocked_by == ("endpoint",)
    assert decide(Request(ACCOUNT, action, resource), **layers).allowed
