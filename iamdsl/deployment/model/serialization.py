"""Plans, ledgers and journals as JSON, through cattrs."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from iamdsl.client.call import Call, Ref, Repeat, Secret
from iamdsl.lazy import load
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from iamdsl.language.parser.cattrs_hooks import Converter

_T = TypeVar("_T")

FORMAT = 1
"""The format that plans, ledgers and journals are written in; newer ones are refused."""


@functools.cache
def converter() -> Converter:
    """The deployment's converter: addresses as text, placeholders as `$secret` and `$ref`."""
    made = load("cattrs.preconf.json").make_converter(omit_if_default=True)
    made.register_unstructure_hook(Address, str)
    made.register_structure_hook(Address, lambda text, _: Address.parse(text))
    made.register_unstructure_hook(Origin, lambda origin: [origin.file, origin.line])
    made.register_structure_hook(Origin, lambda pair, _: Origin(pair[0], pair[1]))
    made.register_unstructure_hook_func(
        _is_addresses, lambda addresses: sorted(map(str, addresses))
    )
    made.register_structure_hook_func(
        _is_addresses, lambda texts, _: frozenset(map(Address.parse, texts))
    )
    made.register_unstructure_hook(Call, _call_out)
    made.register_structure_hook(Call, lambda value, _: _call_in(value))
    ours: Converter = made
    return ours


def structure(value: Any, cls: type[_T]) -> _T:
    """Read a value of ours from JSON values; raises ValueError when it is something else."""
    cattrs = load("cattrs")
    try:
        return converter().structure(value, cls)
    except cattrs.BaseValidationError as error:
        raise ValueError("; ".join(cattrs.transform_error(error)[:3])) from None
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        message = f"{type(error).__name__}: {error}"
        raise ValueError(message) from None


def digest(value: object) -> str:
    """A short hash of JSON values, blind to the order of keys."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), default=list)
    return fingerprint(text)[:32]


def fingerprint(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    # By name, as cattrs above: type checkers need not read what is not told of.
    return str(load("hashlib").sha256(text.encode()).hexdigest())


def _is_addresses(kind: object) -> bool:
    return kind == frozenset[Address]


def _call_out(call: Call) -> dict[str, Any]:
    return {
        "service": call.service,
        "operation": call.operation,
        "arguments": _arguments_out(call.arguments),
        "repeat": call.repeat.value,
    }


def _call_in(value: Mapping[str, Any]) -> Call:
    return Call(
        value["service"],
        value["operation"],
        _argument_in(value["arguments"]),
        Repeat(value["repeat"]),
    )


def _arguments_out(value: Any) -> Any:
    match value:
        case Secret():
            return {"$secret": [value.name, value.field]}
        case Ref():
            return {"$ref": [value.address, value.attribute]}
        case Mapping():
            return {key: _arguments_out(item) for key, item in value.items()}
        case list() | tuple():
            return [_arguments_out(item) for item in value]
    return value


def _argument_in(value: Any) -> Any:
    match value:
        case {"$secret": [str(name), str(field)]}:
            return Secret(name, field)
        case {"$ref": [str(address), str(attribute)]}:
            return Ref(address, attribute)
        case dict():
            return {key: _argument_in(item) for key, item in value.items()}
        case list():
            return [_argument_in(item) for item in value]
    return value
