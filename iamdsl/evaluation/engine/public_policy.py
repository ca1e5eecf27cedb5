"""Whether a bucket policy is public as S3 Block Public Access defines it.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.language.documents.policy_kind_rules import VERSION
from iamdsl.language.elements.value_readers import parse_network

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

    from iamdsl.language import AnyStatement, Condition, PolicyDocument

_FIXED_VALUE_KEYS = frozenset(
    {
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalservicename",
        "aws:sourcearn",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourceowner",
        "aws:sourceaccount",
        "aws:userid",
        "s3:dataaccesspointarn",
        "s3:dataaccesspointaccount",
    }
)
"""Keys in lower case that make a statement not public if each of their values is fixed."""

_FIXED_VALUE_OPERATORS = frozenset(
    {"StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike"}
)
_MIN_PREFIX_LENGTH = {4: 8, 6: 32}
"""The shortest prefix length of a network that is not public, by IP version."""


def is_public(policy: PolicyDocument) -> bool:
    """Return whether S3 treats the bucket policy as public: one public Allow statement suffices."""
    variables = policy.version == VERSION
    return any(
        _is_public(statement, variables=variables)
        for statement in policy.statements
        if statement.effect == "Allow"
    )


def _is_public(statement: AnyStatement, *, variables: bool) -> bool:
    if statement.except_principals:
        fixed = False
    else:
        fixed = all(
            str(principal.value) != "*" and principal.type in {"AWS", "Service", "CanonicalUser"}
            for principal in statement.principals
        )
    return not fixed and not any(
        _restricts(condition, variables=variables) for condition in statement.conditions
    )


def _restricts(condition: Condition, *, variables: bool) -> bool:
    """Return whether a condition allows fixed values only."""
    operator, key = condition.operator, condition.key.lower()
    if operator.if_exists or operator.prefix == "ForAllValues" or not condition.values:
        return False
    texts = [str(value) for value in condition.values]
    if key == "aws:sourceip" and operator.base == "IpAddress":
        return all(_is_narrow(parse_network(text)) for text in texts)
    if key not in _FIXED_VALUE_KEYS or operator.base not in _FIXED_VALUE_OPERATORS:
        return False
    wild = operator.base not in {"StringEquals", "StringEqualsIgnoreCase"}
    return all(_is_fixed_value(text, key, wild=wild, variables=variables) for text in texts)


def _is_fixed_value(text: str, key: str, *, wild: bool, variables: bool) -> bool:
    if variables and "${" in text:
        return False
    if key == "s3:dataaccesspointarn" and wild:
        # Wildcards are allowed in the access point's name if its account is fixed.
        parts = text.split(":", 5)
        return len(parts) == 6 and not set("*?") & set("".join(parts[:5]))  # noqa: PLR2004
    return not (wild and set("*?") & set(text))


def _is_narrow(addresses: IPv4Network | IPv6Network | None) -> bool:
    if addresses is None:
        return False
    return addresses.prefixlen >= _MIN_PREFIX_LENGTH[addresses.version] or addresses.is_private
