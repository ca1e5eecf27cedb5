"""In which order are the calls of a plan sent?

- `access_order`: Preferences by effect on access: grant before revoke, or the other way round.
- `creation_barrier`: Hold deletions until everything of the same kind is complete.
- `credential_rotation`: Create a new credential before the old one is deleted, within quotas.
- `cycle_breaker`: The fewest nodes of a graph without which it has no cycle.
- `dependency_graph`: Turn planned calls into ordered steps, by their dependencies.
- `early_removal`: Removals that must come before their replacement, as late as possible.
- `order_constraints`: Add preferences and quotas to the dependencies, where no cycle results.
- `quota_order`: Quotas with no room for old and new together: the old is removed first.
- `reference_order`: Documents wait for the objects that they name.
- `two_step_roles`: Roles that trust themselves or each other, with their trust policy set last.
- `wait_graph`: Which call waits for which, without cycles, with barriers as nodes.
"""
