"""`iamdsl why`: explain why a request is allowed or denied."""

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
    """Explain why PRINCIPAL can or cannot perform ACTION on a resource. Never calls AWS.

    For each layer of policies it shows the statements that name the action, element by element,
    and the source line of each statement that decides. Then it shows the missing condition keys,
    and the changes that are certain to change the decision. The arguments are those of
    `iamdsl can`.

    \b
    iamdsl why infra.py role/ci s3:PutObject --on arn:aws:s3:::logs/a
    iamdsl why infra.py role/ci sts:AssumeRole --on role/app
    iamdsl why user/jane iam:CreateUser --details details.json --json
    iamdsl why arn:aws:iam::111122223333:user/jane s3:GetObject --on arn:aws:s3:::logs/a \\
        --identity jane.json --when aws:MultiFactorAuthPresent=false

    Exit code 0: it is allowed; 1: it is not allowed, or an error (on standard error).
    """  # noqa: D301 - click needs the \b character
    answers = question.answers()
    if len(answers) != 1:
        raise click.UsageError(
            f"`why` explains one request, but the arguments make {len(answers)}; "
            "use `iamdsl can` for several"
        )
    (answer,) = answers
    if question.as_json:
        click.echo(options.report_for(as_json=True).why(answer), nl=False)
    else:
        from iamdsl.report import show
        from iamdsl.report.results.decision_lines import why_lines

        show(why_lines(answer))
    return 0 if answer.decision.allowed else DENIED
