"""A compiled condition, matched against the keys of a request.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation.request.context import Values
    from iamdsl.language.elements.condition import Condition
    from iamdsl.language.text.pattern import Pattern

Ternary: TypeAlias = bool | None
"""Whether a condition holds; None where AWS does not specify it."""


class ConditionMatcher:
    """A condition with its values parsed; those with variables are parsed for each request."""

    __slots__ = (
        "_compare",
        "_fixed",
        "_if_exists",
        "_negated",
        "_null",
        "_prefix",
        "_read_value",
        "_with_variables",
        "condition",
        "key",
    )

    def __init__(self, condition: Condition, *, variables: bool) -> None:
        operator = condition.operator
        self.condition: Condition = condition
        self.key: str = condition.key.lower()
        self._prefix: str | None = operator.prefix
        self._if_exists: bool = operator.if_exists
        self._null: bool = operator.base == "Null"
        self._negated: bool = operator.is_negated
        comparison = operator.spec.comparison
        self._compare: Any = comparison.compare
        self._read_value: Any = comparison.read_value
        fixed, with_variables = [], []
        for value in condition.values:
            pattern = comparison.parse(str(value), variables=variables)
            if pattern.variables:
                with_variables.append(pattern)
            else:
                fixed.append(comparison.read_value(pattern))
        self._fixed: tuple[Any, ...] = tuple(fixed)
        self._with_variables: tuple[Pattern, ...] = tuple(with_variables)

    @property
    def variables(self) -> tuple[str, ...]:
        """The keys of the policy variables in its values."""
        return tuple(
            variable.key for pattern in self._with_variables for variable in pattern.variables
        )

    def holds(self, known: Mapping[str, Values]) -> Ternary:
        """Return whether it holds for these lower-case keys; None if AWS does not specify it."""
        value = known.get(self.key)
        if self._null:
            return self._holds_for_null(value)
        if self._prefix is not None:
            return self._holds_for_set(value, known)
        if isinstance(value, tuple):
            if len(value) > 1:
                return False
            value = value[0] if value else None
        if value is None:
            return self._if_exists or self._negated
        return self._matches_value(value, self._policy_values(known))

    def _holds_for_null(self, value: Values | None) -> Ternary:
        if self._prefix is not None:
            return self._prefix == "ForAllValues"
        if isinstance(value, tuple) and not any(value):
            return None
        return self._matches_value("true" if value is None else "false", self._fixed)

    def _holds_for_set(self, value: Values | None, known: Mapping[str, Values]) -> Ternary:
        every = self._prefix == "ForAllValues"
        if value is None:
            return every or self._if_exists
        values = (value,) if isinstance(value, str) else value
        if not any(values):
            # An empty list, or only empty text, is what AWS calls a null data set.
            return True if every else (None if self._if_exists else False)
        policy_values = self._policy_values(known)
        answers = [self._matches_value(item, policy_values) for item in values]
        deciding = not every
        if deciding in answers:
            return deciding
        return None if None in answers else every

    def _policy_values(self, known: Mapping[str, Values]) -> tuple[Any, ...]:
        if not self._with_variables:
            return self._fixed
        filled = [pattern.filled(known) for pattern in self._with_variables]
        return (
            *self._fixed,
            *(self._read_value(pattern) for pattern in filled if pattern is not None),
        )

    def _matches_value(self, request_value: str, policy_values: tuple[Any, ...]) -> Ternary:
        """Return whether a request value matches one policy value (negated operators: none)."""
        is_unspecified = False
        for policy_value in policy_values:
            answer = self._compare(request_value, policy_value)
            if answer:
                return not self._negated
            is_unspecified = is_unspecified or answer is None
        return None if is_unspecified else self._negated
