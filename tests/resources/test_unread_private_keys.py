"""Private keys of SAML providers that were added, but whose IDs could not be read afterwards."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from support.key_material import PRIVATE_KEY, metadata

from iamdsl import SamlProvider, deploy
from iamdsl.client.retry_policy import BACKOFFS, Backoff
from iamdsl.deployment import DeploymentSession, MemorySecrets, MemoryStorage, Plan, Silence
from iamdsl.deployment.executor import step_sender
from iamdsl.errors import AccountError, ApplyFailed
from iamdsl.resources.credentials.saml_private_keys import keys_by_name
from iamdsl.resources.parts.added_parts import open_attributes, prior_parts
from iamdsl.testing import InProcessAccount, Killed

SAML = SamlProvider("corp", metadata(1))
ARN = "arn:aws:iam::123456789012:saml-provider/corp"
READ = "GetSAMLProvider"
UPDATE = "iam:UpdateSAMLProvider"
CHANGES = {
    "first": ((), ("a",)),
    "second": (("a",), ("a", "b")),
    "other": (("a",), ("b",)),
    "earlier-name": (("b",), ("a",)),
    "one-of-two": (("a", "b"), ("b", "c")),
    "both": ((), ("a", "b")),
}
changes = pytest.mark.parametrize("change", CHANGES)


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses between retries."""
    for retry_class in BACKOFFS:
        monkeypatch.setitem(BACKOFFS, retry_class, Backoff(base=0.01, cap=0.01, deadline=0.05))
    monkeypatch.setattr(step_sender, "_READBACK_DELAYS", (0.01, 0.01))


class Deployer(Silence):
    """Sessions of one provider; `fault` is injected into its reads once a run has begun."""

    def __init__(self) -> None:
        self.account = InProcessAccount()
        self.iam: Any = self.account.client("iam")
        self.ledger = MemoryStorage()
        self.sink = MemorySecrets()
        for name in "abc":
            self.sink.put(name, {"PrivateKey": PRIVATE_KEY})
        self.fault: tuple[str, int] | None = None

    def started(self, plan: Plan) -> None:
        if self.fault is not None:
            code, times = self.fault
            self.fault = None
            self.account.fail(READ, code, times=times)

    def session(self, *names: str) -> DeploymentSession:
        session = deploy(
            "s",
            account=self.account,
            secrets=self.sink,
            ledger=self.ledger,
            observer=self,
            approve=True,
        )
        session.add(evolve(SAML, key_secrets=names))
        return session

    def ids(self) -> set[str]:
        answer = self.iam.get_saml_provider(SAMLProviderArn=ARN)
        return {key["KeyId"] for key in answer.get("PrivateKeyList", ())}

    def sentences(self, *names: str) -> list[str]:
        return [step.sentence.split(" of ")[0] for step in self.session(*names).plan().steps]

    def journal(self) -> str:
        return (self.ledger.read("journal.jsonl") or b"").decode()


def _deploy_with_unread_key(change: str, code: str) -> tuple[Deployer, ApplyFailed]:
    deployer = Deployer()
    before, after = CHANGES[change]
    deployer.session(*before).apply()
    deployer.fault = (code, 10**6)
    with pytest.raises(ApplyFailed) as failure:
        deployer.session(*after).apply()
    deployer.account.clear_faults()
    return deployer, failure.value


@changes
@pytest.mark.parametrize("code", ["AccessDenied", "ServiceFailure", "Throttling"])
def test_added_key_is_found_by_the_next_run(change: str, code: str) -> None:
    deployer, failure = _deploy_with_unread_key(change, code)
    before, after = CHANGES[change]
    text = str(failure)
    assert f"{UPDATE} succeeded, but its result could not be read: iam:{READ} was refused" in text
    assert code in text
    (failed,) = failure.outcome.failed
    assert failed.unsettled
    assert isinstance(failed.error, AccountError)
    assert '"refused"' not in deployer.journal()
    assert '"intent"' in deployer.journal()
    added = deployer.ids()
    assert len(added) == min(2, len(before) + 1)
    writes = deployer.account.writes[UPDATE]
    removed = [f"remove the private key {name}" for name in before if name not in after]
    if change == "one-of-two":
        removed = []  # it had to be removed first
    missing = [f"add the private key from secret {name} to saml-provider/corp" for name in "b"]
    assert deployer.sentences(*after) == (missing if change == "both" else removed)
    session = deployer.session(*after)
    session.apply()
    assert deployer.account.writes[UPDATE] == writes + len(session.outcome.done)  # type: ignore[union-attr]
    assert len(deployer.ids()) == len(after)
    assert session.plan().is_empty
    assert deployer.session(*after).plan().is_empty
    assert not deployer.journal()


