"""Every resource kind, by the first part of its addresses: the `KIND` of each module beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.lazy import load, modules_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.resource_kind import ResourceKind

_FIRST = ("policy", "user", "group", "role", "instance_profile")
"""What other objects belong to is read, imported and listed before them."""

_OTHERS = (
    name
    for name in modules_of(str(Path(__file__).parent))
    if name != "kinds" and name not in _FIRST
)
_KINDS: tuple[ResourceKind, ...] = tuple(
    load(f"iamdsl.resources.{name}").KIND for name in (*_FIRST, *_OTHERS)
)

KINDS: Mapping[str, ResourceKind] = {kind.name: kind for kind in _KINDS}
"""Every resource kind, by the first part of its addresses."""
