"""The caller of a request, found by the access key in its Authorization header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from iamdsl.emulator.account.records import SessionRecord
    from iamdsl.emulator.account.state import AccountState


def caller_of(state: AccountState, key: str) -> ApiCaller | None:
    """Return the user or role session that an access key belongs to; None if unknown."""
    session = state.sessions.get(key)
    if session is not None:
        return _session_caller(state, session)
    credential = state.access_keys.get(key)
    user = None if credential is None else state.user_of(credential.user)
    return None if user is None else ApiCaller(arn=state.arn_of(user), id=user.id, user=user)


def _session_caller(state: AccountState, session: SessionRecord) -> ApiCaller:
    user, role = state.user_of(session.principal), state.role_of(session.principal)
    arn = session.arn if user is None else state.arn_of(user)
    return ApiCaller(arn=arn, id=session.id, user=user, role=role, session=session)
