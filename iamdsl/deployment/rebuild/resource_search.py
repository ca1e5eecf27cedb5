"""Search for a stack's objects without its ledger."""

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
"""Reasons why objects are not added to the new ledger, by address."""

_BULK_TAGGED = frozenset({"user", "role"})
"""Kinds whose tags the bulk read returns."""


class ResourceSearch:
    """Search for a stack's objects by its declarations, damaged files, tags and the secret sink."""

    def __init__(
        self, stack: Stack, identity: Identity, evidence: Evidence, sink: SecretSink
    ) -> None:
        """Search for objects of this stack."""
        self._stack = stack
        self._identity = identity
        self._sink = sink
        self._recovery = Recovery(evidence.ledger, evidence.open)
        self._prover = Prover(stack, identity, evidence, sink)

    def addresses(self, bulk: Snapshot, taggable: Iterable[Address]) -> tuple[Address, ...]:
        """Return all objects that may belong to the stack.

        For its users, that includes credentials whose secret the sink has under their names.
        """
        tagged = [
            address
            for address in taggable
            if address.kind not in _BULK_TAGGED or self._is_tagged(bulk, address)
        ]
        credentials = [
            Address(kind, address.name)
            for address in tagged
            if address.kind == "user"
            for kind in sorted(USER_OWNED_KINDS)
            if KINDS[kind].secret and self._sink.get(f"{kind}/{address.name}") is not None
        ]
        return tuple(
            dict.fromkeys((*wanted_addresses(self._stack, self._recovery), *tagged, *credentials))
        )

    def recovery_for_reading(self, addresses: Iterable[Address]) -> Recovery:
        """Return a recovery with which all credentials of the addresses' users are read."""
        now = datetime.now(UTC)
        intents = tuple(
            Intent("", address, "", now, creates=address)
            for address in addresses
            if KINDS[address.kind].credentials is not None
        )
        return attrs.evolve(self._recovery, open=intents)

    def judge(
        self, snapshot: Snapshot, addresses: Iterable[Address]
    ) -> tuple[dict[Address, OwnershipProof], UnclaimedReasons]:
        """Return the proof of each object of the stack, and why others do not belong to it.

        Reasons are given only for objects that are declared, in the old ledger, or in an open
        intent.
        """
        proofs: dict[Address, OwnershipProof] = {}
        reasons: UnclaimedReasons = {}
        wanted = {*wanted_addresses(self._stack, self._recovery)}
        for resource in self._find_resources(snapshot, addresses):
            proof = self._prover.prove(resource, proofs, snapshot)
            if proof is not None:
                proofs[resource.address] = proof
            elif resource.address in wanted:
                reasons[resource.address] = self._prover.reason(resource)
        return proofs, reasons | self._unmatched_credentials(snapshot, proofs)

    def _find_resources(
        self, snapshot: Snapshot, addresses: Iterable[Address]
    ) -> list[FoundResource]:
        """Return the objects in the account, users before the objects that they own."""
        existing: dict[Address, ObservedResource] = {}
        credentials: list[Address] = []
        for address in addresses:
            if KINDS[address.kind].credentials is not None:
                credentials.append(address)
            elif (observed := find_observed(address, snapshot, self._recovery)) is not None:
                existing[address] = observed
        scope = build_scope(self._stack, self._identity, existing, snapshot)
        facts = {
            resource.address: KINDS[resource.kind].facts(resource, scope)
            for resource in self._stack
        }
        for address in credentials:
            picked = self._pick(address, snapshot, facts.get(address))
            if picked is not None:
                existing[address] = picked
        return [
            FoundResource(address, existing[address], facts.get(address))
            for address in sorted(existing, key=lambda address: address.kind in USER_OWNED_KINDS)
        ]

    def _pick(
        self, address: Address, snapshot: Snapshot, declared: Facts | None
    ) -> ObservedResource | None:
        """Return the user's credential that an address denotes, if it can be determined.

        That is the one whose ID the secret sink or the ledger has, or, for kinds without a
        secret, the first one without a difference from its declaration.
        """
        kind, name = KINDS[address.kind], address.name
        credentials = kind.credentials
        assert credentials is not None  # noqa: S101 - checked by the caller
        existing = credentials.ids(snapshot, name)
        entry = self._prover.remembered_entry(address)
        known = (self._prover.stored_id(address), entry.attributes.get(credentials.id), entry.id)
        for credential_id in known:
            if credential_id in existing:
                return kind.observe(snapshot, name, {credentials.id: str(credential_id)})
        if kind.secret:
            return None
        for credential_id in existing:
            observed = kind.observe(snapshot, name, {credentials.id: credential_id})
            if observed is not None and FoundResource(address, observed, declared).is_as_declared:
                return observed
        return None

    def _unmatched_credentials(
        self, snapshot: Snapshot, proofs: dict[Address, OwnershipProof]
    ) -> UnclaimedReasons:
        """Return declared credentials that may exist, but whose ID cannot be determined."""
        known = {proof.entry.id for proof in proofs.values()}
        reasons: UnclaimedReasons = {}
        for address in (resource.address for resource in self._stack):
            credentials = KINDS[address.kind].credentials
            if credentials is None or address in proofs:
                continue
            ids = credentials.ids(snapshot, address.name)
            others = [credential_id for credential_id in ids if credential_id not in known]
            if others:
                reasons[address] = (
                    f"its user has {', '.join(others)}, and it cannot be determined whether it is "
                    "one of them; if so, declare its ID with `adopts=`"
                )
        return reasons

    def _is_tagged(self, bulk: Snapshot, address: Address) -> bool:
        table = bulk.users if address.kind == "user" else bulk.roles
        return table[address.name].tags.get(STACK_TAG) == self._stack.name
