"""Tags of resources, and the calls that set and remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import InvalidName
from iamdsl.origin import here
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.kind.scope import OPERATION_TAG, RESERVED_TAGS, STACK_TAG
from iamdsl.resources.parts.name_rules import MAX_TAGS, RESERVED_PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.resources.parts.name_rules import Tags


class Taggable(Resource):
    """A resource that has tags."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def tags(self) -> Tags:
            """Its tags, in declared order."""
            ...

    def tagged(self, tags: Mapping[str, str] | None = None, /, **names: str) -> Self:
        """Return the resource with these tags added.

        Pass a mapping for keys that are not Python identifiers. Raises `InvalidName` if a key is
        set already to another value.
        """
        added = {**(tags or {}), **names}
        present = dict(self.tags)
        for key, value in added.items():
            if key in present and present[key] != value:
                raise InvalidName(
                    f"tag {key!r} of {self.address} is set twice",
                    where=here(),
                    why=f"once to {present[key]!r}, once to {value!r}",
                    next_step="keep one of them",
                )
        return self._with(tags={**present, **added})


def tag_list(tags: Mapping[str, str], scope: Scope) -> list[dict[str, str]]:
    """Return tags as create calls take them, with the stack's own if the quota allows."""
    own = scope.own_tags() if len(tags) < MAX_TAGS else {}
    return [{"Key": key, "Value": value} for key, value in {**tags, **own}.items()]


def stack_of(tags: Mapping[str, str]) -> str | None:
    """Return the stack that an object's tags name, or None."""
    return tags.get(STACK_TAG)


def observed_tags(tags: Mapping[str, str]) -> dict[str, Any]:
    """Return the tags that a declaration manages, without those reserved for AWS and iamdsl."""
    return {
        key: value
        for key, value in tags.items()
        if not key.lower().startswith(("aws:", RESERVED_PREFIX))
    }


def own_tags(tags: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of iamdsl's own tags among those of an object."""
    return tuple(key for key in RESERVED_TAGS if key in tags)


def tag_calls(
    target: CallTarget, differences: tuple[Difference, ...], observed: ObservedResource
) -> PlannedCalls:
    """Return at most one Tag call and one Untag call.

    If IAM's limit has no room for the old and the new tags together, the Untag call comes first.
    If it has none for all declared tags, iamdsl's own give way: first the operation's tag, which
    only an interrupted creation needs, then the stack's.
    """
    changes = differences_of(differences, "tags")
    set_tags = [change for change in changes if change.after is not None]
    removed_keys = [change.entry for change in changes if change.after is None]
    added = sum(change.before is None for change in set_tags)
    present = len(observed.facts.get("tags", ())) + len(observed.own_tags)
    lacking = present + added - len(removed_keys) - MAX_TAGS
    if added and lacking > 0:
        giving_way = [key for key in (OPERATION_TAG, STACK_TAG) if key in observed.own_tags]
        removed_keys += giving_way[:lacking]
    untag_first = bool(removed_keys) and present + added > MAX_TAGS
    calls: list[PlannedCall] = []
    if set_tags:
        tags = [{"Key": change.entry, "Value": change.after} for change in set_tags]
        calls.append(
            PlannedCall(
                call=target.call("Tag{}", Tags=tags),
                sentence=f"tag {target} with {', '.join(change.entry for change in set_tags)}",
                uses=frozenset({target.address}),
                follows=untag_first,
            )
        )
    if removed_keys:
        noun = "tag" if len(removed_keys) == 1 else "tags"
        calls.append(
            PlannedCall(
                call=target.call("Untag{}", TagKeys=removed_keys),
                sentence=f"remove the {noun} {', '.join(removed_keys)} from {target}",
                uses=frozenset({target.address}),
                takes_away=True,
            )
        )
    return tuple(reversed(calls) if untag_first else calls)
