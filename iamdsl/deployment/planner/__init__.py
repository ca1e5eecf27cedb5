"""What has to change in the account?

- `change_details`: Facts before and after each change, and notes on what its deletion loses.
- `change_planner`: Plan the change of one object: its verb, differences and calls.
- `credential_age`: Plan the rotation of credentials that are older than `rotate_after`.
- `dependents`: Credentials, attachments and the like that block the deletion of an object.
- `dependents_planner`: Plan what happens to the dependents of others on a deletion.
- `draft`: What a plan is made from, and the draft that each pass completes.
- `expired_access`: Plan without what `expires_at` has ended, and note what is about to expire.
- `outside_holders`: Give what is replaced back to principals outside the stack that had it.
- `plan_maker`: Make a plan from the declared stack and the observed account (`make_plan`); pure.
- `planner`: The passes that make a draft of changes and calls into a plan.
- `scope_builder`: ARNs, memberships and renames of the whole stack, for use in each call.
- `secret_names`: The name under which a new secret is stored.
- `state_comparison`: Declared and observed facts of each object, and their differences.
- `target_filter`: Restrict a plan with `--target` and `--exclude`.
- `unread_objects`: Refuse to change objects whose reads are denied, and what needs them.
"""
