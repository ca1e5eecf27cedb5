"""Which text may a policy contain: JSON, characters, variables, wildcards?

- `json_text`: JSON text: reading that refuses repeated keys and keeps each number's spelling,
  the position of each value, indented and minified text.
- `name_checker_slot`: The slot for a checker of AWS's names, which the catalog fills.
- `pattern`: Patterns with wildcards and variables: what matches, covers, intersects (`Pattern`).
- `pattern_relations`: Whether a pattern covers another, and what two have in common.
- `pattern_set`: Many patterns at once, and which combinations of them some text matches.
- `pattern_tokens`: The tokens of patterns: literal text, wildcards and variables.
- `pending_text`: Text for values that are known only after an apply; it is never deployed.
- `policy_text`: Which characters and which `${…}` IAM accepts in a policy.
- `variable`: Policy variables, `${aws:username}`: `var.username`, `var("service:key")`.
"""
