"""What is called to decide a request, and what is returned?

- `decider`: `decide` and `decide_many`: decide requests under policies.
- `policy_set`: `PolicySet`: the policies of every layer, prepared for many requests.
- `decision`: `Decision`: whether a request is allowed, which layer decided, and why.
- `decision_builder`: Build the decision on a request from its verdict.
"""
