"""Are two policies the same, and how short can a policy be?

- `canonical_form`: The form that is equal for documents that are the same, strictly or to IAM.
- `document_splitter`: Splitting a policy into several within the size quota: `split`.
- `equivalence`: Whether two policies are the same: as values, in structure, or to IAM.
- `minimiser`: A shorter policy that allows and denies the same: `minimise`.
- `quota`: The size quota of each kind of policy, and the size as AWS counts it: `size`.
- `statement_merger`: Merging statements that differ in a single list.
- `statement_splitter`: Splitting a statement into several shorter ones.
- `subsumption`: Whether a statement is redundant, because another matches all it matches.
"""
