"""Permissions boundaries of users and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Role, User
from iamdsl.emulator.operations.inline import changing
from iamdsl.emulator.operations.policies import must_exist

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request


@answers("PutUserPermissionsBoundary", "PutRolePermissionsBoundary")
def put_boundary(ask: Request) -> Answer:
    """Set or replace a boundary."""
    return _bound(ask, ask["PermissionsBoundary"])


@answers("DeleteUserPermissionsBoundary", "DeleteRolePermissionsBoundary")
def delete_boundary(ask: Request) -> Answer:
    """Remove a boundary; where there is none, nothing happens."""
    return _bound(ask, None)


def _bound(ask: Request, arn: str | None) -> Answer:
    principal = changing(ask)
    if arn is not None:
        must_exist(ask.state, arn)
    if isinstance(principal, User | Role):
        ask.state.put(attrs.evolve(principal, boundary=arn))
    return {}
