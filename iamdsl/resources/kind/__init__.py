"""What does a resource kind define, and which values are its definitions made of?

- `access_effect`: How a planned call widens or narrows access, from the structure of policies.
- `address`: `Address`: the kind and the name that identify a resource inside a stack.
- `call_target`: The object an IAM call acts on; the delete, move and rename calls of any kind.
- `credential_kind`: `CredentialKind`: users' credentials (keys, certificates) that have only an ID.
- `dangling_principals`: Unique IDs that IAM leaves in trust policies after a principal is deleted.
- `difference`: Compare the declared facts of a resource with the observed ones.
- `fact_fields`: `Facts`: a resource as plain JSON values, and how each of them is compared.
- `ignored_facts`: `ignore=`: facts that are managed outside the stack and left unchanged.
- `lister`: `Lister`: find every existing object of a kind in an account, for the importer.
- `planned_call`: `PlannedCall`: one AWS call of a plan, its dependencies and what is captured.
- `policy_reference`: `PolicyReference`: a managed policy by address, constant or ARN.
- `resource`: `Resource`: the base class of every kind: address, origin, protect, retain, ignore.
- `resource_kind`: `ResourceKind`: how a kind is observed, created, changed and deleted.
- `scope`: `Scope`: the partition and account of a plan, and the addresses of its ARNs.
- `unused_steps`: Chain steps on resources that a session holds, whose results nobody uses.
"""
