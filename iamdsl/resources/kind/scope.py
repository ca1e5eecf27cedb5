"""Where a stack is going: the partition, the account, and which ARN is whose."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import InvalidArn
from iamdsl.resources.kind.access_effect import document_effects
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from iamdsl.language import Arn, PolicyDocument
    from iamdsl.resources.kind.policy_reference import PolicyReference

STACK_TAG = "iamdsl:stack"
"""The tag that says to which stack an object belongs."""
OPERATION_TAG = "iamdsl:op"
"""The tag that says which call of which run made an object."""
OUR_TAGS = (STACK_TAG, OPERATION_TAG)
"""The tags that are outside every comparison."""


@functools.cache
def _aws_policy_effects(arn: str) -> frozenset[str]:
    try:
        policy = ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return frozenset({"Allow"})
    return document_effects(policy.document().to_dict())


@attrs.frozen
class Scope:
    """The target of a plan, and the addresses its ARNs belong to.

    `arns` holds declared and owned resources; `addresses` is the same table
    read backwards. `members` are the names of users by group, `groups` of groups by user, from
    whichever side declared it; `said` which of Allow and Deny the account's policies say.
    `principals` are the ARNs of living users and roles by unique id.
    """

    stack: str
    partition: str
    account: str
    arns: Mapping[Address, str] = attrs.field(factory=dict)
    addresses: Mapping[str, Address] = attrs.field(factory=dict)
    members: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    groups: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    principals: Mapping[str, str] = attrs.field(factory=dict)
    effects_by_arn: Mapping[str, frozenset[str]] = attrs.field(factory=dict)

    def arn(self, reference: PolicyReference | Arn) -> str:
        """The full ARN text of a reference in this account."""
        if isinstance(reference, Address):
            return self.arns[reference]
        if isinstance(reference, AwsManagedPolicy):
            return reference.arn(self.partition)
        return str(reference.bind(partition=self.partition, account=self.account))

    def owner(self, arn: str | None) -> frozenset[Address]:
        """The address an ARN belongs to, as a set of none or one."""
        address = None if arn is None else self.addresses.get(arn)
        return frozenset() if address is None else frozenset({address})

    def effects_of(self, arn: str) -> frozenset[str]:
        """Which of Allow and Deny a managed policy says; Allow where nothing is known of it."""
        return self.effects_by_arn[arn] if arn in self.effects_by_arn else _aws_policy_effects(arn)

    def document(self, document: PolicyDocument) -> dict[str, Any]:
        """The document as JSON values, with every hole filled."""
        return document.bind(partition=self.partition, account=self.account).to_dict()

    def own_tags(self) -> dict[str, str]:
        """The tags by which this stack knows its objects again."""
        return {STACK_TAG: self.stack}
