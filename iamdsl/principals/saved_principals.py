"""The principals of an account whose authorization details were saved, with their policies."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.catalog import ManagedPolicy
from iamdsl.errors import PolicySyntaxError, UnreadableState
from iamdsl.evaluation import PolicySet
from iamdsl.importer.saved_details import read_saved, scope_of
from iamdsl.language import Arn, parse
from iamdsl.principals.principal_directory import (
    DirectoryEntry,
    PrincipalDirectory,
    PrincipalPolicies,
    names_by_statement,
)
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.language import PolicyDocument, PolicyKind
    from iamdsl.snapshot.records import Document, ObservedGroup, ObservedRole, ObservedUser


def saved_directory(
    details: str | bytes | Mapping[str, Any], *, where: str = "the details"
) -> PrincipalDirectory:
    """Who there is in saved authorization details; AWS managed policies say what the catalog has.

    Raises UnreadableState for what are no whole details, and for policies that are none
    once one is asked for.
    """
    snapshot = read_saved(details, where)
    scope_of(snapshot, "saved", where)  # refuses details that hold nothing
    return PrincipalDirectory(where, tuple(_SavedAccount(snapshot, where).entries()), complete=True)


@attrs.frozen
class _SavedAccount:
    """One saved account."""

    snapshot: Snapshot
    where: str

    def entries(self) -> Iterator[DirectoryEntry]:
        """Everything the details tell of."""
        told = self.snapshot
        for role in told.roles.values():
            address = f"role/{role.name}"
            trust = partial(self._read, role.trust, f"trust policy of {address}", "trust")
            yield DirectoryEntry(address, role.arn, partial(self._of, role, address, ()), trust)
        for user in told.users.values():
            address = f"user/{user.name}"
            standing = partial(self._of, user, address, user.groups)
            yield DirectoryEntry(address, user.arn, standing, _no_trust)
        for kind, table in (("group", told.groups), ("policy", told.policies)):
            for item in table.values():
                yield DirectoryEntry(f"{kind}/{item.name}", item.arn, PrincipalPolicies, _no_trust)

    def _of(
        self, holder: ObservedUser | ObservedRole, address: str, groups: Iterable[str]
    ) -> PrincipalPolicies:
        identity = self._policy_documents(holder, address)
        for group in groups:
            if group in self.snapshot.groups:
                identity |= self._policy_documents(self.snapshot.groups[group], f"group/{group}")
        boundary = (
            None if holder.boundary is None else self._managed_document(holder.boundary, address)
        )
        names: dict[int, str] = {}
        for name, document in identity.items():
            names |= names_by_statement(name, document)
        if boundary is not None:
            names |= names_by_statement(_policy_title(holder.boundary or ""), boundary)
        policies = PolicySet(identity=tuple(identity.values()), boundary=boundary)
        return PrincipalPolicies(policies, names)

    def _policy_documents(
        self, holder: ObservedUser | ObservedRole | ObservedGroup, address: str
    ) -> dict[str, PolicyDocument]:
        """The documents of inline and attached policies, by what they are called."""
        result = {
            name: self._read(document, name, "identity")
            for name, document in (
                (f"inline policy {own} of {address}", held) for own, held in holder.inline.items()
            )
        }
        return result | {
            _policy_title(arn): self._managed_document(arn, address) for arn in holder.attachments
        }

    def _managed_document(self, arn: str, holder: str) -> PolicyDocument:
        """What a managed policy says: the account's by the details, AWS's by the catalog."""
        parsed = Arn.parse(arn)
        if parsed.account == "aws":
            return ManagedPolicy.from_arn(arn).document()
        for policy in self.snapshot.policies.values():
            if policy.arn == arn and policy.versions:
                return self._read(policy.document, _policy_title(arn), "identity")
        raise UnreadableState(
            f"what {arn} says is not in the details",
            where=self.where,
            why=f"{holder} has it, and it decides too",
            next_step="save the details anew, without a filter",
        )

    def _read(self, document: Document, name: str, kind: PolicyKind) -> PolicyDocument:
        try:
            result = parse(document, kind)
        except PolicySyntaxError as error:
            raise UnreadableState(
                f"the {name} cannot be read", where=self.where, why=error.why
            ) from None
        # It stands on no line of whoever asks.
        return attrs.evolve(
            result,
            statements=tuple(
                attrs.evolve(statement, origin=None) for statement in result.statements
            ),
        )


def _no_trust() -> None:
    return None


def _policy_title(arn: str) -> str:
    name = arn.rpartition("/")[2]
    return f"AWS managed policy {name}" if ":aws:policy/" in arn else f"policy/{name}"
