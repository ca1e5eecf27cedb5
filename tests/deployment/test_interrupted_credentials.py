"""A credential whose creation was interrupted is neither lost nor created twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.key_material import pem, ssh

from iamdsl import User, deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.errors import StateError
from iamdsl.resources import (
    AccessKey,
    Resource,
    ServiceSpecificCredential,
    SigningCertificate,
    SshKey,
)
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession

ADA = User("ada")
GIT = "codecommit.amazonaws.com"


@attrs.frozen
class Credential:
    """One kind of credential: its declaration, its creation, and how boto3 lists and adds one."""

    first: Resource
    other: Resource | None
    made_by: str
    listing: str
    listed: str
    id: str
    add: Callable[[Any], object]

    def ids(self, account: InProcessAccount, user: str = "ada") -> list[str]:
        answer = getattr(account.client("iam"), self.listing)(UserName=user)
        return [item[self.id] for item in answer[self.listed]]


KINDS = {
    "access key": Credential(
        AccessKey(ADA),
        None,
        "CreateAccessKey",
        "list_access_keys",
        "AccessKeyMetadata",
        "AccessKeyId",
        lambda iam: iam.create_access_key(UserName="ada"),
    ),
    "ssh key": Credential(
        SshKey(ADA, ssh(1)),
        SshKey(ADA, ssh(2)),
        "UploadSSHPublicKey",
        "list_ssh_public_keys",
        "SSHPublicKeys",
        "SSHPublicKeyId",
        lambda iam: iam.upload_ssh_public_key(UserName="ada", SSHPublicKeyBody=ssh(3)),
    ),
    "signing certificate": Credential(
        SigningCertificate(ADA, pem(1)),
        SigningCertificate(ADA, pem(2)),
        "UploadSigningCertificate",
        "list_signing_certificates",
        "Certificates",
        "CertificateId",
        lambda iam: iam.upload_signing_certificate(UserName="ada", CertificateBody=pem(3)),
    ),
    "service credential": Credential(
        ServiceSpecificCredential(ADA, GIT),
        None,
        "CreateServiceSpecificCredential",
        "list_service_specific_credentials",
        "ServiceSpecificCredentials",
        "ServiceSpecificCredentialId",
        lambda iam: iam.create_service_specific_credential(UserName="ada", ServiceName=GIT),
    ),
}
every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


@attrs.frozen
class PersistentState:
    """An account, a ledger and a secret sink, which outlast a killed process."""

    account: InProcessAccount
    ledger: MemoryStorage = attrs.field(factory=MemoryStorage)
    secrets: MemorySecrets = attrs.field(factory=MemorySecrets)

    def session(self, *resources: Resource) -> DeploymentSession:
        session = deploy("s", account=self.account, ledger=self.ledger, secrets=self.secrets)
        for resource in resources:
            session.add(resource)
        return session

    def create_interrupted(self, kind: Credential) -> None:
        """Create the user, then end the process right after the credential was created."""
        self.session(ADA).apply()
        self.account.kill_at(operation=kind.made_by, when="after_commit")
        with pytest.raises(Killed):
            self.session(ADA, kind.first).apply()
        self.account.clear_faults()
        assert len(kind.ids(self.account)) == 1


@every_kind
def test_next_run_ends_with_one_credential(iam_account: InProcessAccount, kind: Credential) -> None:
    state = PersistentState(iam_account)
    state.create_interrupted(kind)
    resumed = state.session(ADA, kind.first)
    resumed.apply()
    (only,) = kind.ids(iam_account)
    output = resumed.outputs[str(kind.first.address)]
    assert output.id == only
    if kind.made_by.startswith("Create"):
        assert output.secret is not None
        assert output.secret.reveal()[kind.id] == only
    assert resumed.plan().is_empty
    resumed.destroy()
    assert not iam_account.client("iam").list_users()["Users"]


@every_kind
def test_uploaded_credential_is_kept_and_one_with_a_secret_is_recreated(
    iam_account: InProcessAccount, kind: Credential
) -> None:
    state = PersistentState(iam_account)
    state.create_interrupted(kind)
    iam_account.reset_calls()
    state.session(ADA, kind.first).apply()
    again = kind.made_by.startswith("Create")
    assert iam_account.writes[f"iam:{kind.made_by}"] == (1 if again else 0)
    assert sum(iam_account.writes.values()) == (2 if again else 0)


@every_kind
def test_undeclared_interrupted_credential_is_deleted(
    iam_account: InProcessAccount, kind: Credential
) -> None:
    state = PersistentState(iam_account)
    state.create_interrupted(kind)
    state.session(ADA).apply()
    assert kind.ids(iam_account) == []


@pytest.mark.parametrize("name", ["ssh key", "signing certificate"])
def test_interrupted_credential_is_replaced_when_its_declaration_changed(
    iam_account: InProcessAccount, name: str
) -> None:
    kind = KINDS[name]
    assert kind.other is not None
    state = PersistentState(iam_account)
    state.create_interrupted(kind)
    before = kind.ids(iam_account)
    resumed = state.session(ADA, kind.other)
    resumed.apply()
    assert len(kind.ids(iam_account)) == 1
    assert kind.ids(iam_account) != before
    assert resumed.plan().is_empty


@every_kind
def test_two_candidates_are_refused(iam_account: InProcessAccount, kind: Credential) -> None:
    state = PersistentState(iam_account)
    state.create_interrupted(kind)
    kind.add(iam_account.client("iam"))
    both = kind.ids(iam_account)
    if kind.other is None:
        with pytest.raises(StateError) as caught:
            state.session(ADA, kind.first).plan()
        assert all(item in caught.value.what for item in both)
        assert kind.ids(iam_account) == both
        return
    # Uploaded credentials are told apart by their content.
    state.session(ADA, kind.first).apply()
    assert sorted(kind.ids(iam_account)) == sorted(both)


@every_kind
def test_credentials_from_before_the_run_are_not_claimed(
    iam_account: InProcessAccount, kind: Credential
) -> None:
    state = PersistentState(iam_account)
    state.session(ADA).apply()
    kind.add(iam_account.client("iam"))
    (existing,) = kind.ids(iam_account)
    iam_account.kill_at(operation=kind.made_by, when="before")
    with pytest.raises(Killed):
        state.session(ADA, kind.first).apply()
    state.session(ADA, kind.first).apply()
    assert len(kind.ids(iam_account)) == 2
    state.session(ADA).apply()
    assert kind.ids(iam_account) == [existing]
