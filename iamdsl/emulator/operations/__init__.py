"""How is each operation answered?

- `access_keys`: Access keys:
  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html.
- `account_settings`: What there is once in an account: its alias, its summary, and features that
  are on or off.
- `attachments`: Managed policies attached to users, groups and roles.
- `boundaries`: Permissions boundaries of users and roles.
- `details`: Everything an account's IAM holds, in one answer.
- `groups`: Groups of users: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html.
- `inline`: Inline policies of users, groups and roles.
- `instance_profiles`: Instance profiles, which hand a role to EC2 instances.
- `login_profiles`: Login profiles: the passwords with which users sign in to the console.
- `mfa_devices`: MFA devices:
  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html.
- `oidc_providers`: OpenID Connect providers: whose web identities the account trusts.
- `passwords`: The account's password policy, and whether a password is good enough for it.
- `policies`: Managed policies, the account's own and AWS's, and who uses them.
- `policy_documents`: Policy documents as IAM takes them: their structure, their size, and whom a
  trust names.
- `reports`: Reports: the credentials of all users, and which services were last accessed.
- `roles`: Roles: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html.
- `saml_providers`: SAML providers: identity providers of organizations that the account trusts.
- `security_tokens`: STS: who asks, and credentials for a while.
- `server_certificates`: Server certificates: what load balancers and distributions show to
  browsers.
- `service_credentials`: Credentials that are good for one service only.
- `service_linked_roles`: Service-linked roles, which AWS's services make, change and delete
  through IAM.
- `signing_certificates`: X.509 certificates with which users sign requests to old services.
- `ssh_keys`: SSH public keys:
  https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html.
- `tag_operations`: Tags of users, roles, policies and the five other kinds of things that carry
  them.
- `tag_rules`: Tags: the same rules for the eight kinds of things that carry them.
- `users`: Users: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html.
- `versions`: Versions of managed policies, of which one is the default.
"""
