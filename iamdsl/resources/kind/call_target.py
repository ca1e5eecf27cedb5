"""The object a call is about, and the parameter that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.planned_call import PlannedCall

if TYPE_CHECKING:
    from iamdsl.resources.kind.resource_kind import Difference


@attrs.frozen
class CallTarget:
    """`noun` as IAM's operations spell it (`Role`), and the argument that identifies it."""

    noun: str
    parameter: str
    value: str
    address: Address

    def call(self, operation: str, repeat: Repeat = Repeat.IDEMPOTENT, **arguments: Any) -> Call:
        """The IAM call `operation`, with `{}` standing for the noun."""
        return Call(
            "iam", operation.format(self.noun), {self.parameter: self.value, **arguments}, repeat
        )

    def __str__(self) -> str:
        return str(self.address)


def differences_of(differences: tuple[Difference, ...], field: str) -> tuple[Difference, ...]:
    """The differences that belong to one fact."""
    return tuple(difference for difference in differences if difference.field == field)


def delete_call(target: CallTarget, *, frees: frozenset[Address] = frozenset()) -> PlannedCall:
    """The call that deletes it, once nothing hangs on it; `frees` is what it let go of."""
    return PlannedCall(
        call=target.call("Delete{}"),
        sentence=f"delete {target}",
        destroys=target.address,
        frees=frees,
        takes_away=True,
    )


def move_calls(target: CallTarget, differences: tuple[Difference, ...]) -> tuple[PlannedCall, ...]:
    """The call that gives it another path, where it differs."""
    return tuple(
        PlannedCall(
            call=target.call("Update{}", NewPath=change.after),
            sentence=f"move {target} to path {change.after}",
            uses=frozenset({target.address}),
        )
        for change in differences_of(differences, "path")
    )


def rename_call(target: CallTarget, new: str) -> PlannedCall:
    """The call that gives it another name; a second one finds nothing under the old name."""
    renamed = {f"New{target.parameter}": new}
    return PlannedCall(
        call=target.call("Update{}", Repeat.UNTAGGED_CREATE, **renamed),
        sentence=f"rename {target} to {new}",
        renames=target.address,
    )
