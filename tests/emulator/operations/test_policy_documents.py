"""IAM's checks of policy documents."""

from __future__ import annotations

import json
from typing import Any

import pytest

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations.policy_documents import check_policy, quota_size

STATE = AccountState(account="123456789012", partition="aws")


def identity(**changes: Any) -> str:
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", **changes}
    elements = {key: value for key, value in statement.items() if value is not None}
    return json.dumps({"Version": "2012-10-17", "Statement": [elements]})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "Syntax errors in policy."),
        ("[]", "Syntax errors in policy."),
        ('{"Version":"2012-10-17","Statement":[]}', "Syntax errors in policy."),
        (identity(Effect="Maybe"), "Syntax errors in policy."),
        (identity(Resource=None), "Policy statement must contain resources."),
        (identity(Resource=[]), "Policy statement must contain resources."),
        (identity(Action=None), "Policy statement must contain actions."),
        (identity(Action=[]), "Policy statement must contain actions."),
        (identity(Action="GetObject"), "Actions/Conditions must be prefaced by a vendor, e.g."),
        (identity(Action="s3:a:b"), "Actions/Condition can contain only one colon."),
        (identity(Action="s3*:Get"), "Vendor s3* is not valid"),
        (identity(Resource="bucket"), 'Resource bucket must be in ARN format or "*".'),
        (identity(Resource="arn:aws:s3"), "The policy failed legacy parsing"),
        (identity(Resource="arn:x:s3:::b"), 'Partition "x" is not valid for resource'),
        (identity(Principal="*"), "Policy document should not specify a principal."),
        (identity(Sid="a b"), "Statement IDs (SID) must be alpha-numeric."),
    ],
)
def test_malformed_identity_policies_are_refused(text: str, message: str) -> None:
    with pytest.raises(ApiError) as caught:
        check_policy(STATE, text, "identity")
    assert caught.value.code == "MalformedPolicyDocument"
    assert caught.value.message.startswith(message)


def test_duplicate_statement_ids_are_refused_unless_empty() -> None:
    document = json.loads(identity(Sid="A"))
    document["Statement"] *= 2
    with pytest.raises(ApiError, match="must be unique"):
        check_policy(STATE, json.dumps(document), "identity")
    for statement in document["Statement"]:
        statement["Sid"] = ""
    check_policy(STATE, json.dumps(document), "identity")


def test_valid_identity_policies_are_accepted() -> None:
    check_policy(STATE, identity(Action="*"), "identity")
    check_policy(
        STATE, identity(Resource=["arn:aws:s3:::b/*", "arn:*:s3:::${aws:username}"]), "identity"
    )
    check_policy(STATE, identity(Action=None, NotAction="iam:*"), "identity")
    assert quota_size('{"a": "b c"}\n') == 10
