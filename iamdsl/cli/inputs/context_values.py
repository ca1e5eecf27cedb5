"""Parse `--when KEY=VALUE` by the type of the condition key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iamdsl.errors import InvalidRequest, UnknownName, one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.language import Key, SetKey


def context_values(options: Iterable[str]) -> Mapping[str, str | list[str]]:
    """Return the context of a request; a key that is repeated has a list of values.

    Raises `click.UsageError` for a malformed option, `UnknownName` with suggestions for a
    misspelled key, and `InvalidRequest` for a value that the key cannot have.
    """
    result: dict[str, list[str]] = {}
    spelled: dict[str, str] = {}
    for text in options:
        name, equals, value = text.partition("=")
        if not equals or ":" not in name:
            raise click.UsageError(
                f"--when {text}: write KEY=VALUE, such as --when aws:SourceIp=203.0.113.7"
            )
        name = spelled.setdefault(name.lower(), name)
        result.setdefault(name, []).append(_checked_value(name, value))
    return {name: values[0] if len(values) == 1 else values for name, values in result.items()}


def _checked_value(name: str, value: str) -> str:
    """The value; raises `UnknownName` or `InvalidRequest`."""
    from iamdsl.catalog.entries.active_catalog import catalog
    from iamdsl.catalog.queries.lookup import known_key, near_keys

    key = known_key(name)
    near = near_keys(name) if key is None else []
    # The keys of OpenID Connect providers are not in the catalog; their prefix is a host.
    if near and "." not in name.partition(":")[0]:
        raise UnknownName(
            f"there is no condition key {name!r}",
            why=f"the catalog of {catalog().date} does not have it",
            next_step=one_of(near),
        )
    if key is None:
        return value
    is_valid, description, example = _value_rule(key)
    if not is_valid(value):
        raise InvalidRequest(
            f"{name} cannot have the value {value!r}",
            why=f"its value is {description}",
            next_step=f"write it like --when {name}={example}",
        )
    return value


def _value_rule(key: Key | SetKey) -> tuple[Callable[[str], bool], str, str]:
    """A predicate for the values of a key, a description of them, and an example."""
    from iamdsl.language.builders import context_keys, multivalued_keys
    from iamdsl.language.elements.value_readers import (
        parse_address,
        parse_bool,
        parse_instant,
        parse_number,
    )

    if isinstance(key, context_keys.BoolKey | multivalued_keys.BoolSetKey):
        return (lambda text: parse_bool(text) is not None), "true or false", "true"
    if isinstance(key, context_keys.NumericKey):
        return (lambda text: parse_number(text) is not None), "a number", "10"
    if isinstance(key, context_keys.DateKey):
        description = "a time in ISO 8601 or in seconds since 1970"
        return (lambda text: parse_instant(text) is not None), description, "2026-01-31T12:00:00Z"
    if isinstance(key, context_keys.IpKey):
        description = "an IPv4 or IPv6 address"
        return (lambda text: parse_address(text) is not None), description, "203.0.113.7"
    if isinstance(key, context_keys.ArnKey | multivalued_keys.ArnSetKey):
        example = "arn:aws:iam::111122223333:role/ci"
        return (lambda text: text.startswith("arn:")), "an ARN", example
    return (lambda _: True), "text", "text"
