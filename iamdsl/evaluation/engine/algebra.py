"""When a rule permits a request, in any Boolean algebra: the whole of AWS's logic of layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.evaluation.engine.rule import Atom, Rule
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher

T = TypeVar("T")


class Algebra(Protocol[T]):
    """A Boolean algebra, and the value in it of what one layer says."""

    def all_of(self, parts: Iterable[T], /) -> T:
        """Return the conjunction of the parts; of none, what is true."""

    def any_of(self, parts: Iterable[T], /) -> T:
        """Return the disjunction of the parts; of none, what is false."""

    def negation(self, part: T, /) -> T:
        """Return the negation of the part."""

    def denies(self, matcher: LayerMatcher, /) -> T:
        """Return whether a statement of the layer denies."""

    def allows(self, matcher: LayerMatcher, required: int, /) -> T:
        """Return whether a statement of the layer allows, naming the caller as required."""


def permitted(rule: Rule, algebra: Algebra[T]) -> T:
    """Return whether the rule permits: nothing denies, every limit and one path allow."""

    def allows(atom: Atom) -> T:
        if atom.matcher is None:
            return algebra.any_of(())
        return algebra.allows(atom.matcher, atom.required)

    return algebra.all_of(
        (
            algebra.negation(algebra.any_of(algebra.denies(item) for _, item in rule.denials)),
            *map(allows, rule.limits),
            algebra.any_of(algebra.all_of(map(allows, atoms)) for _, atoms in rule.paths),
        )
    )
