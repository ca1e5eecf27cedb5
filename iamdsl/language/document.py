"""Policy documents: statements under a version, of one kind each.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.emit import document_to_dict
from iamdsl.language.kind import RULES, Kind
from iamdsl.language.principal import ANYONE, Principal
from iamdsl.language.statement import (
    AnyStatement,
    ForPrincipal,
    IdentityStatement,
    OnResource,
    Statement,
    TrustStatement,
)
from iamdsl.origin import here

if TYPE_CHECKING:
    from typing import Self

VERSION = "2012-10-17"
VERSIONS = ("2012-10-17", "2008-10-17")

_D = TypeVar("_D", bound="PolicyDocument")


@attrs.frozen(repr=False)
class PolicyDocument:
    """Statements under a version; each kind of policy is a class of its own.

    Equality keeps the order of statements and lists; `equivalent` does not.
    `source` is what a parsed document was read from, outside equality.
    """

    kind: ClassVar[Kind]
    builder: ClassVar[str]

    statements: tuple[AnyStatement, ...]
    version: str | None = VERSION
    id: str | None = None
    source: Any = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    def to_dict(self, *, lossless: bool = False) -> dict[str, Any]:
        """The document as JSON values; `lossless` gives a parsed one back in its own shape.

        Raises UnboundArn while an account is open.
        """
        if lossless and self.source is not None:
            copied: dict[str, Any] = json.loads(json.dumps(self.source))
            return copied
        return document_to_dict(self)

    def to_json(self, indent: int | None = None, *, lossless: bool = False) -> str:
        """The document as JSON text, as short as can be unless `indent` is given."""
        separators = (",", ":") if indent is None else None
        return json.dumps(
            self.to_dict(lossless=lossless),
            indent=indent,
            separators=separators,
            ensure_ascii=False,
        )

    def bind(self, *, partition: str | None = None, account: str | None = None) -> Self:
        """The document with the deployment's partition and account filled in."""
        bound = tuple(
            bind_statement(statement, partition=partition, account=account)
            for statement in self.statements
        )
        return (
            self if bound == self.statements else attrs.evolve(self, statements=bound, source=None)
        )

    def with_statement(self, *statements: AnyStatement) -> Self:
        """The document with these statements behind its own; raises LanguageError."""
        return attrs.evolve(
            self, statements=_checked(self.kind, (*self.statements, *statements)), source=None
        )

    def __add__(self, other: Self) -> Self:
        """Both documents' statements, one behind the other."""
        if type(other) is not type(self):
            return NotImplemented
        return self.with_statement(*other.statements)

    def __repr__(self) -> str:
        parts = [repr(statement) for statement in self.statements]
        if self.version != VERSION:
            parts.append(f"version={self.version!r}")
        if self.id is not None:
            parts.append(f"id={self.id!r}")
        if self.builder == "document":
            natural = any(statement.principals for statement in self.statements)
            if natural != (self.kind == "resource"):
                parts.append(f"kind={self.kind!r}")
        return f"{self.builder}({', '.join(parts)})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise UnknownAttribute(
                f"{RULES[self.kind].word} has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, known),
            )


@attrs.frozen(repr=False)
class IdentityPolicy(PolicyDocument):
    """What an identity may do: an inline or managed policy."""

    kind: ClassVar[Kind] = "identity"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class ResourcePolicy(PolicyDocument):
    """Who may do what with a resource: a bucket, queue or key policy."""

    kind: ClassVar[Kind] = "resource"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class TrustPolicy(PolicyDocument):
    """Who may assume a role."""

    kind: ClassVar[Kind] = "trust"
    builder: ClassVar[str] = "trust"


@attrs.frozen(repr=False)
class BoundaryPolicy(PolicyDocument):
    """The most that a user or role may be allowed."""

    kind: ClassVar[Kind] = "boundary"
    builder: ClassVar[str] = "boundary"


@attrs.frozen(repr=False)
class SessionPolicy(PolicyDocument):
    """What one session may do of what its role may."""

    kind: ClassVar[Kind] = "session"
    builder: ClassVar[str] = "session_policy"


@attrs.frozen(repr=False)
class EndpointPolicy(PolicyDocument):
    """What may be done through a VPC endpoint."""

    kind: ClassVar[Kind] = "endpoint"
    builder: ClassVar[str] = "endpoint_policy"


@attrs.frozen(repr=False)
class ServiceControlPolicy(PolicyDocument):
    """The most that the accounts of an organizational unit may be allowed."""

    kind: ClassVar[Kind] = "scp"
    builder: ClassVar[str] = "scp"


@attrs.frozen(repr=False)
class ResourceControlPolicy(PolicyDocument):
    """What nobody may do with the resources of an organizational unit."""

    kind: ClassVar[Kind] = "rcp"
    builder: ClassVar[str] = "rcp"


CLASSES: dict[Kind, type[PolicyDocument]] = {
    cls.kind: cls
    for cls in (
        IdentityPolicy,
        ResourcePolicy,
        TrustPolicy,
        BoundaryPolicy,
        SessionPolicy,
        EndpointPolicy,
        ServiceControlPolicy,
        ResourceControlPolicy,
    )
}


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
    *statements: AnyStatement, version: str | None = ..., id: str | None = ..., kind: Kind
) -> PolicyDocument: ...


