"""Results as styled lines: the words and the signs, without a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.deployment import Change, Verb
from iamdsl.language.analysis.iam_equality import is_same_to_iam

if TYPE_CHECKING:
    from iamdsl.deployment import Drift, Outcome, Outputs, Plan, Rebuilt
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.resource_kind import Difference

Line: TypeAlias = tuple[str, str]
"""A rich style name and the text of one line."""

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
_DONE: Mapping[Verb, str] = {
    Verb.CREATE: "to create",
    Verb.UPDATE: "to change",
    Verb.REPLACE: "to delete and make anew",
    Verb.DELETE: "to delete",
    Verb.RECOVER: "found again",
    Verb.ADOPT: "taken over",
    Verb.FORGET: "to forget",
    Verb.RETAIN: "to leave in the account",
}


def plan_lines(plan: Plan) -> Iterator[Line]:
    """A plan: each object, what differs, and how many calls it takes."""
    yield ("bold", f"stack {plan.stack} → {_target(plan)}")
    if plan.undoes_time is not None:
        began = f"{plan.undoes_time:%Y-%m-%d %H:%M:%S} UTC"
        yield ("", f"  rolls back the run that began at {began} (plan {plan.undoes})")
    for change in plan.changed:
        yield from _change_lines(change)
    yield from _remark_lines(plan)
    if not plan.changed:
        whole = "as declared" if plan.undoes is None else "as it was"
        yield ("green", f"  nothing to do: {'it' if plan.left_out else 'the account'} is {whole}")
        return
    counts = [
        f"{sum(change.verb is verb for change in plan.changed)} {words}"
        for verb, words in _DONE.items()
        if any(change.verb is verb for change in plan.changed)
    ]
    calls = f"{len(plan.steps)} call{'' if len(plan.steps) == 1 else 's'}"
    yield ("bold", f"  {', '.join(counts)}; {calls} to send")
    final = len(plan.irreversible)
    if final:
        yield ("red", f"  {final} of them irreversible: what is lost does not come back")
    for objection in plan.objections:
        yield ("red", f"  ✗ guard: {objection}")
        if objection.next_step is not None:
            yield ("", f"      {objection.next_step}")


def _remark_lines(plan: Plan) -> Iterator[Line]:
    """What is to be known of objects and steps besides what they are."""
    for change in plan.changes:
        for note in change.notes:
            yield ("cyan", f"  · {change.address} is {note}")
    for step in plan.steps:
        if step.action.caution:
            yield ("yellow", f"  ! {step.sentence}")
    if plan.left_out:
        yield ("cyan", f"  · {_objects(len(plan.left_out))} of the stack left out")


def drift_lines(drift: Drift) -> Iterator[Line]:
    """What drifted, read from the declaration to the account."""
    yield ("bold", f"stack {drift.stack}")
    for change in drift.changes:
        if change.verb is Verb.CREATE:
            yield ("red", f"  ! {change.address} is gone from the account")
            continue
        yield ("yellow", f"  ! {change.address}{_location(change.origin)}")
        for difference in change.differences:
            yield from _difference_lines(difference.path, difference.after, difference.before)
            yield from _why_lines(difference)
    if not drift.found:
        yield ("green", "  no drift: everything applied is as it was")
    for address in drift.edited:
        yield ("cyan", f"  · {address} is declared otherwise than it was last applied")
    for address in drift.new:
        yield ("cyan", f"  · {address} has not been applied yet")


def outcome_lines(outcome: Outcome) -> Iterator[Line]:
    """What became of a plan."""
    total = len(outcome.plan.steps)
    if not outcome.sent:
        yield ("cyan", f"{outcome.plan.stack}: {total} calls shown, none sent")
        return
    if outcome.complete:
        yield ("green", f"{outcome.plan.stack}: {len(outcome.done)} of {total} calls done")
        return
    yield ("red", f"{outcome.plan.stack}: {len(outcome.done)} of {total} calls done")
    for failure in outcome.failed:
        yield ("red", f"  ✗ {failure.step.sentence}")
        for line in str(failure.error).splitlines():
            yield ("", f"      {line}")
    for step in outcome.skipped:
        yield ("cyan", f"  · not tried: {step.sentence}")


def output_lines(stack: str, outputs: Outputs) -> Iterator[Line]:
    """What a stack holds: ARNs, ids, and where secrets are."""
    yield ("bold", f"stack {stack}")
    for address, output in outputs.items():
        yield ("", f"  {address}")
        if output.arn is not None:
            yield ("cyan", f"      arn     {output.arn}")
        if output.id:
            yield ("cyan", f"      id      {output.id}")
        for name, value in output.attributes.items():
            yield ("cyan", f"      {name:<7} {value}")
        kept = [word for word in ("protected", "retained") if getattr(output, word)]
        if kept:
            yield ("cyan", f"      kept    {', '.join(kept)}")
        if output.secret is not None:
            yield ("cyan", f"      secret  {output.secret.where}")
        elif output.secret_is_unknown:
            yield ("yellow", "      secret  not known here: it was taken over, not made")
    if not outputs:
        yield ("cyan", "  nothing is declared")


def _objects(count: int) -> str:
    return f"{count} object{'' if count == 1 else 's'}"


def rebuilt_lines(rebuilt: Rebuilt) -> Iterator[Line]:
    """What a ledger that was made anew holds, by what evidence, and what it does not hold."""
    yield ("bold", f"stack {rebuilt.stack}: {len(rebuilt.claimed)} objects in its new ledger")
    for address, words in rebuilt.claimed.items():
        yield ("green", f"  ✓ {address}: {words}")
    for address, words in rebuilt.unclaimed.items():
        yield ("yellow", f"  ! {address} is not claimed: {words}")
    for kind, words in rebuilt.unread.items():
        yield ("yellow", f"  ! no {kind} was looked for: {words}")
    for address in dict.fromkeys(rebuilt.open):
        yield ("cyan", f"  · {address}: an interrupted run was at it, the next plan settles that")
    for where in rebuilt.kept:
        yield ("cyan", f"  · the damaged file is kept as {where}")


def _target(plan: Plan) -> str:
    place = f" at {plan.endpoint}" if plan.endpoint else ""
    return f"account {plan.account} ({plan.partition}){place}"


def _change_lines(change: Change) -> Iterator[Line]:
    style, sign = _SIGNS[change.verb]
    final = "" if change.irreversible is None else "  irreversible"
    yield (style, f"  {sign} {change.address}{_location(change.origin)}{final}")
    if change.irreversible is not None:
        yield ("red", f"      ! {change.irreversible}")
    for difference in change.differences:
        if change.verb is Verb.CREATE and difference.after in ("", "/", None, [], {}):
            continue
        yield from _difference_lines(difference.path, difference.before, difference.after)
        yield from _why_lines(difference)


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
    """Statements that are only on one side, and what else differs; what both say is left out."""
    old, new = _statements(before), _statements(after)
    for statement in old:
        if not _among(statement, new):
            yield ("red", f"        - {_value_text(statement)}")
    for statement in new:
        if not _among(statement, old):
            yield ("green", f"        + {_value_text(statement)}")
    if before is not None and after is not None:
        for name in dict.fromkeys((*before, *after)):
            item, other = before.get(name), after.get(name)
            if name != "Statement" and item != other:
                yield ("yellow", f"        ~ {name}: {_value_text(item)} → {_value_text(other)}")


def _statements(document: Any) -> list[Any]:
    result = [] if document is None else document.get("Statement", [])
    return result if isinstance(result, list) else [result]


def _among(statement: Any, others: list[Any]) -> bool:
    return any(is_same_to_iam({"Statement": statement}, {"Statement": other}) for other in others)


def _value_text(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)
