"""`iamdsl apply`: apply a script or a saved plan."""

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
@options.no_tag_adopted
@options.delete_first
def command(  # noqa: PLR0913 - each is one independent choice
    *,
    script: str,
    yes: bool,
    as_json: bool,
    targets: tuple[str, ...],
    excluded: tuple[str, ...],
    order: Order | None,
    tag_adopted: bool | None,
    delete_first: bool,
) -> None:
    """Apply SCRIPT: create, change and delete resources until the account is as declared.

    SCRIPT is a Python file (infra.py), one of its stacks (infra.py:prod), or a plan saved by
    `iamdsl plan --out`. Each session shows its plan and prompts for approval, unless --yes is
    given. A saved plan is sent unchanged, and refused if the account has changed since. Resources
    that the stacks do not own are never changed, unless the script adopts them.

    \b
    iamdsl apply infra.py
    iamdsl apply infra.py:prod --yes            # without a prompt, for CI
    iamdsl plan infra.py:prod --out prod.json
    iamdsl apply prod.json                      # exactly that plan
    """  # noqa: D301 - click needs the \b character
    from iamdsl.scripting import Mode, ask
    from iamdsl.scripting import yes as agree
    from iamdsl.scripting.progress import ShowProgress

    approve = agree if yes else ask
    target_filter = options.target_filter_of(targets, excluded)
    if script.endswith(".json"):
        if target_filter or order or delete_first or tag_adopted is not None:
            raise click.UsageError(
                "--target, --exclude, --order, --delete-first and --no-tag-adopted do not apply "
                "to a saved plan; "
                "use them with `iamdsl plan SCRIPT --out plan.json`"
            )
        outcomes = [_apply_plan(Path(script), approve)]
    else:
        mode = Mode(
            approve=approve,
            observer=ShowProgress(),
            target_filter=target_filter,
            order=order,
            tag_adopted=tag_adopted,
            delete_first=delete_first,
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
            next_step=f"create it with `iamdsl plan SCRIPT --out {path}`",
        ) from None
    plan = Plan.from_json(content, where=str(path))
    click.echo(f"plan {path}", err=True)
    session = deploy(plan.stack, observer=ShowProgress(plans=False), approve=approve)
    show(plan_lines(plan), sys.stderr)
    return session.carry_out(plan)
