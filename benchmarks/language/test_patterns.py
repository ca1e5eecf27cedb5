"""Matching wildcard patterns, compared with the standard library.

python -m pytest benchmarks/language/test_patterns.py
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import pytest

from iamdsl.language.text.pattern import Pattern
from iamdsl.language.text.pattern_set import classes

if TYPE_CHECKING:
    from benchmarks.language.conftest import Versus

ARNS = [f"arn:aws:s3:::reports-eu/2026/{number}/summary.csv" for number in range(500)]
PATTERNS = {
    "prefix": "arn:aws:s3:::reports-*",
    "inner wildcards": "arn:aws:s3:::*-eu/*/11*/*.csv",
}


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.benchmark(group="match a pattern")
def test_match(pattern: str, versus: Versus) -> None:
    test = Pattern.parse(pattern).test
    versus(
        lambda: [bool(test(arn)) for arn in ARNS],
        lambda: [fnmatchcase(arn, pattern) for arn in ARNS],
        names=("ours", "fnmatch"),
        target=1,
    )


@pytest.mark.benchmark(group="classes of patterns")
def test_growth(versus: Versus) -> None:
    few, many = (
        [Pattern.parse(f"arn:aws:s3:::bucket-{number}/*") for number in range(count)]
        for count in (100, 200)
    )
    versus(lambda: classes(many), lambda: classes(few), names=("200", "100"), rounds=5)
