"""X.509 certificates with which users sign requests to old services.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import Refused, full
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Owned
from iamdsl.emulator.account.state import new_id, owned_by
from iamdsl.emulator.operations.access_keys import new_status

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.records import User

_PEM = re.compile(r"\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*")
_SEQUENCE = b"\x30"


@answers("UploadSigningCertificate")
def upload_signing_certificate(ask: Request) -> Answer:
    """Take a user's certificate."""
    user, body = ask.user(), ask["CertificateBody"]
    der = _der(body)
    certificates = ask.state.signing_certificates
    if any(known.facts["Der"] == der for known in certificates.values()):
        raise Refused(
            "DuplicateCertificate",
            "The certificate is already associated with an IAM user in the account.",
        )
    quota = ask.state.quotas["SigningCertificatesPerUser"]
    if len(ask.state.owned(certificates, user)) >= quota:
        raise full("CertificatesPerUser", quota)
    facts = {"CertificateBody": body, "Der": der}
    certificate = Owned(id=new_id("", 32), user=user.id, created=ask.now, facts=facts)
    certificates[certificate.id] = certificate
    return {"Certificate": _out(user, certificate)}


@answers("ListSigningCertificates")
def list_signing_certificates(ask: Request) -> Answer:
    """A user's certificates."""
    user = ask.user()
    found = ask.state.owned(ask.state.signing_certificates, user)
    return {"Certificates": [_out(user, certificate) for certificate in found]}


@answers("UpdateSigningCertificate")
def update_signing_certificate(ask: Request) -> Answer:
    """Turn a certificate on or off."""
    status = new_status(ask)
    certificate = _certificate(ask)
    ask.state.signing_certificates[certificate.id] = attrs.evolve(certificate, status=status)
    return {}


@answers("DeleteSigningCertificate")
def delete_signing_certificate(ask: Request) -> Answer:
    """Delete a certificate."""
    del ask.state.signing_certificates[_certificate(ask).id]
    return {}


def _certificate(ask: Request) -> Owned:
    certificates = ask.state.signing_certificates
    return owned_by(certificates, ask.user(), ask["CertificateId"], "Certificate")


def _out(user: User, certificate: Owned) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "CertificateId": certificate.id,
        "CertificateBody": certificate.facts["CertificateBody"],
        "Status": certificate.status,
        "UploadDate": certificate.created,
    }


def _der(body: str) -> bytes:
    """What a PEM certificate holds; raises Refused."""
    found = _PEM.fullmatch(body)
    try:
        der = base64.b64decode("".join(found[1].split()), validate=True) if found else b""
    except binascii.Error:
        der = b""
    if not der.startswith(_SEQUENCE):
        raise Refused(
            "MalformedCertificate",
            "Unable to parse certificate. Please ensure the certificate is in PEM format.",
        )
    return der
