"""One request to IAM, and the table of who answers which operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

import attrs

from iamdsl.emulator.account.api_error import validation_error
from iamdsl.emulator.account.records import RoleRecord, SessionRecord, UserRecord
from iamdsl.emulator.account.state import AccountState

OperationAnswer: TypeAlias = "dict[str, Any]"
"""A response's members, as the model names them; None ones are left out."""


@attrs.frozen(kw_only=True)
class ApiCaller:
    """Who asks: an ARN, a unique id, and the user or role of this account behind it."""

    arn: str
    id: str
    user: UserRecord | None = None
    role: RoleRecord | None = None
    session: SessionRecord | None = None


@attrs.frozen(kw_only=True)
class OperationRequest:
    """An operation's parameters, and what it works on.

    `state` is what the operation reads and changes. `seen` is what other parts of AWS
    have heard of: with delayed visibility an older state, by which principals are judged.
    """

    operation: str
    parameters: Mapping[str, Any]
    state: AccountState
    visible_state: AccountState
    now: datetime
    caller: ApiCaller

    def __getitem__(self, name: str) -> Any:
        return self.parameters[name]

    def get(self, name: str, default: Any = None) -> Any:
        """A parameter, or the default when it was not given."""
        return self.parameters.get(name, default)

    def user(self) -> UserRecord:
        """The user named by UserName, or else the caller; raises Refused."""
        name = self.get("UserName")
        if name is not None:
            return self.state.user(name)
        if self.caller.user is None:
            raise validation_error("Must specify userName when calling with non-User credentials")
        return self.state.user(self.caller.user.name)


Handler: TypeAlias = Callable[[OperationRequest], OperationAnswer]

HANDLERS: dict[str, Handler] = {}
"""What answers each operation."""


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Let a function answer these operations."""

    def register(handler: Handler) -> Handler:
        for operation in operations:
            HANDLERS[operation] = handler
        return handler

    return register


def path_prefix(request: OperationRequest) -> str:
    """The path prefix a list is asked for."""
    return str(request.get("PathPrefix", "/"))
