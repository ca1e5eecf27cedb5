"""Tables of the IAM actions that a call needs in addition to its own, and of those that undo it.

From the Service Authorization Reference, and the user guide on tags and on passing roles:
https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "iam:"
"""Each IAM operation is authorized by the action of the same name."""

PASS_ROLE_ACTIONS: Mapping[str, str] = {"AddRoleToInstanceProfile": "PassRole"}
"""Operations that pass a role to a service, and the action that they also need on the role."""

TAG_ACTIONS: Mapping[str, str] = {
    "CreateRole": "TagRole",
    "CreateUser": "TagUser",
    "CreatePolicy": "TagPolicy",
    "CreateInstanceProfile": "TagInstanceProfile",
    "CreateOpenIDConnectProvider": "TagOpenIDConnectProvider",
    "CreateSAMLProvider": "TagSAMLProvider",
    "CreateVirtualMFADevice": "TagMFADevice",
    "UploadServerCertificate": "TagServerCertificate",
}
"""Operations that create a resource, and the action that they also need if they send tags."""

_PAIRS: Mapping[str, str] = {
    "CreateRole": "DeleteRole",
    "CreateUser": "DeleteUser",
    "CreateGroup": "DeleteGroup",
    "CreatePolicy": "DeletePolicy",
    "CreateInstanceProfile": "DeleteInstanceProfile",
    "CreateOpenIDConnectProvider": "DeleteOpenIDConnectProvider",
    "CreateSAMLProvider": "DeleteSAMLProvider",
    "CreateVirtualMFADevice": "DeleteVirtualMFADevice",
    "CreateServiceLinkedRole": "DeleteServiceLinkedRole",
    "CreateLoginProfile": "DeleteLoginProfile",
    "UploadServerCertificate": "DeleteServerCertificate",
    "AttachRolePolicy": "DetachRolePolicy",
    "AttachUserPolicy": "DetachUserPolicy",
    "AttachGroupPolicy": "DetachGroupPolicy",
    "AddUserToGroup": "RemoveUserFromGroup",
    "AddRoleToInstanceProfile": "RemoveRoleFromInstanceProfile",
    "AddClientIDToOpenIDConnectProvider": "RemoveClientIDFromOpenIDConnectProvider",
    "EnableOrganizationsRootCredentialsManagement": "DisableOrganizationsRootCredentialsManagement",
    "EnableOrganizationsRootSessions": "DisableOrganizationsRootSessions",
    "EnableOutboundWebIdentityFederation": "DisableOutboundWebIdentityFederation",
}
"""Pairs of operations that undo each other."""

_SETTING: Mapping[str, str] = {
    "PutRolePolicy": "DeleteRolePolicy",
    "PutUserPolicy": "DeleteUserPolicy",
    "PutGroupPolicy": "DeleteGroupPolicy",
    "PutRolePermissionsBoundary": "DeleteRolePermissionsBoundary",
    "PutUserPermissionsBoundary": "DeleteUserPermissionsBoundary",
    "UpdateAccountPasswordPolicy": "DeleteAccountPasswordPolicy",
    "TagRole": "UntagRole",
    "TagUser": "UntagUser",
    "TagPolicy": "UntagPolicy",
    "TagInstanceProfile": "UntagInstanceProfile",
    "TagOpenIDConnectProvider": "UntagOpenIDConnectProvider",
    "TagSAMLProvider": "UntagSAMLProvider",
    "TagMFADevice": "UntagMFADevice",
    "TagServerCertificate": "UntagServerCertificate",
    "CreatePolicyVersion": "DeletePolicyVersion",
    "CreateAccountAlias": "DeleteAccountAlias",
}
"""Operations that create or overwrite, and those that delete.

The first is undone by calling it again or by the second, the second by the first.
"""

_ON_AND_OFF: Mapping[str, tuple[str, str]] = {
    "CreateAccessKey": ("DeleteAccessKey", "UpdateAccessKey"),
    "CreateServiceSpecificCredential": (
        "DeleteServiceSpecificCredential",
        "UpdateServiceSpecificCredential",
    ),
    "UploadSigningCertificate": ("DeleteSigningCertificate", "UpdateSigningCertificate"),
    "UploadSSHPublicKey": ("DeleteSSHPublicKey", "UpdateSSHPublicKey"),
}
"""Operations that create a credential, that delete it, and that activate or deactivate it.

