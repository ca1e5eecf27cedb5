"""The pure reader of AWS's answers: from GetAccountAuthorizationDetails and its like to records.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

import attrs

from iamdsl.snapshot.records import (
    Document,
    ObservedAccessKey,
    ObservedGroup,
    ObservedInstanceProfile,
    ObservedPolicy,
    ObservedRole,
    ObservedUser,
    ObservedVersion,
    Snapshot,
)

ApiAnswer = Mapping[str, Any]


def read_details(pages: Iterable[ApiAnswer]) -> Snapshot:
    """A snapshot of users, groups, roles and customer managed policies from the bulk read."""
    users: dict[str, ObservedUser] = {}
    groups: dict[str, ObservedGroup] = {}
    roles: dict[str, ObservedRole] = {}
    policies: dict[str, ObservedPolicy] = {}
    for page in pages:
        users.update((item["UserName"], _user(item)) for item in page.get("UserDetailList", ()))
        groups.update((item["GroupName"], _group(item)) for item in page.get("GroupDetailList", ()))
        roles.update((item["RoleName"], _role(item)) for item in page.get("RoleDetailList", ()))
        result = map(_policy, page.get("Policies", ()))
        policies.update((policy.name, policy) for policy in result)
    return Snapshot(users=users, groups=groups, roles=roles, policies=policies)


def with_role_settings(snapshot: Snapshot, pages: Iterable[ApiAnswer]) -> Snapshot:
    """The snapshot with what only ListRoles tells: description and session duration."""
    roles = dict(snapshot.roles)
    for page in pages:
        for item in page["Roles"]:
            if item["RoleName"] in roles:
                roles[item["RoleName"]] = attrs.evolve(
                    roles[item["RoleName"]],
                    description=item.get("Description") or "",
                    max_session_duration=item.get("MaxSessionDuration") or 3600,
                )
    return attrs.evolve(snapshot, roles=roles)


def with_policy_settings(snapshot: Snapshot, answer: ApiAnswer) -> Snapshot:
    """The snapshot with what only GetPolicy tells: description and tags."""
    item = answer["Policy"]
    policies = dict(snapshot.policies)
    policies[item["PolicyName"]] = attrs.evolve(
        policies[item["PolicyName"]],
        id=item["PolicyId"],
        description=item.get("Description") or "",
        tags=read_tags(item),
    )
    return attrs.evolve(snapshot, policies=policies)


def read_instance_profile(answer: ApiAnswer) -> ObservedInstanceProfile:
    """One instance profile from GetInstanceProfile."""
    item = answer["InstanceProfile"]
    return ObservedInstanceProfile(
        name=item["InstanceProfileName"],
        path=item["Path"],
        id=item["InstanceProfileId"],
        arn=item["Arn"],
        created=item["CreateDate"],
        roles=tuple(role["RoleName"] for role in item.get("Roles", ())),
        tags=read_tags(item),
    )


def read_access_keys(pages: Iterable[ApiAnswer]) -> tuple[ObservedAccessKey, ...]:
    """A user's access keys from ListAccessKeys."""
    return tuple(
        ObservedAccessKey(
            user=item["UserName"],
            id=item["AccessKeyId"],
            status=item["Status"],
            created=item["CreateDate"],
        )
        for page in pages
        for item in page["AccessKeyMetadata"]
    )


def read_tags(item: ApiAnswer) -> dict[str, str]:
    """Tags by key."""
    return {tag["Key"]: tag["Value"] for tag in item.get("Tags") or ()}


def read_document(document: str | Document) -> Document:
    """A policy document; AWS sends it as URL-encoded JSON, boto3 usually decodes it."""
    if not isinstance(document, str):
        return document
    text = document.strip()
    text = unquote(text) if text.startswith("%") else text
    try:
        result = json.loads(text)
    except (ValueError, RecursionError):
        result = None
    # One that cannot be read must not keep the rest of the account from being looked at.
    return result if isinstance(result, dict) else {"Unreadable": text}


def _inline(items: Iterable[ApiAnswer]) -> dict[str, Document]:
    return {item["PolicyName"]: read_document(item["PolicyDocument"]) for item in items}


def _attachments(item: ApiAnswer) -> tuple[str, ...]:
    """The ARNs, sorted: IAM lists them in no order that it promises."""
    return tuple(sorted(entry["PolicyArn"] for entry in item.get("AttachedManagedPolicies") or ()))


def _boundary(item: ApiAnswer) -> str | None:
    result: str | None = (item.get("PermissionsBoundary") or {}).get("PermissionsBoundaryArn")
    return result


def _user(item: ApiAnswer) -> ObservedUser:
    return ObservedUser(
        name=item["UserName"],
        path=item["Path"],
        id=item["UserId"],
        arn=item["Arn"],
        created=item["CreateDate"],
        boundary=_boundary(item),
        inline=_inline(item.get("UserPolicyList") or ()),
        attachments=_attachments(item),
        groups=tuple(sorted(item.get("GroupList") or ())),
        tags=read_tags(item),
    )


def _group(item: ApiAnswer) -> ObservedGroup:
    return ObservedGroup(
        name=item["GroupName"],
        path=item["Path"],
        id=item["GroupId"],
        arn=item["Arn"],
        created=item["CreateDate"],
        inline=_inline(item.get("GroupPolicyList") or ()),
        attachments=_attachments(item),
    )


def _role(item: ApiAnswer) -> ObservedRole:
    return ObservedRole(
        name=item["RoleName"],
        path=item["Path"],
        id=item["RoleId"],
        arn=item["Arn"],
        created=item["CreateDate"],
        trust=read_document(item["AssumeRolePolicyDocument"]),
        boundary=_boundary(item),
        inline=_inline(item.get("RolePolicyList") or ()),
        attachments=_attachments(item),
        instance_profiles=tuple(
            sorted(entry["InstanceProfileName"] for entry in item.get("InstanceProfileList") or ())
        ),
        tags=read_tags(item),
    )


def _policy(item: ApiAnswer) -> ObservedPolicy:
    return ObservedPolicy(
        # Stand-ins for AWS may leave these two out of the bulk read; GetPolicy has them.
        name=item.get("PolicyName") or item["Arn"].rpartition("/")[2],
        id=item.get("PolicyId"),
        path=item["Path"],
        arn=item["Arn"],
        created=item["CreateDate"],
        versions=tuple(
            ObservedVersion(
                id=version["VersionId"],
                default=version["IsDefaultVersion"],
                created=version["CreateDate"],
                document=read_document(version["Document"]),
            )
            for version in item.get("PolicyVersionList") or ()
        ),
    )
