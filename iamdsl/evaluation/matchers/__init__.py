"""Does a statement match a request?

- `condition_matcher`: A compiled condition, matched against the keys of a request.
- `statement_matcher`: A compiled statement, matched against requests.
- `layer_matcher`: All policies of one layer, with their statements indexed by action.
- `policy_layers`: The policies of every layer, with a matcher for each.
- `policy_inputs`: The forms in which users give policies, and the documents they are read into.
"""
