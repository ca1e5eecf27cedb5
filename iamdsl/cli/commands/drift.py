"""`iamdsl drift`: what changed behind our back."""

from __future__ import annotations

import click

from iamdsl.cli.inputs import options


@click.command("drift")
@options.script
@options.account_options
@options.as_json
@options.detailed
def command(*, script: str, as_json: bool, detailed_exitcode: bool) -> int:
    """Show what changed in the account since SCRIPT was last applied; nothing is changed.

    Read from the declaration to the account; `iamdsl apply` puts it right.
    """
    from iamdsl.report import drift_lines, show

    sessions = options.collect_sessions(script, as_json=as_json)
    drifts = [session.drift() for session in sessions]
    if as_json:
        click.echo(options.report_for(as_json=True).drifts(drifts), nl=False)
    else:
        for drift in drifts:
            show(drift_lines(drift))
    result = any(drift.found for drift in drifts)
    return options.CHANGES if detailed_exitcode and result else 0
