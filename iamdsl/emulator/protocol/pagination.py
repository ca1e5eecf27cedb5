"""Pagination by MaxItems, Marker and IsTruncated."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.account.api_error import validation_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.protocol.query_protocol import ModelShape

DEFAULT_PAGE = 100
"""Number of items on a page if MaxItems is not given."""


def page(
    shape: ModelShape | None,
    parameters: Mapping[str, Any],
    answer: dict[str, Any],
    limit: int | None = None,
) -> None:
    """Reduce an answer to the requested page, of at most `limit` items.

    Several lists of one answer (GetAccountAuthorizationDetails) are paged as one sequence.
    Raises `ApiError` for an invalid marker.
    """
    if shape is None or "IsTruncated" not in shape.members:
        return
    lists = [name for name, member in shape.members.items() if member.type_name == "list"]
    items = [(name, item) for name in lists for item in answer.get(name, ())]
    start = _start(parameters.get("Marker"))
    length = parameters.get("MaxItems", DEFAULT_PAGE)
    end = start + (length if limit is None else min(length, limit))
    if start > len(items):
        raise validation_error("Invalid Marker.")
    for name in lists:
        answer[name] = [item for owner, item in items[start:end] if owner == name]
    answer["IsTruncated"] = end < len(items)
    if answer["IsTruncated"]:
        answer["Marker"] = base64.urlsafe_b64encode(f"from:{end}".encode()).decode()


def _start(marker: str | None) -> int:
    if marker is None:
        return 0
    try:
        word, _, number = base64.urlsafe_b64decode(marker).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        word, number = "", ""
    if word != "from" or not number.isdigit():
        raise validation_error("Invalid Marker.")
    return int(number)
