"""Roles that AWS created from a role template: they are left unchanged unless adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Verb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.model.plan import Change, Plan
    from iamdsl.resources import Address
    from iamdsl.resources.kind.resource_kind import ObservedResource

TEMPLATE = "template"
"""The key of the template's ARN in the `extra` of an observed role."""


def template_of(observed: ObservedResource) -> str | None:
    """Return the ARN of the role template that an object was created from, or None."""
    template = observed.extra.get(TEMPLATE)
    return None if template is None else str(template)


def with_template_notes(plan: Plan, observed: Mapping[Address, ObservedResource]) -> Plan:
    """Return the plan with a note on each changed role that was created from a template."""

    def with_note(change: Change) -> Change:
        role = observed.get(change.address)
        template = None if role is None else template_of(role)
        if template is None or change.verb in {Verb.NONE, Verb.FORGET}:
            return change
        note = f"created from the role template {template}"
        return attrs.evolve(change, notes=(*change.notes, note))

    return attrs.evolve(plan, changes=tuple(map(with_note, plan.changes)))
