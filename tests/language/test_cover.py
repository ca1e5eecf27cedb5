"""A pattern that is said to cover another matches all that the other matches."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl.language.text.pattern_cover import before_wildcard, covers_action, covers_resource

LETTERS = "aB"
TEXTS = ["".join(item) for count in range(5) for item in itertools.product(LETTERS, repeat=count)]
patterns = st.text(st.sampled_from("aB*?"), max_size=5)


def _matches(pattern: str, text: str, flags: int = 0) -> bool:
    written = "".join({"*": ".*", "?": "."}.get(item, re.escape(item)) for item in pattern)
    return re.fullmatch(written, text, flags) is not None


@given(wide=patterns, narrow=patterns)
def test_covering_resources_is_sure(wide: str, narrow: str) -> None:
    arn = "arn:aws:s3:::{}".format
    if covers_resource(arn(wide), arn(narrow), variables=True):
        assert all(_matches(wide, text) for text in TEXTS if _matches(narrow, text))
        assert narrow.startswith(before_wildcard(wide))
    elif "?" not in wide + narrow:
        # Without `?`, it is also complete: a letter of its own shows what is not covered.
        shown = [re.sub(r"\*", with_, narrow) for with_ in ("", "c", "cc", "ccaBcc")]
        assert not all(_matches(wide, text) for text in shown)


@given(wide=patterns, narrow=patterns)
def test_covering_actions_is_sure_in_any_case(wide: str, narrow: str) -> None:
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
