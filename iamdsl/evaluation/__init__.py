"""What does a policy mean: is a request allowed or denied, and why? Decided offline.

- `request`: What is requested, as AWS evaluates it: caller, action, resource, condition keys.
- `matchers`: Does a statement match a request?
- `engine`: What do all policy layers together decide?
- `explanation`: Why: the trace of a decision.
- `decision`: What is called, and what is returned: `decide`, `PolicySet`, `Decision`.
- `simulator`: Does AWS's policy simulator return the same decisions?
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "decision.decider": "decide decide_many",
        "decision.decision": "Decision",
        "decision.policy_set": "PolicySet",
        "engine.residual": "Formula",
        "explanation.trace": "ElementTrace LayerTrace StatementTrace Trace",
        "request.caller": "Caller",
        "request.context": "Context",
        "request.request": "Request",
        "simulator.cross_check": "Case CrossCheck compare_with_aws",
    },
)
