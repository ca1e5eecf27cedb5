"""Every resource kind, by the first part of its addresses: the `KIND` of each module beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.lazy import load, modules_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.resource_kind import ResourceKind

_MODULES = (
    load(f"iamdsl.resources.{name}")
    for name in modules_of(str(Path(__file__).parent))
    if name != "kinds"
)

KINDS: Mapping[str, ResourceKind] = {module.KIND.name: module.KIND for module in _MODULES}
"""Every resource kind, by the first part of its addresses."""
