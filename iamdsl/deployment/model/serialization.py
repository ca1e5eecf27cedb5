"""Conversion of plans, ledgers and journals to JSON and back, with cattrs."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from iamdsl.client.call import Call, Ref, Repeat, Secret
from iamdsl.deployment.model.step import register_steps
from iamdsl.lazy import load
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from iamdsl.language.parser.cattrs_hooks import Converter

_T = TypeVar("_T")

FORMAT = 1
"""Format of plans, ledgers and journals that is written; newer ones are refused."""


@functools.cache
def converter() -> Converter:
    """Return the converter: addresses become text, placeholders `$secret` and `$ref`."""
    result: Any = load("cattrs.preconf.json").make_converter(omit_if_default=True)
    result.register_unstructure_hook(Address, str)
    result.register_structure_hook(Address, lambda text, _: Address.parse(text))
    result.register_unstructure_hook(Origin, lambda origin: [origin.file, origin.line])
    result.register_structure_hook(Origin, lambda pair, _: Origin(pair[0], pair[1]))
    result.register_unstructure_hook_func(
        _is_addresses, lambda addresses: sorted(map(str, addresses))
    )
    # In order, so that a plan's ID does not depend on how this process hashes text.
    result.register_unstructure_hook_func(lambda kind: kind == frozenset[str], sorted)
    result.register_structure_hook_func(
        _is_addresses, lambda texts, _: frozenset(map(Address.parse, texts))
    )
    result.register_unstructure_hook(Call, _call_to_json)
    result.register_structure_hook(Call, lambda value, _: _call_from_json(value))
    register_steps(result)
    return cast("Converter", result)


def structure(value: Any, cls: type[_T]) -> _T:
    """Build a `cls` from JSON values; raises ValueError if they do not fit."""
    cattrs = load("cattrs")
    try:
        return converter().structure(value, cls)
    except cattrs.BaseValidationError as error:
        raise ValueError("; ".join(cattrs.transform_error(error)[:3])) from None
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        message = f"{type(error).__name__}: {error}"
        raise ValueError(message) from None


def digest(value: object) -> str:
    """Return a short hash of JSON values that ignores the order of keys."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), default=list)
    return fingerprint(text)[:32]


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    # Imported by name, as cattrs above, so that users' type checkers need not read it.
    return str(load("hashlib").sha256(text.encode()).hexdigest())


def _is_addresses(kind: object) -> bool:
    return kind == frozenset[Address]


def _call_to_json(call: Call) -> dict[str, Any]:
    return {
        "service": call.service,
        "operation": call.operation,
        "arguments": _arguments_to_json(call.arguments),
        "repeat": call.repeat.value,
    }


def _call_from_json(value: Mapping[str, Any]) -> Call:
    return Call(
        value["service"],
        value["operation"],
        _arguments_from_json(value["arguments"]),
        Repeat(value["repeat"]),
    )


def _arguments_to_json(value: Any) -> Any:
    match value:
        case Secret():
            return {"$secret": [value.name, value.field]}
        case Ref():
            return {"$ref": [value.address, value.attribute]}
        case Mapping():
            return {key: _arguments_to_json(item) for key, item in value.items()}
        case list() | tuple():
            return [_arguments_to_json(item) for item in value]
    return value


def _arguments_from_json(value: Any) -> Any:
    match value:
        case {"$secret": [str(name), str(field)]}:
            return Secret(name, field)
        case {"$ref": [str(address), str(attribute)]}:
            return Ref(address, attribute)
        case dict():
            return {key: _arguments_from_json(item) for key, item in value.items()}
        case list():
            return [_arguments_from_json(item) for item in value]
    return value
