"""The functions that create a document of each kind: `document`, `trust`, `boundary`, `scp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from iamdsl.errors import LanguageError
from iamdsl.language.documents.kind_errors import check_version, fit_to_kind
from iamdsl.language.documents.policy_document import (
    CLASSES,
    BoundaryPolicy,
    EndpointPolicy,
    IdentityPolicy,
    PolicyDocument,
    ResourceControlPolicy,
    ResourcePolicy,
    ServiceControlPolicy,
    SessionPolicy,
    TrustPolicy,
)
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import (
    AnyStatement,
    IdentityStatement,
    Statement,
    TrustStatement,
)
from iamdsl.language.text.name_checker_slot import name_checker
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.documents.statement_elements import ForPrincipal, OnResource

_D = TypeVar("_D", bound=PolicyDocument)


@overload
def document(
    *statements: IdentityStatement, version: str | None = ..., id: str | None = ...
) -> IdentityPolicy: ...


@overload
def document(
    *statements: Statement[Any, ForPrincipal], version: str | None = ..., id: str | None = ...
) -> ResourcePolicy: ...


@overload
def document(
    *statements: AnyStatement, version: str | None = ..., id: str | None = ..., kind: PolicyKind
) -> PolicyDocument: ...


def document(
    *statements: AnyStatement,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
    kind: PolicyKind | None = None,
) -> PolicyDocument:
    """Return a policy document: a resource policy if the statements have principals.

    Without principals it is an identity policy; `kind` sets the kind explicitly. Raises
    `LanguageError` if only some statements have principals, or if the kind of policy does
    not accept a statement, the version or the Id.
    """
    if kind is None:
        with_principals = [
            statement
            for statement in statements
            if isinstance(statement, Statement) and statement.has_principals
        ]
        if with_principals and len(with_principals) < len(statements):
            raise _mixed_principals_error(statements, with_principals[0])
        kind = "resource" if with_principals else "identity"
    return make_document(CLASSES[kind], statements, version, id)


def _mixed_principals_error(
    statements: tuple[AnyStatement, ...], with_principals: AnyStatement
) -> LanguageError:
    without = next(statement for statement in statements if not statement.has_principals)
    return LanguageError(
        "some statements have principals and some have none",
        where=without.origin,
        why=f"the statement at {with_principals.origin} has principals, this one has none",
        next_step="add principals to every statement (resource policy) or to none (identity)",
    )


def trust(
    *statements: TrustStatement | TrustPolicy,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> TrustPolicy:
    """Return a role's trust policy, or the statements of several trust policies as one.

    Raises `LanguageError` if a statement has resources, lacks principals, or has an action
    of another service than `sts`.
    """
    if len(statements) == 1 and isinstance(statements[0], TrustPolicy):
        return statements[0]
    parts: list[AnyStatement] = []
    for statement in statements:
        parts.extend(statement.statements if isinstance(statement, TrustPolicy) else (statement,))
    return make_document(TrustPolicy, tuple(parts), version, id)


def boundary(*statements: IdentityStatement, version: str | None = VERSION) -> BoundaryPolicy:
    """Return a permissions boundary: the maximum permissions of a user or role.

    Raises `LanguageError` if a statement has principals or lacks resources.
    """
    return make_document(BoundaryPolicy, statements, version, None)


def session_policy(*statements: IdentityStatement, version: str | None = VERSION) -> SessionPolicy:
    """Return a session policy, passed when a role is assumed.

    Raises `LanguageError` if a statement has principals or lacks resources.
    """
    return make_document(SessionPolicy, statements, version, None)


def endpoint_policy(
    *statements: Statement[OnResource, ForPrincipal],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> EndpointPolicy:
    """Return the policy of a VPC endpoint.

    Raises `LanguageError` if a statement lacks resources or principals, or combines Allow with
    NotPrincipal.
    """
    return make_document(EndpointPolicy, statements, version, id)


def scp(
    *statements: IdentityStatement,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ServiceControlPolicy:
    """Return a service control policy of an organization.

    Raises `LanguageError` if a statement has principals or lacks resources.
    """
    return make_document(ServiceControlPolicy, statements, version, id)


def rcp(
    *statements: Statement[OnResource, ForPrincipal],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ResourceControlPolicy:
    """Return a resource control policy of an organization: Deny for the principal `*`.

    Raises `LanguageError` if a statement has the effect Allow, NotAction or the action `*`, or
    if it lacks resources or the principal `*`. A service that RCPs are not known to support
    causes a `CatalogWarning`; under `strict` it raises `UnknownName`.
    """
    policy = make_document(ResourceControlPolicy, statements, version, id)
    checker = name_checker.checker
    if checker is not None:
        for prefix in {action.partition(":")[0]: None for s in statements for action in s.actions}:
            checker.rcp_service(prefix)
    return policy


def make_document(
    cls: type[_D], statements: tuple[AnyStatement, ...], version: str | None, identifier: str | None
) -> _D:
    """Return a document of this class; raises `LanguageError` if its kind forbids a part."""
    check_version(cls.kind, version)
    if identifier is not None and not RULES[cls.kind].id:
        raise LanguageError(
            f"{RULES[cls.kind].title} cannot have an Id", where=here(), next_step="remove id=…"
        )
    return cls(fit_to_kind(cls.kind, version, statements), version, identifier)
