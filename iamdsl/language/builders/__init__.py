"""What do I type?

- `context_keys`: Context keys by the type of their values: each offers the operators that fit it.
- `document_builders`: What makes documents of statements: one function for each kind of policy.
- `global_keys`: The global `aws:` context keys, typed.
- `key_factory`: Keys by name and type, for those that nothing else knows: `key("saml:aud")`.
- `multivalued_keys`: Context keys of several values, asked value by value.
- `oidc_provider`: OpenID Connect providers as principals, with the keys they bring along.
- `statement_builder`: Where a statement begins: `allow(…)` and `deny(…)`.
"""
