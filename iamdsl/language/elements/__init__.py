"""What may a statement contain: actions, resources, principals, conditions?

- `action`: Actions: `service:Name`, with wildcards in the name only.
- `arn`: ARNs; those of the deployment's own account may leave partition and account unset.
- `comparison`: How condition operators read policy values, and compare request values with them.
- `condition`: Conditions: an operator, a context key, and the values to compare with.
- `date_format`: Which dates IAM accepts in a condition.
- `displayable`: Base class of values with views: `repr`, terminal, notebook.
- `format_fault`: What IAM answers to an element that is not well formed.
- `operator`: The table of the 27 condition operators: values, negation, comparison, wording.
- `partition`: AWS's partitions, and the names of service principals in each.
- `principal`: Principals: accounts, roles, users, services, identity providers.
- `principal_format`: Which principals IAM accepts in a trust policy.
- `resource`: Resources: ARNs, ARN patterns, or `*`.
- `resource_format`: Which resources IAM accepts: fields, partition, service, region, path.
- `value_readers`: What the texts of numbers, dates, addresses and truth values mean.
"""
