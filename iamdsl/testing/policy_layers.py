"""Policies of one question, however they are given, put into the layers they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.errors import InvalidRequest
from iamdsl.evaluation import PolicySet
from iamdsl.language import AnyStatement, PolicyDocument, Statement, parse
from iamdsl.language.documents.policy_kind import RULES
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
"""Whatever says what somebody may do."""

_KEYWORDS: Mapping[PolicyKind, str] = {"scp": "scps", "rcp": "rcps", "endpoint": "endpoint"}
"""The layers that only limit what others allow: given alone they would answer nothing."""

_LAYERS = tuple(
    field.name for field in attrs.fields(PolicySet) if field.init and field.name != "identity"
)


class LayerBuilder:
    """The layers of one question while they come together."""

    def __init__(self, stack: Stack | None) -> None:
        self.principal: Role | User | None = None
        self.layers: dict[str, Any] = {"identity": [], "resource": []}
        self._stack = stack

    @property
    def only_names_others(self) -> bool:
        """Whether all there is are policies that say themselves whom they speak of."""
        return bool(self.layers["resource"]) and not self.layers["identity"]

    def add_all(self, policies: AssertablePolicy | Iterable[AssertablePolicy]) -> None:
        """Take what an assertion was given: one of them, or several."""
        several: Any = policies
        if isinstance(policies, str | Mapping) or not isinstance(policies, Iterable):
            several = (policies,)
        for given in several:
            self._add(given)

    def set_layer(self, layer: str, given: Any) -> None:
        """Fill a layer; raises InvalidRequest when it is filled already."""
        if self.layers.get(layer):
            raise InvalidRequest(
                f"two things are given as {layer}",
                where=here(),
                why="a request meets one",
                next_step="put their statements into one document",
            )
        self.layers[layer] = given

    def policies(self, brought: PolicyDocument | None) -> PolicySet:
        """All of it, with the resource policy that the resource brings when none was given."""
        if brought is None or self.layers["resource"]:
            return PolicySet(**self.layers)
        return PolicySet(**{**self.layers, "resource": brought})

    def _add(self, given: Any) -> None:
        if isinstance(given, AwsManagedPolicy):
            self.layers["identity"].append(given)
        elif isinstance(given, PolicySet):
            self._add_set(given)
        elif isinstance(given, Resource):
            if isinstance(given, Role | User):
                self._add_principal(given)
            self._add_set(policies_of(given, self._stack))
        elif isinstance(given, Statement):
            self._place(given, "resource" if given.has_principals else "identity")
        elif isinstance(given, PolicyDocument):
            self._place(given, given.kind)
        else:
            document = parse(given)
            self._place(document, document.kind)

    def _add_principal(self, given: Role | User) -> None:
        if self.principal is not None:
            raise InvalidRequest(
                f"both {self.principal.address} and {given.address} are given",
                where=here(),
                why="one principal makes a request",
                next_step="ask for each of them",
            )
        self.principal = given

    def _add_set(self, given: PolicySet) -> None:
        self.layers["identity"].extend(given.identity)
        for layer in _LAYERS:
            held = getattr(given, layer)
            if held:
                self.set_layer(layer, held)

    def _place(self, given: PolicyDocument | AnyStatement, kind: PolicyKind) -> None:
        if kind in _KEYWORDS:
            raise InvalidRequest(
                f"{RULES[kind].title} is given among the policies that allow",
                where=here(),
                why="it allows nothing by itself: it limits what others do",
                next_step=f"give it as {_KEYWORDS[kind]}=, and what it limits as policies",
            )
        self.layers["resource" if kind in {"resource", "trust"} else "identity"].append(given)
