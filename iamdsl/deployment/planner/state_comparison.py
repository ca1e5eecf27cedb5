"""Compare the declared stack with the observed account, object by object, as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.planner.expired_access import without_expired
from iamdsl.deployment.planner.scope_builder import build_scope
from iamdsl.deployment.quotas.spread_packer import pack_spread_policies
from iamdsl.deployment.reader.read_requirements import wanted_addresses
from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences, without_others
from iamdsl.resources.kind.ignored_facts import with_ignored
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.planner.draft import PlanBasis
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_TAGGED = (("user", "users"), ("role", "roles"))


class StateComparison:
    """Declared resources and observed objects by address, and their differences; pure."""

    def __init__(self, basis: PlanBasis) -> None:
        self.basis: PlanBasis = basis
        self.stack: Stack = basis.stack
        self.identity: Identity = basis.identity
        self.snapshot: Snapshot = basis.snapshot
        self.recovery: Recovery = basis.recovery
        self.declared: dict[Address, Resource] = {
            resource.address: resource for resource in basis.stack
        }
        self.origins: dict[Address, Origin | None] = {
            resource.address: resource.origin for resource in basis.stack
        }
        self.observed: dict[Address, ObservedResource] = {
            address: observed
            for address in self._all_addresses()
            if (observed := find_observed(address, self.snapshot, self.recovery))
        }
        self.scope: Scope = self._build_scope()
        self.expired: Mapping[Address, tuple[str, ...]] = {}
        self.differences: dict[Address, tuple[Difference, ...]] = {}
        self.facts: dict[Address, Facts] = pack_spread_policies(
            self._desired_facts(), self.declared, self.observed
        )

    def _desired_facts(self) -> dict[Address, Facts]:
        """Return the facts of all objects that should exist."""
        return {
            address: KINDS[address.kind].facts(resource, self.scope)
            for address, resource in self.declared.items()
        }

    def _all_addresses(self) -> tuple[Address, ...]:
        tagged = (
            Address(kind, name)
            for kind, field in _TAGGED
            for name, record in getattr(self.snapshot, field).items()
            if record.tags.get(STACK_TAG) == self.stack.name
        )
        return tuple(dict.fromkeys((*wanted_addresses(self.stack, self.recovery), *tagged)))

    def _build_scope(self) -> Scope:
        return build_scope(self.stack, self.identity, self.observed, self.snapshot)

    def _with_ignored(self, address: Address, declared: Facts) -> Facts:
        """Return the declared facts, with ignored ones (`ignore`) as they are observed.

        What has expired ends although it is ignored: its `expires_at` is declared.
        """
        observed, resource = self.observed.get(address), self.declared.get(address)
        ignore = () if resource is None else resource.ignore
        if observed is None or not ignore:
            return declared
        facts = with_ignored(KINDS[address.kind].fields, declared, observed.facts, ignore)
        paths = self.expired.get(address)
        return without_expired(facts, paths) if paths else facts

    def _differences(
        self, address: Address, declared: Facts, observed: Facts
    ) -> tuple[Difference, ...]:
        kind = KINDS[address.kind]
        desired = self._with_ignored(address, declared)
        result = differences(kind.fields, desired, observed, self.scope.principals)
        if not self._is_loose(address):
            return result
        return without_others(result, kind.collections, self.expired.get(address, ()))

    def _is_loose(self, address: Address) -> bool:
        """Return whether entries that others added to it are left unchanged."""
        resource = self.declared.get(address)
        return resource is not None and not field_value(resource, "exclusive", default=True)

    def _known_differences(self, address: Address, declared: Facts) -> tuple[Difference, ...]:
        """Return the differences of an object that exists; computed once."""
        if address not in self.differences:
            self.differences[address] = self._differences(
                address, declared, self.observed[address].facts
            )
        return self.differences[address]

    def _replacements(self, facts: Mapping[Address, Facts]) -> frozenset[Address]:
        """Return the objects to replace, with those that must be recreated because of another."""
        replaced = frozenset[Address]()
        while True:
            more = frozenset(
                address
                for address, declared in facts.items()
                if address in replaced or self._must_replace(address, declared, replaced)
            )
            if more == replaced:
                return replaced
            replaced = more

    def _must_replace(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> bool:
        observed = self.observed.get(address)
        if observed is None:
            return False
        kind = KINDS[address.kind]
        result = self._known_differences(address, declared)
        if replaced:
            severed = kind.without_relations(observed.facts, replaced, self.scope)
            result = self._differences(address, declared, severed)
        return any(difference.field not in kind.in_place for difference in result)
