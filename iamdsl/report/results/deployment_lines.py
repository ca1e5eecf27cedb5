"""Plans, outcomes, drift, outputs and rebuilt ledgers as styled lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.deployment import Change, Verb
from iamdsl.language.analysis.equivalence import is_same_to_iam

if TYPE_CHECKING:
    from iamdsl.deployment import Drift, Outcome, Outputs, Plan, Rebuilt, Refusal
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.resource_kind import Difference

Line: TypeAlias = tuple[str, str]
"""The name of a rich style, and the text of a line."""

_SIGNS: Mapping[Verb, tuple[str, str]] = {
    Verb.CREATE: ("green", "+"),
    Verb.UPDATE: ("yellow", "~"),
    Verb.REPLACE: ("magenta", "±"),
    Verb.DELETE: ("red", "-"),
    Verb.RECOVER: ("cyan", "✓"),
    Verb.ADOPT: ("cyan", "✓"),
    Verb.FORGET: ("cyan", "·"),
    Verb.RETAIN: ("cyan", "·"),
}
_COUNT_WORDS: Mapping[Verb, str] = {
    Verb.CREATE: "to create",
    Verb.UPDATE: "to change",
    Verb.REPLACE: "to replace",
    Verb.DELETE: "to delete",
    Verb.RECOVER: "already present",
    Verb.ADOPT: "to adopt",
    Verb.FORGET: "to remove from the ledger",
    Verb.RETAIN: "to leave in the account",
}


def plan_lines(plan: Plan) -> Iterator[Line]:
    """Return the lines of a plan: each change with its differences, and the number of calls."""
    yield ("bold", f"stack {plan.stack} → {_target(plan)}")
    if plan.undoes_time is not None:
        began = f"{plan.undoes_time:%Y-%m-%d %H:%M:%S} UTC"
        yield ("", f"  rolls back the run that began at {began} (plan {plan.undoes})")
    for change in plan.changed:
        yield from _change_lines(change)
    for refusal in plan.refused:
        yield from _refusal_lines(refusal)
    yield from _note_lines(plan)
    if plan.nothing_known:  # its note says so
        return
    if not plan.changed:
        state = "as declared" if plan.undoes is None else "as it was before the run"
        subject = "what is selected" if plan.left_out else "the account"
        subject = "what could be read" if plan.refused else subject
        yield ("green", f"  nothing to do: {subject} is {state}")
        return
    if plan.refused:
        yield ("red", f"  {_objects(len(plan.refused))} left unchanged: reads were denied")
    counts = [
        f"{sum(change.verb is verb for change in plan.changed)} {words}"
        for verb, words in _COUNT_WORDS.items()
        if any(change.verb is verb for change in plan.changed)
    ]
    calls = f"{_calls(len(plan.steps))} to send" if plan.steps else "nothing to change in AWS"
    yield ("bold", f"  {', '.join(counts)}; {calls}")
    irreversible = len(plan.irreversible)
    if irreversible:
        yield ("red", f"  {irreversible} of them irreversible: what is lost cannot be restored")
    for objection in plan.objections:
        yield ("red", f"  ✗ guard: {objection}")
        if objection.next_step is not None:
            yield ("", f"      {objection.next_step}")


def _note_lines(plan: Plan) -> Iterator[Line]:
    """Notes of the plan and its changes, cautions of the steps, and how many are not selected."""
    for note in plan.notes:
        yield ("cyan", f"  · {note}")
    for change in plan.changes:
        for note in change.notes:
            yield ("cyan", f"  · {change.address} is {note}")
    for step in plan.steps:
        if step.action.caution:
            yield ("yellow", f"  ! {step.sentence}")
    not_selected = len(plan.left_out) - len(plan.refused)
    if not_selected:
        yield ("cyan", f"  · {_objects(not_selected)} of the stack not selected")


def drift_lines(drift: Drift) -> Iterator[Line]:
    """Return the lines of a drift: each difference from the declared to the actual value."""
    yield ("bold", f"stack {drift.stack}")
    for change in drift.changes:
        if change.verb is Verb.CREATE:
            yield ("red", f"  ! {change.address} is no longer in the account")
            continue
        yield ("yellow", f"  ! {change.address}{_location(change.origin)}")
        for difference in change.differences:
            yield from _difference_lines(difference.path, difference.after, difference.before)
            yield from _why_lines(difference)
        for note in change.notes:
            yield ("cyan", f"    · {note}")
    for refusal in drift.refused:
        yield from _refusal_lines(refusal)
    if not drift.found and drift.refused:
        yield ("cyan", "  no drift in what could be read")
    elif not drift.found:
        yield ("green", "  no drift: everything is as it was last applied")
    for address in drift.edited:
        yield ("cyan", f"  · the declaration of {address} has changed since it was last applied")
    for address in drift.new:
        yield ("cyan", f"  · {address} has not been applied yet")


def outcome_lines(outcome: Outcome) -> Iterator[Line]:
    """Return the lines of an outcome: calls done, failed and not sent, and what is half done."""
    stack, calls = outcome.plan.stack, _calls(len(outcome.plan.steps))
    if not outcome.sent:
        yield ("cyan", f"{stack}: {calls} shown, none sent")
        return
    style = "green" if outcome.complete else "red"
    yield (style, f"{stack}: {len(outcome.done)} of {calls} done")
    for failure in outcome.failed:
        yield ("red", f"  ✗ {failure.step.sentence}")
        for line in str(failure.error).splitlines():
            yield ("", f"      {line}")
    for step in outcome.skipped:
        yield ("cyan", f"  · not sent: {step.sentence}")
    for note in outcome.notes:
        yield ("yellow", f"  ! {note}")
    for reason in dict.fromkeys(entry.reason for entry in outcome.kept):
        yield ("cyan", f"  · kept because {reason}; the next run continues:")
        for entry in outcome.kept:
            if entry.reason == reason:
                yield ("cyan", f"      not sent: {entry.step.sentence}")
    for restored in outcome.restored:
        yield ("yellow" if restored.error is None else "red", f"  ! {restored}")


def output_lines(stack: str, outputs: Outputs) -> Iterator[Line]:
    """Return the lines of a stack's outputs: ARNs, ids, and where secrets are stored."""
    yield ("bold", f"stack {stack}")
    for address, output in outputs.items():
        yield ("", f"  {address}")
        if output.arn is not None:
            yield ("cyan", f"      arn     {output.arn}")
        if output.id:
            yield ("cyan", f"      id      {output.id}")
        for name, value in output.attributes.items():
            yield ("cyan", f"      {name:<7} {value}")
        options = [word for word in ("protected", "retained") if getattr(output, word)]
        if options:
            yield ("cyan", f"      options {', '.join(options)}")
        if output.secret is not None:
            yield ("cyan", f"      secret  {output.secret.where}")
        elif output.secret_is_unknown:
            yield ("yellow", "      secret  unknown: it was adopted, not created by this stack")
    if not outputs:
        yield ("cyan", "  nothing is declared")


