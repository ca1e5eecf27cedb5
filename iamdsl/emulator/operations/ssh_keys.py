"""Operations on SSH public keys of users.

Only RSA keys are supported, in OpenSSH format (RFC 4253) or PEM (RFC 3279).
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
import textwrap
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import CredentialRecord
from iamdsl.emulator.account.state import credential_of, new_id
from iamdsl.emulator.operations.access_keys import new_status

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord

_MIN_BITS = 2048

_SSH = re.compile(r"ssh-rsa[ \t]+([A-Za-z0-9+/=]+)(?:[ \t].*)?")
_PEM = re.compile(
    r"-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END (?:RSA )?PUBLIC KEY-----"
)

_INTEGER, _BITS, _SEQUENCE = 0x02, 0x03, 0x30
_RSA = bytes.fromhex("300d06092a864886f70d0101010500")
"""The algorithm `rsaEncryption` without parameters, in DER."""


@handles("UploadSSHPublicKey")
def upload_ssh_public_key(request: OperationRequest) -> OperationAnswer:
    """Upload a user's public key."""
    user, body = request.user(), request["SSHPublicKeyBody"].strip()
    blob = _blob(body)
    keys = request.state.ssh_keys
    existing = request.state.credentials_of(keys, user)
    if any(key.facts["Blob"] == blob for key in existing):
        raise ApiError(
            "DuplicateSSHPublicKey",
            "The SSH public key is already associated with the specified IAM user.",
        )
    request.state.check_quota("SSHPublicKeysPerUser", len(existing))
    facts = {"Fingerprint": _fingerprint(blob), "SSHPublicKeyBody": body, "Blob": blob}
    key = CredentialRecord(id=new_id("APKA", 16), user=user.id, created=request.now, facts=facts)
    keys[key.id] = key
    return {"SSHPublicKey": _response(user, key, body)}


@handles("GetSSHPublicKey")
def get_ssh_public_key(request: OperationRequest) -> OperationAnswer:
    """Return a user's public key in the requested encoding."""
    user, key = request.user(), _key(request)
    body = key.facts["SSHPublicKeyBody"]
    if request["Encoding"] == "PEM":
        body = _pem(key.facts["Blob"])
    elif _SSH.fullmatch(body) is None:
        body = f"ssh-rsa {base64.b64encode(key.facts['Blob']).decode()}"
    return {"SSHPublicKey": _response(user, key, body)}


@handles("ListSSHPublicKeys")
def list_ssh_public_keys(request: OperationRequest) -> OperationAnswer:
    """Return a user's public keys, without their bodies."""
    user = request.user()
    keys = [
        _metadata(user, key) for key in request.state.credentials_of(request.state.ssh_keys, user)
    ]
    return {"SSHPublicKeys": keys}


@handles("UpdateSSHPublicKey")
def update_ssh_public_key(request: OperationRequest) -> OperationAnswer:
    """Activate or deactivate a public key."""
    status = new_status(request)
    key = _key(request)
    request.state.ssh_keys[key.id] = attrs.evolve(key, status=status)
    return {}


@handles("DeleteSSHPublicKey")
def delete_ssh_public_key(request: OperationRequest) -> OperationAnswer:
    """Delete a public key."""
    del request.state.ssh_keys[_key(request).id]
    return {}


def _key(request: OperationRequest) -> CredentialRecord:
    return credential_of(
        request.state.ssh_keys, request.user(), request["SSHPublicKeyId"], "Public Key"
    )


def _metadata(user: UserRecord, key: CredentialRecord) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "SSHPublicKeyId": key.id,
        "Status": key.status,
        "UploadDate": key.created,
    }


def _response(user: UserRecord, key: CredentialRecord, body: str) -> dict[str, Any]:
    return {
        **_metadata(user, key),
        "Fingerprint": key.facts["Fingerprint"],
        "SSHPublicKeyBody": body,
    }


