"""What a plan needs to know of an account, and how many single reads would tell it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

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
    from iamdsl.resources import Resource

_CALLS: Mapping[str, int] = {"user": 4, "group": 3, "role": 4, "policy": 3}
"""The calls that tell of one that exists, save one more for each of its inline policies.

Of a policy, those beyond the GetPolicy that it takes either way: its versions are listed, and
mostly it has one, held by the stack's own.
"""

BULK_KINDS = frozenset(_CALLS)
"""The kinds that the bulk read tells of."""


@attrs.frozen(kw_only=True)
class ReadRequirements:
    """The objects a plan is about, and what is known of them before the account is asked.

    What is `declared` must be within the account's reach; of `beside` it is only asked whether
    they are there. `arns` and `calls` are what is expected: where policies are, and how many
    single reads tell of each. `leftovers` says that what carries the stack's tag is
    wanted too, though nobody knows its name: only the bulk read finds that.
    """

    wanted: tuple[Address, ...]
    recovery: Recovery
    declared: frozenset[Address] = frozenset()
    referenced: frozenset[Address] = frozenset()
    arns: Mapping[Address, str] = attrs.field(factory=dict)
    calls: Mapping[Address, int] = attrs.field(factory=dict)
    leftovers: bool = True

    @property
    def principals(self) -> tuple[Address, ...]:
        """The wanted users, groups and roles, users also for what belongs to them."""
        result = dict.fromkeys((*self.wanted, *map(owning_user, self.wanted)))
        return tuple(address for address in result if address.kind in BULK_KINDS - {"policy"})

    @property
    def policies(self) -> tuple[Address, ...]:
        """The wanted managed policies."""
        return tuple(address for address in self.wanted if address.kind == "policy")

    @property
    def single_calls(self) -> int:
        """How many calls it takes, about, to read one by one what the bulk read tells."""
        each = (*self.principals, *self.policies)
        return sum(self.calls.get(address, _CALLS[address.kind]) for address in each) + len(
            self.referenced
        )


def wanted_addresses(stack: Stack, recovery: Recovery) -> tuple[Address, ...]:
    """Every address that is declared, remembered or still open."""
    opened = (intent.creates for intent in recovery.open)
    return both_names(
        (
            *(resource.address for resource in stack),
            *recovery.ledger.entries,
            *(address for address in opened if address is not None),
        ),
        declared_renames(stack, recovery.ledger),
    )


def requirements_of_stack(stack: Stack, recovery: Recovery, identity: Identity) -> ReadRequirements:
    """What a new plan of a stack needs.

    Leftovers that carry its tag are looked for where there may be any: nothing is
    remembered, a run was cut short, or all of it goes.
    """
    result, begun = wanted_addresses(stack, recovery), open_renames(recovery)
    addresses = tuple(dict.fromkeys((*result, *(renamed_address(item, begun) for item in result))))
    known = recovery.ledger.entries
    declared = {resource.address: resource for resource in stack}
    there = {
        entry: _expected_calls(entry, declared.get(entry)) for entry in addresses if entry in known
    }
    return ReadRequirements(
        wanted=addresses,
        recovery=recovery,
        declared=frozenset(declared),
        referenced=frozenset(
            address for candidate in stack for address, _ in references_by_arn(candidate)
        )
        - set(declared),
        arns=stack.arns(identity.partition, identity.account),
        calls=_one_call_each(addresses) | there,
        leftovers=not known or bool(recovery.open) or not declared,
    )


def requirements_of_plan(plan: Plan, recovery: Recovery) -> ReadRequirements:
    """What it takes to see whether a plan still fits: its objects, and the ledger's, no others."""
    addresses = both_names(compared_addresses(plan, recovery), plan.renames)
    gone = [change.address for change in plan.changes if change.observed is None]
    return ReadRequirements(
        wanted=addresses,
        recovery=recovery,
        arns=plan.arns,
        calls=_one_call_each(gone),
        leftovers=False,
    )


def compared_addresses(plan: Plan, recovery: Recovery) -> tuple[Address, ...]:
    """The objects that must look as they did when a plan was made.

    Of a rollback they are those that its run touched: it leaves others as they are.
    """
    changed = (change.address for change in plan.changes)
    rolls_back = plan.undoes is not None
    remembered = () if rolls_back else rename_in_ledger(recovery.ledger, plan.renames).entries
    ours = (address for address in remembered if address not in plan.left_out)
    return tuple(dict.fromkeys((*changed, *ours)))


def _one_call_each(addresses: Iterable[Address]) -> dict[Address, int]:
    """One call says that there is none."""
    return dict.fromkeys((address for address in addresses if address.kind in BULK_KINDS), 1)


def _expected_calls(address: Address, declared: Resource | None) -> int:
    inline = 0 if declared is None else len(field_value(declared, "inline", default=()))
    return _CALLS.get(address.kind, 0) + inline
