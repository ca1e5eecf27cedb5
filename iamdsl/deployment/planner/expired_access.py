"""Expired access: what `expires_at` has ended is planned as if it were not declared."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.model.stack import Stack
from iamdsl.errors import StalePlan
from iamdsl.resources import Address
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.parts.attachment import policy_name
from iamdsl.resources.parts.expiration import ExpiringPolicy, moment_text
from iamdsl.resources.parts.membership import member_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.scope import Scope

WARNING_TIME = timedelta(days=14)
"""How long before an expiration the plans note it."""

_MAX_NAMED = 5
"""Expired objects that the note names."""

_GRANTING = frozenset({Verb.CREATE, Verb.UPDATE, Verb.REPLACE, Verb.RECOVER, Verb.ADOPT})


@attrs.frozen
class Expiration:
    """One `expires_at` of a declared resource: of the resource, or of one of its policies."""

    address: Address
    moment: datetime
    policy: ExpiringPolicy | None = None

    @property
    def subject(self) -> str:
        """Address, or policy of an address, that expires."""
        return str(self.address) if self.policy is None else f"{self.policy_text} of {self.address}"

    @property
    def policy_text(self) -> str:
        """The name of the policy that expires."""
        return policy_name(str(getattr(self.policy, "name", self.policy)))


@attrs.frozen
class ExpiringStack:
    """A stack without what has expired, and its expirations, past and to come.

    `expired` are the resources that are left out: those whose moment has passed, and the
    credentials of expired users. `protected` are those that their declaration protects.
    """

    stack: Stack
    now: datetime
    past: tuple[Expiration, ...] = ()
    coming: tuple[Expiration, ...] = ()
    expired: frozenset[Address] = frozenset()
    protected: frozenset[Address] = frozenset()

    @classmethod
    def at(cls, now: datetime, stack: Stack) -> ExpiringStack:
        """Return the stack as it is declared at a point in time."""
        expirations = [entry for resource in stack for entry in _expirations(resource)]
        past = tuple(entry for entry in expirations if entry.moment <= now)
        if not past:
            return cls(stack, now, coming=tuple(expirations))
        gone = frozenset(entry.address for entry in past if entry.policy is None)
        living = Stack(stack.name, _living(stack, gone, past))
        left = {resource.address for resource in living}
        expired = [resource for resource in stack if resource.address not in left]
        return cls(
            living,
            now,
            past,
            coming=tuple(entry for entry in expirations if entry.moment > now),
            expired=frozenset(resource.address for resource in expired),
            protected=frozenset(resource.address for resource in expired if resource.protect),
        )

    def recovery(self, recovery: Recovery) -> Recovery:
        """Return the recovery with the protection that the expired resources now declare."""
        entries = {
            address: attrs.evolve(entry, protect=address in self.protected, retain=False)
            if address in self.expired
            else entry
            for address, entry in recovery.ledger.entries.items()
        }
        return attrs.evolve(recovery, ledger=attrs.evolve(recovery.ledger, entries=entries))

    def with_notes(self, plan: Plan) -> Plan:
        """Return the plan with notes on expirations, and with the moment until which it holds."""
        changes = {change.address: change for change in plan.changes}
        granted = [
            entry.moment
            for entry in self.coming
            if (change := changes.get(entry.address)) and change.verb in _GRANTING
        ]
        notes: dict[Address, list[str]] = {}
        for entry in self.coming:
            if entry.moment - self.now <= WARNING_TIME:
                notes.setdefault(entry.address, []).append(_coming_note(entry, self.now))
        return attrs.evolve(
            plan.noted(notes),
            notes=(*plan.notes, *self._past_notes()),
            valid_until=min(granted, default=None),
        )

    @property
    def ended_users(self) -> dict[Address, datetime]:
        """The expired users, each with its moment."""
        return {
            entry.address: entry.moment
            for entry in self.past
            if entry.policy is None and entry.address.kind == "user"
        }

    @property
    def expired_policies(self) -> dict[Address, tuple[ExpiringPolicy, ...]]:
        """The expired resources, without policies, and the expired policies of others."""
        result: dict[Address, list[ExpiringPolicy]] = {
            address: [] for address in sorted(self.expired)
        }
        for entry in self.past:
            if entry.policy is not None and entry.address not in self.expired:
                result.setdefault(entry.address, []).append(entry.policy)
        return {address: tuple(policies) for address, policies in result.items()}

    def _past_notes(self) -> tuple[str, ...]:
        """Return one note on what has expired; it names the first few."""
        ended = {entry.address for entry in self.past if entry.policy is None}
        subjects = [
            f"{entry.subject} (on {moment_text(entry.moment)})"
            for entry in self.past
            if entry.policy is None or entry.address not in ended
        ]
        if not subjects:
            return ()
        more = len(subjects) - _MAX_NAMED
        names = ", ".join(subjects[:_MAX_NAMED]) + (f" and {more} more" if more > 0 else "")
        return (f"expired, and treated as not declared: {names}",)


def expired_paths(
    expired: Mapping[Address, tuple[ExpiringPolicy, ...]], scope: Scope
) -> dict[Address, tuple[str, ...]]:
    """Return the expired resources, each with the paths of its expired policies."""
    return {
        address: tuple(
            f"inline.{policy}" if isinstance(policy, str) else f"attachments.{scope.arn(policy)}"
            for policy in policies
        )
        for address, policies in expired.items()
    }


def with_urgency(actions: PlannedCalls, paths: Mapping[Address, tuple[str, ...]]) -> PlannedCalls:
    """Return the actions, with the removals of expired policies and users marked as urgent.

    Elsewhere access is granted before it is removed, so that nobody is without it; what has
    expired is removed even if something else cannot be granted.
    """
    whole = frozenset(address for address, policies in paths.items() if not policies)
    return tuple(
        attrs.evolve(action, urgent=True)
        if action.takes_away
        and (
            (action.entry is not None and action.entry.path in paths.get(action.address, ()))
            or whole & {action.address, action.destroys, *action.frees}
        )
        else action
        for action in actions
    )


def without_expired(facts: Facts, paths: tuple[str, ...]) -> Facts:
    """Return the facts of a resource without its expired policies."""
    return {
        **facts,
        "attachments": [arn for arn in facts["attachments"] if f"attachments.{arn}" not in paths],
        "inline": {
            name: document
            for name, document in facts["inline"].items()
            if f"inline.{name}" not in paths
        },
    }


def check_not_expired(plan: Plan, now: datetime) -> None:
    """Raise `StalePlan` if access that a plan grants has expired since it was made."""
    if plan.valid_until is not None and plan.valid_until <= now:
        raise StalePlan(
            "access that the plan grants has expired since the plan was made",
            why=f"its expires_at is {moment_text(plan.valid_until)}",
            next_step="plan again",
        )


def _expirations(resource: Resource) -> Iterator[Expiration]:
    moment = field_value(resource, "expires_at")
    if moment is not None:
        yield Expiration(resource.address, moment)
    for policy, policy_moment in field_value(resource, "expirations", default=()):
        yield Expiration(resource.address, policy_moment, policy)


def _living(
    stack: Stack, gone: frozenset[Address], past: tuple[Expiration, ...]
) -> Iterator[Resource]:
    """Yield the resources that have not expired, without expired policies and members.

    What belongs to an expired user (its credentials) ends with it.
    """
    ended: dict[Address, set[ExpiringPolicy]] = {}
    for entry in past:
        if entry.policy is not None:
            ended.setdefault(entry.address, set()).add(entry.policy)
    for resource in stack:
        if resource.address in gone or field_value(resource, "user") in gone:
            continue
        removed = ended.get(resource.address)
        changes: dict[str, Any] = {}
        if removed:
            changes = {
                "attachments": _without(field_value(resource, "attachments"), removed),
                "inline": tuple(
                    inline
                    for inline in field_value(resource, "inline")
                    if inline.name not in removed
                ),
                "expirations": tuple(
                    (policy, moment)
                    for policy, moment in field_value(resource, "expirations")
                    if policy not in removed
                ),
            }
        members = field_value(resource, "members", default=())
        staying = tuple(
            member for member in members if Address("user", member_name(member)) not in gone
        )
        if len(staying) < len(members):
            changes["members"] = staying
        yield attrs.evolve(resource, **changes) if changes else resource


def _without(values: Iterable[Any], removed: Container[Any]) -> tuple[Any, ...]:
    return tuple(value for value in values if value not in removed)


def _coming_note(entry: Expiration, now: datetime) -> str:
    days = (entry.moment - now).days
    left = "within a day" if days < 1 else f"in {days} day{'' if days == 1 else 's'}"
    what = "about to expire" if entry.policy is None else f"about to lose {entry.policy_text}"
    return f"{what}: {moment_text(entry.moment)}, {left}"
