"""Managed policies, the account's own and AWS's, and who uses them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog import ManagedPolicy
from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.emulator.account.api_error import ApiError, limit_exceeded
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import (
    GroupRecord,
    PolicyRecord,
    RoleRecord,
    UserRecord,
    VersionRecord,
)
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policy_documents import check_policy, quota_size
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list
from iamdsl.errors import InvalidArn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState, PrincipalRecord

AnyPolicy: TypeAlias = PolicyRecord | AwsManagedPolicy
"""A policy of the account or of AWS."""


@attrs.frozen
class Usage:
    """How many users, groups and roles use each policy, by its ARN."""

    attached: Counter[str]
    boundary: Counter[str]


def usage(state: AccountState) -> Usage:
    """Who uses which policy now."""
    everyone = list(_principals(state))
    return Usage(
        Counter(arn for item in everyone for arn in item.attached),
        Counter(arn for entry in everyone if (arn := boundary_of(entry)) is not None),
    )


def boundary_of(principal: PrincipalRecord) -> str | None:
    """The ARN of the boundary; groups have none."""
    return None if isinstance(principal, GroupRecord) else principal.boundary


def policy_or_none(state: AccountState, arn: str) -> AnyPolicy | None:
    """The policy with this ARN, if there is one."""
    mine = state.policies.get(arn.rpartition("/")[2])
    if mine is not None and state.arn_of(mine) == arn:
        return mine
    if not arn.startswith(f"arn:{state.partition}:iam::aws:"):
        return None
    try:
        return ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return None


def existing_policy(state: AccountState, arn: str) -> AnyPolicy:
    """The policy with this ARN; raises Refused."""
    policy = policy_or_none(state, arn)
    if policy is None:
        raise policy_not_found(arn)
    return policy


def own_policy(request: OperationRequest) -> PolicyRecord:
    """The account's policy at PolicyArn; raises Refused, for AWS's too: they do not change."""
    policy = existing_policy(request.state, request["PolicyArn"])
    if isinstance(policy, AwsManagedPolicy):
        raise ApiError(
            "AccessDenied",
            f"User: {request.caller.arn} is not authorized to perform: iam:{request.operation} "
            f"on resource: policy {request['PolicyArn']}",
        )
    return policy


def is_attachable(state: AccountState, arn: str) -> bool:
    """Whether there is such a policy, and users, groups and roles may have it."""
    policy = policy_or_none(state, arn)
    return policy is not None and (isinstance(policy, PolicyRecord) or policy.attachable)


def check_exists(state: AccountState, arn: str) -> None:
    """Refuse a boundary that is no policy or none that anyone may have."""
    if not is_attachable(state, arn):
        raise ApiError("NoSuchEntity", f"Scope ARN: {arn} does not exist or is not attachable.")


def policy_not_found(arn: str) -> ApiError:
    """There is no such policy, or not where it is looked for."""
    return ApiError("NoSuchEntity", f"Policy {arn} was not found.")


def check_managed(state: AccountState, text: str) -> None:
    """Refuse a document that no managed policy may have."""
    check_policy(text, "identity")
    limit = state.quotas["PolicySize"]
    if quota_size(text) > limit:
        raise limit_exceeded("PolicySize", limit)


def policy_out(
    state: AccountState, policy: AnyPolicy, *, full: bool = True, used: Usage | None = None
) -> dict[str, Any]:
    """A policy as answers give it; lists leave out description and tags.

    `used` spares counting anew for each policy of a list.
    """
    used = usage(state) if used is None else used
    arn = arn_of(state, policy)
    result: dict[str, Any] = {
        "PolicyName": policy.name,
        "Arn": arn,
        "Path": policy.path,
        "AttachmentCount": used.attached[arn],
        "PermissionsBoundaryUsageCount": used.boundary[arn],
    }
    if isinstance(policy, AwsManagedPolicy):
        result |= {
            "PolicyId": _id_of(policy),
            "DefaultVersionId": policy.default_version,
            "IsAttachable": policy.attachable,
            "CreateDate": datetime.fromisoformat(policy.created),
            "UpdateDate": datetime.fromisoformat(policy.updated),
        }
        return result | ({"Tags": []} if full else {})
    result |= {
        "PolicyId": policy.id,
        "DefaultVersionId": policy.default,
        "IsAttachable": True,
        "CreateDate": policy.created,
        "UpdateDate": policy.updated,
    }
    if full:
        result |= {"Description": policy.description, "Tags": tag_list(policy.tags)}
    return result


def arn_of(state: AccountState, policy: AnyPolicy) -> str:
    """A policy's ARN, in the account's partition."""
    return (
        policy.arn(state.partition)
        if isinstance(policy, AwsManagedPolicy)
        else (state.arn_of(policy))
    )


@handles("CreatePolicy")
def create_policy(request: OperationRequest) -> OperationAnswer:
    """Make a policy with its first version; the answer leaves out the description."""
    state, name = request.state, request["PolicyName"]
    if any(taken.lower() == name.lower() for taken in state.policies):
        raise ApiError(
            "EntityAlreadyExists",
            f"A policy called {name} already exists. Duplicate names are not allowed.",
        )
    check_managed(state, request["PolicyDocument"])
    state.check_quota("Policies", len(state.policies))
    policy = PolicyRecord(
        name=name,
        path=request.get("Path", "/"),
        id=new_id("ANPA"),
        created=request.now,
        updated=request.now,
        description=request.get("Description"),
        versions=(VersionRecord(id="v1", document=request["PolicyDocument"], created=request.now),),
        tags=new_tags(request),
    )
    state.put(policy)
    return {"Policy": policy_out(state, policy) | {"Description": None}}


@handles("GetPolicy")
def get_policy(request: OperationRequest) -> OperationAnswer:
    """A policy, without its document."""
    policy = existing_policy(request.state, request["PolicyArn"])
    return {"Policy": policy_out(request.state, policy)}


@handles("ListPolicies")
def list_policies(request: OperationRequest) -> OperationAnswer:
    """The policies under a path: the account's, AWS's or both, all or those in use."""
    state = request.state
    used = usage(state)
    scope, kind = request.get("Scope", "All"), request.get("PolicyUsageFilter")
    offered: list[AnyPolicy] = []
    if scope != "AWS":
        offered += state.policies.values()
    if scope != "Local":
        offered += ManagedPolicy
    counts = used.boundary if kind == "PermissionsBoundary" else used.attached
    in_use = kind is not None or request.get("OnlyAttached", False)
    return {
        "Policies": [
            policy_out(state, policy, full=False, used=used)
            for policy in offered
            if policy.path.startswith(path_prefix(request))
            and (not in_use or counts[arn_of(state, policy)])
        ]
    }


@handles("DeletePolicy")
def delete_policy(request: OperationRequest) -> OperationAnswer:
    """Delete a policy that nobody uses and that has no version but the default one."""
    policy, used = own_policy(request), usage(request.state)
    if used.attached[request["PolicyArn"]] or used.boundary[request["PolicyArn"]]:
        raise ApiError("DeleteConflict", "Cannot delete a policy attached to entities.")
    if len(policy.versions) > 1:
        raise ApiError(
            "DeleteConflict",
            "This policy has more than one version. Before you delete a policy, you must delete "
            "the policy's versions. The default version is deleted with the policy.",
        )
    del request.state.policies[policy.name]
    return {}


@handles("ListEntitiesForPolicy")
def list_entities(request: OperationRequest) -> OperationAnswer:
    """The users, groups and roles that have a policy attached, or as their boundary."""
    state, arn = request.state, request["PolicyArn"]
    existing_policy(state, arn)
    only, kind = request.get("EntityFilter"), request.get("PolicyUsageFilter")
    result: dict[str, Any] = {"PolicyGroups": [], "PolicyUsers": [], "PolicyRoles": []}
    for principal in _principals(state):
        noun = type(principal).__name__.removesuffix("Record")
        attached = kind != "PermissionsBoundary" and arn in principal.attached
        bounds = kind != "PermissionsPolicy" and arn == boundary_of(principal)
        if (
            (attached or bounds)
            and only in {None, noun}
            and principal.path.startswith(path_prefix(request))
        ):
            result[f"Policy{noun}s"].append(
                {f"{noun}Name": principal.name, f"{noun}Id": principal.id}
            )
    return result


def _principals(state: AccountState) -> Iterator[UserRecord | GroupRecord | RoleRecord]:
    yield from state.users.values()
    yield from state.groups.values()
    yield from state.roles.values()


def _id_of(policy: AwsManagedPolicy) -> str:
    """An id that stays the same: the catalog does not know the real ones."""
    digest = hashlib.sha256(policy.name.encode()).digest()
    return "ANPA" + base64.b32encode(digest).decode()[:17]
