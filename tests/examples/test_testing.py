"""The tests that the examples show pass, and fail where the access is another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

# Here, so that every inner run has the same classes: pytester forgets what those import.
import iamdsl.testing.assertions  # noqa: F401 - see above

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parents[2] / "examples" / "testing" / "test_access.py"


def test_the_tests_of_access_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(EXAMPLE.read_text())
    pytester.runpytest("-q", "-p", "no:cacheprovider").assert_outcomes(passed=4)


def test_they_notice_access_that_was_not_meant(pytester: pytest.Pytester) -> None:
    weaker = EXAMPLE.read_text().replace(".when(aws.SecureTransport.is_false())", "")
    pytester.makepyfile(weaker.replace('deny("s3:*")', 'allow("s3:*")'))
    pytester.runpytest("-q", "-p", "no:cacheprovider").assert_outcomes(passed=2, failed=2)
