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

    from iamdsl.catalog.queries.search import Thing
    from iamdsl.language import Key, SetKey

    AnyKey: TypeAlias = Key | SetKey | KeyTemplate

Facts: TypeAlias = "dict[str, Any]"
"""JSON values; each says by `kind` what it is of, and by `catalog` the date it is of."""


def edition_facts() -> Facts:
    """The catalog itself: date, sources, counts."""
    now = edition()
    return _facts(
        "catalog",
        date=now.date,
        sources=dict(now.sources),
        overlaid=now.overlaid,
        counts={kind: dict(numbers) for kind, numbers in now.counts.items()},
    )


def facts_of(thing: Thing, asked: str, keep: Callable[[Action], bool]) -> Facts:
    """The facts on whatever was asked for, with those of its actions that are to be kept."""

    def kept(actions: Iterable[Action]) -> list[Action]:
        return [one for one in actions if keep(one)]

    match thing:
        case Service():
            return service_facts(thing, kept(thing.actions(retired=True)))
        case Action():
            return action_facts(thing)
        case Actions():
            return actions_facts(asked, kept(thing))
        case ResourceType():
            return type_facts(thing, kept(actions_for(thing)))
        case AwsManagedPolicy():
            return policy_facts(thing)
        case _:
            return key_facts(thing)


def service_facts(service: Service, actions: Iterable[Action]) -> Facts:
    """A service, with those of its actions that were asked for."""
    return _facts(
        "service",
        prefix=service.prefix,
        title=service.title,
        retired=service.retired,
        resource_control_policies=service.supports_rcp,
        actions=[_short(one) for one in actions],
        resource_types={name: list(one.templates) for name, one in service.resource_types.items()},
        condition_keys=list(service.keys),
    )


def actions_facts(asked: str, actions: Iterable[Action]) -> Facts:
    """The actions that a pattern or a resource gives."""
    return _facts("actions", asked=asked, actions=[_short(one) for one in actions])


def action_facts(action: Action) -> Facts:
    """One action, whole."""
    required = {one.name for one in action.required_resources}
    return _facts(
        "action",
        action=str(action),
        level=action.level,
        retired=action.retired,
        resource_types=[
            {"name": one.name, "required": one.name in required, "arns": list(one.templates)}
            for one in action.resources
        ],
        condition_keys={key.name: _class(key) for key in action.keys},
        dependent_actions=list(action.dependents),
    )


def type_facts(type_: ResourceType, actions: Iterable[Action]) -> Facts:
    """One resource type, and the actions that may be on it."""
    return _facts(
        "resource type",
        name=f"{type_.service}:{type_.name}",
        written=repr(type_),
        arns=list(type_.templates),
        retired=type_.retired,
        condition_keys={key.name: _class(key) for key in type_.keys},
        actions=[_short(one) for one in actions],
    )


def key_facts(key: Key | SetKey) -> Facts:
    """One condition key, and how it is asked."""
    methods = [name for name in dir(key) if name not in {"kind", "name", "prefix", "value"}]
    return _facts("condition key", name=key.name, type=_class(key), asked_by=methods)


def policy_facts(policy: AwsManagedPolicy) -> Facts:
    """One AWS managed policy."""
    return _facts(
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


def _facts(kind: str, **told: Any) -> Facts:  # noqa: ANN401 - JSON values
    return {"kind": kind, "catalog": edition().date, **told}


def _short(action: Action) -> Facts:
    return {
        "action": str(action),
        "level": action.level,
        "retired": action.retired,
        "resource_types": [one.name for one in action.resources],
    }


def _class(key: AnyKey) -> str:
    return (key.makes if isinstance(key, KeyTemplate) else type(key)).__name__
