"""`iamdsl why`: why a request is allowed or denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.decision_options import DENIED, decision_options

if TYPE_CHECKING:
    from iamdsl.cli.inputs.decision_query import DecisionQuery


@click.command("why")
@decision_options
def command(question: DecisionQuery) -> int:
    """Tell why PRINCIPAL may, or may not, do one ACTION on one resource.

    Layer by layer: each statement that names the action, element by element, with your own line
    under those that decide; the condition keys that are missing; and, where it is certain, what
    would change the answer. Arguments are those of `iamdsl can`.

    \b
    iamdsl why infra.py role/ci s3:PutObject --on arn:aws:s3:::logs/a
    iamdsl why infra.py role/ci sts:AssumeRole --on role/app
    iamdsl why user/jane iam:CreateUser --details details.json --json
    iamdsl why arn:aws:iam::111122223333:user/jane s3:GetObject --on arn:aws:s3:::logs/a \\
        --identity jane.json --when aws:MultiFactorAuthPresent=false

    Exit code 0: it is allowed; 1: it is not, or an error, of which standard error tells.
    """  # noqa: D301 - click reads the mark as the character it is
    answers = question.answers()
    if len(answers) != 1:
        raise click.UsageError(
            f"`why` explains one request, these are {len(answers)}; `iamdsl can` takes several"
        )
    (answer,) = answers
    if question.as_json:
        click.echo(options.report_for(as_json=True).why(answer), nl=False)
    else:
        from iamdsl.report import show
        from iamdsl.report.results.decision_lines import why_lines

        show(why_lines(answer))
    return 0 if answer.decision.allowed else DENIED
