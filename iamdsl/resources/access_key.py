"""Access keys: long-lived credentials, whose secret AWS tells only once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from iamdsl.client.call import Ref, Repeat
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.address import Address
from iamdsl.resources.kind import (
    Action,
    Difference,
    Facts,
    Field,
    Kind,
    Observed,
    SecretCapture,
)
from iamdsl.resources.name import check_name
from iamdsl.resources.resource import Resource, origin_field, resource
from iamdsl.resources.subject import Subject
from iamdsl.resources.user import User

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.scope import Scope
    from iamdsl.snapshot import Snapshot

Status = Literal["Active", "Inactive"]


def as_user(user: User | Address) -> Address:
    """The user's address; raises ResourceError for anything else."""
    address = user.address if isinstance(user, User) else user
    if not isinstance(address, Address) or address.kind != "user":
        raise ResourceError(
            f"{user!r} cannot have credentials of its own",
            where=here(),
            why="access keys and login profiles belong to users",
            next_step='give the User, or Address("user", name)',
        )
    return address


def _check_status(_instance: object, _attribute: attrs.Attribute[Any], status: str) -> None:
    if status not in {"Active", "Inactive"}:
        raise ResourceError(
            f"access key status {status!r}", where=here(), why="IAM knows Active and Inactive"
        )


def _check_label(_instance: object, _attribute: attrs.Attribute[Any], label: str | None) -> None:
    if label is not None:
        check_name("inline policy", label)


@resource
@attrs.frozen(repr=False)
class AccessKey(Resource):
    """An access key of one user; IAM allows two, told apart here by `label`.

    The secret goes to the deployment's secret sink and nowhere else. Raises
    ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    """

    kind: ClassVar[str] = "access-key"

    user: Address = attrs.field(converter=as_user)
    label: str | None = attrs.field(default=None, validator=_check_label, kw_only=True)
    status: Status = attrs.field(default="Active", validator=_check_status, kw_only=True)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return self.user.name if self.label is None else f"{self.user.name}/{self.label}"


def _address(name: str) -> Address:
    return Address("access-key", name)


def _user(name: str) -> Subject:
    user = name.partition("/")[0]
    return Subject("AccessKey", "UserName", user, Address("user", user))


def _facts(key: AccessKey, _scope: Scope) -> Facts:
    return {"user": key.user.name, "status": key.status}


def _observe(snapshot: Snapshot, name: str, attributes: Mapping[str, str]) -> Observed | None:
    user = name.partition("/")[0]
    for key in snapshot.access_keys.get(user, ()):
        if key.id == attributes.get("AccessKeyId"):
            return Observed(
                facts={"user": user, "status": key.status}, id=key.id, created=key.created
            )
    return None


def _preimage(snapshot: Snapshot, name: str) -> dict[str, list[str]]:
    user = name.partition("/")[0]
    return {"AccessKeyIds": [key.id for key in snapshot.access_keys.get(user, ())]}


def _create(name: str, facts: Facts, scope: Scope) -> tuple[Action, ...]:
    address = _address(name)
    user = _user(name)
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
    if facts["status"] == "Active":
        return (made,)
    return (made, _set_status(name, Ref(str(address), "AccessKeyId"), facts["status"], scope))


def _set_status(name: str, key: str | Ref, status: str, _scope: Scope) -> Action:
    return Action(
        call=_user(name).call("Update{}", AccessKeyId=key, Status=status),
        sentence=f"set {_address(name)} {status}",
        uses=frozenset({_address(name), _user(name).address}),
    )


def _change(
    name: str, facts: Facts, observed: Observed, _changes: tuple[Difference, ...], scope: Scope
) -> tuple[Action, ...]:
    return (_set_status(name, observed.id or "", facts["status"], scope),)


def _delete(name: str, observed: Observed, _scope: Scope) -> tuple[Action, ...]:
    address = _address(name)
    return (
        Action(
            call=_user(name).call("Delete{}", AccessKeyId=observed.id),
            sentence=f"delete {address}",
            destroys=address,
            frees=frozenset({_user(name).address}),
            takes_away=True,
            forgets=str(address),
        ),
    )


def delete_unknown(name: str, key_id: str) -> Action:
    """The call that removes a key whose secret was lost before it could be stored."""
    return Action(
        call=_user(name).call("Delete{}", AccessKeyId=key_id),
        sentence=f"delete access key {key_id} of {_user(name)}: its secret was never stored",
        frees=frozenset({_user(name).address}),
        takes_away=True,
    )


KIND = Kind(
    cls=AccessKey,
    name="access-key",
    fields={"user": Field(in_place=False), "status": Field()},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    preimage=_preimage,
)
