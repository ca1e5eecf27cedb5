"""Service-specific credentials: what a user signs in with at one service only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Repeat
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.credential import Status, adopts_field, as_user, check_status
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import CredentialKind
from iamdsl.resources.kind.fact_fields import FactField, Facts
from iamdsl.resources.kind.planned_call import PlannedCall, SecretCapture
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import optional_name_validator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_SERVICE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
_API_KEYS = frozenset({"bedrock.amazonaws.com", "logs.amazonaws.com"})
"""Services whose credential is one API key instead of a user name and a password."""
_OURS = CredentialKind(
    kind="service-specific-credential",
    noun="ServiceSpecificCredential",
    list_operation="ListServiceSpecificCredentials",
    list_field="ServiceSpecificCredentials",
    id="ServiceSpecificCredentialId",
    created_field="CreateDate",
    quota=2,
    secret=True,
    named_by=("UserName", "ServiceName"),
    counts_with=lambda name, listed: bool(listed["ServiceName"] == name.split("/")[1]),
)


def _check_service(_instance: object, _attribute: attrs.Attribute[Any], service: str) -> None:
    if not isinstance(service, str) or not _SERVICE.fullmatch(service):
        raise ResourceError(
            f"service {service!r} is not the name of a service",
            where=here(),
            why="IAM names services by their principals",
            next_step='write "codecommit.amazonaws.com" or "cassandra.amazonaws.com"',
        )


@resource
@attrs.frozen(repr=False)
class ServiceSpecificCredential(Resource):
    """A credential of one user for one service; IAM allows two, told apart by `label`.

    `service` is such as `codecommit.amazonaws.com`. The secret goes to the
    deployment's secret sink and nowhere else: its id (`ServiceSpecificCredentialId`) with
    `ServiceUserName` and `ServicePassword`, or for a service with API keys
    `ServiceCredentialAlias` and `ServiceCredentialSecret`. Raises ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html
    """

    kind: ClassVar[str] = "service-specific-credential"

    user: Address = attrs.field(converter=as_user)
    service: str = attrs.field(validator=_check_service)
    label: str | None = attrs.field(
        default=None, validator=optional_name_validator("label"), kw_only=True
    )
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    adopts: str | None = adopts_field()
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        name = f"{self.user.name}/{self.service}"
        return name if self.label is None else f"{name}/{self.label}"


def _facts(credential: ServiceSpecificCredential, _scope: Scope) -> Facts:
    return {
        "user": credential.user.name,
        "service": credential.service,
        "status": credential.status,
    }


def _observe(
    snapshot: Snapshot, name: str, attributes: Mapping[str, str]
) -> ObservedResource | None:
    result = _OURS.find(snapshot, name, attributes)
    if result is None:
        return None
    facts = {
        "user": _OURS.user(name).value,
        "service": result["ServiceName"],
        "status": result["Status"],
    }
    return ObservedResource(facts=facts, id=result[_OURS.id], created=result[_OURS.created_field])


def _create(name: str, facts: Facts, _scope: Scope) -> tuple[PlannedCall, ...]:
    address, user = _OURS.address(name), _OURS.user(name)
    told = (
        ("ServiceCredentialAlias", "ServiceCredentialSecret")
        if facts["service"] in _API_KEYS
        else ("ServiceUserName", "ServicePassword")
    )
    made = PlannedCall(
        call=user.call("Create{}", Repeat.ONCE, ServiceName=facts["service"]),
        sentence=f"create {address}, its secret into the secret sink",
        creates=address,
        uses=frozenset({user.address}),
        captures=dict.fromkeys(("id", _OURS.id), f"ServiceSpecificCredential.{_OURS.id}"),
        secret=SecretCapture(
            str(address),
            {field: f"ServiceSpecificCredential.{field}" for field in (_OURS.id, *told)},
        ),
    )
    return _OURS.with_status(name, made, facts["status"])


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> ServiceSpecificCredential:
    return ServiceSpecificCredential(
        service=observed.facts["service"], **_OURS.declared_fields(name, observed)
    )


KIND = ResourceKind(
    cls=ServiceSpecificCredential,
    name="service-specific-credential",
    fields={
        "user": FactField(in_place=False),
        "service": FactField(in_place=False),
        "status": FactField(),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_OURS.change,
    delete=_OURS.delete,
    to_resource=_to_resource,
    lister=_OURS.lister,
    secret=_OURS.secret,
    reads=_OURS.reads,
    credentials=_OURS,
)
