"""Convert AWS's names to Python identifiers.

Each character that is not allowed in an identifier becomes an underscore, and a Python keyword
gets an underscore at its end: the service `lambda` is `lambda_`, `access-analyzer` is
`access_analyzer`.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_NOT_ALLOWED = re.compile(r"\W", re.ASCII)
_CAMEL_CASE_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}|<([^>]*)>")
_LAST_PLACEHOLDER = re.compile(r"/?(\$\{[^}]*\}|<[^>]*>)")

_BUILDER_KEYWORDS = ("region", "account", "partition")


def as_identifier(name: str) -> str:
    """Return an AWS name as a Python identifier."""
    if name.isidentifier() and name.isascii() and not keyword.iskeyword(name):
        return name
    result = _NOT_ALLOWED.sub("_", name)
    return f"{result}_" if keyword.iskeyword(result) else result


def as_type_identifier(name: str, taken: Collection[str]) -> str:
    """Return a resource type's identifier; one that is `taken` gets an underscore at its end."""
    result = as_identifier(name.rstrip("/"))
    return f"{result}_" if result in taken else result


def as_parameter(placeholder: str) -> str:
    """Return an ARN's placeholder as a builder's parameter: `BucketName` is `bucket_name`."""
    result = as_identifier(_CAMEL_CASE_BOUNDARY.sub("_", placeholder).lower())
    return f"{result}_" if result in _BUILDER_KEYWORDS else result


def placeholders(text: str) -> tuple[str, ...]:
    """Return the names of the `${…}` and `<…>` in a template, in order."""
    return tuple(braced or angled for braced, angled in _PLACEHOLDER.findall(text))


def fill_placeholders(template: str, values: tuple[str, ...]) -> str:
    """Return the template with its placeholders replaced by these values, in order."""
    remaining = iter(values)
    return _PLACEHOLDER.sub(lambda _: next(remaining), template)


def key_members(prefix: str, names: Sequence[str]) -> dict[str, str]:
    """Return a service's keys by their identifiers: without prefix and without placeholders.

    If a key without placeholders already has that identifier, the placeholder's name stays in
    it. Global keys are left out, and so is a second key with the same identifier.
    """
    result: dict[str, str] = {}
    own = [name for name in sorted(names) if not name.startswith("aws:")]
    for name in sorted(own, key=lambda key_name: bool(placeholders(key_name))):
        identifier = as_identifier(_LAST_PLACEHOLDER.sub("", name.removeprefix(f"{prefix}:")))
        if placeholders(name) and identifier in result and not placeholders(result[identifier]):
            whole = _PLACEHOLDER.sub(lambda match: match[1] or match[2], name)
            identifier = as_identifier(whole.removeprefix(f"{prefix}:"))
        result.setdefault(identifier, name)
    return result
