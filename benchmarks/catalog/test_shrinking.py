"""Shrinking of expanded actions to few patterns: number of patterns, and time.

    python -m pytest benchmarks/catalog/test_shrinking.py

No peer does exactly this. The closest ones minimise to prefixes only (`ec2:describe*`), in lower
case. Each expands and shrinks with its own catalog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.catalog import expand, shrink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.conftest import Compared, Figure

CASES = ("ec2:Describe*", "s3:Get*", "ec2:*Vpc*", "iam:*")

pytestmark = pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")


def _policy_sentry() -> Callable[[str], Sequence[str]]:
    expand_module = pytest.importorskip("policy_sentry.analysis.expand")
    minimize_module = pytest.importorskip("policy_sentry.writing.minimize")
    all_actions = pytest.importorskip("policy_sentry.querying.all").get_all_actions(lowercase=True)

    def shrunk(pattern: str) -> Sequence[str]:
        result: list[str] = minimize_module.minimize_statement_actions(
            expand_module.expand(pattern), all_actions
        )
        return result

    return shrunk


def _policyuniverse() -> Callable[[str], Sequence[str]]:
    minimize_module = pytest.importorskip("policyuniverse.expander_minimizer")

    def shrunk(pattern: str) -> Sequence[str]:
        statement: dict[str, Any] = {"Effect": "Allow", "Action": [pattern]}
        result: list[str] = minimize_module.minimize_statement_actions(statement)
        return result

    return shrunk


PEERS = {"policy-sentry": _policy_sentry, "policyuniverse": _policyuniverse}


@pytest.mark.parametrize("pattern", CASES)
@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.benchmark(group="shrink")
def test_shrink(
    peer: str,
    pattern: str,
    timed: Callable[[Callable[[], object]], Figure],
    compared: Compared,
) -> None:
    peer_shrink = PEERS[peer]()
    actions = expand(pattern)
    assert expand(shrink(actions)) == actions
    compared.note(
        f"{pattern}, {len(actions)} actions: ours {_size(shrink(actions))}, "
        f"{peer} {_size(peer_shrink(pattern))}"
    )
    compared(
        timed(lambda: shrink(expand(pattern))),
        timed(lambda: peer_shrink(pattern)),
        names=(f"{pattern}: ours", peer),
        rounds=5,
    )


def _size(patterns: Sequence[str]) -> str:
    return f"{len(patterns)} of {sum(map(len, patterns))} characters"
