"""Operations on versions of managed policies.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
"""

from __future__ import annotations

import functools
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import PolicyRecord, VersionRecord
from iamdsl.emulator.operations.policies import (
    check_managed_document,
    customer_policy,
    existing_policy,
)

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.emulator.operations.policies import AnyPolicy


def document_at(state: AccountState, arn: str) -> str:
    """Return the text of a policy's default version; raises `ApiError` if there is no policy."""
    policy = existing_policy(state, arn)
    if isinstance(policy, PolicyRecord):
        return next(version.document for version in policy.versions if version.id == policy.default)
    return _text(policy)


@functools.cache
def _text(policy: AwsManagedPolicy) -> str:
    return policy.document().to_json()


def versions_response(policy: AnyPolicy, *, full: bool = True) -> list[dict[str, Any]]:
    """Return a policy's versions as members of a response, newest first; lists omit documents.

    Of an AWS managed policy only the default version is known.
    """
    if isinstance(policy, AwsManagedPolicy):
        return [
            {
                "Document": policy.document().to_json() if full else None,
                "VersionId": policy.default_version,
                "IsDefaultVersion": True,
                "CreateDate": datetime.fromisoformat(policy.updated),
            }
        ]
    return [
        {
            "Document": version.document if full else None,
            "VersionId": version.id,
            "IsDefaultVersion": version.id == policy.default,
            "CreateDate": version.created,
        }
        for version in reversed(policy.versions)
    ]


@handles("CreatePolicyVersion")
def create_version(request: OperationRequest) -> OperationAnswer:
    """Add a version, optionally as the default; version numbers are not reused."""
    state, policy = request.state, customer_policy(request)
    check_managed_document(state, request["PolicyDocument"])
    limit = state.quotas["VersionsPerPolicy"]
    if len(policy.versions) >= limit:
        raise ApiError(
            "LimitExceeded",
            f"A managed policy can have up to {limit} versions. Before you create a new "
            "version, you must delete an existing version.",
        )
    number = policy.latest + 1
    version = VersionRecord(
        id=f"v{number}", document=request["PolicyDocument"], created=request.now
    )
    changed = attrs.evolve(
        policy,
        versions=(*policy.versions, version),
        latest=number,
        updated=request.now,
        default=version.id if request.get("SetAsDefault", False) else policy.default,
    )
    state.put(changed)
    return {"PolicyVersion": versions_response(changed, full=False)[0]}


@handles("GetPolicyVersion")
def get_version(request: OperationRequest) -> OperationAnswer:
    """Return a version with its document."""
    return {
        "PolicyVersion": _version(request, existing_policy(request.state, request["PolicyArn"]))
    }


@handles("ListPolicyVersions")
def list_versions(request: OperationRequest) -> OperationAnswer:
    """Return all versions of a policy."""
    return {
        "Versions": versions_response(
            existing_policy(request.state, request["PolicyArn"]), full=False
        )
    }


@handles("SetDefaultPolicyVersion")
def set_default(request: OperationRequest) -> OperationAnswer:
    """Make another version the default one."""
    policy = customer_policy(request)
    _version(request, policy)
    request.state.put(attrs.evolve(policy, default=request["VersionId"]))
    return {}


@handles("DeletePolicyVersion")
def delete_version(request: OperationRequest) -> OperationAnswer:
    """Delete a version; raises `ApiError` for the default version."""
    policy = customer_policy(request)
    if _version(request, policy)["IsDefaultVersion"]:
        raise ApiError("DeleteConflict", "Cannot delete the default version of a policy.")
    remaining = tuple(version for version in policy.versions if version.id != request["VersionId"])
    request.state.put(attrs.evolve(policy, versions=remaining))
    return {}


def _version(request: OperationRequest, policy: AnyPolicy) -> dict[str, Any]:
    for version in versions_response(policy):
        if version["VersionId"] == request["VersionId"]:
            return version
    raise ApiError(
        "NoSuchEntity",
        f"Policy {request['PolicyArn']} version {request['VersionId']} does not exist or is not "
        "attachable.",
    )