The first is undone by the second; the second by the first and, if it was inactive, the third.
"""

_SELF_INVERSE = frozenset(
    {
        "UpdateUser",
        "UpdateGroup",
        "UpdateServerCertificate",
        "UpdateRole",
        "UpdateAssumeRolePolicy",
        "UpdateSAMLProvider",
        "UpdateOpenIDConnectProvider",
        "UpdateOpenIDConnectProviderThumbprint",
        "UpdateLoginProfile",
        "SetSecurityTokenServicePreferences",
    }
)
"""Operations that are undone by calling them again with the former values."""

_IRREVERSIBLE = frozenset({"DeactivateMFADevice"})
"""Operations that cannot be undone: enabling a device needs codes that only its owner has."""

UNDO_ACTIONS: Mapping[str, tuple[str, ...]] = {
    **{first: (second,) for first, second in _PAIRS.items()},
    **{second: (first,) for first, second in _PAIRS.items()},
    **{first: (first, second) for first, second in _SETTING.items()},
    **{second: (first,) for first, second in _SETTING.items()},
    **{first: (second,) for first, (second, _) in _ON_AND_OFF.items()},
    **{second: (first, third) for first, (second, third) in _ON_AND_OFF.items()},
    **{third: (third,) for _, third in _ON_AND_OFF.values()},
    **{operation: (operation,) for operation in _SELF_INVERSE},
    **dict.fromkeys(_IRREVERSIBLE, ()),
}
"""The operations that a rollback may have to call to undo an operation, on the same resource."""

FOLLOW_UP_READS: Mapping[str, str] = {
    "DeleteServiceLinkedRole": "GetServiceLinkedRoleDeletionStatus"
}
"""Operations that AWS completes later, and the read that returns their status."""

PASSWORD_OPERATIONS = frozenset({"CreateLoginProfile", "UpdateLoginProfile"})
"""Operations for which a password may be generated, by the account's password policy."""

BULK_READ = "GetAccountAuthorizationDetails"
"""The operation that returns all users, groups, roles and policies at once."""

SINGLE_READS: Mapping[str, tuple[str, ...]] = {
    "user": ("GetUser",),
    "group": ("GetGroup",),
    "role": ("GetRole", "ListRoles"),
    "policy": ("GetPolicy", "ListPolicies"),
}
"""Operations that read one resource, including what the bulk read leaves out."""

ACCOUNT_READS = frozenset({BULK_READ, "GetAccountSummary", "ListPolicies", "ListRoles"})
"""Reads of the whole account, which single reads of the stack's objects can take the place of."""

CONFINED_READS: Mapping[str, tuple[str, ...]] = {
    "user": (
        "GetUser",
        "GetUserPolicy",
        "ListAttachedUserPolicies",
        "ListGroupsForUser",
        "ListUserPolicies",
    ),
    "group": ("GetGroup", "GetGroupPolicy", "ListAttachedGroupPolicies", "ListGroupPolicies"),
    "role": (
        "GetRole",
        "GetRolePolicy",
        "ListAttachedRolePolicies",
        "ListInstanceProfilesForRole",
        "ListRolePolicies",
    ),
    "policy": ("GetPolicy", "GetPolicyVersion", "ListEntitiesForPolicy", "ListPolicyVersions"),
}
"""Operations that read one resource completely, each on that resource only."""

BY_NAME: Mapping[str, str] = {
    "RoleName": "role",
    "UserName": "user",
    "NewUserName": "user",
    "GroupName": "group",
    "NewGroupName": "group",
    "InstanceProfileName": "instance-profile",
    "ServerCertificateName": "server-certificate",
    "NewServerCertificateName": "server-certificate",
    "VirtualMFADeviceName": "mfa",
    "PolicyName": "policy",
    "Name": "saml-provider",
}
"""Arguments that name a resource, and its type; a rename has two and is authorized on both."""

BY_ARN: Mapping[str, str] = {
    "PolicyArn": "policy",
    "OpenIDConnectProviderArn": "oidc-provider",
    "SAMLProviderArn": "saml-provider",
    "SerialNumber": "mfa",
}
"""Arguments that hold a resource's ARN, and its type."""


def authorized_types(operation: str) -> frozenset[str]:
    """Return the resource types that an operation is authorized on; empty if only on `*`."""
    from iamdsl.catalog import action

    return frozenset(
        resource_type.name for resource_type in action(f"{PREFIX}{operation}").resources
    )
