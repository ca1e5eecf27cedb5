"""Context keys of each type, with a method for each operator that fits.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.elements.comparison import Family
from iamdsl.language.elements.condition import Condition, make_condition
from iamdsl.language.elements.operator import Prefix, operator_of, operator_with_method
from iamdsl.language.text.variable import Variable, var
from iamdsl.origin import here

if TYPE_CHECKING:
    from datetime import datetime
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
    from typing import Self

    from iamdsl.language.elements.arn import Arn, HasArn
    from iamdsl.language.elements.condition import Value

Text: TypeAlias = "str | Variable"
ArnText: TypeAlias = "str | Arn | HasArn | Variable"
Network: TypeAlias = "str | IPv4Network | IPv6Network | IPv4Address | IPv6Address"


@attrs.frozen(repr=False)
class NamedKey:
    """Base class of every context key: its name, and conditions on its presence."""

    name: str

    kind: ClassVar[str]

    def is_present(self) -> Condition:
        """Null false: holds if the request has the key."""
        return make_condition(operator_of("Null"), self.name, ("false",))

    def is_absent(self) -> Condition:
        """Null true: holds if the request does not have the key."""
        return make_condition(operator_of("Null"), self.name, ("true",))

    def __repr__(self) -> str:
        return f"{self.kind}({self.name!r})"

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            family = getattr(type(self), "family", None)
            base = None if family is None else operator_with_method(family, name)
            if base is not None:  # an operator that has no method of its own yet
                return functools.partial(self._condition, base)
            raise UnknownAttribute(
                f"{type(self).__name__} {self.name} has no `{name}`",
                where=here(),
                why=self._rule,
                next_step=did_you_mean(name, dir(self)),
            )


@attrs.frozen(repr=False)
class Key(NamedKey):
    """Base class of context keys with a single value.

    `prefix` is `ForAnyValue` or `ForAllValues` for a key whose values are compared one by
    one.
    """

    prefix: Prefix | None = None

    kind: ClassVar[str] = "key"
    family: ClassVar[Family] = "String"
    _rule: ClassVar[str] = "each type of key has only the operators that fit its values"

    def _condition(self, base: str, *values: Value) -> Condition:
        return Condition.of(operator_of(base, self.prefix), self.name, values)

    def is_present(self) -> Condition:
        """Null false: holds if the request has the key.

        Raises `LanguageError` with `for_any_value` or `for_all_values`.
        """
        self._refuse_prefix()
        return make_condition(operator_of("Null"), self.name, ("false",))

    def is_absent(self) -> Condition:
        """Null true: holds if the request does not have the key.

        Raises `LanguageError` with `for_any_value` or `for_all_values`.
        """
        self._refuse_prefix()
        return make_condition(operator_of("Null"), self.name, ("true",))

    def value(self, default: str | None = None) -> Variable:
        """Return the key as a policy variable, with a default for requests without the key.

        Raises `LanguageError` for a multivalued global key, or a default that contains a
        quote, a brace or a dollar sign.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
        """
        return var(self.name, default)

    @property
    def for_any_value(self) -> Self:
        """The key with ForAnyValue: at least one of its values must match."""
        return type(self)(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> Self:
        """The key with ForAllValues: all of its values must match; holds if it has none."""
        return type(self)(self.name, "ForAllValues")

    def _refuse_prefix(self) -> None:
        if self.prefix is not None:
            raise LanguageError(
                f"{self!r} has no test for presence",
                where=here(),
                why="with ForAnyValue or ForAllValues the result of Null is always the same",
                next_step=f"write {self.kind}({self.name!r}).is_present() or .is_absent()",
            )

    def __repr__(self) -> str:
        code = f"{self.kind}({self.name!r})"
        if self.prefix is not None:
            code += ".for_any_value" if self.prefix == "ForAnyValue" else ".for_all_values"
        return code


@attrs.frozen(repr=False)
class StringKey(Key):
    """Context key whose value is a string.

    Its methods raise `LanguageError` without a value, and for characters or policy
    variables that IAM does not accept.
    """

    def equals(self, *values: Text | HasArn | Arn | bool | int) -> Condition:
        """StringEquals: the value is equal to one of these."""
        return self._condition("StringEquals", *values)

    def not_equals(self, *values: Text | HasArn | Arn | bool | int) -> Condition:
        """StringNotEquals: the value equals none of these; holds if the key is absent."""
        return self._condition("StringNotEquals", *values)

    def equals_ignore_case(self, *values: Text) -> Condition:
        """StringEqualsIgnoreCase: the value is equal to one of these in any letter case."""
        return self._condition("StringEqualsIgnoreCase", *values)

    def not_equals_ignore_case(self, *values: Text) -> Condition:
        """StringNotEqualsIgnoreCase: it equals none of these; holds if the key is absent."""
        return self._condition("StringNotEqualsIgnoreCase", *values)

    def like(self, *patterns: Text) -> Condition:
        """StringLike: the value matches a pattern; `*` and `?` are wildcards."""
        return self._condition("StringLike", *patterns)

    def not_like(self, *patterns: Text) -> Condition:
        """StringNotLike: the value matches no pattern; holds if the key is absent."""
        return self._condition("StringNotLike", *patterns)


@attrs.frozen(repr=False)
class ArnKey(Key):
    """Context key whose value is an ARN, compared part by part.

    Its methods raise `LanguageError` without a value, `InvalidArn` if one is not an ARN.
    """

    kind: ClassVar[str] = "key.arn"
    family: ClassVar[Family] = "Arn"

    def equals(self, *arns: ArnText) -> Condition:
        """ArnEquals, which IAM evaluates as ArnLike."""
        return self._condition("ArnEquals", *arns)

    def not_equals(self, *arns: ArnText) -> Condition:
        """ArnNotEquals, which IAM evaluates as ArnNotLike; holds if the key is absent."""
        return self._condition("ArnNotEquals", *arns)

    def like(self, *patterns: ArnText) -> Condition:
        """ArnLike: the ARN matches a pattern; wildcards match within a part."""
        return self._condition("ArnLike", *patterns)

    def not_like(self, *patterns: ArnText) -> Condition:
        """ArnNotLike: the ARN matches no pattern; holds if the key is absent."""
        return self._condition("ArnNotLike", *patterns)


@attrs.frozen(repr=False)
class NumericKey(Key):
    """Context key whose value is a number.

    Its methods raise `LanguageError` without a value, or if one is not a number.
    """

    kind: ClassVar[str] = "key.number"
    family: ClassVar[Family] = "Numeric"

    def equals(self, *numbers: float | str) -> Condition:
        """NumericEquals."""
        return self._condition("NumericEquals", *numbers)

    def not_equals(self, *numbers: float | str) -> Condition:
        """NumericNotEquals; holds if the key is absent."""
        return self._condition("NumericNotEquals", *numbers)

    def less_than(self, *numbers: float | str) -> Condition:
        """NumericLessThan."""
        return self._condition("NumericLessThan", *numbers)

    def at_most(self, *numbers: float | str) -> Condition:
        """NumericLessThanEquals."""
        return self._condition("NumericLessThanEquals", *numbers)

    def greater_than(self, *numbers: float | str) -> Condition:
        """NumericGreaterThan."""
        return self._condition("NumericGreaterThan", *numbers)

    def at_least(self, *numbers: float | str) -> Condition:
        """NumericGreaterThanEquals."""
        return self._condition("NumericGreaterThanEquals", *numbers)


@attrs.frozen(repr=False)
class DateKey(Key):
    """Context key whose value is a date: a `datetime` with a time zone, ISO 8601 or seconds.

    Its methods raise `LanguageError` without a value, or if one is not such a date.
    """

    kind: ClassVar[str] = "key.date"
    family: ClassVar[Family] = "Date"

    def equals(self, *instants: datetime | str) -> Condition:
        """DateEquals."""
        return self._condition("DateEquals", *instants)

    def not_equals(self, *instants: datetime | str) -> Condition:
        """DateNotEquals; holds if the key is absent."""
        return self._condition("DateNotEquals", *instants)

    def before(self, *instants: datetime | str) -> Condition:
        """DateLessThan."""
        return self._condition("DateLessThan", *instants)

    def until(self, *instants: datetime | str) -> Condition:
        """DateLessThanEquals."""
        return self._condition("DateLessThanEquals", *instants)

    def after(self, *instants: datetime | str) -> Condition:
        """DateGreaterThan."""
        return self._condition("DateGreaterThan", *instants)

    def since(self, *instants: datetime | str) -> Condition:
        """DateGreaterThanEquals."""
        return self._condition("DateGreaterThanEquals", *instants)


@attrs.frozen(repr=False)
class BoolKey(Key):
    """Context key whose value is true or false.

    `equals` raises `LanguageError` without a value, or if one is neither true nor false.
    """

    kind: ClassVar[str] = "key.bool"
    family: ClassVar[Family] = "Bool"

    def is_true(self) -> Condition:
        """Bool true: the value is true; does not hold if the key is absent."""
        return make_condition(operator_of("Bool", self.prefix), self.name, ("true",))

    def is_false(self) -> Condition:
        """Bool false: the value is false; does not hold if the key is absent."""
        return make_condition(operator_of("Bool", self.prefix), self.name, ("false",))

    def equals(self, *values: bool | str) -> Condition:
        """Bool with a given value: True, False, "true" or "false"."""
        return self._condition("Bool", *values)


@attrs.frozen(repr=False)
class BinaryKey(Key):
    """Context key whose value is bytes, written in Base64.

    `equals` raises `LanguageError` without a value, or if one is not Base64.
    """

    kind: ClassVar[str] = "key.binary"
    family: ClassVar[Family] = "Binary"

    def equals(self, *values: str) -> Condition:
        """BinaryEquals."""
        return self._condition("BinaryEquals", *values)


@attrs.frozen(repr=False)
class IpKey(Key):
    """Context key whose value is an IP address.

    Its methods raise `LanguageError` without a value, or if one is not an IP address or a
    CIDR range.
    """

    kind: ClassVar[str] = "key.ip"
    family: ClassVar[Family] = "Ip"

    def within(self, *networks: Network) -> Condition:
        """IpAddress: the address is in one of these CIDR ranges."""
        return self._condition("IpAddress", *networks)

    def not_within(self, *networks: Network) -> Condition:
        """NotIpAddress: the address is in none of these ranges; holds if the key is absent."""
        return self._condition("NotIpAddress", *networks)
