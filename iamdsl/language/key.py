"""Context keys by the type of their values: each offers the operators that fit it.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.condition import Condition, Value
from iamdsl.language.variable import Variable
from iamdsl.origin import here

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from iamdsl.language.arn import Arn, HasArn

Text: TypeAlias = "str | Variable"
ArnLike: TypeAlias = "str | Arn | HasArn | Variable"
Network: TypeAlias = "str | IPv4Network | IPv6Network"


@attrs.frozen
class Key:
    """A context key; what all types share.

    `prefix` is `ForAnyValue` or `ForAllValues` on a key that is asked value by value.
    """

    name: str
    prefix: str | None = None

    kind: ClassVar[str] = "key"

    def _is(self, base: str, *values: object) -> Condition:
        operator = base if self.prefix is None else f"{self.prefix}:{base}"
        return Condition.of(operator, self.name, values)  # type: ignore[arg-type]

    def is_present(self) -> Condition:
        """Holds when the request carries the key."""
        return self._is("Null", False)  # noqa: FBT003 - the operator's own value

    def is_absent(self) -> Condition:
        """Holds when the request does not carry the key."""
        return self._is("Null", True)  # noqa: FBT003 - the operator's own value

    def is_null(self, *values: str) -> Condition:
        """The Null operator with its own words: "true" for absent, "false" for present."""
        return self._is("Null", *values)

    def value(self, default: str | None = None) -> Variable:
        """The key as a policy variable: its value in the request, or `default` when absent.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
        """
        return Variable(self.name, default)

    @property
    def for_any_value(self) -> Self:
        """Ask each value of a multivalued key: at least one must match."""
        return attrs.evolve(self, prefix="ForAnyValue")

    @property
    def for_all_values(self) -> Self:
        """Ask each value of a multivalued key: all must match; true when there is none."""
        return attrs.evolve(self, prefix="ForAllValues")

    def __repr__(self) -> str:
        shown = f"{self.kind}({self.name!r})"
        if self.prefix is not None:
            shown += ".for_any_value" if self.prefix == "ForAnyValue" else ".for_all_values"
        return shown

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise UnknownAttribute(
                f"{type(self).__name__} {self.name} has no `{name}`",
                where=here(),
                why="each type of key offers the operators that fit it",
                next_step=did_you_mean(name, known),
            )


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

    def equals(self, *arns: ArnLike) -> Condition:
        """ArnEquals, which IAM treats as ArnLike."""
        return self._is("ArnEquals", *arns)

    def not_equals(self, *arns: ArnLike) -> Condition:
        """ArnNotEquals; holds when the key is absent."""
        return self._is("ArnNotEquals", *arns)

    def like(self, *patterns: ArnLike) -> Condition:
        """ArnLike: wildcards within each part."""
        return self._is("ArnLike", *patterns)

    def not_like(self, *patterns: ArnLike) -> Condition:
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
        return self._is("Bool", True)  # noqa: FBT003 - the operator's own value

    def is_false(self) -> Condition:
        """Bool false: does not hold when the key is absent."""
        return self._is("Bool", False)  # noqa: FBT003 - the operator's own value

    def equals(self, *values: bool | str) -> Condition:
        """Bool with its own words."""
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
        return self._is("IpAddress", *map(_network, networks))

    def not_within(self, *networks: Network) -> Condition:
        """NotIpAddress: in none of these; holds when the key is absent."""
        return self._is("NotIpAddress", *map(_network, networks))


def _network(value: Network) -> str:
    if isinstance(value, str):
        try:
            ip_network(value, strict=False)
        except ValueError as error:
            raise LanguageError(
                f"{value!r} is no address range",
                where=here(),
                why=str(error),
                next_step='write CIDR notation, as in "203.0.113.0/24"',
            ) from None
    return str(value)


class KeyMaker:
    """Makes keys by name, for those no catalog knows; `key("saml:aud")` is a text key."""

    __slots__ = ()

    def __call__(self, name: str) -> StringKey:
        """A key whose values are text."""
        return StringKey(_check_key(name))

    def arn(self, name: str) -> ArnKey:
        """A key whose values are ARNs."""
        return ArnKey(_check_key(name))

    def number(self, name: str) -> NumericKey:
        """A key whose values are numbers."""
        return NumericKey(_check_key(name))

    def date(self, name: str) -> DateKey:
        """A key whose values are instants."""
        return DateKey(_check_key(name))

    def bool(self, name: str) -> BoolKey:
        """A key whose value is true or false."""
        return BoolKey(_check_key(name))

    def ip(self, name: str) -> IpKey:
        """A key whose value is an IP address."""
        return IpKey(_check_key(name))

    def binary(self, name: str) -> BinaryKey:
        """A key whose values are bytes."""
        return BinaryKey(_check_key(name))

    def __repr__(self) -> Literal["key"]:
        return "key"


def _check_key(name: str) -> str:
    if not isinstance(name, str) or not name or "${" in name:
        raise LanguageError(
            f"{name!r} is no context key",
            where=here(),
            why="a key reads service:name; a variable cannot stand for one",
        )
    return name


key: KeyMaker = KeyMaker()

__all__ = [
    "ArnKey",
    "BinaryKey",
    "BoolKey",
    "DateKey",
    "IpKey",
    "Key",
    "KeyMaker",
    "NumericKey",
    "StringKey",
    "Value",
    "key",
]
