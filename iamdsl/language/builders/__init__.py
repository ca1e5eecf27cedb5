"""Which functions and objects does a user write policies with?

- `context_keys`: Context keys of each type, with a method for each operator that fits.
- `document_builders`: Functions that create a document of each kind: `document`, `trust`, `scp`.
- `global_keys`: The global context keys: `aws.SourceIp`, `aws.PrincipalTag("team")`.
- `key_factory`: Context keys by name and type: `key("saml:aud")`, `key.arn(…)`.
- `multivalued_keys`: Context keys with several values: `for_any_value`, `for_all_values`.
- `oidc_provider`: OpenID Connect providers as principals, with their keys: `oidc(…)`.
- `statement_builder`: The beginning of a statement: `allow(…)` and `deny(…)`.
"""
