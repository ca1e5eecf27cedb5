"""Service-linked roles: roles that AWS services define for their own use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.planned_call import CompletionCheck, PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.name_rules import check_description, optional_name_validator
from iamdsl.resources.parts.service_linked_names import (
    SERVICE_PATH,
    address_names,
    find_role_name,
    service_path,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_SERVICE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")


def _check_service(_instance: object, _attribute: attrs.Attribute[Any], service: str) -> None:
    if not isinstance(service, str) or not _SERVICE.fullmatch(service):
        raise ResourceError(
            f"service {service!r} is not a service principal",
            where=here(),
            why="IAM identifies services by their service principals",
            next_step='write it like "autoscaling.amazonaws.com"',
        )


@resource
@attrs.frozen(repr=False)
class ServiceLinkedRole(Resource):
    """The role that an AWS service uses in this account; AWS defines its name and policies.

    `suffix` distinguishes several roles of one service, if the service allows it. A `description`
    of None, the default, leaves the one that AWS sets. The role has no stack tag. IAM deletes it
    asynchronously, which the deployment waits for, and refuses while the service uses it.
    Raises `ResourceError` or `InvalidName`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    """

    kind: ClassVar[str] = "service-linked-role"

    service: str = attrs.field(validator=_check_service)
    suffix: str | None = attrs.field(
        default=None, validator=optional_name_validator("role"), kw_only=True
    )
    description: str | None = attrs.field(default=None, validator=check_description, kw_only=True)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return self.service if self.suffix is None else f"{self.service}/{self.suffix}"


def _address(name: str) -> Address:
    return Address("service-linked-role", name)


def _facts(role: ServiceLinkedRole, _scope: Scope) -> Facts:
    return {"description": role.description}


def _reads(name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    return (Call("iam", "ListRoles", {"PathPrefix": service_path(name)}),)


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    roles = _listed_roles(snapshot, name)
    role_name = find_role_name(name, roles, attributes)
    if role_name is None:
        return None
    role = roles[role_name]
    return ObservedResource(
        facts={"description": role.get("Description", "")},
        id=role["RoleId"],
        arn=role["Arn"],
        created=role["CreateDate"],
        extra={"role": role_name},
        # The ledger has it from the creation, except for a role that is adopted or recovered.
        attributes={} if "RoleName" in attributes else {"RoleName": role_name},
    )


def _listed_roles(snapshot: Snapshot, name: str) -> dict[str, Mapping[str, Any]]:
    """Return all roles of an address's service by their names."""
    listed = snapshot.answer(str(_address(name)), "ListRoles") or {}
    return {
        role["RoleName"]: role
        for role in listed.get("Roles", ())
        if role["Path"] == service_path(name)
    }


def _spelling(snapshot: Snapshot, name: str) -> str | None:
    roles = _listed_roles(snapshot, name)
    names = address_names((role_name, role["Path"]) for role_name, role in roles.items())
    return next((known for known in names.values() if known.lower() == name.lower()), None)


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    service, _, suffix = name.partition("/")
    arguments = {"AWSServiceName": service}
    if suffix:
        arguments["CustomSuffix"] = suffix
    if facts["description"]:
        arguments["Description"] = facts["description"]
    return (
        PlannedCall(
            call=Call("iam", "CreateServiceLinkedRole", arguments, Repeat.UNTAGGED_CREATE),
            sentence=f"create {_address(name)}",
            creates=_address(name),
            captures={"id": "Role.RoleId", "arn": "Role.Arn", "RoleName": "Role.RoleName"},
        ),
    )


def _change(update: Update) -> PlannedCalls:
    arguments = {
        "RoleName": update.observed.extra["role"],
        "Description": update.facts["description"],
    }
    return (
        PlannedCall(
            call=Call("iam", "UpdateRole", arguments),
            sentence=f"change the description of {_address(update.name)}",
            uses=frozenset({_address(update.name)}),
        ),
    )


def _delete(name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=Call("iam", "DeleteServiceLinkedRole", {"RoleName": observed.extra["role"]}),
            sentence=f"delete {_address(name)}",
            destroys=_address(name),
            takes_away=True,
            ending=_DELETED,
        ),
    )


_DELETED = CompletionCheck(
    operation="GetServiceLinkedRoleDeletionStatus",
    given={"DeletionTaskId": "DeletionTaskId"},
    status="Status",
    under_way=frozenset({"NOT_STARTED", "IN_PROGRESS"}),
    success="SUCCEEDED",
    reason="Reason",
)
"""IAM deletes the role asynchronously; it fails if the service still uses it.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html
"""


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> ServiceLinkedRole:
    service, _, suffix = name.partition("/")
    description = observed.facts["description"] or None
    return ServiceLinkedRole(service, suffix=suffix or None, description=description, origin=None)


def _list_existing(snapshot: Snapshot) -> Iterator[ListedResource]:
    names = address_names(
        (role.name, role.path)
        for role in snapshot.roles.values()
        if role.path.startswith(SERVICE_PATH)
    )
    for role_name, name in names.items():
        yield ListedResource(name, {"RoleName": role_name})


KIND = ResourceKind(
    cls=ServiceLinkedRole,
    name="service-linked-role",
    fields={"description": FactField(FactShape.PROSE, optional=True)},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(_list_existing),
    reads=_reads,
    spelling=_spelling,
)
