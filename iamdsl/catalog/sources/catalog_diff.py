"""Compare two versions of the catalog: what was added, retired or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from iamdsl.catalog.sources.service_facts import ActionFacts, KeyFacts, ServiceFacts, TypeFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

CatalogChangeKind: TypeAlias = Literal["added", "retired", "changed"]


@attrs.frozen(order=True)
class CatalogChange:
    """One difference: `what` it is (`action`, `service`), its `name`, and the details."""

    verb: CatalogChangeKind
    what: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        suffix = f": {self.detail}" if self.detail else ""
        return f"{self.verb} {self.what} {self.name}{suffix}"


def catalog_changes(
    old: Mapping[str, ServiceFacts], new: Mapping[str, ServiceFacts]
) -> tuple[CatalogChange, ...]:
    """Return the differences between two versions, sorted; services are given by prefix."""
    return tuple(sorted(_changes(old, new)))


def _changes(
    old: Mapping[str, ServiceFacts], new: Mapping[str, ServiceFacts]
) -> Iterator[CatalogChange]:
    for prefix in old.keys() | new.keys():
        before = old.get(prefix) or ServiceFacts("", {}, {}, {}, retired="-")
        after = new.get(prefix) or ServiceFacts("", {}, {}, {}, retired="-")
        if bool(before.retired) != bool(after.retired):
            yield CatalogChange("retired" if after.retired else "added", "service", prefix)
        yield from _entry_changes(f"{prefix}:", "action", before.actions, after.actions)
        yield from _entry_changes(f"{prefix} ", "resource type", before.types, after.types)
        yield from _entry_changes("", "condition key", before.keys, after.keys)


def _entry_changes(
    name_prefix: str, what: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[CatalogChange]:
    before = {name.lower(): (name, facts) for name, facts in old.items() if not facts.retired}
    after = {name.lower(): (name, facts) for name, facts in new.items() if not facts.retired}
    for folded in before.keys() - after.keys():
        yield CatalogChange("retired", what, name_prefix + before[folded][0])
    for folded in after.keys() - before.keys():
        yield CatalogChange("added", what, name_prefix + after[folded][0])
    for folded in before.keys() & after.keys():
        (_, old_facts), (name, new_facts) = before[folded], after[folded]
        if old_facts != new_facts:
            detail = "; ".join(_details(old_facts, new_facts))
            yield CatalogChange("changed", what, name_prefix + name, detail)


def _details(old: Any, new: Any) -> Iterator[str]:
    if isinstance(old, ActionFacts):
        if old.level != new.level:
            yield f"level {old.level} → {new.level}"
        yield from _set_difference("resource types", _resource_texts(old), _resource_texts(new))
        yield from _set_difference("keys", old.keys, new.keys)
        yield from _set_difference("dependent actions", old.needs, new.needs)
    elif isinstance(old, TypeFacts):
        yield from _set_difference("ARNs", old.arns, new.arns)
        yield from _set_difference("keys", old.keys, new.keys)
    elif isinstance(old, KeyFacts):
        yield f"type {old.type} → {new.type}"


def _resource_texts(facts: ActionFacts) -> list[str]:
    return [
        f"{place.type}{' (required)' if place.required else ''}{' with ' if place.keys else ''}"
        + ", ".join(place.keys)
        for place in facts.on
    ]


def _set_difference(what: str, before: Iterable[str], after: Iterable[str]) -> Iterator[str]:
    old, new = set(before), set(after)
    if old != new:
        signed = [
            *(f"+{name}" for name in sorted(new - old)),
            *(f"-{name}" for name in sorted(old - new)),
        ]
        yield f"{what} {' '.join(signed)}"
