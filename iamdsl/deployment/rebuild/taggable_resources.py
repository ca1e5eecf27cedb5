"""Every object of an account that can carry a stack's tag, whether anybody remembers it or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.error_translation import NOT_FOUND_CODES
from iamdsl.deployment.reader.account_reader import AccountReader
from iamdsl.deployment.thread_pool import thread_pool as threads
from iamdsl.errors import AccessDenied
from iamdsl.resources import KINDS, Address

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class TaggableResources:
    """What may carry a tag, and the kinds that may not be listed, with AWS's words."""

    addresses: tuple[Address, ...]
    unread: Mapping[str, str] = attrs.field(factory=dict)


def find_taggable(account: Account, bulk: Snapshot, workers: int) -> TaggableResources:
    """List what can be tagged, of every kind; what the caller may not list is left out."""
    result: list[Address] = []
    unread: dict[str, str] = {}
    with threads(workers, "iamdsl-read") as pool:
        reader = AccountReader(account, pool)
        for name, kind in KINDS.items():
            if not kind.taggable:
                continue
            try:
                answers = [
                    reader.answer(call, NOT_FOUND_CODES | kind.unavailable_codes)
                    for call in kind.lister.list_calls(bulk)
                ]
            except AccessDenied as error:
                unread[name] = error.what
                continue
            told = [answer for answer in answers if answer is not None]
            result.extend(
                Address(name, listed.name)
                for listed in kind.lister.read_answers(bulk, told)
                if listed.reserved is None
            )
    return TaggableResources(tuple(result), unread)
