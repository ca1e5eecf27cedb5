"""The partition and account that a plan is for, and the addresses of the ARNs in it."""

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
"""The tag with the name of the stack that an object belongs to."""
OPERATION_TAG = "iamdsl:op"
"""The tag with the ID of the run and call that created an object."""
RESERVED_TAGS = (STACK_TAG, OPERATION_TAG)
"""The tags that are never compared."""


@functools.cache
def _aws_policy_effects(arn: str) -> frozenset[str]:
    try:
        policy = ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return frozenset({"Allow"})
    return document_effects(policy.document().to_dict())


@attrs.frozen
class Scope:
    """Partition and account of a plan, and the addresses its ARNs belong to.

    `arns` holds declared and owned resources; `addresses` is its inverse. `members` are the
    names of users by group, `groups` the names of groups by user, whether declared on the group
    or on the user. `principals` are the ARNs of existing users and roles by unique ID.
    `effects_by_arn` says which of Allow and Deny a managed policy contains.
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
        """Return the full ARN of a reference in this account."""
        if isinstance(reference, Address):
            return self.arns[reference]
        if isinstance(reference, AwsManagedPolicy):
            return reference.arn(self.partition)
        return str(reference.bind(partition=self.partition, account=self.account))

    def owner(self, arn: str | None) -> frozenset[Address]:
        """Return the address an ARN belongs to, as a set with at most one element."""
        address = None if arn is None else self.addresses.get(arn)
        return frozenset() if address is None else frozenset({address})

    def effects_of(self, arn: str) -> frozenset[str]:
        """Return which of Allow and Deny a managed policy contains; Allow if it is unknown."""
        return self.effects_by_arn[arn] if arn in self.effects_by_arn else _aws_policy_effects(arn)

    def document(self, document: PolicyDocument) -> dict[str, Any]:
        """Return the document as JSON values, with partition and account filled in."""
        return document.bind(partition=self.partition, account=self.account).to_dict()

    def own_tags(self) -> dict[str, str]:
        """Return the tags by which the stack recognises its objects."""
        return {STACK_TAG: self.stack}
