"""A new credential is created before the old one is deleted, if the quota allows both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.key_material import ssh

from iamdsl import AccessKey, ServiceSpecificCredential, SshKey, User, deploy
from iamdsl.errors import ApplyFailed
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

ADA = User("ada")
GIT = "codecommit.amazonaws.com"
KEYSPACES = "cassandra.amazonaws.com"


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(ADA)
    for resource in resources:
        session.add(resource)
    return session


def _operations(session: DeploymentSession) -> list[str]:
    return [step.action.call.operation for step in session.plan().steps]


def _git(label: str, service: str = GIT) -> ServiceSpecificCredential:
    return ServiceSpecificCredential(ADA, service, label=label)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (AccessKey(ADA, label="old"), AccessKey(ADA, label="new"), "AccessKey"),
        (_git("old"), _git("new"), "ServiceSpecificCredential"),
    ],
    ids=["access key", "service-specific credential"],
)
def test_new_credential_is_created_before_the_old_is_deleted(
    iam_account: InProcessAccount, old: Resource, new: Resource, expected: str
) -> None:
    _session(iam_account, old).apply()
    rotated = _session(iam_account, new)
    assert _operations(rotated) == [f"Create{expected}", f"Delete{expected}"]
    rotated.apply()
    assert rotated.plan().is_empty


def test_failed_creation_keeps_the_old_key(
    iam_account: InProcessAccount,
) -> None:
    first = _session(iam_account, AccessKey(ADA, label="old"))
    first.apply()
    iam_account.fail("CreateAccessKey", "ServiceFailure", times=20)
    with pytest.raises(ApplyFailed):
        _session(iam_account, AccessKey(ADA, label="new")).apply()
    (left,) = iam_account.client("iam").list_access_keys(UserName="ada")["AccessKeyMetadata"]
    assert left["AccessKeyId"] == first.outputs["access-key/ada/old"].id


def test_full_quota_deletes_one_key_first(iam_account: InProcessAccount) -> None:
    a, b, c, d = (AccessKey(ADA, label=label) for label in "abcd")
    _session(iam_account, a, b).apply()
    deployment_session = _session(iam_account, a, c)
    assert _operations(deployment_session) == ["DeleteAccessKey", "CreateAccessKey"]
    assert [step.action.caution for step in deployment_session.plan().steps] == [NO_ROOM, None]
    both = _session(iam_account, c, d)
    assert sorted(_operations(both)) == ["CreateAccessKey"] * 2 + ["DeleteAccessKey"] * 2
    both.apply()
    assert len(iam_account.client("iam").list_access_keys(UserName="ada")["AccessKeyMetadata"]) == 2
    assert both.plan().is_empty


def test_unmanaged_credentials_count_towards_the_quota(iam_account: InProcessAccount) -> None:
    _session(iam_account, AccessKey(ADA, label="old")).apply()
    iam_account.client("iam").create_access_key(UserName="ada")
    rotated = _session(iam_account, AccessKey(ADA, label="new"))
    assert _operations(rotated) == ["DeleteAccessKey", "CreateAccessKey"]
    rotated.apply()
    assert rotated.plan().is_empty


def test_each_service_has_its_own_quota(iam_account: InProcessAccount) -> None:
    others = (_git("a", KEYSPACES), _git("b", KEYSPACES))
    _session(iam_account, *others, _git("old")).apply()
    rotated = _session(iam_account, *others, _git("new"))
    assert _operations(rotated) == [
        "CreateServiceSpecificCredential",
        "DeleteServiceSpecificCredential",
    ]


def test_credential_replaced_under_its_label_is_deleted_first(
    iam_account: InProcessAccount,
) -> None:
    ssh_key, two = SshKey(ADA, ssh(1), label="a"), SshKey(ADA, ssh(2), label="b")
    _session(iam_account, ssh_key, two).apply()
    again = _session(iam_account, SshKey(ADA, ssh(3), label="a"), SshKey(ADA, ssh(4)))
    again.apply()
    keys = iam_account.client("iam").list_ssh_public_keys(UserName="ada")["SSHPublicKeys"]
    assert len(keys) == 2
    assert again.plan().is_empty
