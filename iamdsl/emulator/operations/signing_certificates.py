"""Operations on X.509 signing certificates of users.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, limit_exceeded
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import CredentialRecord
from iamdsl.emulator.account.state import credential_of, new_id
from iamdsl.emulator.operations.access_keys import new_status

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord

_PEM = re.compile(r"\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*")
_SEQUENCE = b"\x30"


@handles("UploadSigningCertificate")
def upload_signing_certificate(request: OperationRequest) -> OperationAnswer:
    """Upload a user's certificate."""
    user, body = request.user(), request["CertificateBody"]
    der = _der(body)
    certificates = request.state.signing_certificates
    if any(other.facts["Der"] == der for other in certificates.values()):
        raise ApiError(
            "DuplicateCertificate",
            "The certificate is already associated with an IAM user in the account.",
        )
    quota = request.state.quotas["SigningCertificatesPerUser"]
    if len(request.state.credentials_of(certificates, user)) >= quota:
        raise limit_exceeded("CertificatesPerUser", quota)
    facts = {"CertificateBody": body, "Der": der}
    certificate = CredentialRecord(
        id=new_id("", 32), user=user.id, created=request.now, facts=facts
    )
    certificates[certificate.id] = certificate
    return {"Certificate": _response(user, certificate)}


@handles("ListSigningCertificates")
def list_signing_certificates(request: OperationRequest) -> OperationAnswer:
    """Return a user's certificates."""
    user = request.user()
    certificates = request.state.credentials_of(request.state.signing_certificates, user)
    return {"Certificates": [_response(user, certificate) for certificate in certificates]}


@handles("UpdateSigningCertificate")
def update_signing_certificate(request: OperationRequest) -> OperationAnswer:
    """Activate or deactivate a certificate."""
    status = new_status(request)
    certificate = _certificate(request)
    request.state.signing_certificates[certificate.id] = attrs.evolve(certificate, status=status)
    return {}


@handles("DeleteSigningCertificate")
def delete_signing_certificate(request: OperationRequest) -> OperationAnswer:
    """Delete a certificate."""
    del request.state.signing_certificates[_certificate(request).id]
    return {}


def _certificate(request: OperationRequest) -> CredentialRecord:
    certificates = request.state.signing_certificates
    return credential_of(certificates, request.user(), request["CertificateId"], "Certificate")


def _response(user: UserRecord, certificate: CredentialRecord) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "CertificateId": certificate.id,
        "CertificateBody": certificate.facts["CertificateBody"],
        "Status": certificate.status,
        "UploadDate": certificate.created,
    }


def _der(body: str) -> bytes:
    """Return the DER bytes of a PEM certificate; raises `ApiError` if it is malformed."""
    match = _PEM.fullmatch(body)
    try:
        der = base64.b64decode("".join(match[1].split()), validate=True) if match else b""
    except binascii.Error:
        der = b""
    if not der.startswith(_SEQUENCE):
        raise ApiError(
            "MalformedCertificate",
            "Unable to parse certificate. Please ensure the certificate is in PEM format.",
        )
    return der
