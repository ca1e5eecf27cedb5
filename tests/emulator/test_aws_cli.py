"""The AWS CLI works with the emulated account as it does with AWS."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from support.aws_cli import aws_cli

from iamdsl import ManagedPolicy, Role, User, allow, document, parse, trust
from iamdsl.errors import UnreadableState
from iamdsl.importer.details_importer import import_details
from iamdsl.testing import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANY = document(allow("s3:Get*").on("*")).to_json()
EC2 = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()


class Aws:
    """Runs `aws iam …` against one account."""

    def __init__(self, command: Path, url: str, home: Path) -> None:
        self.command = command
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "AWS_ENDPOINT_URL": url,
            "AWS_ACCESS_KEY_ID": "any",
            "AWS_SECRET_ACCESS_KEY": "any",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_MAX_ATTEMPTS": "1",
        }

    def __call__(self, line: str, *more: str) -> Any:
        process = self._run(line, *more)
        assert process.returncode == 0, process.stderr
        return json.loads(process.stdout) if process.stdout.strip() else None

    def error(self, line: str) -> str:
        process = self._run(line)
        assert process.returncode != 0
        return process.stderr

    def _run(self, line: str, *more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.command), *line.split(), *more, "--output", "json"],
            capture_output=True,
            text=True,
            check=False,
            env=self.environment,
        )


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    command = aws_cli()
    with serve() as url:
        yield Aws(command, url, tmp_path_factory.mktemp("home"))


def test_users_are_created_and_deleted(aws: Aws) -> None:
    created = aws("iam create-user --user-name jane --path /people/ --tags Key=team,Value=web")
    assert created["User"]["Arn"] == "arn:aws:iam::123456789012:user/people/jane"
    aws("iam create-user --user-name mary")
    assert [user["UserName"] for user in aws("iam list-users")["Users"]] == ["jane", "mary"]
    assert len(aws("iam list-users --max-items 1 --page-size 1")["Users"]) == 1
    key = aws("iam create-access-key --user-name jane")["AccessKey"]
    assert "DeleteConflict" in aws.error("iam delete-user --user-name jane")
    aws(f"iam delete-access-key --user-name jane --access-key-id {key['AccessKeyId']}")
    aws("iam delete-user --user-name jane")
    aws("iam delete-user --user-name mary")
    assert aws("iam list-users")["Users"] == []
    assert "NoSuchEntity" in aws.error("iam get-user --user-name jane")


def test_roles_and_policies_are_created_and_deleted(aws: Aws) -> None:
    created = aws("iam create-role --role-name app --assume-role-policy-document", EC2)
    assert created["Role"]["AssumeRolePolicyDocument"] == json.loads(EC2)
    arn = aws("iam create-policy --policy-name read --policy-document", ANY)["Policy"]["Arn"]
    aws(f"iam attach-role-policy --role-name app --policy-arn {arn}")
    attached = aws("iam list-attached-role-policies --role-name app")["AttachedPolicies"]
    assert attached == [{"PolicyName": "read", "PolicyArn": arn}]
    version = aws(f"iam get-policy-version --policy-arn {arn} --version-id v1")["PolicyVersion"]
    assert version["Document"] == json.loads(ANY)
    assert [item["PolicyName"] for item in aws("iam list-policies --scope Local")["Policies"]] == [
        "read"
    ]
    assert "DeleteConflict" in aws.error("iam delete-role --role-name app")
    assert "DeleteConflict" in aws.error(f"iam delete-policy --policy-arn {arn}")
    aws(f"iam detach-role-policy --role-name app --policy-arn {arn}")
    aws(f"iam delete-policy --policy-arn {arn}")
    aws("iam delete-role --role-name app")
    assert aws("iam list-roles")["Roles"] == []


def test_caller_identity_has_the_account(aws: Aws) -> None:
    assert aws("sts get-caller-identity")["Account"] == "123456789012"


def test_saved_account_details_are_imported(aws: Aws) -> None:
    aws("iam create-user --user-name jane --path /people/ --tags Key=team,Value=web")
    aws("iam put-user-policy --user-name jane --policy-name p --policy-document", ANY)
    aws("iam create-role --role-name app --assume-role-policy-document", EC2)
    arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    aws(f"iam attach-role-policy --role-name app --policy-arn {arn}")
    imported = import_details(aws("iam get-account-authorization-details"), "s")
    assert imported.stack.resources == (
        User("jane", path="/people/", tags={"team": "web"}).with_inline(
            "p", parse(ANY, "identity")
        ),
        Role(
            "app",
            trust=parse(EC2, "trust"),
            description=None,
            max_session_duration=None,
            attachments=[ManagedPolicy.ReadOnlyAccess],
        ),
    )
    aws("iam create-user --user-name mary")
    with pytest.raises(UnreadableState, match="authorization details are incomplete"):
        import_details(aws("iam get-account-authorization-details --max-items 1"), "s")
    aws(f"iam detach-role-policy --role-name app --policy-arn {arn}")
    aws("iam delete-role --role-name app")
    aws("iam delete-user-policy --user-name jane --policy-name p")
    aws("iam delete-user --user-name jane")
    aws("iam delete-user --user-name mary")
