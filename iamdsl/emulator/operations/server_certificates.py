"""Operations on server (TLS) certificates.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import ProviderRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

_PEM = r"-----BEGIN {0}-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END {0}-----"
_CERTIFICATE = re.compile(_PEM.format("CERTIFICATE"))
_CHAIN = re.compile(rf"(?:\s*{_PEM.format('CERTIFICATE')}\s*)+")
_KEY = re.compile(_PEM.format("(?:RSA |EC |DSA )?PRIVATE KEY"))


@handles("UploadServerCertificate")
def upload_certificate(request: OperationRequest) -> OperationAnswer:
    """Upload a certificate; its private key is checked but not stored."""
    state, name = request.state, request["ServerCertificateName"]
    _check_name_is_free(state, name)
    expiration = _expiration(request)
    state.check_quota("ServerCertificates", len(state.server_certificates))
    certificate = ProviderRecord(
        name=name,
        created=request.now,
        facts={
            "Path": request.get("Path", "/"),
            "ServerCertificateId": new_id("ASCA"),
            "Expiration": expiration,
            "CertificateBody": request["CertificateBody"],
            "CertificateChain": request.get("CertificateChain"),
        },
        tags=new_tags(request),
    )
    state.server_certificates[name] = certificate
    return {
        "ServerCertificateMetadata": _metadata(state, certificate),
        "Tags": tag_list(certificate.tags) or None,
    }


@handles("GetServerCertificate")
def get_certificate(request: OperationRequest) -> OperationAnswer:
    """Return a certificate and its chain, without its private key."""
    provider = _certificate(request)
    return {
        "ServerCertificate": {
            "ServerCertificateMetadata": _metadata(request.state, provider),
            "CertificateBody": provider.facts["CertificateBody"],
            "CertificateChain": provider.facts["CertificateChain"],
            "Tags": tag_list(provider.tags) or None,
        }
    }


@handles("ListServerCertificates")
def list_certificates(request: OperationRequest) -> OperationAnswer:
    """Return the certificates under a path."""
    return {
        "ServerCertificateMetadataList": [
            _metadata(request.state, certificate)
            for certificate in request.state.server_certificates.values()
            if certificate.facts["Path"].startswith(path_prefix(request))
        ]
    }


@handles("UpdateServerCertificate")
def update_certificate(request: OperationRequest) -> OperationAnswer:
    """Rename or move a certificate; it keeps its id."""
    state, provider = request.state, _certificate(request)
    name = request.get("NewServerCertificateName", provider.name)
    if name != provider.name:  # also if only the case changes
        _check_name_is_free(state, name)
    facts = {**provider.facts, "Path": request.get("NewPath", provider.facts["Path"])}
    del state.server_certificates[provider.name]
    state.server_certificates[name] = attrs.evolve(provider, name=name, facts=facts)
    return {}


@handles("DeleteServerCertificate")
def delete_certificate(request: OperationRequest) -> OperationAnswer:
    """Delete a certificate."""
    del request.state.server_certificates[_certificate(request).name]
    return {}


def _certificate(request: OperationRequest) -> ProviderRecord:
    name = request["ServerCertificateName"]
    provider = request.state.server_certificates.get(name)
    if provider is None:
        raise ApiError("NoSuchEntity", f"The Server Certificate with name {name} cannot be found.")
    return provider


def _check_name_is_free(state: AccountState, name: str) -> None:
    if name in state.server_certificates:
        raise ApiError(
            "EntityAlreadyExists", f"The Server Certificate with name {name} already exists."
        )


def _metadata(state: AccountState, certificate: ProviderRecord) -> dict[str, Any]:
    path = certificate.facts["Path"]
    return {
        "Path": path,
        "ServerCertificateName": certificate.name,
        "ServerCertificateId": certificate.facts["ServerCertificateId"],
        "Arn": state.arn("server-certificate", path, certificate.name),
        "UploadDate": certificate.created,
        "Expiration": certificate.facts["Expiration"],
    }


def _expiration(request: OperationRequest) -> datetime | None:
    """Return the expiration of the uploaded certificate.

    Raises `ApiError` if certificate, key or chain is not in PEM format.
    """
    body = _pem_bytes(_CERTIFICATE, request["CertificateBody"])
    if body is None:
        raise _malformed(
            "Unable to parse certificate. Please ensure the certificate is in PEM format."
        )
    if _pem_bytes(_KEY, request["PrivateKey"]) is None:
        raise _malformed("Unable to parse private key. Please ensure the key is in PEM format.")
    chain = request.get("CertificateChain")
    if chain is not None and not _CHAIN.fullmatch(chain):
        raise _malformed(
            "Unable to parse certificate chain. Please ensure the chain is in PEM format."
        )
    return not_after(body)


def _malformed(message: str) -> ApiError:
    return ApiError("MalformedCertificate", message)


def _pem_bytes(kind: re.Pattern[str], text: str) -> bytes | None:
    """Return the decoded content of a PEM text; None if the text is anything else."""
    match = kind.fullmatch(text.strip())
    try:
        return match and base64.b64decode("".join(match[1].split()), validate=True)
    except binascii.Error:
        return None


_SEQUENCE, _VERSION, _UTC_TIME, _GENERALIZED_TIME = 0x30, 0xA0, 0x17, 0x18
_LONG = 0x80
_CENTURY_TURN = 50


def not_after(der: bytes) -> datetime | None:
    """Return the `notAfter` date of a DER certificate (RFC 5280, 4.1); None if malformed."""
    try:
        tag, certificate, _ = _element(der)
        _, signed, _ = _element(certificate)
        first, _, following = _element(signed)
        remaining = following if first == _VERSION else signed
        for _ in ("serial number", "signature", "issuer"):
            _, _, remaining = _element(remaining)
        _, validity, _ = _element(remaining)
        _, _, not_after_element = _element(validity)
        kind, text, _ = _element(not_after_element)
        if tag != _SEQUENCE or kind not in {_UTC_TIME, _GENERALIZED_TIME}:
            return None
        timestamp = text.decode("ascii")
        if kind == _UTC_TIME:
            timestamp = ("19" if int(timestamp[:2]) >= _CENTURY_TURN else "20") + timestamp
        return datetime.strptime(timestamp, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except (IndexError, ValueError):
        return None


def _element(der: bytes) -> tuple[int, bytes, bytes]:
    """Return the tag and content of the first DER element, and the bytes after it."""
    length, start = der[1], 2
    if length >= _LONG:
        start += length - _LONG
        length = int.from_bytes(der[2:start], "big")
    if start + length > len(der):
        raise ValueError
    return der[0], der[start : start + length], der[start + length :]
