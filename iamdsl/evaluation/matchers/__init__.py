"""Does a statement match a request?

- `condition_matcher`: Conditions made ready to be held against a request's keys.
- `layer_matcher`: The policies of one layer together, by the actions that their statements name.
- `operator_semantics`: How a condition operator holds one value of a request against one of a
  policy.
- `pattern_matcher`: Patterns of texts: `*` for any characters, `?` for one, and variables that a
  request fills in.
- `policy_inputs`: How policies may be given, and the documents that they are read into.
- `policy_layers`: The policies of every layer, with a matcher for each.
- `statement_matcher`: Statements made ready to be held against requests.
"""
