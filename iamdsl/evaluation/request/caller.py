"""Who makes a request: the principal as AWS knows it once it has signed in.

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
"""What the names of service-linked roles begin with; IAM keeps it to itself."""

_CANONICAL = re.compile(r"[0-9a-f]{64}").fullmatch
_FORMS = (
    "write the ARN of a user, a role, a session or an identity provider, an account id, "
    'a service such as "ec2.amazonaws.com", or "*" for an anonymous caller'
)


@attrs.frozen
class Caller:
    """The principal of a request.

    `arn` is its own ARN (None for services, canonical users and anonymous callers), `name`
    what else tells it from others of its kind. `role` is the ARN of the role that a session
    is of, `user` the ARN of the user who federated a federated user. The role's path is no
    part of its sessions' ARNs: `exact_role` tells whether the path in `role` is known.
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
        """Read a caller; raises InvalidArn for what can be none."""
        return _parse(text)

    @classmethod
    def session(cls, role: str | Arn | HasArn, name: str) -> Caller:
        """A session of a role whose path is known; raises InvalidArn."""
        caller = _parse(_whole_arn(role))
        if caller.kind != "role" or caller.arn is None:
            raise _invalid_caller(
                str(role), "only a role has sessions of a name", "give a role's ARN"
            )
        partition = caller.arn.split(":")[1]
        arn = f"arn:{partition}:sts::{caller.account}:assumed-role/{caller.name}/{name}"
        return attrs.evolve(_parse(arn), role=caller.arn, exact_role=True)

    @classmethod
    def federated_user(cls, arn: str, *, user: str | Arn | HasArn) -> Caller:
        """A session of GetFederationToken, and the user who asked for it; raises InvalidArn."""
        caller, federating = _parse(arn), _parse(_whole_arn(user))
        if caller.kind != "federated_user" or federating.kind not in {"user", "root"}:
            raise _invalid_caller(
                f"{arn} by {federating.arn}",
                "a user federates a federated user",
                "write Caller.federated_user('arn:aws:sts::111122223333:federated-user/Carol', "
                "user='arn:aws:iam::111122223333:user/token-app')",
            )
        if caller.account != federating.account:
            raise _invalid_caller(
                f"{arn} by {federating.arn}", "both are of one account", "give the same account"
            )
        return attrs.evolve(caller, user=federating.arn)

    @property
    def is_service_linked(self) -> bool:
        """Whether it acts by a service-linked role, which no SCP and no RCP restricts."""
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
    """The caller of what a request was given; raises InvalidArn."""
    if isinstance(given, Caller):
        return given
    if given is None:
        return _parse("*")
    return _parse(_whole_arn(given))


def _whole_arn(given: str | Arn | HasArn) -> str:
    result = as_arn_text(given)
    if isinstance(result, Arn):
        raise InvalidArn(
            f"the account of {result.service} {result.resource} is still open",
            where=here(),
            why="a request is made by a principal of one account",
            next_step='write its ARN whole, or .bind(account="111122223333")',
        )
    return result


@functools.lru_cache(maxsize=4096)
def _parse(text: str) -> Caller:
    if text in {"*", "anonymous"}:
        return Caller("anonymous")
    if is_account(text):
        return Caller("root", f"arn:aws:iam::{text}:root", text)
    if text.startswith("arn:"):
        return _of_arn(text)
    if text in PUBLIC_PROVIDERS:
        return Caller("web_identity", name=text)
    if text.endswith(SUFFIXES):
        return Caller("service", name=text)
    if _CANONICAL(text):
        return Caller("canonical_user", name=text)
    raise _invalid_caller(text, "it is no principal that a request could come from", _FORMS)


def _of_arn(text: str) -> Caller:
    arn = Arn.parse(text)
    account, resource = str(arn.account), arn.resource
    if account == "cloudfront" and resource.startswith("user/"):
        return Caller("canonical_user", name=text)
    if "*" in text or "?" in text:
        raise _invalid_caller(
            text, "a request comes from one principal, not from a pattern", _FORMS
        )
    check_account(account)
    kind, _, name = resource.partition("/")
    if kind == "assumed-role" and arn.service == "sts":
        role, _, session = name.partition("/")
        if role and session and "/" not in session:
            of = f"arn:{arn.partition}:iam::{account}:role/{role}"
            return Caller("session", text, account, session, role=of, exact_role=False)
    result = _KINDS.get((arn.service, kind))
    if result is not None and bool(name) is (result != "root"):
        last = name.split("/")[-1] if result in {"user", "role"} else name
        return Caller(result, text, account, last, role=text if result == "role" else None)
    raise _invalid_caller(text, f"{arn.service} {resource} makes no requests", _FORMS)


_KINDS: dict[tuple[str, str], CallerKind] = {
    ("iam", "root"): "root",
    ("sts", "assumed-root"): "root",
    ("iam", "user"): "user",
    ("iam", "role"): "role",
    ("iam", "saml-provider"): "saml",
    ("iam", "oidc-provider"): "web_identity",
    ("sts", "federated-user"): "federated_user",
}
"""The kind of caller, by the service of an ARN and how what it names begins."""


def _invalid_caller(text: str, why: str, next_step: str) -> InvalidArn:
    return InvalidArn(f"{text!r} can make no request", where=here(), why=why, next_step=next_step)
