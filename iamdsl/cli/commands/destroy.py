"""`iamdsl destroy`: delete the resources of a script's stacks."""

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
@click.option(
    "--force",
    is_flag=True,
    help="Also delete what was added to these resources outside the stacks.",
)
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
    """Delete every resource that the stacks of SCRIPT own, the last stack first.

    Shows what is deleted and prompts for approval, unless --yes is given. Objects that the stacks
    do not own are never deleted without --force: if they prevent a deletion (access keys of a
    user, attachments of a policy), they are listed and nothing is deleted. If a resource is
    protected, nothing is deleted; a retained resource stays in the account.

    \b
    iamdsl destroy infra.py
    iamdsl destroy infra.py:dev --yes
    iamdsl destroy infra.py --target 'role/old-*'
    """  # noqa: D301 - click needs the \b character
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
