"""How do I generate policies and requests for property tests with Hypothesis? Written by scripts/export_stubs.py."""

from iamdsl.testing.strategies.policy_strategies import conditions as conditions
from iamdsl.testing.strategies.policy_strategies import documents as documents
from iamdsl.testing.strategies.policy_strategies import statements as statements
from iamdsl.testing.strategies.request_strategies import contexts as contexts
from iamdsl.testing.strategies.request_strategies import policy_sets as policy_sets
from iamdsl.testing.strategies.request_strategies import requests as requests

__all__ = [
    "conditions",
    "contexts",
    "documents",
    "policy_sets",
    "requests",
    "statements",
]
