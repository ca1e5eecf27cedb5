"""The ARNs of what a plan is about: those it knows, and patterns for what has no known path."""

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
"""Types whose names stand in the ARN as they are."""

_LINKED = "service-linked-role"
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
"""Kinds whose addresses name a resource with an ARN, and its type there."""


class ArnFinder:
    """Finds the ARNs of what calls of a plan name, before and after they were sent."""

    def __init__(self, plan: Plan) -> None:
        """Know what the plan knows."""
        self._stem = f"arn:{plan.partition}:iam::{plan.account}:"
        self._known: dict[tuple[str, str], set[str]] = {}
        self._names: dict[tuple[str, str], set[str]] = {}
        changes = {change.address: change for change in plan.changes}
        for address, arn in plan.arns.items():
            self._learn(arn, changes.get(address))
        for address in changes:
            for type_, name in _named_resources(address):
                self._known.setdefault((type_, name), set()).update(self._of(type_, name))

    def _learn(self, arn: str, change: Change | None) -> None:
        """Remember an ARN, and those it had before it was moved or renamed."""
        type_, _, rest = arn.removeprefix(self._stem).partition("/")
        path, _, name = f"/{rest}".rpartition("/")
        before = (
            {}
            if change is None
            else {difference.path: difference.before for difference in change.differences}
        )
        paths = {f"{path}/", before.get("path") or f"{path}/"}
        names = {name, before.get("name") or name}
        for item in names:
            self._names[type_, item] = names
            result = self._known.setdefault((type_, item), set())
            result.update(f"{self._stem}{type_}{place}{item}" for place in paths)

    def _of(self, type_: str, name: str) -> set[str]:
        """The known ARNs of a name; where none is, those of all paths that it may be under."""
        known = self._known.get((type_, name))
        if known:
            return known
        if "/" in name or type_ in _PATHLESS:
            return {f"{self._stem}{type_}/{name}"}
        return {f"{self._stem}{type_}/{name}", f"{self._stem}{type_}/*/{name}"}

    def of_call(
        self, call: Call, types: Iterable[str], address: Address, *, renamed: bool = False
    ) -> frozenset[str]:
        """What a call is about, of these types; `*` where it names no such thing.

        With `renamed` under the other name, too, where a plan gives it one.
        """
        wanted = frozenset(types)
        if address.kind == _LINKED and "role" in wanted:
            return frozenset({self._service_linked_arn(address, call)})
        result: set[str] = set()
        path = call.arguments.get("Path")
        for argument, value in call.arguments.items():
            if BY_ARN.get(argument) in wanted and isinstance(value, str):
                result.add(value)
            type_ = BY_NAME.get(argument)
            if type_ in wanted and type_ is not None and isinstance(value, str):
                made = {f"{self._stem}{type_}{path}{value}"}
                result |= self._of(type_, value) if path is None else made
                others = self._names.get((type_, value), set()) if renamed else set()
                result |= {arn for other in others for arn in self._of(type_, other)}
        if "oidc-provider" in wanted and "Url" in call.arguments:
            url = str(call.arguments["Url"]).removeprefix("https://")
            result.add(f"{self._stem}oidc-provider/{url}")
        return frozenset(result or "*")

    def of_types(self, types: Iterable[str]) -> frozenset[str]:
        """All of these types that the plan is about; `*` where there is none.

        What is asked for and not there has no path yet.
        """
        wanted = frozenset(types)
        result = {
            arn
            for (type_, name), arns in self._known.items()
            if type_ in wanted
            for arn in (*arns, f"{self._stem}{type_}/{name}")
        }
        return frozenset(result or "*")

    def _service_linked_arn(self, address: Address, call: Call) -> str:
        """A service-linked role: its service gives the path, and its name where it has one."""
        service = address.name.partition("/")[0]
        name = call.arguments.get("RoleName", "*")
        return f"{self._stem}role/aws-service-role/{service}/{name}"


def _named_resources(address: Address) -> Iterable[tuple[str, str]]:
    """The resources that an address is about, by type and name."""
    if address.kind == "attachment":
        kind, name, _ = address.name.split("/")
        return ((kind, name),)
    whose = owning_user(address)
    type_ = _TYPES.get(whose.kind)
    return () if type_ is None else ((type_, whose.name),)