@changes
@pytest.mark.parametrize(
    ("code", "times"),
    [("AccessDenied", 1), ("ServiceFailure", 1), ("NoSuchEntity", 2), ("NoSuchEntity", 3)],
)
def test_brief_failure_of_the_read_is_made_good_in_the_same_run(
    change: str, code: str, times: int
) -> None:
    deployer = Deployer()
    before, after = CHANGES[change]
    deployer.session(*before).apply()
    deployer.fault = (code, times)
    writes = deployer.account.writes[UPDATE]
    session = deployer.session(*after)
    assert session.apply().complete
    calls = len(set(before) ^ set(after))
    assert deployer.account.writes[UPDATE] == writes + calls
    assert len(deployer.ids()) == len(after)
    assert session.plan().is_empty


@pytest.mark.parametrize("operation", ["UpdateSAMLProvider", READ])
@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize("call", [1, 2])
@pytest.mark.parametrize("change", ["other", "both"])
def test_next_run_may_be_killed_too(change: str, operation: str, when: Any, call: int) -> None:
    deployer, _ = _deploy_with_unread_key(change, "AccessDenied")
    after = CHANGES[change][1]
    deployer.account.kill_at(call, operation=operation, when=when)
    with suppress(Killed):
        deployer.session(*after).apply()
    deployer.account.clear_faults()
    session = deployer.session(*after)
    session.apply()
    assert len(deployer.ids()) == len(after)
    assert session.plan().is_empty


def test_interrupted_addition_is_found_without_a_second_key() -> None:
    deployer = Deployer()
    deployer.session("a").apply()
    deployer.account.kill_at(operation="UpdateSAMLProvider", when="after_commit")
    with pytest.raises(Killed):
        deployer.session("b").apply()
    assert len(deployer.ids()) == 2
    assert deployer.sentences("b") == ["remove the private key a"]
    deployer.session("b").apply()
    assert deployer.session("b").plan().is_empty


def test_key_that_may_be_another_one_is_replaced() -> None:
    deployer, _ = _deploy_with_unread_key("first", "AccessDenied")
    deployer.iam.update_saml_provider(SAMLProviderArn=ARN, AddPrivateKey=PRIVATE_KEY)
    both = deployer.ids()
    session = deployer.session("a")
    session.apply()
    assert len(deployer.ids()) == 1
    assert not deployer.ids() & both
    assert session.plan().is_empty


def test_key_that_was_removed_outside_is_added_again() -> None:
    deployer, _ = _deploy_with_unread_key("first", "AccessDenied")
    (key,) = deployer.ids()
    deployer.iam.update_saml_provider(SAMLProviderArn=ARN, RemovePrivateKey=key)
    assert deployer.sentences("a") == ["add the private key from secret a to saml-provider/corp"]
    deployer.session("a").apply()
    assert deployer.session("a").plan().is_empty


def test_rollback_removes_the_key_whose_id_was_not_read() -> None:
    deployer, _ = _deploy_with_unread_key("second", "AccessDenied")
    deployer.session("a", "b").rollback()
    assert len(deployer.ids()) == 1
    assert deployer.session("a").plan().is_empty


def test_changed_mind_removes_the_key_whose_id_was_not_read() -> None:
    deployer, _ = _deploy_with_unread_key("second", "AccessDenied")
    assert deployer.sentences("a") == ["remove the private key b"]
    deployer.session("a").apply()
    assert deployer.session("a").plan().is_empty


NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _named(existing: dict[str, datetime], attributes: dict[str, str]) -> dict[str, str]:
    listed = [{"KeyId": key, "Timestamp": time} for key, time in existing.items()]
    return keys_by_name({"PrivateKeyList": listed}, attributes)


@pytest.mark.parametrize(
    ("added", "is_found"),
    [
        (timedelta(0), True),
        (-4 * MINUTE, True),
        (-6 * MINUTE, False),
        (12 * MINUTE, True),
        (16 * MINUTE, False),
    ],
)
def test_key_counts_only_if_it_was_added_when_the_call_was_sent(
    added: timedelta, *, is_found: bool
) -> None:
    attributes = open_attributes(prior_parts("private-key:a", ["OLD"]), NOW, NOW + 10 * MINUTE)
    keys = _named({"OLD": NOW, "NEW": NOW + added}, attributes)
    assert ("a" in keys) is is_found
    assert keys["OLD"] == "OLD"


def test_open_additions_rule_each_other_out() -> None:
    attributes = {
        "arn": ARN,
        **open_attributes(prior_parts("private-key:a", []), NOW, NOW),
        **open_attributes(prior_parts("private-key:b", ["1"]), NOW, NOW),
    }
    assert _named({"1": NOW, "2": NOW}, attributes) == {"a": "1", "b": "2"}
    assert _named({"1": NOW, "2": NOW, "3": NOW}, attributes) == {"1": "1", "2": "2", "3": "3"}


@pytest.mark.parametrize("before", [None, {}, {"ids": ["1"]}, {"facts": {}}, "text", []])
def test_prior_state_of_other_calls_adds_nothing(before: Any) -> None:
    assert not open_attributes(before, NOW, NOW)
