"""What a run that was cut short had begun, and another declaration, or another secret, finds."""

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


class Place:
    """An account, a ledger and a sink."""

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

    def cut_short(self, operation: str, *resources: Resource, after: bool = True) -> None:
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

    def kept(self) -> Mapping[str, Mapping[str, str]]:
        return self.secrets._entries

    def kept_keys(self) -> set[str]:
        return {fields["AccessKeyId"] for fields in self.kept().values()}


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.mark.parametrize("name", ["devs", "devops"])
def test_a_group_renamed_by_a_run_that_ended_there_is_still_ours(place: Place, name: str) -> None:
    group = Group("devs", members=[ADA])
    place.apply(ADA, group)
    place.cut_short("UpdateGroup", ADA, evolve(group, name="devops", renamed_from="devs"))
    place.apply(ADA, Group(name, members=[ADA]))
    assert [item["GroupName"] for item in place.iam.list_groups()["Groups"]] == [name]
    place.apply()
    assert not place.iam.list_groups()["Groups"]


def test_a_user_whose_rename_was_not_recorded_goes_with_all_it_has(place: Place) -> None:
    place.apply(ADA, KEY, LoginProfile(ADA), SshKey(ADA, ssh(1)))
    place.cut_short("UpdateUser", EVE, AccessKey(EVE), LoginProfile(EVE), SshKey(EVE, ssh(1)))
    place.apply()
    assert not place.iam.list_users()["Users"]
    assert not place.kept()


def test_a_rename_is_recorded_though_the_run_ends_right_after_it(place: Place) -> None:
    place.apply(ADA, KEY)
    kept = place.keys("ada")
    group = Group("devs", members=[EVE])
    place.cut_short("CreateGroup", EVE, AccessKey(EVE), group, after=False)
    place.account.reset_calls()
    place.apply(EVE, AccessKey(EVE), group)
    assert place.keys("eve") == kept
    place.apply()
    assert not place.iam.list_users()["Users"]


def test_an_old_name_given_again_is_somebody_elses(place: Place) -> None:
    place.apply(ADA, KEY)
    kept = place.keys("ada")
    place.apply(EVE, AccessKey(EVE))
    place.apply(User("eve"), AccessKey(User("eve")), ADA, KEY)
    assert place.keys("eve") == kept
    assert place.keys("eve") | place.keys("ada") == place.kept_keys()
    assert len(place.kept()) == 2


