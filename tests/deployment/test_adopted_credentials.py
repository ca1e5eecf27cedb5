"""Existing credentials are adopted if the declaration names their ID in `adopts`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.key_material import pem, ssh

from iamdsl import AccessKey, User, VirtualMfaDevice, deploy
from iamdsl.deployment import Plan, Verb
from iamdsl.errors import NotOurs, ResourceError
from iamdsl.resources import (
    LoginProfile,
    Resource,
    ServiceSpecificCredential,
    SigningCertificate,
    SshKey,
)

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount

GIT = "codecommit.amazonaws.com"
JANE = User("jane")


@attrs.frozen
class Case:
    """How a credential is created in AWS, and how it is declared with its ID."""

    create: Callable[[Any], str]
    declare: Callable[..., Resource]
    noun: str
    secret: bool = False


CASES = {
    "access key": Case(
        lambda iam: str(iam.create_access_key(UserName="jane")["AccessKey"]["AccessKeyId"]),
        lambda **fields: AccessKey(JANE, **fields),
        "AccessKey",
        secret=True,
    ),
    "SSH key": Case(
        lambda iam: str(
            iam.upload_ssh_public_key(UserName="jane", SSHPublicKeyBody=ssh(1))["SSHPublicKey"][
                "SSHPublicKeyId"
            ]
        ),
        lambda **fields: SshKey(JANE, ssh(1), **fields),
        "SSHPublicKey",
    ),
    "signing certificate": Case(
        lambda iam: str(
            iam.upload_signing_certificate(UserName="jane", CertificateBody=pem(1))["Certificate"][
                "CertificateId"
            ]
        ),
        lambda **fields: SigningCertificate(JANE, pem(1), **fields),
        "SigningCertificate",
    ),
    "service-specific credential": Case(
        lambda iam: str(
            iam.create_service_specific_credential(UserName="jane", ServiceName=GIT)[
                "ServiceSpecificCredential"
            ]["ServiceSpecificCredentialId"]
        ),
        lambda **fields: ServiceSpecificCredential(JANE, GIT, **fields),
        "ServiceSpecificCredential",
        secret=True,
    ),
}


@pytest.fixture(params=CASES.values(), ids=tuple(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    result: Case = request.param
    return result


@pytest.fixture
def credential_id(case: Case, iam_account: InProcessAccount) -> str:
    """ID of a credential that no stack manages."""
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    credential_id = case.create(iam)
    iam_account.reset_calls()
    return credential_id


def _deploy(
    account: InProcessAccount, *resources: Resource, adopt: bool = True
) -> DeploymentSession:
    with deploy("s", account=account, adopt=adopt, tag_adopted=False) as session:
        session.add(JANE)
        for resource in resources:
            session.add(resource)
    return session


def test_named_credential_is_adopted_and_recorded(
    iam_account: InProcessAccount, case: Case, credential_id: str
) -> None:
    resource = case.declare(adopts=credential_id)
    session = _deploy(iam_account, resource)
    assert not iam_account.writes
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.ADOPT}
    output = session.outputs[resource]
    assert (output.id, output.secret, output.secret_is_unknown) == (
        credential_id,
        None,
        case.secret,
    )
    # It is in the ledger now: neither `adopts` nor `adopt` is needed any more.
    again = _deploy(iam_account, case.declare(), adopt=False)
    assert again.planned is not None
    assert not again.planned.changed
    _deploy(iam_account, case.declare(adopts="0" * 20, status="Inactive"), adopt=False)
    assert iam_account.writes == {f"iam:Update{case.noun}": 1}
    again.destroy()
    assert iam_account.writes[f"iam:Delete{case.noun}"] == 1


def test_adopted_credential_can_differ_in_status_only(
    iam_account: InProcessAccount, case: Case, credential_id: str
) -> None:
    session = _deploy(iam_account, case.declare(adopts=credential_id, status="Inactive"))
    assert iam_account.writes == {f"iam:Update{case.noun}": 1}
    assert session.plan().is_empty


def test_adoption_requires_adopt(
    iam_account: InProcessAccount, case: Case, credential_id: str
) -> None:
    with pytest.raises(NotOurs, match="adopt=True"):
        _deploy(iam_account, case.declare(adopts=credential_id), adopt=False)


@pytest.mark.parametrize("adopt", [True, False])
def test_missing_credential_is_not_created(
    iam_account: InProcessAccount, case: Case, *, adopt: bool
) -> None:
    with pytest.raises(ResourceError, match=r"adopts X{20}, which does not exist"):
        _deploy(iam_account, case.declare(adopts="X" * 20), adopt=adopt)
    assert not iam_account.writes


def test_saved_plan_adopts_the_credential(
    iam_account: InProcessAccount, case: Case, credential_id: str
) -> None:
    resource = case.declare(adopts=credential_id)
    session = deploy("s", account=iam_account, adopt=True, tag_adopted=False)
    session.add(JANE)
    session.add(resource)
    plan = Plan.from_json(session.plan().to_json())
    session.apply(plan)
    assert not iam_account.writes
    assert session.outputs[resource].id == credential_id


def test_second_access_key_is_created(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    existing = CASES["access key"].create(iam)
    iam_account.reset_calls()
    session = _deploy(iam_account, AccessKey(JANE, adopts=existing), AccessKey(JANE, label="new"))
    assert iam_account.writes == {"iam:CreateAccessKey": 1}
    assert session.outputs["access-key/jane/new"].secret is not None
    assert session.plan().is_empty


def test_malformed_id_is_refused(case: Case) -> None:
    for wrong in ("", "short", "with spaces in it 12", 5):
        with pytest.raises(ResourceError, match="is not a unique ID"):
            case.declare(adopts=wrong)


def test_access_key_of_another_user_is_not_adopted(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    for name in ("jane", "mary"):
        iam.create_user(UserName=name)
    other = iam.create_access_key(UserName="mary")["AccessKey"]["AccessKeyId"]
    with pytest.raises(ResourceError, match="which does not exist"):
        _deploy(iam_account, AccessKey(JANE, adopts=other))


def test_login_profile_and_mfa_device_are_adopted_by_name(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    iam.create_login_profile(UserName="jane", Password="Correct-horse-7")
    iam.create_virtual_mfa_device(VirtualMFADeviceName="jane")
    iam_account.reset_calls()
    login = LoginProfile(JANE, password_reset_required=False)
    device = VirtualMfaDevice("jane")
    session = _deploy(iam_account, login, device)
    assert not iam_account.writes
    for resource in (login, device):
        assert session.outputs[resource].secret_is_unknown
        assert session.outputs[resource].secret is None
    assert not session.outputs[JANE].secret_is_unknown
    assert session.plan().is_empty
    session.destroy()
    assert iam_account.writes["iam:DeleteLoginProfile"] == 1
    assert iam_account.writes["iam:DeleteVirtualMFADevice"] == 1
