"""What each kind of policy says, and to whom it speaks at all.

https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.active_catalog import catalog
from support.reference import facts
from support.reference.statements import Sent, said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from support.reference.situation import Asked, Policies, Policy, Who

WITH_POLICIES = {"user", "role", "session", "federated_user"}
"""Callers that may have policies of their own, and a boundary."""

SIGNED = WITH_POLICIES | {"root"}
"""Callers that belong to an account."""


@dataclass(frozen=True)
class Heard:
    """What the policies of one kind say: whether they deny, whether they allow, and naming whom."""

    denies: bool = False
    allows: bool = False
    ways: frozenset[str] = field(default_factory=frozenset)

    @property
    def verdict(self) -> str:
        """What they say in a word."""
        return "denies" if self.denies else "allows" if self.allows else "silent"


def heard(kind: str, policies: Iterable[Policy], sent: Sent) -> Heard:
    """What several policies of one kind say together."""
    result = [item for policy in policies for item in said(kind, policy, sent)]
    allowing = [ways for effect, ways in result if effect == "Allow"]
    return Heard(
        denies=any(effect == "Deny" for effect, _ in result),
        allows=bool(allowing),
        ways=frozenset[str]().union(*allowing),
    )


def is_service_linked(who: Who) -> bool:
    """Whether the caller is a role that a service made for itself."""
    path, _, name = (who.role or "").partition(":role/")[2].rpartition("/")
    return path.startswith("aws-service-role") or name.startswith("AWSServiceRoleFor")


def scps_apply(asked: Asked, policies: Policies) -> bool:
    """SCPs speak to the users, roles and roots of member accounts."""
    who = asked.who
    return (
        bool(policies.scps)
        and who.kind in SIGNED
        and not is_service_linked(who)
        and policies.management_account != who.account
    )


def rcps_apply(asked: Asked, policies: Policies, account: str | None) -> bool:
    """RCPs speak about the resources of member accounts, in some services."""
    action = asked.action.lower()
    managed = policies.management_account
    return (
        action.partition(":")[0] in catalog().rcp_services
        and action != "kms:retiregrant"
        and ":alias/aws/" not in asked.resource
        and not (facts.is_trust(asked) and ":role/aws-service-role/" in asked.resource)
        and not is_service_linked(asked.who)
        and (managed is None or managed != account)
    )
