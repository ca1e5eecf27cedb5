"""Errors cross from one process to another whole."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from errors.test_every_error import NAMES

from iamdsl import User, deploy, errors, parse
from iamdsl.origin import Origin
from iamdsl.testing import InProcessAccount

MORE: dict[str, dict[str, Any]] = {
    "PolicySyntaxError": {"defects": ("one", "two")},
    "CallFailed": {"code": "Throttling", "operation": "GetRole", "status": 503},
    "AccessDenied": {"code": "AccessDenied", "operation": "GetRole"},
    "AlreadyExists": {"code": "EntityAlreadyExists", "operation": "CreateRole", "retried": True},
    "ApplyFailed": {"outcome": ["half"]},
    "Interrupted": {"outcome": ["half"]},
    "GuardRefused": {"objections": ("one", "two")},
    "Irreversible": {"changes": ("one", "two")},
    "DeployEachFailed": {"outcomes": {"prod": "half"}},
}
"""What some take besides what all take."""


def _sent(error: errors.IamdslError) -> errors.IamdslError:
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is type(error)
    return copy


@pytest.mark.parametrize("name", NAMES)
def test_every_error_keeps_all_that_it_says(name: str) -> None:
    error = getattr(errors, name)(
        "what", where=Origin("infra.py", 7), why="reason", next_step="do this", **MORE.get(name, {})
    )
    copy = _sent(error)
    assert vars(copy) == vars(error)
    assert copy.args == ("what",)
    assert str(copy) == str(error)


def test_the_outcome_that_an_error_carries() -> None:
    account = InProcessAccount()
    account.fail("CreateUser", "AccessDenied")
    session = deploy("errors", account=account)
    session.add(User("jane").tagged(team="web"))
    with pytest.raises(errors.ApplyFailed) as failed:
        session.apply()
    copy: Any = _sent(failed.value)
    assert copy.outcome.plan == failed.value.outcome.plan
    (failure,) = copy.outcome.failed
    assert str(failure.error) == str(failed.value.outcome.failed[0].error)


def test_the_defects_of_a_policy() -> None:
    with pytest.raises(errors.PolicySyntaxError) as failed:
        parse('{"Statement": [{"Effect": "Perhaps"}]}')
    copy: Any = _sent(failed.value)
    assert copy.defects == failed.value.defects
    assert copy.defects
