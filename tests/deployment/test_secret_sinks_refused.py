"""When AWS fails or refuses to keep a secret: tried again, then told, and nothing of it said."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import pytest
from moto import mock_aws
from support.secret_sinks import IN_AWS, Befall, Trouble, moto_account, open_vault
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
def befall() -> Iterator[Befall]:
    with Trouble.season() as befall:
        yield befall


def _sink(service: str) -> SecretSink:
    kind = ParameterSecrets if service == "ssm" else SecretsManagerSecrets
    return kind(account=moto_account())


PUTS = [("secretsmanager", "CreateSecret"), ("ssm", "PutParameter")]
FAULTS = [(400, "ThrottlingException"), (500, "InternalServiceError")]


@pytest.mark.parametrize(("service", "operation"), PUTS)
@pytest.mark.parametrize(("status", "code"), FAULTS)
def test_a_put_is_tried_again_and_takes_effect_once(
    befall: Befall, service: str, operation: str, status: int, code: str
) -> None:
    trouble = befall(Trouble(status, code, times=3), service, operation)
    sink = _sink(service)
    sink.put("access-key/ci", FIELDS)
    assert trouble.sent == 4
    # The token in it lets Secrets Manager know a repetition.
    assert len(set(trouble.bodies)) == 1
    assert sink.get("access-key/ci") == FIELDS
    if service == "secretsmanager":
        client: Any = moto_account().client(service)
        versions = client.list_secret_version_ids(SecretId="iamdsl/access-key/ci")["Versions"]
        assert len(versions) == 1


@pytest.mark.parametrize(("service", "operation"), PUTS)
def test_a_put_is_given_up_within_a_bound(
    befall: Befall, monkeypatch: pytest.MonkeyPatch, service: str, operation: str
) -> None:
    brief = Backoff(base=0.01, cap=0.02, deadline=1.0)
    monkeypatch.setitem(trouble_kinds.BACKOFFS, trouble_kinds.RetryClass.ANSWER_LOST, brief)
    trouble = befall(Trouble(503, "ServiceUnavailable", times=10**6), service, operation)
    with pytest.raises(StateError, match="did not store access-key/ci"):
        _sink(service).put("access-key/ci", FIELDS)
    assert trouble.sent > 1


@pytest.mark.parametrize(("service", "operation"), PUTS)
@pytest.mark.parametrize("code", ["ValidationException", "AccessDeniedException"])
def test_a_refusal_fails_the_step_and_leaves_the_key_for_the_next_run(
    iam_account: InProcessAccount, befall: Befall, service: str, operation: str, code: str
) -> None:
    befall(Trouble(400, code, f"not {QUOTED[:12]}"), service, operation)
    ledger, sink, ci = MemoryStorage(), _sink(service), User("ci")

    def session() -> Any:
        made = deploy("x", account=iam_account, secrets=sink, ledger=ledger)
        made.add(ci, AccessKey(ci))
        return made

    with pytest.raises(ApplyFailed) as caught:
        session().apply()
    (failed,) = caught.value.outcome.failed
    assert type(failed.error) is StateError
    assert "did not store access-key/ci" in failed.error.what
    assert code in str(failed.error.why)
    # AWS's words about what was sent may quote it; those about the caller do not.
    assert (QUOTED[:12] in str(failed.error)) == (code == "AccessDeniedException")

    iam: Any = iam_account.client("iam")
    (lost,) = iam.list_access_keys(UserName="ci")["AccessKeyMetadata"]
    # The refused put took effect here: it is known by the id in it. Were it not, it is made anew.
    sink.remove("access-key/ci")
    session().apply()
    (live,) = iam.list_access_keys(UserName="ci")["AccessKeyMetadata"]
    kept = sink.get("access-key/ci")
    assert kept is not None
    assert kept["AccessKeyId"] == live["AccessKeyId"] != lost["AccessKeyId"]


@pytest.mark.parametrize(("service", "operation"), PUTS)
def test_what_a_refusal_quotes_is_in_no_error_behind_it(
    befall: Befall, service: str, operation: str
) -> None:
    befall(Trouble(400, "ValidationException", f"Value {QUOTED}"), service, operation)
    with pytest.raises(StateError) as caught:
        _sink(service).put("a", FIELDS)
    error: BaseException = caught.value
    assert QUOTED not in str(error)
    assert (error.__cause__, error.__context__) == (None, None)


@pytest.mark.parametrize(
    ("service", "operation"), [("secretsmanager", "GetSecretValue"), ("ssm", "GetParameter")]
)
def test_a_read_that_is_denied_is_no_absence(befall: Befall, service: str, operation: str) -> None:
    befall(Trouble(400, "AccessDeniedException"), service, operation)
    with pytest.raises(AccessDenied) as caught:
        _sink(service).get("access-key/ci")
    assert f"{service}:{operation}" in str(caught.value.next_step)


@pytest.mark.parametrize(
    ("service", "operation"), [("secretsmanager", "DeleteSecret"), ("ssm", "DeleteParameter")]
)
def test_a_removal_that_is_denied_is_told(befall: Befall, service: str, operation: str) -> None:
    sink = _sink(service)
    sink.put("a", FIELDS)
    befall(Trouble(400, "AccessDeniedException"), service, operation)
    with pytest.raises(StateError, match="did not delete a"):
        sink.remove("a")


def test_a_secret_that_waits_for_its_deletion_is_restored(befall: Befall) -> None:
    """As AWS has it: neither made nor read nor deleted again until it is."""
    sink = SecretsManagerSecrets(account=moto_account())
    sink.put("a", FIELDS)
    sink.remove("a")
    unfit = "InvalidRequestException"
    creation = befall(Trouble(400, unfit), "secretsmanager", "CreateSecret")
    restoring = befall(Trouble(400, unfit, times=0), "secretsmanager", "RestoreSecret")
    sink.put("a", {"AccessKeyId": "AKIB"})
    assert (creation.sent, restoring.sent) == (1, 1)
    assert sink.get("a") == {"AccessKeyId": "AKIB"}


def test_a_secret_that_is_unfit_for_another_reason_is_let_be(befall: Befall) -> None:
    sink = SecretsManagerSecrets(account=moto_account())
    sink.put("a", FIELDS)
    for operation in ("CreateSecret", "GetSecretValue"):
        befall(Trouble(400, "InvalidRequestException"), "secretsmanager", operation)
    with pytest.raises(StateError, match="did not store a"):
        sink.put("a", {"AccessKeyId": "AKIB"})
    with pytest.raises(CallFailed, match="GetSecretValue was refused: InvalidRequestException"):
        sink.get("a")


@pytest.mark.parametrize("service", IN_AWS)
def test_grep_finds_the_secrets_in_no_log_journal_plan_or_repr(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, service: str
) -> None:
    caplog.set_level(logging.DEBUG)
    account = InProcessAccount()
    with open_vault(service) as vault:
        session = webmaster(
            account, ledger=DirectoryStorage(tmp_path), secrets=vault.sink, login=True
        )
        plan = session.plan()
        outcome = session.apply(plan)
        pointer = session.outputs["access-key/webmaster"].secret
        assert pointer is not None
        key, password = pointer.reveal(), vault.sink.get("login-profile/jane")
        # Overwritten and removed, too.
        vault.sink.put("access-key/webmaster", key)
        shown = [
            plan.to_json(),
            repr(plan),
            repr(outcome),
            repr(session.outputs),
            repr(dict(session.outputs)),
            repr(pointer),
            repr(vault.sink),
            *(path.read_text() for path in tmp_path.rglob("*") if path.is_file()),
        ]
        webmaster(account, ledger=DirectoryStorage(tmp_path), secrets=vault.sink).destroy()
    assert password is not None
    shown += [record.getMessage() for record in caplog.records]
    shown += [repr(record.args) for record in caplog.records]
    operations = {"secretsmanager": "PutSecretValue", "ssm": "PutParameter"}
    assert REDACTED % operations[service] in shown
    for secret in (key["SecretAccessKey"], password["Password"]):
        assert len(secret) >= 32
        assert not [text for text in shown if secret in text or repr(secret)[1:-1] in text]
