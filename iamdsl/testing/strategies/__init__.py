"""Hypothesis strategies: statements, documents and requests for property tests of your own.

- `policies`: Conditions, statements and documents, as the builders make them.
- `requests`: Requests and what they carry, and the layers of policies that decide on them.
- `sample_names`: The few names that drawn policies and requests share, so that they often meet.
"""

from __future__ import annotations

from iamdsl.testing.strategies.policies import conditions, documents, statements
from iamdsl.testing.strategies.requests import contexts, policy_sets, requests

__all__ = ["conditions", "contexts", "documents", "policy_sets", "requests", "statements"]
