"""`iamdsl show`: what there is."""

from __future__ import annotations

import click

from iamdsl.cli.inputs import options


@click.command("show")
@options.script
@options.account_options
@options.as_json
def command(*, script: str, as_json: bool) -> None:
    """Show what the stacks of SCRIPT hold: ARNs, ids, and where the secrets are."""
    from iamdsl.report import output_lines, show

    for session in options.collect_sessions(script, as_json=as_json):
        name = session.stack.name
        if as_json:
            click.echo(options.report_for(as_json=True).outputs(name, session.outputs), nl=False)
        else:
            show(output_lines(name, session.outputs))
