"""Which principals IAM accepts in a trust policy, as far as their text tells.

Whether a role or user exists is known to the account only.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.language.elements.format_fault import FormatFault
from iamdsl.language.elements.partition import SUFFIXES
from iamdsl.language.elements.principal import PUBLIC_PROVIDERS

if TYPE_CHECKING:
    from iamdsl.language.elements.principal import PrincipalType

_NAME = r"[\w+=,.@-]+"
_PATHED = rf"(?:[\x21-\x7e]+/)?{_NAME}"
UNIQUE_ID = re.compile(r"A(?:ID|RO)A[A-Z0-9]{12,124}", re.ASCII)
"""The unique id of a user or role, which IAM writes in place of a deleted one."""

PRINCIPAL_ARN = re.compile(
    r"arn:(?P<partition>aws[a-z0-9-]*):(?:"
    rf"iam::(?P<account>\d{{12}}):(?:root|(?:user|role)/{_PATHED})"
    rf"|sts::(?P<sessions>\d{{12}}):(?:assumed-role/(?P<role>{_NAME})/{_NAME}"
    rf"|federated-user/{_NAME}))",
    re.ASCII,
)
"""The ARN of an account, user, role, session or federated user."""

_PROVIDER = re.compile(
    r"arn:(?P<partition>aws[a-z0-9-]*):iam::\d{12}:(?:oidc|saml)-provider/\S+", re.ASCII
)
_SERVICE = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*", re.ASCII)
_DOMAIN = re.compile(r"[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+", re.ASCII)
_ACCOUNT = re.compile(r"\d{12}", re.ASCII)


def principal_fault(
    principal_type: PrincipalType, text: str, partition: str | None = None
) -> FormatFault | None:
    """Return why IAM refuses a principal of a trust policy, or None if it accepts its form.

    With `partition`, the deployment's, the ARN of any other partition is refused.
    """
    if principal_type == "*":
        return FormatFault(
            'AssumeRolepolicy contained an invalid principal: "STAR":"*".',
            'name who may assume the role, as in {"AWS": "111122223333"}',
        )
    if principal_type == "AWS":
        is_sound = _is_aws_principal(text, partition)
    elif principal_type == "Service":
        is_sound = _SERVICE.fullmatch(text) is not None and text.endswith(SUFFIXES)
    elif principal_type == "Federated":
        is_sound = text in PUBLIC_PROVIDERS or _is_in_partition(_PROVIDER, text, partition)
        if not is_sound and not text.startswith("arn:") and _DOMAIN.fullmatch(text) is None:
            return FormatFault(
                "Federated principals must be valid domain names or SAML metadata ARNs",
                "name the identity provider by its ARN",
            )
    else:
        is_sound = True
    return None if is_sound else invalid_principal_fault(principal_type, text)


def invalid_principal_fault(principal_type: str, text: str) -> FormatFault:
    """Return IAM's answer to a principal that is malformed or does not exist."""
    label = principal_type if principal_type == "AWS" else principal_type.upper()
    return FormatFault(f'Invalid principal in policy: "{label}":"{text}"')


def _is_aws_principal(text: str, partition: str | None) -> bool:
    return (
        text == "*"
        or _ACCOUNT.fullmatch(text) is not None
        or UNIQUE_ID.fullmatch(text) is not None
        or _is_in_partition(PRINCIPAL_ARN, text, partition)
    )


def _is_in_partition(form: re.Pattern[str], text: str, partition: str | None) -> bool:
    match = form.fullmatch(text)
    return match is not None and (partition is None or match["partition"] == partition)
