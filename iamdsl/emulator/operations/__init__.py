"""How does the emulator answer each IAM and STS operation?

- `access_keys`: create, list, update and delete access keys; when a key was last used.
- `account_settings`: account alias, account summary, organization root features, outbound web
  identity federation.
- `attachments`: managed policies attached to users, groups and roles.
- `boundaries`: permissions boundaries of users and roles.
- `context_providers`: trusted identity propagation of OIDC and SAML providers.
- `details`: GetAccountAuthorizationDetails.
- `groups`: groups and their members.
- `inline`: inline policies of users, groups and roles.
- `instance_profiles`: instance profiles and their role.
- `login_profiles`: console passwords of users.
- `mfa_devices`: virtual and hardware MFA devices.
- `oidc_providers`: OpenID Connect identity providers.
- `passwords`: the account password policy, and checks of passwords against it.
- `policies`: customer managed and AWS managed policies, and the entities that use them.
- `policy_documents`: IAM's checks of policy documents, and the principals of trust policies.
- `reports`: the credential report, and reports of services last accessed.
- `roles`: roles and their trust policies.
- `saml_providers`: SAML identity providers.
- `security_tokens`: the operations of STS: GetCallerIdentity, AssumeRole, GetSessionToken.
- `server_certificates`: server (TLS) certificates.
- `service_credentials`: service-specific credentials (CodeCommit, Keyspaces, Bedrock, …).
- `service_linked_roles`: creation and asynchronous deletion of service-linked roles.
- `signing_certificates`: X.509 signing certificates of users.
- `ssh_keys`: SSH public keys of users.
- `tag_operations`: tag, untag and list tags, for the eight taggable kinds of objects.
- `tag_rules`: rules for tag keys, shared by all taggable kinds.
- `users`: users.
- `versions`: versions of managed policies.
"""
