"""How condition operators read the values of a policy, and compare request values with them.

The result is None where AWS does not specify it: for values that the operator cannot read.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from iamdsl.language.elements.value_readers import (
    parse_address,
    parse_bool,
    parse_instant,
    parse_network,
    parse_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from ipaddress import IPv4Network, IPv6Network

    from iamdsl.language.text.pattern import Pattern
    from iamdsl.language.text.pattern_tokens import Token

Family: TypeAlias = Literal["String", "Numeric", "Date", "Bool", "Binary", "Ip", "Arn", "Null"]

_ARN_PARTS = 6


class Comparison(NamedTuple):
    """The meaning of an operator; a negated operator compares as the operator that it negates.

    `family` is the type of its values. `read_value` returns a policy value as `compare` takes
    it, from a pattern whose variables are filled in. `compare` tells whether the text of a
    request value matches such a value.
    """

    family: Family
    read_value: Callable[[Pattern], Any]
    compare: Callable[[str, Any], bool | None]
    takes_wildcards: bool = False
    takes_variables: bool = False

    def parse(self, text: str, *, variables: bool = True) -> Pattern:
        """Return the pattern of a policy value, with the wildcards and variables it may have."""
        # Patterns are needed where policies are evaluated, not where they are written.
        from iamdsl.language.text.pattern import Pattern

        return Pattern.parse(
            text, variables=variables and self.takes_variables, wild=self.takes_wildcards
        )


def _equal_text(text: str, policy_value: str) -> bool:
    return text == policy_value


def _equal_ignoring_case(text: str, policy_value: str) -> bool:
    return text.lower() == policy_value


def _like(text: str, test: Callable[[str], object]) -> bool:
    return bool(test(text))


def _within(text: str, network: IPv4Network | IPv6Network | None) -> bool | None:
    address = parse_address(text)
    return None if address is None or network is None else address in network


def _arn(text: str, tests: tuple[Callable[[str], object], ...] | None) -> bool:
    if tests is None:
        return False
    if len(tests) == 1:
        return True
    parts = text.split(":", _ARN_PARTS - 1)
    return len(parts) == _ARN_PARTS and all(
        test(part) for test, part in zip(tests, parts, strict=True)
    )


@functools.lru_cache(maxsize=4096)
def _arn_tests(pattern: Pattern) -> tuple[Callable[[str], object], ...] | None:
    """Return a test for each of an ARN's six parts, or one for `*`; None if it is not an ARN."""
    from iamdsl.language.text.pattern import Pattern
    from iamdsl.language.text.pattern_tokens import STAR

    if pattern.tokens == (STAR,):
        return (pattern.test,)
    split: list[list[Token]] = [[]]
    for token in pattern.tokens:
        if not isinstance(token, str):
            split[-1].append(token)
            continue
        # Colons in the value of a variable also separate parts.
        first, *rest = token.split(":", _ARN_PARTS - len(split))
        split[-1].append(first)
        split.extend([item] for item in rest)
    if len(split) < _ARN_PARTS:
        return None
    return tuple(Pattern(tuple(tokens)).test for tokens in split)


def _present(is_absent: str, policy_value: str) -> bool | None:
    if is_absent == policy_value:
        return True
    return False if parse_bool(policy_value) is not None else None


def _literal(
    family: Family, read: Callable[[str], Any], compare: Callable[[str, Any], bool | None]
) -> Comparison:
    """Return the comparison with values without wildcards and variables, read from their text."""
    # The text is never None: without wildcards, a pattern is one literal.
    return Comparison(family, lambda pattern: read(pattern.literal or ""), compare)


def _typed(
    family: Family, read: Callable[[str], Any], relation: Callable[[Any, Any], bool]
) -> Comparison:
    """Return the comparison of two texts that are both read, such as numbers."""

    def compare(text: str, policy_value: Any) -> bool | None:
        value = read(text)
        return None if value is None or policy_value is None else relation(value, policy_value)

    return _literal(family, read, compare)


def number(relation: Callable[[Any, Any], bool]) -> Comparison:
    """Return the comparison of numbers; `relation` of the request's and the policy's."""
    return _typed("Numeric", parse_number, relation)


def date(relation: Callable[[Any, Any], bool]) -> Comparison:
    """Return the comparison of dates; `relation` of the request's and the policy's."""
    return _typed("Date", parse_instant, relation)


TEXT = _literal("String", str, _equal_text)._replace(takes_variables=True)
TEXT_IGNORING_CASE = _literal("String", str.lower, _equal_ignoring_case)._replace(
    takes_variables=True
)
TEXT_PATTERN = Comparison(
    "String", lambda pattern: pattern.test, _like, takes_wildcards=True, takes_variables=True
)
ARN_PATTERN = Comparison("Arn", _arn_tests, _arn, takes_wildcards=True, takes_variables=True)
BYTES = _literal("Binary", str, _equal_text)
TRUTH = _typed("Bool", parse_bool, lambda value, policy_value: value is policy_value)
NETWORK = _literal("Ip", parse_network, _within)
ABSENCE = _literal("Null", str.lower, _present)
"""Null: the request value is "true" if the key is absent, else "false"."""
