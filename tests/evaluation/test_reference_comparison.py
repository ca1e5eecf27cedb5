"""The compiled evaluator decides random cases as the reference evaluator does.

Every run has its own seed and prints it on failure. To repeat a failure, and to run more cases
than by default:

    IAMDSL_SEED=123 pytest tests/evaluation/test_reference_comparison.py
    IAMDSL_PAIRS=200000 pytest -m slow tests/evaluation/test_reference_comparison.py
"""

from __future__ import annotations

import os
import pprint
import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from support.random_cases import compiled
from support.random_cases.cases import random_case
from support.random_cases.shrinker import smallest
from support.reference.decision import decide, is_controlled, layer_results

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.random_cases.cases import Case

PAIRS = 10_000
TRACES = 1_000
CHUNKS = 4
LONG_PAIRS = int(os.environ.get("IAMDSL_PAIRS", "200000"))
SEED = os.environ.get("IAMDSL_SEED") or os.urandom(4).hex()
LAYERS = {"identity", "boundary", "session", "scoped", "resource", "scp", "rcp", "endpoint"}
BY_LEVEL = {"scp", "rcp", "scoped"}


def answers_differ(item: Case) -> bool:
    """Whether the results differs, or other layers deny."""
    answer, decision = decide(*item), compiled.decide_case(*item)
    if decision.result == answer.result == "explicit_deny":
        return set(decision.blocked_by) != answer.decided_by
    return decision.result != answer.result


def traces_differ(item: Case) -> bool:
    """Whether the trace gives a layer another verdict than the reference."""
    request, policies = item
    expected = {layer: result.verdict for layer, result in layer_results(request, policies).items()}
    if not policies.identity:
        expected.pop("identity", None)
    traced = compiled.decide_case(request, policies).trace.layers
    verdicts = {layer.layer: layer.verdict for layer in traced if layer.layer in LAYERS - BY_LEVEL}
    return {layer: verdict for layer, verdict in verdicts.items() if layer in expected} != {
        layer: verdict for layer, verdict in expected.items() if layer not in BY_LEVEL
    }


def describe(item: Case) -> str:
    """Return a description of a case, with both answers and the trace."""
    request, policies = item
    given = {name: value for name, value in vars(policies).items() if value not in (None, ())}
    answer, decision = decide(request, policies), compiled.decide_case(request, policies)
    return "\n".join(
        [
            pprint.pformat(request, width=100),
            pprint.pformat(given, width=100),
            f"the reference: {answer.result}, decided by {sorted(answer.decided_by)}",
            f"compiled: {decision.result}, {decision.blocked_by}: {decision.reason}",
            str(decision.trace),
        ]
    )


def compare(pairs: int, chunk: str, differs: Callable[[Case], bool]) -> None:
    rng = random.Random(f"{SEED} {chunk}")  # noqa: S311 - no secret
    for number in range(pairs):
        item = random_case(rng)
        which = f"IAMDSL_SEED={SEED}, chunk {chunk}, case {number}"
        try:
            result = differs(item)
        except Exception as error:
            error.add_note(f"{which}\n{pprint.pformat(item)}")
            raise
        if result:
            pytest.fail(f"{which}\n{describe(smallest(item, differs))}", pytrace=False)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_decisions_equal_those_of_the_reference(chunk: int) -> None:
    compare(PAIRS // CHUNKS, str(chunk), answers_differ)


def test_trace_verdicts_equal_those_of_the_reference() -> None:
    compare(TRACES, "traces", lambda item: is_controlled(item[0]) and traces_differ(item))


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_decisions_equal_those_of_the_reference_in_long_runs(chunk: int) -> None:
    compare(LONG_PAIRS // CHUNKS, f"long {chunk}", answers_differ)


def test_random_cases_cover_every_result_and_layer() -> None:
    rng = random.Random(SEED)  # noqa: S311 - no secret
    answers = [decide(*random_case(rng)) for _ in range(3000)]
    shares = Counter(answer.result for answer in answers)
    assert shares.keys() == {"allowed", "implicit_deny", "explicit_deny"}
    assert min(shares.values()) >= 0.15 * len(answers), (SEED, shares)
    deciding_alone = Counter(
        next(iter(item.decided_by)) for item in answers if len(item.decided_by) == 1
    )
    assert deciding_alone.keys() >= LAYERS, (SEED, deciding_alone)
    assert min(deciding_alone[layer] for layer in LAYERS) >= 5, (SEED, deciding_alone)
