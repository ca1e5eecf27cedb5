"""Tags: changed by one call for all that is set, and one for all that is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import InvalidName
from iamdsl.origin import here
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.resources.parts.name_rules import MOST_TAGS, OUR_PREFIX, as_tags

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.resource_kind import Difference
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.resources.parts.name_rules import Tags


class Taggable(Resource):
    """A resource that carries tags."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def tags(self) -> Tags:
            """Its tags, in declared order."""
            ...

    def tagged(self, tags: Mapping[str, str] | None = None, /, **names: str) -> Self:
        """The same resource with these tags added.

        Give a mapping for keys that are no Python names. Raises InvalidName when
        a key is tagged already with another value.
        """
        given = {**(tags or {}), **names}
        present = dict(self.tags)
        for key, value in given.items():
            if key in present and present[key] != value:
                raise InvalidName(
                    f"{self.address} is tagged {key!r} twice",
                    where=here(),
                    why=f"once {present[key]!r}, once {value!r}",
                    next_step="keep one of them",
                )
        return self._with(tags=as_tags({**present, **given}))


def tag_list(tags: Mapping[str, str], scope: Scope) -> list[dict[str, str]]:
    """Tags as the API takes them on a create call, our own included where there is room."""
    own = scope.own_tags() if len(tags) < MOST_TAGS else {}
    return [{"Key": key, "Value": value} for key, value in {**tags, **own}.items()]


def stack_of(tags: Mapping[str, str]) -> str | None:
    """The stack whose tag an object carries."""
    return tags.get(STACK_TAG)


def observed_tags(tags: Mapping[str, str]) -> dict[str, Any]:
    """The tags that a declaration answers for: neither AWS's nor the deployment's own."""
    return {
        key: value
        for key, value in tags.items()
        if not key.lower().startswith(("aws:", OUR_PREFIX))
    }


def tag_calls(target: CallTarget, differences: tuple[Difference, ...]) -> tuple[PlannedCall, ...]:
    """At most one Tag call and one Untag call."""
    changed = differences_of(differences, "tags")
    put = [difference for difference in changed if difference.after is not None]
    gone = [difference.entry for difference in changed if difference.after is None]
    actions: list[PlannedCall] = []
    if put:
        actions.append(
            PlannedCall(
                call=target.call(
                    "Tag{}", Tags=[{"Key": change.entry, "Value": change.after} for change in put]
                ),
                sentence=f"tag {target} with {', '.join(change.entry for change in put)}",
                uses=frozenset({target.address}),
            )
        )
    if gone:
        actions.append(
            PlannedCall(
                call=target.call("Untag{}", TagKeys=gone),
                sentence=f"remove the tag {', '.join(gone)} from {target}",
                uses=frozenset({target.address}),
                takes_away=True,
            )
        )
    return tuple(actions)
