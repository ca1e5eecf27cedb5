"""A shorter policy that certainly allows and denies the same.

The order of statements does not matter, and statements of one effect are alternatives, as
are the members of Action, Resource and Principal; the members of NotAction, NotResource and
NotPrincipal are exceptions. AWS does not document what a policy variable without a value does
to the other members of its list (https://docs.aws.amazon.com/IAM/latest/UserGuide/
reference_policies_variables.html), so lists with different variables are not merged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.language.analysis.statement_merger import merge_statements
from iamdsl.language.analysis.subsumption import SubsumptionChecker, covers_action, covers_resource
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind_rules import VERSION
from iamdsl.language.text.pattern import before_wildcard, is_wild

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition, StoredValue

D = TypeVar("D", bound=PolicyDocument)


def minimise(document: D, *, drop_sids: bool = False) -> D:
    """Return the document without redundant entries, and with statements merged.

    What it allows and denies is unchanged. Statements with a Sid are not merged, unless
    `drop_sids` removes the Sids. No new wildcards are introduced.
    """
    variables = document.version == VERSION
    statements = list(document.statements)
    if drop_sids:
        statements = [attrs.evolve(statement, sid=None) for statement in statements]
    before: list[AnyStatement] | None = None
    while statements != before:
        before = statements
        statements = [_reduce(statement, variables=variables) for statement in statements]
        statements = SubsumptionChecker(variables=variables).without_subsumed(statements)
        statements = merge_statements(statements)
    if tuple(statements) == document.statements:
        return document
    return attrs.evolve(document, statements=tuple(statements), source=None)


def _reduce(statement: AnyStatement, *, variables: bool) -> AnyStatement:
    """Return the statement without members of its lists that another member covers."""

    def covers(wide: StoredValue, narrow: StoredValue) -> bool:
        if not isinstance(wide, str) or not isinstance(narrow, str):
            return wide == narrow
        if variables and "${" in narrow and wide != narrow:
            return False
        return covers_resource(wide, narrow, variables=variables)

    actions = _not_covered(statement.actions, covers_action, str.lower)
    resources = _not_covered(statement.resources, covers, _unique_text)
    principals = tuple(dict.fromkeys(statement.principals))
    conditions = tuple(map(_without_repeated_values, statement.conditions))
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
    """Return the values that no other covers; of two that cover each other, the first."""
    if len(values) < 2:  # noqa: PLR2004 - nothing to compare
        return values
    first: dict[str, _T] = {}
    for value in values:
        first.setdefault(fold(value), value)
    distinct = list(first.values())
    # A pattern covers only texts that begin with its own prefix: most comparisons end there.
    patterns = [(before_wildcard(text), value) for text, value in first.items() if is_wild(text)]
    result = []
    for text, value in first.items():
        candidates = [other for prefix, other in patterns if text.startswith(prefix)]
        covering = [other for other in candidates if other is not value and covers(other, value)]
        if all(covers(value, other) and _is_before(value, other, distinct) for other in covering):
            result.append(value)
    return tuple(result)


def _unique_text(resource: StoredValue) -> str:
    """Return a text that is unique to the resource."""
    return resource if isinstance(resource, str) else repr(resource)


def _is_before(first: _T, second: _T, values: list[_T]) -> bool:
    """Return whether the first of two members of the list comes before the second."""
    return next(value for value in values if value is first or value is second) is first


def _without_repeated_values(condition: Condition) -> Condition:
    values = tuple(dict.fromkeys(condition.values))
    return attrs.evolve(condition, values=values)
