"""Keys, certificates and metadata of the form that IAM looks for; they are nobody's."""

from __future__ import annotations

import base64
import struct

PRIVATE = base64.b64encode(b"\x30\x01\x09 very private").decode()
PRIVATE_KEY = f"-----BEGIN PRIVATE KEY-----\n{PRIVATE}\n-----END PRIVATE KEY-----\n"


def pem(number: int) -> str:
    """A certificate, as far as IAM looks at it."""
    text = base64.b64encode(bytes((0x30, 1, number))).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def ssh(number: int) -> str:
    """An RSA public key of 2,048 bits, as OpenSSH writes it."""
    modulus = (2**2047 + number).to_bytes(257)
    parts = (b"ssh-rsa", b"\x01\x00\x01", modulus)
    blob = b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return f"ssh-rsa {base64.b64encode(blob).decode()}"


def metadata(number: int) -> str:
    """The metadata of a SAML identity provider."""
    return (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" '
        f'entityID="https://idp.example.com/{number}"><!--{"-x" * 500}--></EntityDescriptor>'
    )
