"""Virtual MFA devices: seeds of one-time codes, which AWS tells only once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.language import Arn
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.fact_fields import FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, Lister
from iamdsl.resources.kind.planned_call import PlannedCall, SecretCapture
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import Tags, as_tags, check_path, name_validator
from iamdsl.resources.parts.tags import Taggable, observed_tags, stack_of, tag_calls, tag_list
from iamdsl.snapshot import read_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from iamdsl.resources.kind.lister import ListAnswer
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


@resource
@attrs.frozen(repr=False)
class VirtualMfaDevice(Taggable):
    """A virtual device for one-time codes; its path belongs to its name.

    Its seed (`Base32StringSeed`) and the picture of it (`QRCodePNG`) go to the deployment's
    secret sink and nowhere else. Its serial number is its ARN; whose it is, is for the
    person who enables it. A device whose seed was lost before it was kept is made anew,
    and one that is in use is deactivated before it is deleted. Raises InvalidName.
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
        """Its serial number, known before it exists."""
        return Arn(None, "iam", "", None, f"mfa/{self._address_name()}")

    def _address_name(self) -> str:
        return f"{self.path}{self.name}".removeprefix("/")


_LIST = Call("iam", "ListVirtualMFADevices", {"AssignmentStatus": "Any"})
_ROOTS = "root-account-mfa-device"


def _subject(name: str, scope: Scope) -> CallTarget:
    return CallTarget(
        "MFADevice",
        "SerialNumber",
        f"arn:{scope.partition}:iam::{scope.account}:mfa/{name}",
        Address("virtual-mfa-device", name),
    )


def _facts(device: VirtualMfaDevice, _scope: Scope) -> Facts:
    return {"seed": "kept", "tags": dict(device.tags)}


def _reads(name: str, _attributes: Mapping[str, str], scope: Scope) -> tuple[Call, ...]:
    return (
        _LIST,
        _subject(name, scope).call("List{}Tags"),
    )


def _observe(
    snapshot: Snapshot, name: str, attributes: Mapping[str, str]
) -> ObservedResource | None:
    """A device of ours that nobody uses and whose answer was never kept has lost its seed."""
    address = f"virtual-mfa-device/{name}"
    listed = snapshot.answer(address, "ListVirtualMFADevices") or {}
    devices: list[dict[str, Any]] = listed.get("VirtualMFADevices") or []
    result = next(
        (device for device in devices if device["SerialNumber"].partition(":mfa/")[2] == name), None
    )
    if result is None:
        return None
    told = snapshot.answer(address, "ListMFADeviceTags") or {}
    tags = read_tags(told)
    stack = stack_of(tags)
    user = (result.get("User") or {}).get("UserName")
    lost = stack is not None and user is None and "SerialNumber" not in attributes
    return ObservedResource(
        facts={"seed": "lost" if lost else "kept", "tags": observed_tags(tags)},
        arn=result["SerialNumber"],
        stack=stack,
        extra={"user": user},
    )


def _create(name: str, facts: Facts, scope: Scope) -> tuple[PlannedCall, ...]:
    address = Address("virtual-mfa-device", name)
    path, _, last = f"/{name}".rpartition("/")
    arguments = {
        "VirtualMFADeviceName": last,
        "Path": f"{path}/",
        "Tags": tag_list(facts["tags"], scope),
    }
    told = "VirtualMFADevice"
    return (
        PlannedCall(
            call=Call("iam", "CreateVirtualMFADevice", arguments, Repeat.ONCE),
            sentence=f"create {address}, its seed into the secret sink",
            creates=address,
            captures=dict.fromkeys(("arn", "SerialNumber"), f"{told}.SerialNumber"),
            secret=SecretCapture(
                str(address),
                {field: f"{told}.{field}" for field in ("Base32StringSeed", "QRCodePNG")},
            ),
        ),
    )


def _change(
    name: str,
    _facts: Facts,
    _observed: ObservedResource,
    changes: tuple[Difference, ...],
    scope: Scope,
) -> tuple[PlannedCall, ...]:
    return tag_calls(_subject(name, scope), changes)


def _deactivate(target: CallTarget, user: str) -> PlannedCall:
    owner = Address("user", user)
    return PlannedCall(
        call=target.call("Deactivate{}", UserName=user),
        sentence=f"take {target} from {owner}",
        frees=frozenset({target.address, owner}),
        takes_away=True,
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> tuple[PlannedCall, ...]:
    target = _subject(name, scope)
    user = observed.extra["user"]
    return (
        *((_deactivate(target, user),) if user else ()),
        PlannedCall(
            call=target.call("DeleteVirtual{}"),
            sentence=f"delete {target}",
            destroys=target.address,
            takes_away=True,
            forgets=str(target.address),
        ),
    )


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> VirtualMfaDevice:
    path, _, last = f"/{name}".rpartition("/")
    return VirtualMfaDevice(last, path=f"{path}/", tags=observed.facts["tags"], origin=None)


def _read_answers(_snapshot: Snapshot, answers: Sequence[ListAnswer]) -> Iterator[ListedResource]:
    for answer in answers:
        for device in answer.get("VirtualMFADevices") or ():
            name = str(device["SerialNumber"]).partition(":mfa/")[2]
            root = "it is the root user's own" if name == _ROOTS else None
            yield ListedResource(name, reserved=root)


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
)
