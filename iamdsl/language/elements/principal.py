"""Principals: who a resource policy or a trust policy speaks of.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError, did_you_mean
from iamdsl.language.elements.arn import (
    Arn,
    ArnLike,
    as_arn_text,
    bind_arn_text,
    check_account,
    check_arn,
)
from iamdsl.language.elements.partition import full_service_principal, in_partition
from iamdsl.language.text.name_checks import name_checker
from iamdsl.language.text.policy_text import OwnPartitionArn, TemplatePlaceholder, plain_str
from iamdsl.origin import here

PrincipalType: TypeAlias = Literal["AWS", "Service", "Federated", "CanonicalUser", "*"]

TYPES: tuple[PrincipalType, ...] = ("AWS", "Service", "Federated", "CanonicalUser")

PUBLIC_PROVIDERS = (
    "cognito-identity.amazonaws.com",
    "www.amazon.com",
    "graph.facebook.com",
    "accounts.google.com",
)
"""Identity providers that need no provider resource in the account."""

_UNIQUE_ID = r"A[A-Z]{3}[A-Z0-9]{12,124}"
_CANONICAL_ID = r"[0-9a-f]{64}"
_SERVICE = r"[A-Za-z0-9][A-Za-z0-9.-]*"
_NAME = r"/?(?:[\x21-\x7e]+/)?[A-Za-z0-9_+=,.@-]+"


@attrs.frozen
class Principal:
    """One principal: its type as the policy's key, and its value.

    `Principal("*", "*")` is the bare star. AWS principals of the deployment's own
    account are open ARNs.
    """

    type: PrincipalType
    value: str | Arn

    def bind(self, *, partition: str | None, account: str | None) -> Principal:
        """With open parts filled, and a service spelled as in the partition."""
        if type(self.value) is not str:
            return Principal(
                self.type, bind_arn_text(self.value, partition=partition, account=account)
            )
        if self.type == "Service" and partition is not None:
            return Principal(self.type, in_partition(self.value, partition))
        return self

    def __str__(self) -> str:
        return str(self.value)


ANYONE = Principal("*", "*")
ANY_AWS = Principal("AWS", "*")
OWN_ACCOUNT = Principal("AWS", Arn(None, "iam", "", None, "root"))


def account_root(account: str) -> Principal:
    """The account as a whole, by its root ARN; raises InvalidArn."""
    return Principal("AWS", OwnPartitionArn(f"arn:aws:iam::{check_account(account)}:root"))


def service(name: str) -> Principal:
    """An AWS service; raises LanguageError."""
    if not isinstance(name, str) or not (
        re.fullmatch(_SERVICE, name) or isinstance(name, TemplatePlaceholder)
    ):
        raise LanguageError(
            f"{name!r} is no service",
            where=here(),
            next_step='write its short name, as in for_service("ec2")',
        )
    name = plain_str(name)
    if isinstance(name, TemplatePlaceholder):
        return Principal("Service", name)
    name = full_service_principal(name)
    asked = name_checker.checker
    if asked is not None:
        asked.principal(name)
    return Principal("Service", name)


def canonical_user(identifier: str) -> Principal:
    """An account by its canonical user id, which S3 knows; raises LanguageError."""
    if not isinstance(identifier, str) or not (
        re.fullmatch(_CANONICAL_ID, identifier) or isinstance(identifier, TemplatePlaceholder)
    ):
        raise LanguageError(
            f"{identifier!r} is no canonical user id",
            where=here(),
            why="it is text of 64 hexadecimal digits, in lower case",
            next_step="s3:ListBuckets tells it as Owner.ID",
        )
    return Principal("CanonicalUser", plain_str(identifier))


def aws_principal(value: ArnLike | Principal) -> Principal:
    """An account, role, user or session; raises InvalidArn or LanguageError.

    A unique id (`AROA…`) is what IAM leaves of a principal that was deleted.
    """
    if isinstance(value, Principal):
        return value
    result = as_arn_text(value)
    if isinstance(result, Arn):
        return _principal_of(result, result, repr(result))
    if isinstance(result, TemplatePlaceholder) or result == "*" or re.fullmatch(_UNIQUE_ID, result):
        return Principal("AWS", result)
    if result.isdigit():
        return account_root(result)
    if not result.startswith("arn:"):
        raise LanguageError(
            f"{result!r} is no AWS principal",
            where=here(),
            why="it is neither an ARN nor an account id nor a unique id",
            next_step=_other_step(result),
        )
    check_arn(result)
    return _principal_of(Arn.parse(result), result, result)


def _principal_of(arn: Arn, kept: str | Arn, text: str) -> Principal:
    """The principal of this ARN, as it is kept and as it is shown."""

    def refused(why: str, next_step: str) -> LanguageError:
        return LanguageError(
            f"{text!r} cannot be a principal", where=here(), why=why, next_step=next_step
        )

    if "*" in text or "?" in text:
        raise refused(
            "IAM takes no wildcard within a principal's ARN",
            "name the account, with a condition on aws:PrincipalArn",
        )
    if "${" in text:
        raise refused(
            "a policy variable cannot stand in a principal",
            "name the account, with a condition on aws:PrincipalArn",
        )
    kind = arn.resource.partition("/")[0]
    if kind == "group":
        raise refused("groups are no principals", "name its users, or a role they assume")
    if kind in {"saml-provider", "oidc-provider"}:
        raise refused("identity providers are federated", "use for_federated(…)")
    if arn.service not in {"iam", "sts"}:
        raise refused(
            f"{arn.service} has no principals", "name a role or a user, or use for_service(…)"
        )
    return Principal("AWS", kept)


def _other_step(text: str) -> str:
    if text.endswith(".amazonaws.com"):
        return f'write for_service("{text.removesuffix(".amazonaws.com")}")'
    return f'write for_role("{text}") or for_user("{text}") for one of the own account'


def iam_principal(kind: str, value: ArnLike) -> Principal:
    """A role or a user, by name in the own account, by ARN, or by resource."""
    if isinstance(value, str) and not value.startswith("arn:"):
        name = _iam_name(kind, value).lstrip("/")
        return Principal("AWS", Arn(None, "iam", "", None, f"{kind}/{name}"))
    principal = aws_principal(value)
    arn = principal.value if isinstance(principal.value, Arn) else Arn.parse(str(principal.value))
    if not arn.resource.startswith((f"{kind}/", f"assumed-{kind}/")):
        raise LanguageError(
            f"{arn.resource} is no {kind}",
            where=here(),
            next_step=f"use for_{arn.resource.partition('/')[0]}(…) or for_principal(…)",
        )
    return principal


def _iam_name(kind: str, name: str) -> str:
    """The name itself, perhaps with its path; raises LanguageError for what IAM would not take."""
    if re.fullmatch(_NAME, name) is None:
        raise LanguageError(
            f"{name!r} is no name of a {kind}",
            where=here(),
            why="IAM takes letters, digits and any of _+=,.@- in a name, with / around its path",
        )
    return plain_str(name)


def federated(provider: ArnLike) -> Principal:
    """An identity provider, by ARN, or a public one by its host; raises LanguageError."""
    result = as_arn_text(provider)
    if isinstance(result, TemplatePlaceholder) or result in PUBLIC_PROVIDERS:
        return Principal("Federated", result)
    if isinstance(result, str) and not result.startswith("arn:"):
        raise LanguageError(
            f"{result!r} is no identity provider",
            where=here(),
            why=f"only {', '.join(PUBLIC_PROVIDERS)} go by their host",
            next_step=did_you_mean(result, PUBLIC_PROVIDERS) or f'write oidc("{result}")',
        )
    if not _resource_of(result).startswith(("oidc-provider/", "saml-provider/")):
        raise LanguageError(
            f"{result!r} is no identity provider",
            where=here(),
            why="its ARN reads arn:aws:iam::111122223333:oidc-provider/… or …:saml-provider/…",
        )
    return Principal("Federated", result)


def _resource_of(arn: str | Arn) -> str:
    """What an ARN names, behind the fifth colon; raises InvalidArn."""
    if isinstance(arn, Arn):
        return arn.resource
    check_arn(arn)
    return Arn.parse(arn).resource


def saml(provider: ArnLike) -> Principal:
    """A SAML provider, by ARN, or by name in the own account; raises LanguageError."""
    if isinstance(provider, str) and not provider.startswith("arn:"):
        name = _iam_name("SAML provider", provider)
        return Principal("Federated", Arn(None, "iam", "", None, f"saml-provider/{name}"))
    principal = federated(provider)
    if not isinstance(
        principal.value, TemplatePlaceholder
    ) and "saml-provider/" not in _resource_of(principal.value):
        raise LanguageError(
            f"{provider!r} is no SAML provider", where=here(), next_step="use for_federated(…)"
        )
    return principal


def group_by_type(principals: tuple[Principal, ...]) -> tuple[Principal, ...]:
    """Principals of one type side by side, as JSON has them."""
    if len(principals) < 2:  # noqa: PLR2004 - nothing to bring together
        return principals
    types = list(dict.fromkeys(principal.type for principal in principals))
    return tuple(sorted(principals, key=lambda item: types.index(item.type)))
