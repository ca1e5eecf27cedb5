"""Reversible escaping of characters in entries' names that a service does not allow.

A byte that is not allowed becomes a mark and two hexadecimal digits, and so does the mark itself.
"""

from __future__ import annotations

import re
import string

_ALWAYS = string.ascii_letters + string.digits
_SLASH = ord("/")


def escape_name(name: str, mark: str, allowed: str) -> str:
    """Escape all but letters, digits, `/` between parts, and the characters `allowed`."""
    plain = frozenset((_ALWAYS + allowed.replace(mark, "")).encode())
    raw = name.encode()
    return "".join(
        chr(byte) if byte in plain or _is_separator(raw, index) else f"{mark}{byte:02X}"
        for index, byte in enumerate(raw)
    )


def join_name(prefix: str, name: str) -> str:
    """Return the prefix and the name, with one slash between them."""
    return f"{prefix.rstrip('/')}/{name}" if prefix else name


def is_valid_prefix(prefix: str, allowed: str) -> bool:
    """Return whether a prefix has only letters, digits, and the characters allowed."""
    return re.fullmatch(rf"[A-Za-z0-9{re.escape(allowed)}]*", prefix) is not None


def _is_separator(raw: bytes, index: int) -> bool:
    """Return whether the byte is a slash between two parts of a name."""
    return (
        raw[index] == _SLASH and raw[index - 1 : index] not in {b"", b"/"} and index + 1 < len(raw)
    )
