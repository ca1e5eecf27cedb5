"""Rules for tags, shared by the eight taggable kinds of objects.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.emulator.account.api_error import invalid_input, limit_exceeded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.state import AccountState

_IGNORE_CASE = frozenset({"CreateUser", "CreateRole", "AssumeRole", "GetFederationToken"})
"""Operations whose tags are a principal's or a session's: keys that differ in case are the same.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
"""


def new_tags(request: OperationRequest) -> dict[str, str]:
    """Return the tags of a create request; raises `ApiError` if they break the rules."""
    ignore_case = request.operation in _IGNORE_CASE
    return with_tags(request.state, {}, request.get("Tags", ()), ignore_case=ignore_case)


def with_tags(
    state: AccountState,
    tags: Mapping[str, str],
    more: Iterable[Mapping[str, str]],
    *,
    ignore_case: bool,
) -> dict[str, str]:
    """Return tags with more tags added.

    With `ignore_case`, as for users and roles, a tag replaces one whose key differs in case only.
    Raises `ApiError` for duplicate or reserved keys, or too many tags.
    """
    result = dict(tags)
    spellings = {_comparable(key, ignore_case=ignore_case): key for key in result}
    added: set[str] = set()
    for tag in more:
        key, value = tag["Key"], tag["Value"]
        comparable = _comparable(key, ignore_case=ignore_case)
        if comparable in added:
            raise invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                if ignore_case
                else "Duplicate tag keys found."
            )
        if key.lower().startswith("aws:"):
            raise invalid_input("System tags cannot be added/updated by requester")
        added.add(comparable)
        replaced = spellings.get(comparable, key)
        if replaced != key:
            result.pop(replaced)
        result[key] = value
    if len(result) > state.quotas["Tags"]:
        raise limit_exceeded("TagsPerResource", state.quotas["Tags"])
    return result


def without_tags(
    tags: Mapping[str, str], keys: Iterable[str], *, ignore_case: bool
) -> dict[str, str]:
    """Return tags without these keys; keys that are not set are ignored."""
    removed = {_comparable(key, ignore_case=ignore_case) for key in keys}
    return {
        key: value
        for key, value in tags.items()
        if _comparable(key, ignore_case=ignore_case) not in removed
    }


def _comparable(key: str, *, ignore_case: bool) -> str:
    return key.lower() if ignore_case else key


def tag_list(tags: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return tags as members of a response."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]
