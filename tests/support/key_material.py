"""Public keys and certificates that IAM takes; nobody has their private halves."""

from __future__ import annotations

import base64
import struct


def ssh_key(number: int) -> str:
    """An RSA public key of 2048 bits as OpenSSH writes it, another for each number."""
    modulus = (2**2047 + 2 * number + 1).to_bytes(257)
    parts = (b"ssh-rsa", b"\x01\x00\x01", modulus)
    blob = b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return f"ssh-rsa {base64.b64encode(blob).decode()}"


def x509(number: int) -> str:
    """PEM text of a certificate's form, another for each number."""
    text = base64.b64encode(bytes((0x30, 1, number))).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"
