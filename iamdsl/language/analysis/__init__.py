"""Are two policies the same, and how short can a policy be?

- `document_splitter`: Splitting a policy into several within the size quota: `split`.
- `equivalence`: Whether two policies are the same, with or without order: `equivalent`.
- `iam_equality`: Whether IAM reads two documents as the same, whatever their spelling.
- `minimiser`: A shorter policy that allows and denies the same: `minimise`.
- `quota`: The size quota of each kind of policy, and the size as AWS counts it: `size`.
- `statement_merger`: Merging statements that differ in a single list.
- `statement_splitter`: Splitting a statement into several shorter ones.
- `subsumption`: Whether a statement is redundant, because another matches all it matches.
"""
