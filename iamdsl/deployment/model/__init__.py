"""What is declared, planned and told of?

- `drift`: Drift: what changed in the account behind the stack's back.
- `envelope`: The envelope of every state file: its format, its checksum, and the body inside.
- `observer`: How a deployment shows itself: the protocol that terminals, logs and tests fulfil.
- `plan`: The plan: what will change, step by step, as a pure value that can be kept as JSON.
- `selection`: What of an account is meant, by kinds and by patterns of addresses.
- `serialization`: Plans, ledgers and journals as JSON, through cattrs.
- `stack`: The stack: what one deployment declares, as an immutable value.
"""
