"""`iamdsl show`: show ARNs, ids and secret locations."""

from __future__ import annotations

import click

from iamdsl.cli.inputs import options


@click.command("show")
@options.script
@options.account_options
@options.as_json
def command(*, script: str, as_json: bool) -> None:
    """Show the ARNs, ids and secret locations of SCRIPT's stacks. Never prints a secret.

    \b
    iamdsl show infra.py
    iamdsl show infra.py:prod --json
    """  # noqa: D301 - click needs the \b character
    from iamdsl.report import output_lines, show

    for session in options.collect_sessions(script, as_json=as_json):
        name = session.stack.name
        if as_json:
            click.echo(options.report_for(as_json=True).outputs(name, session.outputs), nl=False)
        else:
            show(output_lines(name, session.outputs))
