"""Context keys by name and type: `key("saml:aud")`, `key.arn("ec2:Vpc")`."""

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
from iamdsl.language.text.name_checker_slot import name_checker
from iamdsl.language.text.pending_text import check_known
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here


class KeyFactory:
    """Context keys by full name: `key("saml:aud")` has string values, `key.arn(…)` ARNs.

    Every method raises `LanguageError` if the name is malformed. A name that the
    catalog does not have causes a `CatalogWarning`; under `strict` it raises `UnknownName`.
    """

    __slots__ = ()

    def __call__(self, name: str) -> StringKey:
        """Return a key whose value is a string; raises `LanguageError` for a malformed name."""
        return StringKey(check_key(name))

    def arn(self, name: str) -> ArnKey:
        """Return a key whose value is an ARN; raises `LanguageError` for a malformed name."""
        return ArnKey(check_key(name))

    def number(self, name: str) -> NumericKey:
        """Return a key whose value is a number; raises `LanguageError` for a malformed name."""
        return NumericKey(check_key(name))

    def date(self, name: str) -> DateKey:
        """Return a key whose value is a date; raises `LanguageError` for a malformed name."""
        return DateKey(check_key(name))

    def bool(self, name: str) -> BoolKey:
        """Return a key whose value is a boolean; raises `LanguageError` for a malformed name."""
        return BoolKey(check_key(name))

    def ip(self, name: str) -> IpKey:
        """Return a key whose value is an address; raises `LanguageError` for a malformed name."""
        return IpKey(check_key(name))

    def binary(self, name: str) -> BinaryKey:
        """Return a key whose value is bytes; raises `LanguageError` for a malformed name."""
        return BinaryKey(check_key(name))

    def strings(self, name: str) -> StringSetKey:
        """Return a key with several strings; raises `LanguageError` for a malformed name."""
        return StringSetKey(check_key(name))

    def arns(self, name: str) -> ArnSetKey:
        """Return a key with several ARNs; raises `LanguageError` for a malformed name."""
        return ArnSetKey(check_key(name))

    def bools(self, name: str) -> BoolSetKey:
        """Return a key with several booleans; raises `LanguageError` for a malformed name."""
        return BoolSetKey(check_key(name))

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    def __repr__(self) -> Literal["key"]:
        return "key"


def check_key(name: str) -> str:
    """Return the name of a context key; raises `LanguageError` if it is malformed."""
    check_known(name)
    service, colon, rest = name.partition(":") if isinstance(name, str) else ("", "", "")
    if not service or not colon or not rest or "${" in name:
        raise LanguageError(
            f"{name!r} is not a context key",
            where=here(),
            why="the format of a context key is service:name, without policy variables",
        )
    name = plain_str(name)
    checker = name_checker.checker
    if checker is not None:
        checker.key(name)
    return name


key: KeyFactory = KeyFactory()
