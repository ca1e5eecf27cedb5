"""Dummy keys, certificates and SAML metadata in formats that IAM accepts."""

from __future__ import annotations

import base64
import struct

PRIVATE = base64.b64encode(b"\x30\x01\x09 very private").decode()


def private_key(form: str = "") -> str:
    """Return a PEM private key; `form` is a type such as `RSA` in its label."""
    label = f"{form} PRIVATE KEY".strip()
    return f"-----BEGIN {label}-----\n{PRIVATE}\n-----END {label}-----\n"


PRIVATE_KEY = private_key()


def certificate(der: bytes) -> str:
    """Return a PEM certificate with this content."""
    text = base64.b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def pem(number: int) -> str:
    """Return one of many distinct PEM certificates that IAM accepts."""
    return certificate(bytes((0x30, 1, number)))


def ssh(number: int, bits: int = 2048) -> str:
    """Return one of many distinct RSA public keys in OpenSSH format."""
    modulus = (2 ** (bits - 1) + number).to_bytes(bits // 8 + 1)
    parts = (b"ssh-rsa", b"\x01\x00\x01", modulus)
    blob = b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return f"ssh-rsa {base64.b64encode(blob).decode()}"


def metadata(number: int, attributes: str = "") -> str:
    """Return SAML metadata, with extra attributes such as `validUntil`."""
    return (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" '
        f'entityID="https://idp.example.com/{number}"{attributes}>'
        f"<!--{'-x' * 500}--></EntityDescriptor>"
    )
