"""`iamdsl destroy`: take it all away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options

if TYPE_CHECKING:
    from iamdsl.deployment import Order


@click.command("destroy")
@options.script
@options.account_options
@options.yes
@click.option("--force", is_flag=True, help="Delete with them what others gave to them.")
@options.as_json
@options.target_filter_options
@options.order
def command(  # noqa: PLR0913 - each is one independent choice
    *,
    script: str,
    yes: bool,
    force: bool,
    as_json: bool,
    targets: tuple[str, ...],
    excluded: tuple[str, ...],
    order: Order | None,
) -> None:
    """Delete everything the stacks of SCRIPT made, the last stack first.

    Shows what goes and asks, unless --yes is given. Objects that the stacks did
    not make are left alone; where they are in the way (keys of a user, a policy's
    attachments) nothing is deleted and they are listed, unless --force is given. What was
    declared protected is refused, what was retained stays in the account.
    """
    from iamdsl.scripting import Mode, ask, in_mode
    from iamdsl.scripting import yes as agree
    from iamdsl.scripting.progress import ShowProgress

    progress = ShowProgress(plans=False)
    approve = agree if yes else ask
    target_filter = options.target_filter_of(targets, excluded)
    mode = Mode(
        writes=False,
        plans=False,
        approve=approve,
        observer=progress,
        target_filter=target_filter,
        order=order,
    )
    sessions = options.collect_sessions(script, as_json=as_json, mode=mode)
    progress.plans = True
    with in_mode(Mode()):
        outcomes = [session.destroy(force=force) for session in reversed(sessions)]
    if as_json:
        click.echo(options.report_for(as_json=True).outcomes(outcomes), nl=False)
