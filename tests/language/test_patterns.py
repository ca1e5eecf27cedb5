"""Patterns against brute force: all texts over a small alphabet, up to a few letters."""

from __future__ import annotations

import itertools
import os
import random
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from support.executed_lines import check_linear

from iamdsl import Request, allow, decide, minimise, parse
from iamdsl.importer import Selection
from iamdsl.language.text.pattern import Pattern
from iamdsl.language.text.pattern_relations import MAX_COVER_STATES
from iamdsl.language.text.pattern_set import Automaton, classes
from iamdsl.language.text.pattern_tokens import (
    ONE,
    ONE_PART,
    STAR,
    STAR_PART,
    Token,
    TooManyPatterns,
    VariableToken,
)
from iamdsl.resources import Address

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = os.environ.get("IAMDSL_SEED") or os.urandom(4).hex()
LETTERS = "aAbB:z"
"""Letters of the patterns in both cases, and one that stands for all others."""
MAX_LENGTH = 4
TEXTS = [
    "".join(letters)
    for length in range(MAX_LENGTH + 1)
    for letters in itertools.product(LETTERS, repeat=length)
]
VARIABLE = VariableToken("aws:username")
QUICK, WHOLE = 1_500, 10_000


@cache
def expression(pattern: Pattern) -> re.Pattern[str]:
    """Return a regular expression for a pattern without variables."""
    shown = {ONE: ".", STAR: ".*", ONE_PART: "[^:]", STAR_PART: "[^:]*"}
    regex = "".join(
        shown[token] if isinstance(token, int) else re.escape(str(token))
        for token in pattern.tokens
    )
    return re.compile(rf"{regex}\Z", re.DOTALL | (re.IGNORECASE if pattern.fold else 0))


@cache
def matched(pattern: Pattern) -> frozenset[str]:
    """Return the short texts that a pattern matches."""
    return frozenset(filter(expression(pattern).match, TEXTS))


def vector_of(text: str, patterns: Sequence[Pattern]) -> int:
    """Return which of the patterns match a text, by their regular expressions."""
    return sum(
        (expression(pattern).match(text) is not None) << number
        for number, pattern in enumerate(patterns)
    )


def random_pattern(rng: random.Random) -> Pattern:
    in_parts, fold = rng.random() < 0.4, rng.random() < 0.25
    tokens: list[Token] = []
    for _ in range(rng.randrange(5)):
        choices: tuple[Token, ...] = ("a", "B", "a", ":", ONE, STAR, STAR)
        token = rng.choice(choices)
        if isinstance(token, int) and in_parts and rng.random() < 0.7:
            token = ONE_PART if token == ONE else STAR_PART
        tokens.append(token.lower() if fold and isinstance(token, str) else token)
    return Pattern(tuple(tokens), fold)


def check_classes(patterns: Sequence[Pattern]) -> dict[int, str]:
    """Check the classes of patterns: their texts have them, and short texts have no others."""
    result = classes(patterns)
    for vector, text in result.items():
        assert vector_of(text, patterns) == vector, (SEED, patterns, text)
    by_text = [matched(pattern) for pattern in patterns]
    vectors = {
        sum((text in texts) << number for number, texts in enumerate(by_text)) for text in TEXTS
    }
    assert vectors <= result.keys(), (SEED, patterns)
    return result


def check_pairs(pairs: int, chunk: str) -> None:
    rng = random.Random(f"{SEED} {chunk}")  # noqa: S311 - no secret
    pool = [random_pattern(rng) for _ in range(200)]
    for number in range(pairs):
        first, second = rng.choice(pool), rng.choice(pool)
        where = f"IAMDSL_SEED={SEED}, chunk {chunk}, pair {number}: {first!r} {second!r}"
        left, right = matched(first), matched(second)
        vectors = check_classes((first, second))
        assert first.covers(second) is (0b10 not in vectors), where
        assert not first.covers(second) or right <= left, where
        assert first.intersects(second) is (0b11 in vectors), where
        assert first.intersects(second) or left.isdisjoint(right), where
        text = first.sample((second,))
        assert (text is None) is (0b01 not in vectors), where
        assert text is None or vector_of(text, (first, second)) == 1, where
        if first.fold is second.fold:
            common = frozenset[str]().union(*map(matched, first.intersection(second)))
            assert common == left & right, where
        name = rng.choice(TEXTS)
        assert first.matches(name) is (name in left), (where, name)


