"""What is asked, as AWS decides on it?

- `caller`: Who makes a request: the principal as AWS knows it once it has signed in.
- `context`: What a request carries besides action and resource: its condition keys and their
  values.
- `principal_match`: Whom a policy's Principal names, and how: the account, the caller itself, its
  session, anyone.
- `request`: A request: who asks for which action, on what, under which circumstances.
- `resolved_action`: What AWS really decides on: the action as the catalog knows it, and the ARN
  that is sent.
- `resolved_request`: One request while it is being decided.
"""
