"""Text for a value that AWS chooses at creation, and the check that it is never deployed.

A script may format and print such a value before it is known. The readable form is itself the
mark: wherever text becomes part of a policy, a name, a tag or a call, the mark is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from iamdsl.errors import PendingOutput
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.origin import Origin

MARK = "(known after apply"
"""Beginning of the text of a value that is not known yet."""

_SOURCE = re.compile(r"\(known after apply: ([^()\s]+)\)", re.IGNORECASE)

_SAME = (
    "__getitem__",
    "capitalize",
    "casefold",
    "expandtabs",
    "lower",
    "lstrip",
    "removeprefix",
    "removesuffix",
    "replace",
    "rstrip",
    "strip",
    "swapcase",
    "title",
    "translate",
    "upper",
)
"""Methods of text that could remove the mark: they return the whole text."""


class PendingText(str):
    """Text that is not known before an apply: `(known after apply: user/jane.id)`.

    It can be formatted and printed; a part of it, or another case of it, is the whole text.
    """

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return the text, padded as the format asks for, but never cut."""
        text = format(str.__str__(self), spec)
        return text if MARK in text else str.__str__(self)

    def split(self, *_arguments: Any, **_options: Any) -> list[str]:
        """Return the whole text as the only part."""
        return [self]

    def rsplit(self, *_arguments: Any, **_options: Any) -> list[str]:
        """Return the whole text as the only part."""
        return [self]

    def partition(self, _separator: str) -> tuple[str, str, str]:
        """Return the whole text as the part before the separator."""
        return self, "", ""

    def rpartition(self, _separator: str) -> tuple[str, str, str]:
        """Return the whole text as the part after the separator."""
        return "", "", self


def _whole_text(text: PendingText, *_arguments: object, **_options: object) -> PendingText:
    return text


for _name in _SAME:
    setattr(PendingText, _name, _whole_text)


def is_pending(text: str) -> bool:
    """Return whether text contains a value that is not known yet, in any letter case."""
    return MARK in text or MARK in text.lower()


def check_known(text: object, where: Origin | None = None) -> None:
    """Raise `PendingOutput` for text with a value that is not known yet; accept other values."""
    if isinstance(text, str) and MARK in text:
        raise pending_error(text, where)


def pending_error(text: str, where: Origin | None = None) -> PendingOutput:
    """Return the error for text with a value that is not known yet, at the user's line."""
    source = _SOURCE.search(text)
    output = "an output" if source is None else source[1]
    address = "the resource" if source is None else output.rpartition(".")[0]
    shown = text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
    return PendingOutput(
        f"{shown!r} contains {output}, which is not known yet",
        where=where or here(),
        why=f"AWS chooses it when it creates {address}, and this placeholder would be deployed "
        "as it is written",
        next_step=f"refer to {address} itself: pass it, or its `arn`, which is known before; or "
        "use the output in another stack, deployed after this one",
    )


_MAX_SHOWN = 200
"""Characters of the text that an error shows."""
