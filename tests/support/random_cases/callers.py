"""Random callers: of every kind, in two accounts, with few names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.random_cases.weighted_choice import weighted
from support.reference.model import ReferenceCaller

if TYPE_CHECKING:
    import random

ACCOUNTS = ("111122223333", "444455556666")
NAMES = ("alice", "bob")
ROLES = ("Reader", "team/Writer")
LINKED = "aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing"
SERVICES = ("ec2.amazonaws.com", "s3.amazonaws.com")
CANONICAL = ("ab" * 32, "cd" * 32)

KINDS = {
    "user": 6,
    "role": 4,
    "session": 8,
    "federated_user": 4,
    "root": 2,
    "service": 2,
    "anonymous": 1.5,
    "canonical_user": 0.5,
    "saml": 0.7,
    "web_identity": 0.7,
}


def user_arn(account: str, name: str) -> str:
    """Return a user's ARN."""
    return f"arn:aws:iam::{account}:user/{name}"


def role_arn(account: str, name: str) -> str:
    """Return a role's ARN."""
    return f"arn:aws:iam::{account}:role/{name}"


def session_arn(account: str, role: str, name: str) -> str:
    """Return the ARN of a role's session, which omits the role's path."""
    return f"arn:aws:sts::{account}:assumed-role/{role.rpartition('/')[2]}/{name}"


def federated_arn(account: str, name: str) -> str:
    """Return a federated user's ARN."""
    return f"arn:aws:sts::{account}:federated-user/{name}"


def provider_arn(account: str, kind: str) -> str:
    """Return the ARN of an identity provider."""
    name = "saml-provider/corp" if kind == "saml" else "oidc-provider/id.example.com"
    return f"arn:aws:iam::{account}:{name}"


def random_caller(rng: random.Random) -> ReferenceCaller:
    """Return a random caller."""
    kind = weighted(rng, KINDS)
    account = weighted(rng, dict(zip(ACCOUNTS, (4, 1), strict=True)))
    name = rng.choice(NAMES)
    if kind in {"role", "session"}:
        role = weighted(rng, {ROLES[0]: 4, ROLES[1]: 3, LINKED: 0.5})
        arn = role_arn(account, role)
        return ReferenceCaller(
            kind, arn if kind == "role" else session_arn(account, role, name), account, arn
        )
    if kind == "federated_user":
        user = rng.choice([None, *(user_arn(account, item) for item in NAMES)])
        return ReferenceCaller(kind, federated_arn(account, name), account, user=user)
    of_account = {"user": user_arn(account, name), "root": f"arn:aws:iam::{account}:root"}
    if kind in of_account:
        return ReferenceCaller(kind, of_account[kind], account)
    elsewhere = {
        "service": SERVICES,
        "canonical_user": CANONICAL,
        "saml": (provider_arn(account, kind),),
        "web_identity": (provider_arn(account, kind), "accounts.google.com"),
        "anonymous": (None,),
    }
    return ReferenceCaller(kind, rng.choice(elsewhere[kind]))
