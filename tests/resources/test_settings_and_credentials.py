"""Account settings, users' further credentials and service-linked roles, each through its life."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.key_material import ssh_key, x509

from iamdsl import User, deploy
from iamdsl.deployment import DeploymentSession, MemorySecrets, Plan, Verb
from iamdsl.errors import IamdslError, InvalidName, NotOurs, ResourceError
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

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

ADA = User("ada")
GIT = "codecommit.amazonaws.com"
SCALING = "autoscaling.amazonaws.com"


KEY, OTHER_KEY, THIRD_KEY = (ssh_key(number) for number in (1, 2, 3))


@attrs.frozen
class Life:
    """A resource, the writes that make it, and what is asked to change or end it."""

    first: Resource
    created: tuple[str, ...]
    deleted: tuple[str, ...]
    same: tuple[Resource, ...] = ()
    changed: tuple[tuple[Resource, tuple[str, ...]], ...] = ()
    replaced: tuple[Resource, ...] = ()
    owned: bool = True


def _policy(**fields: Any) -> AccountPasswordPolicy:
    return AccountPasswordPolicy(**fields)


_SET = ("UpdateAccountPasswordPolicy",)
LIVES: dict[str, Life] = {
    "alias": Life(
        AccountAlias("acme"),
        ("CreateAccountAlias",),
        ("DeleteAccountAlias",),
        changed=((AccountAlias("acme-2"), ("CreateAccountAlias",)),),
        owned=False,
    ),
    "password policy": Life(
        _policy(max_password_age=90, require_symbols=True),
        _SET,
        ("DeleteAccountPasswordPolicy",),
        same=(_policy(max_password_age=90, require_symbols=True, minimum_password_length=6),),
        changed=(
            (_policy(), _SET),
            (_policy(max_password_age=90), _SET),
            (_policy(minimum_password_length=14, password_reuse_prevention=5), _SET),
            (_policy(require_numbers=True, require_uppercase_characters=True), _SET),
            (_policy(require_lowercase_characters=True, hard_expiry=True), _SET),
            (_policy(allow_users_to_change_password=True), _SET),
        ),
        owned=False,
    ),
    "ssh key": Life(
        SshKey(ADA, f"{KEY} ada@home\n"),
        ("UploadSSHPublicKey",),
        ("DeleteSSHPublicKey",),
        same=(SshKey(ADA, KEY), SshKey(ADA, f"{KEY} another comment")),
        changed=((SshKey(ADA, KEY, status="Inactive"), ("UpdateSSHPublicKey",)),),
        replaced=(SshKey(ADA, OTHER_KEY),),
    ),
    "labelled ssh key": Life(
        SshKey(ADA, THIRD_KEY, label="work", status="Inactive"),
        ("UploadSSHPublicKey", "UpdateSSHPublicKey"),
        ("DeleteSSHPublicKey",),
        changed=((SshKey(ADA, THIRD_KEY, label="work"), ("UpdateSSHPublicKey",)),),
        replaced=(SshKey(ADA, OTHER_KEY, label="work", status="Inactive"),),
    ),
    "certificate": Life(
        SigningCertificate(ADA, x509(1)),
        ("UploadSigningCertificate",),
        ("DeleteSigningCertificate",),
        same=(SigningCertificate(ADA, f"\n{x509(1)}\n"),),
        changed=(
            (SigningCertificate(ADA, x509(1), status="Inactive"), ("UpdateSigningCertificate",)),
        ),
        replaced=(SigningCertificate(ADA, x509(2)),),
    ),
    "service credential": Life(
        ServiceSpecificCredential(ADA, GIT),
        ("CreateServiceSpecificCredential",),
        ("DeleteServiceSpecificCredential",),
        changed=(
            (
                ServiceSpecificCredential(ADA, GIT, status="Inactive"),
                ("UpdateServiceSpecificCredential",),
            ),
        ),
    ),
    "api key": Life(
        ServiceSpecificCredential(ADA, "bedrock.amazonaws.com", label="ci"),
        ("CreateServiceSpecificCredential",),
        ("DeleteServiceSpecificCredential",),
    ),
    "service-linked role": Life(
        ServiceLinkedRole(SCALING, suffix="web", description="for the web"),
        ("CreateServiceLinkedRole",),
        ("DeleteServiceLinkedRole",),
        changed=(
            (ServiceLinkedRole(SCALING, suffix="web", description="for all"), ("UpdateRole",)),
            (ServiceLinkedRole(SCALING, suffix="web"), ("UpdateRole",)),
        ),
        owned=False,
    ),
}
CHANGES = [(life, *change) for life in LIVES.values() for change in life.changed]
REPLACEMENTS = [(life, other) for life in LIVES.values() for other in life.replaced]


class Desk:
    """One account, one secret sink, and the stack that is deployed to it."""

    def __init__(self, account: InProcessAccount) -> None:
        self.account = account
        self.secrets = MemorySecrets()

    def declare(self, *resources: Resource) -> DeploymentSession:
        session = deploy("mine", account=self.account, secrets=self.secrets)
        session.add(*resources)
        return session

    def apply(self, *resources: Resource) -> dict[str, int]:
        """The writes it takes."""
        self.account.reset_calls()
        session = self.declare(*resources)
        session.apply(Plan.from_json(session.plan().to_json()))
        assert session.plan().is_empty
        assert all(change.verb is Verb.NONE for change in session.plan().changes)
        return dict(self.account.writes)


def _with(life: Life, resource: Resource) -> tuple[Resource, ...]:
    return (ADA, resource) if life.owned else (resource,)


def _writes(*operations: str) -> dict[str, int]:
    return {f"iam:{operation}": operations.count(operation) for operation in operations}


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    return Desk(iam_account)


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_it_is_made_kept_and_ended(desk: Desk, life: Life) -> None:
    owner = ("CreateUser",) if life.owned else ()
    assert desk.apply(*_with(life, life.first)) == _writes(*owner, *life.created)
    for same in (life.first, *life.same):
        assert desk.declare(*_with(life, same)).plan().is_empty
    desk.account.reset_calls()
    desk.declare().apply()
    assert desk.account.writes == _writes(*life.deleted, *(("DeleteUser",) if owner else ()))
    assert desk.secrets.get(str(life.first.address)) is None
    assert desk.declare().plan().changes == ()


@pytest.mark.parametrize(("life", "other", "operations"), CHANGES)
def test_what_changes_in_place(
    desk: Desk, life: Life, other: Resource, operations: tuple[str, ...]
) -> None:
    desk.apply(*_with(life, life.first))
    assert desk.apply(*_with(life, other)) == _writes(*operations)
    assert desk.apply(*_with(life, life.first)) == _writes(*operations)


@pytest.mark.parametrize(("life", "other"), REPLACEMENTS)
def test_what_is_made_anew(desk: Desk, life: Life, other: Resource) -> None:
    desk.apply(*_with(life, life.first))
    before = desk.declare(*_with(life, life.first)).outputs[life.first].id
    assert desk.apply(*_with(life, other)) == _writes(*life.deleted, *life.created)
    assert desk.declare(*_with(life, other)).outputs[other].id != before


def test_nothing_is_left(desk: Desk) -> None:
    desk.apply(ADA, *(life.first for life in LIVES.values()))
    desk.declare().destroy()
    iam: Any = desk.account.client("iam")
    assert iam.list_users()["Users"] == []
    assert iam.list_account_aliases()["AccountAliases"] == []
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_account_password_policy()
    time.sleep(1.1)  # AWS deletes a service-linked role when it comes to it
    assert iam.list_roles()["Roles"] == []


def test_settings_of_somebody_else_are_let_be(desk: Desk) -> None:
    iam: Any = desk.account.client("iam")
    iam.create_account_alias(AccountAlias="theirs")
    iam.update_account_password_policy(MinimumPasswordLength=20)
    for resource in (AccountAlias("ours"), AccountPasswordPolicy()):
        with pytest.raises(NotOurs, match="account"):
            desk.declare(resource).plan()


def test_a_password_policy_is_sent_whole(desk: Desk) -> None:
    (step,) = desk.declare(_policy(max_password_age=90)).plan().steps
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
def test_a_secret_is_in_the_sink_and_nowhere_else(desk: Desk, service: str) -> None:
    credential = ServiceSpecificCredential(ADA, service)
    plan = desk.declare(ADA, credential).plan().to_json()
    desk.apply(ADA, credential)
    kept = desk.secrets.get(str(credential.address))
    assert kept is not None
    secret = kept.get("ServicePassword") or kept["ServiceCredentialSecret"]
    session = desk.declare(ADA, credential)
    assert secret not in plan + session.plan().to_json() + repr(desk.account.memory)
    assert session.outputs[credential].secret is not None


def test_a_renamed_user_keeps_every_credential(desk: Desk) -> None:
    def of(user: User) -> tuple[Resource, ...]:
        return (
            user,
            SshKey(user, KEY),
            SshKey(user, OTHER_KEY, label="b", status="Inactive"),
            SigningCertificate(user, x509(1)),
            ServiceSpecificCredential(user, GIT),
            ServiceSpecificCredential(user, GIT, label="b"),
        )

    desk.apply(*of(ADA))
    eve = User("eve", renamed_from="ada")
    assert desk.apply(*of(eve)) == _writes("UpdateUser")
    assert desk.declare(*of(User("eve"))).plan().is_empty
    desk.declare().destroy()
    assert desk.secrets.get(f"service-specific-credential/ada/{GIT}") is None


def test_a_change_besides_a_rename_waits_for_it(desk: Desk) -> None:
    desk.apply(ADA, SshKey(ADA, KEY))
    eve = User("eve", renamed_from="ada")
    found = desk.apply(eve, SshKey(eve, KEY, status="Inactive"))
    assert found == _writes("UpdateUser", "UpdateSSHPublicKey")


def test_a_credential_that_vanished_is_made_again(desk: Desk) -> None:
    desk.apply(ADA, SshKey(ADA, KEY))
    iam: Any = desk.account.client("iam")
    (key,) = iam.list_ssh_public_keys(UserName="ada")["SSHPublicKeys"]
    iam.delete_ssh_public_key(UserName="ada", SSHPublicKeyId=key["SSHPublicKeyId"])
    assert desk.apply(ADA, SshKey(ADA, KEY)) == _writes("UploadSSHPublicKey")


def test_addresses() -> None:
    user = Address("user", "ada")
    found = [
        AccountAlias("acme"),
        _policy(),
        SshKey(user, KEY),
        SigningCertificate(user, x509(1), label="x"),
        ServiceSpecificCredential(user, GIT, label="x"),
        ServiceLinkedRole(SCALING),
        ServiceLinkedRole(SCALING, suffix="x"),
    ]
    assert [str(resource.address) for resource in found] == [
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
    "no length": (lambda: _policy(minimum_password_length=None), ResourceError, "6 to 128"),
    "long age": (lambda: _policy(max_password_age=1096), ResourceError, "1 to 1095"),
    "much reuse": (lambda: _policy(password_reuse_prevention=25), ResourceError, "1 to 24"),
    "text for yes": (lambda: _policy(require_symbols="yes"), ResourceError, "True or False"),
    "no ssh key": (lambda: SshKey(ADA, "ssh-ed25519 AAAA"), ResourceError, "RSA"),
    "no status": (lambda: SshKey(ADA, KEY, status="On"), ResourceError, "Inactive"),  # type: ignore[arg-type]
    "no certificate": (lambda: SigningCertificate(ADA, "x"), ResourceError, "PEM"),
    "no service": (lambda: ServiceSpecificCredential(ADA, "git"), ResourceError, "codecommit"),
    "no principal": (lambda: ServiceLinkedRole("autoscaling"), ResourceError, "principals"),
    "suffix with a slash": (lambda: ServiceLinkedRole(SCALING, suffix="a/b"), InvalidName, "'/'"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_is_refused_where_it_is_written(case: Any) -> None:
    make, error, word = case
    with pytest.raises(error) as refused:
        make()
    assert word in str(refused.value)
