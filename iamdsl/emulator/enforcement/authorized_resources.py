"""The resources that a request is authorized on, with their tags and boundary."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.emulator.account.records import PolicyRecord, RoleRecord, TagMap, UserRecord
from iamdsl.emulator.enforcement.operation_table import CREATED_RESOURCES, EVERYTHING
from iamdsl.emulator.operations.policies import policy_or_none
from iamdsl.emulator.operations.service_linked_roles import role_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import GroupRecord, InstanceProfileRecord, ProviderRecord
    from iamdsl.emulator.account.state import AccountState

    Named: TypeAlias = (
        UserRecord | GroupRecord | RoleRecord | InstanceProfileRecord | ProviderRecord
    )


@attrs.frozen
class AuthorizedResource:
    """A resource; `boundary` is the ARN of its permissions boundary, if it has one."""

    arn: str
    tags: TagMap = attrs.field(factory=dict)
    boundary: str | None = None


ALL_RESOURCES = AuthorizedResource(EVERYTHING)


def authorized_resources(request: OperationRequest, kind: str) -> tuple[AuthorizedResource, ...]:
    """Return the resources of a request; a rename has two, the old name and the new.

    An object that does not exist is assumed to have the path `/`.
    """
    return _FINDERS[kind](request)


def role_resource(state: AccountState, name: str) -> AuthorizedResource:
    """Return a role by its name."""
    return _resource_named(state, "role", state.roles, name)


def _user(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if request.operation == "GetAccessKeyLastUsed":
        key = request.state.access_keys.get(request["AccessKeyId"])
        return _owner(request.state, None if key is None else key.user)
    if request.get("AllUsers"):
        return (ALL_RESOURCES,)
    name = request.get("UserName")
    if name is not None:
        return _old_and_new(request, "user", request.state.users, name, "UserName")
    if request.operation == "GetMFADevice":
        device = request.state.mfa_devices.get(request["SerialNumber"])
        return _owner(request.state, None if device is None else device.user)
    caller = request.caller.user
    return (
        AuthorizedResource(request.caller.arn)
        if caller is None
        else _existing_resource(request.state, "user", caller),
    )


def _owner(state: AccountState, identity: str | None) -> tuple[AuthorizedResource, ...]:
    """Return the user who owns a credential, or all resources if the owner is unknown."""
    user = None if identity is None else state.user_of(identity)
    return (ALL_RESOURCES if user is None else _existing_resource(state, "user", user),)


def _group(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    return _old_and_new(request, "group", request.state.groups, request["GroupName"], "GroupName")


def _role(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = request.state
    if request.operation == "CreateServiceLinkedRole":
        service = request["AWSServiceName"]
        name = role_name(service, request.get("CustomSuffix"))
        return (AuthorizedResource(state.arn("role", f"/aws-service-role/{service}/", name)),)
    if request.operation == "GetServiceLinkedRoleDeletionStatus":
        path_and_name = request["DeletionTaskId"].removeprefix("task/").rpartition("/")[0]
        return (AuthorizedResource(state.arn("role", "/", path_and_name)),)
    return _old_and_new(request, "role", state.roles, request["RoleName"], "RoleName")


def _policy(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if request.operation in CREATED_RESOURCES:
        return (
            AuthorizedResource(
                request.state.arn("policy", request.get("Path", "/"), request["PolicyName"])
            ),
        )
    return (_policy_at(request.state, request["PolicyArn"]),)


def _policy_at(state: AccountState, arn: str) -> AuthorizedResource:
    policy = policy_or_none(state, arn)
    return AuthorizedResource(arn, policy.tags if isinstance(policy, PolicyRecord) else {})


def _instance_profile(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    parameter = "InstanceProfileName"
    table = request.state.instance_profiles
    return _old_and_new(request, "instance-profile", table, request[parameter], parameter)


def _server_certificate(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    parameter = "ServerCertificateName"
    table = request.state.server_certificates
    return _old_and_new(request, "server-certificate", table, request[parameter], parameter)


def _oidc_provider(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = request.state
    if request.operation in CREATED_RESOURCES:
        url = request["Url"].removeprefix("https://")
        return (AuthorizedResource(state.arn("oidc-provider", "/", url)),)
    return (_provider_at(state.oidc_providers, request["OpenIDConnectProviderArn"]),)


def _saml_provider(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if request.operation in CREATED_RESOURCES:
        return (AuthorizedResource(request.state.arn("saml-provider", "/", request["Name"])),)
    return (_provider_at(request.state.saml_providers, request["SAMLProviderArn"]),)


def _mfa(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = request.state
    if request.operation in CREATED_RESOURCES:
        name = request["VirtualMFADeviceName"]
        return (AuthorizedResource(state.arn("mfa", request.get("Path", "/"), name)),)
    serial = request["SerialNumber"]
    device = state.mfa_devices.get(serial)
    # A hardware device has the serial number of its manufacturer, not an ARN.
    arn = serial if serial.startswith("arn:") else state.arn("mfa", "/", serial)
    return (AuthorizedResource(arn, {} if device is None else device.tags),)


def _by_arn(request: OperationRequest) -> tuple[AuthorizedResource, ...]:
    """Return a user, group, role or policy by its ARN."""
    state, arn = request.state, request["Arn"]
    tables = (("user", state.users), ("group", state.groups), ("role", state.roles))
    for kind, table in tables:
        for principal in table.values():
            resource = _existing_resource(state, kind, principal)
            if resource.arn == arn:
                return (resource,)
    return (_policy_at(state, arn),)


_FINDERS: Mapping[str, Callable[[OperationRequest], tuple[AuthorizedResource, ...]]] = {
    "user": _user,
    "group": _group,
    "role": _role,
    "policy": _policy,
    "instance-profile": _instance_profile,
    "server-certificate": _server_certificate,
    "oidc-provider": _oidc_provider,
    "saml-provider": _saml_provider,
    "mfa": _mfa,
    "principal or policy": _by_arn,
    EVERYTHING: lambda _: (ALL_RESOURCES,),
}


def _old_and_new(
    request: OperationRequest, kind: str, table: Mapping[str, Named], name: str, parameter: str
) -> tuple[AuthorizedResource, ...]:
    """Return an object by its name and, if it is renamed or moved, also by its new ARN.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_rename.html
    """
    if request.operation in CREATED_RESOURCES:
        return (AuthorizedResource(request.state.arn(kind, request.get("Path", "/"), name)),)
    before = _resource_named(request.state, kind, table, name)
    if request.get(f"New{parameter}") is None and request.get("NewPath") is None:
        return (before,)
    record = table.get(name)
    name = name if record is None else record.name
    path = before.arn.split(":", 5)[5].removeprefix(kind).removesuffix(name)
    after = request.state.arn(
        kind, request.get("NewPath", path), request.get(f"New{parameter}", name)
    )
    return (before,) if after == before.arn else (before, attrs.evolve(before, arn=after))


def _resource_named(
    state: AccountState, kind: str, table: Mapping[str, Named], name: str
) -> AuthorizedResource:
    record = table.get(name)
    return (
        AuthorizedResource(state.arn(kind, "/", name))
        if record is None
        else _existing_resource(state, kind, record)
    )


def _existing_resource(state: AccountState, kind: str, record: Named) -> AuthorizedResource:
    path = getattr(record, "path", None) or record.facts["Path"]  # type: ignore[union-attr]
    boundary = record.boundary if isinstance(record, UserRecord | RoleRecord) else None
    return AuthorizedResource(
        state.arn(kind, path, record.name), getattr(record, "tags", {}), boundary
    )


def _provider_at(table: Mapping[str, ProviderRecord], arn: str) -> AuthorizedResource:
    provider = table.get(arn)
    return AuthorizedResource(arn, {} if provider is None else provider.tags)
