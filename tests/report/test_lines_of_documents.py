"""Of a document that differs, a plan shows what differs and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iamdsl import Role, allow, deploy, trust
from iamdsl.report import plan_lines

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

EC2 = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
APP = Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2")))


def _shown(account: InProcessAccount, document: dict[str, Any]) -> list[str]:
    """What a plan tells of the trust policy, when the account holds this one."""
    session = deploy("mine", account=account)
    session.add(APP)
    session.apply()
    account.client("iam").update_assume_role_policy(
        RoleName="app", PolicyDocument=json.dumps(document)
    )
    return [text.strip() for style, text in plan_lines(session.plan()) if style != "bold"][2:]


def test_a_statement_that_is_only_respelled_is_left_out(iam_account: InProcessAccount) -> None:
    respelled = {**EC2, "Action": ["STS:AssumeRole"]}
    more = {**EC2, "Action": "sts:TagSession"}
    document = {"Version": "2012-10-17", "Statement": [more, respelled]}
    assert _shown(iam_account, document) == [f"- {json.dumps(more)}"]


def test_another_version_is_told(iam_account: InProcessAccount) -> None:
    document = {"Version": "2008-10-17", "Statement": [EC2]}
    assert _shown(iam_account, document) == ['~ Version: "2008-10-17" → "2012-10-17"']
