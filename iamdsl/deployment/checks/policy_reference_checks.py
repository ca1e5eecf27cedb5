"""Check that the managed policies which a plan attaches exist, before anything is sent.

What is attached already is never refused.
https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog import ManagedPolicy
from iamdsl.catalog.entries.managed_policy import UNATTACHABLE
from iamdsl.catalog.queries.attachable_policies import is_listed, nearest_policy
from iamdsl.client import Identity
from iamdsl.deployment.reader.policy_lookups import (
    POLICY_FACTS,
    is_aws_policy,
    is_in_account,
    policy_arns,
    policy_exists,
)
from iamdsl.errors import UndeclaredResource, nearest
from iamdsl.resources import Address
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from iamdsl.deployment.model.plan import Change, Plan
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.fact_fields import Facts


@attrs.frozen
class PolicyReferenceChecker:
    """Checker of the managed policies that declared objects get.

    `own` are the ARNs of the stack's objects; `elsewhere` returns the names of the other stacks
    of the script by the ARNs of the policies that they declare.
    """

    _identity: Identity
    _snapshot: Snapshot
    _own: Mapping[str, Address]
    _elsewhere: Callable[[], Mapping[str, str]]

    def check(
        self,
        plan: Plan,
        facts: Mapping[Address, Facts],
        origins: Mapping[Address, Origin | None],
    ) -> Plan:
        """Return the plan, with a note on each policy that may not exist.

        `facts` are those of the declared objects. Raises `UndeclaredResource` for a policy that
        does not exist or cannot be attached.
        """
        changes: list[Change] = []
        for change in plan.changes:
            address = change.address
            added = {
                difference.after
                for difference in change.differences
                if difference.field in POLICY_FACTS and isinstance(difference.after, str)
            }
            notes = [
                self._note(address, arn, origins.get(address))
                if arn in added
                else _attached_note(arn)
                for arn in policy_arns(facts.get(address, {}))
                if (arn in added or change.observed is not None) and not self._is_confirmed(arn)
            ]
            changes.append(change.noted(*filter(None, notes)))
        return attrs.evolve(plan, changes=tuple(changes))

    def _is_confirmed(self, arn: str) -> bool:
        """Return whether a policy is declared, or in the catalog, and can be attached."""
        if arn in self._own:
            return True
        is_aws = is_aws_policy(arn) and is_in_account(arn, self._identity)
        return is_aws and is_listed(arn) and _path(arn) not in UNATTACHABLE

    def _note(self, address: Address, arn: str, origin: Origin | None) -> str | None:
        """Return a note on a policy that is to be attached, None if it exists."""
        reason = self._fault(arn)
        if reason is not None:
            raise UndeclaredResource(
                f"{address} cannot have the policy {arn}",
                where=origin,
                why=reason,
                next_step=self._hint(arn),
            )
        exists = policy_exists(arn, self._snapshot)
        if exists:
            return None
        stack = self._elsewhere().get(arn)
        if stack is not None:
            return f"to have {arn}, which the stack {stack!r} of this script must create first"
        if exists is None:
            return (
                f"to have {arn}, and it is not known whether that policy exists: "
                "iam:GetPolicy was denied"
            )
        listed = f", nor does the catalog of {ManagedPolicy.date} have it"
        raise UndeclaredResource(
            f"{address} refers to the policy {arn}, which does not exist",
            where=origin,
            why=f"IAM has no such policy{listed if is_aws_policy(arn) else ''}",
            next_step=self._hint(arn),
        )

    def _fault(self, arn: str) -> str | None:
        """Return why a policy cannot be attached, whether or not it exists."""
        _, partition, _, _, account, _ = arn.split(":", 5)
        if partition != self._identity.partition:
            return f"this account is in the partition {self._identity.partition}, not {partition}"
        if account == "aws":
            if _path(arn) in UNATTACHABLE:
                return f"only AWS attaches the policies with the path {_path(arn)}"
            return None
        if account != self._identity.account:
            return f"it is in account {account}; IAM attaches only policies of the same account"
        return None

    def _hint(self, arn: str) -> str:
        here = self._identity
        _, partition, _, _, account, resource = arn.split(":", 5)
        if account not in {"aws", here.account}:
            return f"declare a Policy of the same document in the stack for {here.account}"
        if partition != here.partition:
            return f"write arn:{here.partition}:iam::{account}:{resource}"
        if account == "aws":
            near = None if _path(arn) in UNATTACHABLE else nearest_policy(arn)
        else:
            policies = {policy.name: policy.arn for policy in self._snapshot.policies.values()}
            policies |= {
                address.name: own for own, address in self._own.items() if address.kind == "policy"
            }
            name = arn.rpartition("/")[2]
            near = policies.get(name) or policies.get(nearest(name, policies) or "")
        return "declare it, or remove the reference" if near is None else f"did you mean {near}?"


def _attached_note(arn: str) -> str | None:
    """Return a note on an attached policy that could not be attached again."""
    if not is_aws_policy(arn) or is_listed(arn) or not arn.startswith("arn:aws:"):
        return None
    return (
        f"already the holder of {arn}, which the catalog of {ManagedPolicy.date} does not have: "
        "if AWS has retired it, it cannot be attached again"
    )


def _path(arn: str) -> str:
    return arn.partition(":policy")[2].rpartition("/")[0] + "/"
