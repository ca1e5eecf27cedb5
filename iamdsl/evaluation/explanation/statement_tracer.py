"""What became of one statement: each element, and why it does or does not match."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from iamdsl.evaluation.explanation.trace import ElementTrace, StatementTrace, join_texts
from iamdsl.evaluation.matchers.pattern_matcher import (
    compile_pattern,
    matches,
    parse_pattern,
    unknown_variables,
)
from iamdsl.evaluation.matchers.statement_matcher import WITH_PRINCIPALS, complete_pattern
from iamdsl.evaluation.request.principal_match import ACCOUNT, ANYONE, PRINCIPAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
    from iamdsl.evaluation.matchers.pattern_matcher import Piece
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement

_CACHE_SIZE = 8192
"""How many statements' words are remembered, of each element."""


def trace_statement(
    ready: StatementMatcher, written: AnyStatement, request: ResolvedRequest
) -> StatementTrace:
    """What became of a statement; `written` is it as it stands in the user's document."""
    return StatementTrace(written, bool(ready.match(request)), partial(_elements, ready, request))


def _elements(ready: StatementMatcher, request: ResolvedRequest) -> tuple[ElementTrace, ...]:
    return (
        _action(ready, request.original.action),
        _resource(ready, request),
        *_principal(ready, request),
        *(_condition(condition, request, denies=ready.denies) for condition in ready.conditions),
    )


@lru_cache(maxsize=_CACHE_SIZE)
def _action(ready: StatementMatcher, asked: str) -> ElementTrace:
    actions = ready.statement.actions
    if ready.statement.except_actions:
        said = f"not {join_texts(actions)}"
        return ElementTrace("Action", True, said, asked, f"{asked} is none of them")  # noqa: FBT003
    result = next(action for action in actions if matches(action.lower(), asked.lower()))
    return ElementTrace("Action", True, result, asked, f"means {asked}")  # noqa: FBT003


@lru_cache(maxsize=_CACHE_SIZE)
def _patterns(ready: StatementMatcher) -> Mapping[str, tuple[Piece, ...]]:
    """The parts of each resource pattern, by its text."""
    return {
        text: complete_pattern(
            text, parse_pattern(text, variables=ready.variables, wild=True), ready.kind
        )
        for text in map(str, ready.statement.resources)
    }


@lru_cache(maxsize=_CACHE_SIZE)
def _principals(ready: StatementMatcher) -> str:
    return (
        join_texts(tuple(str(principal.value) for principal in ready.statement.principals))
        or "nobody"
    )


@lru_cache(maxsize=_CACHE_SIZE)
def _principal_text(item: ConditionMatcher) -> str:
    condition = item.condition
    return f"{condition.operator} {condition.key} {join_texts(tuple(map(str, condition.values)))}"


def _resource(ready: StatementMatcher, request: ResolvedRequest) -> ElementTrace:
    statement, asked = ready.statement, request.resource
    if statement.resources == ("*",):
        excepted = statement.except_resources
        said = "not *" if excepted else "*"
        return ElementTrace("Resource", not excepted, said, asked, f"matches {asked}")
    matched = ready.resources.matches(asked, request)
    if not statement.has_resources:
        return ElementTrace(
            "Resource", matched, "none", asked, "the policy's own resource is meant"
        )
    said = join_texts(tuple(map(str, statement.resources))) or "nothing"
    holding = ready.resources.variable_patterns
    lacking = sorted({key for parts in holding for key in unknown_variables(parts, request.known)})
    why = _resource_reason(ready, request)
    unspecified = False
    if lacking:
        why += (
            f"; the request has no value for {', '.join(lacking)}, so that pattern matches nothing"
        )
        unspecified = statement.except_resources
    elif matched and _crosses_colons(ready, request):
        why += "; AWS does not say whether a * within a part reaches across a colon"
        unspecified = True
    if statement.except_resources:
        said = f"not {said}"
    return ElementTrace("Resource", matched, said, asked, why, unspecified)


