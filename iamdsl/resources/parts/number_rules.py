"""Which numbers IAM accepts: whole ones, between two limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import ResourceError
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs


def is_whole(value: object, least: int, most: int) -> bool:
    """Return whether a value is an integer (no truth value) from `least` to `most`."""
    return type(value) is int and least <= value <= most


def optional_seconds(
    least: int, most: int
) -> Callable[[object, attrs.Attribute[Any], int | None], None]:
    """Return an attrs validator for a number of seconds, or None for one that is not set."""

    def check(_instance: object, attribute: attrs.Attribute[Any], seconds: int | None) -> None:
        if seconds is None or is_whole(seconds, least, most):
            return
        raise ResourceError(
            f"{attribute.name}={seconds!r} is not valid",
            where=here(),
            why=f"IAM allows {least:,} to {most:,} seconds, as an integer",
            next_step=f"choose {least} to {most} seconds",
        )

    return check
