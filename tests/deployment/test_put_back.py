"""What had to be deleted for a replacement that is refused is put back in the same run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from support.faulty_account import FaultyAccount
from support.key_material import ssh

from iamdsl import AccessKey, Group, InstanceProfile, Policy, Role, User, allow, trust
from iamdsl.errors import ApplyFailed
from iamdsl.resources import SshKey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iamdsl.deployment import Outcome
    from iamdsl.resources import Resource

READ = allow("s3:Get*").on("*")
TRUST = trust(allow("sts:AssumeRole").for_service("ec2"))
APP = Role("app", trust=TRUST).with_inline("read", READ).tagged(team="web")


@pytest.fixture
def faulty() -> FaultyAccount:
    return FaultyAccount()


def _fail(faulty: FaultyAccount, *resources: Resource) -> Outcome:
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*resources)
    outcome: Outcome = caught.value.outcome
    return outcome


def _is_as(faulty: FaultyAccount, *resources: Resource) -> bool:
    return faulty.session(*resources).plan().is_empty


def test_role_with_another_path_is_put_back(faulty: FaultyAccount) -> None:
    before = (APP, InstanceProfile("app", role=APP))
    faulty.apply(*before)
    moved = evolve(APP, path="/x/")
    after = (moved, InstanceProfile("app", role=moved))
    plan = faulty.session(*after).plan()
    assert "role/app: deleted before it is created again under the same name" in plan.notes[0]
    old_id = faulty.iam.get_role(RoleName="app")["Role"]["RoleId"]
    faulty.account.fail("CreateRole", "AccessDenied")
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*after)
    new_id = faulty.iam.get_role(RoleName="app")["Role"]["RoleId"]
    assert f"role/app was put back (its unique ID is {new_id}, was {old_id})" in str(caught.value)
    assert "what was removed from instance-profile/app was put back" in str(caught.value)
    assert _is_as(faulty, *before)
    assert faulty.apply(*after).complete
    assert _is_as(faulty, *after)


def test_rollback_is_named_if_the_old_role_is_refused_too(faulty: FaultyAccount) -> None:
    faulty.apply(APP)
    faulty.account.fail("CreateRole", "AccessDenied", times=2)
    with pytest.raises(ApplyFailed, match="to bring back role/app: `iamdsl rollback") as caught:
        faulty.apply(evolve(APP, path="/x/"))
    (lost,) = caught.value.outcome.lost
    assert str(lost).startswith("role/app was not put back: iam:CreateRole was refused")
    assert faulty.session(APP).rollback().complete
    assert _is_as(faulty, APP)


def test_old_role_is_not_deleted_if_what_the_new_one_needs_is_refused(
    faulty: FaultyAccount,
) -> None:
    faulty.apply(APP)
    edge = Policy("edge", READ)
    faulty.account.fail("CreatePolicy", "AccessDenied")
    outcome = _fail(faulty, edge, evolve(APP, path="/x/").bounded_by(edge))
    assert not outcome.done
    assert not outcome.restored
    assert _is_as(faulty, APP)


def test_stripped_role_is_completed_if_its_deletion_is_refused(faulty: FaultyAccount) -> None:
    faulty.apply(APP)
    faulty.account.fail("DeleteRole", "DeleteConflict")
    outcome = _fail(faulty, evolve(APP, path="/x/"))
    assert [entry.deleted for entry in outcome.restored] == [False]
    assert _is_as(faulty, APP)


def test_revoked_access_stays_revoked(faulty: FaultyAccount) -> None:
    """Only what was removed for the refused replacement comes back."""
    policy = Policy("read", READ, description="one")
    other = Policy("other", allow("s3:Put*").on("*"))
    user = User("jane").attach(policy).tagged(team="web")
    faulty.apply(policy, other, user, APP.attach(other))
    faulty.account.fail("CreatePolicy", "AccessDenied")
    changed = evolve(policy, description="two")
    _fail(faulty, changed, other, evolve(user, tags={"team": "ops"}), APP)
    assert not faulty.iam.list_attached_role_policies(RoleName="app")["AttachedPolicies"]
    tags = faulty.iam.list_user_tags(UserName="jane")["Tags"]
    assert {"Key": "team", "Value": "ops"} in tags
    attached = faulty.iam.list_attached_user_policies(UserName="jane")["AttachedPolicies"]
    assert [item["PolicyName"] for item in attached] == ["read"]


def test_replaced_policy_is_put_back_with_unmanaged_attachments(faulty: FaultyAccount) -> None:
    faulty.iam.create_user(UserName="theirs")
    policy = Policy("read", READ, description="one")
    faulty.apply(policy)
    arn = "arn:aws:iam::123456789012:policy/read"
    faulty.iam.attach_user_policy(UserName="theirs", PolicyArn=arn)
    faulty.account.fail("CreatePolicy", "AccessDenied")
    session = faulty.session(evolve(policy, description="two"))
    plan = session._make_plan(session.stack, force=True)
    with pytest.raises(ApplyFailed):
        session._run(plan)
    attached = faulty.iam.list_attached_user_policies(UserName="theirs")["AttachedPolicies"]
    assert [item["PolicyName"] for item in attached] == ["read"]


def _policies(count: int, first: int = 0) -> list[Policy]:
    return [Policy(f"p{number}", READ) for number in range(first, first + count)]


def _attached() -> tuple[Sequence[Resource], Sequence[Resource], str]:
    policies = _policies(11)
    return (
        [*policies, APP.attach(*policies[:10])],
        [*policies, APP.attach(*policies[1:])],
        "AttachRolePolicy",
    )


def _groups() -> tuple[Sequence[Resource], Sequence[Resource], str]:
    groups = [Group(f"g{number}") for number in range(11)]
    user = User("jane")
    return (
        [*groups, user.member_of(*groups[:10])],
        [*groups, user.member_of(*groups[1:])],
        "AddUserToGroup",
    )


def _inline() -> tuple[Sequence[Resource], Sequence[Resource], str]:
    large = [allow("s3:Get*").on(f"arn:aws:s3:::{'b' * 40}-{n}/*") for n in range(60)]
    user = User("jane")
    return (
        [user.with_inline("one", *large[:15])],
        [user.with_inline("two", *large[15:30])],
        "PutUserPolicy",
    )


def _keys() -> tuple[Sequence[Resource], Sequence[Resource], str]:
    user = User("jane")
    keys = [SshKey(user, ssh(number), label=f"k{number}") for number in range(1, 7)]
    return [user, *keys[:5]], [user, *keys[1:]], "UploadSSHPublicKey"


def _profile() -> tuple[Sequence[Resource], Sequence[Resource], str]:
    roles = [evolve(APP, name=name) for name in ("one", "two")]
    return (
        [*roles, InstanceProfile("app", role=roles[0])],
        [*roles, InstanceProfile("app", role=roles[1])],
        "AddRoleToInstanceProfile",
    )


@pytest.mark.parametrize("case", [_attached, _groups, _inline, _keys, _profile])
def test_what_made_room_is_put_back(
    faulty: FaultyAccount, case: Callable[[], tuple[Sequence[Resource], Sequence[Resource], str]]
) -> None:
    before, after, operation = case()
    faulty.apply(*before)
    faulty.account.fail(operation, "AccessDenied")
    outcome = _fail(faulty, *after)
    assert len(outcome.restored) == 1
    assert not outcome.lost
    assert _is_as(faulty, *before)
    assert faulty.apply(*after).complete
    assert _is_as(faulty, *after)


def test_lost_secret_is_reported_and_a_rollback_creates_another(faulty: FaultyAccount) -> None:
    user = User("jane")
    keys = [AccessKey(user, label=label) for label in ("a", "b", "c")]
    faulty.apply(user, *keys[:2])
    faulty.account.fail("CreateAccessKey", "AccessDenied")
    with pytest.raises(ApplyFailed, match="iamdsl rollback SCRIPT --allow-irreversible") as caught:
        faulty.apply(user, *keys[1:])
    (lost,) = caught.value.outcome.lost
    assert str(lost.address) == "access-key/jane/a"
    faulty.session(user, *keys[:2]).rollback(allow_irreversible=True)
    assert _is_as(faulty, user, *keys[:2])


def test_failed_run_that_removed_nothing_reads_nothing_more(faulty: FaultyAccount) -> None:
    faulty.apply(APP)
    faulty.account.reset_calls()
    faulty.session(APP, User("jane")).plan()
    planned = sum(faulty.account.calls.values())
    faulty.account.reset_calls()
    faulty.account.fail("CreateUser", "AccessDenied")
    _fail(faulty, APP, User("jane"))
    assert sum(faulty.account.calls.values()) == planned + 1
