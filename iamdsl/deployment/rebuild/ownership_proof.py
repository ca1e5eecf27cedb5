"""Proof that an object belongs to a stack whose ledger is lost or damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.serialization import digest
from iamdsl.deployment.ownership.others_entries import entry_paths
from iamdsl.deployment.ownership.ownership import Ownership, ownership_of
from iamdsl.deployment.planner.scope_builder import build_scope
from iamdsl.deployment.state.journal import JOURNAL_FILE, Recovery
from iamdsl.deployment.state.ledger import Entry
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.fact_fields import Facts
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.resource_kind import ObservedResource

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.rebuild.evidence import Evidence
    from iamdsl.deployment.secrets import SecretSink
    from iamdsl.resources import Resource, ResourceKind
    from iamdsl.resources.kind.resource_kind import Difference
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class FoundResource:
    """An object in the account, with the facts of its declaration, if it has one."""

    address: Address
    observed: ObservedResource
    declared: Facts | None

    @property
    def kind(self) -> ResourceKind:
        """The object's kind."""
        return KINDS[self.address.kind]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All differences, including those that an inclusive declaration leaves unchanged."""
        if self.declared is None:
            return ()
        return differences(self.kind.fields, self.declared, self.observed.facts)

    @property
    def is_as_declared(self) -> bool:
        """Whether it is declared and has no difference."""
        return self.declared is not None and not self.differences


def _own_entries(resource: FoundResource, declaration: Resource) -> tuple[str, ...] | None:
    """Return the entries that a declaration with `exclusive=False` gives its object."""
    if field_value(declaration, "exclusive", default=True):
        return None
    return entry_paths(resource.kind, resource.declared or {})


@attrs.frozen
class OwnershipProof:
    """Entry of an object in the new ledger, and the proof in words."""

    entry: Entry
    words: str


class Prover:
    """Prover by evidence, secret sink, tags and facts that objects belong to a stack."""

    def __init__(
        self, stack: Stack, identity: Identity, evidence: Evidence, sink: SecretSink
    ) -> None:
        """Decide for this stack."""
        self._stack = stack
        self._identity = identity
        self._evidence = evidence
        self._sink = sink
        self._recovery = Recovery(evidence.ledger, evidence.open)

    def prove(
        self, resource: FoundResource, claimed: Collection[Address], snapshot: Snapshot
    ) -> OwnershipProof | None:
        """Return the proof, or None if there is none; `claimed` are objects proven already."""
        words = next((words for passed, words in self._tests(resource, claimed) if passed), None)
        return None if words is None else OwnershipProof(self._entry(resource, snapshot), words)

    def reason(self, resource: FoundResource) -> str:
        """Return why an object is not claimed although it is declared or was in the ledger."""
        entry, observed = self.remembered_entry(resource.address), resource.observed
        if observed.stack is not None:
            return f"it has the tag of the stack {observed.stack!r}"
        if entry.id is not None and entry.id != observed.id:
            return f"{self._evidence.source} has another unique ID for this name: {entry.id}"
        no_evidence = "ledger and journal, as far as they can be read, do not name it"
        if resource.declared is None:
            return no_evidence
        if resource.kind.taggable:
            return f"it does not have the stack's tag, and {no_evidence}"
        paths = ", ".join(difference.path for difference in resource.differences)
        return f"{no_evidence}, and it differs from its declaration: {paths}"

    def remembered_entry(self, address: Address) -> Entry:
        """Return an object's entry in the old ledger as far as it can be read; empty if missing."""
        return self._evidence.ledger.entries.get(address, Entry())

    def stored_id(self, address: Address) -> str | None:
        """Return the ID of a credential in the secret sink, if it has one."""
        kind = KINDS[address.kind]
        if kind.credentials is None or not kind.secret:
            return None
        for name in (self.remembered_entry(address).secret, str(address)):
            fields = None if name is None else self._sink.get(name)
            if fields is not None and kind.credentials.id in fields:
                return fields[kind.credentials.id]
        return None

    def _tests(
        self, resource: FoundResource, claimed: Collection[Address]
    ) -> Iterator[tuple[bool, str]]:
        kind, address, observed = resource.kind, resource.address, resource.observed
        ownership = ownership_of(kind, address, observed, self._recovery)
        yield ownership is Ownership.KNOWN, f"{self._evidence.source} names it"
        if observed.stack is not None:
            yield observed.stack == self._stack.name, "it has the stack's tag"
            return
        yield ownership is Ownership.PROVEN, "the journal shows that its creation was started"
        started = ownership is Ownership.DOUBTFUL and JOURNAL_FILE in self._evidence.damaged
        yield started, "the damaged journal shows that its creation was started"
        yield observed.id in self._evidence.ids, "the damaged journal has its ID"
        user = owning_user(address)
        if kind.credentials is not None:
            yield observed.id == self.stored_id(address), "the secret sink has its ID"
        elif user != address:
            yield user in claimed, f"it belongs to {user}"
        yield not kind.taggable and resource.is_as_declared, "it is exactly as declared"

    def _entry(self, resource: FoundResource, snapshot: Snapshot) -> Entry:
        """Return the new ledger's entry; if files are damaged, only what the account confirms."""
        kind, address, observed = resource.kind, resource.address, resource.observed
        before = self.remembered_entry(address)
        if not self._evidence.damaged and address in self._evidence.ledger.entries:
            return before
        attributes = dict(observed.attributes)
        if kind.credentials is not None:
            attributes[kind.credentials.id] = str(observed.id)
        names = [name for name in (before.secret, str(address)) if name and kind.secret]
        secret = next((name for name in names if self._sink.get(name) is not None), None)
        if secret is not None or not kind.secret:
            attributes |= self._creation_attributes(resource, snapshot)
        # With the complete attributes the object can be compared with its declaration.
        complete = kind.observe(snapshot, address.name, attributes) or observed
        is_same = attrs.evolve(resource, observed=complete).is_as_declared
        declaration = next((item for item in self._stack if item.address == address), None)
        settings = before if declaration is None else declaration
        return Entry(
            observed.id,
            digest(resource.declared) if is_same else before.declared,
            attributes,
            secret,
            protect=settings.protect,
            retain=settings.retain,
            own=before.own if declaration is None else _own_entries(resource, declaration),
        )

    def _creation_attributes(self, resource: FoundResource, snapshot: Snapshot) -> dict[str, str]:
        """Return the attributes that the response of its creation had: its ID and ARN."""
        if resource.declared is None:
            return {}
        existing = {resource.address: resource.observed}
        scope = build_scope(self._stack, self._identity, existing, snapshot)
        paths: Mapping[str, str] = resource.kind.create(
            resource.address.name, resource.declared, scope
        )[0].captures
        known = {"id": resource.observed.id, "arn": resource.observed.arn}
        values = {path: known[name] for name, path in paths.items() if known.get(name)}
        return {
            name: str(values[path])
            for name, path in paths.items()
            if name != "id" and path in values
        }
