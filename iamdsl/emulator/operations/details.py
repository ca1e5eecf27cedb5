"""GetAccountAuthorizationDetails: all users, groups, roles and policies in one response.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.catalog import ManagedPolicy
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.operations.attachments import attachments_response
from iamdsl.emulator.operations.groups import group_response
from iamdsl.emulator.operations.instance_profiles import profile_response
from iamdsl.emulator.operations.policies import arn_of, policy_response, usage
from iamdsl.emulator.operations.policy_documents import trust_text
from iamdsl.emulator.operations.tag_rules import tag_list
from iamdsl.emulator.operations.users import boundary_response, user_response
from iamdsl.emulator.operations.versions import versions_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import GroupRecord, RoleRecord, UserRecord
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.emulator.operations.policies import AnyPolicy, Usage

_KINDS = ("User", "Group", "Role", "LocalManagedPolicy", "AWSManagedPolicy")


@handles("GetAccountAuthorizationDetails")
def get_details(request: OperationRequest) -> OperationAnswer:
    """Return users, groups, roles, policies, and the AWS managed policies in use."""
    state = request.state
    kinds = set(request.get("Filter") or _KINDS)
    used = usage(state)
    policies: list[AnyPolicy] = []
    if "LocalManagedPolicy" in kinds:
        policies += state.policies.values()
    if "AWSManagedPolicy" in kinds:
        policies += _aws_in_use(state, used)
    return {
        "UserDetailList": [_user(state, user) for user in state.users.values() if "User" in kinds],
        "GroupDetailList": [
            _group(state, group) for group in state.groups.values() if "Group" in kinds
        ],
        "RoleDetailList": [_role(state, role) for role in state.roles.values() if "Role" in kinds],
        "Policies": [_policy(state, policy, used) for policy in policies],
    }


def _user(state: AccountState, user: UserRecord) -> dict[str, Any]:
    return user_response(state, user, full=False) | {
        "UserPolicyList": _inline(user.inline) or None,
        "GroupList": [group.name for group in state.groups_of(user)],
        "AttachedManagedPolicies": attachments_response(user),
        "PermissionsBoundary": boundary_response(user.boundary),
        "Tags": tag_list(user.tags),
    }


def _group(state: AccountState, group: GroupRecord) -> dict[str, Any]:
    return group_response(state, group) | {
        "GroupPolicyList": _inline(group.inline),
        "AttachedManagedPolicies": attachments_response(group),
    }


def _role(state: AccountState, role: RoleRecord) -> dict[str, Any]:
    profiles = state.instance_profiles.values()
    return {
        "Path": role.path,
        "RoleName": role.name,
        "RoleId": role.id,
        "Arn": state.arn_of(role),
        "CreateDate": role.created,
        "AssumeRolePolicyDocument": trust_text(state, role),
        "InstanceProfileList": [
            profile_response(state, profile) for profile in profiles if profile.role == role.name
        ],
        "RolePolicyList": _inline(role.inline),
        "AttachedManagedPolicies": attachments_response(role),
        "PermissionsBoundary": boundary_response(role.boundary),
        "Tags": tag_list(role.tags),
        "RoleLastUsed": {},
    }


def _policy(state: AccountState, policy: AnyPolicy, used: Usage) -> dict[str, Any]:
    return policy_response(state, policy, full=False, used=used) | {
        "PolicyVersionList": versions_response(policy)
    }


def _inline(policies: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"PolicyName": name, "PolicyDocument": text} for name, text in sorted(policies.items())]


def _aws_in_use(state: AccountState, used: Usage) -> list[AnyPolicy]:
    arns = used.attached.keys() | used.boundary.keys()
    return [policy for policy in ManagedPolicy if arn_of(state, policy) in arns]
