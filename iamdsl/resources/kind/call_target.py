"""The object an IAM call acts on, and the parameter that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

if TYPE_CHECKING:
    from iamdsl.resources.kind.resource_kind import Difference


@attrs.frozen
class CallTarget:
    """Object of IAM calls: `noun` as operations spell it (`Role`), and its identifying argument."""

    noun: str
    parameter: str
    value: str
    address: Address

    def call(self, operation: str, repeat: Repeat = Repeat.IDEMPOTENT, **arguments: Any) -> Call:
        """Return the call of an IAM operation; `{}` in its name is replaced by the noun."""
        return Call(
            "iam", operation.format(self.noun), {self.parameter: self.value, **arguments}, repeat
        )

    def __str__(self) -> str:
        return str(self.address)


def principal_target(principal: Address) -> CallTarget:
    """Return a user, group or role as the target of calls."""
    noun = principal.kind.capitalize()
    return CallTarget(noun, f"{noun}Name", principal.name, principal)


def differences_of(differences: tuple[Difference, ...], field: str) -> tuple[Difference, ...]:
    """Return the differences that belong to one fact."""
    return tuple(difference for difference in differences if difference.field == field)


def create_call(
    target: CallTarget, repeat: Repeat, uses: frozenset[Address] = frozenset(), **arguments: Any
) -> PlannedCall:
    """Return the call that creates the target, of a kind with a name, an ID and an ARN."""
    noun = target.noun
    return PlannedCall(
        call=target.call("Create{}", repeat, **arguments),
        sentence=f"create {target}",
        creates=target.address,
        uses=uses,
        captures={"id": f"{noun}.{noun}Id", "arn": f"{noun}.Arn"},
        readback=target.call("Get{}"),
    )


def delete_call(
    target: CallTarget,
    operation: str = "Delete{}",
    *,
    frees: frozenset[Address] = frozenset(),
    forgets: str | None = None,
) -> PlannedCall:
    """Return the call that deletes the target; `frees` are objects that it referred to.

    `forgets` is the name of its secret.
    """
    return PlannedCall(
        call=target.call(operation),
        sentence=f"delete {target}",
        destroys=target.address,
        frees=frees,
        takes_away=True,
        forgets=forgets,
    )


def move_calls(target: CallTarget, differences: tuple[Difference, ...]) -> PlannedCalls:
    """Return the call that changes the target's path, if the path differs."""
    return tuple(
        PlannedCall(
            call=target.call("Update{}", NewPath=change.after),
            sentence=f"move {target} to path {change.after}",
            uses=frozenset({target.address}),
        )
        for change in differences_of(differences, "path")
    )


def rename_call(target: CallTarget, new: str) -> PlannedCall:
    """Return the call that renames the target; it cannot be repeated: the old name is gone."""
    renamed = {f"New{target.parameter}": new}
    return PlannedCall(
        call=target.call("Update{}", Repeat.UNTAGGED_CREATE, **renamed),
        sentence=f"rename {target} to {new}",
        renames=target.address,
    )
