"""Behaviour of account settings, credentials and service-linked roles only."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from resources.kinds.credentials import ADA, GIT
from support.key_material import pem, ssh

from iamdsl import AccessKey, User
from iamdsl.errors import IamdslError, InvalidName, ResourceError
from iamdsl.resources import (
    AccountAlias,
    AccountPasswordPolicy,
    Address,
    Resource,
    ServiceLinkedRole,
    ServiceSpecificCredential,
    SigningCertificate,
    SshKey,
)
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from support.counted_deployment import CountedDeployment

SCALING = "autoscaling.amazonaws.com"
KEY, OTHER_KEY = ssh(1), ssh(3)


def _policy(**fields: Any) -> AccountPasswordPolicy:
    return AccountPasswordPolicy(**fields)


def test_password_policy_is_sent_completely(deployment: CountedDeployment) -> None:
    (step,) = deployment.declare(_policy(max_password_age=90)).plan().steps
    assert step.action.call.arguments == {
        "MinimumPasswordLength": 6,
        "RequireSymbols": False,
        "RequireNumbers": False,
        "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False,
        "MaxPasswordAge": 90,
        "HardExpiry": False,
    }


@pytest.mark.parametrize("service", [GIT, "bedrock.amazonaws.com"])
def test_secret_is_only_in_the_sink(deployment: CountedDeployment, service: str) -> None:
    credential = ServiceSpecificCredential(ADA, service)
    plan = deployment.declare(ADA, credential).plan().to_json()
    deployment.apply(ADA, credential)
    stored = deployment.secrets.get(str(credential.address))
    assert stored is not None
    secret = stored.get("ServicePassword") or stored["ServiceCredentialSecret"]
    session = deployment.declare(ADA, credential)
    assert secret not in plan + session.plan().to_json() + repr(deployment.account.memory)
    assert session.outputs[credential].secret is not None


def test_renamed_user_keeps_every_credential(deployment: CountedDeployment) -> None:
    def resources_of(user: User) -> tuple[Resource, ...]:
        return (
            user,
            SshKey(user, KEY),
            SshKey(user, OTHER_KEY, label="b", status="Inactive"),
            SigningCertificate(user, pem(1)),
            ServiceSpecificCredential(user, GIT),
            ServiceSpecificCredential(user, GIT, label="b"),
        )

    deployment.apply(*resources_of(ADA))
    eve = User("eve", renamed_from="ada")
    assert deployment.apply(*resources_of(eve)) == Counter(("UpdateUser",))
    assert deployment.declare(*resources_of(User("eve"))).plan().is_empty
    deployment.declare().destroy()
    assert deployment.secrets.get(f"service-specific-credential/ada/{GIT}") is None


def test_change_in_addition_to_a_rename_waits_for_it(deployment: CountedDeployment) -> None:
    deployment.apply(ADA, SshKey(ADA, KEY))
    eve = User("eve", renamed_from="ada")
    result = deployment.apply(eve, SshKey(eve, KEY, status="Inactive"))
    assert result == Counter(("UpdateUser", "UpdateSSHPublicKey"))


def test_deleted_credential_is_created_again(deployment: CountedDeployment) -> None:
    deployment.apply(ADA, SshKey(ADA, KEY))
    (key,) = deployment.iam.list_ssh_public_keys(UserName="ada")["SSHPublicKeys"]
    deployment.iam.delete_ssh_public_key(UserName="ada", SSHPublicKeyId=key["SSHPublicKeyId"])
    assert deployment.apply(ADA, SshKey(ADA, KEY)) == Counter(("UploadSSHPublicKey",))


def test_inactive_key_with_a_lost_secret_is_replaced(deployment: CountedDeployment) -> None:
    key = AccessKey(ADA, status="Inactive")
    deployment.account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        deployment.declare(ADA, key).apply()
    deployment.account.clear_faults()
    assert deployment.apply(ADA, key) == Counter(
        ("DeleteAccessKey", "CreateAccessKey", "UpdateAccessKey")
    )
    (remaining,) = deployment.iam.list_access_keys(UserName="ada")["AccessKeyMetadata"]
    assert remaining["Status"] == "Inactive"


def test_two_credentials_are_swapped(deployment: CountedDeployment) -> None:
    def resources_of(key: str, other: str, body: str, another: str) -> tuple[Resource, ...]:
        return (
            ADA,
            SshKey(ADA, key, label="home"),
            SshKey(ADA, other, label="work"),
            SigningCertificate(ADA, body, label="home"),
            SigningCertificate(ADA, another, label="work"),
        )

    deployment.apply(*resources_of(KEY, OTHER_KEY, pem(1), pem(2)))
    assert deployment.apply(*resources_of(OTHER_KEY, KEY, pem(2), pem(1))) == {
        "DeleteSSHPublicKey": 2,
        "UploadSSHPublicKey": 2,
        "DeleteSigningCertificate": 2,
        "UploadSigningCertificate": 2,
    }


def test_addresses() -> None:
    user = Address("user", "ada")
    result = [
        AccountAlias("acme"),
        _policy(),
        SshKey(user, KEY),
        SigningCertificate(user, pem(1), label="x"),
        ServiceSpecificCredential(user, GIT, label="x"),
        ServiceLinkedRole(SCALING),
        ServiceLinkedRole(SCALING, suffix="x"),
    ]
    assert [str(resource.address) for resource in result] == [
        "account-alias/account",
        "account-password-policy/account",
        "ssh-key/ada",
        "signing-certificate/ada/x",
        f"service-specific-credential/ada/{GIT}/x",
        f"service-linked-role/{SCALING}",
        f"service-linked-role/{SCALING}/x",
    ]


REFUSED: dict[str, tuple[Any, type[IamdslError], str]] = {
    "short alias": (lambda: AccountAlias("ab"), InvalidName, "3 to 63"),
    "number as alias": (lambda: AccountAlias("123456789012"), InvalidName, "account number"),
    "hyphens in alias": (lambda: AccountAlias("a--b"), InvalidName, "single hyphens"),
    "short passwords": (lambda: _policy(minimum_password_length=5), ResourceError, "6 to 128"),
    "length not set": (lambda: _policy(minimum_password_length=None), ResourceError, "6 to 128"),
    "maximum age too large": (lambda: _policy(max_password_age=1096), ResourceError, "1 to 1095"),
    "password history too large": (
        lambda: _policy(password_reuse_prevention=25),
        ResourceError,
        "1 to 24",
    ),
    "text instead of a boolean": (
        lambda: _policy(require_symbols="yes"),
        ResourceError,
        "True or False",
    ),
    "malformed ssh key": (lambda: SshKey(ADA, "ssh-ed25519 AAAA"), ResourceError, "RSA"),
    "unknown status": (lambda: SshKey(ADA, KEY, status="On"), ResourceError, "Inactive"),  # type: ignore[arg-type]
    "malformed certificate": (lambda: SigningCertificate(ADA, "x"), ResourceError, "PEM"),
    "unknown service": (lambda: ServiceSpecificCredential(ADA, "git"), ResourceError, "codecommit"),
    "malformed service principal": (
        lambda: ServiceLinkedRole("autoscaling"),
        ResourceError,
        "principals",
    ),
    "suffix with a slash": (lambda: ServiceLinkedRole(SCALING, suffix="a/b"), InvalidName, "'/'"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_invalid_values_are_refused_at_declaration(case: Any) -> None:
    make, error, word = case
    with pytest.raises(error) as refused:
        make()
    assert word in str(refused.value)
