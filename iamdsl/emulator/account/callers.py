"""Who signed a request, by the access key in its Authorization header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from iamdsl.emulator.account.records import SessionRecord
    from iamdsl.emulator.account.state import AccountState


def caller_of(state: AccountState, key: str) -> ApiCaller | None:
    """Whose key it is, if it is one of the account's."""
    session = state.sessions.get(key)
    if session is not None:
        return _of_session(state, session)
    owned = state.access_keys.get(key)
    user = None if owned is None else state.user_of(owned.user)
    return None if user is None else ApiCaller(arn=state.arn_of(user), id=user.id, user=user)


def _of_session(state: AccountState, session: SessionRecord) -> ApiCaller:
    user, role = state.user_of(session.principal), state.role_of(session.principal)
    arn = session.arn if user is None else state.arn_of(user)
    return ApiCaller(arn=arn, id=session.id, user=user, role=role, session=session)
