"""What has to change in the account?

- `adoption_tags`: The tag of the stack on adopted objects.
- `change_details`: Add to each change the facts before and after it, and what is irreversible.
- `dependents`: Credentials, attachments and the like that block the deletion of an object.
- `name_checks`: Names that the account has in another case.
- `others_entries`: What others added to objects with `exclusive=False`.
- `ownership`: Which objects of the account belong to this stack; adoption; lost credentials.
- `plan_checks`: Errors that only the whole plan shows: missing references, replaced boundaries.
- `planner`: Make a plan from the declared stack and the observed account (`make_plan`); pure.
- `protection`: Resources that are protected from deletion, or retained in the account.
- `rollback_planner`: Make the plan that undoes the last run (`make_rollback`).
- `scope_builder`: ARNs, memberships and renames of the whole stack, for use in each call.
- `secret_names`: The name under which a new secret is stored.
- `state_comparison`: Declared and observed facts of each object, and their differences.
- `target_filter`: Restrict a plan with `--target` and `--exclude`.
"""
