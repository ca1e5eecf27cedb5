"""Users, groups, roles and policies read one by one, into the records that the bulk read gives.

What several calls tell is put together as GetAccountAuthorizationDetails would tell it, and read
by the same reader. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
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
    """A user as the bulk read gives it, or None.

    GetUser, ListUserPolicies, one GetUserPolicy for each inline policy,
    ListAttachedUserPolicies and ListGroupsForUser: 4 calls and those for inline
    policies, more where lists have further pages. Raises CallFailed and the like.
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
    """A group as the bulk read gives it, or None.

    GetGroup, ListGroupPolicies, one GetGroupPolicy for each inline policy and
    ListAttachedGroupPolicies: 3 calls and those for inline policies, more where lists
    have further pages. Raises CallFailed and the like.
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
    """The same group, and its members as GetGroup lists them: a call for each 1000."""
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
    """The group that GetGroup told of, with its policies; raises CallFailed."""
    name = answer["Group"]["GroupName"]
    detail = {**answer["Group"], **_policies(account, "Group", name)}
    return read_details([{"GroupDetailList": [detail]}]).groups[name]


def read_role_single(account: Account, name: str) -> ObservedRole | None:
    """A role as the bulk read and ListRoles give it, or None.

    GetRole, ListRolePolicies, one GetRolePolicy for each inline policy,
    ListAttachedRolePolicies and ListInstanceProfilesForRole: 4 calls and those for
    inline policies, more where lists have further pages. Raises CallFailed and the like.
    """
    try:
        return complete_role(account, read(account, "iam", "GetRole", {"RoleName": name}))
    except CallFailed as error:
        if error.code != "NoSuchEntity":
            raise
        return None


def complete_role(account: Account, answer: ApiAnswer) -> ObservedRole:
    """The role that GetRole told of, with its policies and instance profiles; raises CallFailed."""
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
    """A managed policy as the bulk read and GetPolicy give it, with all its versions, or None.

    GetPolicy, ListPolicyVersions and one GetPolicyVersion for each version: 2 calls and
    those for versions, of which a policy of the account has five at most and one of
    AWS's may have more than a hundred. Raises CallFailed and the like.
    """
    result = read_policy_with_answer(account, arn)
    return None if result is None else result[1]


def read_policy_with_answer(account: Account, arn: str) -> tuple[ApiAnswer, ObservedPolicy] | None:
    """The same policy after what GetPolicy told of it, which counts its holders."""
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
    """The policy that GetPolicy told of, with the versions of these ids; raises CallFailed.

    A version that is deleted meanwhile is left out, unless it is the default one.
    """
    item = answer["Policy"]
    result = []
    for version in versions:
        asked = {"PolicyArn": item["Arn"], "VersionId": version}
        if version == item["DefaultVersionId"]:
            result.append(read(account, "iam", "GetPolicyVersion", asked)["PolicyVersion"])
        elif (told := read_or_none(account, "GetPolicyVersion", asked)) is not None:
            result.append(told["PolicyVersion"])
    snapshot = read_details([{"Policies": [{**item, "PolicyVersionList": result}]}])
    return with_policy_settings(snapshot, answer).policies[item["PolicyName"]]


def read_inline(account: Account, noun: str, name: str) -> list[ApiAnswer]:
    """The inline policies of a `User`, `Group` or `Role`, each with `PolicyDocument`.

    One List call a page and one Get call for each; one that is deleted meanwhile is
    left out. Raises CallFailed, NoSuchEntity when there is no such owner.
    """
    owner = {f"{noun}Name": name}
    result: list[ApiAnswer] = []
    for page in pages(account, "iam", f"List{noun}Policies", owner):
        for policy in page["PolicyNames"]:
            asked = {**owner, "PolicyName": policy}
            answer = read_or_none(account, f"Get{noun}Policy", asked)
            if answer is not None:
                result.append(answer)
    return result


def read_attached(
    account: Account, noun: str, name: str, path_prefix: str = "/"
) -> tuple[AttachedPolicy, ...]:
    """The managed policies attached to a `User`, `Group` or `Role`; one call a page.

    Raises CallFailed, NoSuchEntity when there is no such owner.
    """
    owner = {f"{noun}Name": name, "PathPrefix": path_prefix}
    listed = list_all(account, f"ListAttached{noun}Policies", "AttachedPolicies", **owner)
    return tuple(AttachedPolicy(item["PolicyName"], item["PolicyArn"]) for item in listed)


def list_all(
    account: Account, operation: str, members: str, **arguments: str | int
) -> Iterator[Mapping[str, Any]]:
    """All members of a list of IAM's, page after page; raises as `pages` does."""
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
    """Who a `User`, `Role` or `InstanceProfileRecord` of a list is."""
    return ListedEntity(
        name=item[f"{noun}Name"],
        path=item["Path"],
        id=item[f"{noun}Id"],
        arn=item["Arn"],
        created=item["CreateDate"],
    )
