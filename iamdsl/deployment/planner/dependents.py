"""Dependents of an object to delete: they block its deletion, or are deleted with it by force.

IAM does not delete a user with credentials, an attached policy, or a role in an instance
profile. The plan removes those that the stack manages; this module is about the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client.call import Call
from iamdsl.client.error_translation import GIVE_BACK_HINT, REMOVE_DEPENDENTS_HINT
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.call_target import CallTarget, principal_target
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.resources.parts.attachment import detach_call
from iamdsl.resources.parts.profile_role import remove_role_call

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.origin import Origin
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

MAX_USERS_CHECKED = 4
"""Largest number of users to delete whose credentials are read without `force`.

It takes several calls for each user. With more users, IAM itself refuses to delete those that
have credentials.
"""

CASCADE_NOTE = "its user is deleted"


@attrs.frozen
class Dependent:
    """Blocker of a deletion, and the calls that remove it.

    Without calls, only its owner can remove it. A `holder` with its unique ID (None if unknown)
    gets the object back if that is replaced.
    """

    what: str
    removal: PlannedCalls = ()
    holder: Address | None = None
    holder_id: str | None = None


def dependents_of(
    address: Address, observed: ObservedResource, snapshot: Snapshot, scope: Scope
) -> Iterator[Dependent]:
    """Yield all that keeps IAM from deleting an object, including what the stack manages."""
    if address.kind == "user":
        yield from _user_credentials(address, snapshot, scope)
    elif address.kind == "policy":
        yield from _policy_holders(observed, snapshot, scope)
    elif address.kind == "role":
        for profile in observed.extra["instance_profiles"]:
            yield Dependent(
                f"used in instance profile {profile}",
                (remove_role_call(profile, address.name),),
                Address("instance-profile", profile),
                observed.extra["profile_ids"].get(profile),
            )


def _user_credentials(user: Address, snapshot: Snapshot, scope: Scope) -> Iterator[Dependent]:
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
        target = CallTarget("LoginProfile", "UserName", user.name, user)
        yield Dependent(
            "login profile", (_cascade_call(target.call("Delete{}"), "login profile", user),)
        )
    for device in (snapshot.answer(str(user), "ListMFADevices") or {}).get("MFADevices", ()):
        yield _mfa_device(device["SerialNumber"], user, scope)


def _mfa_device(serial: str, user: Address, scope: Scope) -> Dependent:
    """Return an MFA device to deactivate; a virtual one that no stack declares is deleted too."""
    arguments = {"SerialNumber": serial}
    call = Call("iam", "DeactivateMFADevice", {**arguments, "UserName": user.name})
    deactivation = _cascade_call(call, f"MFA device {serial}", user)
    if not serial.startswith("arn:") or scope.owner(serial):
        return Dependent(f"MFA device {serial}", (deactivation,))
    device = Address("virtual-mfa-device", serial.partition(":mfa/")[2])
    deletion = _cascade_call(Call("iam", "DeleteVirtualMFADevice", arguments), f"{device}", user)
    return Dependent(
        f"MFA device {serial}",
        (
            attrs.evolve(deactivation, frees=deactivation.frees | {device}),
            attrs.evolve(deletion, destroys=device, frees=frozenset()),
        ),
    )


def _cascade_call(call: Call, what: str, user: Address) -> PlannedCall:
    return PlannedCall(
        call=call,
        sentence=f"delete {what} of {user}: {CASCADE_NOTE}",
        frees=frozenset({user}),
        takes_away=True,
    )


def _policy_holders(
    observed: ObservedResource, snapshot: Snapshot, scope: Scope
) -> Iterator[Dependent]:
    arn = observed.arn or ""
    for kind, name, how in observed.extra["holders"]:
        holder = Address(kind, name)
        if holder in scope.arns:
            continue
        if how == "boundary":
            # Removing a boundary would widen the holder's access: never done implicitly.
            yield Dependent(f"permissions boundary of {holder}")
            continue
        yield Dependent(
            f"attached to {holder}",
            (detach_call(principal_target(holder), arn, scope),),
            holder,
            snapshot.id_of(kind, name),
        )


def users_to_delete(
    snapshot: Snapshot, stack: str, wanted: Iterable[Address], staying: Iterable[Address]
) -> list[str]:
    """Return the users of a stack, by the ledger or their tag, that it does not declare."""
    declared = set(staying)
    known = [
        address.name
        for address in wanted
        if address.kind == "user" and address.name in snapshot.users
    ]
    tagged = [name for name, user in snapshot.users.items() if user.tags.get(STACK_TAG) == stack]
    return [
        name for name in dict.fromkeys((*known, *tagged)) if Address("user", name) not in declared
    ]


def unmanaged_dependents(
    deleted: Mapping[Address, ObservedResource],
    actions: PlannedCalls,
    snapshot: Snapshot,
    scope: Scope,
) -> dict[Address, list[Dependent]]:
    """Return the dependents of objects to delete that no action of the plan removes."""
    planned = {action.call.signature for action in actions}
    result = {
        address: [
            dependent
            for dependent in dependents_of(address, observed, snapshot, scope)
            if not dependent.removal or dependent.removal[0].call.signature not in planned
        ]
        for address, observed in deleted.items()
    }
    return {address: unmanaged for address, unmanaged in result.items() if unmanaged}


def cascade_calls(unmanaged: Mapping[Address, Iterable[Dependent]]) -> PlannedCalls:
    """Return the calls that remove dependents."""
    return tuple(
        action.at(address)
        for address, dependents in unmanaged.items()
        for dependent in dependents
        for action in dependent.removal
    )


def unremovable_dependents(
    unmanaged: Mapping[Address, Iterable[Dependent]],
) -> dict[Address, list[Dependent]]:
    """Return the dependents that `force` does not remove either."""
    return {
        address: unremovable
        for address, dependents in unmanaged.items()
        if (unremovable := [dependent for dependent in dependents if not dependent.removal])
    }


def dependents_error(
    blocking: Mapping[Address, Iterable[Dependent]],
    replaced: frozenset[Address],
    origins: Mapping[Address, Origin | None],
) -> NotOurs:
    """Return the error that lists the dependents of objects that cannot be deleted or replaced."""
    texts = {
        address: [dependent.what for dependent in dependents]
        for address, dependents in blocking.items()
    }
    unremovable = [
        str(address)
        for address, dependents in blocking.items()
        if any(not dependent.removal for dependent in dependents)
    ]
    names = ", ".join(map(str, texts))
    is_replacement = replaced.issuperset(texts)
    verb = "replaced (deleted, and created again)" if is_replacement else "deleted"
    return NotOurs(
        f"{names} cannot be {verb}: {'it has' if len(texts) == 1 else 'they have'} "
        "dependents that this stack does not manage",
        where=next((where for address in texts if (where := origins.get(address))), None),
        why="; ".join(f"{address}: {', '.join(listed)}" for address, listed in texts.items()),
        next_step=f"give the users and roles bounded by {', '.join(unremovable)} another "
        "permissions boundary first: iamdsl does not remove a boundary that it does not manage"
        if unremovable
        else GIVE_BACK_HINT
        if is_replacement
        else REMOVE_DEPENDENTS_HINT,
    )
