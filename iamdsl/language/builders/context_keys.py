"""Context keys by the type of their values: each offers the operators that fit it.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.elements.condition import Condition, make_condition
from iamdsl.language.elements.operator import Prefix, operator_of
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
    """A context key's name, and what every key can be asked: whether the request carries it."""

    name: str

    kind: ClassVar[str]

    def is_present(self) -> Condition:
        """Null false: holds when the request carries the key."""
        return make_condition(operator_of("Null"), self.name, ("false",))

    def is_absent(self) -> Condition:
        """Null true: holds when the request does not carry the key."""
        return make_condition(operator_of("Null"), self.name, ("true",))

    def __repr__(self) -> str:
        return f"{self.kind}({self.name!r})"

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"{type(self).__name__} {self.name} has no `{name}`",
                where=here(),
                why=self._rule,
                next_step=did_you_mean(name, dir(self)),
            )


@attrs.frozen(repr=False)
class Key(NamedKey):
    """A context key of one value; what all types share.

    `prefix` is `ForAnyValue` or `ForAllValues` on a key that is asked value by value.
    """

    prefix: Prefix | None = None

    kind: ClassVar[str] = "key"
    _rule: ClassVar[str] = "each type of key offers the operators that fit it"

    def _is(self, base: str, *values: Value) -> Condition:
        return Condition.of(operator_of(base, self.prefix), self.name, values)

    def is_present(self) -> Condition:
        """Null false: holds when the request carries the key."""
        self._refuse_prefix()
        return make_condition(operator_of("Null"), self.name, ("false",))

    def is_absent(self) -> Condition:
        """Null true: holds when the request does not carry the key."""
        self._refuse_prefix()
        return make_condition(operator_of("Null"), self.name, ("true",))

    def value(self, default: str | None = None) -> Variable:
        """The key as a policy variable: its value in the request, or `default` when absent.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
        """
        return var(self.name, default)

    @property
    def for_any_value(self) -> Self:
        """Ask each value of a multivalued key: at least one must match."""
        return type(self)(self.name, "ForAnyValue")

    @property
    def for_all_values(self) -> Self:
        """Ask each value of a multivalued key: all must match; true when there is none."""
        return type(self)(self.name, "ForAllValues")

    def _refuse_prefix(self) -> None:
        if self.prefix is not None:
            raise LanguageError(
                f"{self!r} asks value by value; whether there is any is asked of the key itself",
                where=here(),
                next_step=f"write {self.kind}({self.name!r}).is_present() or .is_absent()",
            )

    def __repr__(self) -> str:
        shown = f"{self.kind}({self.name!r})"
        if self.prefix is not None:
            shown += ".for_any_value" if self.prefix == "ForAnyValue" else ".for_all_values"
        return shown


@attrs.frozen(repr=False)
class StringKey(Key):
    """A key whose values are text."""

    def equals(self, *values: Text | HasArn | Arn | bool | int) -> Condition:
        """StringEquals: exactly one of these."""
        return self._is("StringEquals", *values)

    def not_equals(self, *values: Text | HasArn | Arn | bool | int) -> Condition:
        """StringNotEquals: none of these; holds when the key is absent."""
        return self._is("StringNotEquals", *values)

    def equals_ignore_case(self, *values: Text) -> Condition:
        """StringEqualsIgnoreCase."""
        return self._is("StringEqualsIgnoreCase", *values)

    def not_equals_ignore_case(self, *values: Text) -> Condition:
        """StringNotEqualsIgnoreCase."""
        return self._is("StringNotEqualsIgnoreCase", *values)

    def like(self, *patterns: Text) -> Condition:
        """StringLike: `*` and `?` are wildcards."""
        return self._is("StringLike", *patterns)

    def not_like(self, *patterns: Text) -> Condition:
        """StringNotLike; holds when the key is absent."""
        return self._is("StringNotLike", *patterns)


