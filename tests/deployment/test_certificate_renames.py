"""A server certificate is renamed in place, by one call, and keeps its ID."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.key_material import PRIVATE_KEY, pem

from iamdsl import ServerCertificate, deploy
from iamdsl.deployment import MemorySecrets, Plan, Verb
from iamdsl.errors import ApplyFailed, InvalidName, NotOurs
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession

SECRETS = MemorySecrets()
SECRETS.put("key", {"PrivateKey": PRIVATE_KEY})
RENAME = {"iam:UpdateServerCertificate": 1}
REPLACEMENT = {"iam:DeleteServerCertificate": 1, "iam:UploadServerCertificate": 1}


def _declare(account: InProcessAccount, name: str, **fields: Any) -> DeploymentSession:
    body = fields.pop("body", pem(1))
    session = deploy("tls", account=account, secrets=SECRETS)
    certificate = ServerCertificate(name, body, key_secret="key", **fields)
    session.add(certificate.tagged(team="web"))
    return session


def _listed(account: InProcessAccount) -> dict[str, str]:
    """Return the IDs of all certificates, by path and name."""
    result = account.client("iam").list_server_certificates()["ServerCertificateMetadataList"]
    return {
        item["Arn"].partition(":server-certificate")[2]: item["ServerCertificateId"]
        for item in result
    }


@pytest.fixture
def account(iam_account: InProcessAccount) -> InProcessAccount:
    _declare(iam_account, "web").apply()
    iam_account.reset_calls()
    return iam_account


def test_rename_is_one_call_and_keeps_the_id(account: InProcessAccount) -> None:
    (before,) = _listed(account).values()
    session = _declare(account, "shop", renamed_from="web")
    plan = session.plan()
    assert [step.sentence for step in plan.steps] == ["rename server-certificate/web to shop"]
    session.apply(Plan.from_json(plan.to_json()))
    assert account.writes == RENAME
    assert _listed(account) == {"/shop": before}
    output = session.outputs["server-certificate/shop"]
    assert (output.id, str(output.arn)[-5:]) == (before, "/shop")
    # `renamed_from` may stay or be removed.
    for again in (session, _declare(account, "shop")):
        assert [change.verb for change in again.plan().changes] == [Verb.NONE]


def test_other_changes_use_the_new_name(account: InProcessAccount) -> None:
    session = _declare(account, "shop", renamed_from="web", path="/tls/", tags={"a": "b"})
    session.apply()
    assert account.writes == {"iam:UpdateServerCertificate": 2, "iam:TagServerCertificate": 1}
    assert list(_listed(account)) == ["/tls/shop"]
    assert session.plan().is_empty


@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_run_killed_at_the_rename_is_completed_by_the_next_run(
    account: InProcessAccount, when: Any
) -> None:
    ids = list(_listed(account).values())
    account.kill_at(operation="UpdateServerCertificate", when=when)
    with pytest.raises(Killed):
        _declare(account, "shop", renamed_from="web").apply()
    account.reset_calls()
    resumed = _declare(account, "shop", renamed_from="web")
    resumed.apply()
    assert account.writes == (RENAME if when == "before" else {})
    assert _listed(account) == {"/shop": ids[0]}
    assert resumed.plan().is_empty


def test_lost_response_is_resolved_by_reading(account: InProcessAccount) -> None:
    """The rename is not sent a second time: the old name may be in use again by then."""
    account.fail("UpdateServerCertificate", "ServiceFailure", when="after_commit")
    account.reset_calls()
    _declare(account, "shop", renamed_from="web").apply()
    assert account.writes == {"iam:UpdateServerCertificate": 1}
    resumed = _declare(account, "shop", renamed_from="web")
    assert resumed.plan().is_empty
    resumed.apply()
    assert list(_listed(account)) == ["/shop"]
    resumed.destroy()
    assert _listed(account) == {}


def test_certificate_with_another_body_is_replaced(account: InProcessAccount) -> None:
    session = _declare(account, "shop", renamed_from="web", body=pem(2))
    (change,) = session.plan().changes
    assert change.verb is Verb.REPLACE
    assert [difference.path for difference in change.differences] == ["name", "body"]
    session.apply()
    assert account.writes == REPLACEMENT
    assert list(_listed(account)) == ["/shop"]
    assert [item.verb for item in session.plan().changes] == [Verb.NONE]


@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize("operation", ["DeleteServerCertificate", "UploadServerCertificate"])
def test_run_killed_during_replacement_leaves_no_leftovers(
    account: InProcessAccount, operation: str, when: Any
) -> None:
    account.kill_at(operation=operation, when=when)
    with pytest.raises(Killed):
        _declare(account, "shop", renamed_from="web", body=pem(2)).apply()
    resumed = _declare(account, "shop", renamed_from="web", body=pem(2))
    resumed.apply()
    assert list(_listed(account)) == ["/shop"]
    assert [change.verb for change in resumed.plan().changes] == [Verb.NONE]
    assert resumed.outputs["shop"].id == _listed(account)["/shop"]


def test_certificate_in_use_stays_beside_its_replacement(account: InProcessAccount) -> None:
    before = _listed(account)
    account.fail("DeleteServerCertificate", "DeleteConflict")
    with pytest.raises(ApplyFailed, match="DeleteConflict"):
        _declare(account, "shop", renamed_from="web", body=pem(2)).apply()
    listed = _listed(account)
    assert listed["/web"] == before["/web"]
    assert set(listed) == {"/shop", "/web"}
    _declare(account, "shop", renamed_from="web", body=pem(2)).apply()
    assert list(_listed(account)) == ["/shop"]


def test_existing_certificate_of_the_new_name_is_not_adopted(account: InProcessAccount) -> None:
    account.client("iam").upload_server_certificate(
        ServerCertificateName="shop",
        CertificateBody=pem(1),
        PrivateKey=PRIVATE_KEY,
    )
    with pytest.raises(NotOurs, match="server-certificate/shop"):
        _declare(account, "shop", renamed_from="web").plan()


def test_certificate_without_predecessor_is_uploaded(iam_account: InProcessAccount) -> None:
    _declare(iam_account, "shop", renamed_from="web").apply()
    assert iam_account.writes == {"iam:UploadServerCertificate": 1}


def test_invalid_former_name_is_refused() -> None:
    with pytest.raises(InvalidName):
        ServerCertificate("shop", pem(1), key_secret="key", renamed_from="w/eb")
