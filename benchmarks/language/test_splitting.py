"""Time to split a policy into managed policies, and its growth with the policy's size.

    python -m pytest benchmarks/language/test_splitting.py

iam-floyd's `ManagedPolicyDocument.split` is first fit, with estimated sizes.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from iamdsl import allow
from iamdsl.language import IdentityPolicy, Quota, document, split

if TYPE_CHECKING:
    from benchmarks.language.conftest import Versus

STATEMENTS = 600
SIZES = (600, 1200, 2400, 4800)


def _resource(number: int) -> str:
    """Return a distinct ARN; the ARNs differ in length."""
    return f"arn:aws:s3:::bucket-{number:05}/{'folder/' * (number % 7)}*"


def _policy(statements: int) -> IdentityPolicy:
    return document(*[allow("s3:GetObject").on(_resource(number)) for number in range(statements)])


@pytest.mark.benchmark(group=f"split {STATEMENTS} statements")
def test_split(versus: Versus) -> None:
    floyd = pytest.importorskip("iam_floyd")
    policy = _policy(STATEMENTS)
    other = floyd.ManagedPolicyDocument(
        *[
            floyd.Statement.S3().allow().to_get_object().on(_resource(number))
            for number in range(STATEMENTS)
        ]
    )
    for item in split(policy, Quota.MANAGED):
        assert Quota.MANAGED.measure(item.to_json()) <= Quota.MANAGED.limit

    versus(
        lambda: split(policy, Quota.MANAGED),
        other.split,
        names=("ours", "iam-floyd"),
        target=1 / 20,
        rounds=10,
    )


@pytest.mark.benchmark(group="split, twice as many statements")
@pytest.mark.parametrize(("fewer", "more"), list(itertools.pairwise(SIZES)))
def test_growth(fewer: int, more: int, versus: Versus) -> None:
    small, large = _policy(fewer), _policy(more)
    versus(
        lambda: split(large, Quota.MANAGED),
        lambda: split(small, Quota.MANAGED),
        names=(f"{more:,}", f"{fewer:,}"),
        target=2.5,
    )
