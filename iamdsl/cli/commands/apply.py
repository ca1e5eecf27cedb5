"""`iamdsl apply`: make it so."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from iamdsl.deployment import Approve, Order, Outcome


@click.command("apply")
@options.script
@options.account_options
@options.yes
@options.as_json
@options.target_filter_options
@options.order
def command(
    *,
    script: str,
    yes: bool,
    as_json: bool,
    targets: tuple[str, ...],
    excluded: tuple[str, ...],
    order: Order | None,
) -> None:
    """Make the account as SCRIPT declares, or carry out a plan kept by `plan --out`.

    Each session shows its plan and asks, unless --yes is given. A kept plan is
    refused when the account has moved since, and carried out as it is.

    \b
    iamdsl apply infra.py
    iamdsl apply infra.py:prod --yes
    iamdsl apply prod.json
    """  # noqa: D301 - click reads the mark as the character it is
    from iamdsl.scripting import Mode, ask
    from iamdsl.scripting import yes as agree
    from iamdsl.scripting.progress import ShowProgress

    approve = agree if yes else ask
    target_filter = options.target_filter_of(targets, excluded)
    if script.endswith(".json"):
        if target_filter or order:
            raise click.UsageError("a kept plan is carried out as it is: plan again")
        outcomes = [_apply_plan(Path(script), approve)]
    else:
        mode = Mode(
            approve=approve, observer=ShowProgress(), target_filter=target_filter, order=order
        )
        sessions = options.collect_sessions(script, as_json=as_json, mode=mode)
        outcomes = [session.outcome for session in sessions if session.outcome is not None]
    if as_json:
        click.echo(options.report_for(as_json=True).outcomes(outcomes), nl=False)


def _apply_plan(path: Path, approve: Approve) -> Outcome:
    from iamdsl.deployment import Plan
    from iamdsl.report import plan_lines, show
    from iamdsl.scripting import deploy
    from iamdsl.scripting.progress import ShowProgress

    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableState(
            f"cannot read the plan {path}",
            why=error.strerror,
            next_step="make one by `iamdsl plan SCRIPT --out plan.json`",
        ) from None
    plan = Plan.from_json(content, where=str(path))
    click.echo(f"plan {path}", err=True)
    session = deploy(plan.stack, observer=ShowProgress(plans=False), approve=approve)
    show(plan_lines(plan), sys.stderr)
    return session.carry_out(plan)
