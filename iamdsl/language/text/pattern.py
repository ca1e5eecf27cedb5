"""Patterns of text: letters, the wildcards `*` and `?`, and policy variables.

One type for actions, resources and condition values: what matches, what covers, what is common.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.language.text.pattern_relations import Intersection, covers
from iamdsl.language.text.pattern_set import Automaton
from iamdsl.language.text.pattern_tokens import (
    ONE,
    ONE_PART,
    PART_WILDCARDS,
    STAR,
    STAR_PART,
    STARS,
    Token,
    VariableToken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_TOKEN = re.compile(r"\$\{([^}]*)\}|[*?]|[^$*?]+|\$", re.DOTALL)
_ESCAPED = frozenset("*?$")
_ARN_COLONS = 5
_SHOWN = {ONE: "?", STAR: "*", ONE_PART: "?", STAR_PART: "*"}


def is_wild(text: str) -> bool:
    """Return whether the text contains `*` or `?`."""
    return "*" in text or "?" in text


def before_wildcard(text: str) -> str:
    """Return the text before the first wildcard, the prefix of everything that matches."""
    return re.split(r"[*?]", text, maxsplit=1)[0]


def canonical(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Return the tokens with literals joined, and runs of wildcards as `?`s, then one `*`."""
    result: list[Token] = []
    for token in tokens:
        last = result[-1] if result else None
        if isinstance(token, str):
            if isinstance(last, str):
                result[-1] = last + token
            elif token:
                result.append(token)
        elif (
            isinstance(token, int)
            and last in STARS
            and (token in PART_WILDCARDS) == (last in PART_WILDCARDS)
        ):
            if token not in STARS:
                result.insert(-1, token)
        else:
            result.append(token)
    return tuple(result)


@attrs.frozen(cache_hash=True)
class Pattern:
    """A pattern of text in canonical form; two patterns that read the same are equal.

    With `fold`, letters match in any case.
    """

    tokens: tuple[Token, ...] = attrs.field(converter=canonical)
    fold: bool = False

    @staticmethod
    @functools.lru_cache(maxsize=16384)
    def parse(
        text: str,
        *,
        wild: bool = True,
        variables: bool = False,
        fold: bool = False,
        parts: bool = False,
    ) -> Pattern:
        """Return the pattern of a text of a policy.

        Without `wild` or `variables`, their marks are literal text. With `parts`, wildcards in
        the first five parts of an ARN do not match a colon.
        """
        return Pattern(tuple(_scan_tokens(text, wild, variables, fold, parts)), fold)

    @property
    def letters(self) -> tuple[Token, ...]:
        """The tokens, with literal text letter by letter."""
        return tuple(
            letter
            for token in self.tokens
            for letter in (token if isinstance(token, str) else (token,))
        )

    @property
    def variables(self) -> tuple[VariableToken, ...]:
        """The policy variables."""
        return tuple(token for token in self.tokens if isinstance(token, VariableToken))

    @property
    def literal(self) -> str | None:
        """The only text that matches; None if there are wildcards or variables."""
        match self.tokens:
            case ():
                return ""
            case (str() as text,):
                return text
        return None

    @property
    def prefix(self) -> str | None:
        """The text that all that matches begins with, if that is all it takes; else None."""
        match self.tokens:
            case (2,):
                return ""
            case (str() as text, 2):
                return text
        return None

    def literal_count(self, text: str) -> int:
        """Return how often a text occurs in the literal text."""
        return sum(token.count(text) for token in self.tokens if isinstance(token, str))

    def filled(self, values: Mapping[str, str | tuple[str, ...]]) -> Pattern | None:
        """Return the pattern with the values of its variables; None if one has no value."""
        tokens = [
            token.value(values) if isinstance(token, VariableToken) else token
            for token in self.tokens
        ]
        if None in tokens:
            return None
        return Pattern(tuple(token for token in tokens if token is not None), self.fold)

    def missing(self, values: Mapping[str, str | tuple[str, ...]]) -> list[str]:
        """Return the keys of the variables that have no value."""
        return [token.key for token in self.variables if token.value(values) is None]

    def matches(self, text: str) -> bool:
        """Return whether a text matches; the time is linear in its length."""
        return bool(self.test(text))

    @property
    def test(self) -> Callable[[str], object]:
        """The fastest test for whether a text matches; a variable matches nothing."""
        return _test(self)

    @property
    def regex(self) -> str:
        """A regular expression for the whole text, without backtracking over what it passed.

        Only for patterns without variables and without wildcards inside parts.
        """
        return line_regex(self, ".") + r"\Z"

    def covers(self, other: Pattern) -> bool:
        """Return whether it matches everything that the other matches.

        A variable is covered by itself and by `*`, whatever its value is. The answer is exact,
        unless the search for a text that only the other matches reaches its limit: it is then
        False.
        """
        return covers(self, other)

    def intersects(self, other: Pattern) -> bool:
        """Return whether some text matches both."""
        both = 0b11
        return any(vector == both for vector, _ in Automaton((self, other)).walk())

    def sample(self, avoiding: Iterable[Pattern] = ()) -> str | None:
        """Return a shortest text that matches, and matches none of the others; None if all do."""
        walk = Automaton((self, *avoiding)).walk(universe=0)
        return next((text for vector, text in walk if vector == 1), None)

    def intersection(self, other: Pattern) -> tuple[Pattern, ...]:
        """Return patterns that together match what both match, none of them covered by another.

        Raises `TooManyPatterns` for more than 64.
        """
        tails = Intersection(self.letters, other.letters, canonical).tails(0, 0)
        patterns = tuple(
            dict.fromkeys(Pattern(tokens, self.fold and other.fold) for tokens in tails)
        )
        return tuple(
            pattern
            for number, pattern in enumerate(patterns)
            if not any(
                wide.covers(pattern) and (index < number or not pattern.covers(wide))
                for index, wide in enumerate(patterns)
                if index != number
            )
        )

    def __str__(self) -> str:
        return "".join(
            _SHOWN[token] if isinstance(token, int) else str(token) for token in self.tokens
        )


