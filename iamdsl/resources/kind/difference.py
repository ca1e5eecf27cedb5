"""Compare the declared facts of a resource with the observed ones.

IAM may return a value in another order or spelling than it was sent. That is not a difference:
every plan would change it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.language.analysis.equivalence import is_same_to_iam
from iamdsl.lazy import load
from iamdsl.resources.kind.dangling_principals import dangling_note
from iamdsl.resources.kind.fact_fields import FactField, FactShape
from iamdsl.resources.kind.resource_kind import Difference

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from iamdsl.resources.kind.fact_fields import Facts

    Principals: TypeAlias = Mapping[str, str]
    """The ARNs of existing users and roles by unique ID."""

_NO_PRINCIPALS: Principals = {}
_BYTE_ORDER_MARK = "\ufeff"


def differences(
    fields: Mapping[str, FactField],
    declared: Facts,
    observed: Facts,
    principals: Principals = _NO_PRINCIPALS,
) -> tuple[Difference, ...]:
    """Return every difference: `before` is the observed value, `after` the declared one.

    A field that was not observed is not compared, nor is an optional field that is not declared.
    If `observed` is empty, every field is new. In documents the unique IDs of `principals` equal
    their ARNs.
    """
    result: list[Difference] = []
    for name, field in fields.items():
        is_undeclared = field.optional and declared.get(name) is None
        if observed and (is_undeclared or not field.is_observed(name, observed)):
            continue
        before, after = observed.get(name), declared.get(name)
        if field.shape is FactShape.DOCUMENT:
            result.extend(_documents({name: before}, {name: after}, principals))
        elif field.shape is FactShape.DOCUMENTS:
            old, new = before or {}, after or {}
            result.extend(
                attrs.evolve(difference, path=f"{name}.{difference.path}")
                for difference in _documents(old, new, principals)
            )
        else:
            result.extend(_COMPARE[field.shape](name, before, after))
    return tuple(result)


def without_others(
    changes: Iterable[Difference], collections: Container[str], own: Container[str] = ()
) -> tuple[Difference, ...]:
    """Return the differences without entries that others added to these collections.

    Entries whose paths are `own` stay.
    """
    return tuple(
        difference
        for difference in changes
        if difference.after is not None
        or difference.field not in collections
        or difference.path in own
    )


def same_document(before: object, after: object, principals: Principals = _NO_PRINCIPALS) -> bool:
    """Return whether two policy documents mean the same to IAM; None means no document."""
    if before is None or after is None:
        return before is after
    # Most are equal as text, which needs no parsing.
    return repr(before) == repr(after) or is_same_to_iam(before, after, principals)


def _documents(
    old: Mapping[str, Any], new: Mapping[str, Any], principals: Principals
) -> Iterator[Difference]:
    for name in _both(old, new):
        before, after = old.get(name), new.get(name)
        if not same_document(before, after, principals):
            yield Difference(name, before, after, dangling_note(before, after, principals))


def _value(name: str, before: Any, after: Any) -> Iterator[Difference]:
    if before != after:
        yield Difference(name, before, after)


def _prose(name: str, before: Any, after: Any) -> Iterator[Difference]:
    if before != after and (before is None or after is None or _tidy(before) != _tidy(after)):
        yield Difference(name, before, after)


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip()


def _xml(name: str, before: Any, after: Any) -> Iterator[Difference]:
    if before != after and (before is None or after is None or _plain(before) != _plain(after)):
        yield Difference(name, before, after)


def _plain(text: str) -> str:
    """An XML document in canonical form; text that is not XML unchanged."""
    # Imported by name: few stacks have such documents, and it need not be type-checked.
    tree = load("xml.etree.ElementTree")
    text = text.strip(f"{_BYTE_ORDER_MARK} \t\r\n")
    try:
        return str(tree.canonicalize(text, strip_text=True))
    except (tree.ParseError, ValueError):
        return text


def _entries(name: str, before: Any, after: Any) -> Iterator[Difference]:
    old: Mapping[str, Any] = before or {}
    new: Mapping[str, Any] = after or {}
    for entry in _both(old, new):
        if old.get(entry) != new.get(entry):
            yield Difference(f"{name}.{entry}", old.get(entry), new.get(entry))


def _labels(name: str, before: Any, after: Any) -> Iterator[Difference]:
    """Entries whose names ignore case: setting one replaces an entry in another case."""
    new: Mapping[str, Any] = after or {}
    spelled = {key.lower(): key for key in new}
    old: dict[str, Any] = {}
    respelled: dict[str, str] = {}
    for key, value in (before or {}).items():
        declared = spelled.get(key.lower(), key)
        old[declared] = value
        if declared != key:
            respelled[declared] = key
    for entry in _both(old, new):
        if entry in respelled:
            why = f"its key is {respelled[entry]!r} in the account"
            yield Difference(f"{name}.{entry}", old[entry], new[entry], why)
        elif old.get(entry) != new.get(entry):
            yield Difference(f"{name}.{entry}", old.get(entry), new.get(entry))


def _members(name: str, before: Any, after: Any) -> Iterator[Difference]:
    old, new = frozenset(before or ()), frozenset(after or ())
    if old == new:
        return
    for entry in dict.fromkeys((*(after or ()), *(before or ()))):
        if (entry in old) != (entry in new):
            yield Difference(
                f"{name}.{entry}",
                entry if entry in old else None,
                entry if entry in new else None,
            )


def _both(old: Iterable[str], new: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*new, *old)))


_COMPARE: Mapping[FactShape, Callable[[str, Any, Any], Iterator[Difference]]] = {
    FactShape.VALUE: _value,
    FactShape.PROSE: _prose,
    FactShape.XML: _xml,
    FactShape.ENTRIES: _entries,
    FactShape.LABELS: _labels,
    FactShape.MEMBERS: _members,
}
