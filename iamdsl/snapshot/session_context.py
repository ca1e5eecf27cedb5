"""Who stands behind a session: from a caller's ARN to the role that it assumed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client.invocation import read
from iamdsl.errors import CallFailed, InvalidArn
from iamdsl.language.elements.arn import Arn
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.client import Account

_ASSUMED = "assumed-role"
_UNREADABLE = frozenset({"NoSuchEntity", "AccessDenied", "AccessDeniedException"})


@attrs.frozen
class SessionContext:
    """A caller's ARN, and who it is the session of.

    Of an assumed role `issuer_arn` is the role's ARN, otherwise it is `arn` itself.
    `exact` is False when the role could not be read: its ARN is then written as if it
    had no path, and `issuer_id` is None.
    """

    arn: str
    issuer_arn: str
    issuer_id: str | None
    issuer_name: str | None
    session_name: str | None
    exact: bool = True


def read_session_context(account: Account, arn: str | None = None) -> SessionContext:
    """The issuer of a session, by default of the caller's own.

    One GetRole, and that only for a session of a role of the caller's account.
    Raises InvalidArn for what is no caller's ARN, CallFailed and the like.
    """
    identity = account.identity()
    caller = Arn.parse(identity.arn if arn is None else arn)
    text = str(caller)
    kind, _, rest = caller.resource.partition("/")
    if (caller.service, kind) != ("sts", _ASSUMED):
        if caller.service not in {"iam", "sts"}:
            raise _no_caller(text, f"it is an ARN of {caller.service}")
        name = rest.rpartition("/")[2] if kind in {"user", "role"} else None
        return SessionContext(text, text, None, name or None, None)
    role, _, session = rest.partition("/")
    if not role or not session:
        raise _no_caller(text, "a session's ARN reads …:assumed-role/ROLE/SESSION")
    guess = f"arn:{caller.partition}:iam::{caller.account}:role/{role}"
    if (caller.partition, caller.account) == (identity.partition, identity.account):
        try:
            # The ARN of a session leaves out the path of its role.
            item = read(account, "iam", "GetRole", {"RoleName": role})["Role"]
        except CallFailed as error:
            if error.code not in _UNREADABLE:
                raise
        else:
            return SessionContext(text, item["Arn"], item["RoleId"], item["RoleName"], session)
    return SessionContext(text, guess, None, role, session, exact=False)


def _no_caller(text: str, why: str) -> InvalidArn:
    return InvalidArn(
        f"{text!r} is nobody's ARN",
        where=here(),
        why=why,
        next_step="give the ARN of a user, a role or a session, as GetCallerIdentity tells it",
    )
