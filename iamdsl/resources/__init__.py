"""Which IAM resources can a stack declare? Immutable values, one file for each kind.

- `credentials`: Fields that users' credentials have in common, certificates, private keys.
- `documents`: Policy documents of resources: checked, sent, trust policies in two steps.
- `kind`: What a resource kind defines: facts, observation, planned calls, listing.
- `parts`: Properties that several kinds share: attachments, inline policies, tags, name rules.
- `access_key`: `AccessKey`: access keys of users; the secret goes to the secret sink.
- `account_alias`: `AccountAlias`: the alias in the URL of the account's sign-in page.
- `account_password_policy`: `AccountPasswordPolicy`: rules for console passwords.
- `group`: `Group`: IAM groups and their members.
- `instance_profile`: `InstanceProfile`: the role of EC2 instances.
- `kinds`: `KINDS`: every kind, by the first part of its addresses.
- `login_profile`: `LoginProfile`: console passwords, generated into the secret sink.
- `open_id_connect_provider`: `OpenIdConnectProvider`: issuers of web identity tokens.
- `organizations_features`: `OrganizationsFeatures`: centralized root access in an organization.
- `outbound_web_identity_federation`: `OutboundWebIdentityFederation`: tokens for other services.
- `policy`: `Policy`: customer managed policies and their versions.
- `role`: `Role`: IAM roles and their trust policies.
- `saml_provider`: `SamlProvider`: SAML 2.0 identity providers.
- `security_token_service_preferences`: `SecurityTokenServicePreferences`: the token version of
  the STS global endpoint.
- `server_certificate`: `ServerCertificate`: TLS certificates for load balancers and CloudFront.
- `service_linked_role`: `ServiceLinkedRole`: roles that AWS services define.
- `service_specific_credential`: `ServiceSpecificCredential`: users' credentials for one service.
- `signing_certificate`: `SigningCertificate`: users' X.509 signing certificates.
- `ssh_key`: `SshKey`: users' SSH public keys for CodeCommit.
- `attachment`: `Attachment`: a managed policy on a principal outside the stack.
- `user`: `User`: IAM users and the groups they are in.
- `virtual_mfa_device`: `VirtualMfaDevice`: virtual MFA devices; the seed goes to the secret sink.
"""

from __future__ import annotations

from iamdsl.lazy import class_name, exports, modules_of

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        # Every other module in this folder is a kind.
        **{module: class_name(module) for module in modules_of(__path__[0]) if module != "kinds"},
        "kind.address": "Address",
        "kind.policy_reference": "PolicyReference",
        "kind.resource": "Resource",
        "kind.resource_kind": "ResourceKind",
        "kinds": "KINDS",
        "parts.context_provider": "ContextProvider",
        "parts.inline_policy": "InlinePolicy",
    },
)
