"""One service as the data file holds it, found by name and by pattern in any case."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.sources.identifiers import as_identifier, as_type_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.catalog.entries.actions import Action
    from iamdsl.catalog.sources.service_facts import Rows


class ServiceTable:
    """The rows of one service; what is asked for is indexed when it is first asked for."""

    def __init__(self, prefix: str, rows: Rows) -> None:
        self.prefix: str = prefix
        self.title: str = rows[0]
        self.gone: str = rows[1]
        self.actions: list[Any] = rows[2]
        self.types: list[Any] = rows[3]
        self.keys: list[Any] = rows[4]
        self.made: tuple[Action, ...] | None = None
        self._key_sets: list[Any] = rows[5]
        self._places: list[Any] = rows[6]

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each action's row, by its name in lower case."""
        return {row[0].lower(): number for number, row in enumerate(self.actions)}

    @cached_property
    def action_identifiers(self) -> Mapping[str, int]:
        """The number of each action's row, by its name in Python."""
        return {as_identifier(row[0]): number for number, row in enumerate(self.actions)}

    @cached_property
    def type_identifiers(self) -> Mapping[str, int]:
        """The number of each resource type's row, by its name in Python."""
        return {
            as_type_identifier(row[0], self.action_identifiers.keys()): number
            for number, row in enumerate(self.types)
        }

    @cached_property
    def type_numbers(self) -> Mapping[str, int]:
        """The number of each resource type's row, by its name in lower case."""
        return {row[0].lower(): number for number, row in enumerate(self.types)}

    @cached_property
    def key_types(self) -> Mapping[str, int]:
        """The number of each key's type, by its name."""
        return {row[0]: row[1] for row in self.keys}

    @cached_property
    def _names(self) -> str:
        return "".join(f"\n{name}" for name in self.numbers) + "\n"

    def key_names(self, key_set: int) -> Iterator[str]:
        """The names of the keys in a set, by its number."""
        return (self.keys[number][0] for number in self._key_sets[key_set])

    def places(self, action: int) -> list[tuple[int, bool, int]]:
        """Where an action may be: the type's number, whether one is required, the key set there."""
        return [
            (type_number, bool(required), key_set)
            for type_number, required, key_set in self._places[self.actions[action][2]]
        ]

    def matching(self, pattern: str) -> list[int]:
        """The numbers of the actions that a name or pattern means, retired ones among them."""
        folded = pattern.lower()
        result = self.numbers.get(folded)
        if result is not None:
            return [result]
        if folded.strip("*") == "":
            return list(range(len(self.actions)))
        # One pass over all names, each on a line of its own, is quicker than one match a name.
        regex = "".join(
            "[^\n]*" if item == "*" else "[^\n]" if item == "?" else re.escape(item)
            for item in folded
        )
        names = re.findall(f"(?<=\n){regex}(?=\n)", self._names)
        return [self.numbers[name] for name in names]
