"""Roles that AWS created from a role template: they are left unchanged unless adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Verb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.model.plan import Plan
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
    notes = {
        change.address: (f"created from the role template {template}",)
        for change in plan.changes
        if change.verb not in {Verb.NONE, Verb.FORGET}
        and (role := observed.get(change.address)) is not None
        and (template := template_of(role)) is not None
    }
    return plan.noted(notes)
