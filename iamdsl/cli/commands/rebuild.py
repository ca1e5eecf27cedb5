"""`iamdsl rebuild`: a ledger for what lost its own."""

from __future__ import annotations

import click

from iamdsl.cli.inputs import options


@click.command("rebuild")
@options.script
@options.account_options
@options.as_json
def command(*, script: str, as_json: bool) -> None:
    """Make the ledgers of SCRIPT's stacks anew when they are damaged or lost.

    Nothing in the account is changed, and damaged files are kept beside. Shows of each
    object what proves it the stack's, and why others are not claimed; `iamdsl plan` then
    shows what is left to do.
    """
    from iamdsl.report import rebuilt_lines, show
    from iamdsl.scripting import Mode, in_mode
    from iamdsl.scripting.progress import ShowProgress

    observer = ShowProgress(plans=False)
    mode = Mode(writes=False, plans=False, reads=False, observer=observer)
    sessions = options.collect_sessions(script, as_json=as_json, mode=mode)
    with in_mode(Mode()):
        result = [session.rebuild() for session in sessions]
    if as_json:
        click.echo(options.report_for(as_json=True).rebuilds(result), nl=False)
    else:
        for rebuilt in result:
            show(rebuilt_lines(rebuilt))
