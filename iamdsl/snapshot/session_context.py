"""Find the role of an assumed-role session by the session's ARN.

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
    """A caller's ARN, and the role or user that issued its session.

    For a session of a role `issuer_arn` is the role's ARN, otherwise it is `arn` itself.
    `exact` is False if the role could not be read: its ARN is then given without its path,
    and `issuer_id` is None.
    """

    arn: str
    issuer_arn: str
    issuer_id: str | None
    issuer_name: str | None
    session_name: str | None
    exact: bool = True


def read_session_context(account: Account, arn: str | None = None) -> SessionContext:
    """Return the issuer of a session, by default of the caller's own.

    One call, GetRole, and only for a session of a role in the caller's account. Raises
    `InvalidArn` for an ARN that is not a user, role or session, and the errors of `read`.
    """
    identity = account.identity()
    caller = Arn.parse(identity.arn if arn is None else arn)
    text = str(caller)
    kind, _, rest = caller.resource.partition("/")
    if (caller.service, kind) != ("sts", _ASSUMED):
        if caller.service not in {"iam", "sts"}:
            raise _not_a_caller_error(text, f"it is an ARN of {caller.service}")
        name = rest.rpartition("/")[2] if kind in {"user", "role"} else None
        return SessionContext(text, text, None, name or None, None)
    role, _, session = rest.partition("/")
    if not role or not session:
        why = "the ARN of a session has the form …:assumed-role/ROLE/SESSION"
        raise _not_a_caller_error(text, why)
    arn_without_path = f"arn:{caller.partition}:iam::{caller.account}:role/{role}"
    if (caller.partition, caller.account) == (identity.partition, identity.account):
        try:
            # The ARN of a session does not contain the path of its role.
            item = read(account, "iam", "GetRole", {"RoleName": role})["Role"]
        except CallFailed as error:
            if error.code not in _UNREADABLE:
                raise
        else:
            return SessionContext(text, item["Arn"], item["RoleId"], item["RoleName"], session)
    return SessionContext(text, arn_without_path, None, role, session, exact=False)


def _not_a_caller_error(text: str, why: str) -> InvalidArn:
    return InvalidArn(
        f"{text!r} is not the ARN of a caller",
        where=here(),
        why=why,
        next_step="give the ARN of a user, a role or a session, as GetCallerIdentity returns it",
    )
