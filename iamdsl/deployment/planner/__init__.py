"""What has to change in the account?

- `adoption_tags`: The tag of the stack on adopted objects.
- `change_details`: Add to each change the facts before and after it, and what is irreversible.
- `credential_age`: Plan the rotation of credentials that are older than `rotate_after`.
- `deletion_notes`: Notes on what is deleted before its successor exists.
- `dependents`: Credentials, attachments and the like that block the deletion of an object.
- `expired_access`: Plan without what `expires_at` has ended, and note what is about to expire.
- `name_checks`: Names that the account has in another case.
- `others_entries`: What others added to objects with `exclusive=False`.
- `ownership`: Which objects of the account belong to this stack; adoption; lost credentials.
- `pending_text_checks`: Refuse calls with text of an output that is not known yet.
- `plan_checks`: Errors that only the whole plan shows: missing references, replaced boundaries.
- `planner`: Make a plan from the declared stack and the observed account (`make_plan`); pure.
- `policy_reference_checks`: Refuse to attach managed policies that do not exist.
- `principal_checks`: Trust policies with the unique IDs of deleted principals.
- `protection`: Resources that are protected from deletion, or retained in the account.
- `put_back_candidates`: What a run may have taken away for a replacement that was refused.
- `put_back_planner`: Make the plan that puts it back (`make_put_back`).
- `role_templates`: Roles that AWS created from a template are not ours unless adopted.
- `rollback_planner`: Make the plan that undoes the last run (`make_rollback`).
- `scope_builder`: ARNs, memberships and renames of the whole stack, for use in each call.
- `sdk_checks`: Refuse what the installed boto3 cannot send.
- `secret_names`: The name under which a new secret is stored.
- `state_comparison`: Declared and observed facts of each object, and their differences.
- `structure_checks`: Refuse documents that IAM would refuse; note those kept as they are.
- `target_filter`: Restrict a plan with `--target` and `--exclude`.
- `unread_objects`: Refuse to change objects whose reads are denied, and what needs them.
"""
