"""Is the caller allowed to make this API request?

- `authentication`: the caller behind an access key; unknown, inactive and expired keys.
- `authorized_resources`: the resources a request is authorized on, with tags and boundary.
- `authorizer`: `Authorizer`, which decides each request by the policies in the account.
- `caller_policies`: the caller's identity policies, boundary and session policies.
- `denial_messages`: a decision as the text of AWS's AccessDenied error.
- `operation_table`: the resource type each IAM operation is authorized on.
- `request_context`: the global condition keys of a request (`aws:SourceIp`, `aws:userid`, …).
- `required_permissions`: the actions, resources and condition keys that a request needs.
"""
