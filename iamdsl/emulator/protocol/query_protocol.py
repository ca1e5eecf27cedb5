"""Requests and responses of the AWS Query protocol, read and written by the API model.

https://docs.aws.amazon.com/IAM/latest/APIReference/programming.html
"""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, quote
from xml.sax.saxutils import escape

from iamdsl.emulator.account.api_error import validation_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ModelShape: TypeAlias = Any
"""A shape of botocore's service model."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Form: TypeAlias = dict[str, Any]
"""Parameters as a tree: `Tags.member.1.Key` is `{"Tags": {"member": {"1": {"Key": …}}}}`."""


def read_form(body: bytes) -> Form:
    """Parse the form-encoded body of a request into a tree of parameters."""
    tree: Form = {}
    for name, value in parse_qsl(body.decode(), keep_blank_values=True):
        node = tree
        *path, last = name.split(".")
        for part in path:
            child = node.setdefault(part, {})
            if not isinstance(child, dict):
                break
            node = child
        else:
            node[last] = value
    return tree


def read_structure(shape: ModelShape, form: Form) -> dict[str, Any]:
    """Return the given members of a structure as Python values.

    Raises `ApiError` for a value of the wrong type.
    """
    result: dict[str, Any] = {}
    for name, member in shape.members.items():
        value = form.get(member.serialization.get("name", name))
        if value is not None:
            result[name] = _read(member, value)
    return result


def _read(shape: ModelShape, value: Any) -> Any:
    match shape.type_name:
        case "structure":
            return read_structure(shape, value if isinstance(value, dict) else {})
        case "list":
            return [_read(shape.member, item) for item in _items(shape, value)]
    if not isinstance(value, str):
        raise validation_error(f"Unexpected complex element for a {shape.type_name}")
    convert = _SCALARS.get(shape.type_name, str)
    try:
        return convert(value)
    except ValueError:
        raise validation_error(f"{value!r} is not a valid {shape.type_name}") from None


_SCALARS: Mapping[str, Callable[[str], Any]] = {
    "boolean": lambda text: text.lower() == "true",
    "integer": int,
    "long": int,
    "blob": lambda text: base64.b64decode(text, validate=True),
    "timestamp": datetime.fromisoformat,
}


def _items(shape: ModelShape, value: Any) -> list[Any]:
    """Return the items of a list, ordered by their numbers."""
    if not isinstance(value, dict):
        return []
    name = shape.member.serialization.get("name", "member")
    numbered = value if shape.serialization.get("flattened") else value.get(name, {})
    if not isinstance(numbered, dict):
        return []
    return [numbered[number] for number in sorted(numbered, key=_number)]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0


def write_response(
    model: Any,
    answer: Mapping[str, Any],
    request_id: str,
) -> bytes:
    """Return the XML of a successful response."""
    parts: list[str] = []
    shape = model.output_shape
    if shape is not None:
        wrapper = shape.serialization.get("resultWrapper", f"{model.name}Result")
        parts.append(f"<{wrapper}>{_members(shape, answer)}</{wrapper}>")
    parts.append(f"<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata>")
    space = model.metadata.get("xmlNamespace") or model.service_model.metadata["xmlNamespace"]
    body = "".join(parts)
    return f'<{model.name}Response xmlns="{space}">{body}</{model.name}Response>'.encode()


def write_error(space: str, code: str, message: str, status: int, request_id: str) -> bytes:
    """Return the XML of an error response."""
    fault = "Receiver" if status >= 500 else "Sender"  # noqa: PLR2004 - HTTP server errors
    return (
        f'<ErrorResponse xmlns="{space}"><Error><Type>{fault}</Type><Code>{escape(code)}</Code>'
        f"<Message>{_escaped(message)}</Message></Error><RequestId>{request_id}</RequestId>"
        "</ErrorResponse>"
    ).encode()


def _escaped(text: str) -> str:
    """Return text as XML; a character that XML 1.0 cannot hold becomes U+FFFD."""
    return escape(_NOT_XML.sub("\ufffd", text))


def _members(shape: ModelShape, value: Mapping[str, Any]) -> str:
    unknown = value.keys() - shape.members.keys()
    if unknown:
        message = f"{shape.name} has no member {', '.join(sorted(unknown))}"
        raise TypeError(message)
    return "".join(
        _element(member.serialization.get("name", name), member, value[name])
        for name, member in shape.members.items()
        if value.get(name) is not None
    )


def _element(name: str, shape: ModelShape, value: Any) -> str:
    match shape.type_name:
        case "structure":
            inner = _members(shape, value)
        case "list":
            item = shape.member.serialization.get("name", "member")
            inner = "".join(_element(item, shape.member, entry) for entry in value)
        case "map":
            inner = "".join(
                f"<entry>{_element('key', shape.key, key)}"
                f"{_element('value', shape.value, entry)}</entry>"
                for key, entry in value.items()
            )
        case _:
            inner = _escaped(_text(shape, value))
    return f"<{name}>{inner}</{name}>"


def _text(shape: ModelShape, value: Any) -> str:
    match shape.type_name:
        case "boolean":
            return "true" if value else "false"
        case "timestamp":
            return str(value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        case "blob":
            return base64.b64encode(value).decode()
    # IAM returns policy documents URL-encoded (RFC 3986).
    return quote(value, safe="") if shape.name == "policyDocumentType" else str(value)
