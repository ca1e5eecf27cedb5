"""Refuse a plan that ends above a quota, and note where the account's own figure is not known.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.quotas.quota_texts import describe_quota
from iamdsl.deployment.quotas.quota_use import document_sizes, quota_uses
from iamdsl.deployment.quotas.tag_room import stack_tag_notes, tag_totals
from iamdsl.errors import QuotaExceeded
from iamdsl.origin import Origin
from iamdsl.resources import Address
from iamdsl.resources.parts.name_rules import MAX_TAGS
from iamdsl.snapshot.account_quotas import RAISABLE_QUOTAS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.quotas.quota_use import DocumentSize, QuotaKey, QuotaUse
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.snapshot import Snapshot

    QuotaUses = Mapping[QuotaKey, QuotaUse]

_MAX_SHOWN = 10
"""Violations that the text of an error lists; `violations` has all of them."""


@attrs.frozen
class QuotaViolation:
    """One quota that a plan would exceed; `owner` is None for a quota of the account.

    `quota` is named as in IAM's account summary, with `limit` its value and `total` the use that
    the plan would lead to. `is_certain` is False if only AWS's default is known, which the
    account may have raised.
    """

    quota: str
    owner: Address | None
    total: int
    limit: int
    is_certain: bool
    address: Address
    origin: Origin | None = attrs.field(default=None, eq=False)

    @property
    def what(self) -> str:
        """Text on the quota and its excess."""
        owner = "the account" if self.owner is None else str(self.owner)
        unit = describe_quota(self.quota).unit
        return f"{owner} would have {self.total:,} {unit}; the quota is {self.limit:,}"

    @property
    def why(self) -> str:
        """Reason for the limit."""
        if self.quota in RAISABLE_QUOTAS:
            return f"it is this account's own quota ({self.quota}Quota of GetAccountSummary)"
        counting = "; IAM does not count white space" if self.quota.endswith("PolicySize") else ""
        return f"the quota is the same in every account{counting}"

    @property
    def next_step(self) -> str:
        """Way out, as code or a command."""
        name = RAISABLE_QUOTAS.get(self.quota)
        way = describe_quota(self.quota).way_out.format(name=self.address.name)
        increase = f', or request an increase of "{name}" in Service Quotas'
        return way if name is None else f"{way}{increase}"

    @property
    def note(self) -> str:
        """Note for an uncertain limit, to be read after "<address> is"."""
        owner = "the account" if self.owner is None else str(self.owner)
        return (
            f"over AWS's default quota: {owner} would have {self.total:,} "
            f"{describe_quota(self.quota).unit}, the default is {self.limit:,}, and whether "
            f'"{RAISABLE_QUOTAS[self.quota]}" is raised could not be read'
        )


def needs_summary(plan: Plan, snapshot: Snapshot) -> bool:
    """Return whether GetAccountSummary, which was not read, can change or refuse the plan.

    It can if a quota that AWS raises on request leaves no room by its default.
    """
    if snapshot.summary is not None or not plan.steps:
        return False
    calls = _calls(plan)
    uses = quota_uses(calls, snapshot).items()
    if any(use.is_tight for key, use in uses if key.quota in RAISABLE_QUOTAS):
        return True
    return any(
        size.is_exceeded
        for size in document_sizes(calls, snapshot)
        if size.quota in RAISABLE_QUOTAS
    )


def check_quotas(plan: Plan, snapshot: Snapshot, ended: Container[str] = ()) -> Plan:
    """Return the plan, with notes on limits that are not certain.

    Objects whose IDs are `ended` do not exist, although the account may still show them.

    Raises `QuotaExceeded` with all violations, unless the account's figures are still to be read
    (`needs_summary`). What does not grow is never refused.
    """
    calls = _calls(plan)
    uses = quota_uses(calls, snapshot, ended)
    violations = list(_violations(plan, snapshot, uses))
    certain = tuple(violation for violation in violations if violation.is_certain)
    if certain and len(certain) < len(violations) and snapshot.summary is None:
        return plan
    if certain:
        raise _error(certain)
    notes = {address: [note] for address, note in stack_tag_notes(plan).items()}
    for violation in violations:
        notes.setdefault(violation.address, []).append(violation.note)
    room_notes = _room_notes(calls, uses)
    return attrs.evolve(plan.noted(notes), notes=(*plan.notes, *room_notes))


def _calls(plan: Plan) -> PlannedCalls:
    return tuple(step.action for step in plan.steps)


def _violations(plan: Plan, snapshot: Snapshot, uses: QuotaUses) -> Iterator[QuotaViolation]:
    calls = _calls(plan)
    origins = {change.address: change.origin for change in plan.changes}
    quotas = snapshot.quotas
    for key, use in uses.items():
        if use.added and use.is_exceeded:
            address = key.owner if key.owner in origins else calls[max(use.added)].address
            yield QuotaViolation(
                key.quota,
                key.owner,
                use.total,
                use.limit,
                quotas.is_certain(key.quota),
                address,
                origins.get(address),
            )
    for change, total in tag_totals(plan):
        address = change.address
        yield QuotaViolation(
            "Tags", address, total, MAX_TAGS, is_certain=True, address=address, origin=change.origin
        )
    largest: dict[tuple[str, Address], DocumentSize] = {}
    for size in document_sizes(calls, snapshot):
        if size.is_exceeded:  # a trust policy that is sent in two steps is measured twice
            known = largest.get((size.quota, size.owner), size)
            largest[size.quota, size.owner] = max(known, size, key=attrgetter("size"))
    for size in largest.values():
        yield QuotaViolation(
            size.quota,
            size.owner,
            size.size,
            size.limit,
            quotas.is_certain(size.quota),
            size.owner,
            origins.get(size.owner),
        )


def _room_notes(calls: PlannedCalls, uses: QuotaUses) -> Iterator[str]:
    """Yield a note for each full quota of the account that makes deletions come first."""
    for key, use in uses.items():
        early = use.to_free_first() if key.owner is None else []
        if early and use.waiting(early):
            unit = describe_quota(key.quota).unit
            deleted = ", ".join(sorted(str(calls[place].address) for place in early[:_MAX_SHOWN]))
            more = len(early) - _MAX_SHOWN
            yield (
                f"the quota of {use.limit:,} {unit} is used up: {deleted}"
                f"{f' and {more:,} more' if more > 0 else ''} must be deleted before others are "
                "created"
            )


def _error(violations: tuple[QuotaViolation, ...]) -> QuotaExceeded:
    first = violations[0]
    if len(violations) == 1:
        return QuotaExceeded(
            first.what,
            violations=violations,
            where=first.origin,
            why=first.why,
            next_step=first.next_step,
        )
    lines = [
        f"  {violation.what}" + ("" if violation.origin is None else f" ({violation.origin})")
        for violation in violations[:_MAX_SHOWN]
    ]
    if len(violations) > _MAX_SHOWN:
        lines.append(f"  and {len(violations) - _MAX_SHOWN:,} more")
    whys = dict.fromkeys(violation.why for violation in violations)
    ways = dict.fromkeys(violation.next_step for violation in violations[:_MAX_SHOWN])
    return QuotaExceeded(
        "\n".join([f"the plan exceeds {len(violations):,} quotas:", *lines]),
        violations=violations,
        where=first.origin,
        why="; ".join(whys),
        next_step="; ".join(ways),
    )
