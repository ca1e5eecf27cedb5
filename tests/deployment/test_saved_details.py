"""Saved authorization details are imported without an account; missing facts are ignored."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from support.varied_account import fill

from iamdsl import ManagedPolicy, Policy, Role, User
from iamdsl.deployment import Verb
from iamdsl.deployment.model.selection import Selection
from iamdsl.errors import CatalogWarning, ResourceError, UnreadableState
from iamdsl.importer.details_importer import import_details
from iamdsl.importer.stack_importer import import_stack
from iamdsl.report.results.import_report import import_source
from iamdsl.resources import Address
from iamdsl.scripting.mode import Mode
from iamdsl.scripting.script import Script

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.testing import InProcessAccount

MINE = '{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}'
LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")


def _saved(account: InProcessAccount) -> dict[str, Any]:
    """Return what the AWS CLI prints: all pages in one, times as text."""
    pages = account.client("iam").get_paginator("get_account_authorization_details").paginate()
    joined: dict[str, list[Any]] = {name: [] for name in LISTS}
    for page in pages:
        for name in LISTS:
            joined[name] += page[name]
    result: dict[str, Any] = json.loads(json.dumps(joined, default=lambda time: time.isoformat()))
    return result


def test_facts_missing_in_details_are_ignored(
    iam_account: InProcessAccount, tmp_path: Path
) -> None:
    fill(iam_account)
    details = json.dumps(_saved(iam_account))
    iam_account.reset_calls()
    imported = import_details(details, "saved")
    assert not iam_account.calls
    assert not imported.whole
    assert (imported.partition, imported.account) == ("aws", "123456789012")
    kinds = {resource.kind for resource in imported.stack}
    assert kinds == {"policy", "user", "group", "role"}
    assert len(imported.stack) == 60 + 50 + 15 + 71
    assert not any(address.kind == "policy" for address in imported.left_out)
    roles = [item for item in imported.stack if isinstance(item, Role)]
    assert {(role.description, role.max_session_duration) for role in roles} == {(None, None)}
    policies = [entry for entry in imported.stack if isinstance(entry, Policy)]
    assert {(policy.description, policy.exclusive) for policy in policies} == {(None, False)}

    source = import_source(imported)
    assert "Saved details do not contain" in source
    script = tmp_path / "infra.py"
    script.write_text(source, encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        (session,) = Script.parse(str(script)).run(Mode(account=iam_account, tag_adopted=False))
    assert not iam_account.writes
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.ADOPT}
    assert not session.plan().changed


def test_policy_with_the_name_of_an_aws_managed_policy_is_customer_managed(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    iam.create_policy(PolicyName="ReadOnlyAccess", PolicyDocument=MINE)
    for owner in ("123456789012", "aws"):
        arn = f"arn:aws:iam::{owner}:policy/ReadOnlyAccess"
        iam.attach_user_policy(UserName="jane", PolicyArn=arn)
    for imported in (
        import_details(_saved(iam_account), "s"),
        import_stack(iam_account, "s"),
    ):
        policy, user = imported.stack
        assert isinstance(policy, Policy)
        assert policy.policy.to_dict() == json.loads(MINE)
        assert isinstance(user, User)
        assert set(user.attachments) == {policy.address, ManagedPolicy.ReadOnlyAccess}


def test_selection_of_resources_and_refusal_of_other_kinds(iam_account: InProcessAccount) -> None:
    iam_account.client("iam").create_user(UserName="jane")
    details = _saved(iam_account)
    assert len(import_details(details, "s", Selection(only="user/*")).stack) == 1
    assert not import_details(details, "s", Selection(exclude="user/*")).stack.resources
    with pytest.raises(ResourceError, match="do not contain resources of kind access-key"):
        import_details(details, "s", Selection(kinds="access-key"))


def test_undeclarable_objects_are_left_out_with_the_reason(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    iam.create_user(UserName="mary")
    details = _saved(iam_account)
    details["UserDetailList"][0]["UserPolicyList"] = [
        {"PolicyName": "p", "PolicyDocument": {"Statement": {"Effect": "Perhaps"}}}
    ]
    details["UserDetailList"].append({**details["UserDetailList"][1], "UserName": "Mary"})
    imported = import_details(details, "s")
    assert [str(resource.address) for resource in imported.stack] == ["user/mary"]
    assert "it cannot be declared" in imported.left_out[Address("user", "jane")]
    assert "only in case" in imported.left_out[Address("user", "Mary")]


@pytest.mark.parametrize(
    ("details", "reason"),
    [
        ("{", "it is not JSON"),
        ("[]", "it has none of UserDetailList"),
        ('{"Users": []}', "it has none of UserDetailList"),
        ('{"UserDetailList": [], "IsTruncated": true}', "the authorization details are incomplete"),
        ('{"UserDetailList": [], "NextToken": "x"}', "the authorization details are incomplete"),
        ('{"UserDetailList": [{"UserName": "jane"}]}', "KeyError 'CreateDate'"),
        ('{"UserDetailList": ["jane"]}', "an entry is not in IAM's format"),
        ('{"UserDetailList": 5}', "an entry is not in IAM's format"),
        ('{"UserDetailList": []}', "contain no resource of the account"),
    ],
)
def test_other_files_are_refused_with_the_command_that_saves_details(
    details: str, reason: str
) -> None:
    with pytest.raises(UnreadableState, match=reason) as caught:
        import_details(details, "s", where="details.json")
    assert "get-account-authorization-details" in str(caught.value)
    assert "details.json" in str(caught.value)
