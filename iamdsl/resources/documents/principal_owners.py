"""Which of the stack's objects the AWS principals of a document name.

IAM requires a user or role of the account to exist before a trust policy names it, by its ARN or
as the role of a session.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.dangling_principals import aws_principals

if TYPE_CHECKING:
    from iamdsl.resources.kind.scope import Scope

_SESSION = re.compile(
    r"arn:(?P<partition>[a-z-]+):sts::(?P<account>\d{12}):assumed-role/(?P<role>[\w+=,.@-]+)/.+",
    re.ASCII,
)


def session_role(principal: str, scope: Scope) -> Address | None:
    """Return the role of a session of this account, None for other principals."""
    match = _SESSION.fullmatch(principal)
    if match is None or (match["partition"], match["account"]) != (scope.partition, scope.account):
        return None
    return Address("role", match["role"])


def principal_owner(principal: str, scope: Scope) -> frozenset[Address]:
    """Return the stack's object that a principal names, as a set with at most one element."""
    role = session_role(principal, scope)
    if role is not None:
        return frozenset({role} & scope.arns.keys())
    return scope.owner(principal)


def principal_owners(document: object, scope: Scope) -> frozenset[Address]:
    """Return the stack's objects that a document names as principals."""
    return frozenset[Address]().union(
        *(principal_owner(principal, scope) for principal in aws_principals(document))
    )
