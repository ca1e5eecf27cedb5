"""Operations on permissions boundaries of users and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import RoleRecord, UserRecord
from iamdsl.emulator.operations.inline import modifiable_owner
from iamdsl.emulator.operations.policies import check_attachable

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest


@handles("PutUserPermissionsBoundary", "PutRolePermissionsBoundary")
def put_boundary(request: OperationRequest) -> OperationAnswer:
    """Set or replace a permissions boundary."""
    return _set_boundary(request, request["PermissionsBoundary"])


@handles("DeleteUserPermissionsBoundary", "DeleteRolePermissionsBoundary")
def delete_boundary(request: OperationRequest) -> OperationAnswer:
    """Remove a permissions boundary; without one, nothing changes."""
    return _set_boundary(request, None)


def _set_boundary(request: OperationRequest, arn: str | None) -> OperationAnswer:
    principal = modifiable_owner(request)
    if arn is not None:
        check_attachable(request.state, arn)
    if isinstance(principal, UserRecord | RoleRecord):
        request.state.put(attrs.evolve(principal, boundary=arn))
    return {}
