"""A plan shows only the differences of a policy document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iamdsl import Role, allow, deploy, trust
from iamdsl.report import plan_lines

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

EC2 = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
APP = Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2")))


def _plan_lines(account: InProcessAccount, document: dict[str, Any]) -> list[str]:
    """The lines of a plan for the trust policy, if the account has this document."""
    session = deploy("mine", account=account)
    session.add(APP)
    session.apply()
    account.client("iam").update_assume_role_policy(
        RoleName="app", PolicyDocument=json.dumps(document)
    )
    return [text.strip() for style, text in plan_lines(session.plan()) if style != "bold"][2:]


def test_statement_in_another_spelling_is_not_shown(iam_account: InProcessAccount) -> None:
    respelled = {**EC2, "Action": ["STS:AssumeRole"]}
    other = {**EC2, "Action": "sts:TagSession"}
    document = {"Version": "2012-10-17", "Statement": [other, respelled]}
    assert _plan_lines(iam_account, document) == [f"- {json.dumps(other)}"]


def test_another_version_is_shown(iam_account: InProcessAccount) -> None:
    document = {"Version": "2008-10-17", "Statement": [EC2]}
    assert _plan_lines(iam_account, document) == ['~ Version: "2008-10-17" → "2012-10-17"']
