"""What makes documents of statements: one function for each kind of policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from iamdsl.errors import LanguageError
from iamdsl.language.documents.kind_checks import check_version, fit_to_kind
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
from iamdsl.language.documents.policy_kind import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import (
    AnyStatement,
    IdentityStatement,
    Statement,
    TrustStatement,
)
from iamdsl.language.text.name_checks import name_checker
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
    """A policy of these statements: identity without principals, resource policy with them.

    Raises LanguageError when some have principals and some have none, naming both
    lines. `kind` says what is meant where nothing is to be inferred.
    """
    if kind is None:
        having = [
            statement
            for statement in statements
            if isinstance(statement, Statement) and statement.has_principals
        ]
        if having and len(having) < len(statements):
            raise _mixture_error(statements, having[0])
        kind = "resource" if having else "identity"
    return make_document(CLASSES[kind], statements, version, id)


def _mixture_error(statements: tuple[AnyStatement, ...], with_one: AnyStatement) -> LanguageError:
    without = next(statement for statement in statements if not statement.has_principals)
    return LanguageError(
        "some statements have principals and some have none",
        where=without.origin,
        why=f"the one at {with_one.origin} names principals, this one does not",
        next_step="name them in every statement (resource policy) or in none (identity)",
    )


def trust(
    *statements: TrustStatement | TrustPolicy,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> TrustPolicy:
    """A role's trust policy; raises LanguageError for resources or missing principals."""
    if len(statements) == 1 and isinstance(statements[0], TrustPolicy):
        return statements[0]
    parts: list[AnyStatement] = []
    for statement in statements:
        parts.extend(statement.statements if isinstance(statement, TrustPolicy) else (statement,))
    return make_document(TrustPolicy, tuple(parts), version, id)


def boundary(*statements: IdentityStatement, version: str | None = VERSION) -> BoundaryPolicy:
    """A permissions boundary: the most that whoever it bounds may be allowed."""
    return make_document(BoundaryPolicy, statements, version, None)


def session_policy(*statements: IdentityStatement, version: str | None = VERSION) -> SessionPolicy:
    """A session policy, passed when a role is assumed."""
    return make_document(SessionPolicy, statements, version, None)


def endpoint_policy(
    *statements: Statement[OnResource, Any],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> EndpointPolicy:
    """A VPC endpoint's policy."""
    return make_document(EndpointPolicy, statements, version, id)


def scp(
    *statements: IdentityStatement,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ServiceControlPolicy:
    """A service control policy of an organization."""
    return make_document(ServiceControlPolicy, statements, version, id)


def rcp(
    *statements: Statement[OnResource, ForPrincipal],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ResourceControlPolicy:
    """A resource control policy of an organization: deny only, for anyone."""
    resource_control_policy = make_document(ResourceControlPolicy, statements, version, id)
    asked = name_checker.checker
    if asked is not None:
        for prefix in {action.partition(":")[0]: None for s in statements for action in s.actions}:
            asked.rcp_service(prefix)
    return resource_control_policy


def make_document(
    cls: type[_D], statements: tuple[AnyStatement, ...], version: str | None, identifier: str | None
) -> _D:
    """A document of this class; raises LanguageError for what its kind does not take."""
    check_version(cls.kind, version)
    if identifier is not None and not RULES[cls.kind].id:
        raise LanguageError(f"{RULES[cls.kind].title} has no Id", where=here())
    return cls(fit_to_kind(cls.kind, version, statements), version, identifier)
