"""IAM's rules for names, paths, descriptions and tags, checked where they are written.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.errors import InvalidName
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs

Tags: TypeAlias = tuple[tuple[str, str], ...]

LONGEST_NAME: Mapping[str, int] = {
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
"""Characters a name may have, by what it names."""

MOST_TAGS = 50
OUR_PREFIX = "iamdsl:"
"""Tag keys under this prefix are the deployment's own; they are never declared and never differ."""

_NAME = re.compile(r"[\w+=,.@-]+", re.ASCII)
_PATH = re.compile(r"/|/[\u0021-\u007e]+/")
_DESCRIPTION = re.compile(r"[\t\n\r\u0020-\u007e\u00a1-\u00ff]*")
_TAG_TEXT = re.compile(r"[\w\s_.:/=+\-@]*")


def check_name(what: str, name: str) -> str:
    """The name itself, or InvalidName; `what` is a key of LONGEST_NAME."""
    longest = LONGEST_NAME[what]
    check_name_characters(what, name)
    if len(name) > longest:
        raise InvalidName(
            f"{what} name {name!r} has {len(name)} characters",
            where=here(),
            why=f"IAM allows {longest}",
            next_step="shorten it",
        )
    return name


def check_name_characters(what: str, name: str) -> None:
    """Refuse a name, however long, that is empty or holds what IAM takes in no name."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        result = (
            sorted({c for c in name if not _NAME.fullmatch(c)}) if isinstance(name, str) else []
        )
        raise InvalidName(
            f"{what} name {name!r} is not one IAM accepts",
            where=here(),
            why=f"it holds {' '.join(map(repr, result))}" if result else "it is empty or no text",
            next_step="use letters, digits and + = , . @ _ -",
        )


def name_validator(what: str) -> Callable[[object, attrs.Attribute[str], str], None]:
    """An attrs validator for a `name` field."""

    def check(_instance: object, _attribute: attrs.Attribute[str], value: str) -> None:
        check_name(what, value)

    return check


def optional_name_validator(
    what: str,
) -> Callable[[object, attrs.Attribute[str | None], str | None], None]:
    """An attrs validator for a name that may be left out."""

    def check(
        _instance: object, _attribute: attrs.Attribute[str | None], value: str | None
    ) -> None:
        if value is not None:
            check_name(what, value)

    return check


def check_path(_instance: object, _attribute: attrs.Attribute[str], path: str) -> None:
    """Refuse a path that IAM would: it begins and ends with a slash, 512 characters at most."""
    if not isinstance(path, str) or not _PATH.fullmatch(path) or len(path) > 512:  # noqa: PLR2004
        tidy = "/" + str(path).strip("/") + "/" if str(path).strip("/") else "/"
        raise InvalidName(
            f"path {path!r} is not one IAM accepts",
            where=here(),
            why="a path begins and ends with a slash, without spaces, 512 characters at most",
            next_step=f"write path={tidy!r}",
        )


def check_description(
    _instance: object, _attribute: attrs.Attribute[Any], text: str | None
) -> None:
    """Refuse a description over 1,000 characters or outside IAM's character set; None is none."""
    if text is None:
        return
    if not _DESCRIPTION.fullmatch(text) or len(text) > 1000:  # noqa: PLR2004
        raise InvalidName(
            "description is not one IAM accepts",
            where=here(),
            why="it may hold 1,000 characters of Latin-1 text",
        )


def as_tags(tags: Mapping[str, str] | Iterable[tuple[str, str]]) -> Tags:
    """Tags in declared order, from a mapping or from pairs; raises InvalidName.

    Keys have 1–128 characters, values at most 256; keys are unique without
    regard to case, as IAM has it for users and roles; `aws:` is AWS's own.
    """
    pairs = tuple(tags.items()) if isinstance(tags, Mapping) else tuple(tags)
    seen: dict[str, str] = {}
    for key, value in pairs:
        _check_tag(key, value)
        if key.lower() in seen:
            raise InvalidName(
                f"tag {key!r} is given twice",
                where=here(),
                why=f"IAM does not tell {key!r} from {seen[key.lower()]!r}",
                next_step="keep one of them",
            )
        seen[key.lower()] = key
    if len(pairs) > MOST_TAGS:
        raise InvalidName(f"{len(pairs)} tags", where=here(), why=f"IAM allows {MOST_TAGS}")
    return pairs


def _check_tag(key: str, value: str) -> None:
    if not isinstance(key, str) or not isinstance(value, str):
        raise InvalidName(
            f"tag {key!r}: {value!r} is not text",
            where=here(),
            why="IAM's tags are strings",
            next_step=f"write {str(key)!r}: {str(value)!r}",
        )
    if not 1 <= len(key) <= 128 or len(value) > 256:  # noqa: PLR2004
        raise InvalidName(
            f"tag {key!r} is too long",
            where=here(),
            why="a key has 1 to 128 characters, a value at most 256",
        )
    if key.lower().startswith(("aws:", OUR_PREFIX)):
        raise InvalidName(
            f"tag {key!r} is reserved",
            where=here(),
            why="keys under `aws:` are AWS's own, those under `iamdsl:` the deployment's",
            next_step="choose another key",
        )
    if not (_TAG_TEXT.fullmatch(key) and _TAG_TEXT.fullmatch(value)):
        raise InvalidName(
            f"tag {key!r}: {value!r} holds a character IAM refuses",
            where=here(),
            next_step="use letters, digits, spaces and _ . : / = + - @",
        )
