"""Signing certificates: X.509 certificates with which a user signs requests to old services."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Repeat
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.credential import (
    LabelledCredential,
    Status,
    adopts_field,
    as_user,
    check_status,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import CredentialKind
from iamdsl.resources.kind.fact_fields import FactField, Facts
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import optional_name_validator
from iamdsl.resources.parts.pem import BEGIN, END, ONE, tidy_pem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_OURS = CredentialKind(
    kind="signing-certificate",
    noun="SigningCertificate",
    list_operation="ListSigningCertificates",
    list_field="Certificates",
    id="CertificateId",
    created_field="UploadDate",
    quota=2,
    content="body",
)


def _as_pem(text: str) -> str:
    """The certificate with lines of 64 characters; raises ResourceError."""
    if not isinstance(text, str) or re.fullmatch(ONE, text.strip()) is None:
        raise ResourceError(
            "the signing certificate is not one IAM accepts",
            where=here(),
            why="it is one certificate in PEM",
            next_step=f"give the text from {BEGIN} to {END}, and nothing besides",
        )
    return f"{tidy_pem(text)}\n"


@resource
@attrs.frozen(repr=False)
class SigningCertificate(LabelledCredential):
    """An X.509 signing certificate of one user; IAM allows two, told apart by `label`.

    `body` is PEM text. Another certificate replaces the one before. Raises ResourceError.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html
    """

    kind: ClassVar[str] = "signing-certificate"

    user: Address = attrs.field(converter=as_user)
    body: str = attrs.field(converter=_as_pem)
    label: str | None = attrs.field(
        default=None, validator=optional_name_validator("label"), kw_only=True
    )
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    adopts: str | None = adopts_field()
    origin: Origin | None = origin_field()


def _facts(certificate: SigningCertificate, _scope: Scope) -> Facts:
    return {
        "user": certificate.user.name,
        "body": certificate.body,
        "status": certificate.status,
    }


def _observe(
    snapshot: Snapshot, name: str, attributes: Mapping[str, str]
) -> ObservedResource | None:
    result = _OURS.find(snapshot, name, attributes)
    if result is None:
        return None
    facts = {
        "user": _OURS.user(name).value,
        "body": f"{tidy_pem(result['CertificateBody'])}\n",
        "status": result["Status"],
    }
    return ObservedResource(facts=facts, id=result[_OURS.id], created=result[_OURS.created_field])


def _create(name: str, facts: Facts, _scope: Scope) -> tuple[PlannedCall, ...]:
    address, user = _OURS.address(name), _OURS.user(name)
    made = PlannedCall(
        call=user.call("Upload{}", Repeat.UNTAGGED_CREATE, CertificateBody=facts["body"]),
        sentence=f"upload {address}",
        creates=address,
        uses=frozenset({user.address}),
        captures=dict.fromkeys(("id", _OURS.id), "Certificate.CertificateId"),
    )
    return _OURS.with_status(name, made, facts["status"])


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> SigningCertificate:
    return SigningCertificate(body=observed.facts["body"], **_OURS.declared_fields(name, observed))


KIND = ResourceKind(
    cls=SigningCertificate,
    name="signing-certificate",
    fields={
        "user": FactField(in_place=False),
        "body": FactField(in_place=False),
        "status": FactField(),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_OURS.change,
    delete=_OURS.delete,
    to_resource=_to_resource,
    lister=_OURS.lister,
    reads=_OURS.reads,
    credentials=_OURS,
)
