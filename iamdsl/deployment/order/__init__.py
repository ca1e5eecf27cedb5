"""Which call comes first?

- `access_order`: Which step goes first where IAM itself does not care: what it does to access
  decides.
- `credential_rotation`: The new credential before the old one goes, as far as IAM has room for
  both.
- `dependency_graph`: From actions to ordered steps: what must exist first, what must be let go of
  before it ends.
- `order_constraints`: Preferences made into steps that wait, as far as what must be lets them.
- `quota_order`: Quotas that leave no room for the new beside the old: then the old goes first.
"""
