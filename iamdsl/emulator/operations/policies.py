"""Operations on managed policies, customer managed and AWS managed, and their usage.

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
"""A customer managed or an AWS managed policy."""


@attrs.frozen
class Usage:
    """Number of principals that have each policy attached or as boundary, by ARN."""

    attached: Counter[str]
    boundary: Counter[str]


def usage(state: AccountState) -> Usage:
    """Count the users, groups and roles that use each policy."""
    principals = list(_principals(state))
    return Usage(
        Counter(arn for principal in principals for arn in principal.attached),
        Counter(arn for principal in principals if (arn := boundary_of(principal)) is not None),
    )


def boundary_of(principal: PrincipalRecord) -> str | None:
    """Return the ARN of a principal's boundary; None for groups."""
    return None if isinstance(principal, GroupRecord) else principal.boundary


def policy_or_none(state: AccountState, arn: str) -> AnyPolicy | None:
    """Return the policy with this ARN; None if there is none."""
    policy = state.policies.get(arn.rpartition("/")[2])
    if policy is not None and state.arn_of(policy) == arn:
        return policy
    if not arn.startswith(f"arn:{state.partition}:iam::aws:"):
        return None
    try:
        return ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return None


def existing_policy(state: AccountState, arn: str) -> AnyPolicy:
    """Return the policy with this ARN; raises `ApiError` if there is none."""
    policy = policy_or_none(state, arn)
    if policy is None:
        raise policy_not_found(arn)
    return policy


def customer_policy(request: OperationRequest) -> PolicyRecord:
    """Return the customer managed policy at PolicyArn, in order to change it.

    Raises `ApiError` if there is none, or it is an AWS managed policy.
    """
    policy = existing_policy(request.state, request["PolicyArn"])
    if isinstance(policy, AwsManagedPolicy):
        raise ApiError(
            "AccessDenied",
            f"User: {request.caller.arn} is not authorized to perform: iam:{request.operation} "
            f"on resource: policy {request['PolicyArn']}",
        )
    return policy


def is_attachable(state: AccountState, arn: str) -> bool:
    """Return whether a policy exists and can be attached to principals."""
    policy = policy_or_none(state, arn)
    return policy is not None and (isinstance(policy, PolicyRecord) or policy.attachable)


def check_attachable(state: AccountState, arn: str) -> None:
    """Raise `ApiError` if a boundary's policy does not exist or is not attachable."""
    if not is_attachable(state, arn):
        raise ApiError("NoSuchEntity", f"Scope ARN: {arn} does not exist or is not attachable.")


def policy_not_found(arn: str) -> ApiError:
    """Return the error for a policy that does not exist or is not attached."""
    return ApiError("NoSuchEntity", f"Policy {arn} was not found.")


def check_managed_document(state: AccountState, text: str) -> None:
    """Raise `ApiError` for a document that a managed policy cannot have."""
    check_policy(state, text, "identity", managed=True)
    limit = state.quotas["PolicySize"]
    if quota_size(text) > limit:
        raise limit_exceeded("PolicySize", limit)


def policy_response(
    state: AccountState, policy: AnyPolicy, *, full: bool = True, used: Usage | None = None
) -> dict[str, Any]:
    """Return a policy as members of a response; lists omit description and tags.

    Pass `used` for the policies of a list, so that usage is counted only once.
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
            "PolicyId": _stable_id(policy),
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
    """Return a policy's ARN, in the account's partition."""
    return (
        policy.arn(state.partition)
        if isinstance(policy, AwsManagedPolicy)
        else state.arn_of(policy)
    )


@handles("CreatePolicy")
def create_policy(request: OperationRequest) -> OperationAnswer:
    """Create a policy with its first version; the response omits the description."""
    state, name = request.state, request["PolicyName"]
    if name in state.policies:
        raise ApiError(
            "EntityAlreadyExists",
            f"A policy called {name} already exists. Duplicate names are not allowed.",
        )
    check_managed_document(state, request["PolicyDocument"])
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
    return {"Policy": policy_response(state, policy) | {"Description": None}}


@handles("GetPolicy")
def get_policy(request: OperationRequest) -> OperationAnswer:
    """Return a policy, without its document."""
    policy = existing_policy(request.state, request["PolicyArn"])
    return {"Policy": policy_response(request.state, policy)}


@handles("ListPolicies")
def list_policies(request: OperationRequest) -> OperationAnswer:
    """Return policies under a path: customer managed, AWS managed or both; all or in use."""
    state = request.state
    used = usage(state)
    scope, kind = request.get("Scope", "All"), request.get("PolicyUsageFilter")
    policies: list[AnyPolicy] = []
    if scope != "AWS":
        policies += state.policies.values()
    if scope != "Local":
        policies += ManagedPolicy
    counts = used.boundary if kind == "PermissionsBoundary" else used.attached
    in_use = kind is not None or request.get("OnlyAttached", False)
    return {
        "Policies": [
            policy_response(state, policy, full=False, used=used)
            for policy in policies
            if policy.path.startswith(path_prefix(request))
            and (not in_use or counts[arn_of(state, policy)])
        ]
    }


@handles("DeletePolicy")
def delete_policy(request: OperationRequest) -> OperationAnswer:
    """Delete a policy.

    Raises `ApiError` if it is in use, or has versions other than the default one.
    """
    policy, used = customer_policy(request), usage(request.state)
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
    """Return the users, groups and roles that use a policy, attached or as boundary."""
    state, arn = request.state, request["PolicyArn"]
    existing_policy(state, arn)
    noun_filter, kind = request.get("EntityFilter"), request.get("PolicyUsageFilter")
    result: dict[str, Any] = {"PolicyGroups": [], "PolicyUsers": [], "PolicyRoles": []}
    for principal in _principals(state):
        noun = type(principal).__name__.removesuffix("Record")
        attached = kind != "PermissionsBoundary" and arn in principal.attached
        is_boundary = kind != "PermissionsPolicy" and arn == boundary_of(principal)
        if (
            (attached or is_boundary)
            and noun_filter in {None, noun}
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


def _stable_id(policy: AwsManagedPolicy) -> str:
    """Return an id derived from the name, because the catalog does not have AWS's ids."""
    digest = hashlib.sha256(policy.name.encode()).digest()
    return "ANPA" + base64.b32encode(digest).decode()[:17]
