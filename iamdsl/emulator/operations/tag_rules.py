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


def new_tags(request: OperationRequest) -> dict[str, str]:
    """Return the tags of a create request; raises `ApiError` if they break the rules."""
    return with_tags(request.state, {}, request.get("Tags", ()))


def with_tags(
    state: AccountState, tags: Mapping[str, str], more: Iterable[Mapping[str, str]]
) -> dict[str, str]:
    """Return tags with more tags added.

    Keys are compared without regard to case; an existing key keeps its spelling. Raises
    `ApiError` for duplicate or reserved keys, or too many tags.
    """
    result = dict(tags)
    spellings = {key.lower(): key for key in result}
    added: set[str] = set()
    for tag in more:
        key, value = tag["Key"], tag["Value"]
        if key.lower() in added:
            raise invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            )
        if key.lower().startswith("aws:"):
            raise invalid_input("System tags cannot be added/updated by requester")
        added.add(key.lower())
        result[spellings.get(key.lower(), key)] = value
    if len(result) > state.quotas["Tags"]:
        raise limit_exceeded("TagsPerResource", state.quotas["Tags"])
    return result


def without_tags(tags: Mapping[str, str], keys: Iterable[str]) -> dict[str, str]:
    """Return tags without these keys; keys that are not set are ignored."""
    removed = {key.lower() for key in keys}
    return {key: value for key, value in tags.items() if key.lower() not in removed}


def tag_list(tags: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return tags as members of a response."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]
