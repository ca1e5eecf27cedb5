"""What AWS's names are called in Python.

Every character that an identifier cannot hold becomes an underscore, and a keyword gets one
behind it: the service `lambda` is `lambda_`, `access-analyzer` is `access_analyzer`.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_NOT_IN_ONE = re.compile(r"\W", re.ASCII)
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}|<([^>]*)>")
_LAST_PLACEHOLDER = re.compile(r"/?(\$\{[^}]*\}|<[^>]*>)")

_OF_EVERY_BUILDER = ("region", "account", "partition")


def as_identifier(name: str) -> str:
    """A name of AWS's as a Python identifier."""
    if name.isidentifier() and name.isascii() and not keyword.iskeyword(name):
        return name
    result = _NOT_IN_ONE.sub("_", name)
    return f"{result}_" if keyword.iskeyword(result) else result


def as_type_identifier(name: str, taken: Collection[str]) -> str:
    """A resource type's identifier; behind one that an action has stands an underscore."""
    result = as_identifier(name.rstrip("/"))
    return f"{result}_" if result in taken else result


def as_parameter(placeholder: str) -> str:
    """A placeholder of an ARN as a builder's parameter: `BucketName` is `bucket_name`."""
    result = as_identifier(_HUMPS.sub("_", placeholder).lower())
    return f"{result}_" if result in _OF_EVERY_BUILDER else result


def placeholders(text: str) -> tuple[str, ...]:
    """The names of the `${…}` and `<…>` in a template, in order."""
    return tuple(item or other for item, other in _PLACEHOLDER.findall(text))


def fill_placeholders(template: str, values: tuple[str, ...]) -> str:
    """The template with its placeholders replaced in order."""
    rest = iter(values)
    return _PLACEHOLDER.sub(lambda _: next(rest), template)


def key_members(prefix: str, names: Sequence[str]) -> dict[str, str]:
    """The keys of a service by their identifiers: without prefix and without placeholders.

    Where a key without placeholders has that identifier already, theirs stay in it. Global
    keys are left out, and so is a second key with the same identifier.
    """
    result: dict[str, str] = {}
    own = [name for name in sorted(names) if not name.startswith("aws:")]
    for name in sorted(own, key=lambda item: bool(placeholders(item))):
        short = as_identifier(_LAST_PLACEHOLDER.sub("", name.removeprefix(f"{prefix}:")))
        if placeholders(name) and short in result and not placeholders(result[short]):
            told = _PLACEHOLDER.sub(lambda match: match[1] or match[2], name)
            short = as_identifier(told.removeprefix(f"{prefix}:"))
        result.setdefault(short, name)
    return result
