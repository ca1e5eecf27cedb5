"""Report an object that does not exist: as None, or as an error with the nearest name."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from iamdsl.client.invocation import read
from iamdsl.errors import CallFailed, ResourceError, UnknownName, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.client import Account
    from iamdsl.snapshot.authorization_details import ApiAnswer

LARGE_PAGE = 1000
"""Maximum number of items that IAM returns in one page."""

_NOUNS: Mapping[str, str] = {
    "User": "user",
    "Group": "group",
    "Role": "role",
    "InstanceProfile": "instance profile",
}

_UNPAGED = frozenset({"ListOpenIDConnectProviders", "ListSAMLProviders"})


class RequireExisting:
    """Within the block, raise `UnknownName` instead of the error NoSuchEntity.

    `noun` is IAM's word (`User`, `InstanceProfile`), whose names are listed for a suggestion; any
    other text is used as it is, without a suggestion.
    """

    def __init__(self, account: Account, noun: str, name: str) -> None:
        self._arguments = (account, noun, name)

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, CallFailed) and error.code == "NoSuchEntity":
            raise not_found_error(*self._arguments) from None


def not_found_error(account: Account, noun: str, name: str) -> UnknownName:
    """Return the error for an object that does not exist; one List call for the nearest name."""
    if noun not in _NOUNS:
        return unknown_name_error(account, noun, name)
    list_call = (f"List{noun}s", f"{noun}s", f"{noun}Name")
    return unknown_name_error(
        account, _NOUNS[noun], name, lambda: did_you_mean(name, first_names(account, *list_call))
    )


def read_or_none(
    account: Account, operation: str, arguments: Mapping[str, Any]
) -> ApiAnswer | None:
    """Return IAM's response, or None for NoSuchEntity; raises the same errors as `read`."""
    try:
        return read(account, "iam", operation, arguments)
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def unknown_name_error(
    account: Account, noun: str, name: str, suggest: Callable[[], str | None] | None = None
) -> UnknownName:
    """Return the error for an object that does not exist in this account.

    `suggest` returns the next step, with one call at most; if that call fails, there is none.
    """
    next_step = None
    if suggest is not None:
        with suppress(CallFailed):
            next_step = suggest()
    identity = account.identity()
    return UnknownName(
        f"there is no {noun} {name!r}",
        where=here(),
        why=f"account {identity.account} does not have it (read as {identity.arn})",
        next_step=next_step,
    )


def first_names(
    account: Account, operation: str, members: str, name: str, **arguments: str
) -> list[str]:
    """Return the names on the first page of a list, up to 1000."""
    page = {} if operation in _UNPAGED else {"MaxItems": LARGE_PAGE}
    answer = read(account, "iam", operation, {**arguments, **page})
    return [str(item[name]) for item in answer.get(members, ())]


def name_matcher(name_regex: str | None) -> Callable[[str], bool]:
    """Return a function that tests whether a name matches a regular expression anywhere.

    Without an expression every name matches. Raises `ResourceError` for an invalid one.
    """
    if name_regex is None:
        return lambda _name: True
    try:
        pattern = re.compile(name_regex)
    except re.error as error:
        raise ResourceError(
            f"{name_regex!r} is not a regular expression", where=here(), why=str(error)
        ) from None
    return lambda name: pattern.search(name) is not None
