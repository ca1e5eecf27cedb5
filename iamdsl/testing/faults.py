"""Faults on order: the next calls of an operation fail as AWS's do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.testing.moto_backend import Answer

When: TypeAlias = Literal["before", "after_commit"]

_STATUS: Mapping[str, int] = {
    "ServiceFailure": 500,
    "InternalFailure": 500,
    "ServiceUnavailable": 503,
    "AccessDenied": 403,
    "NoSuchEntity": 404,
    "EntityAlreadyExists": 409,
    "DeleteConflict": 409,
    "LimitExceeded": 409,
    "ConcurrentModification": 409,
    "EntityTemporarilyUnmodifiable": 409,
}
"""HTTP statuses of IAM's errors; those not named have 400."""


@attrs.define
class Fault:
    """An error code for the next `times` calls of an operation."""

    operation: str
    code: str
    times: int
    when: When


class Faults:
    """The faults that are still to come."""

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Order one more."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Cancel all."""
        self._waiting.clear()

    def take(self, operation: str, when: When) -> Answer | None:
        """The error response due for this call, if any."""
        for fault in self._waiting:
            if (fault.operation, fault.when) == (operation, when) and fault.times > 0:
                fault.times -= 1
                return _error(fault.code, operation)
        return None


def _error(code: str, operation: str) -> Answer:
    text = (
        '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error>'
        f"<Type>Sender</Type><Code>{code}</Code>"
        f"<Message>{operation} was made to fail</Message></Error>"
        "<RequestId>in-process</RequestId></ErrorResponse>"
    )
    return _STATUS.get(code, 400), {"Content-Type": "text/xml"}, text.encode()
