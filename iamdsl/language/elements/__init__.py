"""What may stand in a statement?

- `action`: Actions: `service:Name`, with wildcards in the name only.
- `arn`: ARNs, which may leave the deployment's own partition and account open.
- `condition`: Conditions: an operator, a context key, and the values it is held against.
- `displayable`: How values look: as code, in a terminal, in a notebook.
- `operator`: Condition operators as one table: 27 names, their kind, and what negates them.
- `partition`: AWS's partitions, and how services are named as principals in each.
- `principal`: Principals: who a resource policy or a trust policy speaks of.
- `resource`: What a statement is on: ARNs, patterns, or everything.
"""
