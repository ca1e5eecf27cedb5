"""How do I generate policies and requests for property tests with Hypothesis?

- `policy_strategies`: strategies for conditions, statements and documents.
- `request_strategies`: strategies for requests, their context, and policy sets.
- `sample_names`: the small pool of actions, resources, callers and keys that both draw from.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "policy_strategies": "conditions documents statements",
        "request_strategies": "contexts policy_sets requests",
    },
)
