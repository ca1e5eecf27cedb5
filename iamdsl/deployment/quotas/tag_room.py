"""Room for tags: too many with those of others, and iamdsl's own that give way.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Verb
from iamdsl.resources import KINDS
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.resources.parts.name_rules import MAX_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.model.plan import Change, Plan
    from iamdsl.resources import Address

_ONLY_PROOF = (
    f"its {MAX_TAGS} tags leave no room for it, and the ledger is then the only proof that it "
    "belongs to this stack"
)


def tag_totals(plan: Plan) -> Iterator[tuple[Change, int]]:
    """Yield each change after which an object would have more tags than IAM allows.

    A declaration has at most as many; tags that others set on the object may come on top.
    """
    for change in plan.changes:
        if not change.loose or change.verb not in {Verb.UPDATE, Verb.REPLACE}:
            continue
        before, desired = (change.before or {}).get("tags", {}), (change.desired or {}).get("tags")
        if any(difference.field == "tags" for difference in change.differences):
            shape = KINDS[change.address.kind].fields["tags"].shape
            total = len({shape.comparable(key) for key in (*before, *(desired or {}))})
            if total > max(MAX_TAGS, len(before)):
                yield change, total


def stack_tag_notes(plan: Plan) -> dict[Address, str]:
    """Return a note for each object that gets all the tags IAM allows and loses the stack's."""
    verbs = {change.address: change.verb for change in plan.changes}
    result: dict[Address, str] = {}
    for step in plan.steps:
        arguments, address = step.action.call.arguments, step.address
        if step.action.creates == address and KINDS[address.kind].taggable:
            keys = {tag["Key"] for tag in arguments.get("Tags", ())}
            if len(keys) >= MAX_TAGS and STACK_TAG not in keys:
                result[address] = f"not tagged {STACK_TAG}: {_ONLY_PROOF}"
        elif verbs.get(address) is Verb.UPDATE and STACK_TAG in arguments.get("TagKeys", ()):
            result[address] = f"no longer tagged {STACK_TAG}: {_ONLY_PROOF}"
    return result
