"""Service-specific credentials: a user's credentials for a single AWS service."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.credentials.credential import (
    Status,
    adopts_field,
    as_user,
    check_rotation_age,
    check_status,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import CredentialKind
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.parts.name_rules import is_whole, optional_name_validator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_SERVICE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
_API_KEYS = frozenset({"bedrock.amazonaws.com", "logs.amazonaws.com"})
"""Services whose credential is an API key instead of a user name and a password."""
_MAX_AGE_DAYS = 36600

_CREDENTIAL_KIND = CredentialKind(
    kind="service-specific-credential",
    noun="ServiceSpecificCredential",
    list_operation="ListServiceSpecificCredentials",
    list_field="ServiceSpecificCredentials",
    id="ServiceSpecificCredentialId",
    created_field="CreateDate",
    quota="ServiceSpecificCredentialsPerService",
    secret=True,
    named_by=("UserName", "ServiceName"),
    counts_with=lambda name, listed: bool(listed["ServiceName"] == name.split("/")[1]),
)


def _check_service(_instance: object, _attribute: attrs.Attribute[Any], service: str) -> None:
    if not isinstance(service, str) or not _SERVICE.fullmatch(service):
        raise ResourceError(
            f"service {service!r} is not a service principal",
            where=here(),
            why="IAM identifies services by their service principals",
            next_step='write it like "codecommit.amazonaws.com" or "cassandra.amazonaws.com"',
        )


def _check_age(
    credential: ServiceSpecificCredential, _attribute: attrs.Attribute[Any], days: int | None
) -> None:
    if days is None:
        return
    if not is_whole(days, 1, _MAX_AGE_DAYS):
        why = f"IAM allows 1 to {_MAX_AGE_DAYS:,} days"
        next_step = f"choose 1 to {_MAX_AGE_DAYS} days"
    elif credential.service not in _API_KEYS:
        why = f"only API keys expire: those of {', '.join(sorted(_API_KEYS))}"
        next_step = "leave it out, or rotate the credential with rotate_after"
    else:
        return
    raise ResourceError(
        f"credential_age_days={days!r} is not valid",
        where=here(),
        why=why,
        next_step=next_step,
    )


def _facts_of_age(days: int | None) -> dict[str, int]:
    return {} if days is None else {"credential_age_days": days}


@resource
@attrs.frozen(repr=False)
class ServiceSpecificCredential(Resource):
    """A credential of a user for one service; `label` distinguishes the two that IAM allows.

    `service` is a service principal such as `codecommit.amazonaws.com`. The secret is stored in
    the deployment's secret sink and nowhere else: its ID (`ServiceSpecificCredentialId`) with
    `ServiceUserName` and `ServicePassword`, or for a service with API keys
    `ServiceCredentialAlias` and `ServiceCredentialSecret`. A plan rotates a credential that is
    older than `rotate_after` (at least one day). AWS ends an API key after
    `credential_age_days`; None means never. Raises `ResourceError`, or
    `InvalidName` for the label.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html
    """

    kind: ClassVar[str] = "service-specific-credential"

    user: Address = attrs.field(converter=as_user)
    service: str = attrs.field(validator=_check_service)
    label: str | None = attrs.field(
        default=None, validator=optional_name_validator("label"), kw_only=True
    )
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    credential_age_days: int | None = attrs.field(default=None, validator=_check_age, kw_only=True)
    rotate_after: timedelta | None = attrs.field(
        default=None, validator=check_rotation_age, kw_only=True
    )
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
        **_facts_of_age(credential.credential_age_days),
    }


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    credential = _CREDENTIAL_KIND.find(snapshot, name, attributes)
    if credential is None:
        return None
    facts = {
        "service": credential["ServiceName"],
        "status": credential["Status"],
        **_facts_of_age(_age_days(credential)),
    }
    return _CREDENTIAL_KIND.observed(name, credential, facts)


def _age_days(credential: Mapping[str, Any]) -> int | None:
    """Return the number of days after which AWS ends the credential; None if it does not."""
    expires = credential.get("ExpirationDate")
    created = credential[_CREDENTIAL_KIND.created_field]
    return None if expires is None else round((expires - created) / timedelta(days=1))


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    secret_fields = (
        ("ServiceCredentialAlias", "ServiceCredentialSecret")
        if facts["service"] in _API_KEYS
        else ("ServiceUserName", "ServicePassword")
    )
    days = facts.get("credential_age_days")
    age = {} if days is None else {"CredentialAgeDays": days}
    return _CREDENTIAL_KIND.creation(
        name,
        facts["status"],
        "ServiceSpecificCredential",
        secret_fields,
        ServiceName=facts["service"],
        **age,
    )


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> ServiceSpecificCredential:
    return ServiceSpecificCredential(
        service=observed.facts["service"],
        credential_age_days=observed.facts.get("credential_age_days"),
        **_CREDENTIAL_KIND.declared_fields(name, observed),
    )


KIND = _CREDENTIAL_KIND.row(
    ServiceSpecificCredential,
    fields={
        "user": FactField(in_place=False),
        "service": FactField(in_place=False),
        "status": FactField(),
        "credential_age_days": FactField(in_place=False, read_with="status"),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    to_resource=_to_resource,
)
