"""What a request is about: its ARN, and what hangs on it that policies may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.emulator.account.records import Policy, Role, Tags, User
from iamdsl.emulator.enforcement.operation_table import EVERYTHING, MADE
from iamdsl.emulator.operations.policies import known
from iamdsl.emulator.operations.service_linked_roles import role_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.emulator.account.operation import Request
    from iamdsl.emulator.account.records import Group, InstanceProfile, Provider
    from iamdsl.emulator.account.state import State

    Named: TypeAlias = User | Group | Role | InstanceProfile | Provider


@attrs.frozen
class Thing:
    """One resource; `boundary` is the ARN of a user's or role's."""

    arn: str
    tags: Tags = attrs.field(factory=dict)
    boundary: str | None = None


ALL = Thing(EVERYTHING)


def things(ask: Request, kind: str) -> tuple[Thing, ...]:
    """What a request is about; a rename is about two. What is not there has no path."""
    return _FINDERS[kind](ask)


def role_named(state: State, name: str) -> Thing:
    """A role by its name."""
    return _named(state, "role", state.roles, name)


def _user(ask: Request) -> tuple[Thing, ...]:
    if ask.operation == "GetAccessKeyLastUsed":
        key = ask.state.access_keys.get(ask["AccessKeyId"])
        return _owner(ask.state, None if key is None else key.user)
    if ask.get("AllUsers"):
        return (ALL,)
    name = ask.get("UserName")
    if name is not None:
        return _renamed(ask, "user", ask.state.users, name, "UserName")
    if ask.operation == "GetMFADevice":
        device = ask.state.mfa_devices.get(ask["SerialNumber"])
        return _owner(ask.state, None if device is None else device.user)
    caller = ask.caller.user
    return (Thing(ask.caller.arn) if caller is None else _existing(ask.state, "user", caller),)


def _owner(state: State, identity: str | None) -> tuple[Thing, ...]:
    """Whose a credential is; what nobody has is looked for among all."""
    user = None if identity is None else state.user_of(identity)
    return (ALL if user is None else _existing(state, "user", user),)


def _group(ask: Request) -> tuple[Thing, ...]:
    return _renamed(ask, "group", ask.state.groups, ask["GroupName"], "GroupName")


def _role(ask: Request) -> tuple[Thing, ...]:
    state = ask.state
    if ask.operation == "CreateServiceLinkedRole":
        service = ask["AWSServiceName"]
        name = role_name(service, ask.get("CustomSuffix"))
        return (Thing(state.arn("role", f"/aws-service-role/{service}/", name)),)
    if ask.operation == "GetServiceLinkedRoleDeletionStatus":
        place = ask["DeletionTaskId"].removeprefix("task/").rpartition("/")[0]
        return (Thing(state.arn("role", "/", place)),)
    return _renamed(ask, "role", state.roles, ask["RoleName"], "RoleName")


def _policy(ask: Request) -> tuple[Thing, ...]:
    if ask.operation in MADE:
        return (Thing(ask.state.arn("policy", ask.get("Path", "/"), ask["PolicyName"])),)
    return (_policy_at(ask.state, ask["PolicyArn"]),)


def _policy_at(state: State, arn: str) -> Thing:
    policy = known(state, arn)
    return Thing(arn, policy.tags if isinstance(policy, Policy) else {})


def _instance_profile(ask: Request) -> tuple[Thing, ...]:
    parameter = "InstanceProfileName"
    table = ask.state.instance_profiles
    return _renamed(ask, "instance-profile", table, ask[parameter], parameter)


def _server_certificate(ask: Request) -> tuple[Thing, ...]:
    parameter = "ServerCertificateName"
    table = ask.state.server_certificates
    return _renamed(ask, "server-certificate", table, ask[parameter], parameter)


def _oidc_provider(ask: Request) -> tuple[Thing, ...]:
    state = ask.state
    if ask.operation in MADE:
        place = ask["Url"].removeprefix("https://")
        return (Thing(state.arn("oidc-provider", "/", place)),)
    return (_at(state.oidc_providers, ask["OpenIDConnectProviderArn"]),)


def _saml_provider(ask: Request) -> tuple[Thing, ...]:
    if ask.operation in MADE:
        return (Thing(ask.state.arn("saml-provider", "/", ask["Name"])),)
    return (_at(ask.state.saml_providers, ask["SAMLProviderArn"]),)


def _mfa(ask: Request) -> tuple[Thing, ...]:
    state = ask.state
    if ask.operation in MADE:
        name = ask["VirtualMFADeviceName"]
        return (Thing(state.arn("mfa", ask.get("Path", "/"), name)),)
    serial = ask["SerialNumber"]
    device = state.mfa_devices.get(serial)
    # A device of hardware has a serial number of its maker's.
    arn = serial if serial.startswith("arn:") else state.arn("mfa", "/", serial)
    return (Thing(arn, {} if device is None else device.tags),)


def _whichever(ask: Request) -> tuple[Thing, ...]:
    """A user, group, role or policy by its ARN."""
    state, arn = ask.state, ask["Arn"]
    everyone = (("user", state.users), ("group", state.groups), ("role", state.roles))
    for kind, table in everyone:
        for one in table.values():
            found = _existing(state, kind, one)
            if found.arn == arn:
                return (found,)
    return (_policy_at(state, arn),)


_FINDERS: Mapping[str, Callable[[Request], tuple[Thing, ...]]] = {
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
    EVERYTHING: lambda _: (ALL,),
}


def _renamed(
    ask: Request, kind: str, table: Mapping[str, Named], name: str, parameter: str
) -> tuple[Thing, ...]:
    """A thing by its name and, where it is to be moved or renamed, under the new one as well.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_rename.html
    """
    if ask.operation in MADE:
        return (Thing(ask.state.arn(kind, ask.get("Path", "/"), name)),)
    before = _named(ask.state, kind, table, name)
    if ask.get(f"New{parameter}") is None and ask.get("NewPath") is None:
        return (before,)
    place = before.arn.split(":", 5)[5].removeprefix(kind).removesuffix(name)
    after = ask.state.arn(kind, ask.get("NewPath", place), ask.get(f"New{parameter}", name))
    return (before,) if after == before.arn else (before, attrs.evolve(before, arn=after))


def _named(state: State, kind: str, table: Mapping[str, Named], name: str) -> Thing:
    found = table.get(name)
    return Thing(state.arn(kind, "/", name)) if found is None else _existing(state, kind, found)


def _existing(state: State, kind: str, found: Named) -> Thing:
    path = getattr(found, "path", None) or found.facts["Path"]  # type: ignore[union-attr]
    boundary = found.boundary if isinstance(found, User | Role) else None
    return Thing(state.arn(kind, path, found.name), getattr(found, "tags", {}), boundary)


def _at(table: Mapping[str, Provider], arn: str) -> Thing:
    provider = table.get(arn)
    return Thing(arn, {} if provider is None else provider.tags)
