"""Which permissions does a run need?

- `confined_reads`: The actions that read a plan's objects one by one, without the account.
- `policy_builder`: Build the least-privilege policy to plan, apply and roll back (`permissions`).
- `recreated_roles`: The roles that a rollback can only recreate in two steps.
- `required_actions`: Tables: the IAM actions that each call needs, and those that undo it.
- `resource_arns`: The ARNs that the calls of a plan are authorized on.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "policy_builder": "permissions",
    },
)
