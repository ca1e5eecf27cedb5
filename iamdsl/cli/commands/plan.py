"""`iamdsl plan`: show the changes that a script would make."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.errors import ScriptError

if TYPE_CHECKING:
    from iamdsl.deployment import Order

REFUSED = 1
"""The exit code if a guard objects to a plan, or an object could not be read."""


@click.command("plan")
@options.script
@options.account_options
@options.as_json
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Save the plan to this file, for `iamdsl apply FILE`.",
)
@click.option(
    "--permissions",
    "needs",
    is_flag=True,
    help="Print the IAM policy that applying each plan needs, instead of the plans.",
)
@click.option(
    "--rollback",
    is_flag=True,
    help="With --permissions: also the permissions that a rollback needs.",
)
@click.option(
    "--confined",
    is_flag=True,
    help="With --permissions: read only the stack's objects, not the whole account.",
)
@options.detailed
@options.target_filter_options
@options.order
@options.no_tag_adopted
@options.delete_first
def command(  # noqa: PLR0913 - each is one independent choice
    *,
    script: str,
    as_json: bool,
    out: Path | None,
    needs: bool,
    rollback: bool,
    confined: bool,
    detailed_exitcode: bool,
    targets: tuple[str, ...],
    excluded: tuple[str, ...],
    order: Order | None,
    tag_adopted: bool | None,
    delete_first: bool,
) -> int:
    """Show what `iamdsl apply` would change in the account. Never sends a change.

    SCRIPT is a Python file (infra.py), or one of its stacks (infra.py:prod). It runs as it
    does with `python`, but its sessions only read the account and plan. The plan lists each
    resource to create (+), change (~), replace (±) or delete (-), with its differences.

    \b
    iamdsl plan infra.py
    iamdsl plan infra.py:prod --out prod.json   # then: iamdsl apply prod.json
    iamdsl plan infra.py --permissions > policy.json
    iamdsl plan infra.py --permissions --confined > policy.json
    iamdsl plan infra.py --target 'role/web' --exclude 'user/*'

    Exit code 1 if a guard (a function given to `deploy(guards=…)`) objects to the plan, or if an
    object could not be read and is therefore left unchanged.
    """  # noqa: D301 - click needs the \b character
    from iamdsl.report import plan_lines, show
    from iamdsl.scripting import Mode
    from iamdsl.scripting.progress import ShowProgress

    if rollback and not needs:
        raise click.UsageError("--rollback is only for --permissions; add --permissions")
    if confined and not needs:
        raise click.UsageError("--confined is only for --permissions; add --permissions")
    target_filter = options.target_filter_of(targets, excluded)
    observer = ShowProgress(plans=False)
    mode = Mode(
        writes=False,
        plans=False,
        observer=observer,
        target_filter=target_filter,
        order=order,
        tag_adopted=tag_adopted,
        delete_first=delete_first,
    )
    sessions = options.collect_sessions(script, as_json=as_json or needs, mode=mode)
    plans = [session.plan() for session in sessions]
    if out is not None:
        if len(plans) > 1:
            names = ", ".join(plan.stack for plan in plans)
            raise ScriptError(
                f"--out saves one plan, but {script} has {len(plans)} stacks: {names}",
                next_step=f"choose one: iamdsl plan {script}:{plans[0].stack} --out {out}",
            )
        out.write_text(plans[0].to_json(), encoding="utf-8")
    if needs:
        policies = [
            session.permissions(plan, rollback=rollback, confined=confined)
            for session, plan in zip(sessions, plans, strict=True)
        ]
        click.echo(options.report_for(as_json=as_json).permissions(plans, policies), nl=False)
    elif as_json:
        click.echo(options.report_for(as_json=True).plans(plans), nl=False)
    else:
        for plan in plans:
            show(plan_lines(plan))
    if any(plan.objections or plan.refused for plan in plans):
        return REFUSED
    changes = any(not plan.is_empty for plan in plans)
    return options.CHANGES if detailed_exitcode and changes else 0
