"""`iamdsl rebuild`: rebuild a lost or damaged ledger from the account."""

from __future__ import annotations

import click

from iamdsl.cli.inputs import options


@click.command("rebuild")
@options.script
@options.account_options
@options.as_json
def command(*, script: str, as_json: bool) -> None:
    """Rebuild the ledgers of SCRIPT's stacks from the account if they are lost or damaged.

    A stack's ledger records the objects that the stack owns. This command never changes the
    account, and keeps damaged files under another name. For each object it shows the evidence
    that the stack owns it, or why it is not claimed. Run `iamdsl plan` afterwards to see the
    remaining differences.

    \b
    iamdsl rebuild infra.py
    iamdsl plan infra.py
    """  # noqa: D301 - click needs the \b character
    from iamdsl.report import rebuilt_lines, show
    from iamdsl.scripting import Mode, in_mode
    from iamdsl.scripting.progress import ShowProgress

    observer = ShowProgress(plans=False)
    mode = Mode(writes=False, plans=False, reads=False, observer=observer)
    sessions = options.collect_sessions(script, as_json=as_json, mode=mode)
    with in_mode(Mode()):
        ledgers = [session.rebuild() for session in sessions]
    if as_json:
        click.echo(options.report_for(as_json=True).rebuilds(ledgers), nl=False)
    else:
        for ledger in ledgers:
            show(rebuilt_lines(ledger))
