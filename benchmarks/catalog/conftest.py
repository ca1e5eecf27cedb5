"""The action patterns of the catalog benchmarks."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data


@pytest.fixture(scope="session")
def patterns() -> list[list[str]]:
    """Return the Action and NotAction patterns of every AWS managed policy, a list for each."""
    policies: dict[str, dict[str, Any]] = json.loads(aws_managed_policies_data)
    return [_patterns(policy["Document"]) for policy in policies.values()]


def _patterns(document: dict[str, Any]) -> list[str]:
    statements = document["Statement"]
    result: list[str] = []
    for statement in statements if isinstance(statements, list) else [statements]:
        for value in (statement.get("Action", []), statement.get("NotAction", [])):
            result += [value] if isinstance(value, str) else value
    return result