def _resource_reason(ready: StatementMatcher, request: ResolvedRequest) -> str:
    patterns = _patterns(ready)
    result = next((pattern for pattern in patterns if _matches(pattern, ready, request)), None)
    if result is None:
        several = len(patterns) != 1
        return f"{request.resource} matches none" if several else f"not {request.resource}"
    return (
        f"{result} matches {request.resource}"
        if len(patterns) > 1
        else f"matches {request.resource}"
    )


def _matches(text: str, ready: StatementMatcher, request: ResolvedRequest) -> bool:
    return ready.resources.match_variable(_patterns(ready)[text], request.resource, request.known)


def _crosses_colons(ready: StatementMatcher, request: ResolvedRequest) -> bool:
    """Whether it matches only if a `*` within one part of an ARN reaches into the next."""
    if request.resource == "*":
        return False
    asked = request.resource.split(":", 5)
    return any(
        _matches(text, ready, request) and not _matches_part_by_part(text, asked)
        for text in map(str, ready.statement.resources)
        if text.count(":") >= 5 and "${" not in text  # noqa: PLR2004 - an ARN's colons
    )


def _matches_part_by_part(text: str, asked: list[str]) -> bool:
    said = text.split(":", 5)
    if any(part.endswith("*") for part in said[:5]):
        return True  # a star at the end of a part is documented to go on
    return len(said) == len(asked) and all(
        compile_pattern(parse_pattern(item, variables=False, wild=True))(other)
        for item, other in zip(said, asked, strict=True)
    )


def _principal(ready: StatementMatcher, request: ResolvedRequest) -> Iterator[ElementTrace]:
    if ready.kind not in WITH_PRINCIPALS:
        return
    statement = ready.statement
    grant = ready.principal_match(request)
    asked = str(request.caller)
    said = _principals(ready)
    if statement.except_principals:
        why = "it is none of them" if grant else "it is listed"
        if grant and request.bounded and ready.denies:
            why = "a caller with a permissions boundary is denied whatever is listed"
        yield ElementTrace("Principal", bool(grant), f"not {said}", asked, why)
        return
    if not statement.has_principals:
        why = "without a Principal nobody is allowed, and everybody denied"
        yield ElementTrace("Principal", bool(grant), "none", asked, why, unspecified=True)
        return
    why = f"{asked} is not among them" if said != asked else "it is another one"
    if grant & ANYONE:
        why = "everyone is meant"
    elif grant & ~ACCOUNT & ~PRINCIPAL:
        why = "names this session"
    elif grant & PRINCIPAL:
        why = f"names {asked}" if request.caller.kind != "session" else "names the session's role"
    elif grant & ACCOUNT:
        why = f"names account {request.caller.account}"
    yield ElementTrace("Principal", bool(grant), said, asked, why)


def _condition(item: ConditionMatcher, request: ResolvedRequest, *, denies: bool) -> ElementTrace:
    answer = item.holds(request.known)
    condition = item.condition
    value = request.known.get(item.key)
    asked = value_text(value)
    said = _principal_text(item)
    why = f"the request has {asked}"
    if value is None:
        why = f"the request does not carry {condition.key}"
    several = isinstance(value, tuple) and len(value) > 1
    plain = condition.operator.prefix is None and condition.operator.base != "Null"
    unspecified = answer is None or (several and plain)
    lacking = [key for key in item.variables if request.known.get(key.lower()) is None]
    if lacking:
        why += f"; it has no value for {', '.join(lacking)} either"
    if several and plain:
        why += "; unspecified by AWS for several values without a set operator, treated as no match"
    elif answer is None:
        treated = "a match" if denies else "no match"
        why += f"; unspecified by AWS for such a value, treated as {treated}"
    matched = denies if answer is None else answer
    return ElementTrace("Condition", matched, said, asked, why, unspecified)


def value_text(value: Values | None) -> str:
    """A key's value as a person reads it."""
    if value is None:
        return "absent"
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    return value or '""'
