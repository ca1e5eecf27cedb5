"""Every object of an account that can carry a stack's tag, whether anybody remembers it or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.error_translation import ABSENT
from iamdsl.deployment.reader.account_reader import Reader
from iamdsl.deployment.thread_pool import workers as threads
from iamdsl.errors import AccessDenied
from iamdsl.resources import KINDS, Address

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class Taggable:
    """What may carry a tag, and the kinds that may not be listed, with AWS's words."""

    addresses: tuple[Address, ...]
    unread: Mapping[str, str] = attrs.field(factory=dict)


def find_taggable(account: Account, bulk: Snapshot, workers: int) -> Taggable:
    """List what can be tagged, of every kind; what the caller may not list is left out."""
    found: list[Address] = []
    unread: dict[str, str] = {}
    with threads(workers, "iamdsl-read") as pool:
        reader = Reader(account, pool)
        for name, kind in KINDS.items():
            if not kind.taggable:
                continue
            try:
                answers = [
                    reader.answer(call, ABSENT | kind.out_of_reach)
                    for call in kind.census.asks(bulk)
                ]
            except AccessDenied as error:
                unread[name] = error.what
                continue
            told = [answer for answer in answers if answer is not None]
            found.extend(
                Address(name, one.name)
                for one in kind.census.finds(bulk, told)
                if one.reserved is None
            )
    return Taggable(tuple(found), unread)