def test_pairs_of_patterns_agree_with_brute_force() -> None:
    check_pairs(QUICK, "quick")


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(4))
def test_pairs_of_patterns_agree_with_brute_force_in_long_runs(chunk: int) -> None:
    check_pairs(WHOLE // 4, str(chunk))


def test_classes_of_three_patterns_agree_with_brute_force() -> None:
    rng = random.Random(f"{SEED} three")  # noqa: S311 - no secret
    for _ in range(100):
        check_classes([random_pattern(rng) for _ in range(3)])


def test_patterns_of_one_owner_are_told_apart_only_while_it_matters() -> None:
    rng = random.Random(f"{SEED} owners")  # noqa: S311 - no secret
    for _ in range(300):
        patterns = [random_pattern(rng) for _ in range(4)]
        owners = [rng.choice("xy") for _ in patterns]

        def by_owner(vector: int, owners: list[str] = owners) -> frozenset[str]:
            return frozenset(owner for number, owner in enumerate(owners) if vector >> number & 1)

        whole = {by_owner(vector) for vector in classes(patterns)}
        owned = {by_owner(vector) for vector, _ in Automaton(patterns, owners).walk()}
        assert owned == whole, (SEED, patterns, owners)


def test_variable_is_a_letter_of_its_own() -> None:
    name = Pattern.parse("home/${aws:username}/x", variables=True)
    assert name.variables == (VARIABLE,)
    assert Pattern.parse("home/*").covers(name)
    assert not Pattern.parse("home/?/x").covers(name)
    assert name.covers(name)
    assert not name.covers(Pattern.parse("home/*/x"))
    assert not Pattern.parse("home/${aws:userid}/x", variables=True).intersects(name)
    assert Pattern.parse("*/x").intersection(name) == (name,)
    assert name.sample() == "home/${aws:username}/x"
    filled = name.filled({"aws:username": "jane*"})
    assert filled is not None
    assert filled.matches("home/jane*/x")
    assert not filled.matches("home/janet/x")
    assert name.filled({}) is None
    assert name.filled({"aws:username": ("a", "b")}) is None
    assert name.missing({}) == ["aws:username"]


@pytest.mark.parametrize(
    ("text", "options", "tokens"),
    [
        ("a**?*b", {}, ("a", ONE, STAR, "b")),
        ("${*}${?}${$}", {"variables": True}, ("*?$",)),
        ("${aws:x, 'none'}", {"variables": True}, (VariableToken("aws:x", "none"),)),
        ("${a", {"variables": True}, ("${a",)),
        ("${a}*", {}, ("${a}", STAR)),
        ("*", {"parts": True}, (STAR,)),
        ("a:*?:b:c:d:*", {"parts": True}, ("a:", ONE_PART, STAR_PART, ":b:c:d:", STAR)),
        ("S3:Get*", {"fold": True}, ("s3:get", STAR)),
        ("a*", {"wild": False}, ("a*",)),
        ("", {}, ()),
        ("a${aws:x}*", {"variables": True}, ("a", VariableToken("aws:x"), STAR)),
        ("${ aws:x , 'red, blue' }", {"variables": True}, (VariableToken("aws:x", "red, blue"),)),
        ("${ aws:x }", {"variables": True}, (VariableToken("aws:x"),)),
        ("${aws:x, 'red'!}", {"variables": True}, (VariableToken("aws:x, 'red'!"),)),
        ("${aws:x, red}", {"variables": True}, (VariableToken("aws:x, red"),)),
        ("${a*}", {}, ("${a", STAR, "}")),
        ("${*?}", {}, ("${", ONE, STAR, "}")),
        ("${a*}", {"wild": False}, ("${a*}",)),
        ("$*", {}, ("$", STAR)),
    ],
)
def test_text_is_parsed(text: str, options: dict[str, bool], tokens: tuple[Token, ...]) -> None:
    assert Pattern.parse(text, **options).tokens == tokens


@pytest.mark.parametrize(
    ("wide", "narrow"), [("?*", "*a"), ("*?", "a*"), ("*a*", "a*a"), ("a*b*c", "abc")]
)
def test_wide_patterns_cover_narrow_ones(wide: str, narrow: str) -> None:
    assert Pattern.parse(wide).covers(Pattern.parse(narrow))
    assert not Pattern.parse(narrow).covers(Pattern.parse(wide))


def test_limits_are_reported() -> None:
    many = [Pattern.parse(f"*{letter}{letter}*") for letter in "abcdefghijklmnop"]
    with pytest.raises(TooManyPatterns):
        classes(many)
    with pytest.raises(TooManyPatterns):
        Pattern.parse("*a*b*c*d*e*").intersection(Pattern.parse("*f*g*h*i*j*"))


HOSTILE = (
    "*" * 1000,
    "?*" * 500,
    "*a" * 200 + "b",
    "*aa" * 100 + "?",
    "${" * 5000,
    "${aws:username}" * 500,
    "${aws:username, '" * 1000,
    "*${" * 1000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: f"{text[:6]}×{len(text)}")
def test_matching_ends_for_every_pattern_and_text(text: str) -> None:
    """A matcher that tries every division of the text would not end in any time."""
    name = "a" * 2000
    for options in ({}, {"variables": True}, {"fold": True}, {"parts": True}):
        pattern = Pattern.parse(f"arn:aws:s3:::{text}x", **options)
        filled = pattern.filled({"aws:username": "a"}) or pattern
        assert not filled.matches(f"arn:aws:s3:::{name}")
    action = "iam:*" if "$" in text else f"iam:Gener{text}x"
    bucket = f"arn:aws:s3:::{text}x"
    statement = {"Effect": "Allow", "Action": action, "Resource": bucket}
    condition = {"StringLike": {"aws:PrincipalTag/team": f"{text}x"}}
    policy = parse({"Version": "2012-10-17", "Statement": {**statement, "Condition": condition}})
    assert len(policy.statements) == 1
    minimise(policy)
    request = Request(
        "arn:aws:iam::111122223333:user/aaa",
        "iam:Gener" + name,
        f"arn:aws:s3:::{name}",
        {"aws:PrincipalTag/team": name},
    )
    assert not decide(request, identity=policy, unknown="any").allowed
    assert not Selection(only=f"role/{text}x").covers(Address("role", name[:64]))


@pytest.mark.parametrize("size", [5, 20, 80])
def test_policies_of_hostile_patterns_are_minimised(size: int) -> None:
    rng = random.Random(f"{SEED} {size}")  # noqa: S311 - no secret

    def hostile() -> str:
        return "".join(rng.choice(["?", "*", "?*", "a", "b"]) for _ in range(size))

    for _ in range(20):
        statement = {
            "Effect": "Allow",
            "Action": [f"s3:G{hostile()}" for _ in range(6)],
            "Resource": [f"arn:aws:s3:::{hostile()}" for _ in range(6)],
        }
        policy = parse({"Version": "2012-10-17", "Statement": statement})
        smaller = minimise(policy)
        assert {*smaller.statements[0].actions} <= {*policy.statements[0].actions}


def test_cover_that_is_not_decided_within_the_limit_is_not_claimed() -> None:
    wide = Pattern.parse("*a*?*?*?*a???????????*")
    narrow = Pattern.parse("*a?a*?a*a*b**ab*b*?*ab*a*b??")
    with pytest.raises(TooManyPatterns):
        list(Automaton((narrow, wide)).walk(universe=0, max_states=MAX_COVER_STATES))
    assert not wide.covers(narrow)


def test_parsing_is_linear_in_the_text() -> None:
    for text in ("*", "?*", "*a", "${", "${aws:username}", "a"):
        check_linear(lambda size, text=text: Pattern.parse.__wrapped__(text * size), 50)  # type: ignore[misc]


@pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")
def test_near_misses_of_hostile_names_are_looked_up() -> None:
    for text in ("*" * 30, "*a" * 60, "?*" * 60):
        assert allow(f"iam:Gener{text}x").actions == (f"iam:Gener{text}x",)
