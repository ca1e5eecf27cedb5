"""`iamdsl plan`: what would change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.errors import ScriptError

if TYPE_CHECKING:
    from iamdsl.deployment import Order

REFUSED = 1
"""The exit code for a plan that guards object to."""


@click.command("plan")
@options.script
@options.account_options
@options.as_json
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Keep the plan in this file."
)
@click.option(
    "--permissions",
    "needs",
    is_flag=True,
    help="Print the IAM policy that the run needs instead, one for each session.",
)
@click.option(
    "--rollback", is_flag=True, help="With --permissions: also what undoing the run needs."
)
@options.detailed
@options.target_filter_options
@options.order
def command(  # noqa: PLR0913 - each is one independent choice
    *,
    script: str,
    as_json: bool,
    out: Path | None,
    needs: bool,
    rollback: bool,
    detailed_exitcode: bool,
    targets: tuple[str, ...],
    excluded: tuple[str, ...],
    order: Order | None,
) -> int:
    """Show what SCRIPT would change in the account; nothing is changed.

    SCRIPT runs as it would by itself, but its sessions only plan.

    \b
    iamdsl plan infra.py
    iamdsl plan infra.py:prod --out prod.json   # then: iamdsl apply prod.json
    iamdsl plan infra.py --permissions > policy.json
    iamdsl plan infra.py --target 'role/web' --exclude 'user/*'
    """  # noqa: D301 - click reads the mark as the character it is
    from iamdsl.report import plan_lines, show
    from iamdsl.scripting import Mode
    from iamdsl.scripting.progress import ShowProgress

    if rollback and not needs:
        raise click.UsageError("--rollback says more of what --permissions tells")
    target_filter = options.target_filter_of(targets, excluded)
    observer = ShowProgress(plans=False)
    mode = Mode(
        writes=False, plans=False, observer=observer, target_filter=target_filter, order=order
    )
    sessions = options.collect_sessions(script, as_json=as_json or needs, mode=mode)
    plans = [session.plan() for session in sessions]
    if out is not None:
        if len(plans) > 1:
            names = ", ".join(plan.stack for plan in plans)
            raise ScriptError(
                f"--out keeps one plan, {script} has {len(plans)}: {names}",
                next_step=f"name one, such as {script}:{plans[0].stack}",
            )
        out.write_text(plans[0].to_json(), encoding="utf-8")
    if needs:
        policies = [
            session.permissions(plan, rollback=rollback)
            for session, plan in zip(sessions, plans, strict=True)
        ]
        click.echo(options.report_for(as_json=as_json).permissions(plans, policies), nl=False)
    elif as_json:
        click.echo(options.report_for(as_json=True).plans(plans), nl=False)
    else:
        for plan in plans:
            show(plan_lines(plan))
    if any(plan.objections for plan in plans):
        return REFUSED
    changes = any(not plan.is_empty for plan in plans)
    return options.CHANGES if detailed_exitcode and changes else 0
