"""Server certificates: what load balancers and distributions show to browsers.

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
    """Keep a certificate; its private key is looked at and forgotten."""
    state, name = request.state, request["ServerCertificateName"]
    _must_be_free(state, name)
    expiration = _checked(request)
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
    """A certificate and its chain, never its key."""
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
    """All certificates under a path."""
    return {
        "ServerCertificateMetadataList": [
            _metadata(request.state, known)
            for known in request.state.server_certificates.values()
            if known.facts["Path"].startswith(path_prefix(request))
        ]
    }


@handles("UpdateServerCertificate")
def update_certificate(request: OperationRequest) -> OperationAnswer:
    """Rename or move a certificate, which keeps its id."""
    state, provider = request.state, _certificate(request)
    name = request.get("NewServerCertificateName", provider.name)
    _must_be_free(state, name, besides=provider.name)
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


def _must_be_free(state: AccountState, name: str, besides: str | None = None) -> None:
    for known in state.server_certificates:
        if known.lower() == name.lower() and known != besides:
            raise ApiError(
                "EntityAlreadyExists",
                f"The Server Certificate with name {name} already exists.",
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


def _checked(request: OperationRequest) -> datetime | None:
    """The end of the certificate that is uploaded; raises Refused when something is not PEM."""
    body = _pem(_CERTIFICATE, request["CertificateBody"])
    if body is None:
        raise _malformed(
            "Unable to parse certificate. Please ensure the certificate is in PEM format."
        )
    if _pem(_KEY, request["PrivateKey"]) is None:
        raise _malformed("Unable to parse private key. Please ensure the key is in PEM format.")
    chain = request.get("CertificateChain")
    if chain is not None and not _CHAIN.fullmatch(chain):
        raise _malformed(
            "Unable to parse certificate chain. Please ensure the chain is in PEM format."
        )
    return not_after(body)


def _malformed(message: str) -> ApiError:
    return ApiError("MalformedCertificate", message)


def _pem(kind: re.Pattern[str], text: str) -> bytes | None:
    """The bytes of what is in PEM, and nothing but that."""
    match = kind.fullmatch(text.strip())
    try:
        return match and base64.b64decode("".join(match[1].split()), validate=True)
    except binascii.Error:
        return None


_SEQUENCE, _VERSION, _UTC_TIME, _GENERALIZED_TIME = 0x30, 0xA0, 0x17, 0x18
_LONG = 0x80
_CENTURY_TURN = 50


def not_after(der: bytes) -> datetime | None:
    """When an X.509 certificate ends (RFC 5280, 4.1), or None for what is not one."""
    try:
        tag, whole, _ = _element(der)
        _, signed, _ = _element(whole)
        first, _, rest = _element(signed)
        after = rest if first == _VERSION else signed
        for _ in ("serial number", "signature", "issuer"):
            _, _, after = _element(after)
        _, validity, _ = _element(after)
        _, _, ends = _element(validity)
        kind, text, _ = _element(ends)
        if tag != _SEQUENCE or kind not in {_UTC_TIME, _GENERALIZED_TIME}:
            return None
        written = text.decode("ascii")
        if kind == _UTC_TIME:
            written = ("19" if int(written[:2]) >= _CENTURY_TURN else "20") + written
        return datetime.strptime(written, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except (IndexError, ValueError):
        return None


def _element(der: bytes) -> tuple[int, bytes, bytes]:
    """The tag and the content of the first element, and what follows it."""
    length, start = der[1], 2
    if length >= _LONG:
        start += length - _LONG
        length = int.from_bytes(der[2:start], "big")
    if start + length > len(der):
        raise ValueError
    return der[0], der[start : start + length], der[start + length :]
