"""Looking for a stack's objects without its ledger: what to read, and what of it is the stack's."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.deployment.planner.scope_builder import build_scope
from iamdsl.deployment.reader.read_requirements import wanted_addresses
from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.deployment.rebuild.ownership_proof import FoundResource, OwnershipProof, Prover
from iamdsl.deployment.state.journal import Intent, Recovery
from iamdsl.deployment.state.renames import USER_OWNED_KINDS
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.rebuild.evidence import Evidence
    from iamdsl.deployment.secrets import SecretSink
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

UnclaimedReasons: TypeAlias = "dict[Address, str]"

_BULK = frozenset({"user", "role"})
"""Kinds whose tags the bulk read tells."""


class ResourceSearch:
    """Goes by what is declared, what damaged files tell, tags, and what the secret sink has."""

    def __init__(
        self, stack: Stack, identity: Identity, evidence: Evidence, sink: SecretSink
    ) -> None:
        """Look for this stack."""
        self._stack = stack
        self._identity = identity
        self._sink = sink
        self._recovery = Recovery(evidence.ledger, evidence.open)
        self._prover = Prover(stack, identity, evidence, sink)

    def addresses(self, bulk: Snapshot, taggable: Iterable[Address]) -> tuple[Address, ...]:
        """All that may be the stack's; of its own users, what the sink has under their names."""
        tagged = [
            address
            for address in taggable
            if address.kind not in _BULK or self._is_tagged(bulk, address)
        ]
        theirs = [
            Address(kind, address.name)
            for address in tagged
            if address.kind == "user"
            for kind in sorted(USER_OWNED_KINDS)
            if KINDS[kind].secret and self._sink.get(f"{kind}/{address.name}") is not None
        ]
        return tuple(
            dict.fromkeys((*wanted_addresses(self._stack, self._recovery), *tagged, *theirs))
        )

    def questions(self, addresses: Iterable[Address]) -> Recovery:
        """What the account is asked by: of credentials, about all that their users have."""
        now = datetime.now(UTC)
        asked = tuple(
            Intent("", address, "", now, creates=address)
            for address in addresses
            if KINDS[address.kind].credentials is not None
        )
        return attrs.evolve(self._recovery, open=asked)

    def judge(
        self, snapshot: Snapshot, addresses: Iterable[Address]
    ) -> tuple[dict[Address, OwnershipProof], UnclaimedReasons]:
        """The proof of each object that is the stack's, and of the others why they are not.

        Of the latter only those that somebody said were: declared, remembered or begun.
        """
        proofs: dict[Address, OwnershipProof] = {}
        reasons: UnclaimedReasons = {}
        named = {*wanted_addresses(self._stack, self._recovery)}
        for resource in self._find_resources(snapshot, addresses):
            proof = self._prover.prove(resource, proofs, snapshot)
            if proof is not None:
                proofs[resource.address] = proof
            elif resource.address in named:
                reasons[resource.address] = self._prover.reason(resource)
        return proofs, reasons | self._unmatched_credentials(snapshot, proofs)

    def _find_resources(
        self, snapshot: Snapshot, addresses: Iterable[Address]
    ) -> list[FoundResource]:
        """What the account shows; users before what belongs to them."""
        seen: dict[Address, ObservedResource] = {}
        numbered: list[Address] = []
        for address in addresses:
            if KINDS[address.kind].credentials is not None:
                numbered.append(address)
            elif (observed := find_observed(address, snapshot, self._recovery)) is not None:
                seen[address] = observed
        scope = build_scope(self._stack, self._identity, seen, snapshot)
        facts = {
            resource.address: KINDS[resource.kind].facts(resource, scope)
            for resource in self._stack
        }
        for address in numbered:
            picked = self._pick(address, snapshot, facts.get(address))
            if picked is not None:
                seen[address] = picked
        return [
            FoundResource(address, seen[address], facts.get(address))
            for address in sorted(seen, key=lambda address: address.kind in USER_OWNED_KINDS)
        ]

    def _pick(
        self, address: Address, snapshot: Snapshot, declared: Facts | None
    ) -> ObservedResource | None:
        """Which of a user's credentials an address stands for.

        The one whose id the secret sink or the ledger has; where there is no secret, the one
        that is as declared.
        """
        kind, name = KINDS[address.kind], address.name
        credentials = kind.credentials
        assert credentials is not None  # noqa: S101 - the caller asked
        there = credentials.ids(snapshot, name)
        entry = self._prover.remembered_entry(address)
        known = (self._prover.stored_id(address), entry.attributes.get(credentials.id), entry.id)
        for item in known:
            if item in there:
                return kind.observe(snapshot, name, {credentials.id: str(item)})
        if kind.secret:
            return None
        for item in there:
            observed = kind.observe(snapshot, name, {credentials.id: item})
            if observed is not None and FoundResource(address, observed, declared).is_as_declared:
                return observed
        return None

    def _unmatched_credentials(
        self, snapshot: Snapshot, proofs: dict[Address, OwnershipProof]
    ) -> UnclaimedReasons:
        """Declared credentials of which there may be one, though nothing tells which."""
        known = {proof.entry.id for proof in proofs.values()}
        reasons: UnclaimedReasons = {}
        for address in (resource.address for resource in self._stack):
            credentials = KINDS[address.kind].credentials
            if credentials is None or address in proofs:
                continue
            others = [item for item in credentials.ids(snapshot, address.name) if item not in known]
            if others:
                reasons[address] = (
                    f"its user has {', '.join(others)}, and nothing tells whether it is one of "
                    "them; if so, say which by `adopts`"
                )
        return reasons

    def _is_tagged(self, bulk: Snapshot, address: Address) -> bool:
        table = bulk.users if address.kind == "user" else bulk.roles
        return table[address.name].tags.get(STACK_TAG) == self._stack.name
