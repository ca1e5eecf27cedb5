"""The line length that ruff is configured with in a folder.

https://docs.astral.sh/ruff/configuration/
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_LENGTH = 88
"""Ruff's default."""


def line_length(folder: Path) -> int:
    """Return the `line-length` of ruff's settings in a folder or the nearest one above it."""
    start = folder.resolve()
    for directory in (start, *start.parents):
        for name in (".ruff.toml", "ruff.toml", "pyproject.toml"):
            settings = _settings(directory / name)
            if settings is not None:
                length = settings.get("line-length")
                return length if type(length) is int else DEFAULT_LENGTH
    return DEFAULT_LENGTH


def _settings(file: Path) -> dict[str, Any] | None:
    """Ruff's settings in a file; None if it has none, or cannot be read."""
    try:
        content: Any = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    is_project = file.name == "pyproject.toml"
    settings = content.get("tool", {}).get("ruff") if is_project else content
    return settings if isinstance(settings, dict) else None
