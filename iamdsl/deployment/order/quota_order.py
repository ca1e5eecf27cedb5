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

    from iamdsl.resources.kind.planned_call import Action, Actions
    from iamdsl.snapshot import Snapshot

MOST_ATTACHED = 10
"""Managed policies on one user, group or role, unless AWS has granted more."""
MOST_GROUPS = 10
"""Groups that one user can be in."""

_INLINE: Mapping[str, Quota] = {
    "user": Quota.USER_INLINE,
    "group": Quota.GROUP_INLINE,
    "role": Quota.ROLE_INLINE,
}
_TABLES: Mapping[str, str] = {"user": "users", "group": "groups", "role": "roles"}


@attrs.define
class _Crowd:
    """What comes to and goes from one place of limited room: places of actions, and their sizes."""

    held: int
    most: int
    coming: dict[int, int] = attrs.field(factory=dict)
    going: dict[int, int] = attrs.field(factory=dict)

    def early(self) -> list[int]:
        """As few of those that go as make room for all that come; the largest first."""
        lacking = self.held + sum(self.coming.values()) - self.most
        found: list[int] = []
        for place in sorted(self.going, key=lambda place: (-self.going[place], place)):
            if lacking <= 0:
                break
            found.append(place)
            lacking -= self.going[place]
        return found

    def waiting(self, early: list[int]) -> list[int]:
        """Those that come and find no room before those have gone."""
        room = self.most - self.held
        found: list[int] = []
        for place, size in self.coming.items():
            room -= size
            if room < 0:
                found.append(place)
        return found if early else []


def gaps(actions: Actions, snapshot: Snapshot) -> Iterator[tuple[int, int]]:
    """Pairs of places: what has to go before what, since IAM has no room for both."""
    for crowd in _crowds(actions, snapshot).values():
        early = crowd.early()
        for place in crowd.waiting(early):
            for first in early:
                yield first, place


def _crowds(actions: Actions, snapshot: Snapshot) -> dict[tuple[str, str, str], _Crowd]:
    crowds: dict[tuple[str, str, str], _Crowd] = {}
    for place, (_, action) in enumerate(actions):
        found = _counted(action, snapshot)
        if found is None:
            continue
        key, held, most, size = found
        if size:
            crowd = crowds.setdefault(key, _Crowd(held, max(held, most)))
            (crowd.coming if size > 0 else crowd.going)[place] = abs(size)
    return crowds


def _counted(
    action: Action, snapshot: Snapshot
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
                return (noun, str(name), "attached"), len(held), MOST_ATTACHED, sign
            case ["Put" | "Delete", "Policy"] if "PolicyName" in call.arguments:
                inline = {} if there is None else there.inline
                quota = _INLINE[noun]
                sizes = {one: quota.measure(sent_document(text)) for one, text in inline.items()}
                new = quota.measure(str(call.arguments.get("PolicyDocument", "")))
                size = new - sizes.get(str(call.arguments["PolicyName"]), 0)
                return (noun, str(name), "inline"), sum(sizes.values()), quota.limit, size
    if call.operation in {"AddUserToGroup", "RemoveUserFromGroup"}:
        user = str(call.arguments["UserName"])
        known: Any = snapshot.users.get(user)
        sign = 1 if call.operation == "AddUserToGroup" else -1
        groups = () if known is None else known.groups
        return ("user", user, "groups"), len(groups), MOST_GROUPS, sign
    return None
