"""May the caller do it?

- `authentication`: Who may sign requests where policies are enforced, and who cannot be told.
- `authorized_resources`: What a request is about: its ARN, and what hangs on it that policies may
  ask for.
- `authorizer`: Every request is decided by the policies in the account before it is answered.
- `caller_policies`: The policies a caller has: its own, those of its groups, its boundary and its
  session's.
- `denial_messages`: A decision in AWS's own words.
- `operation_table`: What each operation of IAM is authorized on, from the Service Authorization
  Reference.
- `request_context`: What a request carries whatever it asks for: who asks, how, and when.
- `required_permissions`: What a request must be allowed: each action, on what, and in which
  circumstances.
"""
