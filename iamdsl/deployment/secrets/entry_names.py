"""Entries' names as a service spells them: what it does not allow is escaped, and can be read back.

A byte that is not allowed becomes a mark and two hexadecimal digits; so does the mark itself.
"""

from __future__ import annotations

import re
import string

_ALWAYS = string.ascii_letters + string.digits
_SLASH = ord("/")


def escape_name(name: str, mark: str, allowed: str) -> str:
    """The name in letters, digits, `/` between parts, and the characters `allowed`."""
    kept = frozenset((_ALWAYS + allowed.replace(mark, "")).encode())
    raw = name.encode()
    return "".join(
        chr(byte) if byte in kept or _parts(raw, place) else f"{mark}{byte:02X}"
        for place, byte in enumerate(raw)
    )


def join_name(prefix: str, name: str) -> str:
    """The name below a prefix, with one slash between them."""
    return f"{prefix.rstrip('/')}/{name}" if prefix else name


def is_valid_prefix(prefix: str, allowed: str) -> bool:
    """Whether a prefix has but letters, digits, and the characters allowed."""
    return re.fullmatch(rf"[A-Za-z0-9{re.escape(allowed)}]*", prefix) is not None


def _parts(raw: bytes, place: int) -> bool:
    """Whether a slash here stands between two parts of a name."""
    return (
        raw[place] == _SLASH and raw[place - 1 : place] not in {b"", b"/"} and place + 1 < len(raw)
    )
