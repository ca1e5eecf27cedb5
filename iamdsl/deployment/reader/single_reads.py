"""The wanted users, groups, roles and policies read one by one, as the bulk read would show them.

Of others only what the wanted ones need is asked: who else is in a group or holds a policy, and
whether those whom a declaration names by ARN are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.client.invocation import pages
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
"""What GetPolicy told of a policy, and all of it."""

_USES = (
    ("PermissionsPolicy", "AttachmentCount", "attachment"),
    ("PermissionsBoundary", "PermissionsBoundaryUsageCount", "boundary"),
)
"""How IAM calls the uses of a policy, how it counts them, and how we call them."""


def read_singly(account: Account, pool: ThreadPool, requirements: ReadRequirements) -> Snapshot:
    """A snapshot of what is wanted and there, several objects at a time; raises CallFailed."""
    names = {
        kind: [address.name for address in requirements.principals if address.kind == kind]
        for kind in ("user", "group", "role")
    }
    users = pool.map(lambda name: read_user_single(account, name), names["user"])
    groups = pool.map(lambda name: read_group_with_members(account, name), names["group"])
    roles = pool.map(lambda name: read_role_single(account, name), names["role"])
    policies = _policies(account, pool, requirements)
    with_members = [entry for entry in groups if entry is not None]
    snapshot = Snapshot(
        users={user.name: user for user in users if user is not None},
        groups={candidate.name: candidate for candidate, _ in with_members},
        roles={role.name: role for role in roles if role is not None},
        policies={policy.name: policy for _, policy in policies},
    )
    glimpses = [_member(item, group.name) for group, items in with_members for item in items]
    unseen = [
        address
        for address in requirements.referenced
        if not snapshot.has(address.kind, address.name)
    ]
    glimpses += filter(None, pool.map(lambda address: _read_existence(account, address), unseen))
    questions = [question for told in policies for question in _unseen_uses(told, snapshot)]
    for result in pool.map(lambda question: list(_holders(account, *question)), questions):
        glimpses += result
    others = [
        principal for principal in glimpses if not snapshot.has(principal.kind, principal.name)
    ]
    return attrs.evolve(snapshot, partial_principals=_merge(others))


def _policies(
    account: Account, pool: ThreadPool, requirements: ReadRequirements
) -> list[_PolicyRead]:
    """The wanted policies that are there, wherever: a name is taken in one path only."""

    def known(address: Address) -> _PolicyRead | None:
        arns = (
            requirements.recovery.attributes(address).get("arn"),
            requirements.arns.get(address),
        )
        expected = dict.fromkeys(arn for arn in arns if arn is not None)
        return next(filter(None, (read_policy_with_answer(account, arn) for arn in expected)), None)

    result = [entry for entry in pool.map(known, requirements.policies) if entry is not None]
    missing = {candidate.name for candidate in requirements.policies} - {
        policy.name for _, policy in result
    }
    if missing:
        listed = list_all(account, "ListPolicies", "Policies", Scope="Local", MaxItems=LARGE_PAGE)
        arns = [item["Arn"] for item in listed if item["PolicyName"] in missing]
        elsewhere = pool.map(lambda arn: read_policy_with_answer(account, arn), arns)
        result += filter(None, elsewhere)
    return result


def _member(user: _Item, group: str) -> PartialPrincipal:
    return PartialPrincipal("user", user["UserName"], user["UserId"], user["Arn"], groups=(group,))


def _read_existence(account: Account, address: Address) -> PartialPrincipal | None:
    noun = address.kind.capitalize()
    few = {"MaxItems": 1} if address.kind == "group" else {}
    answer = read_or_none(account, f"Get{noun}", {f"{noun}Name": address.name, **few})
    if answer is None:
        return None
    item = answer[noun]
    return PartialPrincipal(address.kind, item[f"{noun}Name"], item[f"{noun}Id"], item["Arn"])


def _unseen_uses(told: _PolicyRead, snapshot: Snapshot) -> Iterator[tuple[str, str, str]]:
    """The uses of a policy by others: IAM counts more of them than were seen."""
    answer, policy = told
    seen = [how for _, _, how in snapshot.holders(policy.arn)]
    for use, count, how in _USES:
        if answer["Policy"].get(count) != seen.count(how):
            yield policy.arn, use, how


def _holders(account: Account, arn: str, use: str, how: str) -> Iterator[PartialPrincipal]:
    asked = {"PolicyArn": arn, "PolicyUsageFilter": use, "MaxItems": LARGE_PAGE}
    for page in pages(account, "iam", "ListEntitiesForPolicy", asked):
        for noun in ("User", "Group", "Role"):
            for item in page.get(f"Policy{noun}s") or ():
                yield PartialPrincipal(
                    noun.lower(),
                    item[f"{noun}Name"],
                    item[f"{noun}Id"],
                    attachments=(arn,) if how == "attachment" else (),
                    boundary=arn if how == "boundary" else None,
                )


def _merge(glimpses: Iterable[PartialPrincipal]) -> tuple[PartialPrincipal, ...]:
    """One glimpse of each principal, with all that was told of it."""
    result: dict[Address, PartialPrincipal] = {}
    for principal in glimpses:
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
