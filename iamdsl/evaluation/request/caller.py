"""The principal that makes a request, read from its ARN or name.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import functools
import re
from typing import Literal, TypeAlias

import attrs

from iamdsl.errors import InvalidArn
from iamdsl.language.elements.arn import Arn, HasArn, as_arn_text, check_account, is_account
from iamdsl.language.elements.partition import SUFFIXES
from iamdsl.language.elements.principal import PUBLIC_PROVIDERS
from iamdsl.origin import here

CallerKind: TypeAlias = Literal[
    "user",
    "role",
    "session",
    "federated_user",
    "root",
    "saml",
    "web_identity",
    "service",
    "canonical_user",
    "anonymous",
]

SERVICE_LINKED = "AWSServiceRoleFor"
"""Prefix of the names of service-linked roles, which IAM reserves."""

_CANONICAL = re.compile(r"[0-9a-f]{64}").fullmatch
_FORMS = (
    "write the ARN of a user, a role, a session or an identity provider, an account ID, "
    'a service such as "ec2.amazonaws.com", or "*" for an anonymous caller'
)


@attrs.frozen
class Caller:
    """The principal of a request.

    - `arn`: its own ARN; None for services, canonical users and anonymous callers
    - `name`: the last part of its ARN, or the name of a service, provider or canonical user
    - `role`: of a session, the ARN of its role; of a role, its own ARN
    - `user`: of a federated user, the ARN of the user who federated it
    - `exact_role`: whether `role` includes the role's path, which the ARN of a session omits
    """

    kind: CallerKind
    arn: str | None = None
    account: str | None = None
    name: str = ""
    role: str | None = None
    user: str | None = None
    exact_role: bool = True

    @classmethod
    def parse(cls, text: str) -> Caller:
        """Return the caller that an ARN, an account ID or a name means.

        Raises `InvalidArn` if the text is not a principal that can make requests.
        """
        return _parse(text)

    @classmethod
    def session(cls, role: str | Arn | HasArn, name: str) -> Caller:
        """Return the session with this name of a role; the role's ARN includes its path.

        Raises `InvalidArn` if the role is not the ARN of a role.
        """
        caller = _parse(_complete_arn(role))
        if caller.kind != "role" or caller.arn is None:
            raise _invalid_caller(
                f"{role} is not a role",
                "only a role has named sessions",
                "write Caller.session('arn:aws:iam::111122223333:role/deploy', 'ci')",
            )
        partition = caller.arn.split(":")[1]
        arn = f"arn:{partition}:sts::{caller.account}:assumed-role/{caller.name}/{name}"
        return attrs.evolve(_parse(arn), role=caller.arn, exact_role=True)

    @classmethod
    def federated_user(cls, arn: str, *, user: str | Arn | HasArn) -> Caller:
        """Return a federated user of GetFederationToken, with the user who called it.

        Raises `InvalidArn` if one of the ARNs is of another kind, or their accounts differ.
        """
        caller, federating = _parse(arn), _parse(_complete_arn(user))
        if caller.kind != "federated_user" or federating.kind not in {"user", "root"}:
            raise _invalid_caller(
                f"{arn} cannot be a federated user of {federating}",
                "a federated user is created by a user or a root user",
                "write Caller.federated_user('arn:aws:sts::111122223333:federated-user/Carol', "
                "user='arn:aws:iam::111122223333:user/token-app')",
            )
        if caller.account != federating.account:
            raise _invalid_caller(
                f"{arn} and {federating} are in different accounts",
                "a federated user is in the account of the user who federated it",
                "give two ARNs of the same account",
            )
        return attrs.evolve(caller, user=federating.arn)

    @property
    def is_service_linked(self) -> bool:
        """Whether it is a service-linked role or its session: SCPs and RCPs do not restrict it."""
        role = self.role if self.kind == "session" else self.arn if self.kind == "role" else None
        if role is None:
            return False
        return ":role/aws-service-role/" in role or role.split("/")[-1].startswith(SERVICE_LINKED)

    @property
    def is_signed(self) -> bool:
        """Whether the request is signed by AWS credentials."""
        return self.kind not in {"anonymous", "saml", "web_identity"}

    def __str__(self) -> str:
        return self.arn or self.name or "an anonymous caller"


def as_caller(given: str | Arn | HasArn | Caller | None) -> Caller:
    """Return the caller that a request's principal means.

    Raises `InvalidArn` if it is not a principal that can make requests.
    """
    if isinstance(given, Caller):
        return given
    if given is None:
        return _parse("*")
    return _parse(_complete_arn(given))


def _complete_arn(given: str | Arn | HasArn) -> str:
    result = as_arn_text(given)
    if isinstance(result, Arn):
        raise InvalidArn(
            f"the account of {result.service} {result.resource} is not set",
            where=here(),
            why="a request is made by a principal of one account",
            next_step='write the complete ARN, or .bind(account="111122223333")',
        )
    return result


@functools.lru_cache(maxsize=4096)
def _parse(text: str) -> Caller:
    if text in {"*", "anonymous"}:
        return Caller("anonymous")
    if is_account(text):
        return Caller("root", f"arn:aws:iam::{text}:root", text)
    if text.startswith("arn:"):
        return _parse_arn(text)
    if text in PUBLIC_PROVIDERS:
        return Caller("web_identity", name=text)
    if text.endswith(SUFFIXES):
        return Caller("service", name=text)
    if _CANONICAL(text):
        return Caller("canonical_user", name=text)
    raise _not_a_caller(
        text,
        "it is not an ARN, a 12-digit account ID, a service, an identity provider or a canonical"
        " user ID",
    )


def _parse_arn(text: str) -> Caller:
    arn = Arn.parse(text)
    account, resource = str(arn.account), arn.resource
    if account == "cloudfront" and resource.startswith("user/"):
        return Caller("canonical_user", name=text)
    if "*" in text or "?" in text:
        raise _not_a_caller(text, "a request is made by one principal, not by a pattern")
    check_account(account)
    kind, _, name = resource.partition("/")
    if kind == "assumed-role" and arn.service == "sts":
        role, _, session = name.partition("/")
        if role and session and "/" not in session:
            role_arn = f"arn:{arn.partition}:iam::{account}:role/{role}"
            return Caller("session", text, account, session, role=role_arn, exact_role=False)
    result = _KINDS.get((arn.service, kind))
    if result is not None and bool(name) is (result != "root"):
        short_name = name.split("/")[-1] if result in {"user", "role"} else name
        return Caller(result, text, account, short_name, role=text if result == "role" else None)
    raise _not_a_caller(
        text,
        f"{arn.service} {resource} is not a user, role, session, root user or identity provider",
    )


_KINDS: dict[tuple[str, str], CallerKind] = {
    ("iam", "root"): "root",
    ("sts", "assumed-root"): "root",
    ("iam", "user"): "user",
    ("iam", "role"): "role",
    ("iam", "saml-provider"): "saml",
    ("iam", "oidc-provider"): "web_identity",
    ("sts", "federated-user"): "federated_user",
}
"""The kind of caller, by the service of its ARN and the first part of the ARN's resource."""


def _not_a_caller(text: str, why: str) -> InvalidArn:
    return _invalid_caller(f"{text!r} is not a principal that can make requests", why, _FORMS)


def _invalid_caller(what: str, why: str, next_step: str) -> InvalidArn:
    return InvalidArn(what, where=here(), why=why, next_step=next_step)