def _fingerprint(blob: bytes) -> str:
    """Return the MD5 fingerprint, as `ssh-keygen -E md5 -l` prints it."""
    return hashlib.md5(blob, usedforsecurity=False).digest().hex(":")


def _blob(body: str) -> bytes:
    """Return a key in either encoding as OpenSSH's bytes.

    Raises `ApiError` if it is malformed or too short.
    """
    try:
        exponent, modulus = _numbers(body)
    except (ValueError, struct.error):
        raise ApiError("InvalidPublicKey", "The public key is malformed or invalid.") from None
    if modulus.bit_length() < _MIN_BITS:
        raise ApiError(
            "InvalidPublicKey",
            f"The public key is too short. The minimum bit-length is {_MIN_BITS} bits.",
        )
    return b"".join(
        struct.pack(">I", len(part)) + part
        for part in (b"ssh-rsa", _signed(exponent), _signed(modulus))
    )


def _numbers(body: str) -> tuple[int, int]:
    """Return exponent and modulus; raises ValueError if the key is malformed."""
    if match := _SSH.fullmatch(body):
        kind, exponent, modulus = _ssh_parts(_decode(match[1]))
        if kind != b"ssh-rsa":
            raise ValueError(kind)
        return int.from_bytes(exponent), int.from_bytes(modulus)
    if match := _PEM.fullmatch(body):
        return _pem_numbers(_decode("".join(match[2].split())), bare=match[1] is not None)
    raise ValueError(body)


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error


def _ssh_parts(blob: bytes) -> tuple[bytes, bytes, bytes]:
    parts: list[bytes] = []
    while blob:
        (size,) = struct.unpack_from(">I", blob)
        if len(blob) < size + 4:
            raise ValueError(size)
        parts.append(blob[4 : size + 4])
        blob = blob[size + 4 :]
    kind, exponent, modulus = parts
    return kind, exponent, modulus


def _pem_numbers(der: bytes, *, bare: bool) -> tuple[int, int]:
    """Parse a SubjectPublicKeyInfo or, if `bare`, an RSAPublicKey."""
    if not bare:
        inner = _single_value(der, _SEQUENCE)
        if not inner.startswith(_RSA):
            raise ValueError(inner)
        bits = _single_value(inner[len(_RSA) :], _BITS)
        if not bits.startswith(b"\x00"):
            raise ValueError(bits)
        der = bits[1:]
    modulus, rest = _read(_single_value(der, _SEQUENCE), _INTEGER)
    return int.from_bytes(_single_value(rest, _INTEGER)), int.from_bytes(modulus)


def _pem(blob: bytes) -> str:
    _, exponent, modulus = _ssh_parts(blob)
    key = _write(_SEQUENCE, _write(_INTEGER, modulus) + _write(_INTEGER, exponent))
    der = _write(_SEQUENCE, _RSA + _write(_BITS, b"\x00" + key))
    lines = textwrap.wrap(base64.b64encode(der).decode(), 64)
    return "\n".join(("-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----"))


def _signed(number: int) -> bytes:
    """Encode a positive number so that its first bit is not read as a sign."""
    return number.to_bytes(number.bit_length() // 8 + 1)


def _single_value(der: bytes, tag: int) -> bytes:
    value, rest = _read(der, tag)
    if rest:
        raise ValueError(rest)
    return value


def _read(der: bytes, tag: int) -> tuple[bytes, bytes]:
    """Return the value of the first DER element and the bytes after it.

    Raises ValueError if the element does not have this tag.
    """
    if len(der) < 2 or der[0] != tag:  # noqa: PLR2004 - a tag and a length
        raise ValueError(der)
    size, start = der[1], 2
    if size & 0x80:
        start += size & 0x7F
        size = int.from_bytes(der[2:start])
    if len(der) < start + size:
        raise ValueError(der)
    return der[start : start + size], der[start + size :]


def _write(tag: int, value: bytes) -> bytes:
    size = len(value)
    if size < 0x80:  # noqa: PLR2004 - the short form of a length
        return bytes((tag, size)) + value
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + value
