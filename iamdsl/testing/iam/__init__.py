"""IAM and STS in memory, as strict as AWS's own: what it refuses there is refused here.

- `service`: a request in, a response out; `shapes`, `constraints`, `paging`: by the API's model
- `operation`, `callers`, `refusal`: what answers whom, and how it says no
- `state`, `records`, `quotas`: what an account holds, and how much of it
- `documents`, `tagging`: rules that many operations share
- `users`, `groups`, `roles`, `policies`, `versions`, `instance_profiles`, `service_linked_roles`
- `inline`, `attachments`, `boundaries`, `tag_operations`: what hangs on them
- `access_keys`, `login_profiles`, `passwords`, `mfa_devices`, `ssh_keys`, `signing_certificates`,
  `service_credentials`: credentials of users
- `oidc_providers`, `saml_providers`, `server_certificates`, `account_settings`: of the account
- `details`, `reports`: everything at once
- `security_tokens`: STS
"""
