"""Context keys of several values, asked value by value.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from iamdsl.language.builders.context_keys import ArnKey, BoolKey, NamedKey, StringKey


@attrs.frozen(repr=False)
class SetKey(NamedKey):
    """A context key of several values: asked through `for_any_value` or `for_all_values`.

    IAM takes no operator on it without one of the two, and no variable of it.
    """

    _rule: ClassVar[str] = "it has several values: begin with for_any_value or for_all_values"


@attrs.frozen(repr=False)
class StringSetKey(SetKey):
    """A key with several texts."""

    kind: ClassVar[str] = "key.strings"

    @property
    def for_any_value(self) -> StringKey:
        """At least one of its values must match; false when there is none."""
        return StringKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> StringKey:
        """All of its values must match; true when there is none."""
        return StringKey(self.name, "ForAllValues")


@attrs.frozen(repr=False)
class ArnSetKey(SetKey):
    """A key with several ARNs."""

    kind: ClassVar[str] = "key.arns"

    @property
    def for_any_value(self) -> ArnKey:
        """At least one of its values must match; false when there is none."""
        return ArnKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> ArnKey:
        """All of its values must match; true when there is none."""
        return ArnKey(self.name, "ForAllValues")


@attrs.frozen(repr=False)
class BoolSetKey(SetKey):
    """A key with several truth values."""

    kind: ClassVar[str] = "key.bools"

    @property
    def for_any_value(self) -> BoolKey:
        """At least one of its values must match; false when there is none."""
        return BoolKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> BoolKey:
        """All of its values must match; true when there is none."""
        return BoolKey(self.name, "ForAllValues")
