"""Which boundaries of a killed run a test resumes from: some in quick runs, all in campaigns."""

from __future__ import annotations

import pytest


def some_boundaries(step: int, first: int = 0) -> pytest.MarkDecorator:
    """Return a mark that passes a slice as `which`: every `step`th boundary, and slowly all."""
    return pytest.mark.parametrize(
        "which",
        [
            pytest.param(slice(first, None, step), id="some"),
            pytest.param(slice(None), id="all", marks=pytest.mark.slow),
        ],
    )
