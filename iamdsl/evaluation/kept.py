"""What AWS decides whatever the policies say: what nobody may change, what nobody may take away.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.catalog.actions import Action
from iamdsl.evaluation.asked import UNCONTROLLED

if TYPE_CHECKING:
    from iamdsl.evaluation.asking import Asking

_CHANGING = frozenset({"Write", "Permissions management", "Tagging"})
_RESERVED_ROLE = re.compile(r"arn:[^:]+:iam::[^:]*:role/aws-reserved/").match
_SERVICE_LINKED_ROLE = re.compile(r"arn:[^:]+:iam::[^:]*:role/aws-service-role/").match
_MANAGED_POLICY = re.compile(r"arn:[^:]+:iam::aws:policy/").match
_MANAGED_ALIAS = re.compile(r"arn:[^:]+:kms:[^:]*:[^:]*:alias/aws/").match

_NOT_ON_SERVICE_LINKED = frozenset(
    {
        "iam:addroletoinstanceprofile",
        "iam:attachrolepolicy",
        "iam:deleterole",
        "iam:deleterolepermissionsboundary",
        "iam:deleterolepolicy",
        "iam:detachrolepolicy",
        "iam:putrolepermissionsboundary",
        "iam:putrolepolicy",
        "iam:removerolefrominstanceprofile",
        "iam:updateassumerolepolicy",
    }
)
"""What IAM refuses on a service-linked role, in lower case.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
"""

_BUCKET_POLICY = frozenset({"s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"})


def refusal(asking: Asking) -> str | None:
    """Why AWS refuses the request whatever the policies say, or None."""
    action, resource = asking.asked.action, asking.resource
    if asking.caller.kind == "root" and action == "sts:assumerole":
        return "no root user may assume a role"
    if asking.caller.kind == "anonymous" and asking.asked.service == "sts":
        return "it is asked by who is signed in, or by an identity provider's token"
    if asking.asked.service == "iam" and _SERVICE_LINKED_ROLE(resource):
        refused = action in _NOT_ON_SERVICE_LINKED
        return "a service-linked role is changed by its service alone" if refused else None
    for service, begins, what in _KEPT:
        if asking.asked.service == service and begins(resource) and _changes(action):
            return f"{what} is changed by AWS alone"
    return None


_KEPT = (
    ("iam", _RESERVED_ROLE, "a role under /aws-reserved/"),
    ("iam", _MANAGED_POLICY, "an AWS managed policy"),
    ("kms", _MANAGED_ALIAS, "an alias under alias/aws/"),
)
"""What only AWS changes: the service, how its ARNs begin, and what it is called."""


def _changes(action: str) -> bool:
    return Action.named(action).level in _CHANGING


def is_uncontrolled(asking: Asking) -> bool:
    """Whether it is allowed to any caller who is signed in, even against a Deny."""
    return (
        asking.asked.action in UNCONTROLLED
        and asking.caller.account is not None
        and (asking.caller.is_signed)
    )


def outlives_bucket_policy(asking: Asking) -> bool:
    """Whether a bucket policy's Deny does not count.

    The root user of the bucket's account can always see, set and delete it.
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
    """
    return (
        asking.asked.action in _BUCKET_POLICY
        and asking.caller.kind == "root"
        and asking.owner == asking.caller.account
    )
