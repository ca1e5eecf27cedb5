"""Build the decision on a request from its verdict."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iamdsl.errors import InvalidRequest, LanguageError
from iamdsl.evaluation.decision.decision import Decision
from iamdsl.evaluation.engine.evaluation_paths import SCOPED_KINDS
from iamdsl.evaluation.engine.verdict import evaluate
from iamdsl.evaluation.request.resolved_request import ResolvedRequest
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.evaluation.decision.policy_set import PolicySet, UnknownKeys
    from iamdsl.evaluation.engine.verdict import Verdict
    from iamdsl.evaluation.explanation.trace import Trace
    from iamdsl.evaluation.request.request import Request


def build_decision(request: Request, policies: PolicySet, unknown: UnknownKeys) -> Decision:
    """Return the decision on a request under these policies.

    Raises `LanguageError` if `unknown` is neither `absent` nor `any`, and `InvalidRequest` if
    scoped credentials are given for a caller that cannot have them.
    """
    if policies.scoped and request.principal.kind not in SCOPED_KINDS:
        raise _not_scoped_error(request)
    resolved = ResolvedRequest(request, bounded=bool(policies.boundary))
    verdict = settled = evaluate(resolved, policies)
    if unknown != "absent":
        if unknown != "any":
            raise LanguageError(
                f"unknown={unknown!r} is not an option",
                where=here(),
                why="keys that the request does not carry are absent, or may have any value",
                next_step='write unknown="absent" or unknown="any"',
            )
        from iamdsl.evaluation.engine.partial_verdict import partial_verdict

        verdict = partial_verdict(resolved, policies, settled)
    return Decision(
        request,
        verdict.result,
        verdict.reason,
        verdict.blocked_by,
        verdict.residual,
        explain=partial(_build_trace, resolved, policies, settled),
    )


def _build_trace(request: ResolvedRequest, policies: PolicySet, verdict: Verdict) -> Trace:
    from iamdsl.evaluation.explanation.trace_builder import build_trace

    return build_trace(request, policies, verdict)


def _not_scoped_error(request: Request) -> InvalidRequest:
    kind = request.principal.kind.replace("_", " ")
    return InvalidRequest(
        f"scoped= is given, but {request.principal} cannot have scoped credentials",
        where=here(),
        why="GetScopedCredentials narrows the credentials of a session; the kind of this caller is "
        f"{kind}",
        next_step="leave out scoped=, or name the session of a role or a federated user: "
        "arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION",
    )
