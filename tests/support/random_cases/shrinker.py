"""Reduce a case to the smallest that is still interesting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from support.random_cases.cases import Case
    from support.reference.model import Policies, Policy, ReferenceRequest


def smallest(case: Case, is_interesting: Callable[[Case], bool]) -> Case:
    """Return the case without all that can be removed while it is interesting."""
    for smaller in _smaller(case):
        if is_interesting(smaller):
            return smallest(smaller, is_interesting)
    return case


def _smaller(case: Case) -> Iterator[Case]:
    """Yield the cases with one part less."""
    request, policies = case
    for fewer in _fewer_policies(policies):
        yield request, fewer
    for less in _less_of_request(request):
        yield less, policies


def _less_of_request(request: ReferenceRequest) -> Iterator[ReferenceRequest]:
    for context in _without_one(dict(request.context)):
        yield replace(request, context=context)
    if request.resource_account is not None:
        yield replace(request, resource_account=None)
    if request.caller.user is not None:
        yield replace(request, caller=replace(request.caller, user=None))


def _fewer_policies(policies: Policies) -> Iterator[Policies]:
    for name in ("endpoint", "boundary", "session", "resource", "management_account"):
        if getattr(policies, name) is not None:
            yield _put(policies, name, None)
    for name in ("rcps", "scps", "scoped"):
        for levels in _fewer_in_levels(getattr(policies, name)):
            yield _put(policies, name, levels)
    for name in ("identity", "session"):
        several = getattr(policies, name) or ()
        for fewer in (*_shorter(several), *_less_of_one(several)):
            if fewer or name == "identity":
                yield _put(policies, name, fewer)
    for name in ("resource", "boundary", "endpoint"):
        policy = getattr(policies, name)
        for less in () if policy is None else _less_of(policy):
            yield _put(policies, name, less)


def _put(policies: Policies, name: str, value: Any) -> Policies:
    changed: dict[str, Any] = {name: value}
    return replace(policies, **changed)


def _fewer_in_levels(levels: tuple[tuple[Policy, ...], ...]) -> Iterator[tuple[Any, ...]]:
    yield from _shorter(levels)
    for index, level in enumerate(levels):
        for less in (*_shorter(level), *_less_of_one(level)):
            yield _with(levels, index, less)


def _less_of_one(several: tuple[Policy, ...]) -> Iterator[tuple[Policy, ...]]:
    for index, policy in enumerate(several):
        for less in _less_of(policy):
            yield _with(several, index, less)


def _less_of(policy: Policy) -> Iterator[Policy]:
    """Yield the policy with one statement, condition or value less."""
    statements = policy["Statement"]
    if isinstance(statements, dict):
        yield {**policy, "Statement": [statements]}
        return
    for fewer in _shorter(tuple(statements)):
        if fewer:
            yield {**policy, "Statement": list(fewer)}
    for index, statement in enumerate(statements):
        for less in _less_of_statement(statement):
            yield {**policy, "Statement": list(_with(tuple(statements), index, less))}


def _less_of_statement(statement: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for name in ("Action", "NotAction", "Resource", "NotResource"):
        for values in _fewer_values(statement.get(name)):
            yield {**statement, name: values}
    conditions = statement.get("Condition", {})
    for fewer in _without_one(conditions):
        rest = {name: value for name, value in statement.items() if name != "Condition"}
        yield {**rest, "Condition": fewer} if fewer else rest
    for operator, keys in conditions.items():
        for fewer in _without_one(keys):
            if fewer:
                yield {**statement, "Condition": {**conditions, operator: fewer}}
        for key, condition_values in keys.items():
            for values in _fewer_values(condition_values):
                changed = {**conditions, operator: {**keys, key: values}}
                yield {**statement, "Condition": changed}


def _fewer_values(values: object) -> Iterator[list[Any]]:
    if isinstance(values, list) and len(values) > 1:
        for fewer in _shorter(tuple(values)):
            yield list(fewer)


def _shorter(several: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    for index in range(len(several)):
        yield several[:index] + several[index + 1 :]


def _with(several: tuple[Any, ...], index: int, item: object) -> tuple[Any, ...]:
    return (*several[:index], item, *several[index + 1 :])


def _without_one(mapping: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for name in mapping:
        yield {other: value for other, value in mapping.items() if other != name}
