"""What can one ask?

- `edition`: The state of the catalog in use, as a dated fact.
- `expander`: From patterns of actions to the actions they mean today.
- `lookup`: What one asks of the catalog: a thing by its name, and what belongs to it.
- `managed_policies`: Every AWS managed policy by its own name; the data is read when the first is
  asked for.
- `name_checker`: What the catalog does not know: a dated warning, or under `strict` an error.
- `name_words`: The words that names of actions are made of: `GetObjectTagging` is Get, Object,
  Tagging.
- `search`: Finding whatever a name is of: what a person types who looks something up.
- `service_index`: Every service by its prefix: `services["access-analyzer"]`.
- `service_modules`: What stands behind `iamdsl.services.s3`: a module whose names the catalog
  finds.
- `set_cover`: Choosing the fewest sets that cover everything: exactly where it is small, else
  nearly.
- `shrinker`: From actions to the fewest patterns that mean just these, by the catalog of its
  date.
"""
