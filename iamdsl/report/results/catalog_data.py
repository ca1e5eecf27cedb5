"""Catalog entries as JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.catalog import (
    Action,
    Actions,
    AwsManagedPolicy,
    KeyTemplate,
    ResourceType,
    Service,
    actions_for,
    edition,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iamdsl.catalog.queries.search import CatalogEntry
    from iamdsl.language import Key, SetKey

    AnyKey: TypeAlias = Key | SetKey | KeyTemplate

CatalogData: TypeAlias = "dict[str, Any]"
"""JSON values: `kind` is the kind of entry, `catalog` the date of the catalog."""


def edition_data() -> CatalogData:
    """Return the date, the sources and the entry counts of the catalog."""
    current = edition()
    return _base_data(
        "catalog",
        date=current.date,
        sources=dict(current.sources),
        overlaid=current.overlaid,
        counts={kind: dict(numbers) for kind, numbers in current.counts.items()},
    )


def catalog_data(entry: CatalogEntry, name: str, keep: Callable[[Action], bool]) -> CatalogData:
    """Return the facts of an entry that was looked up by `name`, with the actions to `keep`."""

    def filtered(actions: Iterable[Action]) -> list[Action]:
        return [action for action in actions if keep(action)]

    match entry:
        case Service():
            return service_data(entry, filtered(entry.actions(retired=True)))
        case Action():
            return action_data(entry)
        case Actions():
            return actions_data(name, filtered(entry))
        case ResourceType():
            return type_data(entry, filtered(actions_for(entry)))
        case AwsManagedPolicy():
            return policy_data(entry)
        case _:
            return key_data(entry)


def service_data(service: Service, actions: Iterable[Action]) -> CatalogData:
    """Return the facts of a service, with these of its actions."""
    return _base_data(
        "service",
        prefix=service.prefix,
        title=service.title,
        retired=service.retired,
        resource_control_policies=service.supports_rcp,
        actions=[_short(action) for action in actions],
        resource_types={
            name: list(resource_type.templates)
            for name, resource_type in service.resource_types.items()
        },
        condition_keys=list(service.keys),
    )


def actions_data(name: str, actions: Iterable[Action]) -> CatalogData:
    """Return the actions that a pattern matches, or that apply to a resource."""
    return _base_data("actions", asked=name, actions=[_short(action) for action in actions])


def action_data(action: Action) -> CatalogData:
    """Return all facts of an action."""
    required = {resource_type.name for resource_type in action.required_resources}
    return _base_data(
        "action",
        action=str(action),
        level=action.level,
        retired=action.retired,
        resource_types=[
            {
                "name": resource.name,
                "required": resource.name in required,
                "arns": list(resource.templates),
            }
            for resource in action.resources
        ],
        condition_keys={key.name: _class(key) for key in action.keys},
        dependent_actions=list(action.dependents),
    )


def type_data(type_: ResourceType, actions: Iterable[Action]) -> CatalogData:
    """Return the facts of a resource type, with the actions that apply to it."""
    return _base_data(
        "resource type",
        name=f"{type_.service}:{type_.name}",
        written=repr(type_),
        arns=list(type_.templates),
        retired=type_.retired,
        condition_keys={key.name: _class(key) for key in type_.keys},
        actions=[_short(action) for action in actions],
    )


def key_data(key: Key | SetKey) -> CatalogData:
    """Return the facts of a condition key, with the methods that make conditions."""
    methods = [name for name in dir(key) if name not in {"kind", "name", "prefix", "value"}]
    return _base_data("condition key", name=key.name, type=_class(key), asked_by=methods)


def policy_data(policy: AwsManagedPolicy) -> CatalogData:
    """Return the facts of an AWS managed policy."""
    return _base_data(
        "managed policy",
        name=policy.name,
        arn=policy.arn(),
        path=policy.path,
        attachable=policy.attachable,
        default_version=policy.default_version,
        created=policy.created,
        updated=policy.updated,
        written=repr(policy),
    )


def _base_data(kind: str, **facts: Any) -> CatalogData:
    return {"kind": kind, "catalog": edition().date, **facts}


def _short(action: Action) -> CatalogData:
    return {
        "action": str(action),
        "level": action.level,
        "retired": action.retired,
        "resource_types": [resource_type.name for resource_type in action.resources],
    }


def _class(key: AnyKey) -> str:
    return (key.makes if isinstance(key, KeyTemplate) else type(key)).__name__
