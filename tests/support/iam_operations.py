"""Calls of the emulator's IAM and STS operations, without a client in between."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

import iamdsl.emulator.service  # noqa: F401 - registers all operations
from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import HANDLERS, ApiCaller, OperationRequest
from iamdsl.emulator.account.quotas import with_defaults
from iamdsl.emulator.account.records import UserRecord
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations.security_tokens import STS

ACCOUNT_ID = "123456789012"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
EC2_TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    }
)
_DEFAULT_CALLER = ApiCaller(arn=f"arn:aws:iam::{ACCOUNT_ID}:user/me", id="AIDAME")


def call_operation(
    state: AccountState,
    operation: str,
    *,
    visible_state: AccountState | None = None,
    now: datetime = NOW,
    caller: ApiCaller = _DEFAULT_CALLER,
    **parameters: Any,
) -> dict[str, Any]:
    """Return an operation's answer; `visible_state` is what has propagated to all of AWS."""
    request = OperationRequest(
        operation=operation,
        parameters=parameters,
        state=state,
        visible_state=visible_state or state,
        now=now,
        caller=caller,
    )
    handler = STS.get(operation) or HANDLERS[operation]
    return handler(request)


def create_role(
    state: AccountState, name: str = "r", trust: str = EC2_TRUST, **more: Any
) -> dict[str, Any]:
    """Create a role and return it as in the response."""
    role: dict[str, Any] = call_operation(
        state, "CreateRole", RoleName=name, AssumeRolePolicyDocument=trust, **more
    )["Role"]
    return role


def user_record(name: str) -> UserRecord:
    """Return a user's record."""
    return UserRecord(name=name, path="/", id=f"AIDA{name}", created=NOW)


def empty_state(**quotas: int) -> AccountState:
    """Return the state of a new account, with some quotas overridden."""
    return AccountState(account=ACCOUNT_ID, partition="aws", quotas=with_defaults(quotas))


@attrs.define
class Account:
    """An account with a caller and a fixed clock."""

    state: AccountState = attrs.field(factory=empty_state)
    caller: ApiCaller = _DEFAULT_CALLER
    now: datetime = NOW

    def __call__(self, operation: str, **parameters: Any) -> dict[str, Any]:
        return call_operation(self.state, operation, now=self.now, caller=self.caller, **parameters)

    def error(self, operation: str, **parameters: Any) -> ApiError:
        """Return the error of an operation, and check that nothing has changed."""
        before = self.state.copy()
        with pytest.raises(ApiError) as caught:
            self(operation, **parameters)
        assert self.state == before
        return caught.value

    def error_message(self, code: str, operation: str, **parameters: Any) -> str:
        """Check the error code of an operation and return the error message."""
        error = self.error(operation, **parameters)
        assert error.code == code
        return error.message

    def assert_error(self, code: str, message: str, operation: str, **parameters: Any) -> None:
        """Check the error code of an operation and the beginning of the message."""
        assert self.error_message(code, operation, **parameters)[: len(message)] == message
