"""`iamdsl rollback`: undo the last run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.errors import NothingToRollBack

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome


@click.command("rollback")
@options.script
@options.account_options
@options.yes
@click.option(
    "--allow-irreversible",
    is_flag=True,
    help="Roll back even if deleted secrets or unique IDs must be replaced by new ones.",
)
@options.delete_first
@options.as_json
def command(
    *, script: str, yes: bool, allow_irreversible: bool, delete_first: bool, as_json: bool
) -> None:
    """Undo the last run of each stack of SCRIPT, the last stack first.

    Shows the plan of the rollback and prompts for approval, unless --yes is given. If the run
    failed or was killed, the calls that it made are undone. Secrets and unique IDs that the run
    deleted cannot be restored; without --allow-irreversible such a rollback is refused.

    \b
    iamdsl rollback infra.py
    iamdsl rollback infra.py:prod --yes
    """  # noqa: D301 - click needs the \b character
    from iamdsl.scripting import Mode, ask, in_mode
    from iamdsl.scripting import yes as agree
    from iamdsl.scripting.progress import ShowProgress

    progress = ShowProgress(plans=False)
    approve = agree if yes else ask
    mode = Mode(
        writes=False, plans=False, approve=approve, observer=progress, delete_first=delete_first
    )
    sessions = options.collect_sessions(script, as_json=as_json, mode=mode)
    progress.plans = True
    outcomes: list[Outcome] = []
    nothing: list[NothingToRollBack] = []
    with in_mode(Mode()):
        for session in reversed(sessions):
            try:
                outcomes.append(session.rollback(allow_irreversible=allow_irreversible))
            except NothingToRollBack as error:
                nothing.append(error)
                click.echo(error.what, err=True)
    if nothing and not outcomes:
        raise nothing[-1]
    if as_json:
        click.echo(options.report_for(as_json=True).outcomes(outcomes), nl=False)
