"""IAM's checks of policy documents, and the principals that trust policies name.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

import json
import re
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from iamdsl.emulator.account.api_error import malformed_policy
from iamdsl.language.elements.partition import PARTITIONS, SUFFIXES
from iamdsl.language.elements.principal import PUBLIC_PROVIDERS
from iamdsl.language.parser.document_parser import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.emulator.account.api_error import ApiError
    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import RoleRecord, UserRecord
    from iamdsl.emulator.account.state import AccountState

_SYNTAX = "Syntax errors in policy."
_DISTINCT_CODES = frozenset(
    {
        "INVALID_ACTION",
        "MISSING_ACTION",
        "MISSING_PRINCIPAL",
        "MISSING_RESOURCE",
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
        "UNSUPPORTED_PRINCIPAL",
    }
)
"""Codes of defects with a message of their own; all others are 'Syntax errors in policy.'"""

_ARN_FIELDS = 6
_SPACE = str.maketrans("", "", " \t\r\n")
_UNIQUE_ID = r"A(?:ID|RO)A[A-Z0-9]{12,124}"
_NAME = r"[\w+=,.@-]+"
_PATHED = rf"(?:[\x21-\x7e]+/)?{_NAME}"
_PRINCIPAL = re.compile(
    r"arn:(?P<partition>[a-z-]+):(?:"
    rf"iam::(?P<account>\d{{12}}):(?:root|(?:user|role)/{_PATHED})"
    rf"|sts::(?P<sessions>\d{{12}}):(?:assumed-role/(?P<role>{_NAME})/{_NAME}"
    rf"|federated-user/{_NAME}))",
    re.ASCII,
)
_PROVIDER = re.compile(r"arn:(?P<partition>[a-z-]+):iam::\d{12}:(?:oidc|saml)-provider/\S+")
_SERVICE = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*", re.ASCII)


def check_policy(
    text: str, kind: Literal["identity", "trust"], *, newest_only: bool = False
) -> None:
    """Raise `ApiError` for a document that IAM rejects for its structure.

    `newest_only` requires version 2012-10-17.
    """
    defects = read(text, kind).defects
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise malformed_policy("This policy contains invalid Json") from None
    if any(defect.code not in _DISTINCT_CODES for defect in defects):
        raise malformed_policy(_SYNTAX)
    statements = _as_list(value["Statement"])
    if not statements:
        raise malformed_policy(_SYNTAX)
    if newest_only and value.get("Version") != "2012-10-17":
        raise malformed_policy("Policy document must be version 2012-10-17 or greater.")
    _check_principals(statements, kind)
    _check_sids(statements)
    actions = [_element_texts(statement, "Action") for statement in statements]
    resources = [_element_texts(statement, "Resource") for statement in statements]
    if not all(actions):
        raise malformed_policy("Policy statement must contain actions.")
    for resource in chain.from_iterable(resources):
        _check_resource(resource)
    for action in chain.from_iterable(actions):
        _check_action(action)
    if kind == "trust":
        _check_only_sts(statements)
    elif not all(resources):
        raise malformed_policy("Policy statement must contain resources.")


def quota_size(text: str) -> int:
    """Return the size that quotas limit: characters, not counting white space."""
    return len(text.translate(_SPACE))


def principals_of(text: str) -> tuple[str, ...]:
    """Return the AWS principals of a trust policy as written."""
    return tuple(value for kind, value in _principals(json.loads(text)) if kind == "AWS")


def trusted_ids(request: OperationRequest, text: str) -> Mapping[str, str]:
    """Return the unique id of each principal of this account that a trust policy names.

    Raises `ApiError` for principals that do not exist. Principals of other accounts are only
    checked for their format, because the emulator does not know whether they exist.
    """
    result: dict[str, str] = {}
    for kind, value in _principals(json.loads(text)):
        if kind == "AWS":
            identity = _identity(request, value)
            if identity is not None:
                result[value] = identity
        elif not _is_well_formed(request.state, kind, value):
            raise _invalid_principal_error(kind, value)
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
    match = _PRINCIPAL.fullmatch(value)
    return value.rpartition("/")[2] if match is not None and match["role"] is not None else None


def _identity(request: OperationRequest, value: str) -> str | None:
    """Return the unique id of a principal of this account.

    None for principals of other accounts and for whole accounts.
    """
    state = request.state
    if value == "*" or re.fullmatch(r"\d{12}", value, re.ASCII):
        return None
    identity: str | None
    if re.fullmatch(_UNIQUE_ID, value, re.ASCII):
        identity = value
    else:
        match = _PRINCIPAL.fullmatch(value)
        if match is None or match["partition"] != state.partition:
            raise _invalid_principal_error("AWS", value)
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
        raise _invalid_principal_error("AWS", value)
    return identity


def _ids(state: AccountState) -> dict[str, str]:
    return {arn: identity for identity, arn in _arns(state).items()}


def _arns(state: AccountState) -> dict[str, str]:
    """Return the ARNs of all users and roles by unique id."""
    principals: list[UserRecord | RoleRecord] = [*state.users.values(), *state.roles.values()]
    return {principal.id: state.arn_of(principal) for principal in principals}


def _is_well_formed(state: AccountState, kind: str, value: str) -> bool:
    """Return whether a service or federated principal is well formed."""
    if kind == "Service":
        return _SERVICE.fullmatch(value) is not None and value.endswith(SUFFIXES)
    if kind == "Federated" and value not in PUBLIC_PROVIDERS:
        match = _PROVIDER.fullmatch(value)
        return match is not None and match["partition"] == state.partition
    return True


def _invalid_principal_error(kind: str, value: str) -> ApiError:
    label = kind if kind == "AWS" else kind.upper()
    return malformed_policy(f'Invalid principal in policy: "{label}":"{value}"')


def _principals(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each principal of a document with its type."""
    for statement in _as_list(value["Statement"]):
        for element in ("Principal", "NotPrincipal"):
            principals = statement.get(element, {})
            if isinstance(principals, str):
                yield "AWS", principals
                continue
            for kind, values in principals.items():
                for principal in _as_list(values):
                    yield kind, principal


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _element_texts(statement: Mapping[str, Any], name: str) -> list[str]:
    """Return the values of an element or of its negation (`Action` or `NotAction`)."""
    values = statement.get(name, statement.get(f"Not{name}"))
    return [] if values is None else _as_list(values)


