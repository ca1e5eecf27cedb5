"""Deciding while some of the request is open: what has to hold for it to be allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.engine.residual import Fits, Formula, Holds, Truth, all_of, any_of, negation
from iamdsl.evaluation.engine.service_rules import is_uncontrolled, refusal
from iamdsl.evaluation.engine.verdict import (
    Verdict,
    endpoint_allows,
    is_restricted,
    layers_of,
    route_for,
)
from iamdsl.evaluation.matchers.pattern_matcher import Piece, has_variable, resolved, tester
from iamdsl.evaluation.request.context import NEVER_UNKNOWN
from iamdsl.evaluation.request.principal_match import IDENTIFIED, ITSELF, WHATEVER
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.operator import operator_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.evaluation.decision.policy_set import Groups, PolicySet
    from iamdsl.evaluation.engine.evaluation_paths import Route, Way
    from iamdsl.evaluation.matchers.layer_matcher import Group
    from iamdsl.evaluation.matchers.statement_matcher import ReadyStatement
    from iamdsl.evaluation.request.principal_match import Grant
    from iamdsl.evaluation.request.resolved_request import Asking

_MOST_VALUES = 16
"""How many values of a variable are told before the pattern itself is."""


def open_verdict(asking: Asking, policies: PolicySet, settled: Verdict) -> Verdict:
    """The verdict where keys that the request does not tell may be anything, or absent.

    `settled` is the one with them absent.
    """
    if is_uncontrolled(asking) or refusal(asking) is not None or is_restricted(asking, policies):
        return settled
    groups, route = policies.groups, route_for(asking, policies)
    denied = any_of(
        formula
        for _, group in layers_of(groups, route, asking)
        for formula, _ in _formulas(group, asking, denies=True)
    )
    allowed = all_of(
        [negation(denied), *_limits(asking, groups, route), _ways(asking, groups, route)]
    )
    if isinstance(allowed, Formula):
        reason = f"allowed if {allowed}"
        return Verdict("implicit_deny", reason, settled.blocked_by, allowed)
    # Nothing open matters, so what it was read as does not either.
    return settled


def _limits(asking: Asking, groups: Groups, route: Route) -> Iterator[Truth]:
    """What must hold whatever the way."""
    if "scp" in route.applying:
        for group in groups.scps:
            yield _allowed(group, asking)
    if groups.endpoint is not None:
        yield any_of(
            formula
            for formula, grant in _formulas(groups.endpoint, asking, denies=False)
            if endpoint_allows(grant, asking)
        )


def _ways(asking: Asking, groups: Groups, route: Route) -> Truth:
    return any_of(_way(one, asking, groups) for one in route.ways)


def _way(way: Way, asking: Asking, groups: Groups) -> Truth:
    needed: list[Truth] = []
    if way.resource is not None:
        needed.append(_allowed(groups.resource, asking, way.resource))
    if way.session_needed and groups.session is None:
        return False
    for layer in way.layers:
        group: Group | None = getattr(groups, layer)
        if group is not None:
            needed.append(_allowed(group, asking))
    return all_of(needed)


def _allowed(group: Group | None, asking: Asking, wanted: Grant = WHATEVER) -> Truth:
    if group is None:
        return False
    return any_of(
        formula for formula, grant in _formulas(group, asking, denies=False) if grant & wanted
    )


def _formulas(group: Group, asking: Asking, *, denies: bool) -> Iterator[tuple[Truth, Grant]]:
    """What must hold for each statement that names the action, and how it names the caller."""
    for one in group.candidates(asking.asked.action)[0 if denies else 1]:
        statement = group.own(one, asking)
        for named, grant in _grants(statement, asking):
            yield all_of([named, _applies(statement, asking)]), grant


def _grants(statement: ReadyStatement, asking: Asking) -> Iterator[tuple[Truth, Grant]]:
    """How it names the caller, and what must hold of a unique identifier that is not told."""
    grant = named = statement.grant(asking)
    identifiers = statement.identifiers
    if identifiers and asking.caller.kind in IDENTIFIED and not _is_settled("aws:userid", asking):
        named = statement.grant(asking, {**asking.names, ("AWS", identifiers[0]): ITSELF})
    if named == grant:
        if grant:
            yield True, grant
        return
    texts = [text for one in identifiers for text in (one, f"{one}:*")]
    condition = Condition(operator_of("StringLike"), "aws:userid", tuple(texts))
    is_listed = Holds(condition, variables=False)
    if named:
        yield is_listed, named
    if grant:
        yield grant & named == grant or negation(is_listed), grant


def _applies(statement: ReadyStatement, asking: Asking) -> Truth:
    return all_of([_on(statement, asking), *_conditions(statement, asking)])


def _conditions(statement: ReadyStatement, asking: Asking) -> Iterator[Truth]:
    for one in statement.conditions:
        absent = one.key not in asking.known and _is_settled(one.key, asking)
        if absent or all(_is_settled(key, asking) for key in (one.key, *one.variables)):
            answer = one.holds(asking.known)
            yield statement.denies if answer is None else answer
        else:
            yield Holds(one.condition, statement.variables, statement.denies)


def _is_settled(key: str, asking: Asking) -> bool:
    """Whether it is known what the request carries under a key, be it nothing."""
    folded = key.lower()
    return folded in asking.known or folded in NEVER_UNKNOWN or bool(asking.asked.foreign([folded]))


def _on(statement: ReadyStatement, asking: Asking) -> Truth:
    resources = statement.resources
    if resources.match_fixed(asking.resource):
        return not resources.negated
    found = any_of(_fits(parts, asking) for parts in resources.open)
    return negation(found) if resources.negated else found


def _fits(parts: tuple[Piece, ...], asking: Asking) -> Truth:
    """What must hold for the resource to match a pattern with variables."""
    filled = tuple(_filled(parts, asking))
    if not has_variable(filled):
        return bool(tester(filled)(asking.resource))
    if any(kind == "variable" and _is_settled(key, asking) for kind, key, _ in filled):
        return False  # it is known to have no value
    solved = _solved(filled, asking.resource)
    if solved is None:
        return Fits("".join(map(_said, filled)), asking.resource, filled)
    return Fits("", asking.resource, filled, (solved,)) if solved.values else False


def _filled(parts: Iterable[Piece], asking: Asking) -> Iterator[Piece]:
    """The parts, with what the request tells in place of its variables."""
    for part in parts:
        filled = None
        if part[0] != "variable" or _is_settled(part[1], asking):
            filled = resolved((part,), asking.known)
        yield part if filled is None else filled[0]


def _solved(parts: tuple[Piece, ...], resource: str) -> Condition | None:
    """The values of the one variable for which the pattern matches; None where they are many."""
    at = [number for number, part in enumerate(parts) if part[0] == "variable"]
    if len(at) != 1:
        return None
    _, key, default = parts[at[0]]
    before, after = tester(parts[: at[0]]), tester(parts[at[0] + 1 :])
    values: dict[str, None] = {}
    ends = [end for end in range(len(resource) + 1) if after(resource[end:])]
    for start in range(len(resource) + 1):
        if not before(resource[:start]):
            continue
        values.update(dict.fromkeys(resource[start:end] for end in ends if end >= start))
        if len(values) > _MOST_VALUES:
            return None
    operator = operator_of("StringEquals", if_exists=default is not None and default in values)
    return Condition(operator, key, tuple(values))


def _said(part: Piece) -> str:
    kind, text, default = part
    if kind != "variable":
        return text
    return f"${{{text}}}" if default is None else f"${{{text}, '{default}'}}"
