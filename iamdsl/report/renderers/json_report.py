"""Results as JSON for programs; plans are summarised (the plan file format is `Plan.to_json`)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iamdsl.deployment.model.serialization import converter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.deployment import (
        Change,
        Drift,
        Objection,
        Outcome,
        Outputs,
        Plan,
        Rebuilt,
        Refusal,
        Step,
    )
    from iamdsl.language import IdentityPolicy
    from iamdsl.origin import Origin
    from iamdsl.report.results.decision_report import DecisionReport


class JsonReport:
    """Output format: a JSON object with the results as a list, under a key that names them."""

    def plans(self, plans: Sequence[Plan]) -> str:
        """Return `{"plans": [{stack, partition, account, undoes, objections, notes, …}]}`."""
        return _text({"plans": [_plan(plan) for plan in plans]})

    def permissions(self, plans: Sequence[Plan], policies: Sequence[IdentityPolicy]) -> str:
        """Return `{"permissions": [{stack, partition, account, policy}]}`."""
        result = [
            {
                "stack": plan.stack,
                "partition": plan.partition,
                "account": plan.account,
                "policy": policy.to_dict(),
            }
            for plan, policy in zip(plans, policies, strict=True)
        ]
        return _text({"permissions": result})

    def outcomes(self, outcomes: Sequence[Outcome]) -> str:
        """Return `{"outcomes": [{stack, complete, nothing_known, done, failed, …, notes}]}`."""
        return _text({"outcomes": [_outcome(outcome) for outcome in outcomes]})

    def drifts(self, drifts: Sequence[Drift]) -> str:
        """Return `{"drift": [{stack, found, changes, edited, new, refused}]}`."""
        return _text({"drift": [_drift(drift) for drift in drifts]})

    def rebuilds(self, rebuilds: Sequence[Rebuilt]) -> str:
        """Return `{"rebuilt": [{stack, claimed, unclaimed, kept, open, unread}]}`.

        `claimed` and `unclaimed` map addresses to reasons.
        """
        return _text({"rebuilt": [_rebuilt(rebuilt) for rebuilt in rebuilds]})

    def outputs(self, stack: str, outputs: Outputs) -> str:
        """Return `{stack, outputs: {address: {arn, id, protected, …}}}`.

        `secret` is the place where the secret is stored, never the secret itself.
        """
        result = {
            address: {
                "arn": output.arn,
                "id": str(output.id),
                "protected": output.protected,
                "retained": output.retained,
                "attributes": {name: str(value) for name, value in output.attributes.items()},
                "secret": None if output.secret is None else output.secret.where,
            }
            for address, output in outputs.items()
        }
        return _text({"stack": stack, "outputs": result})

    def decisions(self, answers: Sequence[DecisionReport]) -> str:
        """Return `{format, catalog, decisions: [{request, allowed, result, reason, …}]}`."""
        from iamdsl.report.results.decision_data import decisions_data

        return _text(decisions_data(answers, why=False))

    def why(self, answer: DecisionReport) -> str:
        """Return the same for one decision, with its `trace` and `remedies`."""
        from iamdsl.report.results.decision_data import decisions_data

        return _text(decisions_data([answer], why=True))


def _plan(plan: Plan) -> dict[str, Any]:
    return {
        "stack": plan.stack,
        "partition": plan.partition,
        "account": plan.account,
        "endpoint": plan.endpoint,
        "undoes": plan.undoes,
        "objections": [_objection(objection) for objection in plan.objections],
        "changes": [_change(change) for change in plan.changed],
        "steps": [_step(step) for step in plan.steps],
        "notes": list(plan.notes),
        "refused": [_objection(refusal) for refusal in plan.refused],
        "left_out": [str(address) for address in plan.left_out],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "address": str(change.address),
        "change": change.verb.value,
        "differences": [
            {
                "path": difference.path,
                "before": difference.before,
                "after": difference.after,
                **({} if difference.why is None else {"why": difference.why}),
            }
            for difference in change.differences
        ],
        "notes": list(change.notes),
        "irreversible": change.irreversible,
        "origin": _origin(change.origin),
    }


def _objection(objection: Objection | Refusal) -> dict[str, Any]:
    return {
        "address": str(objection.address),
        "what": objection.what,
        "why": objection.why,
        "next_step": objection.next_step,
        "origin": _origin(objection.origin),
    }


def _origin(origin: Origin | None) -> dict[str, Any] | None:
    return None if origin is None else {"file": origin.file, "line": origin.line}


def _step(step: Step) -> dict[str, Any]:
    call: dict[str, Any] = converter().unstructure(step.action.call)
    return {
        "number": step.number,
        "sentence": step.sentence,
        "after": list(step.after),
        "call": {name: call[name] for name in ("service", "operation", "arguments")},
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "stack": outcome.plan.stack,
        "complete": outcome.complete,
        "nothing_known": outcome.plan.nothing_known,
        "done": [step.sentence for step in outcome.done],
        "failed": [
            {"step": failure.step.sentence, "error": str(failure.error)}
            for failure in outcome.failed
        ],
        "skipped": [step.sentence for step in outcome.skipped],
        "notes": list(outcome.notes),
        "kept": [{"step": entry.step.sentence, "reason": entry.reason} for entry in outcome.kept],
        "restored": [
            {
                "address": str(entry.address),
                "id": entry.id,
                "before": entry.before,
                "error": None if entry.error is None else str(entry.error),
                "trusts": [str(address) for address in entry.trusts],
            }
            for entry in outcome.restored
        ],
    }


def _drift(drift: Drift) -> dict[str, Any]:
    return {
        "stack": drift.stack,
        "found": drift.found,
        "changes": [_change(change) for change in drift.changes],
        "edited": [str(address) for address in drift.edited],
        "new": [str(address) for address in drift.new],
        "refused": [_objection(refusal) for refusal in drift.refused],
    }


def _rebuilt(rebuilt: Rebuilt) -> dict[str, Any]:
    return {
        "stack": rebuilt.stack,
        "claimed": {str(address): words for address, words in rebuilt.claimed.items()},
        "unclaimed": {str(address): words for address, words in rebuilt.unclaimed.items()},
        "kept": list(rebuilt.kept),
        "open": [str(address) for address in rebuilt.open],
        "unread": dict(rebuilt.unread),
    }


def _text(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=list) + "\n"
