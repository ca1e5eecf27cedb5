"""Refuse plans after which a role of the stack trusts a principal that does not exist.

IAM replaces a deleted principal in a trust policy by its unique ID, which no new principal gets,
and refuses to set a trust policy that names one which does not exist.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Verb
from iamdsl.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.mentions.arn_mentions import Mention
    from iamdsl.origin import Origin
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls

FORCE_HINT = (
    "to delete it anyway: deploy(…, force_destroy=True), destroy(force=True) or "
    "`iamdsl destroy --force`"
)

_SENDING = frozenset({"CreateRole", "UpdateAssumeRolePolicy"})


def check_trusted_principals(
    mentions: Iterable[Mention],
    actions: PlannedCalls,
    origins: Mapping[Address, Origin | None],
    arns: Mapping[Address, str],
    *,
    force: bool,
) -> None:
    """Refuse to delete, rename or move a principal that a role of the stack goes on trusting.

    `arns` are the ARNs after the plan. With `force` it may be deleted if the role exists and keeps
    its trust policy. Raises `ResourceError`.
    """
    sending = {address for address, action in actions if action.call.operation in _SENDING}
    broken = [
        mention
        for mention in mentions
        if mention.trusted and mention.ended and mention.document.managed
        if not (
            force and mention.change.verb is Verb.DELETE and mention.document.holder not in sending
        )
    ]
    if not broken:
        return
    change = broken[0].change
    roles = list(
        dict.fromkeys(
            mention.document.holder
            for mention in broken
            if mention.change.address == change.address
        )
    )
    noun, verb = ("policy", "names") if len(roles) == 1 else ("policies", "name")
    policies = f"the trust {noun} of {name_list(roles)}"
    where = next((origin for role in roles if (origin := origins.get(role))), None)
    if change.verb is Verb.DELETE:
        raise ResourceError(
            f"{change.address} cannot be deleted: {policies} still {verb} it",
            where=where,
            why="IAM replaces a deleted principal in a trust policy by its unique ID, and accepts "
            "no trust policy that names a principal which does not exist",
            next_step=f"remove it from {policies}, or keep it declared"
            + ("" if set(roles) & sending else f"; {FORCE_HINT}"),
        )
    raise ResourceError(
        f"{policies} {verb} {change.arn}, which ends with this plan",
        where=where,
        why=f"{change.address} gets the ARN {arns[change.address]}, and IAM accepts no trust "
        "policy that names a principal which does not exist",
        next_step=f"name {arns[change.address]} in its place",
    )
