"""Quotas that leave no room for the new beside the old: then the old goes first.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.language import Quota
from iamdsl.resources.parts.sent_document import sent_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.snapshot import Snapshot

MAX_ATTACHED_POLICIES = 10
"""Managed policies on one user, group or role, unless AWS has granted more."""
MAX_GROUPS = 10
"""Groups that one user can be in."""

_INLINE: Mapping[str, Quota] = {
    "user": Quota.USER_INLINE,
    "group": Quota.GROUP_INLINE,
    "role": Quota.ROLE_INLINE,
}
_TABLES: Mapping[str, str] = {"user": "users", "group": "groups", "role": "roles"}


@attrs.define
class _QuotaUse:
    """What comes to and goes from one place of limited room: places of actions, and their sizes."""

    used: int
    limit: int
    arriving: dict[int, int] = attrs.field(factory=dict)
    leaving: dict[int, int] = attrs.field(factory=dict)

    def to_free_first(self) -> list[int]:
        """As few of those that go as make room for all that come; the largest first."""
        lacking = self.used + sum(self.arriving.values()) - self.limit
        result: list[int] = []
        for place in sorted(self.leaving, key=lambda place: (-self.leaving[place], place)):
            if lacking <= 0:
                break
            result.append(place)
            lacking -= self.leaving[place]
        return result

    def waiting(self, early: list[int]) -> list[int]:
        """Those that come and find no room before those have gone."""
        room = self.limit - self.used
        result: list[int] = []
        for place, size in self.arriving.items():
            room -= size
            if room < 0:
                result.append(place)
        return result if early else []


def quota_waits(actions: PlannedCalls, snapshot: Snapshot) -> Iterator[tuple[int, int]]:
    """Pairs of places: what has to go before what, since IAM has no room for both."""
    for crowd in _quota_uses(actions, snapshot).values():
        early = crowd.to_free_first()
        for place in crowd.waiting(early):
            for first in early:
                yield first, place


def _quota_uses(actions: PlannedCalls, snapshot: Snapshot) -> dict[tuple[str, str, str], _QuotaUse]:
    crowds: dict[tuple[str, str, str], _QuotaUse] = {}
    for place, (_, action) in enumerate(actions):
        result = _quota_delta(action, snapshot)
        if result is None:
            continue
        key, held, most, size = result
        if size:
            crowd = crowds.setdefault(key, _QuotaUse(held, max(held, most)))
            (crowd.arriving if size > 0 else crowd.leaving)[place] = abs(size)
    return crowds


def _quota_delta(
    action: PlannedCall, snapshot: Snapshot
) -> tuple[tuple[str, str, str], int, int, int] | None:
    """The place an action adds to or takes from, what it holds and can hold, and how much it is."""
    call = action.call
    for noun, table in _TABLES.items():
        name = call.arguments.get(f"{noun.capitalize()}Name")
        there = None if name is None else getattr(snapshot, table).get(name)
        match call.operation.split(noun.capitalize()):
            case ["Attach" | "Detach" as verb, "Policy"]:
                held = () if there is None else there.attachments
                sign = 1 if verb == "Attach" else -1
                return (noun, str(name), "attached"), len(held), MAX_ATTACHED_POLICIES, sign
            case ["Put" | "Delete", "Policy"] if "PolicyName" in call.arguments:
                inline = {} if there is None else there.inline
                quota = _INLINE[noun]
                sizes = {item: quota.measure(sent_document(text)) for item, text in inline.items()}
                new = quota.measure(str(call.arguments.get("PolicyDocument", "")))
                size = new - sizes.get(str(call.arguments["PolicyName"]), 0)
                return (noun, str(name), "inline"), sum(sizes.values()), quota.limit, size
    if call.operation in {"AddUserToGroup", "RemoveUserFromGroup"}:
        user = str(call.arguments["UserName"])
        known: Any = snapshot.users.get(user)
        sign = 1 if call.operation == "AddUserToGroup" else -1
        groups = () if known is None else known.groups
        return ("user", user, "groups"), len(groups), MAX_GROUPS, sign
    return None
