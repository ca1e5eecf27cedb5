"""Access keys of users; AWS returns the secret only once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Call
from iamdsl.origin import Origin
from iamdsl.resources.credentials.credential import (
    LabelledCredential,
    Status,
    adopts_field,
    as_user,
    check_rotation_age,
    check_status,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import CredentialKind
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.parts.name_rules import optional_name_validator

if TYPE_CHECKING:
    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def _last_used(_user: CallTarget, key: str) -> Call:
    return Call("iam", "GetAccessKeyLastUsed", {"AccessKeyId": key})


_CREDENTIAL_KIND = CredentialKind(
    kind="access-key",
    noun="AccessKey",
    list_operation="ListAccessKeys",
    list_field="AccessKeyMetadata",
    id="AccessKeyId",
    created_field="CreateDate",
    quota="AccessKeysPerUser",
    secret=True,
    detail=_last_used,
    shows_use=lambda answer: "LastUsedDate" in answer.get("AccessKeyLastUsed", {}),
)


@resource
@attrs.frozen(repr=False)
class AccessKey(LabelledCredential):
    """An access key of a user; `label` distinguishes the two keys that IAM allows.

    The secret is stored in the deployment's secret sink and nowhere else. A plan rotates a key
    that is older than `rotate_after` (at least one day): it creates a new one, and then deletes
    the old one. Raises `ResourceError`, or `InvalidName` for the label.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    """

    kind: ClassVar[str] = "access-key"

    user: Address = attrs.field(converter=as_user)
    label: str | None = attrs.field(
        default=None, validator=optional_name_validator("label"), kw_only=True
    )
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    rotate_after: timedelta | None = attrs.field(
        default=None, validator=check_rotation_age, kw_only=True
    )
    adopts: str | None = adopts_field()
    origin: Origin | None = origin_field()


def _facts(key: AccessKey, _scope: Scope) -> Facts:
    return {"user": key.user.name, "status": key.status}


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    key = _CREDENTIAL_KIND.find(snapshot, name, attributes)
    if key is None:
        return None
    return _CREDENTIAL_KIND.observed(name, key, {"status": key["Status"]})


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    secret_fields = ("SecretAccessKey",)
    return _CREDENTIAL_KIND.creation(name, facts["status"], "AccessKey", secret_fields)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> AccessKey:
    return AccessKey(**_CREDENTIAL_KIND.declared_fields(name, observed))


KIND = _CREDENTIAL_KIND.row(
    AccessKey,
    fields={"user": FactField(in_place=False), "status": FactField()},
    facts=_facts,
    observe=_observe,
    create=_create,
    to_resource=_to_resource,
)
