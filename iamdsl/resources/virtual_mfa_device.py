"""Virtual MFA devices; AWS returns the seed of their one-time codes only once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.language import Arn
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, Lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls, SecretCapture
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.name_rules import Tags, as_tags, check_path, name_validator
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)
from iamdsl.snapshot import read_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.resources.kind.lister import ListAnswer
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


@resource
@attrs.frozen(repr=False)
class VirtualMfaDevice(Taggable):
    """A virtual MFA device for one-time codes; its path is part of its name.

    Its seed (`Base32StringSeed`) and QR code (`QRCodePNG`) are stored in the deployment's secret
    sink and nowhere else. Its serial number is its ARN. Assigning it to a user is not managed:
    that needs two codes from the device. A device whose seed was lost before it was stored is
    replaced; one that is assigned to a user is deactivated before it is deleted. Raises
    `InvalidName`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html
    """

    kind: ClassVar[str] = "virtual-mfa-device"

    name: str = attrs.field(validator=name_validator("virtual MFA device"))
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    tags: Tags = attrs.field(default=(), converter=as_tags, kw_only=True)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The device's ARN and serial number; the deployment fills in partition and account."""
        return Arn(None, "iam", "", None, f"mfa/{self._address_name()}")

    def _address_name(self) -> str:
        return f"{self.path}{self.name}".removeprefix("/")


_LIST = Call("iam", "ListVirtualMFADevices", {"AssignmentStatus": "Any"})
_ROOT_DEVICE = "root-account-mfa-device"


def _target(name: str, scope: Scope) -> CallTarget:
    return CallTarget(
        "MFADevice",
        "SerialNumber",
        f"arn:{scope.partition}:iam::{scope.account}:mfa/{name}",
        Address("virtual-mfa-device", name),
    )


def _facts(device: VirtualMfaDevice, _scope: Scope) -> Facts:
    return {"seed": "kept", "tags": dict(device.tags)}


def _reads(name: str, _attributes: Attributes, scope: Scope) -> tuple[Call, ...]:
    return (
        _LIST,
        _target(name, scope).call("List{}Tags"),
    )


def _listed_devices(snapshot: Snapshot, name: str) -> dict[str, dict[str, Any]]:
    """Return all virtual devices of the account by name."""
    listed = snapshot.answer(f"virtual-mfa-device/{name}", "ListVirtualMFADevices") or {}
    devices: list[dict[str, Any]] = listed.get("VirtualMFADevices") or []
    return {device["SerialNumber"].partition(":mfa/")[2]: device for device in devices}


def _spelling(snapshot: Snapshot, name: str) -> str | None:
    listed = _listed_devices(snapshot, name)
    return next((known for known in listed if known.lower() == name.lower()), None)


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    """The seed is lost if a device of a stack has no user and its creation's response was lost."""
    device = _listed_devices(snapshot, name).get(name)
    if device is None:
        return None
    tags = read_tags(snapshot.answer(f"virtual-mfa-device/{name}", "ListMFADeviceTags") or {})
    stack = stack_of(tags)
    user = (device.get("User") or {}).get("UserName")
    is_seed_lost = stack is not None and user is None and "SerialNumber" not in attributes
    return ObservedResource(
        facts={"seed": "lost" if is_seed_lost else "kept", "tags": observed_tags(tags)},
        arn=device["SerialNumber"],
        stack=stack,
        own_tags=own_tags(tags),
        extra={"user": user},
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    address = Address("virtual-mfa-device", name)
    path, _, last = f"/{name}".rpartition("/")
    arguments = {
        "VirtualMFADeviceName": last,
        "Path": f"{path}/",
        "Tags": tag_list(facts["tags"], scope),
    }
    return (
        PlannedCall(
            call=Call("iam", "CreateVirtualMFADevice", arguments, Repeat.ONCE),
            sentence=f"create {address} and store its seed in the secret sink",
            creates=address,
            captures=dict.fromkeys(("arn", "SerialNumber"), "VirtualMFADevice.SerialNumber"),
            secret=SecretCapture(
                str(address),
                {field: f"VirtualMFADevice.{field}" for field in ("Base32StringSeed", "QRCodePNG")},
            ),
        ),
    )


def _change(update: Update) -> PlannedCalls:
    return tag_calls(_target(update.name, update.scope), update.differences, update.observed)


def _deactivate_call(target: CallTarget, user: str) -> PlannedCall:
    owner = Address("user", user)
    return PlannedCall(
        call=target.call("Deactivate{}", UserName=user),
        sentence=f"deactivate {target} of {owner}",
        frees=frozenset({target.address, owner}),
        takes_away=True,
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    target = _target(name, scope)
    user = observed.extra["user"]
    return (
        *((_deactivate_call(target, user),) if user else ()),
        delete_call(target, "DeleteVirtual{}", forgets=str(target)),
    )


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> VirtualMfaDevice:
    path, _, last = f"/{name}".rpartition("/")
    return VirtualMfaDevice(last, path=f"{path}/", tags=observed.facts["tags"], origin=None)


def _read_answers(_snapshot: Snapshot, answers: Sequence[ListAnswer]) -> Iterator[ListedResource]:
    for answer in answers:
        for device in answer.get("VirtualMFADevices") or ():
            name = str(device["SerialNumber"]).partition(":mfa/")[2]
            reserved = "it belongs to the root user" if name == _ROOT_DEVICE else None
            yield ListedResource(name, reserved=reserved)


KIND = ResourceKind(
    cls=VirtualMfaDevice,
    name="virtual-mfa-device",
    fields={"seed": FactField(in_place=False), "tags": FactField(FactShape.ENTRIES)},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=Lister(lambda _snapshot: (_LIST,), _read_answers),
    secret=True,
    taggable=True,
    collections=("tags",),
    reads=_reads,
    spelling=_spelling,
)
