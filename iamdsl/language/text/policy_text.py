"""Which characters and which `${…}` IAM accepts in a policy.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re

from iamdsl.errors import LanguageError
from iamdsl.origin import here

MULTIVALUED = frozenset(
    {
        "aws:calledvia",
        "aws:principalorgpaths",
        "aws:principalservicenameslist",
        "aws:resourceorgpaths",
        "aws:sourceorgpaths",
        "aws:tagkeys",
        "aws:vpceorgpaths",
    }
)
"""Multivalued global keys, in lower case: a policy variable cannot name one of them."""

_INSIDE = r"\$\{([^}]*)(\}?)"
_KEY = r"[^\s:{}'$]+:[^\s:{}'$][^\s{}'$]*"
_WITH_DEFAULT = r"([^,]*?)\s*,\s*'([^']*)'\s*"


class TemplatePlaceholder(str):
    """Unchecked text, such as a template's `${AWS::AccountId}` that another tool fills in."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"var.opaque({str.__repr__(self)})"


class OwnPartitionArn(str):
    """A complete ARN in the deployment's partition, which reads `aws` until it is bound.

    It is equal to its text.
    """

    __slots__ = ()

    def bind(self, partition: str | None) -> str:
        """Return the ARN's text in this partition, or the same object for None."""
        return self if partition is None else f"arn:{partition}:{self.removeprefix('arn:aws:')}"


def plain_str(text: str) -> str:
    """Return the text as a plain `str`; for a member of a `StrEnum`, its value."""
    if type(text) is str or isinstance(text, TemplatePlaceholder | OwnPartitionArn):
        return text
    return str.__str__(text)


CHARACTERS = r"[\t\n\r\x20-\xff]*"
"""The characters that IAM accepts in a policy, as a regular expression."""


def check_characters(text: str) -> None:
    """Raise `LanguageError` if the text has a character that IAM does not accept in a policy."""
    if text.isascii() and text.isprintable():
        return
    for character in text:
        if re.fullmatch(CHARACTERS, character):
            continue
        raise LanguageError(
            f"{text!r} contains the character {character!r}",
            where=here(),
            why="in a policy IAM accepts only tab, line feed, carriage return, "
            "and U+0020 to U+00FF",
        )


def printable(text: str) -> str:
    """Return a text with each character that a terminal may act on as its escape."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else repr(character)[1:-1] for character in text
    )


def check_variables(text: str) -> None:
    """Raise `LanguageError` if the text has a `${` that does not begin a policy variable."""
    for inside, end in re.findall(_INSIDE, text):
        fault = _fault(inside) if end else ("the closing brace is missing", None)
        if fault is not None:
            raise LanguageError(
                f"{text!r} contains an invalid policy variable",
                where=here(),
                why=fault[0],
                next_step=fault[1]
                or "write var.literal(…) for literal text, "
                "var.opaque(…) for the placeholder of a template",
            )


def _fault(inside: str) -> tuple[str, str | None] | None:
    """Return what is wrong between the braces and what to write instead, if anything."""
    if inside in {"*", "?", "$"}:
        return None
    name, default = inside, ""
    if "," in inside:
        matched = re.fullmatch(_WITH_DEFAULT, inside)
        if matched is None:
            return f"the default in ${{{inside}}} must be in single quotes", None
        name, default = matched.groups()
    if not name:
        return "it has no key", None
    if "::" in name or re.fullmatch(_KEY, name) is None:
        return _key_fault(name)
    if name.lower() in MULTIVALUED:
        return f"{name} has several values; a variable needs a key with a single value", None
    return ("a default cannot contain a variable", None) if "$" in default else None


def _key_fault(name: str) -> tuple[str, str | None]:
    if "::" in name:
        return f"${{{name}}} is CloudFormation syntax, which IAM does not support", None
    if any(character.isspace() for character in name):
        stripped = "".join(name.split())
        is_key = re.fullmatch(_KEY, stripped) is not None
        return "a variable cannot contain a space", f"write ${{{stripped}}}" if is_key else None
    return f"{name!r} is not a context key; the format is service:name", None
