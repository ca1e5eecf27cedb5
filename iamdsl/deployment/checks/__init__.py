"""Which faults does only a whole plan show?

- `name_checks`: Names that the account has in another case.
- `pending_text_checks`: Refuse calls with text of an output that is not known yet.
- `plan_checks`: Errors that only the whole plan shows: missing references, replaced boundaries.
- `policy_reference_checks`: Refuse to attach managed policies that do not exist.
- `principal_checks`: Trust policies with the unique IDs of deleted principals.
- `protection`: Resources that are protected from deletion, or retained in the account.
- `rename_checks`: Renames that cannot be made: names that are taken or exchanged.
- `sdk_checks`: Refuse what the installed boto3 cannot send.
- `structure_checks`: Refuse documents that IAM would refuse; note those kept as they are.
"""
