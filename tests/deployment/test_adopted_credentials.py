"""Credentials that AWS numbers are taken over when the declaration names the one that is meant."""

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
    """How AWS makes one, and how it is declared with its id."""

    make: Callable[[Any], str]
    declare: Callable[..., Resource]
    noun: str
    secret: bool = False


CASES = {
    "access key": Case(
        lambda iam: str(iam.create_access_key(UserName="jane")["AccessKey"]["AccessKeyId"]),
        lambda **given: AccessKey(JANE, **given),
        "AccessKey",
        secret=True,
    ),
    "SSH key": Case(
        lambda iam: str(
            iam.upload_ssh_public_key(UserName="jane", SSHPublicKeyBody=ssh(1))["SSHPublicKey"][
                "SSHPublicKeyId"
            ]
        ),
        lambda **given: SshKey(JANE, ssh(1), **given),
        "SSHPublicKey",
    ),
    "signing certificate": Case(
        lambda iam: str(
            iam.upload_signing_certificate(UserName="jane", CertificateBody=pem(1))["Certificate"][
                "CertificateId"
            ]
        ),
        lambda **given: SigningCertificate(JANE, pem(1), **given),
        "SigningCertificate",
    ),
    "service-specific credential": Case(
        lambda iam: str(
            iam.create_service_specific_credential(UserName="jane", ServiceName=GIT)[
                "ServiceSpecificCredential"
            ]["ServiceSpecificCredentialId"]
        ),
        lambda **given: ServiceSpecificCredential(JANE, GIT, **given),
        "ServiceSpecificCredential",
        secret=True,
    ),
}


@pytest.fixture(params=CASES.values(), ids=tuple(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    result: Case = request.param
    return result


@pytest.fixture
def known(case: Case, iam_account: InProcessAccount) -> str:
    """The id of one that a user has, and nobody manages."""
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    made = case.make(iam)
    iam_account.reset_calls()
    return made


def _deployed(
    account: InProcessAccount, *resources: Resource, adopt: bool = True
) -> DeploymentSession:
    with deploy("s", account=account, adopt=adopt) as session:
        session.add(JANE)
        for resource in resources:
            session.add(resource)
    return session


def test_the_one_named_is_taken_over_and_then_known(
    iam_account: InProcessAccount, case: Case, known: str
) -> None:
    resource = case.declare(adopts=known)
    session = _deployed(iam_account, resource)
    assert not iam_account.writes
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.ADOPT}
    output = session.outputs[resource]
    assert (output.id, output.secret, output.secret_is_unknown) == (known, None, case.secret)
    # The ledger knows it now: neither `adopts` nor `adopt` is needed any more.
    again = _deployed(iam_account, case.declare(), adopt=False)
    assert again.planned is not None
    assert not again.planned.changed
    _deployed(iam_account, case.declare(adopts="0" * 20, status="Inactive"), adopt=False)
    assert iam_account.writes == {f"iam:Update{case.noun}": 1}
    again.destroy()
    assert iam_account.writes[f"iam:Delete{case.noun}"] == 1


def test_it_differs_only_in_its_status(
    iam_account: InProcessAccount, case: Case, known: str
) -> None:
    session = _deployed(iam_account, case.declare(adopts=known, status="Inactive"))
    assert iam_account.writes == {f"iam:Update{case.noun}": 1}
    assert session.plan().is_empty


def test_it_must_be_asked_for(iam_account: InProcessAccount, case: Case, known: str) -> None:
    with pytest.raises(NotOurs, match="adopt=True"):
        _deployed(iam_account, case.declare(adopts=known), adopt=False)


@pytest.mark.parametrize("adopt", [True, False])
def test_nothing_is_made_in_the_place_of_what_is_not_there(
    iam_account: InProcessAccount, case: Case, *, adopt: bool
) -> None:
    with pytest.raises(ResourceError, match=r"adopts X{20}, which does not exist"):
        _deployed(iam_account, case.declare(adopts="X" * 20), adopt=adopt)
    assert not iam_account.writes


def test_a_plan_that_was_kept_takes_over_too(
    iam_account: InProcessAccount, case: Case, known: str
) -> None:
    resource = case.declare(adopts=known)
    session = deploy("s", account=iam_account, adopt=True)
    session.add(JANE)
    session.add(resource)
    plan = Plan.from_json(session.plan().to_json())
    session.apply(plan)
    assert not iam_account.writes
    assert session.outputs[resource].id == known


def test_another_access_key_is_made_besides(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    known = CASES["access key"].make(iam)
    iam_account.reset_calls()
    session = _deployed(iam_account, AccessKey(JANE, adopts=known), AccessKey(JANE, label="new"))
    assert iam_account.writes == {"iam:CreateAccessKey": 1}
    assert session.outputs["access-key/jane/new"].secret is not None
    assert session.plan().is_empty


def test_an_id_must_look_like_one(case: Case) -> None:
    for wrong in ("", "short", "with spaces in it 12", 5):
        with pytest.raises(ResourceError, match="is no unique id"):
            case.declare(adopts=wrong)


def test_the_key_of_another_user_is_not_found(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    for name in ("jane", "mary"):
        iam.create_user(UserName=name)
    other = iam.create_access_key(UserName="mary")["AccessKey"]["AccessKeyId"]
    with pytest.raises(ResourceError, match="which does not exist"):
        _deployed(iam_account, AccessKey(JANE, adopts=other))


def test_passwords_and_devices_are_taken_over_by_their_names(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane")
    iam.create_login_profile(UserName="jane", Password="Correct-horse-7")
    iam.create_virtual_mfa_device(VirtualMFADeviceName="jane")
    iam_account.reset_calls()
    login = LoginProfile(JANE, password_reset_required=False)
    device = VirtualMfaDevice("jane")
    session = _deployed(iam_account, login, device)
    assert not iam_account.writes
    for resource in (login, device):
        assert session.outputs[resource].secret_is_unknown
        assert session.outputs[resource].secret is None
    assert not session.outputs[JANE].secret_is_unknown
    assert session.plan().is_empty
    session.destroy()
    assert iam_account.writes["iam:DeleteLoginProfile"] == 1
    assert iam_account.writes["iam:DeleteVirtualMFADevice"] == 1
