"""The ARNs that the calls of a plan are authorized on; patterns where a path is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.permissions.required_actions import BY_ARN, BY_NAME
from iamdsl.deployment.state.renames import owning_user

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Call
    from iamdsl.deployment.model.plan import Change, Plan
    from iamdsl.resources import Address

_PATHLESS = frozenset({"saml-provider", "oidc-provider"})
"""Types whose ARNs have no path."""

_SERVICE_LINKED = "service-linked-role"
_TYPES = {
    "role": "role",
    "user": "user",
    "group": "group",
    "policy": "policy",
    "instance-profile": "instance-profile",
    "server-certificate": "server-certificate",
    "open-id-connect-provider": "oidc-provider",
    "saml-provider": "saml-provider",
    "virtual-mfa-device": "mfa",
}
"""Kinds of addresses, and the resource type in their ARNs."""


class ArnFinder:
    """Finder of the ARNs of the resources that a plan's calls name, before and after the run."""

    def __init__(self, plan: Plan) -> None:
        """Collect the ARNs of a plan, including former paths and names."""
        self._prefix = f"arn:{plan.partition}:iam::{plan.account}:"
        self._known: dict[tuple[str, str], set[str]] = {}
        self._names: dict[tuple[str, str], set[str]] = {}
        changes = {change.address: change for change in plan.changes}
        for address, arn in plan.arns.items():
            self._add(arn, changes.get(address))
        for address in changes:
            self.add(address)
        for refusal in plan.refused:
            self.add(refusal.address)

    def add(self, address: Address, arn: str | None = None) -> None:
        """Add the resources that an address names, with their ARN if it is known."""
        for type_, name in _named_resources(address):
            arns = self._arns(type_, name) if arn is None else {arn}
            self._known.setdefault((type_, name), set()).update(arns)

    def _add(self, arn: str, change: Change | None) -> None:
        """Add an ARN, and those with the path and name from before the change."""
        type_, _, rest = arn.removeprefix(self._prefix).partition("/")
        path, _, name = f"/{rest}".rpartition("/")
        before = (
            {}
            if change is None
            else {difference.path: difference.before for difference in change.differences}
        )
        paths = {f"{path}/", before.get("path") or f"{path}/"}
        names = {name, before.get("name") or name}
        for either_name in names:
            self._names[type_, either_name] = names
            arns = self._known.setdefault((type_, either_name), set())
            arns.update(f"{self._prefix}{type_}{either_path}{either_name}" for either_path in paths)

    def _arns(self, type_: str, name: str) -> set[str]:
        """Return the known ARNs of a name; if there are none, patterns for every path."""
        known = self._known.get((type_, name))
        if known:
            return known
        if "/" in name or type_ in _PATHLESS:
            return {f"{self._prefix}{type_}/{name}"}
        return {f"{self._prefix}{type_}/{name}", f"{self._prefix}{type_}/*/{name}"}

    def of_call(
        self, call: Call, types: Iterable[str], address: Address, *, renamed: bool = False
    ) -> frozenset[str]:
        """Return the ARNs of the resources of these types that a call names; `*` if it names none.

        With `renamed`, also those under the other name, if the plan renames the resource.
        """
        wanted = frozenset(types)
        if address.kind == _SERVICE_LINKED and "role" in wanted:
            return frozenset({self._service_linked_arn(address, call)})
        result: set[str] = set()
        path = call.arguments.get("Path")
        for argument, value in call.arguments.items():
            if BY_ARN.get(argument) in wanted and isinstance(value, str):
                result.add(value)
            type_ = BY_NAME.get(argument)
            if type_ in wanted and type_ is not None and isinstance(value, str):
                with_path = {f"{self._prefix}{type_}{path}{value}"}
                result |= self._arns(type_, value) if path is None else with_path
                others = self._names.get((type_, value), set()) if renamed else set()
                result |= {arn for other in others for arn in self._arns(type_, other)}
        if "oidc-provider" in wanted and "Url" in call.arguments:
            url = str(call.arguments["Url"]).removeprefix("https://")
            result.add(f"{self._prefix}oidc-provider/{url}")
        return frozenset(result or "*")

    def of_types(self, types: Iterable[str]) -> frozenset[str]:
        """Return the ARNs of all resources of these types in the plan; `*` if there are none.

        They include the ARN without a path, on which IAM authorizes reads of a missing resource.
        """
        wanted = frozenset(types)
        result = {
            arn
            for (type_, name), arns in self._known.items()
            if type_ in wanted
            for arn in (*arns, f"{self._prefix}{type_}/{name}")
        }
        return frozenset(result or "*")

    def _service_linked_arn(self, address: Address, call: Call) -> str:
        """Return a service-linked role's ARN: its path is the service, its name may be unknown."""
        service = address.name.partition("/")[0]
        name = call.arguments.get("RoleName", "*")
        return f"{self._prefix}role/aws-service-role/{service}/{name}"


def _named_resources(address: Address) -> Iterable[tuple[str, str]]:
    """Return the resources that an address names, as type and name."""
    if address.kind == "attachment":
        kind, name, _ = address.name.split("/")
        return ((kind, name),)
    owner = owning_user(address)
    type_ = _TYPES.get(owner.kind)
    return () if type_ is None else ((type_, owner.name),)
