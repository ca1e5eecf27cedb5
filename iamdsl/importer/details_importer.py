"""Import a stack from saved authorization details, without calls to AWS."""

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
"""The kinds that authorization details contain."""


def import_details(
    details: str | bytes | Mapping[str, Any],
    name: str,
    selection: Selection | None = None,
    *,
    where: str = "the details",
) -> ImportedStack:
    """Return the stack `name` that declares what saved details contain; see `import_stack`.

    Users are declared without their credentials, and groups with the members in the details.
    `where` names the details in errors. Raises `UnreadableState` if they are incomplete or
    malformed, `ResourceError` if `selection` names a kind that they do not contain, and
    `InvalidName`.
    """
    selected = selection or Selection()
    _check_kinds(selected)
    snapshot = read_saved(details, where)
    scope = scope_of(snapshot, name, where)
    listed_by_address = {
        address: listed
        for kind in SAVED_KINDS
        if selected.may_cover(kind)
        for address, listed in listed_resources(KINDS[kind], snapshot, selected)
    }
    return attrs.evolve(declare_stack(scope, snapshot, listed_by_address), whole=False)


def _check_kinds(selection: Selection) -> None:
    for kind in selection.kinds:
        if kind not in SAVED_KINDS:
            raise ResourceError(
                f"authorization details do not contain resources of kind {kind}",
                why=f"they contain the kinds {', '.join(SAVED_KINDS)}",
                next_step="import it from the account: `iamdsl import` without --details",
            )
