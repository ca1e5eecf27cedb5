"""IAM's rules for names, paths, descriptions, tags and numbers, checked at declaration.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.errors import InvalidName, ResourceError
from iamdsl.language.text.pending_text import check_known
from iamdsl.origin import here
from iamdsl.resources.parts.text_faults import (
    MAX_PATH_LENGTH,
    PATH_RULE,
    description_fault,
    path_hint,
)
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs

Tags: TypeAlias = tuple[tuple[str, str], ...]

MAX_NAME_LENGTH: Mapping[str, int] = {
    "user": 64,
    "role": 64,
    "group": 128,
    "policy": 128,
    "instance profile": 128,
    "inline policy": 128,
    "server certificate": 128,
    "virtual MFA device": 226,
    "label": 128,
}
"""Characters a name may have, by the kind of name."""

MAX_TAGS = DEFAULT_QUOTAS["Tags"]
"""Tags that IAM allows on one object."""
RESERVED_PREFIX = "iamdsl:"
"""Prefix of the tag keys that iamdsl sets itself; they cannot be declared and never differ."""

_NAME = re.compile(r"[\w+=,.@-]+", re.ASCII)
_PATH = re.compile(r"/|/[\u0021-\u007e]+/")
_POLICY_PATH = re.compile(r"(?:/[A-Za-z0-9.,+@=_-]+)*/")
_SPACES = "\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""Unicode's separators (`\\p{Z}`): without tabs and line ends, which are control characters."""
_TAG_CHARACTER = rf"[\w{_SPACES}.:/=+\-@]"
"""IAM's `[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]`: Python's `\\w` is `[\\p{L}\\p{N}_]`."""
_TAG_TEXT = re.compile(f"{_TAG_CHARACTER}*")


def check_name(what: str, name: str) -> str:
    """Return the name; raises `InvalidName`. `what` is a key of MAX_NAME_LENGTH."""
    longest = MAX_NAME_LENGTH[what]
    check_name_characters(what, name)
    if len(name) > longest:
        raise InvalidName(
            f"{_noun(what)} {name!r} has {len(name)} characters",
            where=here(),
            why=f"IAM allows at most {longest}",
            next_step=f"shorten it to {longest} characters",
        )
    return name


def check_name_characters(what: str, name: str) -> None:
    """Raise `InvalidName` if a name is empty or has characters that IAM does not allow.

    Its length is not checked.
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        check_known(name)
        invalid = (
            sorted({c for c in name if not _NAME.fullmatch(c)}) if isinstance(name, str) else []
        )
        raise InvalidName(
            f"{name!r} is not a valid {_noun(what)}",
            where=here(),
            why=f"it contains {' '.join(map(repr, invalid))}"
            if invalid
            else "it is empty or not a string",
            next_step="use letters, digits and + = , . @ _ -",
        )


def _noun(what: str) -> str:
    return what if what == "label" else f"{what} name"


def name_validator(what: str) -> Callable[[object, attrs.Attribute[str], str], None]:
    """Return an attrs validator for a `name` field."""

    def check(_instance: object, _attribute: attrs.Attribute[str], value: str) -> None:
        check_name(what, value)

    return check


def optional_name_validator(
    what: str,
) -> Callable[[object, attrs.Attribute[str | None], str | None], None]:
    """Return an attrs validator for a name that may be None."""

    def check(
        _instance: object, _attribute: attrs.Attribute[str | None], value: str | None
    ) -> None:
        if value is not None:
            check_name(what, value)

    return check


def old_name_validator(
    what: str,
) -> Callable[[Any, attrs.Attribute[str | None], str | None], None]:
    """Return an attrs validator for `renamed_from`: None, or another name than the object's own."""
    check_optional = optional_name_validator(what)

    def check(instance: Any, attribute: attrs.Attribute[str | None], value: str | None) -> None:
        check_optional(instance, attribute, value)
        if value == instance.name:
            raise ResourceError(
                f"the {what} {value!r} cannot be renamed from its own name",
                where=here(),
                why="`renamed_from` is the name that it had before",
                next_step="write the previous name, or remove `renamed_from`",
            )

    return check


def check_path(_instance: object, _attribute: attrs.Attribute[str], path: str) -> None:
    """Raise `InvalidName` for a path that IAM would refuse.

    A path begins and ends with a slash and has at most 512 characters.
    """
    if not isinstance(path, str) or not _PATH.fullmatch(path) or len(path) > MAX_PATH_LENGTH:
        check_known(path)
        raise InvalidName(
            f"{path!r} is not a valid path",
            where=here(),
            why=PATH_RULE,
            next_step=path_hint(path),
        )


def check_policy_path(_instance: object, _attribute: attrs.Attribute[str], path: str) -> None:
    """Raise `InvalidName` for a path that IAM would refuse for a managed policy.

    It has fewer characters than other paths: letters, digits and `. , + @ = _ -` between slashes.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
    """
    is_valid = isinstance(path, str) and _POLICY_PATH.fullmatch(path) is not None
    if not is_valid or len(path) > MAX_PATH_LENGTH:
        check_known(path)
        raise InvalidName(
            f"{path!r} is not a valid path of a managed policy",
            where=here(),
            why=f"it has at most {MAX_PATH_LENGTH} characters: letters, digits and . , + @ = _ - "
            "between single slashes, of which one begins and one ends it",
            next_step=path_hint(path, of_policy=True),
        )


