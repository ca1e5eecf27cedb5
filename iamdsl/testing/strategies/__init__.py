"""Hypothesis strategies: statements, documents and requests for property tests of your own.

- `vocabulary`: the names that all of them share
- `policies`: `conditions`, `statements`, `documents`
- `requests`: `contexts`, `requests`, `policy_sets`

All are values of the builders, so that every one drawn is valid. They speak of few services,
resources and keys: what is drawn together often meets. Needs hypothesis, which the extra
`testing` brings: `pip install "iamdsl[testing]"`.
"""

from __future__ import annotations

from iamdsl.testing.strategies.policies import conditions, documents, statements
from iamdsl.testing.strategies.requests import contexts, policy_sets, requests

__all__ = ["conditions", "contexts", "documents", "policy_sets", "requests", "statements"]
