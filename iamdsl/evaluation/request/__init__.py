"""What is requested, as AWS evaluates it?

- `request`: A request: principal, action, resource and request context.
- `caller`: The principal that makes a request, read from its ARN or name.
- `context`: The request context: condition keys and their values, also those that follow from
  the principal.
- `principal_match`: How a policy's Principal or NotPrincipal names the caller: by its account,
  itself, its session, or anyone.
- `resolved_action`: The action as the catalog has it, and the resource ARN that AWS evaluates.
- `resolved_request`: A request with the resource, keys and principal names it is evaluated with.
"""
