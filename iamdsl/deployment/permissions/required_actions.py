"""Which IAM actions a call needs besides the one of its own name, and those that undo it.

From the Service Authorization Reference, and what the user guide says of tags and of passing roles:
https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "iam:"
"""Every operation of IAM is authorized by the action of its own name."""

PASS_ROLE_ACTIONS: Mapping[str, str] = {"AddRoleToInstanceProfile": "PassRole"}
"""Operations that hand a role to a service: on the role, they need this too."""

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
"""Operations that make something with tags: where they send any, they need this too."""

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
"""Each undoes the other."""

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
"""The first may replace something: itself or the second undoes it, and it undoes the second."""

_ON_AND_OFF: Mapping[str, tuple[str, str]] = {
    "CreateAccessKey": ("DeleteAccessKey", "UpdateAccessKey"),
    "CreateServiceSpecificCredential": (
        "DeleteServiceSpecificCredential",
        "UpdateServiceSpecificCredential",
    ),
    "UploadSigningCertificate": ("DeleteSigningCertificate", "UpdateSigningCertificate"),
    "UploadSSHPublicKey": ("DeleteSSHPublicKey", "UpdateSSHPublicKey"),
}
"""The second undoes the first; the first undoes it, and the third where it was off."""

_AGAIN = frozenset(
    {
        "UpdateUser",
        "UpdateGroup",
        "UpdateServerCertificate",
        "UpdateRole",
        "UpdateAssumeRolePolicy",
        "UpdateSAMLProvider",
        "UpdateOpenIDConnectProviderThumbprint",
        "UpdateLoginProfile",
        "SetSecurityTokenServicePreferences",
    }
)
"""Undone by themselves, with what was there before."""

_NEVER = frozenset({"DeactivateMFADevice"})
"""Nothing undoes these: a device is enabled by codes that only its owner has."""

UNDO_ACTIONS: Mapping[str, tuple[str, ...]] = {
    **{first: (second,) for first, second in _PAIRS.items()},
    **{second: (first,) for first, second in _PAIRS.items()},
    **{first: (first, second) for first, second in _SETTING.items()},
    **{second: (first,) for first, second in _SETTING.items()},
    **{first: (second,) for first, (second, _) in _ON_AND_OFF.items()},
    **{second: (first, third) for first, (second, third) in _ON_AND_OFF.items()},
    **{third: (third,) for _, third in _ON_AND_OFF.values()},
    **{operation: (operation,) for operation in _AGAIN},
    **dict.fromkeys(_NEVER, ()),
}
"""The operations that a rollback may have to call on what an operation was called on."""

FOLLOW_UP_READS: Mapping[str, str] = {
    "DeleteServiceLinkedRole": "GetServiceLinkedRoleDeletionStatus"
}
"""What is asked after a call until it has come to its end, of the same thing."""

PASSWORD_OPERATIONS = frozenset({"CreateLoginProfile", "UpdateLoginProfile"})
"""Operations for which a password may be made, by the account's policy."""

BULK_READ = "GetAccountAuthorizationDetails"
"""The read that tells of all users, groups, roles and policies at once."""

SINGLE_READS: Mapping[str, tuple[str, ...]] = {
    "user": ("GetUser",),
    "group": ("GetGroup",),
    "role": ("GetRole", "ListRoles"),
    "policy": ("GetPolicy", "ListPolicies"),
}
"""What tells whether one is there, and of those that are what the bulk read leaves out."""

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
"""Arguments that name a resource, and its type; a rename has two, and needs both allowed."""

BY_ARN: Mapping[str, str] = {
    "PolicyArn": "policy",
    "OpenIDConnectProviderArn": "oidc-provider",
    "SAMLProviderArn": "saml-provider",
    "SerialNumber": "mfa",
}
"""Arguments that are a resource's ARN."""


def authorized_types(operation: str) -> frozenset[str]:
    """The types of resource that an operation is authorized on; none stands for all at once."""
    from iamdsl.catalog import action

    return frozenset(
        resource_type.name for resource_type in action(f"{PREFIX}{operation}").resources
    )
