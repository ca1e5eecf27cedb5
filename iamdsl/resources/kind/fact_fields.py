"""The facts of a resource: plain JSON values, and how each of them is compared."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeAlias

import attrs

Facts: TypeAlias = Mapping[str, Any]
"""A resource as plain JSON values: what is compared, shown and sent."""

Attributes: TypeAlias = Mapping[str, str]
"""Values that AWS chose for an object, which the ledger keeps."""


class FactShape(Enum):
    """Comparison of the declared and the observed value of a fact."""

    VALUE = "value"
    """By equality."""
    PROSE = "prose"
    """Text, ignoring the kind of line ends and trailing white space; None is not set."""
    XML = "xml"
    """An XML document, ignoring comments and white space around text."""
    DOCUMENT = "document"
    """A policy document: equal if it means the same to IAM."""
    DOCUMENTS = "documents"
    """Policy documents by name."""
    ENTRIES = "entries"
    """Text by name (tags)."""
    LABELS = "labels"
    """Text by name, names compared without case (tags of users and roles)."""
    MEMBERS = "members"
    """A set of names or ARNs."""

    def comparable(self, entry: str) -> str:
        """Return the name of an entry as it is compared with others."""
        return entry.lower() if self is FactShape.LABELS else entry


@attrs.frozen
class FactField:
    """Definition of a fact: its shape, and whether IAM can change it in place."""

    shape: FactShape = FactShape.VALUE
    in_place: bool = True
    optional: bool = False
    """Whether a declared None means "not managed": the fact is then not compared."""
    read_with: str | None = None
    """The fact that is read together with it: if only that one is observed, this one is not set.

    Facts of this kind are absent where they are not set, so that the digests of objects that do
    not have them stay as earlier versions wrote them.
    """

    def is_observed(self, name: str, observed: Facts) -> bool:
        """Return whether the observed facts tell the value of the fact of this name."""
        return name in observed or (self.read_with is not None and self.read_with in observed)
