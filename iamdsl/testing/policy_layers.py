"""The policies given to an assertion, in any form, sorted into layers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.errors import InvalidRequest
from iamdsl.evaluation import PolicySet
from iamdsl.language import AnyStatement, PolicyDocument, Statement, parse
from iamdsl.language.documents.policy_kind_rules import RULES
from iamdsl.origin import here
from iamdsl.principals.effective_policies import policies_of
from iamdsl.resources import Group, Policy, Resource, Role, User

if TYPE_CHECKING:
    from iamdsl.deployment import Stack
    from iamdsl.language import PolicyKind

AssertablePolicy: TypeAlias = (
    PolicyDocument
    | AnyStatement
    | Mapping[str, Any]
    | str
    | PolicySet
    | Role
    | User
    | Group
    | Policy
    | AwsManagedPolicy
)
"""Everything an assertion accepts as a policy, or as a principal with policies."""

_LIMITING_LAYERS: Mapping[PolicyKind, str] = {"scp": "scps", "rcp": "rcps", "endpoint": "endpoint"}
"""Parameters for policies that grant nothing: they only limit what other policies allow."""

_LAYERS = tuple(
    field.name for field in attrs.fields(PolicySet) if field.init and field.name != "identity"
)


class LayerBuilder:
    """Collector of the policy layers of one assertion."""

    def __init__(self, stack: Stack | None) -> None:
        self.principal: Role | User | None = None
        self.layers: dict[str, Any] = {"identity": [], "resource": []}
        self._stack = stack

    @property
    def has_only_resource_policies(self) -> bool:
        """Whether all policies are resource or trust policies, which name principals."""
        return bool(self.layers["resource"]) and not self.layers["identity"]

    def add_all(self, policies: AssertablePolicy | Iterable[AssertablePolicy]) -> None:
        """Add one policy or several.

        Raises `InvalidRequest` for a second principal, a layer that is set twice, or a policy
        that only limits what others allow.
        """
        several: Any = policies
        if isinstance(policies, str | Mapping) or not isinstance(policies, Iterable):
            several = (policies,)
        for policy in several:
            self._add(policy)

    def set_layer(self, layer: str, policies: Any) -> None:
        """Set a layer; raises `InvalidRequest` if it is already set."""
        if self.layers.get(layer):
            raise InvalidRequest(
                f"{layer} is given twice",
                where=here(),
                why="an assertion has each of these layers once",
                next_step="put the statements into one document",
            )
        self.layers[layer] = policies

    def policies(self, trust: PolicyDocument | None) -> PolicySet:
        """Return all layers; `trust` is the resource policy unless another one is given."""
        if trust is None or self.layers["resource"]:
            return PolicySet(**self.layers)
        return PolicySet(**{**self.layers, "resource": trust})

    def _add(self, policy: Any) -> None:
        if isinstance(policy, AwsManagedPolicy):
            self.layers["identity"].append(policy)
        elif isinstance(policy, PolicySet):
            self._add_set(policy)
        elif isinstance(policy, Resource):
            if isinstance(policy, Role | User):
                self._add_principal(policy)
            self._add_set(policies_of(policy, self._stack))
        elif isinstance(policy, Statement):
            self._add_document(policy, "resource" if policy.has_principals else "identity")
        elif isinstance(policy, PolicyDocument):
            self._add_document(policy, policy.kind)
        else:
            document = parse(policy)
            self._add_document(document, document.kind)

    def _add_principal(self, principal: Role | User) -> None:
        if self.principal is not None:
            raise InvalidRequest(
                f"two principals are given: {self.principal.address} and {principal.address}",
                where=here(),
                why="a request has one caller",
                next_step="write one assertion for each principal",
            )
        self.principal = principal

    def _add_set(self, policies: PolicySet) -> None:
        self.layers["identity"].extend(policies.identity)
        for layer in _LAYERS:
            value = getattr(policies, layer)
            if value:
                self.set_layer(layer, value)

    def _add_document(self, document: PolicyDocument | AnyStatement, kind: PolicyKind) -> None:
        if kind in _LIMITING_LAYERS:
            raise InvalidRequest(
                f"{RULES[kind].title} cannot allow anything",
                where=here(),
                why="it only limits what other policies allow",
                next_step=f"pass it as {_LIMITING_LAYERS[kind]}=, and first the policies it limits",
            )
        self.layers["resource" if kind in {"resource", "trust"} else "identity"].append(document)
