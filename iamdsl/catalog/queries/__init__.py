"""How is the catalog searched, and how are names checked against it?

- `attachable_policies`: checks the ARN of an AWS managed policy that is attached.
- `edition`: `edition()`, the date, sources and counts of the catalog in use.
- `expander`: `expand`, from action patterns to the actions they match.
- `lookup`: an action, resource type or condition key by its name, and what belongs to it:
  `actions_for` a resource, `keys_for` an action.
- `managed_policies`: `ManagedPolicy`, all AWS managed policies by name; read at first use.
- `name_checker`: warns of names that are not in the catalog, or under `strict` raises.
- `name_words`: splits the names of actions into words: `GetObjectTagging` is Get, Object, Tagging.
- `search`: finds the entry of any name, for `iamdsl catalog NAME`.
- `service_index`: `services`, all services by prefix: `services["access-analyzer"]`.
- `service_modules`: the contents of the modules `iamdsl.services.*`.
- `set_cover`: chooses the fewest sets that cover all elements (the set cover problem).
- `shrinker`: `shrink`, from actions to the fewest patterns that match exactly these.
"""
