"""The verdict while condition keys are unknown: what must hold for the request to be allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.engine.algebra import permitted
from iamdsl.evaluation.engine.residual import (
    ConditionFormula,
    Formula,
    ResourceFormula,
    Truth,
    all_of,
    any_of,
    negation,
)
from iamdsl.evaluation.engine.rule import rule_for
from iamdsl.evaluation.engine.service_rules import is_always_allowed, refusal_reason
from iamdsl.evaluation.engine.verdict import Verdict
from iamdsl.evaluation.matchers.pattern_matcher import (
    Piece,
    compile_pattern,
    fill_variables,
    has_variable,
)
from iamdsl.evaluation.request.context import NEVER_UNKNOWN
from iamdsl.evaluation.request.principal_match import IDENTIFIABLE_KINDS, PRINCIPAL
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.operator import operator_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

_MAX_LISTED_VALUES = 16
"""The most values of a variable that are listed; beyond them the pattern itself is shown."""


def partial_verdict(request: ResolvedRequest, policies: PolicyLayers, settled: Verdict) -> Verdict:
    """Return the verdict in which keys that the request does not carry may have any value, or none.

    `settled` is the verdict in which they are absent.
    """
    if is_always_allowed(request) or refusal_reason(request) is not None:
        return settled
    allowed = permitted(rule_for(request, policies), _Formulas(request))
    if isinstance(allowed, Formula):
        reason = f"allowed if {allowed}"
        return Verdict("implicit_deny", reason, settled.blocked_by, allowed)
    # The result does not depend on unknown keys, so the verdict with them absent is right.
    return settled


class _Formulas:
    """The algebra of formulas: what must hold for a layer to deny or to allow."""

    all_of = staticmethod(all_of)
    any_of = staticmethod(any_of)
    negation = staticmethod(negation)

    def __init__(self, request: ResolvedRequest) -> None:
        self._request = request

    def denies(self, matcher: LayerMatcher) -> Truth:
        return any_of(
            formula for formula, _ in _statement_formulas(matcher, self._request, denies=True)
        )

    def allows(self, matcher: LayerMatcher, required: PrincipalMatch) -> Truth:
        return any_of(
            formula
            for formula, grant in _statement_formulas(matcher, self._request, denies=False)
            if grant & required
        )


def _statement_formulas(
    matcher: LayerMatcher, request: ResolvedRequest, *, denies: bool
) -> Iterator[tuple[Truth, PrincipalMatch]]:
    """Yield what must hold for each statement on the action, and how it names the caller."""
    for candidate in matcher.candidates(request.action.name)[0 if denies else 1]:
        statement = matcher.bound_statement(candidate, request)
        for named, grant in _principal_formulas(statement, request):
            yield all_of([named, _statement_formula(statement, request)]), grant


def _principal_formulas(
    statement: StatementMatcher, request: ResolvedRequest
) -> Iterator[tuple[Truth, PrincipalMatch]]:
    """Yield what an unknown unique ID of the caller must be, and how the caller is then named."""
    grant = named = statement.principal_match(request)
    identifiers = statement.identifiers
    if (
        identifiers
        and request.caller.kind in IDENTIFIABLE_KINDS
        and not _is_known_key("aws:userid", request)
    ):
        named = statement.principal_match(
            request, {**request.principal_names, ("AWS", identifiers[0]): PRINCIPAL}
        )
    if named == grant:
        if grant:
            yield True, grant
        return
    texts = [text for identifier in identifiers for text in (identifier, f"{identifier}:*")]
    condition = Condition(operator_of("StringLike"), "aws:userid", tuple(texts))
    is_listed = ConditionFormula(condition, variables=False)
    if named:
        yield is_listed, named
    if grant:
        yield grant & named == grant or negation(is_listed), grant


def _statement_formula(statement: StatementMatcher, request: ResolvedRequest) -> Truth:
    return all_of([_resource_formula(statement, request), *_condition_formulas(statement, request)])


def _condition_formulas(statement: StatementMatcher, request: ResolvedRequest) -> Iterator[Truth]:
    for condition in statement.conditions:
        absent = condition.key not in request.known and _is_known_key(condition.key, request)
        if absent or all(
            _is_known_key(key, request) for key in (condition.key, *condition.variables)
        ):
            answer = condition.holds(request.known)
            yield statement.denies if answer is None else answer
        else:
            yield ConditionFormula(condition.condition, statement.variables, statement.denies)


def _is_known_key(key: str, request: ResolvedRequest) -> bool:
    """Return whether the value of a key, or its absence, is known."""
    folded = key.lower()
    return (
        folded in request.known
        or folded in NEVER_UNKNOWN
        or bool(request.action.keys_never_sent([folded]))
    )


def _resource_formula(statement: StatementMatcher, request: ResolvedRequest) -> Truth:
    resources = statement.resources
    if resources.match_fixed(request.resource):
        return not resources.negated
    result = any_of(_pattern_formula(parts, request) for parts in resources.variable_patterns)
    return negation(result) if resources.negated else result


def _pattern_formula(parts: tuple[Piece, ...], request: ResolvedRequest) -> Truth:
    """Return what must hold for the resource to match a pattern with variables."""
    filled = tuple(_fill_known(parts, request))
    if not has_variable(filled):
        return bool(compile_pattern(filled)(request.resource))
    if any(kind == "variable" and _is_known_key(key, request) for kind, key, _ in filled):
        return False  # a variable without a value matches nothing
    solution = _solve_variable(filled, request.resource)
    if solution is None:
        return ResourceFormula("".join(map(_part_text, filled)), request.resource, filled)
    return ResourceFormula("", request.resource, filled, (solution,)) if solution.values else False


def _fill_known(parts: Iterable[Piece], request: ResolvedRequest) -> Iterator[Piece]:
    """Yield the parts with the known values of variables filled in."""
    for part in parts:
        filled = None
        if part[0] != "variable" or _is_known_key(part[1], request):
            filled = fill_variables((part,), request.known)
        yield part if filled is None else filled[0]


def _solve_variable(parts: tuple[Piece, ...], resource: str) -> Condition | None:
    """Return the condition on the only variable under which the pattern matches.

    None if there are several variables, or more values than are listed.
    """
    indexes = [index for index, part in enumerate(parts) if part[0] == "variable"]
    if len(indexes) != 1:
        return None
    (index,) = indexes
    _, key, default = parts[index]
    matches_before = compile_pattern(parts[:index])
    matches_after = compile_pattern(parts[index + 1 :])
    values: dict[str, None] = {}
    ends = [end for end in range(len(resource) + 1) if matches_after(resource[end:])]
    for start in range(len(resource) + 1):
        if not matches_before(resource[:start]):
            continue
        values.update(dict.fromkeys(resource[start:end] for end in ends if end >= start))
        if len(values) > _MAX_LISTED_VALUES:
            return None
    operator = operator_of("StringEquals", if_exists=default is not None and default in values)
    return Condition(operator, key, tuple(values))


def _part_text(part: Piece) -> str:
    kind, text, default = part
    if kind != "variable":
        return text
    return f"${{{text}}}" if default is None else f"${{{text}, '{default}'}}"
