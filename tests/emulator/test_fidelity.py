"""Cases of IAM's behaviour: errors, stored values, quotas and pagination.

A case is a line of JSON: setup calls (`given`), the tested call (`when`), and either its error
code (`refused`) with a part of the message (`says`), or facts of its answer. Texts that begin
with `$` are placeholders for policy documents.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from pathlib import Path
from struct import pack
from typing import Any
from urllib.parse import urlencode

import pytest
from botocore import xform_name
from botocore.exceptions import ClientError

from iamdsl.testing import InProcessAccount

FILES = sorted((Path(__file__).parent / "fidelity").glob("*.jsonl"))
CASES = [
    pytest.param(json.loads(line), id=f"{file.stem}: {json.loads(line)['case']}")
    for file in FILES
    for line in file.read_text().splitlines()
]
_KEY = b"ssh-rsa", b"\x01\x00\x01", b"\x00" + b"\xc1" + bytes(range(255))
SSH = "ssh-rsa " + b64encode(b"".join(pack(">I", len(part)) + part for part in _KEY)).decode()


def _statement(**more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": "sts:AssumeRole", **more}


def _document(*statements: dict[str, Any]) -> str:
    return json.dumps(
        {"Version": "2012-10-17", "Statement": list(statements)}, separators=(",", ":")
    )


def _padded(text: str, size: int) -> str:
    assert text.count("~") == 1
    return text.replace("~", "x" * (size - len(text) + 1))


def _document_for(text: str) -> str:
    name, _, value = text.partition(":")
    allow_s3 = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    long_statement = {**allow_s3, "Resource": "arn:aws:s3:::~"}
    ec2 = {"Service": "ec2.amazonaws.com"}
    documents = {
        "$ANY": _document(allow_s3),
        "$EC2": _document(_statement(Principal=ec2)),
        "$NO_RESOURCE": _document({"Effect": "Allow", "Action": "s3:*"}),
        "$BARE_ACTION": _document({**allow_s3, "Action": "GetObject"}),
        "$TRUST_WITH_RESOURCE": _document(_statement(Principal=ec2, Resource="*")),
        "$TRUSTS": _document(_statement(Principal={"AWS": value})),
        "$SSH": SSH,
    }
    if name in documents:
        return documents[name]
    if name == "$SIZE":
        return _padded(_document(long_statement), int(value))
    if name == "$AIRY":
        return _padded(_document(long_statement), int(value)).replace(",", ",\n     ")
    condition = {"StringEquals": {"sts:ExternalId": "~"}}
    return _padded(_document(_statement(Principal=ec2, Condition=condition)), int(value))


def _expanded(value: Any, number: int) -> Any:
    if isinstance(value, dict):
        return {key: _expanded(item, number) for key, item in value.items()}
    if isinstance(value, list):
        return [_expanded(item, number) for item in value]
    if not isinstance(value, str):
        return value
    return _document_for(value) if value.startswith("$") else value.replace("{n}", str(number))


def _send(account: InProcessAccount, call: list[Any], number: int = 0) -> dict[str, Any]:
    operation, arguments = call
    service = arguments.get("$service", "iam")
    given = {key: value for key, value in arguments.items() if not key.startswith("$")}
    if "$raw" in arguments:
        _send_raw(account, arguments["$raw"], given)
    client = account.client(service)
    answer: dict[str, Any] = getattr(client, xform_name(operation))(**_expanded(given, number))
    return answer


def _send_raw(account: InProcessAccount, operation: str, given: dict[str, Any]) -> None:
    """Send a request that boto3 itself would reject."""
    form = urlencode({"Action": operation, **_expanded(given, 0)}).encode()
    status, _, body = account.serve("iam", operation, {}, form)
    assert status >= 400
    code, message = (
        re.findall(rb"<%s>([^<]+)" % tag, body)[0].decode() for tag in (b"Code", b"Message")
    )
    raise ClientError({"Error": {"Code": code, "Message": message}}, operation)


def _value_at(answer: Any, path: str) -> Any:
    for part in path.split("."):
        answer = answer[int(part)] if isinstance(answer, list) else answer.get(part)
    return answer


def _prepared_account(case: dict[str, Any]) -> InProcessAccount:
    settings = [step for step in case["given"] if isinstance(step, dict) and "call" not in step]
    account = InProcessAccount(
        partition=next(
            (setting["partition"] for setting in settings if "partition" in setting), "aws"
        ),
        quotas=next((item["quotas"] for item in settings if "quotas" in item), None),
    )
    for step in case["given"]:
        if isinstance(step, list):
            _send(account, step)
        elif "call" in step:
            for number in range(1, step.get("repeat", 1) + 1):
                _send(account, step["call"], number)
    return account


@pytest.mark.parametrize("case", CASES)
def test_emulator_answers_like_iam(case: dict[str, Any]) -> None:
    account = _prepared_account(case)
    if "refused" in case:
        with pytest.raises(ClientError) as caught:
            _send(account, case["when"])
        error = caught.value.response["Error"]
        assert error["Code"] == case["refused"], error
        assert case.get("says", "") in error.get("Message", "")
        return
    answer = _send(account, case["when"])
    for path, expected in case.get("answer", {}).items():
        assert _value_at(answer, path) == expected
    for path, pattern in case.get("like", {}).items():
        assert re.fullmatch(pattern, _value_at(answer, path))
    for path, size in case.get("count", {}).items():
        assert len(_value_at(answer, path)) == size
    for path in case.get("lacks", []):
        assert _value_at(answer, path) is None


def test_cases_cover_every_area() -> None:
    areas = {"delete_conflicts", "quotas", "validation", "stored_values", "pagination"}
    assert {file.stem for file in FILES} == areas
    assert len(CASES) >= 75
