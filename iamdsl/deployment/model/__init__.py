"""Which values describe a deployment: what is declared, planned and reported?

- `detached_holders`: principals outside the stack that a run took a policy from.
- `drift`: `Drift`, the objects of a stack that were changed outside iamdsl.
- `envelope`: JSON envelope of every state file: format, checksum, body.
- `fact_documents`: the policy documents among the facts of an object.
- `name_list`: the first of many names as text.
- `observer`: `Observer`, the protocol that receives progress, and `Outcome`, the result of an
  apply.
- `plan`: `Plan`, its changes and steps: a pure value that can be saved as JSON.
- `selection`: `Selection`, the objects of an account to import, by kind and address pattern.
- `serialization`: conversion of plans, ledgers and journals to JSON and back, with cattrs.
- `stack`: `Stack`, the resources that one deployment declares.
- `step`: `Step`, one call of a plan in its place, and its form as JSON.
- `unchanged_documents`: documents that a run left unchanged because of a call that failed.
- `unopened_trusts`: roles that a run created, but whose trust policy it did not set.
"""