def _objects(count: int) -> str:
    return f"{count} object{'' if count == 1 else 's'}"


def _calls(count: int) -> str:
    return f"{count} call{'' if count == 1 else 's'}"


def rebuilt_lines(rebuilt: Rebuilt) -> Iterator[Line]:
    """Return the lines of a rebuilt ledger: claimed objects with evidence, and unclaimed ones."""
    yield ("bold", f"stack {rebuilt.stack}: {_objects(len(rebuilt.claimed))} in its new ledger")
    for address, evidence in rebuilt.claimed.items():
        yield ("green", f"  ✓ {address}: {evidence}")
    for address, reason in rebuilt.unclaimed.items():
        yield ("yellow", f"  ! {address} is not claimed: {reason}")
    for kind, reason in rebuilt.unread.items():
        yield ("yellow", f"  ! objects of kind {kind} could not be listed: {reason}")
    for address in dict.fromkeys(rebuilt.open):
        yield ("cyan", f"  · {address}: a run was interrupted here; the next plan completes it")
    for place in rebuilt.kept:
        yield ("cyan", f"  · the damaged file is kept as {place}")


def _target(plan: Plan) -> str:
    place = f" at {plan.endpoint}" if plan.endpoint else ""
    return f"account {plan.account} ({plan.partition}){place}"


def _change_lines(change: Change) -> Iterator[Line]:
    style, sign = _SIGNS[change.verb]
    mark = "" if change.irreversible is None else "  irreversible"
    yield (style, f"  {sign} {change.address}{_location(change.origin)}{mark}")
    if change.irreversible is not None:
        yield ("red", f"      ! {change.irreversible}")
    for difference in change.differences:
        if change.verb is Verb.CREATE and difference.after in ("", "/", None, [], {}):
            continue
        yield from _difference_lines(difference.path, difference.before, difference.after)
        yield from _why_lines(difference)


def _refusal_lines(refusal: Refusal) -> Iterator[Line]:
    location = _location(refusal.origin)
    yield ("red", f"  ? {refusal.address}{location} {refusal.what}")
    for text in filter(None, (refusal.why, refusal.next_step)):
        yield ("", f"      {text}")


def _location(origin: Origin | None) -> str:
    return "" if origin is None else f"  ({Path(origin.file).name}:{origin.line})"


def _difference_lines(path: str, before: Any, after: Any) -> Iterator[Line]:
    if isinstance(before, Mapping) or isinstance(after, Mapping):
        yield ("", f"      {path}")
        yield from _document_lines(before, after)
    elif before == path.partition(".")[2] or after == path.partition(".")[2]:
        sign, style = ("+", "green") if before is None else ("-", "red")
        yield (
            style,
            f"      {sign} {path.partition('.')[0]} {after if before is None else before}",
        )
    elif before is None:
        yield ("green", f"      + {path} = {after}")
    elif after is None:
        yield ("red", f"      - {path} = {before}")
    else:
        yield ("yellow", f"      ~ {path}: {before} → {after}")


def _why_lines(difference: Difference) -> Iterator[Line]:
    if difference.why is not None:
        yield ("cyan", f"        {difference.why}")


def _document_lines(before: Any, after: Any) -> Iterator[Line]:
    """Statements that only one document has, and other elements that differ."""
    old, new = _statements(before), _statements(after)
    for statement in old:
        if not _among(statement, new):
            yield ("red", f"        - {_value_text(statement)}")
    for statement in new:
        if not _among(statement, old):
            yield ("green", f"        + {_value_text(statement)}")
    if before is not None and after is not None:
        for name in dict.fromkeys((*before, *after)):
            old_value, new_value = before.get(name), after.get(name)
            if name != "Statement" and old_value != new_value:
                change = f"{_value_text(old_value)} → {_value_text(new_value)}"
                yield ("yellow", f"        ~ {name}: {change}")


def _statements(document: Any) -> list[Any]:
    statements = [] if document is None else document.get("Statement", [])
    return statements if isinstance(statements, list) else [statements]


def _among(statement: Any, others: list[Any]) -> bool:
    return any(is_same_to_iam({"Statement": statement}, {"Statement": other}) for other in others)


def _value_text(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)
