"""Last check that no call of a plan contains the text of an output that is not known yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iamdsl.language.text.pending_text import is_pending, pending_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.origin import Origin
    from iamdsl.resources import Address


def check_no_pending_text(plan: Plan, origins: Mapping[Address, Origin | None]) -> None:
    """Raise `PendingOutput` if a call has such text among its arguments."""
    for step in plan.steps:
        for text in _texts(step.action.call.arguments):
            if is_pending(text):
                raise pending_error(text, origins.get(step.address))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(key)
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
