"""What the catalog is measured over."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data


@pytest.fixture(scope="session")
def patterns() -> list[list[str]]:
    """The Action and NotAction patterns of every AWS managed policy, a list for each."""
    result: dict[str, dict[str, Any]] = json.loads(aws_managed_policies_data)
    return [_patterns(item["Document"]) for item in result.values()]


def _patterns(document: dict[str, Any]) -> list[str]:
    statements = document["Statement"]
    result: list[str] = []
    for statement in statements if isinstance(statements, list) else [statements]:
        for given in (statement.get("Action", []), statement.get("NotAction", [])):
            result += [given] if isinstance(given, str) else given
    return result
