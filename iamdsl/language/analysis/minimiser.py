"""The same policy in fewer words: only what is sure to leave every decision as it was.

Statements are alternatives of one effect, whatever their order, and so are the
members of Action, Resource and Principal. Under a Not they are not: there a list
is a list of exceptions. What a policy variable without a value does to the rest
of its list, AWS leaves open (https://docs.aws.amazon.com/IAM/latest/UserGuide/
reference_policies_variables.html), so lists with different variables stay apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.language.analysis.statement_merger import merge_statements
from iamdsl.language.analysis.subsumption import SubsumptionChecker
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind import VERSION
from iamdsl.language.text.pattern_cover import (
    before_wildcard,
    covers_action,
    covers_resource,
    is_wild,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition, StoredValue

D = TypeVar("D", bound=PolicyDocument)


def minimise(document: D, *, drop_sids: bool = False) -> D:
    """The document without what repeats or is covered, its statements joined where one says both.

    A statement with a Sid is joined with no other, unless `drop_sids`. Wildcards are
    never made up: what is listed stays listed.
    """
    variables = document.version == VERSION
    statements = list(document.statements)
    if drop_sids:
        statements = [attrs.evolve(statement, sid=None) for statement in statements]
    before: list[AnyStatement] | None = None
    while statements != before:
        before = statements
        statements = [_reduce(item, variables=variables) for item in statements]
        statements = SubsumptionChecker(variables=variables).without_subsumed(statements)
        statements = merge_statements(statements)
    if tuple(statements) == document.statements:
        return document
    return attrs.evolve(document, statements=tuple(statements), source=None)


def _reduce(statement: AnyStatement, *, variables: bool) -> AnyStatement:
    """The statement without list members that another one covers."""

    def covers(wide: StoredValue, narrow: StoredValue) -> bool:
        if not isinstance(wide, str) or not isinstance(narrow, str):
            return wide == narrow
        if variables and "${" in narrow and wide != narrow:
            return False
        return covers_resource(wide, narrow, variables=variables)

    actions = _not_covered(statement.actions, covers_action, str.lower)
    resources = _not_covered(statement.resources, covers, _unique_text)
    principals = tuple(dict.fromkeys(statement.principals))
    conditions = tuple(map(_without_repetition, statement.conditions))
    if (actions, resources, principals, conditions) == (
        statement.actions,
        statement.resources,
        statement.principals,
        statement.conditions,
    ):
        return statement
    return attrs.evolve(
        statement,
        actions=actions,
        resources=resources,
        principals=principals,
        conditions=conditions,
    )


_T = TypeVar("_T", str, "StoredValue")


def _not_covered(
    values: tuple[_T, ...], covers: Callable[[_T, _T], bool], fold: Callable[[_T], str]
) -> tuple[_T, ...]:
    """The values that no other covers; of two that cover each other, the first."""
    if len(values) < 2:  # noqa: PLR2004 - nothing to compare
        return values
    first: dict[str, _T] = {}
    for value in values:
        first.setdefault(fold(value), value)
    distinct = list(first.values())
    # A pattern covers only what begins as it does itself: most comparisons end there.
    wild = [(before_wildcard(text), item) for text, item in first.items() if is_wild(text)]
    kept = []
    for text, entry in first.items():
        likely = [other for prefix, other in wild if text.startswith(prefix)]
        others = [other for other in likely if other is not entry and covers(other, entry)]
        if all(covers(entry, other) and _before(entry, other, distinct) for other in others):
            kept.append(entry)
    return tuple(kept)


def _unique_text(resource: StoredValue) -> str:
    """A resource as text that no other has."""
    return resource if isinstance(resource, str) else repr(resource)


def _before(item: _T, other: _T, values: list[_T]) -> bool:
    """Whether one stands before another, both being in the list."""
    return next(value for value in values if value is item or value is other) is item


def _without_repetition(condition: Condition) -> Condition:
    values = tuple(dict.fromkeys(condition.values))
    return attrs.evolve(condition, values=values)
