"""How far a statement reaches: to every action, every resource, everybody; never told by text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.language import Arn
from iamdsl.language.elements.principal import PUBLIC_PROVIDERS
from iamdsl.language.text.pattern_cover import before_wildcard, covers_action, is_wild

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition
    from iamdsl.language.elements.principal import Principal

ADMINISTRATIVE = ("iam", "organizations", "sso")
"""Services all of whose actions together let their holder become an administrator."""

_WILD = re.compile(r"[*?]*\*[*?]*")
_PARTITION = re.compile(r"[*?]+|aws(-[a-z]+)*[*?]*")
_ARN_PARTS = 6

_WHO = frozenset(
    {
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:sourceaccount",
        "aws:sourcearn",
        "aws:sourceip",
        "aws:sourceorgid",
        "aws:sourceorgpaths",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:userid",
        "aws:vpcsourceip",
    }
)
"""Keys that say who calls, or from where, and that a stranger cannot choose. `sts:ExternalId` and
tags are none: anybody may send them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""
_OWN = re.compile(r"\$\{aws:Resource(Account|OrgID|OrgPaths)\}", re.IGNORECASE)
"""Variables that stand for the account and organization of the role itself."""

_SHARED = (
    "token.actions.githubusercontent.com",
    "gitlab.com",
    "app.terraform.io",
    "api.pulumi.com/oidc",
    "agent.buildkite.com",
)
"""Issuers that give tokens to anybody's jobs: only the subject tells whose a token is.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
"""
_PIECES = 3
"""A subject's kind, its owner, and what follows: `repo:acme/…` names its owner whole."""


def administrative_actions(statement: AnyStatement) -> str | None:
    """What a statement says of actions that amounts to administration, None when nothing does."""
    if statement.except_actions:
        if any(covers_action(text, "*") for text in statement.actions):
            return None  # every action is excepted
        return f"every action but {', '.join(statement.actions)}"
    for text in statement.actions:
        pattern = _WILD.sub("*", text.strip())
        if covers_action(pattern, "*") or covers_action(pattern, "*:*"):
            return "every action"
        for service in ADMINISTRATIVE:
            if covers_action(pattern, f"{service}:*"):
                return f"every action of {service}"
    return None


def covers_all_resources(statement: AnyStatement) -> bool:
    """Whether it is on all resources, or on all but some."""
    return statement.except_resources or any(
        _is_everything(str(resource)) for resource in statement.resources
    )


def _is_everything(resource: str) -> bool:
    """Whether a pattern leaves out no resource, or none of a service that administers others."""
    parts = _WILD.sub("*", resource).split(":", _ARN_PARTS - 1)
    if parts == ["*"]:
        return True
    if len(parts) < _ARN_PARTS:  # wildcards take colons in: `arn:aws:*` is every ARN
        return parts[-1] == "*" and all(map(_is_open, parts[:2]))
    served = any(covers_action(f"{parts[2]}:*", f"{item}:*") for item in ADMINISTRATIVE)
    return _PARTITION.fullmatch(parts[1]) is not None and served and parts[5] == "*"


def _is_open(part: str) -> bool:
    return part in {"*", "arn"} or _PARTITION.fullmatch(part) is not None


def untrusted_principals(statement: AnyStatement) -> Iterator[str]:
    """Whom a trust statement lets in though nobody in particular is named, in words."""
    if statement.except_principals:
        if not _is_narrowed(statement.conditions):
            yield "everybody but those it names"
        return
    for principal in statement.principals:
        if principal.type in {"*", "AWS"} and is_wild(str(principal.value)):
            if not _is_narrowed(statement.conditions):
                yield "anybody in any AWS account"
        elif principal.type == "Federated" and not _is_vouched(principal, statement.conditions):
            yield f"anybody whom {_issuer(principal)} vouches for"


def _issuer(principal: Principal) -> str:
    """The host and path of an OpenID Connect provider, or a SAML provider's ARN."""
    value = principal.value
    if isinstance(value, str) and (value in PUBLIC_PROVIDERS or not value.startswith("arn:")):
        return value
    resource = value.resource if isinstance(value, Arn) else Arn.parse(value).resource
    kind, _, name = resource.partition("/")
    return name if kind == "oidc-provider" else str(value)


def _is_vouched(principal: Principal, conditions: Iterable[Condition]) -> bool:
    """Whether a claim of the provider's is asked for that not all whom it serves have."""
    issuer = _issuer(principal).lower()
    claims = "saml:" if issuer.startswith("arn:") else f"{issuer}:"
    told = _names_owner if issuer in _SHARED else _says_something
    wanted = f"{issuer}:sub" if issuer in _SHARED else claims
    return any(
        condition.key.lower().startswith(wanted)
        and _holds_only_for(condition)
        and all(told(condition, str(value)) for value in condition.values)
        for condition in conditions
    )


def _is_narrowed(conditions: Iterable[Condition]) -> bool:
    """Whether a condition on who calls lets only callers through that it names."""
    return any(
        condition.key.lower() in _WHO
        and _holds_only_for(condition)
        and all(_names_somebody(condition, str(value)) for value in condition.values)
        for condition in conditions
    )


def _holds_only_for(condition: Condition) -> bool:
    """Whether the key must be there and be one of the values."""
    operator = condition.operator
    return (
        operator.spec.polarity == "positive"
        and operator.spec.family in {"String", "Arn", "Ip"}
        and not operator.if_exists
        and operator.prefix != "ForAllValues"
        and bool(condition.values)
    )


def _names_owner(condition: Condition, subject: str) -> bool:
    """Whether a subject's owner stands there whole, before any wildcard."""
    if "${" in subject:
        return False
    fixed = before_wildcard(subject) if _takes_wildcards(condition) else subject
    return fixed == subject or len(re.split(r"[:/]", fixed)) >= _PIECES


def _says_something(condition: Condition, value: str) -> bool:
    """Whether a claim's value is more than wildcards and what the caller brings along."""
    left = re.sub(r"\$\{[^}]*\}", "", value)
    return bool(left.strip("*?") if _takes_wildcards(condition) else left)


def _names_somebody(condition: Condition, value: str) -> bool:
    """Whether a value stands for an account, an organization, a network in particular."""
    if condition.operator.spec.family == "Ip":
        return not value.endswith("/0")
    if "${" in value:
        return _OWN.fullmatch(value) is not None
    if not _takes_wildcards(condition):
        return True
    if not value.startswith("arn:"):
        return not is_wild(re.split(r"[:/]", value)[0])
    parts = value.split(":", _ARN_PARTS - 1)
    if len(parts) < _ARN_PARTS:
        return False
    # The ARNs of some services, S3's for one, name no account.
    return not is_wild(parts[4]) if parts[4] else bool(before_wildcard(parts[5]))


def _takes_wildcards(condition: Condition) -> bool:
    operator = condition.operator
    return operator.spec.family == "Arn" or operator.base.endswith("Like")
