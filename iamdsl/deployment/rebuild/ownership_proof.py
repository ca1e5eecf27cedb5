"""What shows that an object is a stack's though its ledger may not tell: one proof for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.serialization import digest
from iamdsl.deployment.planner.ownership import Ownership, ownership_of
from iamdsl.deployment.planner.scope_builder import build_scope
from iamdsl.deployment.state.journal import JOURNAL_FILE, Recovery
from iamdsl.deployment.state.ledger import Entry
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.fact_fields import Facts
from iamdsl.resources.kind.resource_kind import ObservedResource

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.rebuild.evidence import Evidence
    from iamdsl.deployment.secrets import SecretSink
    from iamdsl.resources import ResourceKind
    from iamdsl.resources.kind.resource_kind import Difference
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class FoundResource:
    """An object that exists, beside its declaration as facts."""

    address: Address
    observed: ObservedResource
    declared: Facts | None

    @property
    def kind(self) -> ResourceKind:
        """The row of its kind."""
        return KINDS[self.address.kind]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All that differs, what an inclusive declaration leaves alone too."""
        if self.declared is None:
            return ()
        return differences(self.kind.fields, self.declared, self.observed.facts)

    @property
    def is_as_declared(self) -> bool:
        """Whether it is declared, and nothing differs."""
        return self.declared is not None and not self.differences


@attrs.frozen
class OwnershipProof:
    """The entry that the new ledger has of an object, and what shows that it is the stack's."""

    entry: Entry
    words: str


class Prover:
    """Judges single objects by the evidence, the secret sink, and what they show themselves."""

    def __init__(
        self, stack: Stack, identity: Identity, evidence: Evidence, sink: SecretSink
    ) -> None:
        """Judge for this stack."""
        self._stack = stack
        self._identity = identity
        self._evidence = evidence
        self._sink = sink
        self._recovery = Recovery(evidence.ledger, evidence.open)

    def prove(
        self, resource: FoundResource, claimed: Collection[Address], snapshot: Snapshot
    ) -> OwnershipProof | None:
        """The proof, None when nothing shows it; `claimed` are proven already."""
        words = next((words for holds, words in self._tests(resource, claimed) if holds), None)
        return None if words is None else OwnershipProof(self._entry(resource, snapshot), words)

    def reason(self, resource: FoundResource) -> str:
        """Why an object is not claimed that was declared, remembered or begun."""
        entry, observed = self.remembered_entry(resource.address), resource.observed
        if observed.stack is not None:
            return f"it carries the tag of the stack {observed.stack!r}"
        if entry.id is not None and entry.id != observed.id:
            return f"{self._evidence.source} names another of this name: {entry.id}"
        untold = "nothing of what is left of ledger and journal names it"
        if resource.declared is None:
            return untold
        if resource.kind.taggable:
            return f"it does not carry the stack's tag, and {untold}"
        paths = ", ".join(difference.path for difference in resource.differences)
        return f"{untold}, and it is not as declared: {paths}"

    def remembered_entry(self, address: Address) -> Entry:
        """The entry as far as it can be made out; empty without one."""
        return self._evidence.ledger.entries.get(address, Entry())

    def stored_id(self, address: Address) -> str | None:
        """The id that the secret sink has of a credential."""
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
        says = ownership_of(kind, address, observed, self._recovery)
        yield says is Ownership.KNOWN, f"{self._evidence.source} names it"
        if observed.stack is not None:
            yield observed.stack == self._stack.name, "it carries the stack's tag"
            return
        yield says is Ownership.PROVEN, "the journal tells that it was being made"
        begun = says is Ownership.DOUBTFUL and JOURNAL_FILE in self._evidence.damaged
        yield begun, "the damaged journal tells that it was being made"
        yield observed.id in self._evidence.ids, "the damaged journal has its id"
        user = owning_user(address)
        if kind.credentials is not None:
            yield observed.id == self.stored_id(address), "the secret sink has its id"
        elif user != address:
            yield user in claimed, f"it belongs to {user}"
        yield not kind.taggable and resource.is_as_declared, "it is exactly as declared"

    def _entry(self, resource: FoundResource, snapshot: Snapshot) -> Entry:
        """What the ledger is to remember; of what was damaged, only what the account confirms."""
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
        again = kind.observe(snapshot, address.name, attributes) or observed
        same = attrs.evolve(resource, observed=again).is_as_declared
        said = next((item for item in self._stack if item.address == address), before)
        return Entry(
            observed.id,
            digest(resource.declared) if same else before.declared,
            attributes,
            secret,
            protect=said.protect,
            retain=said.retain,
        )

    def _creation_attributes(self, resource: FoundResource, snapshot: Snapshot) -> dict[str, str]:
        """What the answer to its creation told, where that was its id or its ARN."""
        if resource.declared is None:
            return {}
        seen = {resource.address: resource.observed}
        scope = build_scope(self._stack, self._identity, seen, snapshot)
        paths: Mapping[str, str] = resource.kind.create(
            resource.address.name, resource.declared, scope
        )[0].captures
        told = {"id": resource.observed.id, "arn": resource.observed.arn}
        values = {path: told[name] for name, path in paths.items() if told.get(name)}
        return {
            name: str(values[path])
            for name, path in paths.items()
            if name != "id" and path in values
        }
