"""The stack's tag on adopted objects: proof of ownership in the account, next to the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.resources import KINDS
from iamdsl.resources.kind.resource_kind import Difference, Update
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.resources.parts.name_rules import MAX_TAGS

if TYPE_CHECKING:
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope

NO_ROOM_FOR_TAG = (
    f"not tagged with {STACK_TAG}, because it has {MAX_TAGS} tags: only the ledger shows that it "
    "belongs to this stack"
)
"""Note on an adopted object at IAM's limit of tags, to be read after "<address> is".

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""


def adoption_tag_calls(
    address: Address,
    declared: Facts,
    observed: ObservedResource,
    scope: Scope,
    *,
    keeps_others: bool,
) -> tuple[PlannedCalls, tuple[str, ...]]:
    """Return the call that tags an adopted object with its stack, or the note why there is none.

    `keeps_others` says whether tags stay that are not declared. Kinds without tags have neither,
    nor have kinds with a secret: their tag means that the stack has created the object and with
    it the secret. The run goes on if the call is denied.
    """
    kind = KINDS[address.kind]
    if not kind.taggable or kind.secret or observed.stack is not None:
        return (), ()
    others = observed.facts.get("tags") or {} if keeps_others else {}
    keys = {kind.fields["tags"].shape.comparable(key) for key in (*others, *declared["tags"])}
    if len(keys) >= MAX_TAGS:
        return (), (NO_ROOM_FOR_TAG,)
    tag = Difference(f"tags.{STACK_TAG}", None, scope.stack)
    calls = kind.change(Update(address.name, declared, observed, (tag,), scope))
    return tuple(attrs.evolve(call, dispensable=True, follows=True) for call in calls), ()
