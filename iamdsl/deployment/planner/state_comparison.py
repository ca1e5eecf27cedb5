"""What a stack declares beside what an account shows: as facts, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.planner.scope_builder import make_scope
from iamdsl.deployment.reader.read_requirements import wanted
from iamdsl.deployment.reader.snapshot_reader import see
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.ignored_facts import left_to_others
from iamdsl.resources.kind.resource import said
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.resource_kind import Difference, Facts, Observed
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_TAGGED = (("user", "users"), ("role", "roles"))


class Comparison:
    """Both sides, address by address; its methods only read what the constructor was given."""

    def __init__(
        self, stack: Stack, identity: Identity, snapshot: Snapshot, recovery: Recovery
    ) -> None:
        self.stack = stack
        self.identity = identity
        self.snapshot = snapshot
        self.recovery = recovery
        self.declared: dict[Address, Resource] = {item.address: item for item in stack}
        self.origins: dict[Address, Origin | None] = {item.address: item.origin for item in stack}
        self.seen: dict[Address, Observed] = {
            address: found for address in self._all() if (found := see(address, snapshot, recovery))
        }
        self.scope: Scope = self._scope()
        self.found: dict[Address, tuple[Difference, ...]] = {}
        self.facts: dict[Address, Facts] = self._wished()

    def _wished(self) -> dict[Address, Facts]:
        """The facts of all that is to be there."""
        return {
            address: KINDS[address.kind].facts(resource, self.scope)
            for address, resource in self.declared.items()
        }

    def _all(self) -> tuple[Address, ...]:
        tagged = (
            Address(kind, name)
            for kind, field in _TAGGED
            for name, thing in getattr(self.snapshot, field).items()
            if thing.tags.get(STACK_TAG) == self.stack.name
        )
        return tuple(dict.fromkeys((*wanted(self.stack, self.recovery), *tagged)))

    def _scope(self) -> Scope:
        return make_scope(self.stack, self.identity, self.seen, self.snapshot)

    def _ours(self, address: Address, declared: Facts) -> Facts:
        """The declared facts, with those that others manage as they are."""
        observed, resource = self.seen.get(address), self.declared.get(address)
        ignore = () if resource is None else resource.ignore
        if observed is None or not ignore:
            return declared
        return left_to_others(KINDS[address.kind].fields, declared, observed.facts, ignore)

    def _differences(
        self, address: Address, declared: Facts, observed: Facts
    ) -> tuple[Difference, ...]:
        kind = KINDS[address.kind]
        mine = self._ours(address, declared)
        found = differences(kind.fields, mine, observed, self.scope.principals)
        if not self._is_loose(address):
            return found
        return tuple(
            difference
            for difference in found
            if difference.after is not None or difference.field not in kind.collections
        )

    def _is_loose(self, address: Address) -> bool:
        """Whether what others added to it is left alone."""
        resource = self.declared.get(address)
        return resource is not None and not said(resource, "exclusive", default=True)

    def _as_seen(self, address: Address, declared: Facts) -> tuple[Difference, ...]:
        """The differences of an object that exists, looked for once."""
        if address not in self.found:
            self.found[address] = self._differences(address, declared, self.seen[address].facts)
        return self.found[address]

    def _replaced(self, facts: Mapping[Address, Facts]) -> frozenset[Address]:
        """What must be made anew, and what cannot outlive that."""
        found = frozenset[Address]()
        while True:
            more = frozenset(
                address
                for address, declared in facts.items()
                if address in found or self._must_replace(address, declared, found)
            )
            if more == found:
                return found
            found = more

    def _must_replace(self, address: Address, declared: Facts, gone: frozenset[Address]) -> bool:
        observed = self.seen.get(address)
        if observed is None:
            return False
        kind = KINDS[address.kind]
        found = self._as_seen(address, declared)
        if gone:
            severed = kind.sever(observed.facts, gone, self.scope)
            found = self._differences(address, declared, severed)
        return any(difference.field not in kind.in_place for difference in found)
