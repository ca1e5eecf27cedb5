"""What differs between two states of the catalog: added, retired, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from iamdsl.catalog.sources.service_facts import ActionFacts, KeyFacts, ServiceFacts, TypeFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

CatalogChangeKind: TypeAlias = Literal["added", "retired", "changed"]


@attrs.frozen(order=True)
class CatalogChange:
    """One difference: `what` it is about (`action`), its `name`, and in what it differs."""

    verb: CatalogChangeKind
    what: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        more = f": {self.detail}" if self.detail else ""
        return f"{self.verb} {self.what} {self.name}{more}"


def catalog_changes(
    old: Mapping[str, ServiceFacts], new: Mapping[str, ServiceFacts]
) -> tuple[CatalogChange, ...]:
    """The differences between two states, each service by its prefix; in order."""
    return tuple(sorted(_changes(old, new)))


def _changes(
    old: Mapping[str, ServiceFacts], new: Mapping[str, ServiceFacts]
) -> Iterator[CatalogChange]:
    for prefix in old.keys() | new.keys():
        before = old.get(prefix) or ServiceFacts("", {}, {}, {}, gone="-")
        after = new.get(prefix) or ServiceFacts("", {}, {}, {}, gone="-")
        if bool(before.gone) != bool(after.gone):
            yield CatalogChange("retired" if after.gone else "added", "service", prefix)
        yield from _between(f"{prefix}:", "action", before.actions, after.actions)
        yield from _between(f"{prefix} ", "resource type", before.types, after.types)
        yield from _between("", "condition key", before.keys, after.keys)


def _between(
    lead: str, what: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[CatalogChange]:
    before = {name.lower(): (name, facts) for name, facts in old.items() if not facts.gone}
    after = {name.lower(): (name, facts) for name, facts in new.items() if not facts.gone}
    for folded in before.keys() - after.keys():
        yield CatalogChange("retired", what, lead + before[folded][0])
    for folded in after.keys() - before.keys():
        yield CatalogChange("added", what, lead + after[folded][0])
    for folded in before.keys() & after.keys():
        (_, was), (name, is_) = before[folded], after[folded]
        if was != is_:
            yield CatalogChange("changed", what, lead + name, "; ".join(_differences(was, is_)))


def _differences(was: Any, is_: Any) -> Iterator[str]:
    if isinstance(was, ActionFacts):
        if was.level != is_.level:
            yield f"level {was.level} → {is_.level}"
        yield from _sets("resource types", _places(was), _places(is_))
        yield from _sets("keys", was.keys, is_.keys)
        yield from _sets("dependent actions", was.needs, is_.needs)
    elif isinstance(was, TypeFacts):
        yield from _sets("ARNs", was.arns, is_.arns)
        yield from _sets("keys", was.keys, is_.keys)
    elif isinstance(was, KeyFacts):
        yield f"type {was.type} → {is_.type}"


def _places(facts: ActionFacts) -> list[str]:
    return [
        f"{place.type}{' (required)' if place.required else ''}{' with ' if place.keys else ''}"
        + ", ".join(place.keys)
        for place in facts.on
    ]


def _sets(what: str, before: Iterable[str], after: Iterable[str]) -> Iterator[str]:
    old, new = set(before), set(after)
    if old != new:
        signed = [
            *(f"+{name}" for name in sorted(new - old)),
            *(f"-{name}" for name in sorted(old - new)),
        ]
        yield f"{what} {' '.join(signed)}"