def _check_principals(statements: list[Any], kind: str) -> None:
    """Raise `ApiError` for principals or resources that this kind of policy cannot have."""
    for statement in statements:
        if kind == "identity":
            if "Principal" in statement or "NotPrincipal" in statement:
                raise malformed_policy("Policy document should not specify a principal.")
            continue
        if "Resource" in statement or "NotResource" in statement:
            raise malformed_policy("Has prohibited field Resource")
        if "NotPrincipal" in statement:
            raise malformed_policy("Has prohibited field NotPrincipal")
        if not list(_principals({"Statement": statement})):
            raise malformed_policy("Missing required field Principal")


def _check_sids(statements: list[Any]) -> None:
    sids = [statement["Sid"] for statement in statements if statement.get("Sid")]
    if any(re.fullmatch(r"[0-9A-Za-z]*", sid) is None for sid in sids):
        raise malformed_policy(
            "Statement IDs (SID) must be alpha-numeric. "
            "Check that your input satisfies the regular expression [0-9A-Za-z]*"
        )
    if len(sids) > len(set(sids)):
        raise malformed_policy("Statement IDs (SID) in a single policy must be unique.")


def _check_action(action: str) -> None:
    vendor, colon, name = action.strip().partition(":")
    if not colon and vendor != "*":
        raise malformed_policy(
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        )
    if ":" in name:
        raise malformed_policy("Actions/Condition can contain only one colon.")
    if vendor != "*" and not re.fullmatch(r"[a-zA-Z0-9.-]+", vendor):
        raise malformed_policy(f"Vendor {vendor} is not valid")


def _check_only_sts(statements: list[Any]) -> None:
    for statement in statements:
        actions = _as_list(statement.get("Action", []))
        if not all(action.strip().lower().startswith("sts:") for action in actions):
            raise malformed_policy("AssumeRole policy may only specify STS AssumeRole actions.")


def _check_resource(resource: str) -> None:
    if resource == "*":
        return
    fields = resource.split(":", _ARN_FIELDS - 1)
    if fields[0] != "arn" or len(fields) == 1:
        raise malformed_policy(f'Resource {resource} must be in ARN format or "*".')
    if fields[1] != "*" and "${" not in fields[1] and fields[1] not in PARTITIONS:
        raise malformed_policy(f'Partition "{fields[1]}" is not valid for resource "{resource}".')
    if len(fields) < _ARN_FIELDS:
        raise malformed_policy("The policy failed legacy parsing")
