"""All objects of an account that can have a stack's tag."""

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
    """Objects that can have a tag, and kinds that could not be listed, with AWS's message."""

    addresses: tuple[Address, ...]
    unread: Mapping[str, str] = attrs.field(factory=dict)


def find_taggable(account: Account, bulk: Snapshot, workers: int) -> TaggableResources:
    """List the objects of every taggable kind; kinds that the caller may not list are `unread`.

    Raises `CallFailed` for errors other than `AccessDenied`.
    """
    addresses: list[Address] = []
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
            existing = [answer for answer in answers if answer is not None]
            addresses.extend(
                Address(name, listed.name)
                for listed in kind.lister.read_answers(bulk, existing)
                if listed.reserved is None
            )
    return TaggableResources(tuple(addresses), unread)
