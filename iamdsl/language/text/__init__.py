"""What may a policy's text hold: JSON, characters, variables, wildcards?

- `json_text`: JSON text as policies need it: repeated keys refused, numbers kept as spelled,
  values placed.
- `name_checks`: What the language may ask while a policy is written: whether names are AWS's.
- `pattern_cover`: Whether one pattern matches all that another matches, surely: never yes when in
  doubt.
- `policy_text`: Text as policies take it: which characters, and which `${…}` in them.
- `variable`: Policy variables: parts of a policy that the request fills in.
"""
