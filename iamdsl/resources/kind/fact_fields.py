"""The facts of a resource: plain JSON values, and how each of them is compared."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeAlias

import attrs

Facts: TypeAlias = Mapping[str, Any]
"""A resource as plain JSON values: what is compared, shown and sent."""


class FactShape(Enum):
    """How a field's two values are compared."""

    VALUE = "value"
    """Equal or not."""
    PROSE = "prose"
    """Text of which line ends, and white space at its end, say nothing; None is none."""
    XML = "xml"
    """An XML document: its elements, without white space around text and without comments."""
    DOCUMENT = "document"
    """A policy document: the same when IAM reads it alike."""
    DOCUMENTS = "documents"
    """Policy documents by name."""
    ENTRIES = "entries"
    """Text by name (tags)."""
    LABELS = "labels"
    """Text by name, names in any case (tags of users and roles)."""
    MEMBERS = "members"
    """A set of names or ARNs."""


@attrs.frozen
class FactField:
    """One fact: its shape, and whether IAM can change it on a living object."""

    shape: FactShape = FactShape.VALUE
    in_place: bool = True
    optional: bool = False
    """None declared leaves it to AWS: not compared."""
