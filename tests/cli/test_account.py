"""`iamdsl account` serves an account to any client until it is interrupted."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.exceptions import ClientError

from iamdsl.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path


INTERRUPTIBLE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("iamdsl", run_name="__main__", alter_sys=True)
"""
"""The command, which SIGINT interrupts even if the process that runs the tests ignores it."""


def test_account_is_served_until_interrupted(tmp_path: Path) -> None:
    url_file = tmp_path / "url"
    arguments = [
        "account",
        "--partition",
        "aws-cn",
        "--quota",
        "Users",
        "1",
        "--enforce",
        "--url-file",
        str(url_file),
    ]
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        for _ in range(300):
            if url_file.exists() and url_file.read_text().strip():
                break
            time.sleep(0.1)
        iam = _iam(url_file.read_text().strip(), "AKIAINPROCESS0000000")
        user = iam.create_user(UserName="jane")["User"]
        assert user["Arn"] == "arn:aws-cn:iam::123456789012:user/jane"
        with pytest.raises(ClientError, match="LimitExceeded"):
            iam.create_user(UserName="mary")
        with pytest.raises(ClientError, match="InvalidClientTokenId"):
            _iam(url_file.read_text().strip(), "any").list_users()
    finally:
        process.send_signal(signal.SIGINT)
        try:
            output, _ = process.communicate(timeout=30)
        finally:
            process.kill()
    assert process.returncode == 0
    assert url_file.read_text().strip() in output
    assert "AKIAINPROCESS0000000" in output


def _iam(url: str, key: str) -> Any:
    return boto3.client(
        "iam",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key="any",
    )


def test_invalid_options_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["account", "--quota", "Rolls", "3"]) == 1
    assert "Roles" in capsys.readouterr().err
    assert run(["account", "--account-id", "12"]) == 1
    assert "12 digits" in capsys.readouterr().err
    assert run(["account", "--port", "99999"]) == 1
    assert "port 99999" in capsys.readouterr().err
