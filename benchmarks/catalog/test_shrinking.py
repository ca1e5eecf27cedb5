"""How few patterns the actions of some patterns become, and how long that takes.

    python -m pytest benchmarks/catalog/test_shrinking.py

No peer does the same. The nearest minimise to beginnings only (`ec2:describe*`), of any
length, in lower case. Each expands and shrinks by its own catalog.
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
    expanding = pytest.importorskip("policy_sentry.analysis.expand")
    minimising = pytest.importorskip("policy_sentry.writing.minimize")
    every = pytest.importorskip("policy_sentry.querying.all").get_all_actions(lowercase=True)

    def shrunk(pattern: str) -> Sequence[str]:
        result: list[str] = minimising.minimize_statement_actions(expanding.expand(pattern), every)
        return result

    return shrunk


def _policyuniverse() -> Callable[[str], Sequence[str]]:
    minimising = pytest.importorskip("policyuniverse.expander_minimizer")

    def shrunk(pattern: str) -> Sequence[str]:
        statement: dict[str, Any] = {"Effect": "Allow", "Action": [pattern]}
        result: list[str] = minimising.minimize_statement_actions(statement)
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
    theirs = PEERS[peer]()
    actions = expand(pattern)
    assert expand(shrink(actions)) == actions
    compared.tell(
        f"{pattern}, {len(actions)} actions: ours {_size(shrink(actions))}, "
        f"{peer} {_size(theirs(pattern))}"
    )
    compared(
        timed(lambda: shrink(expand(pattern))),
        timed(lambda: theirs(pattern)),
        names=(f"{pattern}: ours", peer),
        rounds=5,
    )


def _size(patterns: Sequence[str]) -> str:
    return f"{len(patterns)} of {sum(map(len, patterns))} characters"
