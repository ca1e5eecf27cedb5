"""After an interrupted run, a run with the same or another declaration reaches its goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.key_material import PRIVATE_KEY, pem, ssh

from iamdsl import AccessKey, Group, LoginProfile, ServerCertificate, User, deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage, Verb
from iamdsl.errors import NotOurs
from iamdsl.resources import ServiceSpecificCredential, SshKey
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

ADA = User("ada")
EVE = User("eve", renamed_from="ada")
KEY, OTHER_KEY = AccessKey(ADA), AccessKey(ADA, label="other")
GIT = ServiceSpecificCredential(ADA, "codecommit.amazonaws.com")


class PersistentState:
    """An account, a ledger and a secret sink."""

    def __init__(self) -> None:
        self.account = InProcessAccount()
        self.ledger, self.secrets = MemoryStorage(), MemorySecrets()
        self.iam: Any = self.account.client("iam")

    def session(self, *resources: Resource, workers: int = 10) -> DeploymentSession:
        session = deploy(
            "s",
            account=self.account,
            ledger=self.ledger,
            secrets=self.secrets,
            workers=workers,
        )
        for resource in resources:
            session.add(resource)
        return session

    def apply_killed_at(self, operation: str, *resources: Resource, after: bool = True) -> None:
        self.account.kill_at(operation=operation, when="after_commit" if after else "before")
        with pytest.raises(Killed):
            self.session(*resources).apply()
        self.account.clear_faults()

    def apply(self, *resources: Resource) -> DeploymentSession:
        session = self.session(*resources)
        session.apply()
        assert session.plan().is_empty
        return session

    def keys(self, user: str) -> set[str]:
        listed = self.iam.list_access_keys(UserName=user)["AccessKeyMetadata"]
        return {item["AccessKeyId"] for item in listed}

    def stored(self) -> Mapping[str, Mapping[str, str]]:
        return self.secrets._entries

    def stored_key_ids(self) -> set[str]:
        return {fields["AccessKeyId"] for fields in self.stored().values()}


@pytest.fixture
def state() -> PersistentState:
    return PersistentState()


@pytest.mark.parametrize("name", ["devs", "devops"])
def test_group_renamed_by_an_interrupted_run_belongs_to_the_stack(
    state: PersistentState, name: str
) -> None:
    group = Group("devs", members=[ADA])
    state.apply(ADA, group)
    state.apply_killed_at("UpdateGroup", ADA, evolve(group, name="devops", renamed_from="devs"))
    state.apply(ADA, Group(name, members=[ADA]))
    assert [item["GroupName"] for item in state.iam.list_groups()["Groups"]] == [name]
    state.apply()
    assert not state.iam.list_groups()["Groups"]


def test_user_with_unrecorded_rename_is_deleted_with_its_credentials(
    state: PersistentState,
) -> None:
    state.apply(ADA, KEY, LoginProfile(ADA), SshKey(ADA, ssh(1)))
    state.apply_killed_at("UpdateUser", EVE, AccessKey(EVE), LoginProfile(EVE), SshKey(EVE, ssh(1)))
    state.apply()
    assert not state.iam.list_users()["Users"]
    assert not state.stored()


def test_rename_is_recorded_even_if_the_run_ends_after_it(state: PersistentState) -> None:
    state.apply(ADA, KEY)
    before = state.keys("ada")
    group = Group("devs", members=[EVE])
    state.apply_killed_at("CreateGroup", EVE, AccessKey(EVE), group, after=False)
    state.account.reset_calls()
    state.apply(EVE, AccessKey(EVE), group)
    assert state.keys("eve") == before
    state.apply()
    assert not state.iam.list_users()["Users"]


def test_reused_old_name_denotes_a_new_user(state: PersistentState) -> None:
    state.apply(ADA, KEY)
    before = state.keys("ada")
    state.apply(EVE, AccessKey(EVE))
    state.apply(User("eve"), AccessKey(User("eve")), ADA, KEY)
    assert state.keys("eve") == before
    assert state.keys("eve") | state.keys("ada") == state.stored_key_ids()
    assert len(state.stored()) == 2


@pytest.mark.parametrize("credential", [KEY, GIT, LoginProfile(ADA)], ids=lambda item: item.kind)
@pytest.mark.parametrize("again", [False, True], ids=["removed", "declared again"])
def test_secret_of_a_credential_deleted_by_an_interrupted_run_is_removed(
    state: PersistentState,
    credential: Resource,
    again: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    state.apply(ADA, credential)
    deletion = {
        "access-key": "DeleteAccessKey",
        "service-specific-credential": "DeleteServiceSpecificCredential",
        "login-profile": "DeleteLoginProfile",
    }[credential.kind]
    before = dict(state.stored())
    state.apply_killed_at(deletion, ADA)
    assert state.stored() == before
    state.apply(*((ADA, credential) if again else (ADA,)))
    assert len(state.stored()) == again
    assert state.stored() != before


def test_password_of_a_login_profile_that_was_not_created_is_removed(
    state: PersistentState,
) -> None:
    state.apply_killed_at("CreateLoginProfile", ADA, LoginProfile(ADA), after=False)
    assert state.stored()
    state.apply(ADA)
    assert not state.stored()


def test_password_of_a_recovered_login_profile_is_known(state: PersistentState) -> None:
    state.apply_killed_at("CreateLoginProfile", ADA, LoginProfile(ADA))
    (before,) = state.stored().values()
    output = state.apply(ADA, LoginProfile(ADA)).outputs["login-profile/ada"]
    assert output.secret is not None
    assert output.secret.reveal() == before


@pytest.mark.parametrize("again", [(KEY, OTHER_KEY), (KEY,), (OTHER_KEY,), ()], ids=len)
def test_two_access_keys_with_lost_responses_are_replaced_or_deleted(
    state: PersistentState, again: tuple[Resource, ...]
) -> None:
    state.apply(ADA)
    state.account.fail("CreateAccessKey", "ServiceFailure", times=2, when="after_commit")
    state.account.kill_at(operation="ListAccessKeys")
    with pytest.raises(Killed):
        state.session(ADA, KEY, OTHER_KEY).apply()
    state.account.clear_faults()
    state.apply(ADA, *again)
    assert len(state.keys("ada")) == len(again)
    assert state.keys("ada") == state.stored_key_ids()


def test_two_uploads_with_lost_responses_are_distinguished_by_content(
    state: PersistentState,
) -> None:
    first, second = SshKey(ADA, ssh(1), label="1"), SshKey(ADA, ssh(3), label="2")
    state.apply(ADA)
    state.account.fail("UploadSSHPublicKey", "ServiceFailure", times=2, when="after_commit")
    state.account.kill_at(operation="ListSSHPublicKeys")
    with pytest.raises(Killed):
        state.session(ADA, first, second).apply()
    state.account.clear_faults()
    state.apply(ADA, second)
    assert len(state.iam.list_ssh_public_keys(UserName="ada")["SSHPublicKeys"]) == 1


def test_undeclared_access_key_is_deleted_before_another_is_created(state: PersistentState) -> None:
    state.apply(ADA, KEY)
    state.apply_killed_at("CreateAccessKey", ADA, KEY, OTHER_KEY)
    state.apply(ADA, KEY, AccessKey(ADA, label="third"))
    assert len(state.keys("ada")) == 2
    assert state.keys("ada") == state.stored_key_ids()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_access_key_that_is_not_visible_yet_is_waited_for(
    state: PersistentState,
    after: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    state.apply(ADA)
    state.account.delay_visibility(1.0)
    state.account.kill_at(operation="CreateAccessKey", when="after_commit" if after else "before")
    with pytest.raises(Killed):
        state.session(ADA, KEY).apply()
    state.account.reset_calls()
    state.session(ADA, KEY).apply()
    state.account.clear_faults()
    assert len(state.keys("ada")) == 1
    assert state.keys("ada") == state.stored_key_ids()
    assert state.account.writes["iam:DeleteAccessKey"] == after


def test_group_is_recovered_only_if_the_call_can_have_created_it(state: PersistentState) -> None:
    group = Group("devs")
    state.apply_killed_at("CreateGroup", group)
    state.apply(group)
    theirs = PersistentState()
    theirs.apply_killed_at("CreateGroup", group, after=False)
    theirs.iam.create_group(GroupName="devs")
    theirs.iam.create_user(UserName="eve")
    theirs.iam.add_user_to_group(GroupName="devs", UserName="eve")
    with pytest.raises(NotOurs):
        theirs.session(group).plan()


def test_recovered_group_belongs_to_the_stack_after_a_second_interruption(
    state: PersistentState,
) -> None:
    group = Group("devs", members=[ADA])
    state.apply_killed_at("CreateGroup", ADA, group)
    state.apply_killed_at("AddUserToGroup", ADA, group)
    state.apply(ADA, group)
    state.apply()
    assert not state.iam.list_groups()["Groups"]


def test_recovered_object_is_not_taken_for_the_deleted_one(state: PersistentState) -> None:
    group = Group("devs")
    state.apply(group)
    state.apply_killed_at("DeleteGroup")
    state.apply_killed_at("CreateGroup", group)
    state.apply(group)
    assert {change.verb for change in state.session(group).plan().changes} == {Verb.NONE}
    state.apply()
    assert not state.iam.list_groups()["Groups"]


def test_replacement_with_a_lost_response_is_not_taken_for_the_deleted_object(
    state: PersistentState,
) -> None:
    web = ServerCertificate("web", pem(1), key_secret="key")
    state.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    state.apply(web)
    state.account.fail("UploadServerCertificate", "ServiceFailure", when="after_commit")
    state.account.reset_calls()
    state.apply(evolve(web, body=pem(2)))
    assert state.account.writes["iam:UploadServerCertificate"] == 2
    assert state.account.writes["iam:DeleteServerCertificate"] == 1
