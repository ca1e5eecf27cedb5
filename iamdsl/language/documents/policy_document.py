"""Policy documents: statements under a version, of one kind each.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.documents.account_binding import bind_statement, is_open
from iamdsl.language.documents.json_writer import document_text
from iamdsl.language.documents.kind_checks import check_sids, fit_to_kind
from iamdsl.language.documents.normal_form import normalise
from iamdsl.language.documents.policy_kind import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import AnyStatement
from iamdsl.language.elements.displayable import Displayable
from iamdsl.language.text.json_text import indented, minified
from iamdsl.origin import here

if TYPE_CHECKING:
    from typing import Self


@attrs.frozen(repr=False)
class PolicyDocument(Displayable):
    """Statements under a version; each kind of policy is a class of its own.

    Equality keeps the order of statements and lists; `equivalent` does not.
    `source` is the JSON text that a parsed document was read from, outside equality.
    """

    kind: ClassVar[PolicyKind]
    builder: ClassVar[str]

    statements: tuple[AnyStatement, ...]
    version: str | None = VERSION
    id: str | None = None
    source: str | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    def to_dict(self, *, lossless: bool = False) -> dict[str, Any]:
        """The document as JSON values; `lossless` gives a parsed one back in its own shape.

        Raises UnboundArn while an account is open.
        """
        result: dict[str, Any] = json.loads(self.to_json(lossless=lossless))
        return result

    def to_json(self, indent: int | None = None, *, lossless: bool = False) -> str:
        """The document as JSON text, as short as can be unless `indent` (spaces) is given.

        Canonical text has IAM's order of keys, and lists of one as scalars; `lossless`
        gives a parsed document back in its own shape, order and spelling.
        Raises UnboundArn while an account is open.
        """
        if lossless and self.source is not None:
            text = minified(self.source)
        else:
            text = document_text(self)
        return text if indent is None else indented(text, indent)

    def bind(self, *, partition: str | None = None, account: str | None = None) -> Self:
        """The document with the deployment's partition and account filled in."""
        bound = tuple(
            [
                bind_statement(statement, partition=partition, account=account)
                for statement in self.statements
            ]
        )
        if bound == self.statements and not any(map(is_open, self.statements)):
            return self
        return type(self)(bound, self.version, self.id)

    def with_statement(self, *statements: AnyStatement) -> Self:
        """The document with these statements behind its own; raises LanguageError."""
        result = fit_to_kind(self.kind, self.version, statements, beside=self.statements)
        return type(self)((*self.statements, *result), self.version, self.id)

    def __add__(self, other: Self) -> Self:
        """Both documents' statements, one behind the other, with their Sids.

        Raises LanguageError where two share a Sid, or the documents differ in version.
        """
        if type(other) is not type(self):
            return NotImplemented
        self._check_version(other)
        check_sids(other.statements, self.statements)
        result = (*self.statements, *other.statements)
        return type(self)(result, self.version, self.id or other.id)

    def __or__(self, other: Self) -> Self:
        """The union: every statement of either once, normalised.

        Raises LanguageError where two different ones share a Sid, or the versions differ.
        """
        if type(other) is not type(self):
            return NotImplemented
        self._check_version(other)
        result = (*normalise(self).statements, *normalise(other).statements)
        distinct = tuple(dict.fromkeys(result))
        check_sids(distinct)
        return normalise(type(self)(distinct, self.version, self.id or other.id))

    def _check_version(self, other: PolicyDocument) -> None:
        if self.version != other.version:
            raise LanguageError(
                f"versions {self.version} and {other.version} do not go into one document",
                where=here(),
                why="a version says how all of a document is read",
            )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"{RULES[self.kind].title} has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, dir(self)),
            )


@attrs.frozen(repr=False)
class IdentityPolicy(PolicyDocument):
    """What an identity may do: an inline or managed policy."""

    kind: ClassVar[PolicyKind] = "identity"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class ResourcePolicy(PolicyDocument):
    """Who may do what with a resource: a bucket, queue or key policy."""

    kind: ClassVar[PolicyKind] = "resource"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class TrustPolicy(PolicyDocument):
    """Who may assume a role."""

    kind: ClassVar[PolicyKind] = "trust"
    builder: ClassVar[str] = "trust"


@attrs.frozen(repr=False)
class BoundaryPolicy(PolicyDocument):
    """The most that a user or role may be allowed."""

    kind: ClassVar[PolicyKind] = "boundary"
    builder: ClassVar[str] = "boundary"


@attrs.frozen(repr=False)
class SessionPolicy(PolicyDocument):
    """What one session may do of what its role may."""

    kind: ClassVar[PolicyKind] = "session"
    builder: ClassVar[str] = "session_policy"


@attrs.frozen(repr=False)
class EndpointPolicy(PolicyDocument):
    """What may be done through a VPC endpoint."""

    kind: ClassVar[PolicyKind] = "endpoint"
    builder: ClassVar[str] = "endpoint_policy"


@attrs.frozen(repr=False)
class ServiceControlPolicy(PolicyDocument):
    """The most that the accounts of an organizational unit may be allowed."""

    kind: ClassVar[PolicyKind] = "scp"
    builder: ClassVar[str] = "scp"


@attrs.frozen(repr=False)
class ResourceControlPolicy(PolicyDocument):
    """What nobody may do with the resources of an organizational unit."""

    kind: ClassVar[PolicyKind] = "rcp"
    builder: ClassVar[str] = "rcp"


CLASSES: dict[PolicyKind, type[PolicyDocument]] = {
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
