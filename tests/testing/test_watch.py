"""The watch over the tests of the deployment finds what it is there for."""

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


def test_a_deployment_that_keeps_its_secrets_passes(iam_account: InProcessAccount) -> None:
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


def test_a_secret_in_the_journal_is_found(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}
    store, settle = StepSender._store, Journal.record_done

    def storing(sender: StepSender, name: str, fields: Any) -> None:
        kept.update(fields)
        store(sender, name, fields)

    monkeypatch.setattr(StepSender, "_store", storing)
    monkeypatch.setattr(
        Journal, "record_done", lambda item, op, known: settle(item, op, {**known, **kept})
    )
    watch = Watch()
    with watch.watching():
        _deploy(iam_account)
    assert "what was written to journal.jsonl" in watch.leaks()


SECRET = "correct horse battery staple"  # noqa: S105 - made up


def _applied(approve: Callable[[Plan], bool]) -> None:
    with (
        pytest.raises(IamdslError),
        deploy("s", account=InProcessAccount(), approve=approve) as session,
    ):
        session.add(User("ada"))


def _tells(_plan: Plan) -> bool:
    raise IamdslError("no", why=f"it was {SECRET}")


def _chained(_plan: Plan) -> bool:
    error = IamdslError("it did not go well")
    error.__cause__ = RuntimeError(SECRET)
    raise error


@pytest.mark.parametrize(
    ("leak", "place"),
    [
        (lambda: logging.getLogger("iamdsl.client").debug("body: %s", SECRET), "the log"),
        (lambda: _applied(_chained), "a IamdslError"),
        (lambda: _applied(_tells), "a IamdslError"),
        (
            lambda: setattr(
                deploy("s", account=None), "_outcome", Outcome(Plan("s", "aws", SECRET))
            ),
            "the repr of an outcome",
        ),
    ],
    ids=["log", "cause", "why", "outcome"],
)
def test_it_is_found_anywhere(leak: Callable[[], object], place: str) -> None:
    watch = Watch()
    with watch.watching():
        MemorySecrets().put("a", {"Password": SECRET, "UserName": "ada-the-countess"})
        leak()
    assert watch.leaks() == [place]
    assert not watch.tells("ada-the-countess")
