"""How do I generate policies and requests for property tests with Hypothesis?

- `policy_strategies`: strategies for conditions, statements and documents.
- `request_strategies`: strategies for requests, their context, and policy sets.
- `sample_names`: the small pool of actions, resources, callers and keys that both draw from.
"""

from __future__ import annotations

from iamdsl.testing.strategies.policy_strategies import conditions, documents, statements
from iamdsl.testing.strategies.request_strategies import contexts, policy_sets, requests

__all__ = ["conditions", "contexts", "documents", "policy_sets", "requests", "statements"]
