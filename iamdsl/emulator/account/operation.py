"""One parsed API request, and the table of handlers by operation name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

import attrs

from iamdsl.emulator.account.api_error import validation_error
from iamdsl.emulator.account.records import RoleRecord, SessionRecord, UserRecord
from iamdsl.emulator.account.state import AccountState

OperationAnswer: TypeAlias = "dict[str, Any]"
"""Members of a response, named as in the API model; None values are left out."""


@attrs.frozen(kw_only=True)
class ApiCaller:
    """The caller: its ARN, its unique id, and its user, role and session in this account."""

    arn: str
    id: str
    user: UserRecord | None = None
    role: RoleRecord | None = None
    session: SessionRecord | None = None


@attrs.frozen(kw_only=True)
class OperationRequest:
    """The parameters of an operation, the account it acts on, and its caller.

    `state` is what the operation reads and changes. `visible_state` is what has propagated to
    the rest of AWS: an older state while visibility is delayed. Principals are looked up in it.
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
        """Return a parameter, or the default if it was not given."""
        return self.parameters.get(name, default)

    def user(self) -> UserRecord:
        """Return the user named by UserName, or the caller.

        Raises `ApiError` if there is no such user, or the caller is not a user.
        """
        name = self.get("UserName")
        if name is not None:
            return self.state.user(name)
        if self.caller.user is None:
            raise validation_error("Must specify userName when calling with non-User credentials")
        return self.state.user(self.caller.user.name)


Handler: TypeAlias = Callable[[OperationRequest], OperationAnswer]

HANDLERS: dict[str, Handler] = {}
"""The handler of each operation."""


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of these operations."""

    def register(handler: Handler) -> Handler:
        for operation in operations:
            HANDLERS[operation] = handler
        return handler

    return register


def path_prefix(request: OperationRequest) -> str:
    """Return the path prefix that a list is limited to; `/` means everything."""
    return str(request.get("PathPrefix", "/"))
