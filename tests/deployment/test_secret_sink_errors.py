"""Secret sinks in AWS that fail: retried, then reported, without the secret."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import pytest
from moto import mock_aws
from support.secret_sinks import IN_AWS, InjectedFault, InjectFault, moto_account, open_sink
from support.webmaster_stack import webmaster

from iamdsl import AccessKey, User, deploy
from iamdsl.client import retry_policy as trouble_kinds
from iamdsl.client.redaction import REDACTED
from iamdsl.client.retry_policy import Backoff
from iamdsl.deployment import (
    DirectoryStorage,
    MemoryStorage,
    ParameterSecrets,
    SecretsManagerSecrets,
)
from iamdsl.errors import AccessDenied, ApplyFailed, CallFailed, StateError
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from iamdsl.deployment import SecretSink

QUOTED = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
FIELDS = {"AccessKeyId": "AKIA", "SecretAccessKey": QUOTED}


@pytest.fixture(autouse=True)
def _moto(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with mock_aws():
        yield


@pytest.fixture
def inject_fault() -> Iterator[InjectFault]:
    with InjectedFault.injector() as inject_fault:
        yield inject_fault


def _sink(service: str) -> SecretSink:
    kind = ParameterSecrets if service == "ssm" else SecretsManagerSecrets
    return kind(account=moto_account())


PUTS = [("secretsmanager", "CreateSecret"), ("ssm", "PutParameter")]
FAULTS = [(400, "ThrottlingException"), (500, "InternalServiceError")]


@pytest.mark.parametrize(("service", "operation"), PUTS)
@pytest.mark.parametrize(("status", "code"), FAULTS)
def test_put_is_retried_and_takes_effect_once(
    inject_fault: InjectFault, service: str, operation: str, status: int, code: str
) -> None:
    fault = inject_fault(InjectedFault(status, code, times=3), service, operation)
    sink = _sink(service)
    sink.put("access-key/ci", FIELDS)
    assert fault.sent == 4
    # Secrets Manager recognises a retry by the token in the request.
    assert len(set(fault.bodies)) == 1
    assert sink.get("access-key/ci") == FIELDS
    if service == "secretsmanager":
        client: Any = moto_account().client(service)
        versions = client.list_secret_version_ids(SecretId="iamdsl/access-key/ci")["Versions"]
        assert len(versions) == 1


@pytest.mark.parametrize(("service", "operation"), PUTS)
def test_put_has_a_deadline(
    inject_fault: InjectFault, monkeypatch: pytest.MonkeyPatch, service: str, operation: str
) -> None:
    brief = Backoff(base=0.01, cap=0.02, deadline=1.0)
    monkeypatch.setitem(trouble_kinds.BACKOFFS, trouble_kinds.RetryClass.ANSWER_LOST, brief)
    fault = inject_fault(InjectedFault(503, "ServiceUnavailable", times=10**6), service, operation)
    with pytest.raises(StateError, match="did not store access-key/ci"):
        _sink(service).put("access-key/ci", FIELDS)
    assert fault.sent > 1


@pytest.mark.parametrize(("service", "operation"), PUTS)
@pytest.mark.parametrize("code", ["ValidationException", "AccessDeniedException"])
def test_denied_put_fails_the_step_and_leaves_the_key_for_the_next_run(
    iam_account: InProcessAccount,
    inject_fault: InjectFault,
    service: str,
    operation: str,
    code: str,
) -> None:
    inject_fault(InjectedFault(400, code, f"not {QUOTED[:12]}"), service, operation)
    ledger, sink, ci = MemoryStorage(), _sink(service), User("ci")

    def session() -> Any:
        deployment_session = deploy("x", account=iam_account, secrets=sink, ledger=ledger)
        deployment_session.add(ci, AccessKey(ci))
        return deployment_session

    with pytest.raises(ApplyFailed) as caught:
        session().apply()
    (failed,) = caught.value.outcome.failed
    assert type(failed.error) is StateError
    assert "did not store access-key/ci" in failed.error.what
    assert code in str(failed.error.why)
    # AWS may quote the request in an error about it, but not in one about the caller.
    assert (QUOTED[:12] in str(failed.error)) == (code == "AccessDeniedException")

    iam: Any = iam_account.client("iam")
    (lost,) = iam.list_access_keys(UserName="ci")["AccessKeyMetadata"]
    # The denied put took effect: the key is recognised by the ID in it, else it is recreated.
    sink.remove("access-key/ci")
    session().apply()
    (live,) = iam.list_access_keys(UserName="ci")["AccessKeyMetadata"]
    stored = sink.get("access-key/ci")
    assert stored is not None
    assert stored["AccessKeyId"] == live["AccessKeyId"] != lost["AccessKeyId"]


@pytest.mark.parametrize(("service", "operation"), PUTS)
def test_secret_quoted_by_aws_is_not_in_any_error(
    inject_fault: InjectFault, service: str, operation: str
) -> None:
    inject_fault(InjectedFault(400, "ValidationException", f"Value {QUOTED}"), service, operation)
    with pytest.raises(StateError) as caught:
        _sink(service).put("a", FIELDS)
    error: BaseException = caught.value
    assert QUOTED not in str(error)
    assert (error.__cause__, error.__context__) == (None, None)


@pytest.mark.parametrize(
    ("service", "operation"), [("secretsmanager", "GetSecretValue"), ("ssm", "GetParameter")]
)
def test_denied_read_is_not_taken_for_a_missing_secret(
    inject_fault: InjectFault, service: str, operation: str
) -> None:
    inject_fault(InjectedFault(400, "AccessDeniedException"), service, operation)
    with pytest.raises(AccessDenied) as caught:
        _sink(service).get("access-key/ci")
    assert f"{service}:{operation}" in str(caught.value.next_step)


@pytest.mark.parametrize(
    ("service", "operation"), [("secretsmanager", "DeleteSecret"), ("ssm", "DeleteParameter")]
)
def test_denied_removal_is_reported(
    inject_fault: InjectFault, service: str, operation: str
) -> None:
    sink = _sink(service)
    sink.put("a", FIELDS)
    inject_fault(InjectedFault(400, "AccessDeniedException"), service, operation)
    with pytest.raises(StateError, match="did not delete a"):
        sink.remove("a")


def test_secret_scheduled_for_deletion_is_restored(inject_fault: InjectFault) -> None:
    """As in AWS: it can be neither created nor read nor deleted until it is restored."""
    sink = SecretsManagerSecrets(account=moto_account())
    sink.put("a", FIELDS)
    sink.remove("a")
    unfit = "InvalidRequestException"
    creation = inject_fault(InjectedFault(400, unfit), "secretsmanager", "CreateSecret")
    restoring = inject_fault(InjectedFault(400, unfit, times=0), "secretsmanager", "RestoreSecret")
    sink.put("a", {"AccessKeyId": "AKIB"})
    assert (creation.sent, restoring.sent) == (1, 1)
    assert sink.get("a") == {"AccessKeyId": "AKIB"}


def test_secret_invalid_for_another_reason_is_left_unchanged(inject_fault: InjectFault) -> None:
    sink = SecretsManagerSecrets(account=moto_account())
    sink.put("a", FIELDS)
    for operation in ("CreateSecret", "GetSecretValue"):
        inject_fault(InjectedFault(400, "InvalidRequestException"), "secretsmanager", operation)
    with pytest.raises(StateError, match="did not store a"):
        sink.put("a", {"AccessKeyId": "AKIB"})
    with pytest.raises(CallFailed, match="GetSecretValue was refused: InvalidRequestException"):
        sink.get("a")


@pytest.mark.parametrize("service", IN_AWS)
def test_secrets_are_not_in_logs_journal_plan_or_repr(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, service: str
) -> None:
    caplog.set_level(logging.DEBUG)
    account = InProcessAccount()
    with open_sink(service) as readable_sink:
        session = webmaster(
            account, ledger=DirectoryStorage(tmp_path), secrets=readable_sink.sink, login=True
        )
        plan = session.plan()
        outcome = session.apply(plan)
        pointer = session.outputs["access-key/webmaster"].secret
        assert pointer is not None
        key, password = pointer.reveal(), readable_sink.sink.get("login-profile/jane")
        # Also overwritten and removed.
        readable_sink.sink.put("access-key/webmaster", key)
        shown = [
            plan.to_json(),
            repr(plan),
            repr(outcome),
            repr(session.outputs),
            repr(dict(session.outputs)),
            repr(pointer),
            repr(readable_sink.sink),
            *(path.read_text() for path in tmp_path.rglob("*") if path.is_file()),
        ]
        webmaster(account, ledger=DirectoryStorage(tmp_path), secrets=readable_sink.sink).destroy()
    assert password is not None
    shown += [record.getMessage() for record in caplog.records]
    shown += [repr(record.args) for record in caplog.records]
    operations = {"secretsmanager": "PutSecretValue", "ssm": "PutParameter"}
    assert REDACTED % operations[service] in shown
    for secret in (key["SecretAccessKey"], password["Password"]):
        assert len(secret) >= 32
        assert not [text for text in shown if secret in text or repr(secret)[1:-1] in text]
