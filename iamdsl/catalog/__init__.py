"""What AWS offers, as dated facts.

- `managed_policy`: one AWS managed policy
- `managed_policies`: all of them by name (its `.pyi` is generated, so that a typo is caught)
- `packed`: the data files
"""

from __future__ import annotations

from iamdsl.catalog.managed_policies import ManagedPolicies, ManagedPolicy
from iamdsl.catalog.managed_policy import AwsManagedPolicy

__all__ = ["AwsManagedPolicy", "ManagedPolicies", "ManagedPolicy"]
