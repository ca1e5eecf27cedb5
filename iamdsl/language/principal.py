"""Principals: who a resource policy or a trust policy speaks of.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.arn import Arn, HasArn, as_arn_text, check_account
from iamdsl.language.partition import in_partition, service_principal
from iamdsl.origin import here

PrincipalType: TypeAlias = Literal["AWS", "Service", "Federated", "CanonicalUser", "*"]

TYPES: tuple[PrincipalType, ...] = ("AWS", "Service", "Federated", "CanonicalUser")


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
        if isinstance(self.value, Arn):
            return Principal(
                self.type, as_arn_text(self.value.bind(partition=partition, account=account))
            )
        if self.type == "Service" and partition is not None:
            return Principal(self.type, in_partition(self.value, partition))
        return self

    def __str__(self) -> str:
        return str(self.value)


ANYONE = Principal("*", "*")
OWN_ACCOUNT = Principal("AWS", Arn(None, "iam", "", None, "root"))


def account_root(account: str) -> Principal:
    """The account as a whole, by its root ARN; raises InvalidArn."""
    return Principal("AWS", Arn(None, "iam", "", check_account(account), "root"))


def service(name: str) -> Principal:
    """An AWS service."""
    if not isinstance(name, str) or not name or any(c in name for c in "*: /"):
        raise LanguageError(
            f"{name!r} is no service",
            where=here(),
            next_step='write its short name, as in for_service("ec2")',
        )
    return Principal("Service", service_principal(name))


def aws_principal(value: str | Arn | HasArn | Principal) -> Principal:
    """An account, role, user or session; raises InvalidArn or LanguageError."""
    if isinstance(value, Principal):
        return value
    found = as_arn_text(value)
    if isinstance(found, Arn) or found == "*":
        return Principal("AWS", found)
    if found.isdigit():
        return account_root(found)
    if found.startswith("arn:"):
        arn = Arn.parse(found)
        if "*" in found or "?" in found:
            raise LanguageError(
                f"{found!r} cannot be a principal",
                where=here(),
                why="IAM takes no wildcard within a principal's ARN",
                next_step="name the account, with a condition on aws:PrincipalArn",
            )
        if arn.resource.startswith("group/"):
            raise LanguageError(
                f"{found!r} cannot be a principal",
                where=here(),
                why="groups are no principals",
                next_step="name its users, or a role they assume",
            )
    return Principal("AWS", found)


def iam_principal(kind: str, value: str | Arn | HasArn) -> Principal:
    """A role or a user, by name in the own account, by ARN, or by resource."""
    if isinstance(value, str) and not value.startswith("arn:"):
        return Principal("AWS", Arn(None, "iam", "", None, f"{kind}/{value.lstrip('/')}"))
    found = aws_principal(value)
    arn = found.value if isinstance(found.value, Arn) else Arn.parse(str(found.value))
    if not arn.resource.startswith((f"{kind}/", f"assumed-{kind}/")):
        raise LanguageError(
            f"{arn.resource} is no {kind}",
            where=here(),
            next_step=f"use for_{arn.resource.partition('/')[0]}(…) or for_principal(…)",
        )
    return found
