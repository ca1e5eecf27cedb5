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
from iamdsl.evaluation.request.context import NEVER_UNKNOWN
from iamdsl.evaluation.request.principal_match import IDENTIFIABLE_KINDS, PRINCIPAL
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.operator import operator_of
from iamdsl.language.text.pattern import Pattern
from iamdsl.language.text.pattern_tokens import VariableToken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language.text.pattern_tokens import Token

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
    result = any_of(_pattern_formula(pattern, request) for pattern in resources.variable_patterns)
    return negation(result) if resources.negated else result


def _pattern_formula(pattern: Pattern, request: ResolvedRequest) -> Truth:
    """Return what must hold for the resource to match a pattern with variables."""
    filled = Pattern(tuple(_fill_known(pattern.tokens, request)))
    if not filled.variables:
        return filled.matches(request.resource)
    if any(_is_known_key(variable.key, request) for variable in filled.variables):
        return False  # a variable without a value matches nothing
    solution = _solve_variable(filled, request.resource)
    if solution is None:
        return ResourceFormula(str(filled), request.resource, filled)
    return ResourceFormula("", request.resource, filled, (solution,)) if solution.values else False


def _fill_known(tokens: Iterable[Token], request: ResolvedRequest) -> Iterator[Token]:
    """Yield the tokens with the known values of variables filled in."""
    for token in tokens:
        value = None
        if isinstance(token, VariableToken) and _is_known_key(token.key, request):
            value = token.value(request.known)
        yield token if value is None else value


def _solve_variable(pattern: Pattern, resource: str) -> Condition | None:
    """Return the condition on the only variable under which the pattern matches.

    None if there are several variables, or more values than are listed.
    """
    if len(pattern.variables) != 1:
        return None
    (variable,), tokens = pattern.variables, pattern.tokens
    index = tokens.index(variable)
    matches_before = Pattern(tokens[:index]).test
    matches_after = Pattern(tokens[index + 1 :]).test
    values: dict[str, None] = {}
    ends = [end for end in range(len(resource) + 1) if matches_after(resource[end:])]
    for start in range(len(resource) + 1):
        if not matches_before(resource[:start]):
            continue
        values.update(dict.fromkeys(resource[start:end] for end in ends if end >= start))
        if len(values) > _MAX_LISTED_VALUES:
            return None
    default = variable.default
    operator = operator_of("StringEquals", if_exists=default is not None and default in values)
    return Condition(operator, variable.key, tuple(values))
