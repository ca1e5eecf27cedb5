"""The formula of a partial verdict: conditions joined by and, or and not.

The conditions of a conjunction can be put into a statement:
`allow(…).on(…).when(*decision.residual.conditions)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
from iamdsl.evaluation.request.context import as_context
from iamdsl.language.elements.condition import Condition
from iamdsl.language.text.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.evaluation.request.context import ContextInput, Values


@attrs.frozen(repr=False)
class Formula:
    """Condition under which a request is allowed; `str()` shows it as Python."""

    def holds(self, context: Mapping[str, ContextInput]) -> bool:
        """Return whether it holds for a request that carries these keys, given in any case.

        Raises `InvalidRequest` if the context is not valid.
        """
        return self._holds(as_context(context).folded)

    def _holds(self, known: Mapping[str, Values]) -> bool:
        raise NotImplementedError

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions of one statement that express the formula.

        Raises `LanguageError` if no single statement can express it: see `alternatives`.
        """
        raise LanguageError(
            f"no single statement can express {self}",
            why="all conditions of a statement must hold",
            next_step="write one statement for each formula in .alternatives",
        )

    @property
    def alternatives(self) -> tuple[Formula, ...]:
        """The formulas joined by or, one of which suffices; without or, the formula itself."""
        return (self,)

    def __repr__(self) -> str:
        return str(self)


@attrs.frozen(repr=False)
class ConditionFormula(Formula):
    """One condition; `when_unspecified` is its result where AWS does not specify one."""

    condition: Condition
    variables: bool = attrs.field(default=True, eq=False)
    when_unspecified: bool = attrs.field(default=False, eq=False)

    def _holds(self, known: Mapping[str, Values]) -> bool:
        answer = ConditionMatcher(self.condition, variables=self.variables).holds(known)
        return self.when_unspecified if answer is None else answer

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The one condition."""
        return (self.condition,)

    def __str__(self) -> str:
        return repr(self.condition)


@attrs.frozen(repr=False)
class ResourceFormula(Formula):
    """The request's resource matches a pattern after its variables are filled in.

    `as_conditions` is the condition that expresses it, if there is one. It is exact for every
    request whose result AWS specifies, but not if a variable's key has several values.
    """

    text: str
    resource: str
    pattern: Pattern = attrs.field(eq=False)
    as_conditions: tuple[Condition, ...] = ()

    def _holds(self, known: Mapping[str, Values]) -> bool:
        filled = self.pattern.filled(known)
        return filled is not None and filled.matches(self.resource)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The condition that expresses it; raises `LanguageError` if there is none."""
        return self.as_conditions or super().conditions

    def __str__(self) -> str:
        if self.as_conditions:
            return repr(self.as_conditions[0])
        return f"{self.resource!r} matches {self.text!r}"


@attrs.frozen(repr=False)
class Not(Formula):
    """The negation of a formula; `as_conditions` are conditions that express it, if there are any.

    They are exact for every request whose result AWS specifies, but not if a key has several
    values and the operator takes one.
    """

    part: Formula
    as_conditions: tuple[Condition, ...] = attrs.field(default=(), eq=False)

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return not self.part._holds(known)  # noqa: SLF001 - of this file

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that express it; raises `LanguageError` if there are none."""
        if not self.as_conditions:
            raise LanguageError(
                f"no condition can express {self}",
                why="its operator has no negation",
                next_step="call .holds(context), or write a Deny statement with the condition",
            )
        return self.as_conditions

    def __str__(self) -> str:
        return " and ".join(map(repr, self.as_conditions)) or f"not ({self.part})"


@attrs.frozen(repr=False)
class AllOf(Formula):
    """A conjunction: every part must hold."""

    parts: tuple[Formula, ...]

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return all(formula._holds(known) for formula in self.parts)  # noqa: SLF001 - of this file

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions of all parts; raises `LanguageError` if a part has none."""
        return tuple([condition for formula in self.parts for condition in formula.conditions])

    def __str__(self) -> str:
        return " and ".join(
            f"({formula})" if isinstance(formula, AnyOf) else str(formula) for formula in self.parts
        )


@attrs.frozen(repr=False)
class AnyOf(Formula):
    """A disjunction: one of the parts must hold."""

    parts: tuple[Formula, ...]

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return any(formula._holds(known) for formula in self.parts)  # noqa: SLF001 - of this file

    @property
    def alternatives(self) -> tuple[Formula, ...]:
        """The parts, one of which suffices."""
        return self.parts

    def __str__(self) -> str:
        return " or ".join(
            f"({formula})" if isinstance(formula, AllOf) else str(formula) for formula in self.parts
        )


Truth: TypeAlias = Formula | bool
"""A formula, or a result that does not depend on unknown keys."""


def all_of(parts: Iterable[Truth]) -> Truth:
    """Return the conjunction of the parts, without redundant ones."""
    result: dict[Formula, None] = {}
    for part in parts:
        if part is False:
            return False
        if isinstance(part, Formula):
            result.update(dict.fromkeys(part.parts if isinstance(part, AllOf) else (part,)))
    remaining = [
        formula
        for formula in result
        if not _is_implied(formula, result) and not _is_stated(formula, result)
    ]
    if not remaining:
        return True
    return remaining[0] if len(remaining) == 1 else AllOf(tuple(remaining))


def any_of(parts: Iterable[Truth]) -> Truth:
    """Return the disjunction of the parts, without redundant ones."""
    result: dict[Formula, None] = {}
    for part in parts:
        if part is True:
            return True
        if isinstance(part, Formula):
            result.update(dict.fromkeys(part.parts if isinstance(part, AnyOf) else (part,)))
    remaining = [formula for formula in result if not _is_included(formula, result)]
    if not remaining:
        return False
    return remaining[0] if len(remaining) == 1 else AnyOf(tuple(remaining))


def _is_implied(formula: Formula, others: Iterable[Formula]) -> bool:
    """Return whether the part is a disjunction, and one of its alternatives is required anyway."""
    return isinstance(formula, AnyOf) and any(other in formula.parts for other in others)


def _is_stated(formula: Formula, others: Iterable[Formula]) -> bool:
    """Return whether the conditions that express the part are required anyway."""
    if not isinstance(formula, Not | ResourceFormula) or not formula.as_conditions:
        return False
    required = {other.condition for other in others if isinstance(other, ConditionFormula)}
    return required.issuperset(formula.as_conditions)


def _is_included(formula: Formula, others: Iterable[Formula]) -> bool:
    """Return whether the part is a conjunction, and one of its parts suffices by itself."""
    return isinstance(formula, AllOf) and any(other in formula.parts for other in others)


def negation(part: Truth) -> Truth:
    """Return the negation of a formula or of a known result."""
    if isinstance(part, bool):
        return not part
    if isinstance(part, AllOf):
        return any_of([negation(formula) for formula in part.parts])
    if isinstance(part, AnyOf):
        return all_of([negation(formula) for formula in part.parts])
    return part.part if isinstance(part, Not) else _negated(part)


def _negated(part: Formula) -> Not:
    """Return the negation of a formula, with the conditions that express it if there are any."""
    from iamdsl.language.documents.complement import complement

    try:
        (condition,) = part.conditions
        return Not(part, complement(condition))
    except LanguageError:
        return Not(part)
