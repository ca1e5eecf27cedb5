"""Hypothesis strategies: statements, documents and requests for property tests of your own.

- `policy_strategies`: Conditions, statements and documents, as the builders make them.
- `request_strategies`: Requests and their context, and the layers of policies that decide on them.
- `sample_names`: The few names that drawn policies and requests share, so that they often meet.
"""

from __future__ import annotations

from iamdsl.testing.strategies.policy_strategies import conditions, documents, statements
from iamdsl.testing.strategies.request_strategies import contexts, policy_sets, requests

__all__ = ["conditions", "contexts", "documents", "policy_sets", "requests", "statements"]
