"""`iamdsl account` serves an account to any client, until it is told to stop."""

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


def test_it_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    place = tmp_path / "url"
    arguments = [
        "account",
        "--partition",
        "aws-cn",
        "--quota",
        "Users",
        "1",
        "--enforce",
        "--url-file",
        str(place),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "iamdsl", *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        for _ in range(300):
            if place.exists() and place.read_text().strip():
                break
            time.sleep(0.1)
        iam = _iam(place.read_text().strip(), "AKIAINPROCESS0000000")
        made = iam.create_user(UserName="jane")["User"]
        assert made["Arn"] == "arn:aws-cn:iam::123456789012:user/jane"
        with pytest.raises(ClientError, match="LimitExceeded"):
            iam.create_user(UserName="mary")
        with pytest.raises(ClientError, match="InvalidClientTokenId"):
            _iam(place.read_text().strip(), "any").list_users()
    finally:
        process.send_signal(signal.SIGINT)
        shown, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert place.read_text().strip() in shown
    assert "AKIAINPROCESS0000000" in shown


def _iam(url: str, key: str) -> Any:
    return boto3.client(
        "iam",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key="any",
    )


def test_what_cannot_be_served_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["account", "--quota", "Rolls", "3"]) == 1
    assert "Roles" in capsys.readouterr().err
    assert run(["account", "--account-id", "12"]) == 1
    assert "12 digits" in capsys.readouterr().err
    assert run(["account", "--port", "99999"]) == 1
    assert "port 99999" in capsys.readouterr().err
