"""What others hung on an object that is to go: it stands in the way, or goes with it if forced.

IAM deletes no user with credentials, no policy that somebody holds, no role inside an instance
profile. What the stack made itself it takes away itself; this is about the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client.call import Call
from iamdsl.client.error_translation import REMOVE_DEPENDENTS_HINT
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Address
from iamdsl.resources.instance_profile import add_role_call
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.resources.parts.attachment import attach_call, detach_call
from iamdsl.resources.role import remove_role_call

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.origin import Origin
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

MAX_USERS_CHECKED = 4
"""Up to so many users to be deleted are asked for their credentials, several calls each, unforced.

With more, IAM's own refusal tells of those that have any.
"""

CASCADE_NOTE = "it goes with its user"


@attrs.frozen
class Dependent:
    """Something on an object, the calls that remove it, and those that put it back.

    Without calls it can only be removed by whoever made it.
    """

    what: str
    removal: tuple[PlannedCall, ...] = ()
    restoration: tuple[PlannedCall, ...] = ()


def dependents_of(
    address: Address, observed: ObservedResource, snapshot: Snapshot, scope: Scope
) -> Iterator[Dependent]:
    """All that hangs on an object and keeps IAM from deleting it, the stack's own included."""
    if address.kind == "user":
        yield from _credentials(address, snapshot, scope)
    elif address.kind == "policy":
        yield from _holders(observed, scope)
    elif address.kind == "role":
        for profile in observed.extra["instance_profiles"]:
            yield Dependent(
                f"its place in instance profile {profile}",
                (remove_role_call(profile, address.name),),
                (add_role_call(profile, address.name, follows=False),),
            )


def _credentials(user: Address, snapshot: Snapshot, scope: Scope) -> Iterator[Dependent]:
    for kind in KINDS.values():
        credentials = kind.credentials
        if credentials is None:
            continue
        answer = snapshot.answer(str(user), credentials.list_operation) or {}
        for item in answer.get(credentials.list_field, ()):
            key = item[credentials.id]
            yield Dependent(
                f"{kind.name.replace('-', ' ')} {key}",
                (credentials.delete_unknown(user.name, key, CASCADE_NOTE),),
            )
    if snapshot.answer(str(user), "GetLoginProfile") is not None:
        whose = CallTarget("LoginProfile", "UserName", user.name, user)
        yield Dependent(
            "a login profile", (_cascade_call(whose.call("Delete{}"), "login profile", user),)
        )
    for device in (snapshot.answer(str(user), "ListMFADevices") or {}).get("MFADevices", ()):
        yield _device(device["SerialNumber"], user, scope)


def _device(serial: str, user: Address, scope: Scope) -> Dependent:
    """An MFA device is taken from its user; a virtual one serves nobody else and goes too."""
    asked = {"SerialNumber": serial}
    taken = Call("iam", "DeactivateMFADevice", {**asked, "UserName": user.name})
    out = _cascade_call(taken, f"MFA device {serial}", user)
    if not serial.startswith("arn:") or scope.owner(serial):
        return Dependent(f"MFA device {serial}", (out,))
    device = Address("virtual-mfa-device", serial.partition(":mfa/")[2])
    gone = _cascade_call(Call("iam", "DeleteVirtualMFADevice", asked), f"{device}", user)
    return Dependent(
        f"MFA device {serial}",
        (
            attrs.evolve(out, frees=out.frees | {device}),
            attrs.evolve(gone, destroys=device, frees=frozenset()),
        ),
    )


def _cascade_call(call: Call, what: str, user: Address) -> PlannedCall:
    return PlannedCall(
        call=call,
        sentence=f"delete {what} of {user}: {CASCADE_NOTE}",
        frees=frozenset({user}),
        takes_away=True,
    )


def _holders(observed: ObservedResource, scope: Scope) -> Iterator[Dependent]:
    arn = observed.arn or ""
    for kind, name, how in observed.extra["holders"]:
        holder = Address(kind, name)
        if holder in scope.arns:
            continue
        if how == "boundary":
            # Nobody is set free of a boundary on the side.
            yield Dependent(f"{holder}, which it bounds")
            continue
        noun = kind.capitalize()
        target = CallTarget(noun, f"{noun}Name", name, holder)
        yield Dependent(
            f"{holder}, to which it is attached",
            (detach_call(target, arn, scope),),
            (attach_call(target, arn, scope),),
        )


def users_to_delete(
    snapshot: Snapshot, stack: str, wanted: Iterable[Address], staying: Iterable[Address]
) -> list[str]:
    """The users of a stack, remembered or tagged, that it does not declare."""
    kept = set(staying)
    ours = [
        address.name
        for address in wanted
        if address.kind == "user" and address.name in snapshot.users
    ]
    tagged = [name for name, user in snapshot.users.items() if user.tags.get(STACK_TAG) == stack]
    return [name for name in dict.fromkeys((*ours, *tagged)) if Address("user", name) not in kept]


def unmanaged_dependents(
    going: Mapping[Address, ObservedResource],
    actions: PlannedCalls,
    snapshot: Snapshot,
    scope: Scope,
) -> dict[Address, list[Dependent]]:
    """What hangs on objects that go and that no action of the plan takes away."""
    planned = {action.call.signature for _, action in actions}
    result: dict[Address, list[Dependent]] = {}
    for address, observed in going.items():
        left = [
            dependent
            for dependent in dependents_of(address, observed, snapshot, scope)
            if not dependent.removal or dependent.removal[0].call.signature not in planned
        ]
        if left:
            result[address] = left
    return result


def cascade_calls(
    left: Mapping[Address, Iterable[Dependent]], replaced: frozenset[Address]
) -> PlannedCalls:
    """The actions that remove it, and put it back on what is made anew."""
    return [
        (address, action)
        for address, result in left.items()
        for dependent in result
        for action in (*dependent.removal, *(dependent.restoration if address in replaced else ()))
    ]


def unremovable_dependents(
    left: Mapping[Address, Iterable[Dependent]],
) -> dict[Address, list[Dependent]]:
    """What of it only its owner can remove."""
    kept = {
        address: [dependent for dependent in result if not dependent.removal]
        for address, result in left.items()
    }
    return {address: matched for address, matched in kept.items() if matched}


def dependents_error(
    foreign: Mapping[Address, Iterable[Dependent]], origins: Mapping[Address, Origin | None]
) -> NotOurs:
    """The error that lists what stands in the way."""
    held = {
        address: [dependent.what for dependent in result] for address, result in foreign.items()
    }
    stuck = [
        str(address)
        for address, matched in foreign.items()
        if any(not item.removal for item in matched)
    ]
    names = ", ".join(map(str, held))
    return NotOurs(
        f"{names} cannot be deleted: others gave what this stack did not make",
        where=next((where for entry in held if (where := origins.get(entry))), None),
        why="; ".join(
            f"{address} has {', '.join(credentials)}" for address, credentials in held.items()
        ),
        next_step=f"give {', '.join(stuck)} up in another way: a boundary is not lifted on the side"
        if stuck
        else REMOVE_DEPENDENTS_HINT,
    )
