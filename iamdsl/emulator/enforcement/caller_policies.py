"""The caller's policies: its own and its groups', its boundary, its session policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.operations.versions import document_at

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import ApiCaller
    from iamdsl.emulator.account.records import GroupRecord, RoleRecord, UserRecord
    from iamdsl.emulator.account.state import AccountState


@attrs.frozen
class CallerPolicies:
    """JSON texts of a caller's policies, by layer."""

    identity: tuple[str, ...] = ()
    boundary: str | None = None
    session: tuple[str, ...] | None = None


def caller_policies(state: AccountState, caller: ApiCaller) -> CallerPolicies:
    """Return the policies of a caller in an account; the root user has none."""
    session = None if caller.session is None else caller.session.policies or None
    principal: UserRecord | RoleRecord | None = None
    if caller.user is not None:
        principal = state.user_of(caller.user.id)
    if caller.role is not None:
        principal = state.role_of(caller.role.id)
    if principal is None:
        return CallerPolicies(session=session)
    groups = [] if caller.user is None else state.groups_of(caller.user)
    identity = [text for owner in (principal, *groups) for text in _own_documents(state, owner)]
    boundary = None if principal.boundary is None else document_at(state, principal.boundary)
    return CallerPolicies(tuple(identity), boundary, session)


def _own_documents(
    state: AccountState, principal: UserRecord | GroupRecord | RoleRecord
) -> list[str]:
    attached = [document_at(state, arn) for arn in principal.attached]
    return [*principal.inline.values(), *attached]