@pytest.mark.parametrize("credential", [KEY, GIT, LoginProfile(ADA)], ids=lambda item: item.kind)
@pytest.mark.parametrize("again", [False, True], ids=["gone", "declared again"])
def test_no_secret_is_kept_of_what_a_run_deleted_before_it_ended(
    place: Place,
    credential: Resource,
    again: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    place.apply(ADA, credential)
    deletion = {
        "access-key": "DeleteAccessKey",
        "service-specific-credential": "DeleteServiceSpecificCredential",
        "login-profile": "DeleteLoginProfile",
    }[credential.kind]
    before = dict(place.kept())
    place.cut_short(deletion, ADA)
    assert place.kept() == before
    place.apply(*((ADA, credential) if again else (ADA,)))
    assert len(place.kept()) == again
    assert place.kept() != before


def test_no_password_is_kept_for_what_was_never_made(place: Place) -> None:
    place.cut_short("CreateLoginProfile", ADA, LoginProfile(ADA), after=False)
    assert place.kept()
    place.apply(ADA)
    assert not place.kept()


def test_the_password_of_what_is_found_again_is_known(place: Place) -> None:
    place.cut_short("CreateLoginProfile", ADA, LoginProfile(ADA))
    (kept,) = place.kept().values()
    output = place.apply(ADA, LoginProfile(ADA)).outputs["login-profile/ada"]
    assert output.secret is not None
    assert output.secret.reveal() == kept


@pytest.mark.parametrize("again", [(KEY, OTHER_KEY), (KEY,), (OTHER_KEY,), ()], ids=len)
def test_two_keys_in_flight_are_both_made_again_or_ended(
    place: Place, again: tuple[Resource, ...]
) -> None:
    place.apply(ADA)
    place.account.fail("CreateAccessKey", "ServiceFailure", times=2, when="after_commit")
    place.account.kill_at(operation="ListAccessKeys")
    with pytest.raises(Killed):
        place.session(ADA, KEY, OTHER_KEY).apply()
    place.account.clear_faults()
    place.apply(ADA, *again)
    assert len(place.keys("ada")) == len(again)
    assert place.keys("ada") == place.kept_keys()


def test_two_uploads_in_flight_are_told_apart_by_what_is_in_them(place: Place) -> None:
    first, second = SshKey(ADA, ssh(1), label="1"), SshKey(ADA, ssh(3), label="2")
    place.apply(ADA)
    place.account.fail("UploadSSHPublicKey", "ServiceFailure", times=2, when="after_commit")
    place.account.kill_at(operation="ListSSHPublicKeys")
    with pytest.raises(Killed):
        place.session(ADA, first, second).apply()
    place.account.clear_faults()
    place.apply(ADA, second)
    assert len(place.iam.list_ssh_public_keys(UserName="ada")["SSHPublicKeys"]) == 1


def test_a_key_declared_no_more_makes_room_for_another_one(place: Place) -> None:
    place.apply(ADA, KEY)
    place.cut_short("CreateAccessKey", ADA, KEY, OTHER_KEY)
    place.apply(ADA, KEY, AccessKey(ADA, label="third"))
    assert len(place.keys("ada")) == 2
    assert place.keys("ada") == place.kept_keys()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_key_that_is_not_shown_yet_is_waited_for(
    place: Place,
    after: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    place.apply(ADA)
    place.account.delay_visibility(1.0)
    place.account.kill_at(operation="CreateAccessKey", when="after_commit" if after else "before")
    with pytest.raises(Killed):
        place.session(ADA, KEY).apply()
    place.account.reset_calls()
    place.session(ADA, KEY).apply()
    place.account.clear_faults()
    assert len(place.keys("ada")) == 1
    assert place.keys("ada") == place.kept_keys()
    assert place.account.writes["iam:DeleteAccessKey"] == after


def test_a_group_is_ours_only_if_the_call_can_have_made_it(place: Place) -> None:
    group = Group("devs")
    place.cut_short("CreateGroup", group)
    place.apply(group)
    theirs = Place()
    theirs.cut_short("CreateGroup", group, after=False)
    theirs.iam.create_group(GroupName="devs")
    theirs.iam.create_user(UserName="eve")
    theirs.iam.add_user_to_group(GroupName="devs", UserName="eve")
    with pytest.raises(NotOurs):
        theirs.session(group).plan()


def test_a_group_found_again_is_ours_though_the_next_run_is_cut_short_too(place: Place) -> None:
    group = Group("devs", members=[ADA])
    place.cut_short("CreateGroup", ADA, group)
    place.cut_short("AddUserToGroup", ADA, group)
    place.apply(ADA, group)
    place.apply()
    assert not place.iam.list_groups()["Groups"]


def test_what_is_found_again_is_no_longer_the_one_that_was_ended(place: Place) -> None:
    group = Group("devs")
    place.apply(group)
    place.cut_short("DeleteGroup")
    place.cut_short("CreateGroup", group)
    place.apply(group)
    assert {change.verb for change in place.session(group).plan().changes} == {Verb.NONE}
    place.apply()
    assert not place.iam.list_groups()["Groups"]


def test_what_exists_after_a_lost_answer_is_not_taken_for_what_was_ended(place: Place) -> None:
    web = ServerCertificate("web", pem(1), key_secret="key")
    place.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    place.apply(web)
    place.account.fail("UploadServerCertificate", "ServiceFailure", when="after_commit")
    place.account.reset_calls()
    place.apply(evolve(web, body=pem(2)))
    assert place.account.writes["iam:UploadServerCertificate"] == 2
    assert place.account.writes["iam:DeleteServerCertificate"] == 1
