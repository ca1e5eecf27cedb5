"""What do statements and policy documents contain, and which kinds of policies are there?

- `account_binding`: Filling in the deployment's partition and account in a statement.
- `checked_document`: What the structural rules look at, what they find, and what a rule is.
- `complement`: The exact negation of a condition, for `unless`.
- `condition_block`: The conditions of a statement: merging them, refusing repeated ones.
- `json_writer`: Canonical JSON text of documents and statements.
- `kind_errors`: Errors for statements and versions that a kind of policy does not accept.
- `normal_form`: Documents in sorted order, so that equivalent ones become equal: `normalise`.
- `policy_document`: The class of each kind of policy document: its statements, version and Id.
- `policy_kind_rules`: The rules of each kind of policy: required and forbidden elements.
- `statement`: The class of statements, and the methods that build one step by step.
- `statement_elements`: The fields of a statement, and type markers for missing elements.
- `structural_rules`: The table of IAM's structural rules, in the order in which IAM tests them.
- `structure_check`: A document and the structural rules: IAM's answer, or an error for the user.
"""
