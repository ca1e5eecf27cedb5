"""A pattern that covers another matches everything that the other matches."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl.language.analysis.subsumption import covers_action, covers_resource
from iamdsl.language.text.pattern import before_wildcard

LETTERS = "aB"
TEXTS = ["".join(text) for count in range(5) for text in itertools.product(LETTERS, repeat=count)]
patterns = st.text(st.sampled_from("aB*?"), max_size=5)


def _matches(pattern: str, text: str, flags: int = 0) -> bool:
    regex = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.fullmatch(regex, text, flags) is not None


@given(wide=patterns, narrow=patterns)
def test_covering_resource_pattern_matches_all(wide: str, narrow: str) -> None:
    arn = "arn:aws:s3:::{}".format
    if covers_resource(arn(wide), arn(narrow), variables=True):
        assert all(_matches(wide, text) for text in TEXTS if _matches(narrow, text))
        assert narrow.startswith(before_wildcard(wide))
    elif "?" not in wide + narrow:
        # Without `?` the answer is also complete: a letter that only the narrow pattern's `*`
        # matches gives a text that is not covered.
        examples = [re.sub(r"\*", filler, narrow) for filler in ("", "c", "cc", "ccaBcc")]
        assert not all(_matches(wide, text) for text in examples)


@given(wide=patterns, narrow=patterns)
def test_covering_action_pattern_matches_all_in_any_letter_case(wide: str, narrow: str) -> None:
    if covers_action(f"s3:{wide}", f"S3:{narrow}"):
        assert all(
            _matches(wide, text, re.IGNORECASE)
            for text in TEXTS
            if _matches(narrow, text, re.IGNORECASE)
        )


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("*", "arn:aws:s3:::b", True),
        ("*", "no ARN", True),
        ("no ARN*", "no ARN at all", False),
        ("arn:aws:s3:::*", "arn:aws:s3:::b/*", True),
        ("arn:aws:s3:*:*:*", "arn:aws:s3:::b", True),
        ("arn:aws:s3:*", "arn:aws:s3:::b", False),
        ("arn:aws:*:*:*:*", "arn:aws:s3:::b", True),
        ("arn:aws:logs:*:*:log-group:*", "arn:aws:logs:eu:1:log-group:a:log-stream:b", True),
        ("arn:aws:s3:::B", "arn:aws:s3:::b", False),
        ("arn:aws:s3:::home/*", "arn:aws:s3:::home/${aws:username}/x", True),
        ("arn:aws:s3:::home/?", "arn:aws:s3:::home/${aws:username}", False),
        ("arn:aws:s3:::${aws:username}*", "arn:aws:s3:::${aws:username}/x", True),
        ("arn:aws:s3:::${aws:username}", "arn:aws:s3:::${aws:userid}", False),
        ("arn:aws:s3:::a*}b", "arn:aws:s3:::a${aws:x}b", False),
        ("arn:aws:s3:::${*}", "arn:aws:s3:::b", False),
        ("arn:aws:s3:::?", "arn:aws:s3:::${*}", True),
        ("arn:aws:s3:::?", "arn:aws:s3:::*", False),
    ],
)
def test_arns_are_compared_part_by_part(wide: str, narrow: str, *, expected: bool) -> None:
    assert covers_resource(wide, narrow, variables=True) is expected