def document(
    *statements: AnyStatement,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
    kind: Kind | None = None,
) -> PolicyDocument:
    """A policy of these statements: identity without principals, resource policy with them.

    Raises LanguageError when some have principals and some have none, naming both
    lines. `kind` says what is meant where nothing is to be inferred.
    """
    if kind is None:
        having = [statement for statement in statements if statement.principals]
        lacking = [statement for statement in statements if not statement.principals]
        if having and lacking:
            raise LanguageError(
                "some statements have principals and some have none",
                where=lacking[0].origin,
                why=f"the one at {having[0].origin} names principals, this one does not",
                next_step="name them in every statement (resource policy) or in none (identity)",
            )
        kind = "resource" if having else "identity"
    return _make(CLASSES[kind], statements, version, id)


def trust(
    *statements: TrustStatement | TrustPolicy,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> TrustPolicy:
    """A role's trust policy; raises LanguageError for resources or missing principals."""
    if len(statements) == 1 and isinstance(statements[0], TrustPolicy):
        return statements[0]
    parts: list[AnyStatement] = []
    for one in statements:
        parts.extend(one.statements if isinstance(one, TrustPolicy) else (one,))
    return _make(TrustPolicy, tuple(parts), version, id)


def boundary(*statements: IdentityStatement, version: str | None = VERSION) -> BoundaryPolicy:
    """A permissions boundary: the most that whoever it bounds may be allowed."""
    return _make(BoundaryPolicy, statements, version, None)


def session_policy(*statements: IdentityStatement, version: str | None = VERSION) -> SessionPolicy:
    """A session policy, passed when a role is assumed."""
    return _make(SessionPolicy, statements, version, None)


def endpoint_policy(
    *statements: Statement[OnResource, Any],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> EndpointPolicy:
    """A VPC endpoint's policy."""
    return _make(EndpointPolicy, statements, version, id)


def scp(
    *statements: IdentityStatement,
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ServiceControlPolicy:
    """A service control policy of an organization."""
    return _make(ServiceControlPolicy, statements, version, id)


def rcp(
    *statements: Statement[OnResource, ForPrincipal],
    version: str | None = VERSION,
    id: str | None = None,  # noqa: A002 - the element's own name
) -> ResourceControlPolicy:
    """A resource control policy of an organization: deny only, for anyone."""
    return _make(ResourceControlPolicy, statements, version, id)


def bind_statement(
    statement: AnyStatement, *, partition: str | None, account: str | None
) -> AnyStatement:
    """The statement with open ARNs filled and services spelled as in the partition."""
    return attrs.evolve(
        statement,
        resources=tuple(
            str(value.bind(partition=partition, account=account))
            if not isinstance(value, str)
            else value
            for value in statement.resources
        ),
        principals=tuple(
            one.bind(partition=partition, account=account) for one in statement.principals
        ),
        conditions=tuple(
            one.bind(partition=partition, account=account) for one in statement.conditions
        ),
    )


def _make(
    cls: type[_D], statements: tuple[AnyStatement, ...], version: str | None, identifier: str | None
) -> _D:
    if version is not None and version not in VERSIONS:
        raise LanguageError(
            f"version {version!r}", where=here(), why=f"IAM knows {' and '.join(VERSIONS)}"
        )
    if identifier is not None and not RULES[cls.kind].id:
        raise LanguageError(f"{RULES[cls.kind].word} has no Id", where=here())
    return cls(_checked(cls.kind, statements), version, identifier)


def _checked(kind: Kind, statements: tuple[AnyStatement, ...]) -> tuple[AnyStatement, ...]:
    if not statements:
        raise LanguageError(f"{RULES[kind].word} needs a statement", where=here())
    found: list[AnyStatement] = []
    seen: dict[str, AnyStatement] = {}
    for statement in statements:
        if not isinstance(statement, Statement):
            raise LanguageError(
                f"{statement!r} is no statement", where=here(), next_step="begin with allow or deny"
            )
        _check(kind, statement)
        if statement.sid is not None:
            if statement.sid in seen:
                raise LanguageError(
                    f"two statements are named {statement.sid!r}",
                    where=statement.origin,
                    why=f"the other is at {seen[statement.sid].origin}",
                )
            seen[statement.sid] = statement
        found.append(_spelled_for(kind, statement))
    return tuple(found)


def _check(kind: Kind, statement: AnyStatement) -> None:  # noqa: C901 - one rule after another
    rules = RULES[kind]

    def refuse(what: str, next_step: str | None = None) -> LanguageError:
        return LanguageError(
            f"{rules.word} {what}",
            where=statement.origin or here(),
            why=repr(statement),
            next_step=next_step,
        )

    if rules.principal and not statement.principals:
        raise refuse("names principals in every statement", 'add .for_service("ec2"), for example')
    if rules.principal is False and statement.principals:
        raise refuse("names no principals", "leave out the for_… step")
    if rules.resource and not statement.resources:
        raise refuse("names resources in every statement", 'add .on(…); .on("*") means all')
    if rules.resource is False and statement.resources:
        raise refuse("names no resources", "leave out the .on(…) step: the role is the resource")
    if statement.except_principals and not rules.not_principal:
        raise refuse("takes no NotPrincipal")
    if statement.except_principals and statement.effect == "Allow":
        raise refuse("cannot allow all principals but some", "deny them, or name those meant")
    if statement.except_actions and not rules.not_action:
        raise refuse("takes no NotAction")
    if rules.deny_only and statement.effect != "Deny":
        raise refuse("can only deny")
    if rules.anyone_only and statement.principals != (ANYONE,):
        raise refuse("speaks of everybody", "write .for_anyone()")


def _spelled_for(kind: Kind, statement: AnyStatement) -> AnyStatement:
    """On a trust policy IAM takes the star only as an AWS principal."""
    if kind != "trust" or ANYONE not in statement.principals:
        return statement
    star = Principal("AWS", "*")
    principals = tuple(star if one == ANYONE else one for one in statement.principals)
    return attrs.evolve(statement, principals=principals)