def _scan_tokens(
    text: str,
    wild: bool,  # noqa: FBT001 - private, one caller
    variables: bool,  # noqa: FBT001
    fold: bool,  # noqa: FBT001
    parts: bool,  # noqa: FBT001
) -> Iterator[Token]:
    colons = 0 if parts and text != "*" else _ARN_COLONS
    for token, variable in _scan(text):
        if variable is not None and variables:
            yield variable if variable in _ESCAPED else _as_variable(variable)
            continue
        for piece in re.split(r"([*?])", token) if wild else (token,):
            if wild and piece in {"*", "?"}:
                inside = colons < _ARN_COLONS
                yield (
                    (STAR_PART if inside else STAR)
                    if piece == "*"
                    else (ONE_PART if inside else ONE)
                )
            else:
                colons += piece.count(":")
                yield piece.lower() if fold else piece


def _scan(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the pieces of a text, each with what is between its braces if it is a variable.

    After the last closing brace, no `${` begins a variable: none is searched to the end in vain.
    """
    closed = text.rfind("}") + 1
    for match in _TOKEN.finditer(text, 0, closed):
        yield match.group(), match.group(1)
    if closed < len(text):
        yield text[closed:], None


def _as_variable(text: str) -> VariableToken:
    key, comma, rest = text.partition(",")
    rest = rest.strip()
    if comma and len(rest) > 1 and rest[0] == rest[-1] == "'" and "'" not in rest[1:-1]:
        return VariableToken(key.strip(), rest[1:-1])
    return VariableToken(text.strip())


@functools.lru_cache(maxsize=8192)
def _test(pattern: Pattern) -> Callable[[str], object]:
    if pattern.fold:
        folded = Pattern(pattern.tokens).test
        return lambda text: folded(text.lower())
    if pattern.literal is not None:
        return pattern.literal.__eq__
    prefix = pattern.prefix
    if prefix is not None:
        return functools.partial(_has_prefix, prefix)
    if not PART_WILDCARDS.isdisjoint(pattern.tokens) or pattern.variables:
        return Automaton((pattern,)).accepts
    return re.compile(pattern.regex, re.DOTALL).match


def _has_prefix(prefix: str, text: str) -> bool:
    return text.startswith(prefix)


@functools.lru_cache(maxsize=8192)
def line_regex(pattern: Pattern, character: str) -> str:
    """Return a regular expression for a pattern, with one for a character; without an end."""
    chunks: list[str] = [""]
    for token in pattern.tokens:
        if token == STAR:
            chunks.append("")
        else:
            chunks[-1] += re.escape(token) if isinstance(token, str) else character
    if len(chunks) == 1:
        return chunks[0]
    first, *middle, last = chunks
    # The first match of a chunk is as good as any later one, so the groups are atomic.
    groups = "".join(f"(?>{character}*?{chunk})" for chunk in middle)
    return f"{first}{groups}{character}*{last}"