def check_description(
    _instance: object, _attribute: attrs.Attribute[Any], text: str | None
) -> None:
    """Raise `InvalidName` for a description that IAM would refuse; None means not set.

    It has at most 1,000 characters of Latin-1 text.
    """
    if text is None:
        return
    check_known(text)
    why, next_step = description_fault(text)
    if why is not None:
        raise InvalidName(
            "the description is not valid", where=here(), why=why, next_step=next_step
        )


def as_tags(tags: Mapping[str, str] | Iterable[tuple[str, str]]) -> Tags:
    """Convert a mapping or pairs to tags, in declared order; raises `InvalidName`.

    Keys have 1–128 characters, values at most 256. `Test` and `test` are two keys. The prefixes
    `aws:` and `iamdsl:` are reserved.
    """
    return _checked_tags(tags, lambda key: key)


def as_principal_tags(tags: Mapping[str, str] | Iterable[tuple[str, str]]) -> Tags:
    """Convert a mapping or pairs to tags of a user or role; raises `InvalidName`.

    As `as_tags`, but IAM ignores the case of these keys: `Test` and `test` are the same key.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
    """
    return _checked_tags(tags, str.lower)


def _checked_tags(
    tags: Mapping[str, str] | Iterable[tuple[str, str]], comparable: Callable[[str], str]
) -> Tags:
    pairs = tuple(tags.items()) if isinstance(tags, Mapping) else tuple(tags)
    seen: dict[str, str] = {}
    for key, value in pairs:
        _check_tag(key, value)
        if comparable(key) in seen:
            first = seen[comparable(key)]
            raise InvalidName(
                f"tag {key!r} is given twice",
                where=here(),
                why="a key has one value"
                if first == key
                else f"IAM ignores the case of a user's and a role's tag keys: {first!r} is the "
                "same key",
                next_step="keep one of them",
            )
        seen[comparable(key)] = key
    if len(pairs) > MAX_TAGS:
        raise InvalidName(
            f"one resource has {len(pairs)} tags",
            where=here(),
            why=f"IAM allows at most {MAX_TAGS}",
            next_step=f"remove tags until {MAX_TAGS} are left",
        )
    return pairs


def _tag_hint(key: object, value: object) -> str:
    """Return the tag as text, if text can say what was meant and IAM accepts it."""
    if value is None:
        return "leave the tag out"
    if _TAG_TEXT.fullmatch(str(key)) and _TAG_TEXT.fullmatch(str(value)):
        return f"write {str(key)!r}: {str(value)!r}"
    return "write the key and the value as text"


def _check_tag(key: str, value: str) -> None:
    check_known(key)
    check_known(value)
    if not isinstance(key, str) or not isinstance(value, str):
        raise InvalidName(
            f"tag {key!r}: {value!r} is not a string",
            where=here(),
            why="keys and values of IAM tags are strings",
            next_step=_tag_hint(key, value),
        )
    if not 1 <= len(key) <= 128 or len(value) > 256:  # noqa: PLR2004
        part = f"the value of tag {key!r}" if 1 <= len(key) <= 128 else f"tag key {key!r}"  # noqa: PLR2004
        raise InvalidName(
            f"{part} is {'too long' if key else 'empty'}",
            where=here(),
            why="a key has 1 to 128 characters, a value at most 256",
            next_step="use a key of 1 to 128 characters, and a value of at most 256",
        )
    if key.lower().startswith(("aws:", RESERVED_PREFIX)):
        raise InvalidName(
            f"tag {key!r} is reserved",
            where=here(),
            why="keys that begin with `aws:` are reserved for AWS, with `iamdsl:` for iamdsl",
            next_step="choose another key",
        )
    invalid = sorted({c for c in f"{key}{value}" if not _TAG_TEXT.fullmatch(c)})
    if invalid:
        raise InvalidName(
            f"tag {key!r}: {value!r} contains a character that IAM refuses",
            where=here(),
            why=f"it contains {' '.join(map(repr, invalid))}",
            next_step="use letters, digits, spaces and _ . : / = + - @",
        )


def is_whole(value: object, least: int, most: int) -> bool:
    """Return whether a value is an integer (no truth value) from `least` to `most`."""
    return type(value) is int and least <= value <= most


def optional_seconds(
    least: int, most: int
) -> Callable[[object, attrs.Attribute[Any], int | None], None]:
    """Return an attrs validator for a number of seconds, or None for one that is not set."""

    def check(_instance: object, attribute: attrs.Attribute[Any], seconds: int | None) -> None:
        if seconds is None or is_whole(seconds, least, most):
            return
        raise ResourceError(
            f"{attribute.name}={seconds!r} is not valid",
            where=here(),
            why=f"IAM allows {least:,} to {most:,} seconds, as an integer",
            next_step=f"choose {least} to {most} seconds",
        )

    return check
