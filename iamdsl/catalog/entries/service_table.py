"""The rows of one service in the data file, indexed by name and by pattern in any letter case."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.sources.identifiers import as_identifier, as_type_identifier
from iamdsl.language.text.pattern import Pattern, line_regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.catalog.entries.actions import Action
    from iamdsl.catalog.sources.service_facts import Rows


class ServiceTable:
    """The rows of one service; each index is built at its first use."""

    def __init__(self, prefix: str, rows: Rows) -> None:
        self.prefix: str = prefix
        self.title: str = rows[0]
        self.retired: str = rows[1]
        self.actions: list[Any] = rows[2]
        self.types: list[Any] = rows[3]
        self.keys: list[Any] = rows[4]
        self.cached_actions: tuple[Action, ...] | None = None
        self._key_sets: list[Any] = rows[5]
        self._places: list[Any] = rows[6]

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """Row number of each action, by its name in lower case."""
        return {row[0].lower(): number for number, row in enumerate(self.actions)}

    @cached_property
    def action_identifiers(self) -> Mapping[str, int]:
        """Row number of each action, by its Python name."""
        return {as_identifier(row[0]): number for number, row in enumerate(self.actions)}

    @cached_property
    def type_identifiers(self) -> Mapping[str, int]:
        """Row number of each resource type, by its Python name."""
        return {
            as_type_identifier(row[0], self.action_identifiers.keys()): number
            for number, row in enumerate(self.types)
        }

    @cached_property
    def type_numbers(self) -> Mapping[str, int]:
        """Row number of each resource type, by its name in lower case."""
        return {row[0].lower(): number for number, row in enumerate(self.types)}

    @cached_property
    def key_types(self) -> Mapping[str, int]:
        """Number of each condition key's type, by the key's name."""
        return {row[0]: row[1] for row in self.keys}

    @cached_property
    def _names(self) -> str:
        return "".join(f"\n{name}" for name in self.numbers) + "\n"

    def key_names(self, key_set: int) -> Iterator[str]:
        """Yield the names of the condition keys in the key set of this number."""
        return (self.keys[number][0] for number in self._key_sets[key_set])

    def places(self, action: int) -> list[tuple[int, bool, int]]:
        """Return an action's resource types: type number, whether it is required, key set."""
        return [
            (type_number, bool(required), key_set)
            for type_number, required, key_set in self._places[self.actions[action][2]]
        ]

    def matching(self, pattern: str) -> list[int]:
        """Return the row numbers of the actions that match a pattern, including retired ones."""
        folded = pattern.lower()
        number = self.numbers.get(folded)
        if number is not None:
            return [number]
        if folded.strip("*") == "":
            return list(range(len(self.actions)))
        # One search in all names, each on its own line, is faster than one match per name.
        regex = line_regex(Pattern.parse(folded), "[^\n]")
        names = re.findall(f"(?<=\n){regex}(?=\n)", self._names)
        return [self.numbers[name] for name in names]
