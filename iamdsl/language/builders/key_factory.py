"""Keys by name and type, for those that nothing else knows: `key("saml:aud")`."""

from __future__ import annotations

from typing import Literal

from iamdsl.errors import LanguageError
from iamdsl.language.builders.context_keys import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    NumericKey,
    StringKey,
)
from iamdsl.language.builders.multivalued_keys import ArnSetKey, BoolSetKey, StringSetKey
from iamdsl.language.text.name_checks import name_checker
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here


class KeyFactory:
    """Makes keys by name, for those no catalog knows; `key("saml:aud")` is a text key."""

    __slots__ = ()

    def __call__(self, name: str) -> StringKey:
        """A key whose values are text."""
        return StringKey(check_key(name))

    def arn(self, name: str) -> ArnKey:
        """A key whose values are ARNs."""
        return ArnKey(check_key(name))

    def number(self, name: str) -> NumericKey:
        """A key whose values are numbers."""
        return NumericKey(check_key(name))

    def date(self, name: str) -> DateKey:
        """A key whose values are instants."""
        return DateKey(check_key(name))

    def bool(self, name: str) -> BoolKey:
        """A key whose value is true or false."""
        return BoolKey(check_key(name))

    def ip(self, name: str) -> IpKey:
        """A key whose value is an IP address."""
        return IpKey(check_key(name))

    def binary(self, name: str) -> BinaryKey:
        """A key whose values are bytes."""
        return BinaryKey(check_key(name))

    def strings(self, name: str) -> StringSetKey:
        """A key with several texts."""
        return StringSetKey(check_key(name))

    def arns(self, name: str) -> ArnSetKey:
        """A key with several ARNs."""
        return ArnSetKey(check_key(name))

    def bools(self, name: str) -> BoolSetKey:
        """A key with several truth values."""
        return BoolSetKey(check_key(name))

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    def __repr__(self) -> Literal["key"]:
        return "key"


def check_key(name: str) -> str:
    """The key's name; raises LanguageError for what is none."""
    service, colon, rest = name.partition(":") if isinstance(name, str) else ("", "", "")
    if not service or not colon or not rest or "${" in name:
        raise LanguageError(
            f"{name!r} is no context key",
            where=here(),
            why="a key reads service:name, and a variable cannot stand for one",
        )
    name = plain_str(name)
    asked = name_checker.checker
    if asked is not None:
        asked.key(name)
    return name


key: KeyFactory = KeyFactory()
