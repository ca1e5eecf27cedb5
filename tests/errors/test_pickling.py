"""Errors can be pickled with all their attributes."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from errors.test_every_error import NAMES

from iamdsl import User, deploy, errors, parse
from iamdsl.origin import Origin
from iamdsl.testing import InProcessAccount

OWN_ARGUMENTS: dict[str, dict[str, Any]] = {
    "PolicySyntaxError": {"defects": ("one", "two")},
    "CallFailed": {"code": "Throttling", "operation": "GetRole", "status": 503},
    "AccessDenied": {"code": "AccessDenied", "operation": "GetRole"},
    "AlreadyExists": {"code": "EntityAlreadyExists", "operation": "CreateRole", "retried": True},
    "ApplyFailed": {"outcome": ["half"]},
    "Interrupted": {"outcome": ["half"]},
    "GuardRefused": {"objections": ("one", "two")},
    "QuotaExceeded": {"violations": ("one", "two")},
    "Irreversible": {"changes": ("one", "two")},
    "DeployEachFailed": {"outcomes": {"prod": "half"}},
}
"""The arguments that only some errors take."""


def _pickled_copy(error: errors.IamdslError) -> errors.IamdslError:
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - bytes from the test
    assert type(copy) is type(error)
    return copy


@pytest.mark.parametrize("name", NAMES)
def test_error_keeps_all_attributes(name: str) -> None:
    error = getattr(errors, name)(
        "what",
        where=Origin("infra.py", 7),
        why="reason",
        next_step="do this",
        **OWN_ARGUMENTS.get(name, {}),
    )
    copy = _pickled_copy(error)
    assert vars(copy) == vars(error)
    assert copy.args == ("what",)
    assert str(copy) == str(error)


def test_apply_failed_keeps_its_outcome() -> None:
    account = InProcessAccount()
    account.fail("CreateUser", "AccessDenied")
    session = deploy("errors", account=account)
    session.add(User("jane").tagged(team="web"))
    with pytest.raises(errors.ApplyFailed) as failed:
        session.apply()
    copy: Any = _pickled_copy(failed.value)
    assert copy.outcome.plan == failed.value.outcome.plan
    (failure,) = copy.outcome.failed
    assert str(failure.error) == str(failed.value.outcome.failed[0].error)


def test_policy_syntax_error_keeps_its_defects() -> None:
    with pytest.raises(errors.PolicySyntaxError) as failed:
        parse('{"Statement": [{"Effect": "Perhaps"}]}')
    copy: Any = _pickled_copy(failed.value)
    assert copy.defects == failed.value.defects
    assert copy.defects
