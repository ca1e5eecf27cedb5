"""Whether one pattern covers another, and what two have in common, letter by letter."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from iamdsl.language.text.pattern_set import FRESH_LETTERS, Automaton
from iamdsl.language.text.pattern_tokens import (
    ONE,
    ONE_PART,
    STAR,
    STAR_PART,
    STARS,
    Token,
    TooManyPatterns,
    VariableToken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from iamdsl.language.text.pattern_tokens import LetterPattern

MAX_COVER_STATES = 2_000
"""The most states that are visited to find out whether a pattern covers another."""

MAX_INTERSECTION = 64
"""The most patterns that an intersection may have."""


@functools.lru_cache(maxsize=16384)
def covers(wide: LetterPattern, narrow: LetterPattern) -> bool:
    """Return whether one pattern matches everything that another does; see `Pattern.covers`."""
    if wide.fold is narrow.fold:
        if _surely_covers(wide.letters, narrow.letters):
            return True
        if all(token == STAR for token in wide.letters if isinstance(token, int)):
            return False  # with no other wildcard, that is a proof too
    if not _covers_examples(wide, narrow):
        return False
    walk = Automaton((narrow, wide)).walk(universe=0, max_states=MAX_COVER_STATES)
    try:
        return all(vector != 1 for vector, _ in walk)
    except TooManyPatterns:
        return False


def _covers_examples(wide: LetterPattern, narrow: LetterPattern) -> bool:
    """Return whether a pattern matches a shortest and a long text that another matches.

    It answers most questions in time that is linear in the patterns.
    """
    letters = narrow.letters
    fresh = next(letter for letter in FRESH_LETTERS if letter not in {*wide.letters, *letters})
    reading = Automaton((wide,))
    for repeated in (0, len(wide.letters) + 1):
        example = [
            letter
            for token in letters
            for letter in (
                (token,)
                if not isinstance(token, int)
                else fresh * (repeated if token in STARS else 1)
            )
        ]
        if not reading.accepts(example):
            return False
    return True


def _surely_covers(pattern: Sequence[Token], text: Sequence[Token]) -> bool:
    """Match the letters of one pattern as text against another's: a proof if it succeeds."""
    at = resume = number = 0
    star = -1
    while at < len(text):
        if number < len(pattern) and pattern[number] in STARS:
            star, resume = number, at
            number += 1
        elif number < len(pattern) and _takes(pattern[number], text[at]):
            number += 1
            at += 1
        elif star >= 0 and _passes(pattern[star], text[resume]):
            resume += 1
            at, number = resume, star + 1
        else:
            return False
    return all(token in STARS for token in pattern[number:])


def _takes(wide: Token, narrow: Token) -> bool:
    """Return whether a token that is not a star matches all that one of another matches."""
    if wide == ONE:
        return isinstance(narrow, str) or narrow in {ONE, ONE_PART}
    if wide == ONE_PART:
        return narrow == ONE_PART or (isinstance(narrow, str) and narrow != ":")
    return wide == narrow


def _passes(star: Token, token: Token) -> bool:
    """Return whether a star matches all that one token of another pattern matches."""
    return star == STAR or token not in {":", ONE, STAR}


class Intersection:
    """The texts that two patterns have in common, as patterns.

    `canonical` brings the tokens of one of them into canonical form.
    """

    def __init__(
        self,
        left: Sequence[Token],
        right: Sequence[Token],
        canonical: Callable[[Iterable[Token]], tuple[Token, ...]],
    ) -> None:
        self._canonical: Callable[[Iterable[Token]], tuple[Token, ...]] = canonical
        self._left, self._right = left, right
        self._tails: dict[tuple[int, int], frozenset[tuple[Token, ...]]] = {}

    def tails(self, left: int, right: int) -> frozenset[tuple[Token, ...]]:
        """Return the tokens of patterns for what both match from these places on.

        Raises `TooManyPatterns` for more than 64.
        """
        known = self._tails.get((left, right))
        if known is None:
            known = self._tails[left, right] = frozenset(
                map(self._canonical, self._build(left, right))
            )
            if len(known) > MAX_INTERSECTION:
                raise TooManyPatterns
        return known

    def _build(self, left: int, right: int) -> Iterator[tuple[Token, ...]]:
        first = self._left[left] if left < len(self._left) else None
        second = self._right[right] if right < len(self._right) else None
        if first is None and second is None:
            yield ()
        if first in STARS and second in STARS:
            star = STAR if first == second == STAR else STAR_PART
            yield from self._with(star, left + 1, right)
            yield from self._with(star, left, right + 1)
        elif first in STARS:
            yield from self.tails(left + 1, right)
            yield from self._with(_passed(first, second), left, right + 1)
        elif second in STARS:
            yield from self.tails(left, right + 1)
            yield from self._with(_passed(second, first), left + 1, right)
        else:
            yield from self._with(_common(first, second), left + 1, right + 1)

    def _with(self, token: Token | None, left: int, right: int) -> Iterator[tuple[Token, ...]]:
        if token is not None:
            yield from ((token, *tail) for tail in self.tails(left, right))


def _common(first: Token | None, second: Token | None) -> Token | None:
    """Return what matches what two tokens, neither a star, have in common; None for nothing."""
    if first == second:
        return first
    wildcards = {ONE, ONE_PART}
    if first in wildcards and second in wildcards:
        return ONE_PART
    if first in wildcards:
        first, second = second, first
    if second not in wildcards or not isinstance(first, str):
        return None
    return None if second == ONE_PART and first == ":" else first


def _passed(star: Token | None, token: Token | None) -> Token | None:
    """Return what a star matches of a token that is not a star; None for nothing."""
    if isinstance(token, VariableToken):
        return token
    return _common(ONE if star == STAR else ONE_PART, token)
