"""The object a call is about, and the parameter that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.planned_call import Action

if TYPE_CHECKING:
    from iamdsl.resources.kind.resource_kind import Difference


@attrs.frozen
class Subject:
    """`noun` as IAM's operations spell it (`Role`), and the argument that identifies it."""

    noun: str
    parameter: str
    value: str
    address: Address

    def call(self, operation: str, repeat: Repeat = Repeat.IDEMPOTENT, **arguments: Any) -> Call:  # noqa: ANN401
        """The IAM call `operation`, with `{}` standing for the noun."""
        return Call(
            "iam", operation.format(self.noun), {self.parameter: self.value, **arguments}, repeat
        )

    def __str__(self) -> str:
        return str(self.address)


def of_field(differences: tuple[Difference, ...], field: str) -> tuple[Difference, ...]:
    """The differences that belong to one fact."""
    return tuple(difference for difference in differences if difference.field == field)


def deletion(subject: Subject, *, frees: frozenset[Address] = frozenset()) -> Action:
    """The call that deletes it, once nothing hangs on it; `frees` is what it let go of."""
    return Action(
        call=subject.call("Delete{}"),
        sentence=f"delete {subject}",
        destroys=subject.address,
        frees=frees,
        takes_away=True,
    )


def moves(subject: Subject, differences: tuple[Difference, ...]) -> tuple[Action, ...]:
    """The call that gives it another path, where it differs."""
    return tuple(
        Action(
            call=subject.call("Update{}", NewPath=change.after),
            sentence=f"move {subject} to path {change.after}",
            uses=frozenset({subject.address}),
        )
        for change in of_field(differences, "path")
    )


def renaming(subject: Subject, new: str) -> Action:
    """The call that gives it another name; a second one finds nothing under the old name."""
    renamed = {f"New{subject.parameter}": new}
    return Action(
        call=subject.call("Update{}", Repeat.UNTAGGED_CREATE, **renamed),
        sentence=f"rename {subject} to {new}",
        renames=subject.address,
    )
