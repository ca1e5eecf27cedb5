"""Many patterns at once: which combinations of them some text matches, with a sample of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.language.text.pattern_tokens import (
    ONE,
    ONE_PART,
    STAR,
    STAR_PART,
    STARS,
    LetterPattern,
    TooManyPatterns,
    VariableToken,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    Path: TypeAlias = "tuple[Path, str | VariableToken] | None"

MAX_STATES = 20_000
"""The most states that are visited in the search for combinations of patterns."""

FRESH_LETTERS = "xyzuvw0123456789abcdefghijklmnopqrst" + "".join(map(chr, range(0x100, 0x400)))
"""Letters of which one that no pattern names stands for all others."""


class Automaton:
    """Patterns read together; one integer is the state of all of them.

    Bit n of a state says that a pattern matches so far with its letters before place n; a star is
    a place at which a bit may stay. A result is a vector: bit n says that pattern n matches.

    Of the patterns of one owner, by `owners`, any is enough: once one of them matches whatever
    follows, the others of that owner are no longer told apart.
    """

    __slots__ = (
        "_accepting",
        "_any",
        "_certain",
        "_choices",
        "_ends",
        "_letters",
        "_owned",
        "_part",
        "_start",
        "_stay",
        "_stay_in_part",
    )

    def __init__(
        self, patterns: Sequence[LetterPattern], owners: Sequence[object] | None = None
    ) -> None:
        letters: dict[str | VariableToken, int] = {}
        choices: list[tuple[str | VariableToken, ...]] = []
        marks = dict.fromkeys((ONE, STAR, ONE_PART, STAR_PART), 0)
        starts, ends = [], []
        for pattern in patterns:
            starts.append(len(choices))
            for token in pattern.letters:
                bit = 1 << len(choices)
                if isinstance(token, int):
                    marks[token] |= bit
                    if token not in STARS:
                        choices.append(())
                    continue
                cases = _cases(token) if pattern.fold else (token,)
                for letter in cases:
                    letters[letter] = letters.get(letter, 0) | bit
                choices.append(cases)
            ends.append(len(choices))
            choices.append(())
        self._letters = letters
        self._choices: tuple[tuple[str | VariableToken, ...], ...] = tuple(choices)
        self._any, self._stay = marks[ONE], marks[STAR]
        self._part, self._stay_in_part = marks[ONE_PART], marks[STAR_PART]
        self._start: int = sum(1 << start for start in starts)
        self._ends: tuple[int, ...] = tuple(ends)
        self._accepting: int = sum(1 << end for end in ends)
        owned: dict[object, list[int]] = {}
        for owner, start, end in zip(owners or (), starts, ends, strict=bool(owners)):
            masks = owned.setdefault(owner, [0, 0])
            masks[0] |= (1 << end + 1) - (1 << start)
            masks[1] |= self._stay & 1 << end
        self._owned: tuple[tuple[int, int], ...] = tuple((a, b) for a, b in owned.values() if b)
        self._certain: int = sum(certain for _, certain in self._owned)

    def accepts(self, text: Iterable[str | VariableToken]) -> int:
        """Return the vector of the patterns that match a text; its variables are letters."""
        state = self._start
        for letter in text:
            state = self._next(state, letter)
            if not state:
                return 0
        return self._vector(state)

    def walk(
        self, *, universe: int | None = None, max_states: int = MAX_STATES
    ) -> Iterator[tuple[int, str]]:
        """Yield every vector that some text has, with a shortest such text.

        `universe` is the number of a pattern: only texts that it matches count. Raises
        `TooManyPatterns` if more states would have to be visited than `max_states`.
        """
        fresh = next(letter for letter in FRESH_LETTERS if letter not in self._letters)
        needed = 0 if universe is None else self._places(universe)
        seen, vectors = {self._start}, set[int]()
        level: list[tuple[int, Path]] = [(self._start, None)]
        while level:
            following: list[tuple[int, Path]] = []
            for state, path in level:
                vector = self._vector(state)
                if vector not in vectors and (universe is None or vector >> universe & 1):
                    vectors.add(vector)
                    yield vector, _spelled(path)
                for letter in self._alive_letters(state, fresh):
                    after = self._settled(self._next(state, letter))
                    if after in seen or (universe is not None and not after & needed):
                        continue
                    seen.add(after)
                    if len(seen) > max_states:
                        raise TooManyPatterns
                    following.append((after, (path, letter)))
            level = following

    def _places(self, number: int) -> int:
        """Return the bits of one pattern."""
        start = self._ends[number - 1] + 1 if number else 0
        return (1 << self._ends[number] + 1) - (1 << start)

    def _next(self, state: int, letter: str | VariableToken) -> int:
        moving, staying = self._letters.get(letter, 0), self._stay
        if isinstance(letter, VariableToken):
            staying |= self._stay_in_part
        else:
            moving |= self._any
            if letter != ":":
                moving |= self._part
                staying |= self._stay_in_part
        return ((state & moving) << 1) | (state & staying)

    def _settled(self, state: int) -> int:
        """Return the state without the places of owners of whom a pattern matches for certain."""
        if state & self._certain:
            for places, certain in self._owned:
                reached = state & certain
                if reached:
                    state = (state & ~places) | (reached & -reached)
        return state

    def _vector(self, state: int) -> int:
        if not state & self._accepting:
            return 0
        return sum(1 << number for number, end in enumerate(self._ends) if state >> end & 1)

    def _alive_letters(self, state: int, fresh: str) -> Iterable[str | VariableToken]:
        """Return the letters that move a state differently; a fresh one stands for all others."""
        result: dict[str | VariableToken, None] = {fresh: None, ":": None}
        while state:
            lowest = state & -state
            result.update(dict.fromkeys(self._choices[lowest.bit_length() - 1]))
            state ^= lowest
        return result


def classes(patterns: Iterable[LetterPattern]) -> dict[int, str]:
    """Return every combination of the patterns that some text matches, with a shortest text.

    Keys are vectors: bit n says that pattern n matches. Raises `TooManyPatterns` if too many
    states have to be visited.
    """
    return dict(Automaton(tuple(patterns)).walk())


def _cases(token: str | VariableToken) -> tuple[str | VariableToken, ...]:
    """Return a letter in both cases."""
    if isinstance(token, VariableToken):
        return (token,)
    return tuple(dict.fromkeys(case for case in (token.lower(), token.upper()) if len(case) == 1))


def _spelled(path: Path) -> str:
    letters: list[str] = []
    while path is not None:
        path, letter = path
        letters.append(str(letter))
    return "".join(reversed(letters))
