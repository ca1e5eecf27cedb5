"""The operations of IAM and STS in this process, called without a client in between."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

import iamdsl.emulator.service  # noqa: F401 - which registers all operations
from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import HANDLERS, ApiCaller, OperationRequest
from iamdsl.emulator.account.quotas import with_defaults
from iamdsl.emulator.account.records import UserRecord
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations.security_tokens import STS

ME = "123456789012"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FOR_EC2 = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    }
)
_SOMEBODY = ApiCaller(arn=f"arn:aws:iam::{ME}:user/me", id="AIDAME")


def do(
    state: AccountState,
    operation: str,
    *,
    seen: AccountState | None = None,
    now: datetime = NOW,
    caller: ApiCaller = _SOMEBODY,
    **parameters: Any,
) -> dict[str, Any]:
    """One operation's answer; `seen` is what the whole of AWS has heard of."""
    request = OperationRequest(
        operation=operation,
        parameters=parameters,
        state=state,
        visible_state=seen or state,
        now=now,
        caller=caller,
    )
    handler = STS.get(operation) or HANDLERS[operation]
    return handler(request)


def make_role(
    state: AccountState, name: str = "r", trust: str = FOR_EC2, **more: Any
) -> dict[str, Any]:
    """A role as IAM shows it once it is made."""
    role: dict[str, Any] = do(
        state, "CreateRole", RoleName=name, AssumeRolePolicyDocument=trust, **more
    )["Role"]
    return role


def user(name: str) -> UserRecord:
    """A user's record."""
    return UserRecord(name=name, path="/", id=f"AIDA{name}", created=NOW)


def empty(**quotas: int) -> AccountState:
    """What is in a new account, some of its quotas changed."""
    return AccountState(account=ME, partition="aws", quotas=with_defaults(quotas))


@attrs.define
class Account:
    """An account, who calls it, and a clock that stands still."""

    state: AccountState = attrs.field(factory=empty)
    caller: ApiCaller = _SOMEBODY
    now: datetime = NOW

    def __call__(self, operation: str, **parameters: Any) -> dict[str, Any]:
        return do(self.state, operation, now=self.now, caller=self.caller, **parameters)

    def refused(self, operation: str, **parameters: Any) -> ApiError:
        """How it is refused, and nothing has changed."""
        before = self.state.copy()
        with pytest.raises(ApiError) as refusal:
            self(operation, **parameters)
        assert self.state == before
        return refusal.value

    def refuses(self, code: str, operation: str, **parameters: Any) -> str:
        """Refused with this code; what the refusal says."""
        refusal = self.refused(operation, **parameters)
        assert refusal.code == code
        return refusal.message

    def refuses_saying(self, code: str, message: str, operation: str, **parameters: Any) -> None:
        """Refused with this code and a message that begins so."""
        assert self.refuses(code, operation, **parameters)[: len(message)] == message
