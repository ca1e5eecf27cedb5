"""Importing from saved authorization details, without asking any account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.selection import Selection
from iamdsl.errors import ResourceError
from iamdsl.importer.saved_details import read_saved, scope_of
from iamdsl.importer.stack_importer import ImportedStack, declare_stack, listed_resources
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping


SAVED_KINDS = ("policy", "user", "group", "role")
"""The kinds that the details tell of."""


def import_details(
    details: str | bytes | Mapping[str, Any],
    name: str,
    selection: Selection | None = None,
    *,
    where: str = "the details",
) -> ImportedStack:
    """The stack `name` that declares what saved details tell of; see `import_stack`.

    Users without their credentials, and groups with the members that the details tell of.
    Raises UnreadableState for what are no whole details, ResourceError for other kinds.
    """
    chosen = selection or Selection()
    _check_kinds(chosen)
    snapshot = read_saved(details, where)
    scope = scope_of(snapshot, name, where)
    result = {
        address: listed
        for kind in SAVED_KINDS
        if chosen.may_cover(kind)
        for address, listed in listed_resources(KINDS[kind], snapshot, chosen)
    }
    return attrs.evolve(declare_stack(scope, snapshot, result), whole=False)


def _check_kinds(selection: Selection) -> None:
    for kind in selection.kinds:
        if kind not in SAVED_KINDS:
            raise ResourceError(
                f"saved details do not tell of any {kind}",
                why=f"they hold {', '.join(SAVED_KINDS)}",
                next_step="import it from the account itself",
            )
