"""What AWS makes of a request: the resource, its account, and the keys that it carries.

https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.queries.lookup import known_key
from support.reference import wildcards

if TYPE_CHECKING:
    from collections.abc import Mapping

    from support.reference.situation import Asked, Who

TYPES = {
    "user": "User",
    "role": "AssumedRole",
    "session": "AssumedRole",
    "federated_user": "FederatedUser",
    "root": "Account",
    "anonymous": "Anonymous",
}
"""aws:PrincipalType of each kind of caller."""

TRUST_ACTIONS = {
    "sts:assumerole",
    "sts:assumerolewithsaml",
    "sts:assumerolewithwebidentity",
    "sts:setcontext",
    "sts:setsourceidentity",
    "sts:tagsession",
}

_TAKE_LOG_GROUPS = {"logs:tagresource", "logs:untagresource", "logs:listtagsforresource"}
_ACCOUNT_PART = 4


def part(arn: str, number: int) -> str:
    """One of the parts of an ARN; empty for what is none."""
    parts = arn.split(":", 5)
    return parts[number] if len(parts) > number else ""


@functools.cache
def resource_types(action: str) -> set[str]:
    """The types of resource that an action is on; of any, if no catalog has the action."""
    known = Action.named(action)
    return (
        {"any"}
        if known.state == "unknown"
        else {resource_type.name for resource_type in known.resources}
    )


@functools.cache
def _is_carried(action: str, key: str) -> bool:
    """Whether an action carries a key; keys and actions that no catalog has may be anything."""
    known = Action.named(action)
    if key.startswith("aws:") or known.state == "unknown" or known_key(key) is None:
        return True
    templates = [re.sub(r"\$\{\w+\}|<\w+>", "*", str(item.name)).lower() for item in known.keys]
    return any(wildcards.matches(wildcards.wild(template), key) for template in templates)


def resource_sent(asked: Asked) -> str:
    """The resource that the policies are asked about.

    Behind an alias is a key, which policies do not know by the alias.
    """
    action = asked.action.lower()
    if action == "s3:listallmybuckets":
        return "arn:aws:s3:::*"
    types = resource_types(action)
    if not types:
        return "*"
    alias = re.fullmatch(r"(arn:[^:]*:kms:[^:]*:[^:]*:)(alias/.*)", asked.resource)
    if alias and "key" in types and "alias" not in types:
        return f"{alias[1]}key/{alias[2]}"
    group = re.fullmatch(r"arn:[^:]*:logs:[^:]*:[^:]*:log-group:([^:]*)(:\*)?", asked.resource)
    if group and action not in _TAKE_LOG_GROUPS:
        return f"{asked.resource.removesuffix(':*')}:log-stream:"
    return asked.resource


def resource_account(asked: Asked) -> str | None:
    """The account of the resource: its ARN's, the one told, or else the caller's own."""
    return part(resource_sent(asked), _ACCOUNT_PART) or asked.resource_account or asked.who.account


def is_at_home(asked: Asked) -> bool:
    """Whether the resource is of the caller's account."""
    return resource_account(asked) == asked.who.account


def is_key(asked: Asked) -> bool:
    """Whether it is about a KMS key, whose policy must speak even for its own account."""
    a_key = re.fullmatch(r"arn:[^:]*:kms:[^:]*:[^:]*:key/.*", resource_sent(asked))
    any_key = asked.resource == "*" and "key" in resource_types(asked.action.lower())
    return asked.action.lower().startswith("kms:") and (a_key is not None or any_key)


def is_trust(asked: Asked) -> bool:
    """Whether it is about assuming a role, which its trust policy must speak for."""
    is_role = re.fullmatch(r"\*|arn:[^:]*:iam:[^:]*:[^:]*:role/.*", asked.resource)
    return asked.action.lower() in TRUST_ACTIONS and is_role is not None


def context_sent(asked: Asked) -> dict[str, Any]:
    """The keys that a request carries, in lower case, with those that follow from the rest."""
    action = asked.action.lower()
    carried = {
        key.lower(): value
        for key, value in asked.context.items()
        if _is_carried(action, key.lower())
    }
    derived = {**_of_the_caller(asked.who), "aws:ResourceAccount": resource_account(asked)}
    return carried | {key.lower(): value for key, value in derived.items() if value is not None}


def unique_id(who: Who, context: Mapping[str, Any]) -> str | None:
    """The unique id of the user or the role, if the request tells it."""
    told = context.get("aws:userid")
    return str(told).partition(":")[0] if told and who.kind in {"user", "role", "session"} else None


def _of_the_caller(who: Who) -> dict[str, str | None]:
    is_service, is_anonymous = who.kind == "service", who.kind == "anonymous"
    unsigned = who.kind in {"anonymous", "saml", "web_identity"}
    arn = who.arn if who.kind in {"user", "role", "root", "federated_user"} else who.role
    name = (who.arn or "").rpartition("/")[2]
    ids = {
        "root": who.account,
        "anonymous": "anonymous",
        "federated_user": f"{who.account}:{name}",
    }
    return {
        "aws:PrincipalArn": arn,
        "aws:PrincipalAccount": who.account or ("anonymous" if is_anonymous else None),
        "aws:PrincipalType": TYPES.get(who.kind),
        "aws:userid": ids.get(who.kind),
        "aws:username": name if who.kind == "user" else None,
        "aws:PrincipalIsAWSService": None if unsigned else "true" if is_service else "false",
        "aws:PrincipalServiceName": who.arn if is_service else None,
    }
