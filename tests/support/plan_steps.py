"""Create steps of a plan: a number, and the properties of the call that matter."""

from __future__ import annotations

from typing import Any

from iamdsl.client import Call, Repeat
from iamdsl.deployment import Step
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall

ROLE = Address("role", "app")


def step(
    number: int, *after: int, address: Address | None = None, operation: str = "Put", **action: Any
) -> Step:
    repeat = action.pop("repeat", Repeat.IDEMPOTENT)
    call = Call("iam", operation, {}, repeat)
    planned = PlannedCall(call=call, sentence="", **action)
    return Step(number, planned.at(address or Address("role", f"r{number}")), after)
