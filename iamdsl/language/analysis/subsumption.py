"""Whether a statement is redundant, because another matches all that it matches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.language.documents.statement import AnyStatement
from iamdsl.language.elements.principal import ANY_AWS, ANYONE
from iamdsl.language.text.pattern import Pattern, before_wildcard, is_wild

if TYPE_CHECKING:
    from iamdsl.language.elements.condition import Condition, StoredValue
    from iamdsl.language.elements.principal import Principal

_ACCOUNT = re.compile(r"arn:[^:]+:(?:iam|sts)::(\d{12}):").match
_ROOT = re.compile(r"(?:arn:[^:]+:iam::)?(\d{12})(?::root)?").fullmatch
_ARN_COLONS = 5


def covers_action(wide: str, narrow: str) -> bool:
    """Return whether one action pattern matches every action that another does, in any case."""
    return Pattern.parse(wide, fold=True).covers(Pattern.parse(narrow, fold=True))


def covers_resource(wide: str, narrow: str, *, variables: bool) -> bool:
    """Return whether one resource pattern matches every resource that another does.

    ARNs are compared part by part; `*` alone matches everything. `variables`: whether the
    policy's version supports policy variables.
    """
    if wide in {"*", narrow}:
        return True
    patterns = [Pattern.parse(text, variables=variables, parts=True) for text in (wide, narrow)]
    if any(pattern.literal_count(":") < _ARN_COLONS for pattern in patterns):
        return False
    return patterns[0].covers(patterns[1])


@attrs.frozen
class StatementOutline:
    """A statement prepared for comparison: actions in lower case, patterns with their prefixes."""

    statement: AnyStatement
    actions: frozenset[str]
    patterns: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, statement: AnyStatement) -> StatementOutline:
        """Return the outline of a statement."""
        folded = [action.lower() for action in statement.actions]
        patterns = tuple(
            [(before_wildcard(action), action) for action in folded if is_wild(action)]
        )
        return cls(statement, frozenset(folded), patterns)


@attrs.frozen
class SubsumptionChecker:
    """Comparison of a document's statements; `variables`: whether its version supports them."""

    variables: bool

    def without_subsumed(self, statements: list[AnyStatement]) -> list[AnyStatement]:
        """Return the statements that no other subsumes; of two equal ones, the first."""
        outlines = [StatementOutline.of(statement) for statement in statements]
        redundant: set[int] = set()
        for number, outline in enumerate(outlines):
            for other_number, other in enumerate(outlines):
                if number == other_number or other_number in redundant:
                    continue
                if self.subsumes(other, outline) and (
                    other_number < number or not self.subsumes(outline, other)
                ):
                    redundant.add(number)
                    break
        return [statement for number, statement in enumerate(statements) if number not in redundant]

    def subsumes(self, wide: StatementOutline, narrow: StatementOutline) -> bool:
        """Return whether the wide statement matches everything that the narrow one matches."""
        statement, other = wide.statement, narrow.statement
        return (
            statement.effect == other.effect
            and self._covers_actions(wide, narrow)
            and self._covers_resources(statement, other)
            and _covers_principals(statement, other)
            and all(
                any(_is_weaker(condition, other_condition) for other_condition in other.conditions)
                for condition in statement.conditions
            )
        )

    def _covers_actions(self, wide: StatementOutline, narrow: StatementOutline) -> bool:
        if wide.statement.except_actions != narrow.statement.except_actions:
            return not wide.statement.except_actions and "*" in wide.actions
        if wide.statement.except_actions:
            wide, narrow = narrow, wide
        return all(
            any(
                action.startswith(prefix) and covers_action(pattern, action)
                for prefix, pattern in wide.patterns
            )
            for action in narrow.actions - wide.actions
        )

    def _covers_resources(self, wide: AnyStatement, narrow: AnyStatement) -> bool:
        if wide.has_resources != narrow.has_resources:
            return False
        if _has_variables(wide) and {*wide.resources} != {*narrow.resources}:
            return False
        if wide.except_resources != narrow.except_resources:
            return not wide.except_resources and wide.resources == ("*",)
        if wide.except_resources:
            wide, narrow = narrow, wide
        return all(
            any(self._covers(pattern, resource) for pattern in wide.resources)
            for resource in narrow.resources
        )

    def _covers(self, wide: StoredValue, narrow: StoredValue) -> bool:
        if wide == narrow:
            return True
        if not isinstance(wide, str) or not isinstance(narrow, str):
            return wide == "*"
        return covers_resource(wide, narrow, variables=self.variables)


def _covers_principals(wide: AnyStatement, narrow: AnyStatement) -> bool:
    """Return whether the principals of the wide statement include those of the narrow one.

    For Allow, they must be the same: an Allow for an account is weaker than one for its role,
    and one for a role weaker than one for its session. A Deny for an account applies to all
    principals in it.
    """
    if wide.has_principals != narrow.has_principals:
        return False
    if wide.except_principals or narrow.except_principals:
        same = {*wide.principals} == {*narrow.principals}
        return same and wide.except_principals == narrow.except_principals
    if narrow.effect == "Allow":
        return {*wide.principals} >= {*narrow.principals}
    return all(
        any(_includes(wide_principal, principal) for wide_principal in wide.principals)
        for principal in narrow.principals
    )


def _includes(wide: Principal, narrow: Principal) -> bool:
    if wide in (narrow, ANYONE):
        return True
    if wide.type != "AWS" or narrow.type != "AWS":
        return False
    if wide == ANY_AWS:
        return True
    if not isinstance(wide.value, str) or not isinstance(narrow.value, str):
        return False
    root, account = _ROOT(wide.value), _ACCOUNT(narrow.value) or _ROOT(narrow.value)
    return root is not None and account is not None and root[1] == account[1]


def _has_variables(statement: AnyStatement) -> bool:
    """Return whether a resource has a policy variable.

    A variable without a value may make the whole list match nothing.
    """
    return any(isinstance(resource, str) and "${" in resource for resource in statement.resources)


def _is_weaker(wide: Condition, narrow: Condition) -> bool:
    """Return whether the wide condition holds whenever the narrow one does."""
    if wide.operator != narrow.operator or wide.key.lower() != narrow.key.lower():
        return False
    wide_values, narrow_values = {*wide.values}, {*narrow.values}
    if wide_values == narrow_values:
        return True
    if (
        not wide_values
        or not narrow_values
        or any(isinstance(value, str) and "${" in value for value in wide_values | narrow_values)
    ):
        return False
    if wide.operator.is_negated:
        return wide_values <= narrow_values
    return narrow_values <= wide_values
