"""What a plan is made from, and the draft of it that each pass of the planner completes."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.client import Identity
from iamdsl.deployment.checks.rename_checks import RenameChecker
from iamdsl.deployment.model.plan import Change, Refusal
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, Order
from iamdsl.deployment.ownership.ownership import PlanOptions, SecretLookup
from iamdsl.deployment.planner.change_details import PriorSnapshot
from iamdsl.deployment.planner.credential_age import Rotations
from iamdsl.deployment.planner.target_filter import EVERYTHING, TargetFilter
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.renames import Renames
from iamdsl.errors import IamdslError
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCalls
from iamdsl.snapshot import Snapshot


@attrs.frozen(kw_only=True)
class PlanBasis:
    """Basis of a plan; the references of its stack have been checked.

    `stored` looks up IDs in the secret sink, `options` say what may be done with objects that do
    not belong to the stack, `target_filter` restricts the plan, `order` says whether access is
    granted or removed first. `renames` are all of the plan, of which `pending` ones are still to
    be sent; snapshot and recovery have the new names, and the old credentials of `rotations`
    under addresses of their own. `past` has the objects under their current names.
    """

    stack: Stack
    identity: Identity
    snapshot: Snapshot
    recovery: Recovery
    stored: SecretLookup
    endpoint: str | None = None
    options: PlanOptions = attrs.field(factory=PlanOptions)
    target_filter: TargetFilter = EVERYTHING
    order: Order = AVAILABILITY_FIRST
    renames: Renames = attrs.field(factory=dict)
    pending: Renames = attrs.field(factory=dict)
    rename_checker: RenameChecker | None = None
    rotations: Rotations = attrs.field(factory=Rotations)
    past: PriorSnapshot = attrs.field(
        default=attrs.Factory(
            lambda self: PriorSnapshot(self.snapshot, self.recovery, self.pending),
            takes_self=True,
        )
    )


@attrs.frozen(kw_only=True)
class Draft:
    """Changes and calls of a plan that is being made.

    `replaced` are the objects to replace, `errors` those of objects that cannot be planned,
    `excluded` the objects that the plan leaves unchanged, `refusals` those of them that could not
    be read, or need one. `cascade` are the calls that delete the dependents of others, and give
    objects back to them.
    """

    changes: tuple[Change, ...] = ()
    calls: PlannedCalls = ()
    replaced: frozenset[Address] = frozenset()
    errors: Mapping[Address, IamdslError] = attrs.field(factory=dict)
    excluded: frozenset[Address] = frozenset()
    refusals: tuple[Refusal, ...] = ()
    cascade: PlannedCalls = ()
