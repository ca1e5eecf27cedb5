"""Does a plan fit the account's quotas?

- `quota_checks`: Quotas that a plan would exceed: refused, or noted where they may be raised.
- `quota_texts`: Words for each quota: what it counts, and what helps.
- `quota_use`: Use of each quota before a plan, and what its calls add and remove.
- `spread_packer`: Statements of `Policy.spread` stay in the policy that has them.
- `tag_room`: Tags beyond IAM's limit, and objects that lose the stack's tag to it.
"""
