"""The compiled evaluator answers as the slow one does, whatever chance comes up with.

Every run has a seed of its own and tells it when it fails. To see a failure again, and for
the long campaign with a bound of your own:

    IAMDSL_SEED=123 pytest tests/evaluation/test_against_the_reference.py
    IAMDSL_PAIRS=200000 pytest -m slow tests/evaluation/test_against_the_reference.py
"""

from __future__ import annotations

import os
import pprint
import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from support.random_cases import compiled
from support.random_cases.cases import case
from support.random_cases.shrinker import smallest
from support.reference.decision import decide, is_controlled, what_is_said

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.random_cases.cases import Case

PAIRS = 10_000
TRACES = 1_000
CHUNKS = 4
CAMPAIGN = int(os.environ.get("IAMDSL_PAIRS", "200000"))
SEED = os.environ.get("IAMDSL_SEED") or os.urandom(4).hex()
LAYERS = {"identity", "boundary", "session", "resource", "scp", "rcp", "endpoint"}
BY_LEVEL = {"scp", "rcp"}


def answers_differ(item: Case) -> bool:
    """Whether the results are not the same, or the denial is another layer's."""
    answer, decision = decide(*item), compiled.answer(*item)
    if decision.result == answer.result == "explicit_deny":
        return set(decision.blocked_by) != answer.decided_by
    return decision.result != answer.result


def traces_differ(item: Case) -> bool:
    """Whether the trace has a layer say what it does not say."""
    asked, policies = item
    expected = {layer: said.verdict for layer, said in what_is_said(asked, policies).items()}
    if not policies.identity:
        expected.pop("identity", None)
    traced = compiled.answer(asked, policies).trace.layers
    told = {layer.layer: layer.verdict for layer in traced if layer.layer in LAYERS - BY_LEVEL}
    return {layer: verdict for layer, verdict in told.items() if layer in expected} != {
        layer: verdict for layer, verdict in expected.items() if layer not in BY_LEVEL
    }


def described(item: Case) -> str:
    """A case, as small as it gets, with both answers and the trace."""
    asked, policies = item
    given = {name: value for name, value in vars(policies).items() if value not in (None, ())}
    answer, decision = decide(asked, policies), compiled.answer(asked, policies)
    return "\n".join(
        [
            pprint.pformat(asked, width=100),
            pprint.pformat(given, width=100),
            f"the reference: {answer.result}, decided by {sorted(answer.decided_by)}",
            f"compiled: {decision.result}, {decision.blocked_by}: {decision.reason}",
            str(decision.trace),
        ]
    )


def compare(pairs: int, chunk: str, differ: Callable[[Case], bool]) -> None:
    chance = random.Random(f"{SEED} {chunk}")  # noqa: S311 - no secret
    for number in range(pairs):
        item = case(chance)
        which = f"IAMDSL_SEED={SEED}, chunk {chunk}, case {number}"
        try:
            result = differ(item)
        except Exception as error:
            error.add_note(f"{which}\n{pprint.pformat(item)}")
            raise
        if result:
            pytest.fail(f"{which}\n{described(smallest(item, differ))}", pytrace=False)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_both_answer_alike(chunk: int) -> None:
    compare(PAIRS // CHUNKS, str(chunk), answers_differ)


def test_each_layer_is_traced_as_it_spoke() -> None:
    compare(TRACES, "traces", lambda item: is_controlled(item[0]) and traces_differ(item))


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_both_answer_alike_for_long(chunk: int) -> None:
    compare(CAMPAIGN // CHUNKS, f"long {chunk}", answers_differ)


def test_chance_comes_upon_every_outcome_and_every_layer() -> None:
    chance = random.Random(SEED)  # noqa: S311 - no secret
    answers = [decide(*case(chance)) for _ in range(3000)]
    shares = Counter(answer.result for answer in answers)
    assert shares.keys() == {"allowed", "implicit_deny", "explicit_deny"}
    assert min(shares.values()) >= 0.15 * len(answers), (SEED, shares)
    alone = Counter(next(iter(item.decided_by)) for item in answers if len(item.decided_by) == 1)
    assert alone.keys() >= LAYERS, (SEED, alone)
    assert min(alone[layer] for layer in LAYERS) >= 5, (SEED, alone)
