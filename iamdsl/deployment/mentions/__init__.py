"""Which documents name an object whose ARN or unique ID a plan ends?

- `arn_mentions`: Find the documents that name it, in one pass, and describe them in notes.
- `final_documents`: The policy documents that the account has after a plan.
- `trust_checks`: Refuse to end a principal that a role of the stack goes on trusting.
- `trusting_roles`: The roles whose trust policy names a principal that a plan deletes.
"""
