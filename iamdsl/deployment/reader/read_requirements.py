"""Objects that a plan needs to read, and how many calls single reads take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.reader.policy_lookups import policies_to_confirm
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.renames import (
    both_names,
    declared_renames,
    open_renames,
    owning_user,
    rename_in_ledger,
    renamed_address,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.parts.membership import references_by_arn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Identity
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.resources import Resource

_CALLS: Mapping[str, int] = {"user": 4, "group": 3, "role": 4, "policy": 3}
"""Calls to read one existing object, without one more for each of its inline policies.

For a policy, those in addition to GetPolicy, which is sent either way; it usually has one version
and is attached only to objects of the stack.
"""

BULK_KINDS = frozenset(_CALLS)
"""Kinds that the bulk read returns."""


@attrs.frozen(kw_only=True)
class ReadRequirements:
    """Objects that a plan needs to read, and what is known of them before the account is read.

    `wanted` objects are read completely; of `referenced` ones only whether they exist. Kinds of
    `declared` objects must be available in the account. `arns` has the expected ARNs of policies,
    `calls` the expected number of single reads of each object. `policies_to_confirm` are the ARNs,
    by object, of managed policies that neither the stack nor the catalog has. With `leftovers`,
    objects that have the stack's tag but are not in the ledger are needed too: only the bulk read
    finds them.
    """

    wanted: tuple[Address, ...]
    recovery: Recovery
    declared: frozenset[Address] = frozenset()
    referenced: frozenset[Address] = frozenset()
    arns: Mapping[Address, str] = attrs.field(factory=dict)
    calls: Mapping[Address, int] = attrs.field(factory=dict)
    policies_to_confirm: Mapping[Address, tuple[str, ...]] = attrs.field(factory=dict)
    leftovers: bool = True

    @property
    def principals(self) -> tuple[Address, ...]:
        """The wanted users, groups and roles, including the users that own other wanted objects."""
        result = dict.fromkeys((*self.wanted, *map(owning_user, self.wanted)))
        return tuple(address for address in result if address.kind in BULK_KINDS - {"policy"})

    @property
    def policies(self) -> tuple[Address, ...]:
        """The wanted customer managed policies."""
        return tuple(address for address in self.wanted if address.kind == "policy")

    @property
    def single_calls(self) -> int:
        """Approximate number of calls that single reads take instead of the bulk read."""
        addresses = (*self.principals, *self.policies)
        return sum(self.calls.get(address, _CALLS[address.kind]) for address in addresses) + len(
            self.referenced
        )


def outside_holders(ledger: Ledger) -> tuple[tuple[Address, ...], frozenset[Address]]:
    """Return who may have to get an object of the stack back: instance profiles, and principals.

    The profiles are read completely; of the principals only whether they exist.
    """
    holders = {holder: None for waiting in ledger.holders.values() for holder in waiting}
    profiles = tuple(holder for holder in holders if holder.kind == "instance-profile")
    return profiles, frozenset(holders) - set(profiles)


def wanted_addresses(stack: Stack, recovery: Recovery) -> tuple[Address, ...]:
    """Return every address that is declared, in the ledger, or in an open intent."""
    opened = (intent.creates for intent in recovery.open)
    return both_names(
        (
            *(resource.address for resource in stack),
            *recovery.ledger.entries,
            *recovery.ledger.holders,
            *(address for address in opened if address is not None),
        ),
        declared_renames(stack, recovery.ledger),
    )


def requirements_of_stack(stack: Stack, recovery: Recovery, identity: Identity) -> ReadRequirements:
    """Return the requirements of a new plan of a stack.

    `leftovers` is True where there may be any: the ledger is empty, a run was interrupted, or
    the whole stack is deleted.
    """
    wanted, renames = wanted_addresses(stack, recovery), open_renames(recovery)
    renamed = (renamed_address(address, renames) for address in wanted)
    profiles, principals = outside_holders(recovery.ledger)
    addresses = tuple(dict.fromkeys((*wanted, *renamed, *profiles)))
    known = recovery.ledger.entries
    declared = {resource.address: resource for resource in stack}
    calls = {
        address: _expected_calls(address, declared.get(address))
        for address in addresses
        if address in known
    }
    return ReadRequirements(
        wanted=addresses,
        recovery=recovery,
        declared=frozenset(declared),
        referenced=principals.union(
            address for resource in stack for address, _ in references_by_arn(resource)
        )
        - set(declared),
        arns=stack.arns(identity.partition, identity.account),
        calls=_one_call_each(addresses) | calls,
        policies_to_confirm=policies_to_confirm(stack, identity),
        leftovers=not known or bool(recovery.open) or not declared,
    )


def requirements_of_addresses(addresses: Iterable[Address], recovery: Recovery) -> ReadRequirements:
    """Return the requirements of a plan that restores these objects, also to outside holders."""
    profiles, principals = outside_holders(recovery.ledger)
    wanted = tuple(dict.fromkeys((*addresses, *profiles)))
    return ReadRequirements(wanted=wanted, recovery=recovery, referenced=principals - set(wanted))


def requirements_of_plan(plan: Plan, recovery: Recovery) -> ReadRequirements:
    """Return the requirements of checking a saved plan: its objects and those of the ledger."""
    addresses = both_names(compared_addresses(plan, recovery), plan.renames)
    absent = [change.address for change in plan.changes if change.observed is None]
    return ReadRequirements(
        wanted=addresses,
        recovery=recovery,
        arns=plan.arns,
        calls=_one_call_each(absent),
        leftovers=False,
    )


def compared_addresses(plan: Plan, recovery: Recovery) -> tuple[Address, ...]:
    """Return the objects that must not have changed since a plan was made.

    For a rollback, those that the rolled back run changed: it leaves others unchanged.
    """
    changed = (change.address for change in plan.changes)
    is_rollback = plan.undoes is not None
    known = () if is_rollback else rename_in_ledger(recovery.ledger, plan.renames).entries
    included = (address for address in known if address not in plan.left_out)
    return tuple(dict.fromkeys((*changed, *included)))


def _one_call_each(addresses: Iterable[Address]) -> dict[Address, int]:
    """Return a count of 1 for each address: one call shows that an object does not exist."""
    return dict.fromkeys((address for address in addresses if address.kind in BULK_KINDS), 1)


def _expected_calls(address: Address, declared: Resource | None) -> int:
    inline = 0 if declared is None else len(field_value(declared, "inline", default=()))
    return _CALLS.get(address.kind, 0) + inline
