"""Context keys with several values, compared one by one.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from iamdsl.language.builders.context_keys import ArnKey, BoolKey, NamedKey, StringKey


@attrs.frozen(repr=False)
class SetKey(NamedKey):
    """Context key with several values: used with `for_any_value` or `for_all_values`.

    Its operators need one of the two, and it cannot be a policy variable.
    """

    _rule: ClassVar[str] = "it has several values: use for_any_value or for_all_values"


@attrs.frozen(repr=False)
class StringSetKey(SetKey):
    """Context key with several strings."""

    kind: ClassVar[str] = "key.strings"

    @property
    def for_any_value(self) -> StringKey:
        """The key with ForAnyValue: at least one value must match; false if there is none."""
        return StringKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> StringKey:
        """The key with ForAllValues: all values must match; true if there is none."""
        return StringKey(self.name, "ForAllValues")


@attrs.frozen(repr=False)
class ArnSetKey(SetKey):
    """Context key with several ARNs."""

    kind: ClassVar[str] = "key.arns"

    @property
    def for_any_value(self) -> ArnKey:
        """The key with ForAnyValue: at least one value must match; false if there is none."""
        return ArnKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> ArnKey:
        """The key with ForAllValues: all values must match; true if there is none."""
        return ArnKey(self.name, "ForAllValues")


@attrs.frozen(repr=False)
class BoolSetKey(SetKey):
    """Context key with several booleans."""

    kind: ClassVar[str] = "key.bools"

    @property
    def for_any_value(self) -> BoolKey:
        """The key with ForAnyValue: at least one value must match; false if there is none."""
        return BoolKey(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> BoolKey:
        """The key with ForAllValues: all values must match; true if there is none."""
        return BoolKey(self.name, "ForAllValues")
