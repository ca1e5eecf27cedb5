"""Permissions boundaries of users and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import RoleRecord, UserRecord
from iamdsl.emulator.operations.inline import modifiable_owner
from iamdsl.emulator.operations.policies import check_exists

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest


@handles("PutUserPermissionsBoundary", "PutRolePermissionsBoundary")
def put_boundary(ask: OperationRequest) -> OperationAnswer:
    """Set or replace a boundary."""
    return _set_boundary(ask, ask["PermissionsBoundary"])


@handles("DeleteUserPermissionsBoundary", "DeleteRolePermissionsBoundary")
def delete_boundary(ask: OperationRequest) -> OperationAnswer:
    """Remove a boundary; where there is none, nothing happens."""
    return _set_boundary(ask, None)


def _set_boundary(ask: OperationRequest, arn: str | None) -> OperationAnswer:
    principal = modifiable_owner(ask)
    if arn is not None:
        check_exists(ask.state, arn)
    if isinstance(principal, UserRecord | RoleRecord):
        ask.state.put(attrs.evolve(principal, boundary=arn))
    return {}
