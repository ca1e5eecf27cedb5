"""A script is applied by a user with the permissions that `plan --permissions` lists."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.cli.entry import run
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCRIPT = """
from iamdsl import InstanceProfile, Role, allow, deploy

with deploy("web") as session:
    web = session.add(Role("web").trusting(allow("sts:AssumeRole").for_service("ec2")))
    session.add(InstanceProfile("web", role=web))
"""
ROLE = "arn:aws:iam::123456789012:role/web"


@pytest.fixture
def enforcing(
    served: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> Iterator[InProcessAccount]:
    """An account that enforces its policies, instead of one that does not."""
    assert not served.calls
    account = InProcessAccount(enforce=True)
    with serve(account) as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAINPROCESS0000000")
        yield account


def test_listed_permissions_are_necessary_and_sufficient(
    enforcing: InProcessAccount,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "infra.py"
    path.write_text(SCRIPT)
    assert run(["plan", str(path), "--permissions"]) == 0
    listed = json.loads(capsys.readouterr().out)
    iam: Any = enforcing.client("iam")
    iam.create_user(UserName="ci")
    key = iam.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)

    def allow(policy: str) -> None:
        iam.put_user_policy(UserName="ci", PolicyName="run", PolicyDocument=policy)

    allow(json.dumps(listed).replace('"iam:PassRole"', '"iam:GetRole"'))
    assert run(["apply", str(path), "--yes"]) == 1
    assert f'add allow("iam:PassRole").on("{ROLE}") to the caller' in capsys.readouterr().err
    allow(json.dumps(listed))
    assert run(["apply", str(path), "--yes"]) == 0
    assert enforcing.refused == {"iam:AddRoleToInstanceProfile": 1}
    assert iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Roles"]


def test_confined_permissions_deploy_without_reads_of_the_account(
    enforcing: InProcessAccount,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "infra.py"
    path.write_text(SCRIPT)
    assert run(["plan", str(path), "--confined"]) == 64
    assert "add --permissions" in capsys.readouterr().err
    assert run(["plan", str(path), "--permissions", "--confined"]) == 0
    listed = capsys.readouterr().out
    for name in ("GetAccountAuthorizationDetails", "ListRoles", "ListPolicies"):
        assert name not in listed
    iam: Any = enforcing.client("iam")
    iam.create_user(UserName="ci")
    key = iam.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)
    iam.put_user_policy(UserName="ci", PolicyName="run", PolicyDocument=listed)
    assert run(["apply", str(path), "--yes"]) == 0
    assert run(["plan", str(path), "--detailed-exitcode"]) == 0
    assert "object by object" in capsys.readouterr().out
    assert set(enforcing.refused) == {"iam:GetAccountAuthorizationDetails"}


def test_commands_fail_if_an_object_cannot_be_read(
    enforcing: InProcessAccount,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "infra.py"
    path.write_text(SCRIPT)
    iam: Any = enforcing.client("iam")
    iam.create_user(UserName="ci")
    key = iam.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)

    def allow_all_but(*actions: str) -> None:
        denied = [{"Effect": "Deny", "Action": action, "Resource": "*"} for action in actions]
        statements = [{"Effect": "Allow", "Action": "*", "Resource": "*"}, *denied]
        text = json.dumps({"Version": "2012-10-17", "Statement": statements})
        iam.put_user_policy(UserName="ci", PolicyName="run", PolicyDocument=text)

    allow_all_but()
    assert run(["apply", str(path), "--yes"]) == 0
    capsys.readouterr()
    allow_all_but("iam:GetInstanceProfile")
    for command in (["plan"], ["plan", "--detailed-exitcode"], ["apply", "--yes"], ["drift"]):
        assert run([command[0], str(path), *command[1:]]) == 1
        shown = capsys.readouterr()
        assert "instance-profile/web" in shown.out + shown.err
        assert "iam:GetInstanceProfile" in shown.out + shown.err
    assert run(["plan", str(path), "--json"]) == 1
    (plan,) = json.loads(capsys.readouterr().out)["plans"]
    assert [refusal["address"] for refusal in plan["refused"]] == ["instance-profile/web"]
    assert run(["apply", str(path), "--yes", "--exclude", "instance-profile/*"]) == 0
    assert run(["destroy", str(path), "--yes"]) == 1
    assert iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Roles"]
