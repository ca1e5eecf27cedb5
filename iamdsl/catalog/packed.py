"""Reading the catalog's data files: compressed JSON inside the package."""

from __future__ import annotations

import functools
import json
import zlib
from importlib.resources import files
from typing import Any

from iamdsl.errors import UnreadableState


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The content of one data file; raises UnreadableState when it is missing or damaged."""
    path = files("iamdsl.catalog") / "data" / f"{name}.json.z"
    try:
        content = json.loads(zlib.decompress(path.read_bytes()))
    except (OSError, zlib.error, ValueError) as error:
        raise UnreadableState(
            f"the catalog's data on {name.replace('_', ' ')} cannot be read",
            where=str(path),
            why=str(error),
            next_step="reinstall: python -m pip install --force-reinstall --no-deps iamdsl",
        ) from None
    if not isinstance(content, dict) or "date" not in content:
        raise UnreadableState(
            f"the catalog's data on {name.replace('_', ' ')} cannot be read",
            where=str(path),
            why="it holds something else",
            next_step="reinstall: python -m pip install --force-reinstall --no-deps iamdsl",
        )
    return content
