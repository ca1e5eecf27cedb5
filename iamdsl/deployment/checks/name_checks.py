"""Checks of names that the account has in another case: IAM does not distinguish them.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import NotOurs, ResourceError, UndeclaredResource
from iamdsl.language import Arn
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.ownership.ownership import PlanOptions
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.snapshot import Snapshot

_NOT_DISTINGUISHED = "IAM does not distinguish names by case"


def check_spelling(
    address: Address,
    snapshot: Snapshot,
    recovery: Recovery,
    options: PlanOptions,
    origin: Origin | None,
) -> None:
    """Refuse a declared name that the account has in another case.

    Raises `ResourceError` if the ledger has the object under the account's spelling, `NotOurs` if
    it does not.
    """
    find_spelling = KINDS[address.kind].spelling
    spelling = None if find_spelling is None else find_spelling(snapshot, address.name)
    if spelling in {None, address.name}:
        return
    existing = Address(address.kind, str(spelling))
    what = f"{address} already exists in the account, as {existing}"
    if existing in recovery.ledger.entries:
        raise ResourceError(
            what,
            where=origin,
            why=f"{_NOT_DISTINGUISHED}, and the stack has it under the name {existing.name!r}",
            next_step=f"declare it as {existing.name!r}",
        )
    observed = KINDS[existing.kind].observe(snapshot, existing.name, {})
    owner = None if observed is None else observed.stack
    whose = "" if owner is None else f"; its tag says that it belongs to the stack {owner!r}"
    is_adoptable = owner is None and not options.adopt
    adoption = " and adopt it with deploy(…, adopt=True)" if is_adoptable else ""
    raise NotOurs(
        what,
        where=origin,
        why=f"{_NOT_DISTINGUISHED}{whose}",
        next_step=f"declare it as {existing.name!r}{adoption}, or choose another name",
    )


def check_renames(
    stack: Stack, pending: Renames, snapshot: Snapshot, recovery: Recovery, options: PlanOptions
) -> None:
    """Refuse renames that change only the case, or to a name that is taken in another case.

    Refuse also a new object with the name, in another case, of one that is renamed. `pending` are
    the renames that the plan sends. Raises `ResourceError` or `NotOurs`.
    """
    new_addresses = {new: old for old, new in pending.items()}
    former = {(old.kind, old.name.lower()): old for old in pending}
    for resource in stack if pending else ():
        address = resource.address
        existing = former.get((address.kind, address.name.lower()))
        if existing is None or existing.name == address.name:
            if address in new_addresses:
                check_spelling(address, snapshot, recovery, options, resource.origin)
            continue
        if new_addresses.get(address) == existing:
            raise ResourceError(
                f"{existing} cannot be renamed to {address.name!r}: only the case differs",
                where=resource.origin,
                why=f"{_NOT_DISTINGUISHED}: it refuses such a rename with EntityAlreadyExists",
                next_step=f"declare it as {existing.name!r}; to change the case, rename it to "
                "another name first, apply, and rename it again",
            )
        raise ResourceError(
            f"{address} already exists in the account, as {existing}",
            where=resource.origin,
            why=f"{_NOT_DISTINGUISHED}, and this plan only begins to rename {existing}",
            next_step=f"declare it as {existing.name!r}, or apply the rename of {existing} first",
        )


def check_referenced_spellings(stack: Stack, identity: Identity, snapshot: Snapshot) -> None:
    """Refuse a reference by ARN with a name that the account has in another case.

    The name in an ARN is case-sensitive. Only objects that were read are compared. Raises
    `UndeclaredResource`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html
    """
    for resource in stack:
        for arn in _referenced_arns(resource):
            kind, _, path = arn.resource.partition("/")
            name = path.rpartition("/")[2]
            if arn.account not in {None, identity.account}:
                continue
            spelling = snapshot.spelling(kind, name)
            if spelling in {None, name}:
                continue
            correct = f"{arn}".removesuffix(name) + str(spelling)
            raise UndeclaredResource(
                f"{resource.address} refers to {kind}/{name}, which the account has as "
                f"{kind}/{spelling}",
                where=resource.origin,
                why="the name in an ARN is case-sensitive",
                next_step=f"write {correct}",
            )


def _referenced_arns(resource: Resource) -> Iterator[Arn]:
    """Yield the ARNs of users, groups, roles and policies that a resource's fields refer to."""
    values = [
        *(field_value(resource, "groups") or ()),
        *field_value(resource, "members", default=()),
        *field_value(resource, "attachments", default=()),
        *(field_value(resource, field) for field in ("boundary", "to", "policy")),
    ]
    for value in values:
        if isinstance(value, Arn) and value.resource.partition("/")[0] in _READ_KINDS:
            yield value


_READ_KINDS = frozenset({"user", "group", "role", "policy"})
