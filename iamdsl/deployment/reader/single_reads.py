"""Single reads of users, groups, roles and policies, with the same result as the bulk read.

Of other principals only what the wanted objects need is read: members of a group, principals that
have a policy attached, and whether those that a declaration names by ARN exist. An object whose
reads are denied is unknown (`Snapshot.denied`); the others are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.client.invocation import pages
from iamdsl.deployment.reader.denials import DeniedReads
from iamdsl.errors import AccessDenied
from iamdsl.resources.kind.address import Address
from iamdsl.snapshot import PartialPrincipal, Snapshot
from iamdsl.snapshot.not_found import LARGE_PAGE, read_or_none
from iamdsl.snapshot.principal_reads import (
    list_all,
    read_group_with_members,
    read_policy_with_answer,
    read_role_single,
    read_user_single,
)

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.deployment.reader.read_requirements import ReadRequirements
    from iamdsl.deployment.thread_pool import ThreadPool
    from iamdsl.snapshot import ObservedPolicy

_Item: TypeAlias = Mapping[str, Any]
_PolicyRead: TypeAlias = "tuple[_Item, ObservedPolicy]"
"""GetPolicy's response, and the complete policy."""

_USES = (
    ("PermissionsPolicy", "AttachmentCount", "attachment"),
    ("PermissionsBoundary", "PermissionsBoundaryUsageCount", "boundary"),
)
"""Each use of a policy: its filter and its count in IAM's API, and its name in a snapshot."""


def read_singly(account: Account, pool: ThreadPool, requirements: ReadRequirements) -> Snapshot:
    """Return a snapshot of the required objects that exist.

    Raises `CallFailed`, but not `AccessDenied`.
    """
    denied = DeniedReads()
    names = {
        kind: [address for address in requirements.principals if address.kind == kind]
        for kind in ("user", "group", "role")
    }
    users = pool.map(
        lambda user: denied.read(user, read_user_single, account, user.name), names["user"]
    )
    groups = pool.map(
        lambda group: denied.read(group, read_group_with_members, account, group.name),
        names["group"],
    )
    roles = pool.map(
        lambda role: denied.read(role, read_role_single, account, role.name), names["role"]
    )
    policies, denied_listings = _policies(account, pool, requirements, denied)
    existing_groups = [result for result in groups if result is not None]
    snapshot = Snapshot(
        users={user.name: user for user in users if user is not None},
        groups={group.name: group for group, _ in existing_groups},
        roles={role.name: role for role in roles if role is not None},
        policies={policy.name: policy for _, policy in policies},
    )
    partial = [_member(item, group.name) for group, items in existing_groups for item in items]
    unseen = [
        address
        for address in requirements.referenced
        if not snapshot.has(address.kind, address.name)
    ]
    partial += filter(
        None,
        pool.map(lambda address: denied.read(address, _read_existence, account, address), unseen),
    )
    uses = [
        (Address("policy", policy_read[1].name), use)
        for policy_read in policies
        for use in _unseen_uses(policy_read, snapshot)
    ]
    for holders in pool.map(lambda use: denied.read(use[0], _holders, account, *use[1]), uses):
        partial += holders or ()
    others = [
        principal for principal in partial if not snapshot.has(principal.kind, principal.name)
    ]
    return attrs.evolve(
        snapshot,
        partial_principals=_merge(others),
        denied=denied.by_address,
        denied_listings=denied_listings,
    )


def _policies(
    account: Account, pool: ThreadPool, requirements: ReadRequirements, denied: DeniedReads
) -> tuple[list[_PolicyRead], tuple[AccessDenied, ...]]:
    """Return the wanted policies that exist, in any path and case.

    A name exists only once: in one path, and in one case. Also return the error if listing the
    policies was denied; then other paths are not searched.
    """

    def read_expected(address: Address) -> _PolicyRead | None:
        arns = (
            requirements.recovery.attributes(address).get("arn"),
            requirements.arns.get(address),
        )
        expected = dict.fromkeys(arn for arn in arns if arn is not None)
        return next(filter(None, (read_policy_with_answer(account, arn) for arn in expected)), None)

    reads = pool.map(
        lambda address: denied.read(address, read_expected, address), requirements.policies
    )
    result = [policy_read for policy_read in reads if policy_read is not None]
    missing = {
        address.name.lower()
        for address in requirements.policies
        if str(address) not in denied.by_address
    } - {policy.name.lower() for _, policy in result}
    if not missing:
        return result, ()
    listed = list_all(account, "ListPolicies", "Policies", Scope="Local", MaxItems=LARGE_PAGE)
    try:
        others = [
            (Address("policy", item["PolicyName"]), item["Arn"])
            for item in listed
            if item["PolicyName"].lower() in missing
        ]
    except AccessDenied as error:
        return result, (error,)
    result += filter(
        None,
        pool.map(
            lambda other: denied.read(other[0], read_policy_with_answer, account, other[1]), others
        ),
    )
    return result, ()


def _member(user: _Item, group: str) -> PartialPrincipal:
    return PartialPrincipal("user", user["UserName"], user["UserId"], user["Arn"], groups=(group,))


def _read_existence(account: Account, address: Address) -> PartialPrincipal | None:
    noun = address.kind.capitalize()
    limit = {"MaxItems": 1} if address.kind == "group" else {}
    answer = read_or_none(account, f"Get{noun}", {f"{noun}Name": address.name, **limit})
    if answer is None:
        return None
    item = answer[noun]
    return PartialPrincipal(address.kind, item[f"{noun}Name"], item[f"{noun}Id"], item["Arn"])


def _unseen_uses(policy_read: _PolicyRead, snapshot: Snapshot) -> Iterator[tuple[str, str, str]]:
    """Yield the uses of a policy of which IAM counts more than the snapshot has."""
    answer, policy = policy_read
    seen = [how for _, _, how in snapshot.holders(policy.arn)]
    for use, count, how in _USES:
        if answer["Policy"].get(count) != seen.count(how):
            yield policy.arn, use, how


def _holders(account: Account, arn: str, use: str, how: str) -> list[PartialPrincipal]:
    arguments = {"PolicyArn": arn, "PolicyUsageFilter": use, "MaxItems": LARGE_PAGE}
    return [
        PartialPrincipal(
            noun.lower(),
            item[f"{noun}Name"],
            item[f"{noun}Id"],
            attachments=(arn,) if how == "attachment" else (),
            boundary=arn if how == "boundary" else None,
        )
        for page in pages(account, "iam", "ListEntitiesForPolicy", arguments)
        for noun in ("User", "Group", "Role")
        for item in page.get(f"Policy{noun}s") or ()
    ]


def _merge(principals: Iterable[PartialPrincipal]) -> tuple[PartialPrincipal, ...]:
    """Merge the partial principals with the same address."""
    result: dict[Address, PartialPrincipal] = {}
    for principal in principals:
        before = result.setdefault(Address(principal.kind, principal.name), principal)
        if before is not principal:
            result[Address(principal.kind, principal.name)] = attrs.evolve(
                before,
                arn=before.arn or principal.arn,
                groups=(*before.groups, *principal.groups),
                attachments=(*before.attachments, *principal.attachments),
                boundary=before.boundary or principal.boundary,
            )
    return tuple(result.values())
