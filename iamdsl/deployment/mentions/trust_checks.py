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
from iamdsl.resources import Address
from iamdsl.resources.documents.sent_document import document_in
from iamdsl.resources.kind.dangling_principals import aws_principals
from iamdsl.resources.parts.expiration import moment_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from iamdsl.deployment.mentions.arn_mentions import Mention
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.scope import Scope

FORCE_HINT = (
    "to delete it anyway: deploy(…, force_destroy=True), destroy(force=True) or "
    "`iamdsl destroy --force`"
)


def check_trusted_principals(
    mentions: Iterable[Mention],
    actions: PlannedCalls,
    origins: Mapping[Address, Origin | None],
    arns: Mapping[Address, str],
    ended_users: Mapping[Address, datetime],
    *,
    force: bool,
) -> None:
    """Refuse to delete, rename or move a principal that a role of the stack goes on trusting.

    `arns` are the ARNs after the plan, `ended_users` the expired users. With `force` it may be
    deleted if the role exists and keeps its trust policy. Raises `ResourceError`.
    """
    sending = {action.address for action in actions if _sends_trust(action)}
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
        moment = ended_users.get(change.address)
        raise ResourceError(
            f"{change.address} cannot be deleted: {policies} still {verb} it",
            where=where,
            why=("" if moment is None else f"its expires_at has passed ({moment_text(moment)}); ")
            + "IAM replaces a deleted principal in a trust policy by its unique ID, and accepts "
            "no trust policy that names a principal which does not exist",
            next_step=f"remove it from {policies}"
            + ("" if moment is not None else ", or keep it declared")
            + ("" if set(roles) & sending else f"; {FORCE_HINT}"),
        )
    raise ResourceError(
        f"{policies} {verb} {change.arn}, which ends with this plan",
        where=where,
        why=f"{change.address} gets the ARN {arns[change.address]}, and IAM accepts no trust "
        "policy that names a principal which does not exist",
        next_step=f"name {arns[change.address]} in its place",
    )


def check_ended_principals(
    actions: PlannedCalls,
    facts: Mapping[Address, Facts],
    scope: Scope,
    ended_users: Mapping[Address, datetime],
    origins: Mapping[Address, Origin | None],
) -> None:
    """Refuse to send a trust policy that names an expired user; raises `ResourceError`.

    A user of this name that another stack created is refused too: access ends by name.
    """
    if not ended_users:
        return
    users = f"arn:{scope.partition}:iam::{scope.account}:user/"
    for action in actions:
        address = action.address
        if address not in facts or not _sends_trust(action):
            continue
        named = sorted(
            {
                user
                for principal in aws_principals(facts[address]["trust"])
                if principal.startswith(users)
                if (user := Address("user", principal.rpartition("/")[2])) in ended_users
            }
        )
        if named:
            moments = (f"{user} (on {moment_text(ended_users[user])})" for user in named)
            raise ResourceError(
                f"{address} trusts {name_list(moments)}, whose expires_at has passed",
                where=origins.get(address),
                why="what has expired is treated as not declared, and IAM accepts no trust policy "
                "that names a principal which does not exist",
                next_step=f"remove {name_list(named)} from the trust policy of {address}",
            )


def _sends_trust(action: PlannedCall) -> bool:
    document = document_in(action.call)
    return document is not None and document.kind == "trust"
