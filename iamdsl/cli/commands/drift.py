"""`iamdsl drift`: show what was changed outside iamdsl."""

from __future__ import annotations

import click

from iamdsl.cli.commands.plan import REFUSED
from iamdsl.cli.inputs import options


@click.command("drift")
@options.script
@options.account_options
@options.as_json
@options.detailed
def command(*, script: str, as_json: bool, detailed_exitcode: bool) -> int:
    """Show what was changed outside iamdsl since SCRIPT was last applied. Changes nothing.

    Each difference shows the declared value, then the actual one. `iamdsl apply` restores the
    declared values.

    \b
    iamdsl drift infra.py
    iamdsl drift infra.py --detailed-exitcode   # exit code 2 if there is drift
    """  # noqa: D301 - click needs the \b character
    from iamdsl.report import drift_lines, show

    sessions = options.collect_sessions(script, as_json=as_json)
    drifts = [session.drift() for session in sessions]
    if as_json:
        click.echo(options.report_for(as_json=True).drifts(drifts), nl=False)
    else:
        for drift in drifts:
            show(drift_lines(drift))
    if any(drift.refused for drift in drifts):
        return REFUSED
    has_drift = any(drift.found for drift in drifts)
    return options.CHANGES if detailed_exitcode and has_drift else 0
