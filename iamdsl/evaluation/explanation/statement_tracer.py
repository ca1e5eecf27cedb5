"""The trace of one statement: whether each element matches, and why."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from iamdsl.evaluation.explanation.trace import ElementTrace, StatementTrace, join_texts
from iamdsl.evaluation.matchers.statement_matcher import WITH_PRINCIPALS, resource_pattern
from iamdsl.evaluation.request.principal_match import ACCOUNT, ANYONE, PRINCIPAL
from iamdsl.language.text.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement

_CACHE_SIZE = 8192
"""The most texts of statement elements that are cached, for each kind of element."""


def trace_statement(
    matcher: StatementMatcher, written: AnyStatement, request: ResolvedRequest
) -> StatementTrace:
    """Return the trace of a statement; `written` is the statement in the user's document."""
    return StatementTrace(
        written, bool(matcher.match(request)), partial(_elements, matcher, request)
    )


def _elements(matcher: StatementMatcher, request: ResolvedRequest) -> tuple[ElementTrace, ...]:
    return (
        _action(matcher, request.original.action),
        _resource(matcher, request),
        *_principal(matcher, request),
        *(
            _condition(condition, request, denies=matcher.denies)
            for condition in matcher.conditions
        ),
    )


@lru_cache(maxsize=_CACHE_SIZE)
def _action(matcher: StatementMatcher, action: str) -> ElementTrace:
    patterns = matcher.statement.actions
    if matcher.statement.except_actions:
        listed = f"not {join_texts(patterns)}"
        return ElementTrace("Action", True, listed, action, f"does not exclude {action}")  # noqa: FBT003
    result = next(
        pattern for pattern in patterns if Pattern.parse(pattern, fold=True).matches(action)
    )
    return ElementTrace("Action", True, result, action, f"matches {action}")  # noqa: FBT003


@lru_cache(maxsize=_CACHE_SIZE)
def _patterns(matcher: StatementMatcher) -> Mapping[str, Pattern]:
    """Return each resource pattern, by its text."""
    return {
        text: resource_pattern(text, matcher.kind, variables=matcher.variables)
        for text in map(str, matcher.statement.resources)
    }


@lru_cache(maxsize=_CACHE_SIZE)
def _principals_text(matcher: StatementMatcher) -> str:
    return (
        join_texts(tuple(str(principal.value) for principal in matcher.statement.principals))
        or "nobody"
    )


@lru_cache(maxsize=_CACHE_SIZE)
def _condition_text(matcher: ConditionMatcher) -> str:
    condition = matcher.condition
    return f"{condition.operator} {condition.key} {join_texts(tuple(map(str, condition.values)))}"


def _resource(matcher: StatementMatcher, request: ResolvedRequest) -> ElementTrace:
    statement, resource = matcher.statement, request.resource
    if statement.resources == ("*",):
        excepted = statement.except_resources
        listed = "not *" if excepted else "*"
        why = f"{'excludes' if excepted else 'matches'} {resource}"
        return ElementTrace("Resource", not excepted, listed, resource, why)
    matched = matcher.resources.matches(resource, request)
    if not statement.has_resources:
        why = "not set, so the statement applies to the resource that has the policy"
        return ElementTrace("Resource", matched, "none", resource, why)
    listed = join_texts(tuple(map(str, statement.resources))) or "nothing"
    patterns = matcher.resources.variable_patterns
    missing = sorted({key for pattern in patterns for key in pattern.missing(request.known)})
    why = _resource_reason(matcher, request)
    unspecified = False
    if missing:
        why += (
            f"; the request has no value for {', '.join(missing)}, so a pattern with that variable "
            "matches nothing"
        )
        unspecified = statement.except_resources
    elif matched and _crosses_colons(matcher, request):
        why += "; AWS does not specify whether a * inside one part of an ARN can match a colon"
        unspecified = True
    if statement.except_resources:
        listed = f"not {listed}"
    return ElementTrace("Resource", matched, listed, resource, why, unspecified)


