"""What has to hold for a request to be allowed: conditions joined by and, or and not.

Where nothing but a conjunction is left, its conditions go into a statement:
`allow(…).on(…).when(*decision.residual.conditions)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
from iamdsl.evaluation.matchers.pattern_matcher import Piece, compile_pattern, fill_variables
from iamdsl.evaluation.request.context import as_context
from iamdsl.language.documents.complement import complement
from iamdsl.language.elements.condition import Condition

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.evaluation.request.context import ContextInput, Values


@attrs.frozen(repr=False)
class Formula:
    """A condition, or several joined; `str()` is the Python that says it."""

    def holds(self, context: Mapping[str, ContextInput]) -> bool:
        """Whether it holds for a request that carries these keys, in any case."""
        return self._holds(as_context(context).folded)

    def _holds(self, known: Mapping[str, Values]) -> bool:
        raise NotImplementedError

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions of one statement that say it; raises LanguageError where none can."""
        raise LanguageError(
            f"no single statement says {self}",
            why="the conditions of a statement all have to hold",
            next_step="write a statement for each alternative of `alternatives`",
        )

    @property
    def alternatives(self) -> tuple[Formula, ...]:
        """What is joined by or: one of these is enough."""
        return (self,)

    def __repr__(self) -> str:
        return str(self)


@attrs.frozen(repr=False)
class ConditionFormula(Formula):
    """One condition; what AWS leaves open in it is read as `doubtful` says."""

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
    """The request's resource matches a pattern, once its variables are filled in.

    `said` is the condition that says it, where there is one: for every request that AWS
    specifies, not for one with several values of a variable.
    """

    pattern: str
    resource: str
    parts: tuple[Piece, ...] = attrs.field(eq=False)
    as_conditions: tuple[Condition, ...] = ()

    def _holds(self, known: Mapping[str, Values]) -> bool:
        filled = fill_variables(self.parts, known)
        return filled is not None and bool(compile_pattern(filled)(self.resource))

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The condition that says it; raises LanguageError where none does."""
        return self.as_conditions or super().conditions

    def __str__(self) -> str:
        if self.as_conditions:
            return repr(self.as_conditions[0])
        return f"{self.resource!r} matches {self.pattern!r}"


@attrs.frozen(repr=False)
class Not(Formula):
    """The opposite of a part; `said` are the conditions that say it, where there are such.

    They do for every request that AWS specifies: not for one with several values under an
    operator for one.
    """

    part: Formula
    as_conditions: tuple[Condition, ...] = attrs.field(default=(), eq=False)

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return not self.part._holds(known)  # noqa: SLF001 - of this file

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that say it."""
        if not self.as_conditions:
            raise LanguageError(
                f"no condition says {self}",
                why="its operator has no negation",
                next_step="ask `holds`, or write the denial as a statement of its own",
            )
        return self.as_conditions

    def __str__(self) -> str:
        return " and ".join(map(repr, self.as_conditions)) or f"not ({self.part})"


@attrs.frozen(repr=False)
class AllOf(Formula):
    """Every part has to hold."""

    parts: tuple[Formula, ...]

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return all(formula._holds(known) for formula in self.parts)  # noqa: SLF001 - of this file

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions of all parts."""
        return tuple([held for formula in self.parts for held in formula.conditions])

    def __str__(self) -> str:
        return " and ".join(
            f"({formula})" if isinstance(formula, AnyOf) else str(formula) for formula in self.parts
        )


@attrs.frozen(repr=False)
class AnyOf(Formula):
    """One of the parts has to hold."""

    parts: tuple[Formula, ...]

    def _holds(self, known: Mapping[str, Values]) -> bool:
        return any(formula._holds(known) for formula in self.parts)  # noqa: SLF001 - of this file

    @property
    def alternatives(self) -> tuple[Formula, ...]:
        """The parts."""
        return self.parts

    def __str__(self) -> str:
        return " or ".join(
            f"({formula})" if isinstance(formula, AllOf) else str(formula) for formula in self.parts
        )


Truth: TypeAlias = Formula | bool
"""A formula, or what is so for certain."""


def all_of(parts: Iterable[Truth]) -> Truth:
    """What holds when all parts do, in as few words as is easy."""
    result: dict[Formula, None] = {}
    for part in parts:
        if part is False:
            return False
        if isinstance(part, Formula):
            result.update(dict.fromkeys(part.parts if isinstance(part, AllOf) else (part,)))
    kept = [
        formula
        for formula in result
        if not _is_implied(formula, result) and not _is_stated(formula, result)
    ]
    if not kept:
        return True
    return kept[0] if len(kept) == 1 else AllOf(tuple(kept))


def any_of(parts: Iterable[Truth]) -> Truth:
    """What holds when one part does, in as few words as is easy."""
    result: dict[Formula, None] = {}
    for part in parts:
        if part is True:
            return True
        if isinstance(part, Formula):
            result.update(dict.fromkeys(part.parts if isinstance(part, AnyOf) else (part,)))
    kept = [formula for formula in result if not _is_included(formula, result)]
    if not kept:
        return False
    return kept[0] if len(kept) == 1 else AnyOf(tuple(kept))


def _is_implied(formula: Formula, others: Iterable[Formula]) -> bool:
    """Whether an alternative of this part is asked for by itself."""
    return isinstance(formula, AnyOf) and any(other in formula.parts for other in others)


def _is_stated(formula: Formula, others: Iterable[Formula]) -> bool:
    """Whether the conditions that say this part are asked for by themselves."""
    if not isinstance(formula, Not | ResourceFormula) or not formula.as_conditions:
        return False
    held = {other.condition for other in others if isinstance(other, ConditionFormula)}
    return held.issuperset(formula.as_conditions)


def _is_included(formula: Formula, others: Iterable[Formula]) -> bool:
    """Whether a part of this conjunction is enough by itself."""
    return isinstance(formula, AllOf) and any(other in formula.parts for other in others)


def negation(part: Truth) -> Truth:
    """What holds just when the part does not."""
    if isinstance(part, bool):
        return not part
    if isinstance(part, AllOf):
        return any_of([negation(formula) for formula in part.parts])
    if isinstance(part, AnyOf):
        return all_of([negation(item) for item in part.parts])
    return part.part if isinstance(part, Not) else _opposite(part)


def _opposite(part: Formula) -> Not:
    """The opposite of a part, with the conditions that say it where there are such."""
    try:
        (condition,) = part.conditions
        return Not(part, complement(condition))
    except LanguageError:
        return Not(part)
