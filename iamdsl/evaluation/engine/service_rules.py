"""What AWS decides whatever the policies say: what nobody may change, what nobody may take away.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action
from iamdsl.evaluation.request.resolved_action import ALWAYS_ALLOWED_ACTIONS

if TYPE_CHECKING:
    from iamdsl.evaluation.request.caller import CallerKind
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

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
_LOCKED_BY_POLICY = _BUCKET_POLICY | {"sqs:getqueueattributes", "sqs:setqueueattributes"}
"""What a root user can do of its own buckets and queues although their policy denies it.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
"""

_KMS_ACROSS_ACCOUNTS = re.compile(
    r"kms:(encrypt|decrypt|generate.*|reencrypt.*|sign|verify|verifymac|derivesharedsecret"
    r"|creategrant|describekey|getkeyrotationstatus|getpublickey|listgrants|retiregrant"
    r"|revokegrant)"
).fullmatch
"""What a key policy can open to another account.

https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
"""


def refusal_reason(request: ResolvedRequest) -> str | None:
    """Why AWS refuses the request whatever the policies say, or None."""
    for reason in (_by_caller, _by_account, _by_resource):
        why = reason(request)
        if why is not None:
            return why
    return None


def _by_caller(request: ResolvedRequest) -> str | None:
    """What callers of a kind cannot do.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
    """
    action, kind = request.action.name, request.caller.kind
    if request.action.service != "sts":
        return None
    if kind == "anonymous":
        return "it is asked by who is signed in, or by an identity provider's token"
    if kind == "federated_user" and action != "sts:getcalleridentity":
        return "of STS, a federated user may call GetCallerIdentity alone"
    result = (why for kinds, actions, why in _NOT_FOR if kind in kinds and action in actions)
    return next(result, None)


_NOT_FOR: tuple[tuple[frozenset[CallerKind], frozenset[str], str], ...] = (
    (frozenset({"root"}), frozenset({"sts:assumerole"}), "no root user may assume a role"),
    (
        frozenset({"role", "session"}),
        frozenset({"sts:getsessiontoken", "sts:getfederationtoken"}),
        "it is for users, not for sessions of roles",
    ),
)
"""What of STS is not for callers of some kinds, and why."""


def _by_account(request: ResolvedRequest) -> str | None:
    """What nobody can do from another account, or another partition."""
    own, other = _partition(request.caller.arn), _partition(request.resource)
    if own != other and own and other:
        return f"nobody of partition {own} reaches into {other}"
    if request.action.name in _BUCKET_POLICY and not request.is_same_account:
        return "a bucket's policy is for its own account alone"
    if (
        request.original.crosses_accounts
        and request.action.by_key_policy
        and not _KMS_ACROSS_ACCOUNTS(request.action.name)
    ):
        return "a key is managed by its own account alone"
    return None


def _partition(arn: str | None) -> str:
    return arn.split(":", 2)[1] if arn is not None and arn.startswith("arn:") else ""


def _by_resource(request: ResolvedRequest) -> str | None:
    """What AWS alone changes."""
    action, resource = request.action.name, request.resource
    if request.action.service == "iam" and _SERVICE_LINKED_ROLE(resource):
        refused = action in _NOT_ON_SERVICE_LINKED
        return "a service-linked role is changed by its service alone" if refused else None
    for service, begins, what in _AWS_OWNED:
        if request.action.service == service and begins(resource) and _is_write(action):
            return f"{what} is changed by AWS alone"
    return None


_AWS_OWNED = (
    ("iam", _RESERVED_ROLE, "a role under /aws-reserved/"),
    ("iam", _MANAGED_POLICY, "an AWS managed policy"),
    ("kms", _MANAGED_ALIAS, "an alias under alias/aws/"),
)
"""What only AWS changes: the service, how its ARNs begin, and what it is called."""


def _is_write(action: str) -> bool:
    return Action.named(action).level in _CHANGING


def is_always_allowed(request: ResolvedRequest) -> bool:
    """Whether it is allowed to any caller who is signed in, even against a Deny."""
    return (
        request.action.name in ALWAYS_ALLOWED_ACTIONS
        and request.caller.account is not None
        and request.caller.is_signed
        and _by_caller(request) is None
    )


def ignores_resource_policy(request: ResolvedRequest) -> bool:
    """Whether the resource policy's Deny does not count, as for the root user of its account.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
    """
    return (
        request.action.name in _LOCKED_BY_POLICY
        and request.caller.kind == "root"
        and request.is_same_account
    )
