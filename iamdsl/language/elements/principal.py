"""Principals: accounts, roles, users, services and identity providers in policies.

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
    account_error,
    as_arn_text,
    bind_arn_text,
    check_account,
    check_arn,
)
from iamdsl.language.elements.partition import full_service_principal, in_partition
from iamdsl.language.text.name_checker_slot import name_checker
from iamdsl.language.text.pending_text import check_known
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
_ACCOUNT_WITH_HYPHENS = r"[0-9]{4}-[0-9]{4}-[0-9]{4}"
"""An account id as the AWS console shows it."""
_NAME = r"/?(?:[\x21-\x7e]+/)?[A-Za-z0-9_+=,.@-]+"


@attrs.frozen
class Principal:
    """One principal: its type, which is the key in JSON, and its value.

    `Principal("*", "*")` is `"Principal": "*"`. The ARNs of principals in the deployment's
    own account leave partition and account unset.
    """

    type: PrincipalType
    value: str | Arn

    def bind(self, *, partition: str | None, account: str | None) -> Principal:
        """Return the principal with its ARN completed, or a service as named in the partition."""
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
    """Return the principal of a whole account, its root ARN; raises `InvalidArn`."""
    return Principal("AWS", OwnPartitionArn(f"arn:aws:iam::{check_account(account)}:root"))


_ROOT = re.compile(r"arn:[^:]+:iam::(\d{12}):root").fullmatch


def root_as_account(value: str) -> str:
    """Return the account id of a root ARN, which means the same; any other value unchanged."""
    root = _ROOT(value)
    return value if root is None else root[1]


def service(name: str) -> Principal:
    """Return the principal of an AWS service, by short or full name; raises `LanguageError`."""
    if not isinstance(name, str) or not (
        re.fullmatch(_SERVICE, name) or isinstance(name, TemplatePlaceholder)
    ):
        check_known(name)
        raise LanguageError(
            f"{name!r} is not a service",
            where=here(),
            next_step='write its short name, as in for_service("ec2")',
        )
    name = plain_str(name)
    if isinstance(name, TemplatePlaceholder):
        return Principal("Service", name)
    name = full_service_principal(name)
    checker = name_checker.checker
    if checker is not None:
        checker.principal(name)
    return Principal("Service", name)


def canonical_user(identifier: str) -> Principal:
    """Return the principal of an account by its canonical user id; raises `LanguageError`."""
    if not isinstance(identifier, str) or not (
        re.fullmatch(_CANONICAL_ID, identifier) or isinstance(identifier, TemplatePlaceholder)
    ):
        check_known(identifier)
        raise LanguageError(
            f"{identifier!r} is not a canonical user id",
            where=here(),
            why="a canonical user id is text of 64 hexadecimal digits, in lower case",
            next_step="read it with: aws s3api list-buckets --query Owner.ID --output text",
        )
    return Principal("CanonicalUser", plain_str(identifier))


def aws_principal(value: ArnLike | Principal) -> Principal:
    """Return the principal of an account, role, user or session.

    IAM replaces the ARN of a deleted principal by its unique id (`AROA…`), which is
    accepted too. Raises `InvalidArn` or `LanguageError` if it is not an AWS principal.
    """
    if isinstance(value, Principal):
        return value
    check_known(value)
    _check_not_number(value)
    result = as_arn_text(value)
    if isinstance(result, Arn):
        return _arn_principal(result, result, repr(result))
    if isinstance(result, TemplatePlaceholder) or result == "*" or re.fullmatch(_UNIQUE_ID, result):
        return Principal("AWS", result)
    if result.isdigit():
        return account_root(result)
    if re.fullmatch(_ACCOUNT_WITH_HYPHENS, result):
        raise account_error(result)
    if not result.startswith("arn:"):
        raise LanguageError(
            f"{result!r} is not an AWS principal",
            where=here(),
            why="it is neither an ARN nor an account id nor a unique id",
            next_step=_other_method_hint(result),
        )
    check_arn(result)
    return _arn_principal(Arn.parse(result), result, result)


def _check_not_number(value: object) -> None:
    """Raise `InvalidArn` for an account id that is not text."""
    if isinstance(value, int):
        raise account_error(value)


def _arn_principal(arn: Arn, value: str | Arn, text: str) -> Principal:
    """Return the principal of an ARN, stored as `value` and shown in errors as `text`."""

    def refused(why: str, next_step: str) -> LanguageError:
        return LanguageError(
            f"{text!r} cannot be a principal", where=here(), why=why, next_step=next_step
        )

    if "*" in text or "?" in text:
        raise refused(
            "IAM accepts no wildcard within the ARN of a principal",
            "name the account, and add .when(aws.PrincipalArn.like(…))",
        )
    if "${" in text:
        raise refused(
            "a principal cannot contain a policy variable",
            "name the account, and add .when(aws.PrincipalArn.like(…))",
        )
    kind = arn.resource.partition("/")[0]
    if kind == "group":
        raise refused("a group is not a principal", "name its users, or a role they assume")
    if kind in {"saml-provider", "oidc-provider"}:
        raise refused("an identity provider is a federated principal", "use for_federated(…)")
    if arn.service not in {"iam", "sts"}:
        raise refused(
            f"an ARN of {arn.service} is not a principal",
            "name a role or a user, or use for_service(…)",
        )
    return Principal("AWS", value)


def _other_method_hint(text: str) -> str:
    short = text.removesuffix(".amazonaws.com")
    if short != text and re.fullmatch(_SERVICE, short):
        return f'write for_service("{short}")'
    if re.fullmatch(_NAME, text):
        return f'write for_role("{text}") or for_user("{text}") if it is in your own account'
    return "write the ARN of a role or user, or the 12 digits of an account as text"


def iam_principal(kind: str, value: ArnLike) -> Principal:
    """Return the principal of a role or user: an ARN, a resource, or a name in this account.

    Raises `LanguageError` if the name is invalid or the ARN is of another kind, and
    `InvalidArn` if there is no ARN.
    """
    if isinstance(value, str) and not value.startswith("arn:"):
        name = _iam_name(kind, value).lstrip("/")
        return Principal("AWS", Arn(None, "iam", "", None, f"{kind}/{name}"))
    principal = aws_principal(value)
    arn = principal.value if isinstance(principal.value, Arn) else Arn.parse(str(principal.value))
    if not arn.resource.startswith((f"{kind}/", f"assumed-{kind}/")):
        raise LanguageError(
            f"{arn.resource} is not a {kind}",
            where=here(),
            next_step=f"use for_{arn.resource.partition('/')[0]}(…) or for_principal(…)",
        )
    return principal


def _iam_name(kind: str, name: str) -> str:
    """Return the name, with its path if it has one; raises `LanguageError` if it is invalid."""
    if re.fullmatch(_NAME, name) is None:
        check_known(name)
        raise LanguageError(
            f"{name!r} is not a valid name of a {kind}",
            where=here(),
            why="a name has only letters, digits and _+=,.@-; a path before it ends with /",
        )
    return plain_str(name)


def federated(provider: ArnLike) -> Principal:
    """Return the principal of an identity provider: its ARN, or the host of a public one.

    Raises `LanguageError` or `InvalidArn` if it is not an identity provider.
    """
    check_known(provider)
    result = as_arn_text(provider)
    if isinstance(result, TemplatePlaceholder) or result in PUBLIC_PROVIDERS:
        return Principal("Federated", result)
    if isinstance(result, str) and not result.startswith("arn:"):
        raise LanguageError(
            f"{result!r} is not an identity provider",
            where=here(),
            why=f"only {', '.join(PUBLIC_PROVIDERS)} are named by their host",
            next_step=did_you_mean(result, PUBLIC_PROVIDERS) or f'write oidc("{result}")',
        )
    if not _resource_part(result).startswith(("oidc-provider/", "saml-provider/")):
        raise LanguageError(
            f"{result!r} is not an identity provider",
            where=here(),
            why="the ARN of one is arn:aws:iam::111122223333:oidc-provider/… or …:saml-provider/…",
        )
    return Principal("Federated", result)


def _resource_part(arn: str | Arn) -> str:
    """Return the resource part of an ARN; raises `InvalidArn`."""
    if isinstance(arn, Arn):
        return arn.resource
    check_arn(arn)
    return Arn.parse(arn).resource


def saml(provider: ArnLike) -> Principal:
    """Return the principal of a SAML provider: its ARN, or a name in the deployment's account.

    Raises `LanguageError` or `InvalidArn` if it is not a SAML provider.
    """
    if isinstance(provider, str) and not provider.startswith("arn:"):
        name = _iam_name("SAML provider", provider)
        return Principal("Federated", Arn(None, "iam", "", None, f"saml-provider/{name}"))
    principal = federated(provider)
    if not isinstance(
        principal.value, TemplatePlaceholder
    ) and "saml-provider/" not in _resource_part(principal.value):
        raise LanguageError(
            f"{provider!r} is not a SAML provider", where=here(), next_step="use for_federated(…)"
        )
    return principal


def group_by_type(principals: tuple[Principal, ...]) -> tuple[Principal, ...]:
    """Return the principals grouped by type, as in JSON."""
    if len(principals) < 2:  # noqa: PLR2004 - nothing to group
        return principals
    types = list(dict.fromkeys(principal.type for principal in principals))
    return tuple(sorted(principals, key=lambda principal: types.index(principal.type)))
