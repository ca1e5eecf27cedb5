"""Access keys: long-lived credentials, whose secret AWS tells only once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.origin import Origin
from iamdsl.resources.credential import Labelled, Status, adopts_field, as_user, check_status
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.credential_kind import Credentials
from iamdsl.resources.kind.planned_call import Action, SecretCapture
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Facts, Field, Kind, Observed
from iamdsl.resources.parts.name_rules import optionally_named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.call_target import Subject
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def _last_used(_user: Subject, key: str) -> Call:
    return Call("iam", "GetAccessKeyLastUsed", {"AccessKeyId": key})


_OURS = Credentials(
    kind="access-key",
    noun="AccessKey",
    listing="ListAccessKeys",
    listed="AccessKeyMetadata",
    id="AccessKeyId",
    created="CreateDate",
    quota=2,
    secret=True,
    detail=_last_used,
    used=lambda told: "LastUsedDate" in told.get("AccessKeyLastUsed", {}),
)


@resource
@attrs.frozen(repr=False)
class AccessKey(Labelled):
    """An access key of one user; IAM allows two, told apart here by `label`.

    The secret goes to the deployment's secret sink and nowhere else. Raises
    ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    """

    kind: ClassVar[str] = "access-key"

    user: Address = attrs.field(converter=as_user)
    label: str | None = attrs.field(default=None, validator=optionally_named("label"), kw_only=True)
    status: Status = attrs.field(default="Active", validator=check_status, kw_only=True)
    adopts: str | None = adopts_field()
    origin: Origin | None = origin_field()


def _facts(key: AccessKey, _scope: Scope) -> Facts:
    return {"user": key.user.name, "status": key.status}


def _observe(snapshot: Snapshot, name: str, attributes: Mapping[str, str]) -> Observed | None:
    key = _OURS.find(snapshot, name, attributes)
    if key is None:
        return None
    facts = {"user": _OURS.user(name).value, "status": key["Status"]}
    return Observed(facts=facts, id=key[_OURS.id], created=key[_OURS.created])


def _create(name: str, facts: Facts, _scope: Scope) -> tuple[Action, ...]:
    address = _OURS.address(name)
    user = _OURS.user(name)
    made = Action(
        call=user.call("Create{}", Repeat.ONCE),
        sentence=f"create {address}, its secret into the secret sink",
        creates=address,
        uses=frozenset({user.address}),
        captures={"id": "AccessKey.AccessKeyId", "AccessKeyId": "AccessKey.AccessKeyId"},
        secret=SecretCapture(
            str(address),
            {
                "AccessKeyId": "AccessKey.AccessKeyId",
                "SecretAccessKey": "AccessKey.SecretAccessKey",
            },
        ),
    )
    return _OURS.with_status(name, made, facts["status"])


def _declared(name: str, observed: Observed, _scope: Scope) -> AccessKey:
    return AccessKey(**_OURS.said(name, observed))


KIND = Kind(
    cls=AccessKey,
    name="access-key",
    fields={"user": Field(in_place=False), "status": Field()},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_OURS.change,
    delete=_OURS.delete,
    declared=_declared,
    census=_OURS.census,
    secret=_OURS.secret,
    reads=_OURS.reads,
    credentials=_OURS,
)