def _resource_reason(matcher: StatementMatcher, request: ResolvedRequest) -> str:
    patterns = _patterns(matcher)
    result = next((pattern for pattern in patterns if _matches(pattern, matcher, request)), None)
    if matcher.statement.except_resources:
        return f"{'does not exclude' if result is None else 'excludes'} {request.resource}"
    if result is None:
        several = len(patterns) != 1
        return f"{'none matches' if several else 'does not match'} {request.resource}"
    return (
        f"{result} matches {request.resource}"
        if len(patterns) > 1
        else f"matches {request.resource}"
    )


def _matches(text: str, matcher: StatementMatcher, request: ResolvedRequest) -> bool:
    return matcher.resources.match_variable(
        _patterns(matcher)[text], request.resource, request.known
    )


def _crosses_colons(matcher: StatementMatcher, request: ResolvedRequest) -> bool:
    """Return whether the resource matches only if a `*` inside an ARN part can match a colon."""
    if request.resource == "*":
        return False
    parts = request.resource.split(":", 5)
    return any(
        _matches(text, matcher, request) and not _matches_part_by_part(text, parts)
        for text in map(str, matcher.statement.resources)
        if text.count(":") >= 5 and "${" not in text  # noqa: PLR2004 - an ARN's colons
    )


def _matches_part_by_part(text: str, parts: list[str]) -> bool:
    patterns = text.split(":", 5)
    if any(pattern.endswith("*") for pattern in patterns[:5]):
        return True  # AWS documents that a * at the end of a part matches colons
    return len(patterns) == len(parts) and all(
        Pattern.parse(pattern).matches(part) for pattern, part in zip(patterns, parts, strict=True)
    )


def _principal(matcher: StatementMatcher, request: ResolvedRequest) -> Iterator[ElementTrace]:
    if matcher.kind not in WITH_PRINCIPALS:
        return
    statement = matcher.statement
    grant = matcher.principal_match(request)
    caller = str(request.caller)
    listed = _principals_text(matcher)
    if statement.except_principals:
        why = f"does not exclude {caller}" if grant else f"excludes {caller}"
        if grant and request.bounded and matcher.denies:
            why = "applies to every caller with a permissions boundary, listed or not"
        yield ElementTrace("Principal", bool(grant), f"not {listed}", caller, why)
        return
    if not statement.has_principals:
        why = "AWS does not specify this; treated as nobody in an Allow, as everyone in a Deny"
        yield ElementTrace("Principal", bool(grant), "none", caller, why, unspecified=True)
        return
    why = f"does not name {caller}" if listed != caller else "has another type of principal"
    if grant & ANYONE:
        why = "names everyone"
    elif grant & ~ACCOUNT & ~PRINCIPAL:
        why = "names this session"
    elif grant & PRINCIPAL:
        why = f"names {caller}" if request.caller.kind != "session" else "names the session's role"
    elif grant & ACCOUNT:
        why = f"names account {request.caller.account}"
    yield ElementTrace("Principal", bool(grant), listed, caller, why)


def _condition(
    matcher: ConditionMatcher, request: ResolvedRequest, *, denies: bool
) -> ElementTrace:
    answer = matcher.holds(request.known)
    condition = matcher.condition
    value = request.known.get(matcher.key)
    request_value = value_text(value)
    policy_value = _condition_text(matcher)
    why = f"the request has {request_value}"
    if value is None:
        why = f"the request does not carry {condition.key}"
    several = isinstance(value, tuple) and len(value) > 1
    plain = condition.operator.prefix is None and condition.operator.base != "Null"
    unspecified = answer is None or (several and plain)
    missing = [key for key in matcher.variables if request.known.get(key.lower()) is None]
    if missing:
        why += f"; it has no value for {', '.join(missing)}"
    if several and plain:
        why += "; unspecified by AWS for several values without a set operator, treated as no match"
    elif answer is None:
        treated = "a match" if denies else "no match"
        why += f"; unspecified by AWS for such a value, treated as {treated}"
    matched = denies if answer is None else answer
    return ElementTrace("Condition", matched, policy_value, request_value, why, unspecified)


def value_text(value: Values | None) -> str:
    """Return the value of a key as it is shown."""
    if value is None:
        return "absent"
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    return value or '""'
