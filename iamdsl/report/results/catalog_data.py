"""What the catalog tells of one thing, as JSON values: the same facts for people and programs."""

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
"""JSON values; each says by `kind` what it is of, and by `catalog` the date it is of."""


def edition_data() -> CatalogData:
    """The catalog itself: date, sources, counts."""
    now = edition()
    return _base_data(
        "catalog",
        date=now.date,
        sources=dict(now.sources),
        overlaid=now.overlaid,
        counts={kind: dict(numbers) for kind, numbers in now.counts.items()},
    )


def catalog_data(thing: CatalogEntry, asked: str, keep: Callable[[Action], bool]) -> CatalogData:
    """The facts on whatever was asked for, with those of its actions that are to be kept."""

    def kept(actions: Iterable[Action]) -> list[Action]:
        return [action for action in actions if keep(action)]

    match thing:
        case Service():
            return service_data(thing, kept(thing.actions(retired=True)))
        case Action():
            return action_data(thing)
        case Actions():
            return actions_data(asked, kept(thing))
        case ResourceType():
            return type_data(thing, kept(actions_for(thing)))
        case AwsManagedPolicy():
            return policy_data(thing)
        case _:
            return key_data(thing)


def service_data(service: Service, actions: Iterable[Action]) -> CatalogData:
    """A service, with those of its actions that were asked for."""
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


def actions_data(asked: str, actions: Iterable[Action]) -> CatalogData:
    """The actions that a pattern or a resource gives."""
    return _base_data("actions", asked=asked, actions=[_short(action) for action in actions])


def action_data(action: Action) -> CatalogData:
    """One action, whole."""
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
    """One resource type, and the actions that may be on it."""
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
    """One condition key, and how it is asked."""
    methods = [name for name in dir(key) if name not in {"kind", "name", "prefix", "value"}]
    return _base_data("condition key", name=key.name, type=_class(key), asked_by=methods)


def policy_data(policy: AwsManagedPolicy) -> CatalogData:
    """One AWS managed policy."""
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


def _base_data(kind: str, **told: Any) -> CatalogData:
    return {"kind": kind, "catalog": edition().date, **told}


def _short(action: Action) -> CatalogData:
    return {
        "action": str(action),
        "level": action.level,
        "retired": action.retired,
        "resource_types": [resource_type.name for resource_type in action.resources],
    }


def _class(key: AnyKey) -> str:
    return (key.makes if isinstance(key, KeyTemplate) else type(key)).__name__
