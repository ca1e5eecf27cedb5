"""SSH public keys of users, for AWS CodeCommit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.credentials.credential import (
    LabelledCredential,
    Status,
    adopts_field,
    as_user,
    check_status,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import CredentialKind
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.parts.name_rules import optional_name_validator

if TYPE_CHECKING:
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_KEY = re.compile(r"\s*ssh-rsa[ \t]+([A-Za-z0-9+/=]+)(?:[ \t][^\r\n]*)?\s*")
_CREDENTIAL_KIND = CredentialKind(
    kind="ssh-key",
    noun="SSHPublicKey",
    list_operation="ListSSHPublicKeys",
    list_field="SSHPublicKeys",
    id="SSHPublicKeyId",
    created_field="UploadDate",
    quota="SSHPublicKeysPerUser",
    content="public_key",
    detail=lambda user, key: user.call("GetSSHPublicKey", SSHPublicKeyId=key, Encoding="SSH"),
    needs_detail=True,
)


def _as_key(text: str) -> str:
    """Return the key as `ssh-rsa AAAA…`, without its comment; raises `ResourceError`."""
    match = _KEY.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ResourceError(
            "the SSH public key is not valid",
            where=here(),
            why="it must be an RSA key in OpenSSH format: `ssh-rsa AAAA…`",
            next_step="pass the single line of a file such as id_rsa.pub",
        )
    return f"ssh-rsa {match[1]}"


@resource
@attrs.frozen(repr=False)
class SshKey(LabelledCredential):
    """An SSH public key of a user; `label` distinguishes several.

    `public_key` is one line in OpenSSH format; its comment is dropped. Another `public_key`
    replaces the key. Raises `ResourceError`, or `InvalidName` for the label.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html
    """

    kind: ClassVar[str] = "ssh-key"

    user: Address = attrs.field(converter=as_user)
    public_key: str = attrs.field(converter=_as_key)
    label: str | None = attrs.field(
        default=None, validator=optional_name_validator("label"), kw_only=True
    )
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    adopts: str | None = adopts_field()
    origin: Origin | None = origin_field()


def _facts(key: SshKey, _scope: Scope) -> Facts:
    return {"user": key.user.name, "public_key": key.public_key, "status": key.status}


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    key = _CREDENTIAL_KIND.find(snapshot, name, attributes)
    if key is None:
        return None
    facts = {"status": key["Status"]}
    detail = _CREDENTIAL_KIND.detail_answer(snapshot, name, key[_CREDENTIAL_KIND.id])
    if detail is not None:
        facts["public_key"] = _as_key(detail["SSHPublicKey"]["SSHPublicKeyBody"])
    return _CREDENTIAL_KIND.observed(name, key, facts)


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    key = facts["public_key"]
    return _CREDENTIAL_KIND.creation(name, facts["status"], "SSHPublicKey", SSHPublicKeyBody=key)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> SshKey:
    return SshKey(
        public_key=observed.facts["public_key"], **_CREDENTIAL_KIND.declared_fields(name, observed)
    )


KIND = _CREDENTIAL_KIND.row(
    SshKey,
    fields={
        "user": FactField(in_place=False),
        "public_key": FactField(in_place=False),
        "status": FactField(),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    to_resource=_to_resource,
)
