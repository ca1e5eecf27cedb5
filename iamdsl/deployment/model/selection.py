"""What of an account is meant, by kinds and by patterns of addresses."""

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
"""The kinds that are imported; attachments are told by users, groups and roles."""


def _as_tuple(given: Iterable[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _check_kinds(
    _instance: object, _attribute: attrs.Attribute[tuple[str, ...]], kinds: tuple[str, ...]
) -> None:
    for kind in kinds:
        if kind not in IMPORTABLE:
            raise ResourceError(
                f"{kind!r} is no kind that can be imported",
                where=here(),
                why=f"the kinds are {', '.join(IMPORTABLE)}",
                next_step=did_you_mean(kind, IMPORTABLE),
            )


@attrs.frozen
class Selection:
    """Addresses that match a pattern of `only` (all without one), none of `exclude`, and a kind.

    Patterns are shell patterns for whole addresses: `role/app-*`, `*/jane*`. Raises
    ResourceError for a kind there is not.
    """

    only: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple, kw_only=True)
    kinds: tuple[str, ...] = attrs.field(
        default=(), converter=_as_tuple, validator=_check_kinds, kw_only=True
    )
    exclude: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple, kw_only=True)

    def covers(self, address: Address) -> bool:
        """Whether this object is meant."""
        return (
            (not self.kinds or address.kind in self.kinds)
            and (not self.only or _matches(str(address), self.only))
            and not _matches(str(address), self.exclude)
        )

    def may_cover(self, kind: str) -> bool:
        """Whether an object of this kind could be meant: otherwise none need be looked for."""
        heads = {pattern.partition("/")[0] for pattern in self.only}
        return (
            kind in IMPORTABLE
            and (not self.kinds or kind in self.kinds)
            and (not heads or kind in heads or any(set("*?[") & set(head) for head in heads))
            and f"{kind}/*" not in self.exclude
        )


def _matches(text: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)
