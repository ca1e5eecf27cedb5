"""Keys, certificates and metadata of the form that IAM looks for; they are nobody's."""

from __future__ import annotations

import base64
import struct

PRIVATE = base64.b64encode(b"\x30\x01\x09 very private").decode()


def private_key(form: str = "") -> str:
    """A private key of a form such as `RSA`, as PEM says it before its name."""
    label = f"{form} PRIVATE KEY".strip()
    return f"-----BEGIN {label}-----\n{PRIVATE}\n-----END {label}-----\n"


PRIVATE_KEY = private_key()


def certificate(der: bytes) -> str:
    """What stands for a certificate, as PEM writes it."""
    text = base64.b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def pem(number: int) -> str:
    """A certificate, as far as IAM looks at it."""
    return certificate(bytes((0x30, 1, number)))


def ssh(number: int, bits: int = 2048) -> str:
    """An RSA public key, as OpenSSH writes it."""
    modulus = (2 ** (bits - 1) + number).to_bytes(bits // 8 + 1)
    parts = (b"ssh-rsa", b"\x01\x00\x01", modulus)
    blob = b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return f"ssh-rsa {base64.b64encode(blob).decode()}"


def metadata(number: int, attributes: str = "") -> str:
    """The metadata of a SAML identity provider, with more attributes such as `validUntil`."""
    return (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" '
        f'entityID="https://idp.example.com/{number}"{attributes}>'
        f"<!--{'-x' * 500}--></EntityDescriptor>"
    )
