"""What IAM answers to an element of a policy that is not well formed."""

from __future__ import annotations


class FormatFault:
    """IAM's answer to a text that is not well formed, and what to write instead."""

    __slots__ = ("message", "next_step")

    def __init__(self, message: str, next_step: str | None = None) -> None:
        self.message: str = message
        self.next_step: str | None = next_step


MAX_CACHED_TEXTS = 50_000
"""Number of well-formed texts that a cache keeps; policies repeat the same ones."""


def remember(cache: set[str], text: str) -> None:
    """Add a well-formed text to a cache, which is emptied when it is full.

    Text that is not printable is not kept: what is in the cache needs no further check.
    """
    if not text.isprintable():
        return
    if len(cache) > MAX_CACHED_TEXTS:
        cache.clear()
    cache.add(text)