@attrs.frozen(repr=False)
class ArnKey(Key):
    """A key whose values are ARNs, compared part by part."""

    kind: ClassVar[str] = "key.arn"

    def equals(self, *arns: ArnText) -> Condition:
        """ArnEquals, which IAM treats as ArnLike."""
        return self._is("ArnEquals", *arns)

    def not_equals(self, *arns: ArnText) -> Condition:
        """ArnNotEquals; holds when the key is absent."""
        return self._is("ArnNotEquals", *arns)

    def like(self, *patterns: ArnText) -> Condition:
        """ArnLike: wildcards within each part."""
        return self._is("ArnLike", *patterns)

    def not_like(self, *patterns: ArnText) -> Condition:
        """ArnNotLike; holds when the key is absent."""
        return self._is("ArnNotLike", *patterns)


@attrs.frozen(repr=False)
class NumericKey(Key):
    """A key whose values are numbers."""

    kind: ClassVar[str] = "key.number"

    def equals(self, *numbers: float | str) -> Condition:
        """NumericEquals."""
        return self._is("NumericEquals", *numbers)

    def not_equals(self, *numbers: float | str) -> Condition:
        """NumericNotEquals; holds when the key is absent."""
        return self._is("NumericNotEquals", *numbers)

    def less_than(self, *numbers: float | str) -> Condition:
        """NumericLessThan."""
        return self._is("NumericLessThan", *numbers)

    def at_most(self, *numbers: float | str) -> Condition:
        """NumericLessThanEquals."""
        return self._is("NumericLessThanEquals", *numbers)

    def greater_than(self, *numbers: float | str) -> Condition:
        """NumericGreaterThan."""
        return self._is("NumericGreaterThan", *numbers)

    def at_least(self, *numbers: float | str) -> Condition:
        """NumericGreaterThanEquals."""
        return self._is("NumericGreaterThanEquals", *numbers)


@attrs.frozen(repr=False)
class DateKey(Key):
    """A key whose values are instants; datetimes must have a time zone."""

    kind: ClassVar[str] = "key.date"

    def equals(self, *instants: datetime | str) -> Condition:
        """DateEquals."""
        return self._is("DateEquals", *instants)

    def not_equals(self, *instants: datetime | str) -> Condition:
        """DateNotEquals; holds when the key is absent."""
        return self._is("DateNotEquals", *instants)

    def before(self, *instants: datetime | str) -> Condition:
        """DateLessThan."""
        return self._is("DateLessThan", *instants)

    def until(self, *instants: datetime | str) -> Condition:
        """DateLessThanEquals."""
        return self._is("DateLessThanEquals", *instants)

    def after(self, *instants: datetime | str) -> Condition:
        """DateGreaterThan."""
        return self._is("DateGreaterThan", *instants)

    def since(self, *instants: datetime | str) -> Condition:
        """DateGreaterThanEquals."""
        return self._is("DateGreaterThanEquals", *instants)


@attrs.frozen(repr=False)
class BoolKey(Key):
    """A key whose value is true or false."""

    kind: ClassVar[str] = "key.bool"

    def is_true(self) -> Condition:
        """Bool true: does not hold when the key is absent."""
        return make_condition(operator_of("Bool", self.prefix), self.name, ("true",))

    def is_false(self) -> Condition:
        """Bool false: does not hold when the key is absent."""
        return make_condition(operator_of("Bool", self.prefix), self.name, ("false",))

    def equals(self, *values: bool | str) -> Condition:
        """Bool of a value known elsewhere: True, False, or their text."""
        return self._is("Bool", *values)


@attrs.frozen(repr=False)
class BinaryKey(Key):
    """A key whose values are bytes, written in Base64."""

    kind: ClassVar[str] = "key.binary"

    def equals(self, *values: str) -> Condition:
        """BinaryEquals."""
        return self._is("BinaryEquals", *values)


@attrs.frozen(repr=False)
class IpKey(Key):
    """A key whose value is an IP address."""

    kind: ClassVar[str] = "key.ip"

    def within(self, *networks: Network) -> Condition:
        """IpAddress: the address lies in one of these CIDR ranges."""
        return self._is("IpAddress", *networks)

    def not_within(self, *networks: Network) -> Condition:
        """NotIpAddress: in none of these; holds when the key is absent."""
        return self._is("NotIpAddress", *networks)
