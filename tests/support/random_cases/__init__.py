"""Random requests and policies, for comparing evaluators.

Policies are generated close to their request, so that they often match it.

- `cases`: A random request with policies of every kind.
- `callers`: Random callers.
- `actions`: Random actions, with resources they apply to.
- `contexts`: Random request contexts.
- `statements`: Random statements close to a request.
- `conditions`: Random conditions on keys that requests often carry.
- `focused_policies`: Policies whose result depends on one element only.
- `compiled`: The decision of `iamdsl` on a case.
- `shrinker`: Reduce a case to the smallest that is still interesting.
- `weighted_choice`: Random choices with weights.
"""
