"""The class of each kind of policy document: its statements, version and Id.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.documents.account_binding import bind_statement, is_open
from iamdsl.language.documents.json_writer import document_text
from iamdsl.language.documents.kind_errors import check_sids, fit_to_kind
from iamdsl.language.documents.normal_form import normalise
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import AnyStatement
from iamdsl.language.elements.displayable import Displayable
from iamdsl.language.text.json_text import indented, minified
from iamdsl.origin import here

if TYPE_CHECKING:
    from typing import Self


@attrs.frozen(repr=False)
class PolicyDocument(Displayable):
    """Policy document: statements, a version and an Id; each kind of policy has its class.

    Documents are equal if their statements and lists have the same order; `equivalent`
    ignores the order. `source` is the JSON text that a parsed document was read from. With
    `as_is`, resources take the document although IAM would refuse it today: an account may hold
    it from before. Neither is part of equality.
    """

    kind: ClassVar[PolicyKind]
    builder: ClassVar[str]

    statements: tuple[AnyStatement, ...]
    version: str | None = VERSION
    id: str | None = None
    source: str | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)
    as_is: bool = attrs.field(default=False, eq=False, repr=False, kw_only=True)

    def to_dict(self, *, lossless: bool = False) -> dict[str, Any]:
        """Return the document as JSON values.

        With `lossless`, a parsed document keeps its original shape, order and spelling.
        Raises `UnboundArn` if the account of an ARN is not set.
        """
        result: dict[str, Any] = json.loads(self.to_json(lossless=lossless))
        return result

    def to_json(self, indent: int | None = None, *, lossless: bool = False) -> str:
        """Return the document as JSON text: minified, or indented by `indent` spaces.

        The text is canonical: keys in IAM's order, a list of one value as that value. With
        `lossless`, a parsed document keeps its original shape, order and spelling. Raises
        `UnboundArn` if the account of an ARN is not set.
        """
        if lossless and self.source is not None:
            text = minified(self.source)
        else:
            text = document_text(self)
        return text if indent is None else indented(text, indent)

    def bind(self, *, partition: str | None = None, account: str | None = None) -> Self:
        """Return the document with the deployment's partition and account filled in."""
        bound = tuple(
            [
                bind_statement(statement, partition=partition, account=account)
                for statement in self.statements
            ]
        )
        if bound == self.statements and not any(map(is_open, self.statements)):
            return self
        return type(self)(bound, self.version, self.id, as_is=self.as_is)

    def with_statement(self, *statements: AnyStatement) -> Self:
        """Return the document with these statements appended.

        Raises `LanguageError` if the kind of policy does not accept one of them, or if a
        Sid is repeated.
        """
        result = fit_to_kind(self.kind, self.version, statements, beside=self.statements)
        return type(self)((*self.statements, *result), self.version, self.id)

    def __add__(self, other: Self) -> Self:
        """Return a document with the statements of both, in order.

        Raises `LanguageError` if they share a Sid or have different versions.
        """
        if type(other) is not type(self):
            return NotImplemented
        self._check_version(other)
        check_sids(other.statements, self.statements)
        result = (*self.statements, *other.statements)
        return type(self)(result, self.version, self.id or other.id)

    def __or__(self, other: Self) -> Self:
        """Return the union: each distinct statement of both once, normalised.

        Raises `LanguageError` if different statements share a Sid, or the versions differ.
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
                f"documents of versions {self.version} and {other.version} cannot be combined",
                where=here(),
                why="a document has a single version, which applies to all its statements",
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
    """Identity policy: what a user, group or role may do; inline or managed."""

    kind: ClassVar[PolicyKind] = "identity"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class ResourcePolicy(PolicyDocument):
    """Resource policy: who may do what with a resource, such as a bucket or key policy."""

    kind: ClassVar[PolicyKind] = "resource"
    builder: ClassVar[str] = "document"


@attrs.frozen(repr=False)
class TrustPolicy(PolicyDocument):
    """Trust policy: who may assume a role."""

    kind: ClassVar[PolicyKind] = "trust"
    builder: ClassVar[str] = "trust"


@attrs.frozen(repr=False)
class BoundaryPolicy(PolicyDocument):
    """Permissions boundary: the maximum permissions of a user or role."""

    kind: ClassVar[PolicyKind] = "boundary"
    builder: ClassVar[str] = "boundary"


@attrs.frozen(repr=False)
class SessionPolicy(PolicyDocument):
    """Session policy: the maximum permissions of one session of a role."""

    kind: ClassVar[PolicyKind] = "session"
    builder: ClassVar[str] = "session_policy"


@attrs.frozen(repr=False)
class EndpointPolicy(PolicyDocument):
    """Endpoint policy: which requests may pass through a VPC endpoint."""

    kind: ClassVar[PolicyKind] = "endpoint"
    builder: ClassVar[str] = "endpoint_policy"


@attrs.frozen(repr=False)
class ServiceControlPolicy(PolicyDocument):
    """Service control policy: the maximum permissions in accounts of an organization."""

    kind: ClassVar[PolicyKind] = "scp"
    builder: ClassVar[str] = "scp"


@attrs.frozen(repr=False)
class ResourceControlPolicy(PolicyDocument):
    """Resource control policy: what is denied on resources in accounts of an organization."""

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
