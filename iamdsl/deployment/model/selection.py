"""Selection of an account's objects, by kind and address pattern."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import attrs

from iamdsl.errors import ResourceError, did_you_mean
from iamdsl.origin import here
from iamdsl.resources import KINDS, Address

if TYPE_CHECKING:
    from collections.abc import Iterable

IMPORTABLE = tuple(name for name in KINDS if name != "attachment")
"""Kinds that can be imported; attachments are imported with their users, groups and roles."""


def _as_tuple(value: Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _check_kinds(
    _instance: object, _attribute: attrs.Attribute[tuple[str, ...]], kinds: tuple[str, ...]
) -> None:
    for kind in kinds:
        if kind not in IMPORTABLE:
            raise ResourceError(
                f"{kind!r} is not a kind that can be imported",
                where=here(),
                why=f"the kinds are {', '.join(IMPORTABLE)}",
                next_step=did_you_mean(kind, IMPORTABLE),
            )


@attrs.frozen
class Selection:
    """Addresses of the given `kinds` that match `only` and do not match `exclude`.

    Patterns are shell patterns for whole addresses: `role/app-*`, `*/jane*`. An empty `only`
    or `kinds` selects all. Raises `ResourceError` for an unknown kind.
    """

    only: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple, kw_only=True)
    kinds: tuple[str, ...] = attrs.field(
        default=(), converter=_as_tuple, validator=_check_kinds, kw_only=True
    )
    exclude: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple, kw_only=True)

    def covers(self, address: Address) -> bool:
        """Return whether this object is selected."""
        return (
            (not self.kinds or address.kind in self.kinds)
            and (not self.only or _matches(str(address), self.only))
            and not _matches(str(address), self.exclude)
        )

    def may_cover(self, kind: str) -> bool:
        """Return whether objects of this kind can be selected: if not, they need not be read."""
        heads = {pattern.partition("/")[0] for pattern in self.only}
        return (
            kind in IMPORTABLE
            and (not self.kinds or kind in self.kinds)
            and (not heads or kind in heads or any(set("*?[") & set(head) for head in heads))
            and f"{kind}/*" not in self.exclude
        )


def _matches(text: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)
