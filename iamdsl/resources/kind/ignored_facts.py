"""Facts that a resource ignores: given as paths, and left unchanged in the account."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from iamdsl.errors import ResourceError, did_you_mean
from iamdsl.origin import here
from iamdsl.resources.kind.fact_fields import FactShape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.fact_fields import FactField, Facts

_WHOLE = frozenset({FactShape.VALUE, FactShape.DOCUMENT})
"""The shapes that have no entries."""


_FIELDS: dict[str, Mapping[str, FactField]] = {}
"""The facts of each kind; every `ResourceKind` registers its own."""


def register_fields(kind: str, fields: Mapping[str, FactField]) -> None:
    """Register the facts of a kind, so that resources of it can name those they ignore."""
    _FIELDS[kind] = fields


def check_paths(kind: str, paths: tuple[str, ...]) -> None:
    """Refuse paths that are not facts of this kind; raises ResourceError."""
    fields = _FIELDS[kind]
    for path in paths:
        name, dot, entry = str(path).partition(".")
        if name not in fields:
            raise ResourceError(
                f"a {kind} has no fact {path!r} to ignore",
                where=here(),
                why=f"its facts are {', '.join(fields)}" if fields else "it has none",
                next_step=did_you_mean(name, fields),
            )
        if dot and (not entry or fields[name].shape in _WHOLE):
            raise ResourceError(
                f"{path!r} is not an entry of a {kind}",
                where=here(),
                why=f"{name} is a single value without entries"
                if fields[name].shape in _WHOLE
                else "the name of the entry after the dot is missing",
                next_step=f"write {name!r}",
            )


def with_ignored(
    fields: Mapping[str, FactField], declared: Facts, observed: Facts, ignore: tuple[str, ...]
) -> Facts:
    """Return the declared facts, with the ignored ones as they were observed."""
    result = dict(declared)
    for path in ignore:
        name, _, entry = path.partition(".")
        if fields[name].is_observed(name, observed):
            result[name] = (
                _merge_entries(fields[name].shape, result[name], observed[name], entry)
                if entry
                else observed.get(name)
            )
    return result


def _merge_entries(shape: FactShape, declared: Any, observed: Any, entry: str) -> Any:
    """Return a collection whose matching entries are observed, and all others declared."""
    if shape is FactShape.MEMBERS:
        ours = [item for item in declared or () if not fnmatchcase(item, entry)]
        return [
            *ours,
            *(candidate for candidate in observed or () if fnmatchcase(candidate, entry)),
        ]
    pattern = shape.comparable(entry)
    return {
        **{
            key: value
            for key, value in (declared or {}).items()
            if not fnmatchcase(shape.comparable(key), pattern)
        },
        **{
            key: value
            for key, value in (observed or {}).items()
            if fnmatchcase(shape.comparable(key), pattern)
        },
    }
