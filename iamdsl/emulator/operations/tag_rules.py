"""Tags: the same rules for the eight kinds of things that carry them.

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
    """The tags of a create call; raises Refused."""
    return with_tags(request.state, {}, request.get("Tags", ()))


def with_tags(
    state: AccountState, tags: Mapping[str, str], more: Iterable[Mapping[str, str]]
) -> dict[str, str]:
    """Tags with more of them; keys are told apart without regard to case, and keep theirs."""
    result = dict(tags)
    places = {key.lower(): key for key in result}
    given: set[str] = set()
    for tag in more:
        key, value = tag["Key"], tag["Value"]
        if key.lower() in given:
            raise invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            )
        if key.lower().startswith("aws:"):
            raise invalid_input("System tags cannot be added/updated by requester")
        given.add(key.lower())
        result[places.get(key.lower(), key)] = value
    if len(result) > state.quotas["Tags"]:
        raise limit_exceeded("TagsPerResource", state.quotas["Tags"])
    return result


def without_tags(tags: Mapping[str, str], keys: Iterable[str]) -> dict[str, str]:
    """Tags without these keys; those that are not there are no error."""
    gone = {key.lower() for key in keys}
    return {key: value for key, value in tags.items() if key.lower() not in gone}


def tag_list(tags: Mapping[str, str]) -> list[dict[str, Any]]:
    """Tags as answers give them."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]
