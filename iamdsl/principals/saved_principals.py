"""The principals in saved authorization details, with their policies."""

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
    """Return the principals in saved authorization details.

    The documents of AWS managed policies are the catalog's. `where` names the details in errors.
    Raises `UnreadableState` if the details are incomplete or malformed, and, when a principal is
    looked up, if one of its policies is invalid or missing.
    """
    snapshot = read_saved(details, where)
    scope_of(snapshot, "saved", where)  # refuses empty details
    return PrincipalDirectory(where, tuple(_SavedAccount(snapshot, where).entries()), complete=True)


@attrs.frozen
class _SavedAccount:
    """One saved account."""

    snapshot: Snapshot
    where: str

    def entries(self) -> Iterator[DirectoryEntry]:
        """Yield an entry for each resource in the details."""
        snapshot = self.snapshot
        for role in snapshot.roles.values():
            address = f"role/{role.name}"
            policies = partial(self._policies, role, address, ())
            trust = partial(self._read, role.trust, f"trust policy of {address}", "trust")
            yield DirectoryEntry(address, role.arn, policies, trust)
        for user in snapshot.users.values():
            address = f"user/{user.name}"
            policies = partial(self._policies, user, address, user.groups)
            yield DirectoryEntry(address, user.arn, policies, _no_trust)
        for kind, table in (("group", snapshot.groups), ("policy", snapshot.policies)):
            for record in table.values():
                yield DirectoryEntry(
                    f"{kind}/{record.name}", record.arn, PrincipalPolicies, _no_trust
                )

    def _policies(
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
        """Return the documents of inline and attached policies, by title."""
        inline = {
            f"inline policy {name} of {address}": document
            for name, document in holder.inline.items()
        }
        return {
            title: self._read(document, title, "identity") for title, document in inline.items()
        } | {_policy_title(arn): self._managed_document(arn, address) for arn in holder.attachments}

    def _managed_document(self, arn: str, holder: str) -> PolicyDocument:
        """Return a managed policy's document: from the details, or AWS's from the catalog."""
        parsed = Arn.parse(arn)
        if parsed.account == "aws":
            return ManagedPolicy.from_arn(arn).document()
        for policy in self.snapshot.policies.values():
            if policy.arn == arn and policy.versions:
                return self._read(policy.document, _policy_title(arn), "identity")
        raise UnreadableState(
            f"the document of {arn} is not in the details",
            where=self.where,
            why=f"{holder} uses this policy, so it affects the decision",
            next_step="save the details again, without a filter",
        )

    def _read(self, document: Document, name: str, kind: PolicyKind) -> PolicyDocument:
        try:
            result = parse(document, kind)
        except PolicySyntaxError as error:
            raise UnreadableState(
                f"the {name} cannot be read", where=self.where, why=error.why
            ) from None
        # The policy is not from the user's script, so it has no line there.
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
