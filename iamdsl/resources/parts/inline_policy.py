"""Inline policies: identity policies that are part of one user, group or role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.errors import DuplicateResource, ResourceError
from iamdsl.language import IdentityPolicy, IdentityStatement, document
from iamdsl.origin import here
from iamdsl.resources.documents.held_document import check_document, held_document
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.kind.access_effect import policy_effects
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import ChangedEntry, PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.parts.expiration import with_expirations
from iamdsl.resources.parts.name_rules import name_validator

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.resources.parts.expiration import Expirations

InlineDeclaration: TypeAlias = (
    "Mapping[str, IdentityPolicy | IdentityStatement] | Iterable[InlinePolicy]"
)


def as_identity_policy(
    statements: tuple[IdentityStatement | IdentityPolicy, ...],
) -> IdentityPolicy:
    """Join statements and identity policies into one policy; raises `LanguageError`."""
    if len(statements) == 1 and isinstance(statements[0], IdentityPolicy):
        return statements[0]
    parts: list[IdentityStatement] = []
    for part in statements:
        if isinstance(part, IdentityPolicy):
            parts.extend(part.statements)
        else:
            parts.append(part)
    policy = document(*parts, kind="identity")
    assert isinstance(policy, IdentityPolicy)  # noqa: S101 - narrows what `kind` promises
    return policy


def _check_policy(_instance: object, _attribute: attrs.Attribute[Any], policy: object) -> None:
    if not isinstance(policy, IdentityPolicy):
        raise ResourceError(
            f"{type(policy).__name__} cannot be an inline policy",
            where=here(),
            next_step="pass document(…)",
        )
    check_document(policy)


@attrs.frozen
class InlinePolicy:
    """A named policy document inside one user, group or role.

    Raises `InvalidName`, `ResourceError`, or `LanguageError` for a document that IAM would refuse.
    """

    name: str = attrs.field(validator=name_validator("inline policy"))
    policy: IdentityPolicy = attrs.field(validator=_check_policy)


def as_inline(policies: InlineDeclaration) -> tuple[InlinePolicy, ...]:
    """Convert a mapping or an iterable to inline policies; raises `DuplicateResource`."""
    if isinstance(policies, Mapping):
        result = tuple(
            InlinePolicy(name, as_identity_policy((policy,))) for name, policy in policies.items()
        )
    else:
        result = tuple(policies)
    names = [policy.name for policy in result]
    for name in names:
        if names.count(name) > 1:
            raise DuplicateResource(
                f"inline policy {name!r} is given twice",
                where=here(),
                why="an inline policy's name is unique within its user, group or role",
                next_step="merge the two policies, or rename one of them",
            )
    return result


class HasInline(Resource):
    """A user, group or role, which may have inline policies."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def inline(self) -> tuple[InlinePolicy, ...]:
            """The policies inside it."""
            ...

        @property
        def expirations(self) -> Expirations:
            """The policies of it that expire, with the moments."""
            ...

    def with_inline(
        self,
        name: str,
        *policy: IdentityStatement | IdentityPolicy,
        expires_at: datetime | None = None,
    ) -> Self:
        """Return the resource with another inline policy, from statements or a policy.

        From `expires_at` on, which needs a time zone, a plan deletes it. Raises `InvalidName`,
        `DuplicateResource`, `ResourceError` or `LanguageError`.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
        """
        added = InlinePolicy(name, as_identity_policy(policy))
        return self._with(
            inline=as_inline((*self.inline, added)),
            expirations=with_expirations(self.expirations, (name,), expires_at),
        )


def inline_facts(policies: tuple[InlinePolicy, ...], scope: Scope) -> dict[str, Any]:
    """Return inline policies as facts: documents by name, with the account filled in."""
    return {inline.name: scope.document(inline.policy) for inline in policies}


def observed_inline(policies: Mapping[str, Any]) -> tuple[InlinePolicy, ...]:
    """Return observed documents as inline policies, sorted by name.

    Raises `PolicySyntaxError` or `InvalidName`.
    """
    return tuple(
        InlinePolicy(name, held_document(document, "identity"))
        for name, document in sorted(policies.items())
    )


def inline_calls(target: CallTarget, differences: tuple[Difference, ...]) -> PlannedCalls:
    """Return one call for each inline policy to put or delete."""
    calls: list[PlannedCall] = []
    for change in differences_of(differences, "inline"):
        if change.after is None:
            calls.append(_delete_call(target, change.entry, change.before))
            continue
        body = sent_document(change.after)
        verb = "add" if change.before is None else "change"
        calls.append(
            PlannedCall(
                call=target.call("Put{}Policy", PolicyName=change.entry, PolicyDocument=body),
                sentence=f"{verb} inline policy {change.entry} of {target}",
                uses=frozenset({target.address}),
                effects=policy_effects(target.address, change.before, change.after),
                entry=ChangedEntry(target.address, change.path),
            )
        )
    return tuple(calls)


def _delete_call(target: CallTarget, name: str, document: Any) -> PlannedCall:
    return PlannedCall(
        call=target.call("Delete{}Policy", PolicyName=name),
        sentence=f"remove inline policy {name} from {target}",
        frees=frozenset({target.address}),
        takes_away=True,
        effects=policy_effects(target.address, document, None),
        entry=ChangedEntry(target.address, f"inline.{name}"),
    )


def inline_removal_calls(target: CallTarget, observed: ObservedResource) -> PlannedCalls:
    """Return the calls that delete all inline policies before their object is deleted."""
    documents = observed.facts.get("inline", {})
    return tuple(_delete_call(target, name, document) for name, document in documents.items())
