"""Documents that the account holds and IAM would refuse today are imported and left alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

from iamdsl import Policy, Role, User, allow, deploy, document, parse, trust
from iamdsl.errors import AccountError, LanguageError, ResourceError
from iamdsl.importer.stack_importer import import_stack
from iamdsl.report.results.import_report import import_source
from iamdsl.scripting.mode import Mode
from iamdsl.scripting.script import Script

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.testing import InProcessAccount

ANY = document(allow("s3:*").on("*"))
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
OLD = json.dumps({"Statement": {"Effect": "Allow", "Action": "*:*", "Resource": "*"}})
OLD_SID = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {"Sid": "a b", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
    }
)
OLD_TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"},
    }
)


@pytest.fixture
def old_account(iam_account: InProcessAccount) -> InProcessAccount:
    """An account with a managed, an inline and a trust policy from earlier."""
    iam = iam_account.client("iam")
    iam.create_policy(PolicyName="old", PolicyDocument=ANY.to_json())
    iam.create_user(UserName="jane")
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=EC2.to_json())
    iam_account.hold_legacy_document("policy/old", OLD)
    iam_account.hold_legacy_document("user/jane", OLD_SID, inline="mine")
    iam_account.hold_legacy_document("role/app", OLD_TRUST)
    iam_account.reset_calls()
    return iam_account


def test_old_documents_are_imported_marked_and_left_alone(
    old_account: InProcessAccount, tmp_path: Path
) -> None:
    imported = import_stack(old_account, "all")
    assert not imported.left_out
    source = import_source(imported)
    assert source.count("as_is=True") == 3
    script = tmp_path / "infra.py"
    script.write_text(source)
    (session,) = Script.parse(str(script)).run(Mode(account=old_account))
    notes = [note for change in session.plan().changes for note in change.notes]
    assert set(old_account.writes) <= {"iam:TagPolicy", "iam:TagRole", "iam:TagUser"}
    assert len(notes) == 3
    assert any("version 2012-10-17 or greater" in note for note in notes)
    assert any(note.startswith("kept with inline policy mine") for note in notes)
    assert session.plan().is_empty


def test_what_else_changes_is_sent(old_account: InProcessAccount) -> None:
    jane = User("jane").with_inline("mine", parse(OLD_SID, "identity", as_is=True))
    with deploy("all", account=old_account, adopt=True) as session:
        session.add(jane.tagged(team="web"))
    assert set(old_account.writes) == {"iam:TagUser"}


@pytest.mark.parametrize(
    ("resource", "answer"),
    [
        (Policy("old", parse(OLD_SID, "identity", as_is=True)), "SID"),
        (Policy("new", parse(OLD, "identity", as_is=True)), "2012-10-17"),
        (User("jane").with_inline("new", parse(OLD_SID, "identity", as_is=True)), "SID"),
        (Role("new", trust=parse(OLD_TRUST, "trust", as_is=True)), "STAR"),
    ],
)
def test_sending_an_old_document_again_is_refused(
    resource: Policy | User | Role, answer: str, old_account: InProcessAccount
) -> None:
    refused = pytest.raises(ResourceError, match=answer)
    with refused as caught, deploy("all", account=old_account, adopt=True) as session:
        session.add(resource)
    assert "as_is holds only for what the account has" in str(caught.value)
    assert str(resource.origin) in str(caught.value)
    assert not old_account.writes


def test_replacement_would_send_the_old_document_again(old_account: InProcessAccount) -> None:
    old = Policy("old", parse(OLD, "identity", as_is=True))
    with deploy("all", account=old_account, adopt=True) as session:
        session.add(old)
    moved = Policy("old", parse(OLD, "identity", as_is=True), path="/moved/")
    refused = pytest.raises(ResourceError, match="2012-10-17")
    with refused, deploy("all", account=old_account) as session:
        session.add(moved)
    assert not old_account.writes.keys() - {"iam:TagPolicy"}


def test_unmarked_old_document_is_refused_with_the_way_out() -> None:
    with pytest.raises(LanguageError, match="as_is=True") as caught:
        Policy("old", parse(OLD, "identity"))
    assert __file__ in str(caught.value.where)


def test_replacement_that_would_lose_an_old_document_of_others_is_refused(
    old_account: InProcessAccount,
) -> None:
    deployed = deploy("roles", account=old_account)
    deployed.add(Role("web", trust=EC2, exclusive=False))
    deployed.apply()
    old_account.hold_legacy_document("role/web", OLD, inline="theirs")
    moved = deploy("roles", account=old_account)
    moved.add(Role("web", path="/moved/", trust=EC2, exclusive=False))
    with pytest.raises(ResourceError, match="added outside the stack") as refused:
        moved.plan()
    assert "correct or delete inline policy theirs" in str(refused.value)


def test_account_refuses_the_same_document_again(old_account: InProcessAccount) -> None:
    iam = old_account.client("iam")
    held = iam.get_user_policy(UserName="jane", PolicyName="mine")["PolicyDocument"]
    assert held == json.loads(OLD_SID)
    with pytest.raises(ClientError, match="must be alpha-numeric"):
        iam.put_user_policy(UserName="jane", PolicyName="mine", PolicyDocument=OLD_SID)


@pytest.mark.parametrize(
    ("address", "inline"),
    [("policy/none", None), ("role/none", None), ("user/jane", None), ("policy/old", "x")],
)
def test_only_existing_documents_can_be_held(
    address: str, inline: str | None, old_account: InProcessAccount
) -> None:
    with pytest.raises(AccountError, match="has no such document"):
        old_account.hold_legacy_document(address, OLD, inline=inline)
