"""What is not there: None for who only asks, an error with the nearest name for who needs it."""

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
"""As many items as IAM gives in one page at most."""

_NOUNS: Mapping[str, str] = {
    "User": "user",
    "Group": "group",
    "Role": "role",
    "InstanceProfile": "instance profile",
}

_UNPAGED = frozenset({"ListOpenIDConnectProviders", "ListSAMLProviders"})


class RequireExisting:
    """Inside, an answer NoSuchEntity means that this is not there: UnknownName instead.

    `noun` is IAM's own (`User`, `InstanceProfileRecord`); anything else is taken as it is written,
    and nothing is listed to suggest.
    """

    def __init__(self, account: Account, noun: str, name: str) -> None:
        self._what = (account, noun, name)

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, CallFailed) and error.code == "NoSuchEntity":
            raise not_found_error(*self._what) from None


def not_found_error(account: Account, noun: str, name: str) -> UnknownName:
    """The error that there is no such thing, with the nearest name from one List call."""
    if noun not in _NOUNS:
        return unknown_name_error(account, noun, name)
    offers = (f"List{noun}s", f"{noun}s", f"{noun}Name")
    return unknown_name_error(
        account, _NOUNS[noun], name, lambda: did_you_mean(name, first_names(account, *offers))
    )


def read_or_none(
    account: Account, operation: str, arguments: Mapping[str, Any]
) -> ApiAnswer | None:
    """IAM's answer, or None for NoSuchEntity; raises as `read` does."""
    try:
        return read(account, "iam", operation, arguments)
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def unknown_name_error(
    account: Account, noun: str, name: str, suggest: Callable[[], str | None] | None = None
) -> UnknownName:
    """The error that there is no such thing in this account.

    `suggest` gives the next step, by one call at most; when that is refused, there is none.
    """
    next_step = None
    if suggest is not None:
        with suppress(CallFailed):
            next_step = suggest()
    identity = account.identity()
    return UnknownName(
        f"there is no {noun} {name!r}",
        where=here(),
        why=f"account {identity.account} does not have it, as {identity.arn} sees it",
        next_step=next_step,
    )


def first_names(
    account: Account, operation: str, members: str, name: str, **arguments: str
) -> list[str]:
    """The names on the first page of a list (up to 1000)."""
    page = {} if operation in _UNPAGED else {"MaxItems": LARGE_PAGE}
    answer = read(account, "iam", operation, {**arguments, **page})
    return [str(item[name]) for item in answer.get(members, ())]


def name_matcher(name_regex: str | None) -> Callable[[str], bool]:
    """Whether a name holds a match of a regular expression; without one, every name does.

    Raises ResourceError for what is no regular expression.
    """
    if name_regex is None:
        return lambda _name: True
    try:
        pattern = re.compile(name_regex)
    except re.error as error:
        raise ResourceError(
            f"{name_regex!r} is no regular expression", where=here(), why=str(error)
        ) from None
    return lambda name: pattern.search(name) is not None
