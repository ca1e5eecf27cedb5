"""Use of the account's quotas by the calls of a plan: before it, added by it, and removed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from iamdsl.language import Quota
from iamdsl.resources import KINDS, Address
from iamdsl.resources.documents.sent_document import document_in, sent_document
from iamdsl.resources.kind.planned_call import created_objects
from iamdsl.resources.parts.service_linked_names import SERVICE_PATH

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.snapshot import Snapshot


class QuotaKey(NamedTuple):
    """One quota of one owner; None is the account. Credentials have a quota for each `group`."""

    quota: str
    owner: Address | None
    group: str = ""


@attrs.define
class QuotaUse:
    """Use of one quota: before the plan, and what each call (by index) adds or removes.

    `used` is None if it is not known. The limit is the account's own figure if it was read.
    """

    used: int | None
    limit: int
    added: dict[int, int] = attrs.field(factory=dict)
    removed: dict[int, int] = attrs.field(factory=dict)

    @property
    def total(self) -> int:
        """The use after the plan; at least that much, if the use before it is not known."""
        if self.used is None:
            return sum(self.added.values())
        return self.used + sum(self.added.values()) - sum(self.removed.values())

    @property
    def is_exceeded(self) -> bool:
        """Whether the plan ends above the limit, and higher than it began."""
        return self.total > max(self.limit, self.used or 0)

    @property
    def is_tight(self) -> bool:
        """Whether there is no room for all that is added before anything is removed."""
        return bool(self.added) and (self.used or 0) + sum(self.added.values()) > self.limit

    def to_free_first(self) -> list[int]:
        """Return the fewest removals that make room for all additions, the largest first."""
        used = self.used or 0
        lacking = used + sum(self.added.values()) - max(self.limit, used)
        result: list[int] = []
        for place in sorted(self.removed, key=lambda place: (-self.removed[place], place)):
            if lacking <= 0:
                break
            result.append(place)
            lacking -= self.removed[place]
        return result

    def waiting(self, early: list[int]) -> list[int]:
        """Return the additions that have no room before the removals `early`."""
        used = self.used or 0
        room = max(self.limit, used) - used
        result: list[int] = []
        for place, size in self.added.items():
            room -= size
            if room < 0:
                result.append(place)
        return result if early else []


@attrs.frozen
class DocumentSize:
    """Size of a document that call number `place` sends, and of the document it replaces."""

    quota: str
    owner: Address
    place: int
    size: int
    before: int
    limit: int

    @property
    def is_exceeded(self) -> bool:
        """Whether the document is over the limit, and longer than the one in the account."""
        return self.size > max(self.limit, self.before)


def quota_uses(
    actions: PlannedCalls, snapshot: Snapshot, ended: Container[str] = ()
) -> dict[QuotaKey, QuotaUse]:
    """Return the use of each quota that counts objects, or adds up inline policies.

    An object that the calls create, also in place of an old one, begins with no use. Credentials
    whose IDs are `ended` were deleted, although the account may still show them.
    """
    created = created_objects(actions)
    credentials = _existing_credentials(actions, snapshot)
    uses: dict[QuotaKey, QuotaUse] = {}
    sizes: dict[Address, Mapping[str, int]] = {}
    for place, action in enumerate(actions):
        for key, delta in _changes(action, snapshot, created, sizes):
            use = uses.get(key)
            if use is None:
                if key.group and key.owner not in created:
                    ids = credentials[key]
                    used = None if ids is None else sum(known not in ended for known in ids)
                else:
                    used = _used(key, snapshot, created, sizes)
                use = uses[key] = QuotaUse(used, snapshot.quotas.limit(key.quota))
            if delta > 0:
                use.added[place] = delta
            elif delta < 0 and key.owner not in created:
                use.removed[place] = -delta
    return uses


def document_sizes(actions: PlannedCalls, snapshot: Snapshot) -> Iterator[DocumentSize]:
    """Yield the size of each managed policy and trust policy that the calls send."""
    created = created_objects(actions)
    for place, action in enumerate(actions):
        address, document = action.address, document_in(action.call)
        if document is None or not (document.managed or document.kind == "trust"):
            continue  # inline policies share a quota
        quota = "PolicySize" if document.managed else "AssumeRolePolicySize"
        size = _measure(document.text)
        limit = snapshot.quotas.limit(quota)
        before = 0
        if size > limit and action.creates is None and address not in created:
            before = _document_size(address, snapshot)
        yield DocumentSize(quota, address, place, size, before, limit)


def counted_quotas(action: PlannedCall) -> Iterator[tuple[QuotaKey, int]]:
    """Yield each quota of a number of objects that a call adds one to (1) or frees one of (-1)."""
    for address, sign in ((action.creates, 1), (action.destroys, -1)):
        if address is None:
            continue
        quota = KINDS[address.kind].quota
        key = _credential_key(address) if quota is None else QuotaKey(quota, None)
        if key is not None:
            yield key, sign


def _changes(
    action: PlannedCall,
    snapshot: Snapshot,
    created: Container[Address],
    sizes: dict[Address, Mapping[str, int]],
) -> Iterator[tuple[QuotaKey, int]]:
    """Yield each quota that a call changes, and by how much."""
    yield from counted_quotas(action)
    entry = action.entry
    if entry is None:
        return
    delta = -1 if action.takes_away else 1
    if entry.field == "inline":
        old = _inline_sizes(entry.owner, snapshot, created, sizes).get(entry.name, 0)
        document = document_in(action.call)
        delta = (0 if document is None else _measure(document.text)) - old
    yield QuotaKey(entry.quota, entry.owner), delta


def _credential_key(address: Address) -> QuotaKey | None:
    """Return the quota that a credential counts against, None for other objects."""
    credentials = KINDS[address.kind].credentials
    if credentials is None:
        return None
    user = credentials.user(address.name).address
    return QuotaKey(credentials.quota, user, credentials.quota_group(address.name))


def _existing_credentials(
    actions: PlannedCalls, snapshot: Snapshot
) -> dict[QuotaKey, frozenset[str] | None]:
    """Return the IDs of the credentials of each quota that the calls change, None if not read.

    The response of the list call is stored with the address of each credential.
    """
    result: dict[QuotaKey, frozenset[str] | None] = {}
    for action in actions:
        for address in filter(None, (action.creates, action.destroys)):
            credentials, key = KINDS[address.kind].credentials, _credential_key(address)
            if credentials is None or key is None or result.get(key) is not None:
                continue
            was_read = snapshot.answer(str(address), credentials.list_operation) is not None
            ids = frozenset(credentials.ids(snapshot, address.name))
            result[key] = ids if was_read else None
    return result


def _used(
    key: QuotaKey,
    snapshot: Snapshot,
    created: Container[Address],
    sizes: dict[Address, Mapping[str, int]],
) -> int | None:
    """Return the use of a quota in the account, None if it is not known."""
    if key.owner is None:
        return _count(key.quota, snapshot)
    if key.owner in created:
        return 0
    if key.quota.endswith("PolicySize"):
        return sum(_inline_sizes(key.owner, snapshot, created, sizes).values())
    record = snapshot.record(key.owner.kind, key.owner.name)
    field = "groups" if key.quota == "GroupsPerUser" else "attachments"
    return 0 if record is None else len(getattr(record, field))


def _count(quota: str, snapshot: Snapshot) -> int | None:
    """Return how many objects count against a quota per account, None if it is not known."""
    if snapshot.complete:
        match quota:
            case "Users":
                return len(snapshot.users)
            case "Groups":
                return len(snapshot.groups)
            case "Policies":
                return len(snapshot.policies)
            case "Roles":
                # IAM creates service-linked roles also in an account whose quota is used up.
                return sum(
                    not role.path.startswith(SERVICE_PATH) for role in snapshot.roles.values()
                )
    # The summary counts service-linked roles too, which do not count against the quota.
    return None if quota == "Roles" else snapshot.quotas.count(quota)


def _inline_sizes(
    owner: Address,
    snapshot: Snapshot,
    created: Container[Address],
    sizes: dict[Address, Mapping[str, int]],
) -> Mapping[str, int]:
    """Return the size of each inline policy that a principal has, by its name."""
    if owner not in sizes:
        record = None if owner in created else snapshot.record(owner.kind, owner.name)
        inline = {} if record is None else record.inline
        sizes[owner] = {name: _measure(sent_document(text)) for name, text in inline.items()}
    return sizes[owner]


def _document_size(address: Address, snapshot: Snapshot) -> int:
    """Return the size of the policy, or of the trust policy of the role, in the account."""
    if address.kind == "policy" and address.name in snapshot.policies:
        return _measure(sent_document(snapshot.policies[address.name].document))
    if address.kind == "role" and address.name in snapshot.roles:
        return _measure(sent_document(snapshot.roles[address.name].trust))
    return 0


def _measure(text: str) -> int:
    return Quota.MANAGED.measure(text)
