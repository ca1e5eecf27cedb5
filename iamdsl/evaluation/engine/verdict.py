"""The verdict on a request from every layer that applies, in AWS's order.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES, Layer
from iamdsl.evaluation.engine.residual import Formula
from iamdsl.evaluation.engine.rule import rule_for
from iamdsl.evaluation.engine.service_rules import is_always_allowed, refusal_reason

if TYPE_CHECKING:
    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPath
    from iamdsl.evaluation.engine.rule import Atom
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

Result: TypeAlias = Literal["allowed", "implicit_deny", "explicit_deny"]


@attrs.frozen
class Verdict:
    """Result and reason; `residual` is what must hold if the result depends on unknown keys."""

    result: Result
    reason: str
    blocked_by: tuple[Layer, ...] = ()
    residual: Formula | None = None


def evaluate(request: ResolvedRequest, policies: PolicyLayers) -> Verdict:
    """Return the verdict on a request, in which keys that it does not carry are absent.

    It is `permitted` read with short cuts, which also tells the layers that block.
    """
    action = request.original.action
    if is_always_allowed(request):
        return Verdict("allowed", f"AWS allows {action} to every authenticated caller")
    rule = rule_for(request, policies)
    denying = [
        (layer, statement)
        for layer, matcher in rule.denials
        if (statement := matcher.denying_statement(request)) is not None
    ]
    if denying:
        return _explicit_deny(request, denying)
    why = refusal_reason(request)
    if why is not None:
        return Verdict("implicit_deny", f"AWS refuses {action}: {why}", ("aws",))
    grants: dict[LayerMatcher, PrincipalMatch] = {}
    blocked = _lacking_layers(rule.limits, request, grants)
    nearest: tuple[Layer, ...] = ()
    for path, atoms in rule.paths:
        lacking = _lacking_layers(atoms, request, grants)
        if not lacking:
            if not blocked:
                return Verdict("allowed", _allow_reason(request, path))
            nearest = ()
            break
        # A path that the resource policy does not allow is not the nearest; of the others, an
        # earlier path lacks no more layers than a later one.
        if not nearest or "resource" in nearest:
            nearest = lacking
    blocked = (*blocked, *nearest)
    return Verdict("implicit_deny", _deny_reason(request, blocked), blocked)


def _lacking_layers(
    atoms: tuple[Atom, ...], request: ResolvedRequest, grants: dict[LayerMatcher, PrincipalMatch]
) -> tuple[Layer, ...]:
    """Return the layers that must allow and do not; `grants` holds what layers have allowed."""
    lacking: dict[Layer, None] = {}
    for atom in atoms:
        matcher = atom.matcher
        grant = 0
        if matcher is not None:
            if matcher not in grants:
                grants[matcher] = matcher.allowing_match(request)
            grant = grants[matcher]
        if not grant & atom.required:
            lacking[atom.layer] = None
    return tuple(lacking)


def _explicit_deny(
    request: ResolvedRequest, denying: list[tuple[Layer, StatementMatcher]]
) -> Verdict:
    layer, statement = denying[0]
    name = f" ({statement.statement.sid})" if statement.statement.sid else ""
    article = "an" if layer == "identity" else "a"
    denies = f"denies {request.original.action} on {request.resource}{name}"
    why = f"{article} {LAYER_NAMES[layer]} {denies}"
    return Verdict("explicit_deny", why, tuple(dict.fromkeys(item for item, _ in denying)))


def _allow_reason(request: ResolvedRequest, path: EvaluationPath) -> str:
    action = request.original.action
    if "identity" in path.layers:
        also = ", and so does the resource policy" if path.resource is not None else ""
        return f"an {LAYER_NAMES['identity']} allows {action}{also}"
    if path.resource is not None:
        return f"the {LAYER_NAMES['resource']} allows {action} to {request.caller}"
    return f"the root user is allowed {action} in its own account, and no policy denies it"


def _deny_reason(request: ResolvedRequest, blocked: tuple[Layer, ...]) -> str:
    lacking = [f"no {LAYER_NAMES[layer]}" for layer in dict.fromkeys(blocked) if layer != "aws"]
    none_allows = f"{' and '.join(lacking)} allows {request.original.action} on {request.resource}"
    if "aws" not in blocked:
        return none_allows
    public = "S3 Block Public Access blocks callers outside the bucket's account"
    return f"{public}, and {none_allows}" if lacking else public
