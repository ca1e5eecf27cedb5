"""Read users, groups, roles and policies one by one, to the same records as the bulk read.

The responses of several calls are combined to the form of GetAccountAuthorizationDetails, and
converted by the same function.
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.client.invocation import pages, read
from iamdsl.errors import CallFailed
from iamdsl.snapshot.authorization_details import (
    read_details,
    with_policy_settings,
    with_role_settings,
)
from iamdsl.snapshot.lookup_records import AttachedPolicy, ListedEntity
from iamdsl.snapshot.not_found import LARGE_PAGE, read_or_none

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.client import Account
    from iamdsl.snapshot.authorization_details import ApiAnswer
    from iamdsl.snapshot.records import ObservedGroup, ObservedPolicy, ObservedRole, ObservedUser


def read_user_single(account: Account, name: str) -> ObservedUser | None:
    """Return a user as the bulk read gives it, or None if it does not exist.

    GetUser, ListUserPolicies, one GetUserPolicy for each inline policy,
    ListAttachedUserPolicies and ListGroupsForUser: 4 calls and those for inline
    policies, more if lists have further pages. Raises the errors of `read`.
    """
    try:
        item = read(account, "iam", "GetUser", {"UserName": name})["User"]
        groups = list_all(account, "ListGroupsForUser", "Groups", UserName=name)
        detail = {
            **item,
            **_policies(account, "User", name),
            "GroupList": [group["GroupName"] for group in groups],
        }
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None
    return read_details([{"UserDetailList": [detail]}]).users[item["UserName"]]


def read_group_single(account: Account, name: str) -> ObservedGroup | None:
    """Return a group as the bulk read gives it, or None if it does not exist.

    GetGroup, ListGroupPolicies, one GetGroupPolicy for each inline policy and
    ListAttachedGroupPolicies: 3 calls and those for inline policies, more if lists
    have further pages. Raises the errors of `read`.
    """
    try:
        answer = read(account, "iam", "GetGroup", {"GroupName": name, "MaxItems": 1})
        return complete_group(account, answer)
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def read_group_with_members(
    account: Account, name: str
) -> tuple[ObservedGroup, list[Mapping[str, Any]]] | None:
    """Return a group and its members as GetGroup lists them (a call per 1000), or None.

    Raises the errors of `read`.
    """
    try:
        answers = list(
            pages(account, "iam", "GetGroup", {"GroupName": name, "MaxItems": LARGE_PAGE})
        )
        group = complete_group(account, answers[0])
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None
    return group, [user for page in answers for user in page["Users"]]


def complete_group(account: Account, answer: ApiAnswer) -> ObservedGroup:
    """Return the group of a GetGroup response with its policies; raises `CallFailed`."""
    name = answer["Group"]["GroupName"]
    detail = {**answer["Group"], **_policies(account, "Group", name)}
    return read_details([{"GroupDetailList": [detail]}]).groups[name]


def read_role_single(account: Account, name: str) -> ObservedRole | None:
    """Return a role as the bulk read and ListRoles give it, or None if it does not exist.

    GetRole, ListRolePolicies, one GetRolePolicy for each inline policy,
    ListAttachedRolePolicies and ListInstanceProfilesForRole: 4 calls and those for
    inline policies, more if lists have further pages. Raises the errors of `read`.
    """
    try:
        return complete_role(account, read(account, "iam", "GetRole", {"RoleName": name}))
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def complete_role(account: Account, answer: ApiAnswer) -> ObservedRole:
    """Return the role of a GetRole response with its policies and instance profiles.

    Raises `CallFailed`.
    """
    item = answer["Role"]
    name = item["RoleName"]
    profiles = list_all(account, "ListInstanceProfilesForRole", "InstanceProfiles", RoleName=name)
    detail = {
        **item,
        **_policies(account, "Role", name),
        "InstanceProfileList": list(profiles),
    }
    snapshot = read_details([{"RoleDetailList": [detail]}])
    return with_role_settings(snapshot, [{"Roles": [item]}]).roles[name]


def read_policy_single(account: Account, arn: str) -> ObservedPolicy | None:
    """Return a managed policy with all its versions, or None if it does not exist.

    GetPolicy, ListPolicyVersions and one GetPolicyVersion for each version: 2 calls and
    those for versions, of which a customer managed policy has at most 5, and an AWS managed
    policy may have more than 100. Raises the errors of `read`.
    """
    answer_and_policy = read_policy_with_answer(account, arn)
    return None if answer_and_policy is None else answer_and_policy[1]


def read_policy_with_answer(account: Account, arn: str) -> tuple[ApiAnswer, ObservedPolicy] | None:
    """Return the GetPolicy response, which has the number of attachments, and the policy.

    Returns None if the policy does not exist. Raises the errors of `read`.
    """
    try:
        answer = read(account, "iam", "GetPolicy", {"PolicyArn": arn})
        listed = list_all(account, "ListPolicyVersions", "Versions", PolicyArn=arn)
        versions = [version["VersionId"] for version in listed]
        return answer, complete_policy(account, answer, versions)
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def complete_policy(account: Account, answer: ApiAnswer, versions: list[str]) -> ObservedPolicy:
    """Return the policy of a GetPolicy response with the versions of these IDs.

    A version that was deleted since is left out, unless it is the default version. Raises
    `CallFailed`.
    """
    item = answer["Policy"]
    details = []
    for version in versions:
        arguments = {"PolicyArn": item["Arn"], "VersionId": version}
        if version == item["DefaultVersionId"]:
            details.append(read(account, "iam", "GetPolicyVersion", arguments)["PolicyVersion"])
        elif (detail := read_or_none(account, "GetPolicyVersion", arguments)) is not None:
            details.append(detail["PolicyVersion"])
    snapshot = read_details([{"Policies": [{**item, "PolicyVersionList": details}]}])
    return with_policy_settings(snapshot, answer).policies[item["PolicyName"]]


def read_inline(account: Account, noun: str, name: str) -> list[ApiAnswer]:
    """Return the inline policies of a `User`, `Group` or `Role`, each with `PolicyDocument`.

    One List call per page and one Get call for each policy; a policy that was deleted since is
    left out. Raises `CallFailed`, with the code NoSuchEntity if the owner does not exist.
    """
    owner = {f"{noun}Name": name}
    result: list[ApiAnswer] = []
    for page in pages(account, "iam", f"List{noun}Policies", owner):
        for policy in page["PolicyNames"]:
            answer = read_or_none(account, f"Get{noun}Policy", {**owner, "PolicyName": policy})
            if answer is not None:
                result.append(answer)
    return result


def read_attached(
    account: Account, noun: str, name: str, path_prefix: str = "/"
) -> tuple[AttachedPolicy, ...]:
    """Return the managed policies attached to a `User`, `Group` or `Role`; one call per page.

    Raises `CallFailed`, with the code NoSuchEntity if the owner does not exist.
    """
    owner = {f"{noun}Name": name, "PathPrefix": path_prefix}
    listed = list_all(account, f"ListAttached{noun}Policies", "AttachedPolicies", **owner)
    return tuple(AttachedPolicy(policy["PolicyName"], policy["PolicyArn"]) for policy in listed)


def list_all(
    account: Account, operation: str, members: str, **arguments: str | int
) -> Iterator[Mapping[str, Any]]:
    """Yield all members of a List operation, page after page; raises the same errors as `pages`."""
    for page in pages(account, "iam", operation, arguments):
        yield from page[members]


def _policies(account: Account, noun: str, name: str) -> dict[str, Any]:
    attached = read_attached(account, noun, name)
    return {
        f"{noun}PolicyList": read_inline(account, noun, name),
        "AttachedManagedPolicies": [
            {"PolicyName": policy.name, "PolicyArn": policy.arn} for policy in attached
        ],
    }


def as_listed_entity(item: ApiAnswer, noun: str) -> ListedEntity:
    """Return the record of a `User`, `Role` or `InstanceProfile` in a list."""
    return ListedEntity(
        name=item[f"{noun}Name"],
        path=item["Path"],
        id=item[f"{noun}Id"],
        arn=item["Arn"],
        created=item["CreateDate"],
    )
