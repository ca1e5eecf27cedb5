"""Find a customer managed or AWS managed policy by its name or ARN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import ResourceError, did_you_mean, nearest
from iamdsl.origin import here
from iamdsl.snapshot.lookup_records import FoundPolicy
from iamdsl.snapshot.not_found import (
    LARGE_PAGE,
    RequireExisting,
    first_names,
    read_or_none,
    unknown_name_error,
)
from iamdsl.snapshot.principal_reads import complete_policy, list_all

if TYPE_CHECKING:
    from iamdsl.client import Account


def find_policy(account: Account, name_or_arn: str, path_prefix: str | None = None) -> FoundPolicy:
    """Return the policy of an ARN, or of a name under a path.

    Raises `UnknownName` if there is none, and `ResourceError` for several policies of that
    name, or a path prefix with an ARN.
    """
    is_arn = name_or_arn.startswith("arn:")
    if is_arn and path_prefix is not None:
        raise ResourceError(
            "a path prefix cannot be given with an ARN",
            where=here(),
            why="the ARN contains the path; a prefix limits the search for a name",
            next_step="leave out `path_prefix`",
        )
    arn = name_or_arn if is_arn else _arn_of(account, name_or_arn, path_prefix or "/")
    answer = read_or_none(account, "GetPolicy", {"PolicyArn": arn})
    if answer is None:
        raise unknown_name_error(account, "policy", arn, lambda: _nearest_arn(account, arn))
    item = answer["Policy"]
    with RequireExisting(account, "policy", arn):
        policy = complete_policy(account, answer, [item["DefaultVersionId"]])
    return FoundPolicy(
        policy=policy,
        attachments=item.get("AttachmentCount", 0),
        boundaries=item.get("PermissionsBoundaryUsageCount", 0),
        attachable=item.get("IsAttachable", True),
        updated=item["UpdateDate"],
    )


def _nearest_arn(account: Account, arn: str) -> str | None:
    """Return a suggestion: the account's policy with the name nearest to that in an ARN."""
    arns = first_names(account, "ListPolicies", "Policies", "Arn", Scope="Local")
    by_name = {known.rpartition("/")[2]: known for known in arns}
    name = nearest(arn.rpartition("/")[2], by_name)
    return None if name is None else f"did you mean `{by_name[name]}`?"


def _arn_of(account: Account, name: str, path_prefix: str) -> str:
    listed = list(
        list_all(account, "ListPolicies", "Policies", PathPrefix=path_prefix, MaxItems=LARGE_PAGE)
    )
    arns = [
        str(policy["Arn"])
        for policy in listed
        if policy["PolicyName"].lower() == name.lower()  # as IAM compares names
    ]
    if not arns:
        noun = "policy" if path_prefix == "/" else f"policy under {path_prefix}"
        known = [policy["PolicyName"] for policy in listed]
        raise unknown_name_error(account, noun, name, lambda: did_you_mean(name, known))
    if len(arns) > 1:
        raise ResourceError(
            f"{len(arns)} policies are named {name!r}",
            where=here(),
            why=" and ".join(arns),
            next_step="give the policy's ARN, or its path as `path_prefix`",
        )
    return arns[0]
