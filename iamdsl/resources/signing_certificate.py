"""Signing certificates: X.509 certificates of users, for services with SOAP requests."""

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
from iamdsl.resources.credentials.pem import BEGIN, CERTIFICATE_PATTERN, END, tidy_pem
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

_CREDENTIAL_KIND = CredentialKind(
    kind="signing-certificate",
    noun="SigningCertificate",
    list_operation="ListSigningCertificates",
    list_field="Certificates",
    id="CertificateId",
    created_field="UploadDate",
    quota="SigningCertificatesPerUser",
    content="body",
)


def _as_pem(text: str) -> str:
    """Return the certificate with lines of 64 characters; raises `ResourceError`."""
    if not isinstance(text, str) or re.fullmatch(CERTIFICATE_PATTERN, text.strip()) is None:
        raise ResourceError(
            "the signing certificate is not valid",
            where=here(),
            why="it must be one certificate in PEM",
            next_step=f"pass the text from {BEGIN} to {END}, and nothing else",
        )
    return f"{tidy_pem(text)}\n"


@resource
@attrs.frozen(repr=False)
class SigningCertificate(LabelledCredential):
    """An X.509 signing certificate of a user; `label` distinguishes the two that IAM allows.

    `body` is PEM text; another body replaces the certificate. Raises `ResourceError`, or
    `InvalidName` for the label.
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


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    certificate = _CREDENTIAL_KIND.find(snapshot, name, attributes)
    if certificate is None:
        return None
    body = f"{tidy_pem(certificate['CertificateBody'])}\n"
    facts = {"body": body, "status": certificate["Status"]}
    return _CREDENTIAL_KIND.observed(name, certificate, facts)


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    body = facts["body"]
    return _CREDENTIAL_KIND.creation(name, facts["status"], "Certificate", CertificateBody=body)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> SigningCertificate:
    return SigningCertificate(
        body=observed.facts["body"], **_CREDENTIAL_KIND.declared_fields(name, observed)
    )


KIND = _CREDENTIAL_KIND.row(
    SigningCertificate,
    fields={
        "user": FactField(in_place=False),
        "body": FactField(in_place=False),
        "status": FactField(),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    to_resource=_to_resource,
)
