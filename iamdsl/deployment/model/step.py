"""One call of a plan in its place, and its form as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.lazy import load
from iamdsl.resources.kind.planned_call import UNPLANNED, PlannedCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.address import Address


def _check_planned(_step: object, _attribute: attrs.Attribute[Any], action: PlannedCall) -> None:
    if action.address == UNPLANNED:
        raise ValueError(f"no change has the call: {action.sentence}")


@attrs.frozen
class Step:
    """One call of a plan; `after` are the numbers of the steps it waits for.

    `held_by` are kinds: a deletion waits until all that the plan creates of these kinds is
    complete, with its policies, members and credentials; `opens` are the kinds that wait for this
    step. In a plan with `delete_first` a creation waits until all deletions of these kinds were
    tried.
    """

    number: int
    action: PlannedCall = attrs.field(validator=_check_planned)
    after: tuple[int, ...] = ()
    held_by: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()

    @property
    def address(self) -> Address:
        """The address of the change that the call belongs to."""
        return self.action.address

    @property
    def sentence(self) -> str:
        """The call in words, with a caution if its place in the order carries a risk."""
        action = self.action
        return f"{action.sentence} ({action.caution})" if action.caution else action.sentence


def register_steps(converter: Any) -> None:
    """Make a converter of cattrs write the address of a call beside it, in its step."""
    gen = load("cattrs.gen")
    omitted = gen.override(omit=True)
    call_to_json = gen.make_dict_unstructure_fn(
        PlannedCall, converter, _cattrs_omit_if_default=True, address=omitted, entry=omitted
    )
    converter.register_unstructure_hook(PlannedCall, call_to_json)
    to_json = gen.make_dict_unstructure_fn(Step, converter, _cattrs_omit_if_default=True)
    from_json = gen.make_dict_structure_fn(Step, converter)

    def step_from_json(value: Mapping[str, Any], cls: type[Step]) -> Step:
        action = {**value["action"], "address": value["address"]}
        step: Step = from_json({**value, "action": action}, cls)
        return step

    converter.register_unstructure_hook(
        Step, lambda step: {"number": step.number, "address": str(step.address), **to_json(step)}
    )
    converter.register_structure_hook(Step, step_from_json)
