"""Convert IAM's responses, such as GetAccountAuthorizationDetails, to records; calls nothing.

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
    """Return users, groups, roles and customer managed policies from the bulk read's pages."""
    users: dict[str, ObservedUser] = {}
    groups: dict[str, ObservedGroup] = {}
    roles: dict[str, ObservedRole] = {}
    policies: dict[str, ObservedPolicy] = {}
    for page in pages:
        users.update((item["UserName"], _user(item)) for item in page.get("UserDetailList", ()))
        groups.update((item["GroupName"], _group(item)) for item in page.get("GroupDetailList", ()))
        roles.update((item["RoleName"], _role(item)) for item in page.get("RoleDetailList", ()))
        page_policies = map(_policy, page.get("Policies", ()))
        policies.update((policy.name, policy) for policy in page_policies)
    return Snapshot(users=users, groups=groups, roles=roles, policies=policies)


def with_role_settings(snapshot: Snapshot, pages: Iterable[ApiAnswer]) -> Snapshot:
    """Return the snapshot with what only ListRoles has: description, durations, template."""
    roles = dict(snapshot.roles)
    for page in pages:
        for role in page["Roles"]:
            if role["RoleName"] in roles:
                roles[role["RoleName"]] = attrs.evolve(
                    roles[role["RoleName"]],
                    description=role.get("Description") or "",
                    max_session_duration=role.get("MaxSessionDuration") or 3600,
                    max_signin_session_duration=role.get("MaxSigninSessionDuration"),
                    template=(role.get("SourceRoleTemplate") or {}).get("TemplateArn"),
                )
    return attrs.evolve(snapshot, roles=roles)


def with_policy_settings(snapshot: Snapshot, answer: ApiAnswer) -> Snapshot:
    """Return the snapshot with what only GetPolicy has: description and tags."""
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
    """Return the instance profile of a GetInstanceProfile response."""
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
    """Return a user's access keys from the pages of ListAccessKeys."""
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
    """Return the tags of an object by key."""
    return {tag["Key"]: tag["Value"] for tag in item.get("Tags") or ()}


def read_document(document: str | Document) -> Document:
    """Return a policy document; AWS sends URL-encoded JSON, which boto3 usually decodes.

    A text that is not a JSON object is returned as `{"Unreadable": text}`.
    """
    if not isinstance(document, str):
        return document
    text = document.strip()
    text = unquote(text) if text.startswith("%") else text
    try:
        decoded = json.loads(text)
    except (ValueError, RecursionError):
        decoded = None
    # An unreadable document must not prevent reading the rest of the account.
    return decoded if isinstance(decoded, dict) else {"Unreadable": text}


def _inline(items: Iterable[ApiAnswer]) -> dict[str, Document]:
    return {item["PolicyName"]: read_document(item["PolicyDocument"]) for item in items}


def _attachments(item: ApiAnswer) -> tuple[str, ...]:
    """Return the ARNs of attached policies, sorted: IAM does not guarantee an order."""
    policies = item.get("AttachedManagedPolicies") or ()
    return tuple(sorted(policy["PolicyArn"] for policy in policies))


def _boundary(item: ApiAnswer) -> str | None:
    arn: str | None = (item.get("PermissionsBoundary") or {}).get("PermissionsBoundaryArn")
    return arn


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
            sorted(
                profile["InstanceProfileName"] for profile in item.get("InstanceProfileList") or ()
            )
        ),
        tags=read_tags(item),
        profile_ids={
            profile["InstanceProfileName"]: profile["InstanceProfileId"]
            for profile in item.get("InstanceProfileList") or ()
            if "InstanceProfileId" in profile
        },
    )


def _policy(item: ApiAnswer) -> ObservedPolicy:
    return ObservedPolicy(
        # Emulators of AWS may leave these two out of the bulk read; GetPolicy has them.
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
