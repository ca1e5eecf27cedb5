"""Which users, groups, roles, policies and credentials does an account have now?

- `account_quotas`: IAM's default quotas, and `AccountQuotas`: the figures of one account.
- `account_view`: `AccountView`: reads single objects of an account by name; changes nothing.
- `authorization_details`: converts IAM's responses (GetAccountAuthorizationDetails and others)
  to records.
- `credential_lookup`: reads OIDC and SAML providers, server certificates and SSH keys.
- `lookup_records`: the records that `AccountView` returns.
- `not_found`: the error for an object that does not exist, with the nearest existing name.
- `policy_search`: finds a customer managed or AWS managed policy by name or ARN.
- `principal_reads`: reads users, groups, roles and policies one by one, to the same records as
  the bulk read.
- `records`: the records of users, groups, roles and policies, and the `Snapshot` of all.
- `session_context`: finds the role of an assumed-role session by the session's ARN.
- `simulation`: calls AWS's policy simulator, and reads its results.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "account_view": "AccountView",
        "authorization_details": "read_access_keys read_details read_instance_profile read_tags "
        "with_policy_settings with_role_settings",
        "records": "ObservedAccessKey ObservedGroup ObservedInstanceProfile ObservedPolicy "
        "ObservedRole ObservedUser ObservedVersion PartialPrincipal Snapshot",
    },
)
