"""What does one call, and what does one get?

- `decider`: What one asks: whether a request, or each of many, is allowed under some policies.
- `decision`: The answer: whether a request is allowed, which layer decided, and on demand why.
- `decision_builder`: From a request and a set of policies to the decision.
- `policy_set`: The policies that a request is decided under, layer by layer.
"""
