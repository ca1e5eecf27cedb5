"""How do resources hold policy documents?

- `first_trust`: The trust policy of a role some of whose principals do not exist yet.
- `held_document`: Refuse malformed documents; take over those that the account holds.
- `principal_owners`: The objects of a stack that a document names as principals.
- `role_trust`: Trust policies of roles: as declared, and the call that sets one.
- `sent_document`: Serialise a policy document as IAM's API accepts it.
"""
