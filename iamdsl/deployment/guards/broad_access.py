"""Whether a statement covers all actions, all resources, or anyone; decided by matching."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.language import Arn
from iamdsl.language.analysis.subsumption import covers_action
from iamdsl.language.elements.principal import PUBLIC_PROVIDERS
from iamdsl.language.text.pattern import before_wildcard, is_wild

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition
    from iamdsl.language.elements.principal import Principal

ADMINISTRATIVE = ("iam", "organizations", "sso")
"""Services whose actions, if all are allowed, let a principal become an administrator."""

_WILD = re.compile(r"[*?]*\*[*?]*")
_PARTITION = re.compile(r"[*?]+|aws(-[a-z]+)*[*?]*")
_ARN_PARTS = 6

_CALLER_KEYS = frozenset(
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
"""Condition keys for the caller's identity or network, whose values the caller cannot choose.

`sts:ExternalId` and tags are not among them: any caller may send its own.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""
_OWN_ACCOUNT = re.compile(r"\$\{aws:Resource(Account|OrgID|OrgPaths)\}", re.IGNORECASE)
"""Variables for the account and organization of the role itself."""

_SHARED_ISSUERS = (
    "token.actions.githubusercontent.com",
    "gitlab.com",
    "app.terraform.io",
    "api.pulumi.com/oidc",
    "agent.buildkite.com",
)
"""Issuers of tokens for jobs of any customer: only the subject says to whom a token belongs.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
"""
_SUBJECT_PARTS = 3
"""A subject's kind, its owner, and the rest: `repo:acme/…` contains the owner's whole name."""


def administrative_actions(statement: AnyStatement) -> str | None:
    """Return which administrative actions a statement covers, in words; None if it covers none."""
    if statement.except_actions:
        if any(covers_action(text, "*") for text in statement.actions):
            return None  # every action is excepted
        return f"every action except {', '.join(statement.actions)}"
    for text in statement.actions:
        pattern = _WILD.sub("*", text.strip())
        if covers_action(pattern, "*") or covers_action(pattern, "*:*"):
            return "every action"
        for service in ADMINISTRATIVE:
            if covers_action(pattern, f"{service}:*"):
                return f"every action of {service}"
    return None


def covers_all_resources(statement: AnyStatement) -> bool:
    """Return whether a statement is for all resources, or for all except some."""
    return statement.except_resources or any(
        _is_everything(str(resource)) for resource in statement.resources
    )


def _is_everything(resource: str) -> bool:
    """Return whether a pattern covers every resource, or every one of an administrative service."""
    parts = _WILD.sub("*", resource).split(":", _ARN_PARTS - 1)
    if parts == ["*"]:
        return True
    if len(parts) < _ARN_PARTS:  # wildcards match colons: `arn:aws:*` is every ARN
        return parts[-1] == "*" and all(map(_is_open, parts[:2]))
    is_administrative = any(
        covers_action(f"{parts[2]}:*", f"{service}:*") for service in ADMINISTRATIVE
    )
    return _PARTITION.fullmatch(parts[1]) is not None and is_administrative and parts[5] == "*"


def _is_open(part: str) -> bool:
    return part in {"*", "arn"} or _PARTITION.fullmatch(part) is not None


def untrusted_principals(statement: AnyStatement) -> Iterator[str]:
    """Yield, in words, the unlimited sets of principals that a trust statement trusts."""
    if statement.except_principals:
        if not _is_narrowed(statement.conditions):
            yield "everyone except the principals it names"
        return
    for principal in statement.principals:
        if principal.type in {"*", "AWS"} and is_wild(str(principal.value)):
            if not _is_narrowed(statement.conditions):
                yield "anyone in any AWS account"
        elif principal.type == "Federated" and not _is_claim_limited(
            principal, statement.conditions
        ):
            yield f"every identity of {_issuer(principal)}"


def _issuer(principal: Principal) -> str:
    """Return the host and path of an OpenID Connect provider, or a SAML provider's ARN."""
    value = principal.value
    if isinstance(value, str) and (value in PUBLIC_PROVIDERS or not value.startswith("arn:")):
        return value
    resource = value.resource if isinstance(value, Arn) else Arn.parse(value).resource
    kind, _, name = resource.partition("/")
    return name if kind == "oidc-provider" else str(value)


def _is_claim_limited(principal: Principal, conditions: Iterable[Condition]) -> bool:
    """Return whether a condition on a claim excludes some identities of the provider."""
    issuer = _issuer(principal).lower()
    claims = "saml:" if issuer.startswith("arn:") else f"{issuer}:"
    is_limiting = _names_owner if issuer in _SHARED_ISSUERS else _is_specific
    key_prefix = f"{issuer}:sub" if issuer in _SHARED_ISSUERS else claims
    return any(
        condition.key.lower().startswith(key_prefix)
        and _requires_value(condition)
        and all(is_limiting(condition, str(value)) for value in condition.values)
        for condition in conditions
    )


def _is_narrowed(conditions: Iterable[Condition]) -> bool:
    """Return whether a condition on the caller matches only callers that it names."""
    return any(
        condition.key.lower() in _CALLER_KEYS
        and _requires_value(condition)
        and all(_names_caller(condition, str(value)) for value in condition.values)
        for condition in conditions
    )


def _requires_value(condition: Condition) -> bool:
    """Return whether the key must be present and equal to one of the values."""
    operator = condition.operator
    return (
        operator.spec.polarity == "positive"
        and operator.spec.family in {"String", "Arn", "Ip"}
        and not operator.if_exists
        and operator.prefix != "ForAllValues"
        and bool(condition.values)
    )


def _names_owner(condition: Condition, subject: str) -> bool:
    """Return whether a subject contains its owner's whole name before any wildcard."""
    if "${" in subject:
        return False
    fixed = before_wildcard(subject) if _accepts_wildcards(condition) else subject
    return fixed == subject or len(re.split(r"[:/]", fixed)) >= _SUBJECT_PARTS


def _is_specific(condition: Condition, value: str) -> bool:
    """Return whether a claim's value is more than wildcards and variables."""
    literal = re.sub(r"\$\{[^}]*\}", "", value)
    return bool(literal.strip("*?") if _accepts_wildcards(condition) else literal)


def _names_caller(condition: Condition, value: str) -> bool:
    """Return whether a value names a certain account, organization or network."""
    if condition.operator.spec.family == "Ip":
        return not value.endswith("/0")
    if "${" in value:
        return _OWN_ACCOUNT.fullmatch(value) is not None
    if not _accepts_wildcards(condition):
        return True
    if not value.startswith("arn:"):
        return not is_wild(re.split(r"[:/]", value)[0])
    parts = value.split(":", _ARN_PARTS - 1)
    if len(parts) < _ARN_PARTS:
        return False
    # The ARNs of some services, such as S3, contain no account.
    return not is_wild(parts[4]) if parts[4] else bool(before_wildcard(parts[5]))


def _accepts_wildcards(condition: Condition) -> bool:
    operator = condition.operator
    return operator.spec.family == "Arn" or operator.base.endswith("Like")
