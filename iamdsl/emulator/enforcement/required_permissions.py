"""The permissions a request needs: actions, resources and condition keys."""

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
from iamdsl.emulator.operations.security_tokens import has_mfa_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import RoleRecord
    from iamdsl.emulator.account.state import AccountState

_EC2_PRINCIPALS: Mapping[str, str] = {"aws-cn": "ec2.amazonaws.com.cn"}
"""EC2's service principal in partitions where it is not `ec2.amazonaws.com`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
"""


@attrs.frozen
class RequiredPermission:
    """One action on one resource; `trust` is the trust policy of the role to assume."""

    action: str
    resource: AuthorizedResource
    context: Mapping[str, Any]
    trust: str | None = None


def required_permissions(service: str, request: OperationRequest) -> Iterator[RequiredPermission]:
    """Return the permissions a request needs, in the order in which they are checked."""
    return _iam_permissions(request) if service == "iam" else _sts_permissions(request)


def _iam_permissions(request: OperationRequest) -> Iterator[RequiredPermission]:
    operation = request.operation
    resources = authorized_resources(request, RESOURCE_KIND_OF[operation])
    parameter_keys = _parameter_keys(request)
    for resource in resources:
        context = {**parameter_keys, **_resource_keys(request, resource)}
        yield RequiredPermission(f"iam:{operation}", resource, context)
    if operation in TAG_ON_CREATE and request.get("Tags"):
        for resource in resources:
            yield RequiredPermission(f"iam:{TAG_ON_CREATE[operation]}", resource, parameter_keys)
    if operation == "AddRoleToInstanceProfile":
        role = role_resource(request.state, request["RoleName"])
        service = _EC2_PRINCIPALS.get(request.state.partition, "ec2.amazonaws.com")
        context = {**_resource_keys(request, role), "iam:PassedToService": service}
        yield RequiredPermission("iam:PassRole", role, context)


def _sts_permissions(request: OperationRequest) -> Iterator[RequiredPermission]:
    if request.operation != "AssumeRole":
        yield RequiredPermission(f"sts:{request.operation}", ALL_RESOURCES, {})
        return
    role = role_at(request.visible_state, request["RoleArn"])
    if role is None:  # the handler raises the same AccessDenied error
        return
    resource = role_resource(request.visible_state, role.name)
    trust = trust_text(request.visible_state, role)
    context = {
        **_resource_keys(request, resource),
        **_parameter_keys(request),
        **_session_keys(request),
    }
    yield RequiredPermission("sts:AssumeRole", resource, context, trust)
    if request.get("Tags"):
        yield RequiredPermission("sts:TagSession", resource, context, trust)
    if request.get("SourceIdentity") is not None:
        yield RequiredPermission("sts:SetSourceIdentity", resource, context, trust)


def role_at(state: AccountState, arn: str) -> RoleRecord | None:
    """Return the role with this ARN; None if there is none."""
    role = state.roles.get(arn.rpartition("/")[2])
    return role if role is not None and state.arn_of(role) == arn else None


def _parameter_keys(request: OperationRequest) -> dict[str, Any]:
    """Return the condition keys that follow from the parameters of a request."""
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
        result.update(_credential_keys(request))
    return result


def _credential_keys(request: OperationRequest) -> Mapping[str, Any]:
    identity = request.get("ServiceSpecificCredentialId", "")
    credential = request.state.service_credentials.get(identity)
    known_service = None if credential is None else credential.facts["ServiceName"]
    service = request.get("ServiceName", known_service)
    keys = {
        "iam:ServiceSpecificCredentialServiceName": service,
        "iam:ServiceSpecificCredentialAgeDays": request.get("CredentialAgeDays"),
    }
    return {name: value for name, value in keys.items() if value is not None}


def _session_keys(request: OperationRequest) -> Mapping[str, Any]:
    """Return the condition keys of an AssumeRole request."""
    keys = {
        "sts:RoleSessionName": request["RoleSessionName"],
        "sts:ExternalId": request.get("ExternalId"),
        "sts:SourceIdentity": request.get("SourceIdentity"),
        "sts:TransitiveTagKeys": request.get("TransitiveTagKeys"),
        "aws:MultiFactorAuthPresent": has_mfa_code(request),
    }
    return {name: value for name, value in keys.items() if value}


def _resource_keys(request: OperationRequest, resource: AuthorizedResource) -> dict[str, Any]:
    """Return the condition keys of a resource: its tags and its permissions boundary.

    If the request sets a boundary, the key holds the new one.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
    """
    if resource.arn == EVERYTHING:
        return {}
    result: dict[str, Any] = {
        f"aws:ResourceTag/{key}": value for key, value in resource.tags.items()
    }
    if resource.arn.split(":", 5)[5].startswith(("role/", "user/")):
        result.update({f"iam:ResourceTag/{key}": value for key, value in resource.tags.items()})
    boundary = request.get("PermissionsBoundary", resource.boundary)
    return result if boundary is None else {**result, "iam:PermissionsBoundary": boundary}
