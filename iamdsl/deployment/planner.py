"""From what is declared and what was observed to a plan; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.dependents import along, foreign, irremovable, refuse
from iamdsl.deployment.graph import order
from iamdsl.deployment.observation import see, wanted
from iamdsl.deployment.ownership import Claim, Lost, check_ours, claim, find_lost, not_there
from iamdsl.deployment.plan import Change, Plan, Verb, observed_digest
from iamdsl.deployment.refusals import check_arns, check_boundaries
from iamdsl.deployment.renaming import (
    begun_renames,
    declared_renames,
    is_pending,
    moved_recovery,
    moved_snapshot,
)
from iamdsl.deployment.rotation import overlapping, twins
from iamdsl.deployment.secret_names import stored_apart
from iamdsl.deployment.wire import digest
from iamdsl.errors import NotOurs
from iamdsl.language import HasArn
from iamdsl.resources import KINDS, Address
from iamdsl.resources.difference import differences
from iamdsl.resources.kind import Difference
from iamdsl.resources.membership import declared_memberships
from iamdsl.resources.scope import STACK_TAG, Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.graph import Actions
    from iamdsl.deployment.journal import Recovery
    from iamdsl.deployment.ownership import Leeway, Stored
    from iamdsl.deployment.renaming import Renames
    from iamdsl.deployment.stack import Stack
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind import Action, Facts, Field, Observed
    from iamdsl.snapshot import Snapshot

_TAGGED = (("user", "users"), ("role", "roles"))


def make_plan(  # noqa: PLR0913 - all that a plan depends on
    stack: Stack,
    identity: Identity,
    snapshot: Snapshot,
    recovery: Recovery,
    stored: Stored,
    *,
    endpoint: str | None = None,
    leeway: Leeway,
) -> Plan:
    """The plan that makes the account hold what the stack declares, and nothing else of ours.

    The leeway says what may be done with what is not the stack's.
    Raises UndeclaredResource, DependencyCycle, NotOurs, StateError or ResourceError.
    """
    stack.check_references()
    check_arns(stack, identity, snapshot)
    renames = {**begun_renames(recovery, snapshot), **declared_renames(stack, recovery.ledger)}
    pending = {
        old: new for old, new in renames.items() if is_pending(old, new, snapshot, recovery.ledger)
    }
    planner = _Planner(
        stack,
        identity,
        moved_snapshot(snapshot, pending),
        moved_recovery(recovery, renames),
        stored,
        leeway,
    )
    return planner.plan(endpoint, renames, pending)


class _Planner:
    """The state of one planning; its methods only read what the constructor was given."""

    def __init__(
        self,
        stack: Stack,
        identity: Identity,
        snapshot: Snapshot,
        recovery: Recovery,
        stored: Stored,
        leeway: Leeway,
    ) -> None:
        self.stack = stack
        self.leeway = leeway
        self.identity = identity
        self.snapshot = snapshot
        self.recovery = recovery
        self.stored = stored
        self.declared: dict[Address, Resource] = {item.address: item for item in stack}
        self.origins: dict[Address, Origin | None] = {item.address: item.origin for item in stack}
        self.seen = {
            address: found for address in self._all() if (found := see(address, snapshot, recovery))
        }
        self.scope = self._scope()
        self.renamed: dict[Address, Address] = {}

    def plan(self, endpoint: str | None, renames: Renames, pending: Renames) -> Plan:
        self.renamed = {new: old for old, new in pending.items()}
        facts = {
            address: KINDS[address.kind].facts(resource, self.scope)
            for address, resource in self.declared.items()
        }
        replaced = self._replaced(facts)
        check_boundaries({address: self.seen[address] for address in replaced}, self.origins)
        changes: list[Change] = []
        actions: Actions = [
            (new, rename(old.name, new.name))
            for old, new in pending.items()
            # What is made anew has the new name from its beginning.
            if new not in replaced and (rename := KINDS[old.kind].rename) is not None
        ]
        for address, declared in facts.items():
            change, calls = self._converge(address, declared, replaced)
            changes.append(change)
            actions += [(address, call) for call in calls]
        for address in self._all():
            if address not in facts:
                change, calls = self._end(address)
                changes.append(change)
                actions += [(address, call) for call in calls]
        actions += self._along(actions, replaced)
        return Plan(
            stack=self.stack.name,
            partition=self.identity.partition,
            account=self.identity.account,
            endpoint=endpoint,
            serial=self.recovery.ledger.serial,
            changes=tuple(changes),
            steps=order(
                overlapping(
                    self._settled(actions, frozenset(pending.values())),
                    self.snapshot,
                    twins(facts, self.seen),
                ),
                self.origins,
            ),
            renames=renames,
            arns={address: arn for address, arn in self.scope.arns.items() if address in facts},
        )

    def _settled(self, actions: Actions, fresh: frozenset[Address]) -> Actions:
        """Actions with what only the whole plan knows.

        What touches an object under its new name waits until it has it, what forgets a
        secret names it as the ledger does, and no secret takes the place of another one's.
        """
        entries = self.recovery.ledger.entries
        found: Actions = []
        for address, action in actions:
            kept = entries[address].secret if address in entries else None
            found.append(
                (
                    address,
                    attrs.evolve(
                        stored_apart(address, action, self.recovery),
                        uses=action.uses | (action.frees & fresh),
                        forgets=kept if action.forgets is not None and kept else action.forgets,
                    ),
                )
            )
        return found

    def _all(self) -> tuple[Address, ...]:
        tagged = (
            Address(kind, name)
            for kind, field in _TAGGED
            for name, thing in getattr(self.snapshot, field).items()
            if thing.tags.get(STACK_TAG) == self.stack.name
        )
        return tuple(dict.fromkeys((*wanted(self.stack, self.recovery), *tagged)))

    def _scope(self) -> Scope:
        bare = Scope(self.stack.name, self.identity.partition, self.identity.account)
        arns = {
            address: bare.arn(resource.arn)
            for address, resource in self.declared.items()
            if isinstance(resource, HasArn)
        }
        seen = {address: found.arn for address, found in self.seen.items() if found.arn is not None}
        members, groups = declared_memberships(self.declared.values())
        addresses = {arn: address for address, arn in (*seen.items(), *arns.items())}
        return attrs.evolve(
            bare,
            arns={**seen, **arns},
            addresses=addresses,
            members=members,
            groups=groups,
            principals=self.snapshot.principals,
        )

    def _differences(
        self,
        address: Address,
        declared: Facts,
        observed: Facts,
        fields: Mapping[str, Field] | None = None,
    ) -> tuple[Difference, ...]:
        kind = KINDS[address.kind]
        fields = kind.fields if fields is None else fields
        found = differences(fields, declared, observed, self.scope.principals)
        if getattr(self.declared[address], "exclusive", True):
            return found
        return tuple(
            difference
            for difference in found
            if difference.after is not None or difference.field not in kind.collections
        )

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
        seen = kind.sever(observed.facts, gone, self.scope) if gone else observed.facts
        # Documents, which are dear to compare, can all be changed in place.
        fixed = {name: field for name, field in kind.fields.items() if not field.in_place}
        return bool(self._differences(address, declared, seen, fixed))

    def _along(self, actions: Actions, replaced: frozenset[Address]) -> Actions:
        """What others gave to objects that go, and goes with them if forced; raises NotOurs."""
        going = {
            address: observed
            for address, observed in self.seen.items()
            if address in replaced or address not in self.declared
        }
        left = foreign(going, actions, self.snapshot, self.scope)
        stuck = irremovable(left) if self.leeway.force else left
        if stuck:
            raise refuse(stuck, self.origins)
        return along(left, replaced)

    def _converge(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> tuple[Change, tuple[Action, ...]]:
        kind = KINDS[address.kind]
        observed = self.seen.get(address)
        mark = digest(declared)
        entry = self.recovery.ledger.entries.get(address)
        fixed: dict[str, Any] = {
            "declared": mark,
            "origin": self.origins[address],
            "edited": entry is None or entry.declared != mark,
        }
        if entry is None and address in self.recovery.adopting:
            fixed["attributes"] = given = self.recovery.adopting[address]
            if observed is None:
                raise not_there(address, given, self.origins[address])
        if observed is None:
            return self._create(address, declared, fixed)
        found = self._differences(address, declared, observed.facts)
        same = self._claim(address, observed, found)
        if same is Verb.RECOVER and (intent := self.recovery.intended(address)) is not None:
            fixed["secret"] = intent.secret
        fixed["observed"] = observed_digest(observed.facts, observed.id)
        fixed["id"] = observed.id
        old = self.renamed.get(address)
        moved = () if old is None else (Difference("name", old.name, address.name),)
        if address in replaced:
            made = self._creation(address, declared)
            if old is not None:  # of two names, so that nothing else makes one wait for the other
                made = tuple(attrs.evolve(action, follows=True) for action in made)
            calls = (*kind.delete((old or address).name, observed, self.scope), *made)
            return Change(address, Verb.REPLACE, (*moved, *found), **fixed), calls
        fixed["attributes"] = {**fixed.get("attributes", {}), **observed.attributes}
        if replaced:
            severed = kind.sever(observed.facts, replaced, self.scope)
            found = self._differences(address, declared, severed)
        found = (*moved, *found)
        if found:
            calls = kind.change(address.name, declared, observed, found, self.scope)
            return Change(address, Verb.UPDATE, found, **fixed), calls
        return Change(address, same, **fixed), ()

    def _claim(self, address: Address, observed: Observed, found: tuple[Difference, ...]) -> Verb:
        """How an object that exists is ours, if nothing about it changes; raises NotOurs."""
        kind = KINDS[address.kind]
        unknown = address not in self.recovery.ledger.entries
        if kind.standing:
            return Verb.ADOPT if unknown else Verb.NONE
        if self.leeway.adopt and unknown and observed.stack is None:
            fixed = [one.field for one in found if one.field not in kind.in_place]
            if not fixed:
                return Verb.ADOPT
            raise NotOurs(
                f"{address} cannot be taken over as it is declared",
                where=self.origins[address],
                why=f"it would have to be deleted and made anew: its {fixed[0]} is "
                "another one and cannot be changed",
                next_step=f"declare its {fixed[0]} as it is, or choose another name",
            )
        ours = check_ours(kind, address, observed, self.recovery, self.origins[address])
        return Verb.NONE if ours else Verb.RECOVER

    def _create(
        self, address: Address, declared: Facts, fixed: Mapping[str, Any]
    ) -> tuple[Change, tuple[Action, ...]]:
        lost = self._lost(address, declared)
        if lost.kept is not None:
            return self._keep(address, declared, lost.kept, lost.secret, fixed)
        calls = self._creation(address, declared)
        if lost.orphan is not None:
            # The lost one goes first: there may be no room for a second.
            calls = tuple(attrs.evolve(call, follows=True) for call in calls)
            calls = (self._drop(address, lost.orphan), *calls)
        found = self._differences(address, declared, {})
        return Change(address, Verb.CREATE, found, **fixed), calls

    def _creation(self, address: Address, declared: Facts) -> tuple[Action, ...]:
        """The calls that make it; the first keeps what can prove it ours if its answer is lost."""
        kind = KINDS[address.kind]
        first, *rest = kind.create(address.name, declared, self.scope)
        before: Any = None
        if kind.credentials is not None:
            before = {"ids": list(kind.credentials.ids(self.snapshot, address.name))}
            if not kind.credentials.secret:
                before["facts"] = dict(declared)
        elif not kind.taggable and "id" not in first.captures:
            before = {"facts": dict(declared)}
        return (attrs.evolve(first, before=before), *rest)

    def _keep(
        self,
        address: Address,
        declared: Facts,
        observed: Observed,
        secret: str | None,
        fixed: Mapping[str, Any],
    ) -> tuple[Change, tuple[Action, ...]]:
        """Remember a credential whose creation went through though nobody wrote it down."""
        kind = KINDS[address.kind]
        assert kind.credentials is not None  # noqa: S101 - the caller asked
        found = self._differences(address, declared, observed.facts)
        known = {
            "id": observed.id,
            "attributes": {kind.credentials.id: observed.id},
            "secret": (secret or str(address)) if kind.credentials.secret else None,
        }
        calls = kind.change(address.name, declared, observed, found, self.scope) if found else ()
        return Change(address, Verb.RECOVER, found, **{**fixed, **known}), calls

    def _lost(self, address: Address, declared: Facts | None) -> Lost:
        kind = KINDS[address.kind]
        return find_lost(kind, address, declared, self.snapshot, self.recovery, self.stored)

    def _drop(self, address: Address, key: str) -> Action:
        """The call that deletes a credential that nobody wrote down."""
        credentials = KINDS[address.kind].credentials
        assert credentials is not None  # noqa: S101 - only such get lost
        secret = credentials.secret
        why = "its secret was never stored" if secret else "it is not declared"
        return credentials.delete_unknown(address.name, key, why)

    def _end(self, address: Address) -> tuple[Change, tuple[Action, ...]]:
        kind = KINDS[address.kind]
        observed = self.seen.get(address)
        if observed is None:
            lost = self._lost(address, None)
            key = lost.orphan if lost.kept is None else lost.kept.id
            stray = () if key is None else (self._drop(address, key),)
            return Change(address, Verb.DELETE if stray else Verb.FORGET), stray
        if not kind.standing:
            if claim(kind, address, observed, self.recovery) is Claim.FOREIGN:
                return Change(address, Verb.FORGET), ()
            check_ours(kind, address, observed, self.recovery, None)
        calls = kind.delete(address.name, observed, self.scope)
        change = Change(
            address,
            Verb.DELETE if calls else Verb.FORGET,
            observed=observed_digest(observed.facts, observed.id),
            id=observed.id,
        )
        return change, calls
