"""What is wrong with a path or a description, and what to write instead.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
"""

from __future__ import annotations

import re
import unicodedata

MAX_PATH_LENGTH = 512
"""Characters that IAM allows in a path."""
MAX_DESCRIPTION_LENGTH = 1000
"""Characters that IAM allows in a description."""

PATH_RULE = (
    f"a path begins and ends with a slash, has at most {MAX_PATH_LENGTH} characters, "
    "and none but printable ASCII without spaces"
)

_REFUSED_IN_PATH = re.compile(r"[^\u0021-\u007e]")
_REFUSED_IN_POLICY_PATH = re.compile(r"[^A-Za-z0-9.,+@=_/-]")
_REFUSED_IN_DESCRIPTION = re.compile(r"[^\t\n\r\u0020-\u007e\u00a1-\u00ff]")

_ASCII_FOR = {
    "\u00a0": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2026": "...",
    "\u2192": "->",
}
"""What people type for characters that editors insert."""


def path_hint(path: object, *, of_policy: bool = False) -> str:
    """Return what to write instead of an invalid path: a path that IAM accepts.

    The path of a managed policy may have fewer characters than others.
    """
    if not isinstance(path, str):
        return "write path='/', or leave it out"
    refused = _REFUSED_IN_POLICY_PATH if of_policy else _REFUSED_IN_PATH
    inner = refused.sub("", path.strip().replace(" ", "-")).strip("/")
    if of_policy:
        inner = re.sub("/+", "/", inner)
    tidy = f"/{inner}/" if inner else "/"
    if len(tidy) > MAX_PATH_LENGTH:
        return f"shorten it to {MAX_PATH_LENGTH} characters"
    return f"write path={tidy!r}"


def description_fault(text: object) -> tuple[str | None, str | None]:
    """Return why IAM refuses a description, and what to do; None twice if it accepts it."""
    if not isinstance(text, str):
        return f"it is text, not a value of type {type(text).__name__}", "write it as text"
    refused = _REFUSED_IN_DESCRIPTION.search(text)
    if refused is not None:
        character, place = refused[0], refused.start() + 1
        name = unicodedata.name(character, "a control character")
        why = f"character {place} is {character!r} (U+{ord(character):04X}, {name})"
        replacement = _ASCII_FOR.get(character)
        return (
            f"{why}, which is not printable Latin-1 text",
            "remove it" if replacement is None else f"write {replacement!r} instead",
        )
    if len(text) > MAX_DESCRIPTION_LENGTH:
        return (
            f"it has {len(text):,} characters; IAM allows at most {MAX_DESCRIPTION_LENGTH:,}",
            f"shorten it to {MAX_DESCRIPTION_LENGTH:,} characters",
        )
    return None, None
