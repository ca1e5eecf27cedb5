"""Quotas with no room for the old and the new together: the old is then removed first.

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
"""Managed policies on one user, group or role, unless AWS has raised the quota."""
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
    """Use of one quota: what is used, and what each action (by index) adds to or takes from it."""

    used: int
    limit: int
    added: dict[int, int] = attrs.field(factory=dict)
    removed: dict[int, int] = attrs.field(factory=dict)

    def to_free_first(self) -> list[int]:
        """Return the fewest removals that make room for all additions, the largest first."""
        lacking = self.used + sum(self.added.values()) - self.limit
        result: list[int] = []
        for place in sorted(self.removed, key=lambda place: (-self.removed[place], place)):
            if lacking <= 0:
                break
            result.append(place)
            lacking -= self.removed[place]
        return result

    def waiting(self, early: list[int]) -> list[int]:
        """Return the additions that have no room before the removals `early`."""
        room = self.limit - self.used
        result: list[int] = []
        for place, size in self.added.items():
            room -= size
            if room < 0:
                result.append(place)
        return result if early else []


def quota_waits(actions: PlannedCalls, snapshot: Snapshot) -> Iterator[tuple[int, int]]:
    """Yield pairs of indexes: the removal that has to come first, and the addition."""
    for use in _quota_uses(actions, snapshot).values():
        early = use.to_free_first()
        for place in use.waiting(early):
            for first in early:
                yield first, place


def _quota_uses(actions: PlannedCalls, snapshot: Snapshot) -> dict[tuple[str, str, str], _QuotaUse]:
    uses: dict[tuple[str, str, str], _QuotaUse] = {}
    for place, (_, action) in enumerate(actions):
        delta = _quota_delta(action, snapshot)
        if delta is None:
            continue
        key, used, limit, size = delta
        if size:
            use = uses.setdefault(key, _QuotaUse(used, max(used, limit)))
            (use.added if size > 0 else use.removed)[place] = abs(size)
    return uses


def _quota_delta(
    action: PlannedCall, snapshot: Snapshot
) -> tuple[tuple[str, str, str], int, int, int] | None:
    """Return the quota that an action changes, its use, its limit, and the change."""
    call = action.call
    for noun, table in _TABLES.items():
        name = call.arguments.get(f"{noun.capitalize()}Name")
        record = None if name is None else getattr(snapshot, table).get(name)
        match call.operation.split(noun.capitalize()):
            case ["Attach" | "Detach" as verb, "Policy"]:
                attached = () if record is None else record.attachments
                sign = 1 if verb == "Attach" else -1
                return (noun, str(name), "attached"), len(attached), MAX_ATTACHED_POLICIES, sign
            case ["Put" | "Delete", "Policy"] if "PolicyName" in call.arguments:
                inline = {} if record is None else record.inline
                quota = _INLINE[noun]
                sizes = {own: quota.measure(sent_document(text)) for own, text in inline.items()}
                new = quota.measure(str(call.arguments.get("PolicyDocument", "")))
                size = new - sizes.get(str(call.arguments["PolicyName"]), 0)
                return (noun, str(name), "inline"), sum(sizes.values()), quota.limit, size
    if call.operation in {"AddUserToGroup", "RemoveUserFromGroup"}:
        user_name = str(call.arguments["UserName"])
        user: Any = snapshot.users.get(user_name)
        sign = 1 if call.operation == "AddUserToGroup" else -1
        groups = () if user is None else user.groups
        return ("user", user_name, "groups"), len(groups), MAX_GROUPS, sign
    return None
