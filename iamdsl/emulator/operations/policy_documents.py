"""IAM's checks of policy documents, and the principals that trust policies name.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Literal

from iamdsl.emulator.account.api_error import malformed_policy
from iamdsl.language.elements.principal_format import (
    PRINCIPAL_ARN,
    UNIQUE_ID,
    invalid_principal_fault,
)
from iamdsl.language.parser.sent_text import text_fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import RoleRecord, UserRecord
    from iamdsl.emulator.account.state import AccountState

_SPACE = str.maketrans("", "", " \t\r\n")


def check_policy(
    state: AccountState,
    text: str,
    kind: Literal["identity", "trust", "session"],
    *,
    managed: bool = False,
) -> None:
    """Raise `ApiError` for a document that IAM rejects for its structure.

    With `managed` the rules for managed policies hold too.
    """
    fault = text_fault(text, kind, managed=managed, partition=state.partition)
    if fault is not None:
        raise malformed_policy(fault.message)


def quota_size(text: str) -> int:
    """Return the size that quotas limit: characters, not counting white space."""
    return len(text.translate(_SPACE))


def trusted_ids(request: OperationRequest, text: str) -> Mapping[str, str]:
    """Return the unique id of each principal of this account that a trust policy names.

    Raises `ApiError` for principals that do not exist. The emulator does not know which
    principals of other accounts exist.
    """
    result: dict[str, str] = {}
    for value in _aws_principals(json.loads(text)):
        identity = _identity(request, value)
        if identity is not None:
            result[value] = identity
    return result


def trust_text(state: AccountState, role: RoleRecord) -> str:
    """Return the trust policy as responses show it.

    An account is shown as the ARN of its root user. A principal of this account is shown by
    its current ARN, or by its unique id once it is deleted.
    """
    value = json.loads(role.trust)
    changed = False
    for statement in _as_list(value["Statement"]):
        principal = statement.get("Principal")
        if isinstance(principal, dict) and "AWS" in principal:
            before = principal["AWS"]
            if isinstance(before, list):
                principal["AWS"] = [_principal_text(state, role, text) for text in before]
            else:
                principal["AWS"] = _principal_text(state, role, before)
            changed = changed or principal["AWS"] != before
    return json.dumps(value, ensure_ascii=False) if changed else role.trust


def _principal_text(state: AccountState, role: RoleRecord, value: str) -> str:
    if re.fullmatch(r"\d{12}", value, re.ASCII):
        return f"arn:{state.partition}:iam::{value}:root"
    identity = role.trusted.get(value)
    if identity is None:
        return value
    arn = _arns(state).get(identity)
    session = _session_name(value)
    if session is not None:
        return value if arn is not None else f"{identity}:{session}"
    return arn or identity


def _session_name(value: str) -> str | None:
    """Return the session name of an assumed-role principal; None for other principals."""
    match = PRINCIPAL_ARN.fullmatch(value)
    return value.rpartition("/")[2] if match is not None and match["role"] is not None else None


def _identity(request: OperationRequest, value: str) -> str | None:
    """Return the unique id of a principal of this account.

    None for principals of other accounts and for whole accounts.
    """
    state = request.state
    if value == "*" or re.fullmatch(r"\d{12}", value, re.ASCII):
        return None
    identity: str | None
    if UNIQUE_ID.fullmatch(value):
        identity = value
    else:
        match = PRINCIPAL_ARN.fullmatch(value)
        if match is None:  # the structural rules have refused every other text
            return None
        if state.account not in {match["account"], match["sessions"]}:
            return None
        if value.split(":", 5)[5].startswith(("root", "federated-user/")):
            return None
        if match["role"] is not None:
            role = state.roles.get(match["role"])
            # The name in an ARN is case-sensitive, unlike that in a request.
            identity = None if role is None or role.name != match["role"] else role.id
        else:
            identity = _ids(state).get(value)
            if _ids(request.visible_state).get(value) != identity:
                identity = None
    if identity is None or not all(
        identity in _arns(tables) for tables in (state, request.visible_state)
    ):
        raise malformed_policy(invalid_principal_fault("AWS", value).message)
    return identity


def _ids(state: AccountState) -> dict[str, str]:
    return {arn: identity for identity, arn in _arns(state).items()}


def _arns(state: AccountState) -> dict[str, str]:
    """Return the ARNs of all users and roles by unique id."""
    principals: list[UserRecord | RoleRecord] = [*state.users.values(), *state.roles.values()]
    return {principal.id: state.arn_of(principal) for principal in principals}


def _aws_principals(value: Mapping[str, Any]) -> Iterator[str]:
    """Yield the AWS principals of a trust policy as written."""
    for statement in _as_list(value["Statement"]):
        yield from _as_list(statement["Principal"].get("AWS", []))


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
