"""The resource type that each IAM operation is authorized on.

https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EVERYTHING = "*"
"""The kind of operations without a resource type: they are authorized on `*`."""

_BY_KIND: Mapping[str, str] = {
    "user": """
        AttachUserPolicy ChangePassword CreateAccessKey CreateLoginProfile
        CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccessKey
        DeleteLoginProfile DeleteSSHPublicKey DeleteServiceSpecificCredential
        DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy
        DetachUserPolicy EnableMFADevice GetAccessKeyLastUsed GetLoginProfile GetMFADevice
        GetSSHPublicKey GetUser GetUserPolicy ListAccessKeys ListAttachedUserPolicies
        ListGroupsForUser ListMFADevices ListSSHPublicKeys ListServiceSpecificCredentials
        ListSigningCertificates ListUserPolicies ListUserTags PutUserPermissionsBoundary
        PutUserPolicy ResetServiceSpecificCredential ResyncMFADevice TagUser UntagUser
        UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateServiceSpecificCredential
        UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
        """,
    "group": """
        AddUserToGroup AttachGroupPolicy CreateGroup DeleteGroup DeleteGroupPolicy
        DetachGroupPolicy GetGroup GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies
        PutGroupPolicy RemoveUserFromGroup UpdateGroup
        """,
    "role": """
        AttachRolePolicy CreateRole CreateServiceLinkedRole DeleteRole
        DeleteRolePermissionsBoundary DeleteRolePolicy DeleteServiceLinkedRole DetachRolePolicy
        GetRole GetRolePolicy GetServiceLinkedRoleDeletionStatus ListAttachedRolePolicies
        ListInstanceProfilesForRole ListRolePolicies ListRoleTags PutRolePermissionsBoundary
        PutRolePolicy TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
        """,
    "policy": """
        CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy
        GetPolicyVersion ListEntitiesForPolicy ListPolicyTags ListPolicyVersions
        SetDefaultPolicyVersion TagPolicy UntagPolicy
        """,
    "instance-profile": """
        AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
        ListInstanceProfileTags RemoveRoleFromInstanceProfile TagInstanceProfile
        UntagInstanceProfile
        """,
    "server-certificate": """
        DeleteServerCertificate GetServerCertificate ListServerCertificateTags
        TagServerCertificate UntagServerCertificate UpdateServerCertificate
        UploadServerCertificate
        """,
    "oidc-provider": """
        AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider
        DeleteOpenIDConnectProvider GetOpenIDConnectProvider ListOpenIDConnectProviderTags
        RemoveClientIDFromOpenIDConnectProvider TagOpenIDConnectProvider
        UntagOpenIDConnectProvider UpdateOpenIDConnectProvider
        UpdateOpenIDConnectProviderThumbprint
        """,
    "saml-provider": """
        CreateSAMLProvider DeleteSAMLProvider GetSAMLProvider ListSAMLProviderTags
        TagSAMLProvider UntagSAMLProvider UpdateSAMLProvider
        """,
    "mfa": """
        CreateVirtualMFADevice DeleteVirtualMFADevice ListMFADeviceTags TagMFADevice
        UntagMFADevice
        """,
    "principal or policy": "GenerateServiceLastAccessedDetails",
    EVERYTHING: """
        CreateAccountAlias DeleteAccountAlias DeleteAccountPasswordPolicy
        DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions
        DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement
        EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation
        GenerateCredentialReport GetAccountAuthorizationDetails GetAccountPasswordPolicy
        GetAccountSummary GetCredentialReport GetOutboundWebIdentityFederationInfo
        GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities
        ListAccountAliases ListGroups ListInstanceProfiles ListOpenIDConnectProviders
        ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders
        ListServerCertificates ListUsers ListVirtualMFADevices
        SetSecurityTokenServicePreferences UpdateAccountPasswordPolicy
        """,
}

RESOURCE_KIND_OF: Mapping[str, str] = {
    operation: kind for kind, operations in _BY_KIND.items() for operation in operations.split()
}
"""The resource type of each operation, as in the resource's ARN."""

TAG_ON_CREATE: Mapping[str, str] = {
    "CreateInstanceProfile": "TagInstanceProfile",
    "CreateOpenIDConnectProvider": "TagOpenIDConnectProvider",
    "CreatePolicy": "TagPolicy",
    "CreateRole": "TagRole",
    "CreateSAMLProvider": "TagSAMLProvider",
    "CreateUser": "TagUser",
    "CreateVirtualMFADevice": "TagMFADevice",
    "UploadServerCertificate": "TagServerCertificate",
}
"""The action that creating an object with tags also needs, on the same resource.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

CREATED_RESOURCES = frozenset({*TAG_ON_CREATE, "CreateGroup"})
"""Operations whose resource does not exist yet: its ARN follows from the parameters."""
