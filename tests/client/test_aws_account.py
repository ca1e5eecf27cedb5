"""The door to boto3: botocore's own settings, our own errors, nothing secret in the log."""

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
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without anything of AWS in it."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return monkeypatch


@pytest.fixture
def served(bare: pytest.MonkeyPatch) -> Iterator[tuple[InProcessAccount, AwsAccount]]:
    bare.setenv("AWS_ACCESS_KEY_ID", "testing")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    inside = InProcessAccount(account_id="111122223333")
    with serve(inside) as url:
        bare.setenv("AWS_ENDPOINT_URL", url)
        yield inside, AwsAccount()


def _reveal(name: str, field: str) -> str:
    return f"{name}-{field}-aA1!" * 2


def test_both_accounts_fulfil_the_protocol() -> None:
    assert isinstance(AwsAccount(), Account)
    assert isinstance(InProcessAccount(), Account)
    assert isinstance(InProcessAccount(), SelfContained)
    assert not isinstance(AwsAccount(), SelfContained)


def test_identity_is_asked_once(served: tuple[InProcessAccount, AwsAccount]) -> None:
    inside, account = served
    assert account.identity().account == "111122223333"
    assert account.identity().partition == "aws"
    assert inside.calls["sts:GetCallerIdentity"] == 1
    assert account.endpoint is not None
    assert account.endpoint.startswith("127.0.0.1:")


def test_aws_itself_has_no_endpoint_name(bare: pytest.MonkeyPatch) -> None:
    for region in ("us-east-1", "cn-north-1", "us-gov-west-1"):
        bare.setenv("AWS_DEFAULT_REGION", region)
        assert AwsAccount().endpoint is None


def test_no_credentials(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoCredentials, match="aws sso login"):
        AwsAccount().identity()
    bare.setenv("AWS_PROFILE", "nowhere")
    with pytest.raises(NoCredentials, match="nowhere"):
        AwsAccount().identity()


def test_nobody_answers(bare: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    bare.setenv("AWS_ACCESS_KEY_ID", "testing")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    bare.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    with pytest.raises(EndpointUnreachable, match="AWS_ENDPOINT_URL"):
        AwsAccount().identity()


def test_endpoint_that_is_no_url(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("AWS_ACCESS_KEY_ID", "testing")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with pytest.raises(Exception, match="endpoint") as caught:
        AwsAccount(endpoint_url="nonsense").identity()
    assert "Traceback" not in str(caught.value)


def test_role_is_assumed(served: tuple[InProcessAccount, AwsAccount]) -> None:
    inside, _account = served
    from iamdsl import allow, trust

    document = trust(allow("sts:AssumeRole").for_account("111122223333")).to_json()
    role = inside.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=document)
    assumed = AwsAccount(assume_role=role["Role"]["Arn"])
    assert assumed.client("iam").list_users()["Users"] == []
    assert inside.calls["sts:AssumeRole"] == 1


def test_errors_are_ours(served: tuple[InProcessAccount, AwsAccount]) -> None:
    inside, account = served
    create = Call("iam", "CreateUser", {"UserName": "u"}, Repeat.TAGGED_CREATE)
    invoke(account, create, _reveal)
    with pytest.raises(AlreadyExists) as exists:
        invoke(account, create, _reveal)
    assert not exists.value.retried
    inside.fail("CreateUser", "AccessDenied")
    with pytest.raises(AccessDenied, match=r"allow iam:CreateUser for arn:aws:iam::111122223333"):
        invoke(account, create, _reveal)
    with pytest.raises(CallFailed) as wrong:
        invoke(account, Call("iam", "CreateUser", {"UserName": 7}), _reveal)
    assert wrong.value.code == "ParamValidation"


def test_a_create_that_a_users_own_client_sent_twice_says_so(
    served: tuple[InProcessAccount, AwsAccount],
) -> None:
    inside, _ = served
    patient = AwsAccount(
        client_factory=lambda service: boto3.client(service, region_name="us-east-1")
    )
    inside.fail("CreateUser", "ServiceFailure", when="after_commit")
    with pytest.raises(AlreadyExists) as caught:
        invoke(patient, Call("iam", "CreateUser", {"UserName": "u"}), _reveal)
    assert caught.value.retried


@pytest.mark.parametrize("repeat", Repeat)
def test_the_sdk_repeats_nothing(
    served: tuple[InProcessAccount, AwsAccount], repeat: Repeat
) -> None:
    inside, account = served
    inside.client("iam").create_user(UserName="u")
    inside.fail("CreateAccessKey", "ServiceFailure", times=9)
    with pytest.raises(CallFailed) as caught:
        invoke(account, Call("iam", "CreateAccessKey", {"UserName": "u"}, repeat), _reveal)
    assert caught.value.status == 500
    assert inside.calls["iam:CreateAccessKey"] == 1


def test_all_pages_are_read(served: tuple[InProcessAccount, AwsAccount]) -> None:
    inside, account = served
    for number in range(7):
        inside.client("iam").create_user(UserName=f"u{number}")
    wanted = {"Filter": ["User"], "MaxItems": 3}
    result = list(pages(account, "iam", "GetAccountAuthorizationDetails", wanted))
    assert [len(page["UserDetailList"]) for page in result] == [3, 3, 1]


def test_nothing_secret_reaches_the_log(
    served: tuple[InProcessAccount, AwsAccount], caplog: pytest.LogCaptureFixture
) -> None:
    _inside, account = served
    caplog.set_level(logging.DEBUG)
    invoke(account, Call("iam", "CreateUser", {"UserName": "u"}), _reveal)
    made = invoke(account, Call("iam", "CreateAccessKey", {"UserName": "u"}, Repeat.ONCE), _reveal)
    password = {"UserName": "u", "Password": Secret("login", "x")}
    invoke(account, Call("iam", "CreateLoginProfile", password), _reveal)
    invoke(account, Call("iam", "UpdateLoginProfile", password), _reveal)
    with pytest.raises(CallFailed) as refused:
        invoke(account, Call("iam", "CreateLoginProfile", password), _reveal)
    secrets = (made["AccessKey"]["SecretAccessKey"], _reveal("login", "x"))
    shown = caplog.text + str(refused.value) + repr(refused.value)
    assert "CreateUser" in caplog.text
    assert "redacted" in caplog.text
    for secret in secrets:
        assert secret not in shown
        assert secret.replace("!", "%21") not in shown


def test_nothing_secret_is_printed_by_a_whole_process_at_debug(tmp_path: Path) -> None:
    """Also what is logged before the first secret call has put its filter in place."""
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


def test_other_services_do_not_leave_the_process() -> None:
    with pytest.raises(RealEndpointRefused, match="leave the process"):
        InProcessAccount().client("s3").list_buckets()
