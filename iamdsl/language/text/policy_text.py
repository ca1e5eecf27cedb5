"""Text as policies take it: which characters, and which `${…}` in them.

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
"""Global keys with several values, in lower case: none of them can be a variable."""

_INSIDE = r"\$\{([^}]*)(\}?)"
_KEY = r"[^\s:{}'$]+:[^\s:{}'$][^\s{}'$]*"
_WITH_DEFAULT = r"([^,]*?)\s*,\s*'([^']*)'\s*"


class TemplatePlaceholder(str):
    """Text taken as it is, such as a template's `${AWS::AccountId}` that something else fills."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"var.opaque({str.__repr__(self)})"


class OwnPartitionArn(str):
    """A whole ARN in the deployment's partition, spelled for `aws` until it is bound.

    Equal to its text.
    """

    __slots__ = ()

    def bind(self, partition: str | None) -> str:
        """The text in this partition; itself when that is not known either."""
        return self if partition is None else f"arn:{partition}:{self.removeprefix('arn:aws:')}"


def plain_str(text: str) -> str:
    """The text itself; of a member of a text enumeration its value, whatever `str` makes of it."""
    if type(text) is str or isinstance(text, TemplatePlaceholder | OwnPartitionArn):
        return text
    return str.__str__(text)


CHARACTERS = r"[\t\n\r\x20-\xff]*"
"""The characters IAM takes in a policy."""


def check_characters(text: str) -> None:
    """Refuse characters that IAM takes in no policy; raises LanguageError."""
    if text.isascii() and text.isprintable():
        return
    for character in text:
        if re.fullmatch(CHARACTERS, character):
            continue
        raise LanguageError(
            f"{text!r} holds the character {character!r}",
            where=here(),
            why="IAM takes tab, line ends, and U+0020 to U+00FF in a policy",
        )


def check_variables(text: str) -> None:
    """Refuse text with a `${` that is no policy variable; raises LanguageError."""
    for inside, end in re.findall(_INSIDE, text):
        fault = _fault(inside) if end else ("the closing brace is missing", None)
        if fault is not None:
            raise LanguageError(
                f"{text!r} holds no valid policy variable",
                where=here(),
                why=fault[0],
                next_step=fault[1]
                or "write var.literal(…) for literal text, "
                "var.opaque(…) for a template's own placeholder",
            )


def _fault(inside: str) -> tuple[str, str | None] | None:
    """What is wrong between the braces, and perhaps what to write."""
    if inside in {"*", "?", "$"}:
        return None
    name, default = inside, ""
    if "," in inside:
        matched = re.fullmatch(_WITH_DEFAULT, inside)
        if matched is None:
            return f"the default of ${{{inside}}} stands in single quotes", None
        name, default = matched.groups()
    if not name:
        return "it names no key", None
    if "::" in name or re.fullmatch(_KEY, name) is None:
        return _no_key(name)
    if name.lower() in MULTIVALUED:
        return f"{name} has several values, and a variable stands for one", None
    return ("a default holds no variable", None) if "$" in default else None


def _no_key(name: str) -> tuple[str, str | None]:
    if "::" in name:
        return f"${{{name}}} is CloudFormation's, which IAM does not know", None
    if any(character.isspace() for character in name):
        tight = "".join(name.split())
        return "a variable holds no space", f"write ${{{tight}}}" if re.fullmatch(
            _KEY, tight
        ) else None
    return f"{name!r} is no context key: one reads service:name", None
