"""What does every kind say of itself?

- `access_effect`: What a call does to somebody's access, as far as the structure of policies
  tells.
- `address`: What a resource is called inside a stack: its kind and its name.
- `call_target`: The object a call is about, and the parameter that names it.
- `credential_kind`: One kind of credential of a user: how IAM spells it, lists it, and names one
  of it.
- `dangling_principals`: Dangling principals: the unique ids that IAM leaves of deleted users and
  roles.
- `difference`: What differs between two facts of one object, blind to order and spelling.
- `fact_fields`: The facts of a resource: plain JSON values, and how each of them is compared.
- `ignored_facts`: Facts of a resource that others manage: named by their paths, left as they are
  found.
- `lister`: The census of a kind: how all of its objects in an account are found, to be declared.
- `planned_call`: One planned AWS call: what it makes and needs, and what is kept of its answer.
- `policy_reference`: How a managed policy is referred to: by address, by value, or by ARN.
- `resource`: What every resource shares: an address, an ARN known beforehand, an origin, honest
  refusals.
- `resource_kind`: The row a resource kind fills: how it is observed, created, changed and
  deleted.
- `scope`: Where a stack is going: the partition, the account, and which ARN is whose.
"""
