"""The watch for leaked secrets in deployment tests finds each kind of leak."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest
from support.secret_watch import Watch

from iamdsl import AccessKey, LoginProfile, User, deploy
from iamdsl.deployment import MemorySecrets, Outcome, Plan
from iamdsl.deployment.executor.step_sender import StepSender
from iamdsl.deployment.state.journal import Journal
from iamdsl.errors import IamdslError
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable


def _deploy(account: InProcessAccount) -> MemorySecrets:
    sink = MemorySecrets()
    with deploy("s", account=account, secrets=sink) as session:
        ada = session.add(User("ada"))
        session.add(AccessKey(ada))
        session.add(LoginProfile(ada))
    return sink


def test_deployment_without_leaks_passes(iam_account: InProcessAccount) -> None:
    watch = Watch()
    with watch.watching():
        sink = _deploy(iam_account)
    key, login = sink.get("access-key/ada"), sink.get("login-profile/ada")
    assert key is not None
    assert login is not None
    assert watch.secrets == {key["SecretAccessKey"], login["Password"]}
    assert any("CreateAccessKey" in text for text in watch.logged)
    assert watch.written
    assert watch.plans
    assert watch.leaks() == []


def test_secret_in_the_journal_is_found(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret_fields: dict[str, str] = {}
    store, record_done = StepSender._store, Journal.record_done

    def storing(sender: StepSender, name: str, fields: Any) -> None:
        secret_fields.update(fields)
        store(sender, name, fields)

    monkeypatch.setattr(StepSender, "_store", storing)
    monkeypatch.setattr(
        Journal,
        "record_done",
        lambda item, op, known: record_done(item, op, {**known, **secret_fields}),
    )
    watch = Watch()
    with watch.watching():
        _deploy(iam_account)
    assert "what was written to journal.jsonl" in watch.leaks()


SECRET = "correct horse battery staple"  # noqa: S105 - made up


def _apply_with(approve: Callable[[Plan], bool]) -> None:
    with (
        pytest.raises(IamdslError),
        deploy("s", account=InProcessAccount(), approve=approve) as session,
    ):
        session.add(User("ada"))


def _leak_in_reason(_plan: Plan) -> bool:
    raise IamdslError("no", why=f"it was {SECRET}")


def _leak_in_cause(_plan: Plan) -> bool:
    error = IamdslError("it did not go well")
    error.__cause__ = RuntimeError(SECRET)
    raise error


@pytest.mark.parametrize(
    ("leak", "place"),
    [
        (lambda: logging.getLogger("iamdsl.client").debug("body: %s", SECRET), "the log"),
        (lambda: _apply_with(_leak_in_cause), "a IamdslError"),
        (lambda: _apply_with(_leak_in_reason), "a IamdslError"),
        (
            lambda: setattr(
                deploy("s", account=None), "_outcome", Outcome(Plan("s", "aws", SECRET))
            ),
            "the repr of an outcome",
        ),
    ],
    ids=["log", "cause", "why", "outcome"],
)
def test_secret_is_found_in_every_output(leak: Callable[[], object], place: str) -> None:
    watch = Watch()
    with watch.watching():
        MemorySecrets().put("a", {"Password": SECRET, "UserName": "ada-the-countess"})
        leak()
    assert watch.leaks() == [place]
    assert not watch.contains_secret("ada-the-countess")
