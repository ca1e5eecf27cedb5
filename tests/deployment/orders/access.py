"""The access that the policies of an account grant, without resources and conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.invocation import pages
from iamdsl.snapshot import read_details

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.testing import InProcessAccount

Grant: TypeAlias = tuple[str, str, str]
"""The owner of the access, the principal or group it depends on, and the action."""


def access(account: InProcessAccount) -> frozenset[Grant]:
    """Return all grants of an account; resources and conditions are ignored."""
    parameters = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"]}
    snapshot = read_details(pages(account, "iam", "GetAccountAuthorizationDetails", parameters))
    documents = {policy.arn: policy.document for policy in snapshot.policies.values()}
    grants: set[Grant] = set()
    for name, role in snapshot.roles.items():
        trusted = _elements([role.trust], "Allow", "Principal")
        actions = _actions([role], role.boundary, documents)
        grants |= {(f"role/{name}", who, action) for who in trusted for action in actions}
        grants |= {
            (f"profile/{profile}", name, action)
            for profile in role.instance_profiles
            for action in actions
        }
    for name, user in snapshot.users.items():
        holders = [user, *(snapshot.groups[group] for group in user.groups)]
        actions = _actions(holders, user.boundary, documents)
        grants |= {(f"user/{name}", "", action) for action in actions}
        grants |= {(f"user/{name}", group, "member") for group in user.groups}
    return frozenset(grants)


def _actions(
    holders: Iterable[Any], boundary: str | None, documents: Mapping[str, Any]
) -> frozenset[str]:
    held = [
        item
        for holder in holders
        for item in (*holder.inline.values(), *(documents[arn] for arn in holder.attachments))
    ]
    given = _elements(held, "Allow", "Action") - _elements(held, "Deny", "Action")
    if boundary is not None:
        given &= _elements([documents[boundary]], "Allow", "Action")
    return given


def _elements(documents: Iterable[Any], effect: str, element: str) -> frozenset[str]:
    result: set[str] = set()
    for document in documents:
        statements = document["Statement"]
        for item in statements if isinstance(statements, list) else [statements]:
            if item["Effect"] == effect:
                result |= set(_texts(item[element]))
    return frozenset(result)


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for held in value.values() for text in _texts(held)]
    return [value] if isinstance(value, str) else [*map(str, value)]
