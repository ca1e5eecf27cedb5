"""Private keys of SAML providers: from the secret sink to IAM, and nowhere else."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.key_material import PRIVATE_KEY, metadata

from iamdsl import SamlProvider, deploy
from iamdsl.deployment import MemorySecrets, Plan
from iamdsl.errors import ResourceError, UnreadableState
from iamdsl.importer import import_stack
from iamdsl.resources.kind.scope import STACK_TAG
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount

SAML = SamlProvider("corp", metadata(1), assertion_encryption_mode="Required")
ARN = "arn:aws:iam::123456789012:saml-provider/corp"
NAMES = ("corp-2026", "corp-2027", "corp-2028")


@pytest.fixture
def sink() -> MemorySecrets:
    """Return a secret sink with three private keys."""
    secrets = MemorySecrets()
    for name in NAMES:
        secrets.put(name, {"PrivateKey": PRIVATE_KEY})
    return secrets


def _session(
    account: InProcessAccount, sink: MemorySecrets, *names: str, exclusive: bool = True
) -> DeploymentSession:
    session = deploy("s", account=account, secrets=sink)
    session.add(evolve(SAML, key_secrets=names, exclusive=exclusive))
    return session


def _ids(account: InProcessAccount) -> list[str]:
    answer: dict[str, Any] = account.client("iam").get_saml_provider(SAMLProviderArn=ARN)
    return [key["KeyId"] for key in answer.get("PrivateKeyList", ())]


def test_keys_are_added_rotated_and_removed_in_place(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    first = _session(iam_account, sink, NAMES[0])
    first.apply()
    (old,) = _ids(iam_account)
    assert first.plan().is_empty
    both = _session(iam_account, sink, *NAMES[:2])
    both.apply()
    assert both.plan().is_empty
    (new,) = set(_ids(iam_account)) - {old}
    second = _session(iam_account, sink, NAMES[1])
    assert [step.sentence for step in second.plan().steps] == [
        f"remove the private key {NAMES[0]} of saml-provider/corp"
    ]
    second.apply()
    assert _ids(iam_account) == [new]
    none = _session(iam_account, sink)
    none.apply()
    assert not _ids(iam_account)
    assert none.plan().is_empty


def test_new_key_is_added_before_the_old_one_is_removed(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    _session(iam_account, sink, NAMES[0]).apply()
    session = _session(iam_account, sink, NAMES[1])
    words = [step.sentence.split()[0] for step in session.plan().steps]
    assert words == ["add", "remove"]
    session.apply()
    assert len(_ids(iam_account)) == 1
    assert session.plan().is_empty


def test_with_two_keys_one_is_removed_first(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    created = _session(iam_account, sink, *NAMES[:2])
    created.apply()
    assert len(_ids(iam_account)) == 2
    assert created.plan().is_empty
    session = _session(iam_account, sink, NAMES[1], NAMES[2])
    words = [step.sentence.split()[0] for step in session.plan().steps]
    assert words == ["remove", "add"]
    session.apply()
    assert len(_ids(iam_account)) == 2
    assert session.plan().is_empty


def test_key_added_outside_is_removed_and_the_declared_one_stays(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    _session(iam_account, sink, NAMES[0]).apply()
    (ours,) = _ids(iam_account)
    iam_account.client("iam").update_saml_provider(SAMLProviderArn=ARN, AddPrivateKey=PRIVATE_KEY)
    assert _session(iam_account, sink, NAMES[0], exclusive=False).plan().is_empty
    session = _session(iam_account, sink, NAMES[0])
    assert session.drift().found
    session.apply()
    assert _ids(iam_account) == [ours]


def test_key_removed_outside_is_added_again(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    session = _session(iam_account, sink, NAMES[0])
    session.apply()
    (ours,) = _ids(iam_account)
    iam_account.client("iam").update_saml_provider(SAMLProviderArn=ARN, RemovePrivateKey=ours)
    assert session.drift().found
    session.apply()
    assert len(_ids(iam_account)) == 1
    assert session.plan().is_empty


def test_keys_are_left_unchanged_unless_declared(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    session = deploy("s", account=iam_account, secrets=sink)
    session.add(SAML)
    session.apply()
    iam_account.client("iam").update_saml_provider(SAMLProviderArn=ARN, AddPrivateKey=PRIVATE_KEY)
    assert session.plan().is_empty
    assert not session.drift().found
    (imported,) = import_stack(iam_account, "s").stack
    assert isinstance(imported, SamlProvider)
    assert imported.key_secrets is None


@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize(
    ("operation", "call"),
    [("UpdateSAMLProvider", 1), ("UpdateSAMLProvider", 2), ("GetSAMLProvider", 2)],
    ids=["add", "remove", "read"],
)
def test_interrupted_rotation_is_finished(
    iam_account: InProcessAccount, sink: MemorySecrets, operation: str, call: int, when: Any
) -> None:
    _session(iam_account, sink, NAMES[0]).apply()
    iam_account.kill_at(call, operation=operation, when=when)
    with pytest.raises(Killed):
        _session(iam_account, sink, NAMES[1]).apply()
    iam_account.clear_faults()
    resumed = _session(iam_account, sink, NAMES[1])
    resumed.apply()
    assert len(_ids(iam_account)) == 1
    assert resumed.plan().is_empty


def test_key_whose_response_was_lost_is_in_place_after_the_next_run(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    _session(iam_account, sink, NAMES[0]).apply()
    iam_account.fail("UpdateSAMLProvider", "ServiceFailure", when="after_commit")
    session = _session(iam_account, sink, NAMES[1])
    session.apply()
    session.apply()
    assert len(_ids(iam_account)) == 1
    assert session.plan().is_empty


@pytest.mark.parametrize(
    ("tags", "adopt"),
    [([{"Key": STACK_TAG, "Value": "s"}], False), ([], True)],
    ids=["recovered", "adopted"],
)
def test_key_is_known_after_it_is_added_to_an_object_without_entry(
    iam_account: InProcessAccount, sink: MemorySecrets, tags: Any, *, adopt: bool
) -> None:
    iam_account.client("iam").create_saml_provider(
        Name="corp", SAMLMetadataDocument=metadata(1), Tags=tags
    )
    session = deploy("s", account=iam_account, secrets=sink, adopt=adopt)
    session.add(evolve(SAML, key_secrets=[NAMES[0]]))
    session.apply()
    assert len(_ids(iam_account)) == 1
    assert session.plan().is_empty


def test_plan_and_state_do_not_contain_the_key(
    iam_account: InProcessAccount, sink: MemorySecrets, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    session = _session(iam_account, sink, NAMES[0])
    plan = session.plan()
    secret = PRIVATE_KEY.splitlines()[1]
    assert secret not in plan.to_json()
    assert Plan.from_json(plan.to_json()) == plan
    session.apply()
    _session(iam_account, sink, NAMES[1]).apply()
    stored = [repr(value) for value in iam_account.memory.values()]
    for text in (*stored, repr(session.outcome), repr(plan), caplog.text):
        assert secret not in text


def test_missing_secret_is_refused_before_anything_is_sent(
    iam_account: InProcessAccount, sink: MemorySecrets
) -> None:
    with pytest.raises(UnreadableState, match="has no PrivateKey for other"):
        _session(iam_account, sink, "other").apply()
    assert not iam_account.writes


@pytest.mark.parametrize(
    "names", [[PRIVATE_KEY], [""], NAMES, ["A" * 26], [7]], ids=["key", "empty", "3", "id", "type"]
)
def test_values_that_are_not_names_are_refused_without_showing_them(names: Any) -> None:
    with pytest.raises(ResourceError, match="key_secrets") as caught:
        evolve(SAML, key_secrets=names)
    assert PRIVATE_KEY.splitlines()[1] not in str(caught.value)
