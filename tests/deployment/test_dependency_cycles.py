"""Calls that wait for each other are refused, with the resources and their lines."""

from __future__ import annotations

import pytest

from iamdsl.client import Call
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.errors import DependencyCycle
from iamdsl.origin import Origin
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.snapshot import Snapshot

ONE, TWO = Address("group", "one"), Address("group", "two")


def _creation(created: Address, *used: Address) -> PlannedCall:
    call = Call("iam", "CreateGroup", {"GroupName": created.name})
    action = PlannedCall(call=call, sentence="", creates=created, uses=frozenset(used))
    return action.at(created)


def test_cycle_names_its_resources_and_lines() -> None:
    actions = (_creation(ONE, TWO), _creation(TWO, ONE), _creation(Address("group", "three")))
    origins = {ONE: Origin("infra.py", 3), TWO: Origin("infra.py", 4)}
    with pytest.raises(DependencyCycle) as caught:
        ordered_steps(actions, origins, CallSequence(), Snapshot())
    assert "group/one needs group/two needs group/one" in str(caught.value)
    assert "group/one at infra.py:3, group/two at infra.py:4" in str(caught.value)
