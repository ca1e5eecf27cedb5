"""What differs between two facts of one object, blind to order and spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.language import equivalent
from iamdsl.resources.kind import Difference, Field, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.kind import Facts


def differences(
    fields: Mapping[str, Field], declared: Facts, observed: Facts
) -> tuple[Difference, ...]:
    """Every difference, `before` from the observed facts and `after` from the declared.

    A field that the observation does not know at all (its key is missing) is not
    compared, nor an optional one that is not declared; unless the observation is empty:
    then everything is new.
    """
    found: list[Difference] = []
    for name, field in fields.items():
        left_to_aws = field.optional and declared.get(name) is None
        if observed and (name not in observed or left_to_aws):
            continue
        found.extend(_COMPARE[field.shape](name, observed.get(name), declared.get(name)))
    return tuple(found)


def same_document(before: object, after: object) -> bool:
    """Whether two policy documents say the same, in whatever order."""
    if before is None or after is None:
        return before is after
    # Most are alike to the letter, which is seen without reading them.
    return repr(before) == repr(after) or equivalent(before, after)  # type: ignore[arg-type]


def _value(name: str, before: Any, after: Any) -> Iterator[Difference]:  # noqa: ANN401
    if before != after:
        yield Difference(name, before, after)


def _document(name: str, before: Any, after: Any) -> Iterator[Difference]:  # noqa: ANN401
    if not same_document(before, after):
        yield Difference(name, before, after)


def _documents(name: str, before: Any, after: Any) -> Iterator[Difference]:  # noqa: ANN401
    old: Mapping[str, Any] = before or {}
    new: Mapping[str, Any] = after or {}
    for entry in _both(old, new):
        if not same_document(old.get(entry), new.get(entry)):
            yield Difference(f"{name}.{entry}", old.get(entry), new.get(entry))


def _entries(name: str, before: Any, after: Any) -> Iterator[Difference]:  # noqa: ANN401
    old: Mapping[str, Any] = before or {}
    new: Mapping[str, Any] = after or {}
    for entry in _both(old, new):
        if old.get(entry) != new.get(entry):
            yield Difference(f"{name}.{entry}", old.get(entry), new.get(entry))


def _members(name: str, before: Any, after: Any) -> Iterator[Difference]:  # noqa: ANN401
    old = tuple(before or ())
    new = tuple(after or ())
    for entry in dict.fromkeys((*new, *old)):
        if (entry in old) != (entry in new):
            yield Difference(
                f"{name}.{entry}",
                entry if entry in old else None,
                entry if entry in new else None,
            )


def _both(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*new, *old)))


_COMPARE = {
    Shape.VALUE: _value,
    Shape.DOCUMENT: _document,
    Shape.DOCUMENTS: _documents,
    Shape.ENTRIES: _entries,
    Shape.MEMBERS: _members,
}
