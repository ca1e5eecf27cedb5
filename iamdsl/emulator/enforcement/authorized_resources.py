"""What a request is about: its ARN, and what hangs on it that policies may ask for."""

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
    """One resource; `boundary` is the ARN of a user's or role's."""

    arn: str
    tags: TagMap = attrs.field(factory=dict)
    boundary: str | None = None


ALL_RESOURCES = AuthorizedResource(EVERYTHING)


def authorized_resources(ask: OperationRequest, kind: str) -> tuple[AuthorizedResource, ...]:
    """What a request is about; a rename is about two. What is not there has no path."""
    return _FINDERS[kind](ask)


def role_resource(state: AccountState, name: str) -> AuthorizedResource:
    """A role by its name."""
    return _resource_named(state, "role", state.roles, name)


def _user(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if ask.operation == "GetAccessKeyLastUsed":
        key = ask.state.access_keys.get(ask["AccessKeyId"])
        return _owner(ask.state, None if key is None else key.user)
    if ask.get("AllUsers"):
        return (ALL_RESOURCES,)
    name = ask.get("UserName")
    if name is not None:
        return _old_and_new(ask, "user", ask.state.users, name, "UserName")
    if ask.operation == "GetMFADevice":
        device = ask.state.mfa_devices.get(ask["SerialNumber"])
        return _owner(ask.state, None if device is None else device.user)
    caller = ask.caller.user
    return (
        AuthorizedResource(ask.caller.arn)
        if caller is None
        else _existing_resource(ask.state, "user", caller),
    )


def _owner(state: AccountState, identity: str | None) -> tuple[AuthorizedResource, ...]:
    """Whose a credential is; what nobody has is looked for among all."""
    user = None if identity is None else state.user_of(identity)
    return (ALL_RESOURCES if user is None else _existing_resource(state, "user", user),)


def _group(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    return _old_and_new(ask, "group", ask.state.groups, ask["GroupName"], "GroupName")


def _role(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = ask.state
    if ask.operation == "CreateServiceLinkedRole":
        service = ask["AWSServiceName"]
        name = role_name(service, ask.get("CustomSuffix"))
        return (AuthorizedResource(state.arn("role", f"/aws-service-role/{service}/", name)),)
    if ask.operation == "GetServiceLinkedRoleDeletionStatus":
        place = ask["DeletionTaskId"].removeprefix("task/").rpartition("/")[0]
        return (AuthorizedResource(state.arn("role", "/", place)),)
    return _old_and_new(ask, "role", state.roles, ask["RoleName"], "RoleName")


def _policy(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if ask.operation in CREATED_RESOURCES:
        return (
            AuthorizedResource(ask.state.arn("policy", ask.get("Path", "/"), ask["PolicyName"])),
        )
    return (_policy_at(ask.state, ask["PolicyArn"]),)


def _policy_at(state: AccountState, arn: str) -> AuthorizedResource:
    policy = policy_or_none(state, arn)
    return AuthorizedResource(arn, policy.tags if isinstance(policy, PolicyRecord) else {})


def _instance_profile(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    parameter = "InstanceProfileName"
    table = ask.state.instance_profiles
    return _old_and_new(ask, "instance-profile", table, ask[parameter], parameter)


def _server_certificate(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    parameter = "ServerCertificateName"
    table = ask.state.server_certificates
    return _old_and_new(ask, "server-certificate", table, ask[parameter], parameter)


def _oidc_provider(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = ask.state
    if ask.operation in CREATED_RESOURCES:
        place = ask["Url"].removeprefix("https://")
        return (AuthorizedResource(state.arn("oidc-provider", "/", place)),)
    return (_at(state.oidc_providers, ask["OpenIDConnectProviderArn"]),)


def _saml_provider(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    if ask.operation in CREATED_RESOURCES:
        return (AuthorizedResource(ask.state.arn("saml-provider", "/", ask["Name"])),)
    return (_at(ask.state.saml_providers, ask["SAMLProviderArn"]),)


def _mfa(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    state = ask.state
    if ask.operation in CREATED_RESOURCES:
        name = ask["VirtualMFADeviceName"]
        return (AuthorizedResource(state.arn("mfa", ask.get("Path", "/"), name)),)
    serial = ask["SerialNumber"]
    device = state.mfa_devices.get(serial)
    # A device of hardware has a serial number of its maker's.
    arn = serial if serial.startswith("arn:") else state.arn("mfa", "/", serial)
    return (AuthorizedResource(arn, {} if device is None else device.tags),)


def _whichever(ask: OperationRequest) -> tuple[AuthorizedResource, ...]:
    """A user, group, role or policy by its ARN."""
    state, arn = ask.state, ask["Arn"]
    everyone = (("user", state.users), ("group", state.groups), ("role", state.roles))
    for kind, table in everyone:
        for one in table.values():
            found = _existing_resource(state, kind, one)
            if found.arn == arn:
                return (found,)
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
    "principal or policy": _whichever,
    EVERYTHING: lambda _: (ALL_RESOURCES,),
}


def _old_and_new(
    ask: OperationRequest, kind: str, table: Mapping[str, Named], name: str, parameter: str
) -> tuple[AuthorizedResource, ...]:
    """A thing by its name and, where it is to be moved or renamed, under the new one as well.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_rename.html
    """
    if ask.operation in CREATED_RESOURCES:
        return (AuthorizedResource(ask.state.arn(kind, ask.get("Path", "/"), name)),)
    before = _resource_named(ask.state, kind, table, name)
    if ask.get(f"New{parameter}") is None and ask.get("NewPath") is None:
        return (before,)
    place = before.arn.split(":", 5)[5].removeprefix(kind).removesuffix(name)
    after = ask.state.arn(kind, ask.get("NewPath", place), ask.get(f"New{parameter}", name))
    return (before,) if after == before.arn else (before, attrs.evolve(before, arn=after))


def _resource_named(
    state: AccountState, kind: str, table: Mapping[str, Named], name: str
) -> AuthorizedResource:
    found = table.get(name)
    return (
        AuthorizedResource(state.arn(kind, "/", name))
        if found is None
        else _existing_resource(state, kind, found)
    )


def _existing_resource(state: AccountState, kind: str, found: Named) -> AuthorizedResource:
    path = getattr(found, "path", None) or found.facts["Path"]  # type: ignore[union-attr]
    boundary = found.boundary if isinstance(found, UserRecord | RoleRecord) else None
    return AuthorizedResource(
        state.arn(kind, path, found.name), getattr(found, "tags", {}), boundary
    )


def _at(table: Mapping[str, ProviderRecord], arn: str) -> AuthorizedResource:
    provider = table.get(arn)
    return AuthorizedResource(arn, {} if provider is None else provider.tags)
