"""What does a policy mean: is a request allowed or denied, and why? Decided offline. Written by scripts/export_stubs.py."""

from iamdsl.evaluation.decision.decider import decide as decide
from iamdsl.evaluation.decision.decider import decide_many as decide_many
from iamdsl.evaluation.decision.decision import Decision as Decision
from iamdsl.evaluation.decision.policy_set import PolicySet as PolicySet
from iamdsl.evaluation.engine.residual import Formula as Formula
from iamdsl.evaluation.explanation.trace import ElementTrace as ElementTrace
from iamdsl.evaluation.explanation.trace import LayerTrace as LayerTrace
from iamdsl.evaluation.explanation.trace import StatementTrace as StatementTrace
from iamdsl.evaluation.explanation.trace import Trace as Trace
from iamdsl.evaluation.request.caller import Caller as Caller
from iamdsl.evaluation.request.context import Context as Context
from iamdsl.evaluation.request.request import Request as Request
from iamdsl.evaluation.simulator.cross_check import Case as Case
from iamdsl.evaluation.simulator.cross_check import CrossCheck as CrossCheck
from iamdsl.evaluation.simulator.cross_check import compare_with_aws as compare_with_aws

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
