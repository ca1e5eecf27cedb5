"""From a request and a set of policies to the decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.evaluation.decision.decision import Decision
from iamdsl.evaluation.engine.verdict import verdict_on
from iamdsl.evaluation.request.resolved_request import Asking
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.evaluation.decision.policy_set import PolicySet, Unknown
    from iamdsl.evaluation.engine.verdict import Verdict
    from iamdsl.evaluation.explanation.trace import Trace
    from iamdsl.evaluation.request.request import Request


def decided(request: Request, policies: PolicySet, unknown: Unknown) -> Decision:
    """The decision on a request under these policies."""
    asking = Asking(request, bounded=policies.groups.boundary is not None)
    found = settled = verdict_on(asking, policies)
    if unknown != "absent":
        if unknown != "any":
            raise LanguageError(
                f"unknown={unknown!r} says nothing",
                where=here(),
                why="keys that the request does not tell are absent, or may be any",
                next_step='write unknown="absent" or unknown="any"',
            )
        from iamdsl.evaluation.engine.partial_verdict import open_verdict  # noqa: PLC0415 - few ask for it

        found = open_verdict(asking, policies, settled)
    return Decision(
        request,
        found.result,
        found.reason,
        found.blocked_by,
        found.residual,
        explain=partial(_explained, asking, policies, settled),
    )


def _explained(asking: Asking, policies: PolicySet, verdict: Verdict) -> Trace:
    from iamdsl.evaluation.explanation.trace_builder import traced  # noqa: PLC0415 - few decisions are explained

    return traced(asking, policies, verdict)
