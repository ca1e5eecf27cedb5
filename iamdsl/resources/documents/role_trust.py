"""Trust policies of roles: as declared, and the call that sets one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import ResourceError
from iamdsl.language import Statement, TrustPolicy, TrustStatement, trust
from iamdsl.origin import here
from iamdsl.resources.documents.held_document import check_document
from iamdsl.resources.documents.principal_owners import principal_owners
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.planned_call import PlannedCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    import attrs

    from iamdsl.resources.kind.access_effect import AccessEffect
    from iamdsl.resources.kind.scope import Scope

TRUST_ARGUMENT = "AssumeRolePolicyDocument"
"""The argument of CreateRole that has the role's trust policy."""


def as_trust(policy: TrustPolicy | TrustStatement | None) -> TrustPolicy | None:
    """Return a trust policy unchanged, and a single statement as a trust policy."""
    return trust(policy) if isinstance(policy, Statement) else policy


def check_trust(_instance: object, _attribute: attrs.Attribute[Any], policy: object) -> None:
    """Raise `ResourceError` or `LanguageError` for a trust policy that IAM would refuse."""
    if policy is not None and not isinstance(policy, TrustPolicy):
        raise ResourceError(
            f"{type(policy).__name__} is not a trust policy",
            where=here(),
            next_step='write trust(allow("sts:AssumeRole").for_service(…)), or .trusting(…)',
        )
    if policy is not None:
        check_document(policy)


def trust_call(
    name: str,
    trust_document: Mapping[str, Any],
    scope: Scope,
    *,
    sentence: str,
    effects: tuple[AccessEffect, ...],
    completes: bool,
) -> PlannedCall:
    """Return the call that sets a role's trust policy, after the principals that it names.

    It `completes` the creation of a role that nobody can assume before.
    """
    target = CallTarget("Role", "RoleName", name, Address("role", name))
    return PlannedCall(
        call=target.call("UpdateAssumeRolePolicy", PolicyDocument=sent_document(trust_document)),
        sentence=sentence,
        uses=principal_owners(trust_document, scope) | {target.address},
        effects=effects,
        completes=target.address if completes else None,
    )
