"""What does a policy mean: is a request allowed or denied, and why? Decided offline.

- `request`: What is requested, as AWS evaluates it: caller, action, resource, condition keys.
- `matchers`: Does a statement match a request?
- `engine`: What do all policy layers together decide?
- `explanation`: Why: the trace of a decision.
- `decision`: What is called, and what is returned: `decide`, `PolicySet`, `Decision`.
- `simulator`: Does AWS's policy simulator return the same decisions?
"""

from __future__ import annotations

# Type checkers take it as true; importing typing would take longer than importing this package.
TYPE_CHECKING = False

__all__ = [
    "Caller",
    "Case",
    "Context",
    "CrossCheck",
    "Decision",
    "ElementTrace",
    "Formula",
    "LayerTrace",
    "PolicySet",
    "Request",
    "StatementTrace",
    "Trace",
    "compare_with_aws",
    "decide",
    "decide_many",
]

if TYPE_CHECKING:
    from iamdsl.evaluation.decision.decider import decide, decide_many
    from iamdsl.evaluation.decision.decision import Decision
    from iamdsl.evaluation.decision.policy_set import PolicySet
    from iamdsl.evaluation.engine.residual import Formula
    from iamdsl.evaluation.explanation.trace import ElementTrace, LayerTrace, StatementTrace, Trace
    from iamdsl.evaluation.request.caller import Caller
    from iamdsl.evaluation.request.context import Context
    from iamdsl.evaluation.request.request import Request
    from iamdsl.evaluation.simulator.cross_check import Case, CrossCheck, compare_with_aws
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "request.caller": ("Caller",),
        "request.context": ("Context",),
        "simulator.cross_check": ("Case", "CrossCheck", "compare_with_aws"),
        "decision.decider": ("decide", "decide_many"),
        "decision.decision": ("Decision",),
        "decision.policy_set": ("PolicySet",),
        "request.request": ("Request",),
        "engine.residual": ("Formula",),
        "explanation.trace": ("ElementTrace", "LayerTrace", "StatementTrace", "Trace"),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
