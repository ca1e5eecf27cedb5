"""AWS accounts and calls: boto3's settings, translated errors, no secrets in the logs."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import boto3
import pytest

from iamdsl.client import Account, AwsAccount, Call, Repeat, Secret, SelfContained
from iamdsl.client.invocation import invoke, pages
from iamdsl.errors import (
    AccessDenied,
    AccountError,
    AlreadyExists,
    CallFailed,
    EndpointUnreachable,
    NoCredentials,
    RealEndpointRefused,
)
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without any AWS settings."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return monkeypatch


@pytest.fixture
def emulator_and_account(
    clean_environment: pytest.MonkeyPatch,
) -> Iterator[tuple[InProcessAccount, AwsAccount]]:
    clean_environment.setenv("AWS_ACCESS_KEY_ID", "testing")
    clean_environment.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    emulator = InProcessAccount(account_id="111122223333")
    with serve(emulator) as url:
        clean_environment.setenv("AWS_ENDPOINT_URL", url)
        yield emulator, AwsAccount()


def _reveal(name: str, field: str) -> str:
    return f"{name}-{field}-aA1!" * 2


def test_accounts_implement_their_protocols() -> None:
    assert isinstance(AwsAccount(), Account)
    assert isinstance(InProcessAccount(), Account)
    assert isinstance(InProcessAccount(), SelfContained)
    assert not isinstance(AwsAccount(), SelfContained)


def test_identity_is_read_once(emulator_and_account: tuple[InProcessAccount, AwsAccount]) -> None:
    emulator, account = emulator_and_account
    assert account.identity().account == "111122223333"
    assert account.identity().partition == "aws"
    assert emulator.calls["sts:GetCallerIdentity"] == 1
    assert account.endpoint is not None
    assert account.endpoint.startswith("127.0.0.1:")


def test_endpoint_of_aws_is_none(clean_environment: pytest.MonkeyPatch) -> None:
    for region in ("us-east-1", "cn-north-1", "us-gov-west-1"):
        clean_environment.setenv("AWS_DEFAULT_REGION", region)
        assert AwsAccount().endpoint is None


def test_missing_credentials_are_reported(clean_environment: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoCredentials, match="aws sso login"):
        AwsAccount().identity()
    clean_environment.setenv("AWS_PROFILE", "nowhere")
    with pytest.raises(NoCredentials, match="nowhere"):
        AwsAccount().identity()


def test_unreachable_endpoint_is_reported(clean_environment: pytest.MonkeyPatch) -> None:
    with socket.socket() as free_socket:
        free_socket.bind(("127.0.0.1", 0))
        port = free_socket.getsockname()[1]
    clean_environment.setenv("AWS_ACCESS_KEY_ID", "testing")
    clean_environment.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    clean_environment.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    with pytest.raises(EndpointUnreachable, match="AWS_ENDPOINT_URL"):
        AwsAccount().identity()


def test_invalid_endpoint_url_is_reported(clean_environment: pytest.MonkeyPatch) -> None:
    clean_environment.setenv("AWS_ACCESS_KEY_ID", "testing")
    clean_environment.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with pytest.raises(AccountError, match="a client for sts cannot be created") as caught:
        AwsAccount(endpoint_url="nonsense").identity()
    assert "endpoint" in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_role_is_assumed(emulator_and_account: tuple[InProcessAccount, AwsAccount]) -> None:
    emulator, _account = emulator_and_account
    from iamdsl import allow, trust

    document = trust(allow("sts:AssumeRole").for_account("111122223333")).to_json()
    role = emulator.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=document)
    assumed = AwsAccount(assume_role=role["Role"]["Arn"])
    assert assumed.client("iam").list_users()["Users"] == []
    assert emulator.calls["sts:AssumeRole"] == 1


def test_botocore_errors_are_translated(
    emulator_and_account: tuple[InProcessAccount, AwsAccount],
) -> None:
    emulator, account = emulator_and_account
    create = Call("iam", "CreateUser", {"UserName": "u"}, Repeat.TAGGED_CREATE)
    invoke(account, create, _reveal)
    with pytest.raises(AlreadyExists) as exists:
        invoke(account, create, _reveal)
    assert not exists.value.retried
    emulator.fail("CreateUser", "AccessDenied")
    with pytest.raises(AccessDenied, match=r"allow iam:CreateUser for arn:aws:iam::111122223333"):
        invoke(account, create, _reveal)
    with pytest.raises(CallFailed) as wrong:
        invoke(account, Call("iam", "CreateUser", {"UserName": 7}), _reveal)
    assert wrong.value.code == "ParamValidation"


def test_error_says_that_a_custom_client_retried(
    emulator_and_account: tuple[InProcessAccount, AwsAccount],
) -> None:
    emulator, _ = emulator_and_account
    retrying_account = AwsAccount(
        client_factory=lambda service: boto3.client(service, region_name="us-east-1")
    )
    emulator.fail("CreateUser", "ServiceFailure", when="after_commit")
    with pytest.raises(AlreadyExists) as caught:
        invoke(retrying_account, Call("iam", "CreateUser", {"UserName": "u"}), _reveal)
    assert caught.value.retried


@pytest.mark.parametrize("repeat", Repeat)
def test_sdk_does_not_retry(
    emulator_and_account: tuple[InProcessAccount, AwsAccount], repeat: Repeat
) -> None:
    emulator, account = emulator_and_account
    emulator.client("iam").create_user(UserName="u")
    emulator.fail("CreateAccessKey", "ServiceFailure", times=9)
    with pytest.raises(CallFailed) as caught:
        invoke(account, Call("iam", "CreateAccessKey", {"UserName": "u"}, repeat), _reveal)
    assert caught.value.status == 500
    assert emulator.calls["iam:CreateAccessKey"] == 1


def test_all_pages_are_read(emulator_and_account: tuple[InProcessAccount, AwsAccount]) -> None:
    emulator, account = emulator_and_account
    for number in range(7):
        emulator.client("iam").create_user(UserName=f"u{number}")
    arguments = {"Filter": ["User"], "MaxItems": 3}
    result = list(pages(account, "iam", "GetAccountAuthorizationDetails", arguments))
    assert [len(page["UserDetailList"]) for page in result] == [3, 3, 1]


def test_secrets_are_not_logged(
    emulator_and_account: tuple[InProcessAccount, AwsAccount], caplog: pytest.LogCaptureFixture
) -> None:
    _emulator, account = emulator_and_account
    caplog.set_level(logging.DEBUG)
    invoke(account, Call("iam", "CreateUser", {"UserName": "u"}), _reveal)
    created = invoke(
        account, Call("iam", "CreateAccessKey", {"UserName": "u"}, Repeat.ONCE), _reveal
    )
    password = {"UserName": "u", "Password": Secret("login", "x")}
    invoke(account, Call("iam", "CreateLoginProfile", password), _reveal)
    invoke(account, Call("iam", "UpdateLoginProfile", password), _reveal)
    with pytest.raises(CallFailed) as error:
        invoke(account, Call("iam", "CreateLoginProfile", password), _reveal)
    secrets = (created["AccessKey"]["SecretAccessKey"], _reveal("login", "x"))
    shown = caplog.text + str(error.value) + repr(error.value)
    assert "CreateUser" in caplog.text
    assert "redacted" in caplog.text
    for secret in secrets:
        assert secret not in shown
        assert secret.replace("!", "%21") not in shown


def test_process_at_debug_level_does_not_log_secrets(tmp_path: Path) -> None:
    """Includes what is logged before the first call with a secret has installed the filter."""
    source = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from iamdsl import AccessKey, LoginProfile, User, deploy
from iamdsl.deployment import MemorySecrets
from iamdsl.testing import InProcessAccount
sink = MemorySecrets()
with deploy("x", account=InProcessAccount(), secrets=sink) as session:
    user = session.add(User("u"))
    session.add(AccessKey(user), LoginProfile(user))
print(sink.get("access-key/u")["SecretAccessKey"], sink.get("login-profile/u")["Password"])
"""
    result = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", source],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert "botocore" in result.stderr
    for secret in result.stdout.split():
        assert secret not in result.stderr


def test_other_services_are_refused_in_process() -> None:
    with pytest.raises(RealEndpointRefused, match="leave the process"):
        InProcessAccount().client("s3").list_buckets()
