"""A slow reference evaluator that follows the rules of AWS one by one.

It reads the policies' JSON. Nothing is compiled, cached or shared with `iamdsl.evaluation`, so
that tests can compare the two.

- `model`: The request, the caller, the policies and the answer.
- `decision`: The answer, from the results of all layers.
- `caller_restrictions`: What AWS refuses to some callers whatever the policies say.
- `layers`: The result of each layer, and whether it applies to the caller.
- `statements`: Whether a statement applies to a request.
- `principals`: The ways in which a statement names a caller.
- `conditions`: Whether the conditions of a statement hold.
- `operators`: Whether a condition operator holds for one request value and one policy value.
- `facts`: The resource, account and condition keys that AWS evaluates.
- `parsed_values`: Numbers, dates, addresses and booleans of condition values.
- `wildcards`: Patterns with wildcards and policy variables.
- `truth`: Three-valued logic; None is unspecified.
"""
