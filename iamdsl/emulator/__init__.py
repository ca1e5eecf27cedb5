"""How does an in-process emulator answer IAM and STS requests the way AWS does?

- `account`: what the emulated account holds: users, roles, policies, credentials, quotas, errors.
- `enforcement`: authorization of each request by the policies in the account.
- `operations`: one handler for each IAM and STS operation.
- `protocol`: HTTP requests parsed, responses and errors written, boto3 clients without network.
- `service`: `IamService`, which validates, authorizes and dispatches each request to its handler.
"""
