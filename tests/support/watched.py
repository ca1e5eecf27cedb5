"""An account that remembers what each request was about, as IAM would authorize it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs

from iamdsl.catalog import action
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAMES = {
    "role": ("RoleName",),
    "user": ("UserName",),
    "group": ("GroupName",),
    "instance-profile": ("InstanceProfileName",),
    "server-certificate": ("ServerCertificateName",),
    "policy": ("PolicyArn", "PolicyName"),
    "oidc-provider": ("OpenIDConnectProviderArn", "Url"),
    "saml-provider": ("SAMLProviderArn", "Name"),
    "mfa": ("SerialNumber", "VirtualMFADeviceName"),
}
_RENAMED = {
    "user": "NewUserName",
    "group": "NewGroupName",
    "server-certificate": "NewServerCertificateName",
}


@attrs.frozen
class Asked:
    """One request: its action, and the ARNs of what it was about, none for all or nothing."""

    action: str
    resources: frozenset[str]


class WatchedAccount(InProcessAccount):
    """Its `asked` are the requests so far."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Asked] = []

    def serve(self, service: str, operation: str, headers: Any, body: bytes) -> Any:
        if service != "iam":
            return super().serve(service, operation, headers, body)
        given = dict(parse_qsl(body.decode()))
        before = self._about(operation, given)
        answer = super().serve(service, operation, headers, body)
        about = before | self._about(operation, given)
        self.asked.append(Asked(f"iam:{operation}", about or _absent(operation, given)))
        return answer

    def _about(self, operation: str, given: Mapping[str, str]) -> frozenset[str]:
        """The ARNs of what is there under the names given."""
        named = list(_named(operation, given))
        if "AWSServiceName" in given:
            place, suffix = f"/{given['AWSServiceName']}/", given.get("CustomSuffix", "")
            return frozenset(arn for arn in self._arns() if place in arn and arn.endswith(suffix))
        return frozenset(
            arn
            for arn in self._arns()
            for type_, name in named
            if _type(arn) == type_ and (arn == name or f"{arn}/".endswith(f"/{name}/"))
        )

    def _arns(self) -> Iterable[str]:
        state: Any = self._open_iam().state
        for table in ("users", "groups", "roles", "policies", "instance_profiles"):
            yield from map(state.arn_of, getattr(state, table).values())
        for name, one in state.server_certificates.items():
            yield state.arn("server-certificate", one.facts["Path"], name)
        yield from (*state.oidc_providers, *state.saml_providers, *state.mfa_devices)


def _types(operation: str) -> set[str]:
    return {one.name for one in action(f"iam:{operation}").resources}


def _type(arn: str) -> str:
    return arn.split(":", 5)[5].partition("/")[0]


def _named(operation: str, given: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    for type_ in _types(operation):
        for parameter in (*_NAMES.get(type_, ()), _RENAMED.get(type_, "")):
            if parameter in given:
                yield type_, given[parameter].removeprefix("https://")


def _absent(operation: str, given: Mapping[str, str]) -> frozenset[str]:
    """What is not there is asked for without a path, save a service's role that goes."""
    if "DeletionTaskId" in given:
        place = given["DeletionTaskId"].removeprefix("task/").rpartition("/")[0]
        return frozenset({f"arn:aws:iam::123456789012:role/{place}"})
    return frozenset(
        name if name.startswith("arn:") else f"arn:aws:iam::123456789012:{type_}/{name}"
        for type_, name in _named(operation, given)
    )


def allows(policy: Mapping[str, Any], asked: Asked) -> bool:
    """Whether a policy without conditions allows a request on all that it is about."""
    patterns = [
        pattern
        for statement in statements(policy)
        if asked.action in _listed(statement["Action"])
        for pattern in _listed(statement["Resource"])
    ]
    if not asked.resources:
        return "*" in patterns
    return all(any(_like(arn, one) for one in patterns) for arn in asked.resources)


def actions_of(policy: Mapping[str, Any], part: str = "") -> set[str]:
    """The actions of the statements whose Sid begins so."""
    return {
        action
        for statement in statements(policy)
        if statement["Sid"].startswith(part)
        for action in _listed(statement["Action"])
    }


def statements(policy: Mapping[str, Any]) -> list[Any]:
    """The statements, of which a policy may have but one."""
    held = policy["Statement"]
    return held if isinstance(held, list) else [held]


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _like(arn: str, pattern: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), arn) is not None
