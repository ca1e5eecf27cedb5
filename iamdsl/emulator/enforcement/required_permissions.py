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


def required_permissions(service: str, ask: OperationRequest) -> Iterator[RequiredPermission]:
    """All that a request needs, in the order in which it is asked for."""
    return _of_iam(ask) if service == "iam" else _of_sts(ask)


def _of_iam(ask: OperationRequest) -> Iterator[RequiredPermission]:
    operation = ask.operation
    about = authorized_resources(ask, RESOURCE_KIND_OF[operation])
    said = _parameter_keys(ask)
    for thing in about:
        yield RequiredPermission(f"iam:{operation}", thing, {**said, **_resource_keys(ask, thing)})
    if operation in TAG_ON_CREATE and ask.get("Tags"):
        for thing in about:
            yield RequiredPermission(f"iam:{TAG_ON_CREATE[operation]}", thing, said)
    if operation == "AddRoleToInstanceProfile":
        role = role_resource(ask.state, ask["RoleName"])
        service = _COMPUTERS.get(ask.state.partition, "ec2.amazonaws.com")
        passed = {**_resource_keys(ask, role), "iam:PassedToService": service}
        yield RequiredPermission("iam:PassRole", role, passed)


def _of_sts(ask: OperationRequest) -> Iterator[RequiredPermission]:
    if ask.operation != "AssumeRole":
        yield RequiredPermission(f"sts:{ask.operation}", ALL_RESOURCES, {})
        return
    role = role_at(ask.visible_state, ask["RoleArn"])
    if role is None:  # refused by what answers, in the same words
        return
    thing = role_resource(ask.visible_state, role.name)
    trust, said = trust_text(ask.visible_state, role), _parameter_keys(ask)
    session = {**_resource_keys(ask, thing), **said, **_of_session(ask)}
    yield RequiredPermission("sts:AssumeRole", thing, session, trust)
    if ask.get("Tags"):
        yield RequiredPermission("sts:TagSession", thing, session, trust)
    if ask.get("SourceIdentity") is not None:
        yield RequiredPermission("sts:SetSourceIdentity", thing, session, trust)


def role_at(state: AccountState, arn: str) -> RoleRecord | None:
    """The role with this ARN, if there is one."""
    role = state.roles.get(arn.rpartition("/")[2])
    return role if role is not None and state.arn_of(role) == arn else None


def _parameter_keys(ask: OperationRequest) -> dict[str, Any]:
    """The condition keys that the parameters of a request give."""
    found: dict[str, Any] = {}
    if ask.get("Tags"):
        found = {f"aws:RequestTag/{tag['Key']}": tag["Value"] for tag in ask["Tags"]}
        found["aws:TagKeys"] = [tag["Key"] for tag in ask["Tags"]]
    if ask.get("TagKeys"):
        found["aws:TagKeys"] = list(ask["TagKeys"])
    if ask.operation.startswith(("Attach", "Detach")):
        found["iam:PolicyARN"] = ask["PolicyArn"]
    if ask.get("AWSServiceName") is not None:
        found["iam:AWSServiceName"] = ask["AWSServiceName"]
    if ask.operation.endswith("ServiceSpecificCredential"):
        found.update(_of_credential(ask))
    return found


def _of_credential(ask: OperationRequest) -> Mapping[str, Any]:
    known = ask.state.service_credentials.get(ask.get("ServiceSpecificCredentialId", ""))
    service = ask.get("ServiceName", None if known is None else known.facts["ServiceName"])
    given = {
        "iam:ServiceSpecificCredentialServiceName": service,
        "iam:ServiceSpecificCredentialAgeDays": ask.get("CredentialAgeDays"),
    }
    return {name: value for name, value in given.items() if value is not None}


def _of_session(ask: OperationRequest) -> Mapping[str, Any]:
    """What the request for a role's session says of it."""
    given = {
        "sts:RoleSessionName": ask["RoleSessionName"],
        "sts:ExternalId": ask.get("ExternalId"),
        "sts:SourceIdentity": ask.get("SourceIdentity"),
        "sts:TransitiveTagKeys": ask.get("TransitiveTagKeys"),
        "aws:MultiFactorAuthPresent": shows_device(ask),
    }
    return {name: value for name, value in given.items() if value}


def _resource_keys(ask: OperationRequest, thing: AuthorizedResource) -> dict[str, Any]:
    """The tags of what is there and its boundary: the one to be, where the request sets one.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
    """
    if thing.arn == EVERYTHING:
        return {}
    found: dict[str, Any] = {f"aws:ResourceTag/{key}": value for key, value in thing.tags.items()}
    if thing.arn.split(":", 5)[5].startswith(("role/", "user/")):
        found.update({f"iam:ResourceTag/{key}": value for key, value in thing.tags.items()})
    boundary = ask.get("PermissionsBoundary", thing.boundary)
    return found if boundary is None else {**found, "iam:PermissionsBoundary": boundary}
