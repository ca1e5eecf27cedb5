"""What a request must be allowed: each action, on what, and in which circumstances."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.enforcement.authorized_resources import (
    ALL_RESOURCES,
    AuthorizedResource,
    authorized_resources,
    role_resource,
)
from iamdsl.emulator.enforcement.operation_table import EVERYTHING, RESOURCE_KIND_OF, TAG_ON_CREATE
from iamdsl.emulator.operations.policy_documents import trust_text
from iamdsl.emulator.operations.security_tokens import shows_device

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import RoleRecord
    from iamdsl.emulator.account.state import AccountState

_COMPUTERS: Mapping[str, str] = {"aws-cn": "ec2.amazonaws.com.cn"}
"""The service that instance profiles pass roles to, where it is not `ec2.amazonaws.com`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
"""


@attrs.frozen
class RequiredPermission:
    """One action on one thing; `trust` is the policy of a role that is to be assumed."""

    action: str
    resource: AuthorizedResource
    context: Mapping[str, Any]
    trust: str | None = None


def required_permissions(service: str, request: OperationRequest) -> Iterator[RequiredPermission]:
    """All that a request needs, in the order in which it is asked for."""
    return _of_iam(request) if service == "iam" else _of_sts(request)


def _of_iam(request: OperationRequest) -> Iterator[RequiredPermission]:
    operation = request.operation
    about = authorized_resources(request, RESOURCE_KIND_OF[operation])
    said = _parameter_keys(request)
    for thing in about:
        yield RequiredPermission(
            f"iam:{operation}", thing, {**said, **_resource_keys(request, thing)}
        )
    if operation in TAG_ON_CREATE and request.get("Tags"):
        for thing in about:
            yield RequiredPermission(f"iam:{TAG_ON_CREATE[operation]}", thing, said)
    if operation == "AddRoleToInstanceProfile":
        role = role_resource(request.state, request["RoleName"])
        service = _COMPUTERS.get(request.state.partition, "ec2.amazonaws.com")
        passed = {**_resource_keys(request, role), "iam:PassedToService": service}
        yield RequiredPermission("iam:PassRole", role, passed)


def _of_sts(request: OperationRequest) -> Iterator[RequiredPermission]:
    if request.operation != "AssumeRole":
        yield RequiredPermission(f"sts:{request.operation}", ALL_RESOURCES, {})
        return
    role = role_at(request.visible_state, request["RoleArn"])
    if role is None:  # refused by what answers, in the same words
        return
    thing = role_resource(request.visible_state, role.name)
    trust, said = trust_text(request.visible_state, role), _parameter_keys(request)
    session = {**_resource_keys(request, thing), **said, **_of_session(request)}
    yield RequiredPermission("sts:AssumeRole", thing, session, trust)
    if request.get("Tags"):
        yield RequiredPermission("sts:TagSession", thing, session, trust)
    if request.get("SourceIdentity") is not None:
        yield RequiredPermission("sts:SetSourceIdentity", thing, session, trust)


def role_at(state: AccountState, arn: str) -> RoleRecord | None:
    """The role with this ARN, if there is one."""
    role = state.roles.get(arn.rpartition("/")[2])
    return role if role is not None and state.arn_of(role) == arn else None


def _parameter_keys(request: OperationRequest) -> dict[str, Any]:
    """The condition keys that the parameters of a request give."""
    result: dict[str, Any] = {}
    if request.get("Tags"):
        result = {f"aws:RequestTag/{tag['Key']}": tag["Value"] for tag in request["Tags"]}
        result["aws:TagKeys"] = [tag["Key"] for tag in request["Tags"]]
    if request.get("TagKeys"):
        result["aws:TagKeys"] = list(request["TagKeys"])
    if request.operation.startswith(("Attach", "Detach")):
        result["iam:PolicyARN"] = request["PolicyArn"]
    if request.get("AWSServiceName") is not None:
        result["iam:AWSServiceName"] = request["AWSServiceName"]
    if request.operation.endswith("ServiceSpecificCredential"):
        result.update(_of_credential(request))
    return result


def _of_credential(request: OperationRequest) -> Mapping[str, Any]:
    known = request.state.service_credentials.get(request.get("ServiceSpecificCredentialId", ""))
    service = request.get("ServiceName", None if known is None else known.facts["ServiceName"])
    given = {
        "iam:ServiceSpecificCredentialServiceName": service,
        "iam:ServiceSpecificCredentialAgeDays": request.get("CredentialAgeDays"),
    }
    return {name: value for name, value in given.items() if value is not None}


def _of_session(request: OperationRequest) -> Mapping[str, Any]:
    """What the request for a role's session says of it."""
    given = {
        "sts:RoleSessionName": request["RoleSessionName"],
        "sts:ExternalId": request.get("ExternalId"),
        "sts:SourceIdentity": request.get("SourceIdentity"),
        "sts:TransitiveTagKeys": request.get("TransitiveTagKeys"),
        "aws:MultiFactorAuthPresent": shows_device(request),
    }
    return {name: value for name, value in given.items() if value}


def _resource_keys(request: OperationRequest, thing: AuthorizedResource) -> dict[str, Any]:
    """The tags of what is there and its boundary: the one to be, where the request sets one.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
    """
    if thing.arn == EVERYTHING:
        return {}
    result: dict[str, Any] = {f"aws:ResourceTag/{key}": value for key, value in thing.tags.items()}
    if thing.arn.split(":", 5)[5].startswith(("role/", "user/")):
        result.update({f"iam:ResourceTag/{key}": value for key, value in thing.tags.items()})
    boundary = request.get("PermissionsBoundary", thing.boundary)
    return result if boundary is None else {**result, "iam:PermissionsBoundary": boundary}
