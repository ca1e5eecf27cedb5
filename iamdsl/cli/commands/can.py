"""`iamdsl can`: whether."""

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
    """Tell whether PRINCIPAL may do each ACTION; no account is asked.

    Who asks, and with which policies, comes from a SCRIPT (a role or user by its address), from
    a saved account (--details), or from policy files alone. Policies given besides count too. A
    FILE holds a policy as JSON, - is standard input, and the ARN of an AWS managed policy is
    what the catalog has of it. FullAWSAccess may stand for that policy in --scp.

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
    iamdsl can … --unknown any      # what the request must carry to be allowed

    Exit code 0: all is allowed; 1: not all, or an error, of which standard error tells.
    `iamdsl why` with the same arguments tells why.
    """  # noqa: D301 - click reads the mark as the character it is
    answers = question.answers()
    if question.as_json:
        click.echo(options.report_for(as_json=True).decisions(answers), nl=False)
    else:
        from iamdsl.report import show
        from iamdsl.report.results.decision_lines import decision_lines

        show(decision_lines(answers))
    return 0 if all(decision_report.decision.allowed for decision_report in answers) else DENIED
