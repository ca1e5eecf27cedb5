"""What a policy means: whether a request is allowed, and why, without asking AWS.

- `request`, `caller`, `context`: who asks for what, on what, carrying which keys
- `deciding`: `decide` and `decide_many`; `answering`, `verdict`, `decision`: the answer
- `policy_set`: the policies of every layer; `grouping`: those of one, by action
- `routes`: which layers must allow, as a table; `kept`: what AWS decides by itself
- `asked`, `asking`: what is really sent; one request while it is decided
- `ready`, `conditions`, `granting`: statements, conditions and principals, made ready
- `comparing`, `pattern`: how values are held against each other; wildcards and variables
- `public`: what S3 Block Public Access calls public
- `trace`, `tracing`, `explaining`, `noting`: why, layer by layer, and what to know besides
- `uncertain`, `residual`: what has to hold where the request is not wholly known
- `cross_check`: the same cases put to AWS's own simulator; `simulator`: what it can be asked;
  `kept_answers`: its answers as JSON
"""

from __future__ import annotations

# Type checkers know the name; importing typing would cost more than this package does.
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
    from iamdsl.evaluation.caller import Caller
    from iamdsl.evaluation.context import Context
    from iamdsl.evaluation.cross_check import Case, CrossCheck, compare_with_aws
    from iamdsl.evaluation.deciding import decide, decide_many
    from iamdsl.evaluation.decision import Decision
    from iamdsl.evaluation.policy_set import PolicySet
    from iamdsl.evaluation.request import Request
    from iamdsl.evaluation.residual import Formula
    from iamdsl.evaluation.trace import ElementTrace, LayerTrace, StatementTrace, Trace
else:
    from iamdsl.lazy import loading

    _HOMES = {
        "caller": ("Caller",),
        "context": ("Context",),
        "cross_check": ("Case", "CrossCheck", "compare_with_aws"),
        "deciding": ("decide", "decide_many"),
        "decision": ("Decision",),
        "policy_set": ("PolicySet",),
        "request": ("Request",),
        "residual": ("Formula",),
        "trace": ("ElementTrace", "LayerTrace", "StatementTrace", "Trace"),
    }
    __getattr__, __dir__ = loading(__name__, _HOMES)
