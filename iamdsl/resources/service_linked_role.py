"""Service-linked roles: roles that AWS services define for their own use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.planned_call import CompletionCheck, PlannedCall
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import check_description, optional_name_validator
from iamdsl.resources.role import SERVICE_PATH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_UNDERSCORE_SERVICES = (
    ".application-autoscaling.amazonaws.com",
    "accountdiscovery.ssm.amazonaws.com",
    "ssm-incidents.alarms.cloudwatch.amazonaws.com",
)
"""Services whose role names contain an underscore that does not begin a custom suffix.

https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
https://docs.aws.amazon.com/systems-manager/latest/userguide/using-service-linked-roles.html
https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-service-linked-roles.html
"""

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

    `suffix` distinguishes several roles of one service, if the service allows it. The role has
    no stack tag. IAM deletes it asynchronously, which the deployment waits for, and refuses
    while the service uses it. Raises `ResourceError` or `InvalidName`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    """

    kind: ClassVar[str] = "service-linked-role"

    service: str = attrs.field(validator=_check_service)
    suffix: str | None = attrs.field(
        default=None, validator=optional_name_validator("role"), kw_only=True
    )
    description: str = attrs.field(default="", validator=check_description, kw_only=True)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return self.service if self.suffix is None else f"{self.service}/{self.suffix}"


def _address(name: str) -> Address:
    return Address("service-linked-role", name)


def _facts(role: ServiceLinkedRole, _scope: Scope) -> Facts:
    return {"description": role.description}


def _reads(name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    prefix = f"{SERVICE_PATH}{name.partition('/')[0]}/"
    return (Call("iam", "ListRoles", {"PathPrefix": prefix}),)


def _address_name(role: str, path: str) -> str:
    """The name in the address of a role: its service and its custom suffix."""
    service = path.removeprefix(SERVICE_PATH).rstrip("/")
    role_name = role.replace("_", "-", 1) if service.endswith(_UNDERSCORE_SERVICES) else role
    suffix = role_name.partition("_")[2]
    return f"{service}/{suffix}" if suffix else service


def _observe(
    snapshot: Snapshot, name: str, _attributes: Mapping[str, str]
) -> ObservedResource | None:
    listed = snapshot.answer(str(_address(name)), "ListRoles") or {}
    matches = (
        role
        for role in listed.get("Roles", ())
        if _address_name(role["RoleName"], role["Path"]) == name
    )
    role = next(matches, None)
    if role is None:
        return None
    return ObservedResource(
        facts={"description": role.get("Description", "")},
        id=role["RoleId"],
        arn=role["Arn"],
        created=role["CreateDate"],
        extra={"role": role["RoleName"]},
    )


def _create(name: str, facts: Facts, _scope: Scope) -> tuple[PlannedCall, ...]:
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


def _change(
    name: str,
    facts: Facts,
    observed: ObservedResource,
    _changes: tuple[Difference, ...],
    _scope: Scope,
) -> tuple[PlannedCall, ...]:
    arguments = {"RoleName": observed.extra["role"], "Description": facts["description"]}
    return (
        PlannedCall(
            call=Call("iam", "UpdateRole", arguments),
            sentence=f"change the description of {_address(name)}",
            uses=frozenset({_address(name)}),
        ),
    )


def _delete(name: str, observed: ObservedResource, _scope: Scope) -> tuple[PlannedCall, ...]:
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
    description = observed.facts["description"]
    return ServiceLinkedRole(service, suffix=suffix or None, description=description, origin=None)


def _list_existing(snapshot: Snapshot) -> Iterator[ListedResource]:
    for role in snapshot.roles.values():
        if role.path.startswith(SERVICE_PATH):
            yield ListedResource(_address_name(role.name, role.path))


KIND = ResourceKind(
    cls=ServiceLinkedRole,
    name="service-linked-role",
    fields={"description": FactField(FactShape.PROSE)},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(_list_existing),
    reads=_reads,
)
