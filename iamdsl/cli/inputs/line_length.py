"""How long the lines of a script may be: as ruff is set up where the script will live.

https://docs.astral.sh/ruff/configuration/
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

RUFFS_OWN = 88
"""What ruff takes where nothing is set up."""


def line_length(folder: Path) -> int:
    """The `line-length` of the nearest settings in a folder or one above it."""
    here = folder.resolve()
    for place in (here, *here.parents):
        for name in (".ruff.toml", "ruff.toml", "pyproject.toml"):
            settings = _settings(place / name)
            if settings is not None:
                length = settings.get("line-length")
                return length if type(length) is int else RUFFS_OWN
    return RUFFS_OWN


def _settings(file: Path) -> dict[str, Any] | None:
    """Ruff's settings in a file; None where it has none, or cannot be read."""
    try:
        read: Any = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    result = read.get("tool", {}).get("ruff") if file.name == "pyproject.toml" else read
    return result if isinstance(result, dict) else None
