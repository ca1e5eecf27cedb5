"""`iamdsl can`: decide whether requests are allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.decision_options import DENIED, decision_options

if TYPE_CHECKING:
    from iamdsl.cli.inputs.decision_query import DecisionQuery


@click.command("can")
@decision_options
def command(question: DecisionQuery) -> int:
    """Decide whether PRINCIPAL is allowed to perform each ACTION. Never calls AWS.

    The principal and its policies come from a SCRIPT (a role or user by its address), from saved
    authorization details (--details), or from policy files alone. Policies given with other
    options are evaluated too. A FILE is a policy as JSON, - for standard input, or the ARN of an
    AWS managed policy, which is taken from the catalog. In --scp, FullAWSAccess stands for the
    AWS managed SCP of that name.

    \b
    iamdsl can infra.py role/ci s3:GetObject --on arn:aws:s3:::logs/a
    iamdsl can infra.py role/ci "s3:Get*" s3:PutObject --on arn:aws:s3:::logs/a
    iamdsl can infra.py ec2.amazonaws.com sts:AssumeRole --on role/app

    \b
    aws iam get-account-authorization-details > details.json
    iamdsl can user/jane iam:CreateUser --details details.json
    iamdsl can arn:aws:iam::111122223333:role/ci iam:PassRole --on role/app --details details.json

    \b
    iamdsl can arn:aws:iam::111122223333:user/jane s3:GetObject --on arn:aws:s3:::logs/a \\
        --identity jane.json --resource bucket.json --when aws:SourceIp=203.0.113.7 \\
        --scp FullAWSAccess,guard.json --scp FullAWSAccess
    iamdsl can … --unknown any      # under which condition keys it is allowed

    Exit code 0: everything is allowed; 1: something is not, or an error (on standard error).
    `iamdsl why` with the same arguments explains the decision.
    """  # noqa: D301 - click needs the \b character
    answers = question.answers()
    if question.as_json:
        click.echo(options.report_for(as_json=True).decisions(answers), nl=False)
    else:
        from iamdsl.report import show
        from iamdsl.report.results.decision_lines import decision_lines

        show(decision_lines(answers))
    return 0 if all(answer.decision.allowed for answer in answers) else DENIED
