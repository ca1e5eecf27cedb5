"""Rules of AWS that no policy can change: what is always allowed or refused.

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

_WRITE_LEVELS = frozenset({"Write", "Permissions management", "Tagging"})
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
"""Actions that IAM refuses on a service-linked role, in lower case.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
"""

_BUCKET_POLICY = frozenset({"s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"})
_LOCKED_BY_POLICY = _BUCKET_POLICY | {"sqs:getqueueattributes", "sqs:setqueueattributes"}
"""Actions of a root user on its own buckets and queues that their policy cannot deny.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
"""

_KMS_ACROSS_ACCOUNTS = re.compile(
    r"kms:(encrypt|decrypt|generate.*|reencrypt.*|sign|verify|verifymac|derivesharedsecret"
    r"|creategrant|describekey|getkeyrotationstatus|getpublickey|listgrants|retiregrant"
    r"|revokegrant)"
).fullmatch
"""KMS actions that a key policy can allow to another account.

https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
"""


def refusal_reason(request: ResolvedRequest) -> str | None:
    """Return why AWS refuses the request whatever the policies say; None if it does not."""
    for reason in (_caller_reason, _account_reason, _resource_reason):
        why = reason(request)
        if why is not None:
            return why
    return None


def _caller_reason(request: ResolvedRequest) -> str | None:
    """Return why callers of this kind cannot make the request.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
    """
    action, kind = request.action.name, request.caller.kind
    if request.action.service != "sts":
        return None
    if kind == "anonymous":
        return "it needs AWS credentials or an identity provider's token"
    if kind == "federated_user" and action != "sts:getcalleridentity":
        return "the only STS action of a federated user is GetCallerIdentity"
    result = (why for kinds, actions, why in _REFUSED_BY_STS if kind in kinds and action in actions)
    return next(result, None)


_REFUSED_BY_STS: tuple[tuple[frozenset[CallerKind], frozenset[str], str], ...] = (
    (frozenset({"root"}), frozenset({"sts:assumerole"}), "a root user cannot assume a role"),
    (
        frozenset({"role", "session"}),
        frozenset({"sts:getsessiontoken", "sts:getfederationtoken"}),
        "the session of a role cannot call it",
    ),
)
"""STS actions that some kinds of callers cannot call, and why."""


def _account_reason(request: ResolvedRequest) -> str | None:
    """Return why the request cannot be made from another account or partition."""
    own, other = _partition(request.caller.arn), _partition(request.resource)
    if own != other and own and other:
        return f"a principal of partition {own} cannot access resources of partition {other}"
    if request.action.name in _BUCKET_POLICY and not request.is_same_account:
        return "only the bucket's own account can read or change its policy"
    if (
        request.original.crosses_accounts
        and request.action.by_key_policy
        and not _KMS_ACROSS_ACCOUNTS(request.action.name)
    ):
        return "only the key's own account can manage the key"
    return None


def _partition(arn: str | None) -> str:
    return arn.split(":", 2)[1] if arn is not None and arn.startswith("arn:") else ""


def _resource_reason(request: ResolvedRequest) -> str | None:
    """Return why only AWS can change the resource."""
    action, resource = request.action.name, request.resource
    if request.action.service == "iam" and _SERVICE_LINKED_ROLE(resource):
        refused = action in _NOT_ON_SERVICE_LINKED
        return "only its service can change a service-linked role" if refused else None
    for service, is_owned, what in _AWS_OWNED:
        if request.action.service == service and is_owned(resource) and _is_write(action):
            return f"only AWS can change {what}"
    return None


_AWS_OWNED = (
    ("iam", _RESERVED_ROLE, "a role under /aws-reserved/"),
    ("iam", _MANAGED_POLICY, "an AWS managed policy"),
    ("kms", _MANAGED_ALIAS, "an alias under alias/aws/"),
)
"""Resources that only AWS can change: their service, a test of the ARN, and their name."""


def _is_write(action: str) -> bool:
    return Action.named(action).level in _WRITE_LEVELS


def is_always_allowed(request: ResolvedRequest) -> bool:
    """Return whether the action is allowed to every authenticated caller, even if denied."""
    return (
        request.action.name in ALWAYS_ALLOWED_ACTIONS
        and request.caller.account is not None
        and request.caller.is_signed
        and _caller_reason(request) is None
    )


def ignores_resource_policy(request: ResolvedRequest) -> bool:
    """Return whether the resource policy does not apply, because it cannot lock out the root user.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
    """
    return (
        request.action.name in _LOCKED_BY_POLICY
        and request.caller.kind == "root"
        and request.is_same_account
    )
