"""The resource, account and condition keys that AWS evaluates.

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

    from support.reference.model import ReferenceCaller, ReferenceRequest

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


def arn_part(arn: str, number: int) -> str:
    """Return one part of an ARN; an empty text if there is no such part."""
    parts = arn.split(":", 5)
    return parts[number] if len(parts) > number else ""


@functools.cache
def resource_types(action: str) -> set[str]:
    """Return the resource types of an action; `any` if the catalog does not have the action."""
    known = Action.named(action)
    return (
        {"any"}
        if known.state == "unknown"
        else {resource_type.name for resource_type in known.resources}
    )


@functools.cache
def _is_carried(action: str, key: str) -> bool:
    """Whether an action carries a key; true if the catalog does not have the key or the action."""
    known = Action.named(action)
    if key.startswith("aws:") or known.state == "unknown" or known_key(key) is None:
        return True
    templates = [re.sub(r"\$\{\w+\}|<\w+>", "*", str(item.name)).lower() for item in known.keys]
    return any(wildcards.matches(wildcards.wild(template), key) for template in templates)


def evaluated_resource(request: ReferenceRequest) -> str:
    """Return the resource ARN that AWS evaluates.

    For an alias of KMS it is the key behind it.
    """
    action = request.action.lower()
    if action == "s3:listallmybuckets":
        return "arn:aws:s3:::*"
    types = resource_types(action)
    if not types:
        return "*"
    alias = re.fullmatch(r"(arn:[^:]*:kms:[^:]*:[^:]*:)(alias/.*)", request.resource)
    if alias and "key" in types and "alias" not in types:
        return f"{alias[1]}key/{alias[2]}"
    group = re.fullmatch(r"arn:[^:]*:logs:[^:]*:[^:]*:log-group:([^:]*)(:\*)?", request.resource)
    if group and action not in _TAKE_LOG_GROUPS:
        return f"{request.resource.removesuffix(':*')}:log-stream:"
    return request.resource


def resource_account(request: ReferenceRequest) -> str | None:
    """Return the account of the resource: of its ARN, else the one given, else the caller's."""
    return (
        arn_part(evaluated_resource(request), _ACCOUNT_PART)
        or request.resource_account
        or request.caller.account
    )


def is_same_account(request: ReferenceRequest) -> bool:
    """Whether the resource is in the caller's account."""
    return resource_account(request) == request.caller.account


def is_key(request: ReferenceRequest) -> bool:
    """Whether the resource is a KMS key, whose policy must always allow."""
    is_key_arn = re.fullmatch(r"arn:[^:]*:kms:[^:]*:[^:]*:key/.*", evaluated_resource(request))
    is_any_key = request.resource == "*" and "key" in resource_types(request.action.lower())
    return request.action.lower().startswith("kms:") and (is_key_arn is not None or is_any_key)


def is_trust(request: ReferenceRequest) -> bool:
    """Whether a role is assumed, which its trust policy must allow."""
    is_role = re.fullmatch(r"\*|arn:[^:]*:iam:[^:]*:[^:]*:role/.*", request.resource)
    return request.action.lower() in TRUST_ACTIONS and is_role is not None


def evaluated_context(request: ReferenceRequest) -> dict[str, Any]:
    """Return the keys that a request carries, in lower case, with those derived from it."""
    action = request.action.lower()
    carried = {
        key.lower(): value
        for key, value in request.context.items()
        if _is_carried(action, key.lower())
    }
    derived = {**_caller_keys(request.caller), "aws:ResourceAccount": resource_account(request)}
    return carried | {key.lower(): value for key, value in derived.items() if value is not None}


def unique_id(caller: ReferenceCaller, context: Mapping[str, Any]) -> str | None:
    """Return the unique ID of the user or role, if the request carries it."""
    user_id = context.get("aws:userid")
    return (
        str(user_id).partition(":")[0]
        if user_id and caller.kind in {"user", "role", "session"}
        else None
    )


def _caller_keys(caller: ReferenceCaller) -> dict[str, str | None]:
    is_service, is_anonymous = caller.kind == "service", caller.kind == "anonymous"
    unsigned = caller.kind in {"anonymous", "saml", "web_identity"}
    arn = caller.arn if caller.kind in {"user", "role", "root", "federated_user"} else caller.role
    name = (caller.arn or "").rpartition("/")[2]
    ids = {
        "root": caller.account,
        "anonymous": "anonymous",
        "federated_user": f"{caller.account}:{name}",
    }
    return {
        "aws:PrincipalArn": arn,
        "aws:PrincipalAccount": caller.account or ("anonymous" if is_anonymous else None),
        "aws:PrincipalType": TYPES.get(caller.kind),
        "aws:userid": ids.get(caller.kind),
        "aws:username": name if caller.kind == "user" else None,
        "aws:PrincipalIsAWSService": None if unsigned else "true" if is_service else "false",
        "aws:PrincipalServiceName": caller.arn if is_service else None,
    }
