"""What do statements and documents hold, and which kinds are there?

- `account_binding`: Filling in the deployment's partition and account, which a policy may leave
  open.
- `complement`: The exact opposite of a condition, as conditions of one statement.
- `condition_block`: Conditions side by side: all of them must hold, and none may overwrite
  another.
- `json_writer`: From documents to JSON text, in canonical form: IAM's order of keys, lists of one
  as scalars.
- `kind_checks`: Whether statements may stand in a policy of one kind, told where they were
  written.
- `normal_form`: One order for everything that has none: equivalent documents become equal.
- `policy_document`: Policy documents: statements under a version, of one kind each.
- `policy_kind`: The kinds of policy documents, which elements each may hold, and what does not
  fit.
- `statement`: Statements: frozen values that are their own builders.
- `statement_elements`: What a statement holds, and the marks by which its type tells what it
  lacks.
"""
