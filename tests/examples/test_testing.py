"""The example tests pass, and fail if the policy allows more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

# Imported here so that all inner runs share the classes: pytester unloads what they import.
import iamdsl.services.s3
import iamdsl.testing.assertions  # noqa: F401 - see above

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parents[2] / "examples" / "testing" / "test_access.py"


def test_example_tests_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(EXAMPLE.read_text())
    pytester.runpytest("-q", "-p", "no:cacheprovider").assert_outcomes(passed=4)


def test_example_tests_fail_for_unwanted_access(pytester: pytest.Pytester) -> None:
    weaker = EXAMPLE.read_text().replace(".when(aws.SecureTransport.is_false())", "")
    pytester.makepyfile(weaker.replace('deny("s3:*")', 'allow("s3:*")'))
    pytester.runpytest("-q", "-p", "no:cacheprovider").assert_outcomes(passed=2, failed=2)
