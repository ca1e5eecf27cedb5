"""With `exclusive=False`, what others added survives a replacement, and blocks a deletion."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.boundary_choice import some_boundaries
from support.key_material import PRIVATE_KEY, pem
from support.killed_process import World
from support.process_outcome import check_settled, end_state

from iamdsl import (
    Group,
    InstanceProfile,
    ManagedPolicy,
    Policy,
    Role,
    ServerCertificate,
    User,
    allow,
    deploy,
    document,
    trust,
)
from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment import MemorySecrets, MemoryStorage, Verb
from iamdsl.errors import ApplyFailed, NotOurs

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READ = document(allow("s3:GetObject").on("*"))
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
THEIRS = [{"Key": "theirs", "Value": "1"}]
ROLE = Role(
    "r",
    trust=EC2,
    inline={"ours": READ},
    attachments=[ManagedPolicy.SecurityAudit],
    tags={"ours": "1"},
    exclusive=False,
)
SHARED = Policy("shared", READ, exclusive=False)
PROFILE = InstanceProfile("p", role=ROLE, exclusive=False)
CERTIFICATE = ServerCertificate("c", pem(1), key_secret="key", exclusive=False)
BASE: tuple[Any, ...] = (ROLE, SHARED, PROFILE, CERTIFICATE)
REPLACED: tuple[Any, ...] = (
    attrs.evolve(ROLE, path="/x/"),
    attrs.evolve(SHARED, path="/x/"),
    attrs.evolve(PROFILE, path="/x/"),
    attrs.evolve(CERTIFICATE, body=pem(2)),
)


def add_others_entries(iam: Any) -> None:
    """Add what a person or another tool gives the stack's objects."""
    own_policy = iam.create_policy(PolicyName="others", PolicyDocument=READ.to_json())
    for arn in (READ_ONLY, own_policy["Policy"]["Arn"], arn_of_shared(iam)):
        iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    iam.put_role_policy(RoleName="r", PolicyName="theirs", PolicyDocument=READ.to_json())
    iam.tag_role(RoleName="r", Tags=THEIRS)
    iam.tag_policy(PolicyArn=arn_of_shared(iam), Tags=THEIRS)
    iam.tag_instance_profile(InstanceProfileName="p", Tags=THEIRS)
    iam.tag_server_certificate(ServerCertificateName="c", Tags=THEIRS)


def arn_of_shared(iam: Any) -> str:
    policies = iam.list_policies(Scope="Local")["Policies"]
    return next(str(policy["Arn"]) for policy in policies if policy["PolicyName"] == "shared")


def check_others_entries(iam: Any) -> None:
    """Check that the objects have what the stack and others gave them."""
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert {policy["PolicyName"] for policy in attached} == {
        "ReadOnlyAccess",
        "SecurityAudit",
        "others",
        "shared",
    }
    assert arn_of_shared(iam) in {policy["PolicyArn"] for policy in attached}
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["ours", "theirs"]
    theirs = iam.get_role_policy(RoleName="r", PolicyName="theirs")["PolicyDocument"]
    assert theirs == READ.to_dict()
    assert tag_keys(iam.list_role_tags(RoleName="r")) == {"ours", "theirs"}
    assert tag_keys(iam.list_policy_tags(PolicyArn=arn_of_shared(iam))) == {"theirs"}
    assert tag_keys(iam.list_instance_profile_tags(InstanceProfileName="p")) == {"theirs"}
    assert tag_keys(iam.list_server_certificate_tags(ServerCertificateName="c")) == {"theirs"}


def tag_keys(answer: Any) -> set[str]:
    return {tag["Key"] for tag in answer["Tags"] if not tag["Key"].startswith("iamdsl:")}


@pytest.fixture
def session(iam_account: InProcessAccount) -> Callable[..., DeploymentSession]:
    """Return a function that makes a session of a stack with these resources."""
    storage, secrets = MemoryStorage(), MemorySecrets()
    secrets.put("key", {"PrivateKey": PRIVATE_KEY})

    def make(*resources: Resource, **options: Any) -> DeploymentSession:
        made = deploy(
            "s", account=iam_account, ledger=storage, secrets=secrets, approve=True, **options
        )
        made.add(*resources)
        return made

    return make


def test_entries_of_others_are_put_on_the_new_objects(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(*BASE).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    plan = session(*REPLACED).plan()
    replaced = {change.address.kind for change in plan.changes if change.verb is Verb.REPLACE}
    assert replaced == {"role", "policy", "instance-profile", "server-certificate"}
    sentences = [step.sentence for step in plan.steps]
    assert "attach ReadOnlyAccess to role/r" in sentences
    assert "add inline policy theirs of role/r" in sentences
    notes = {str(change.address): change.notes for change in plan.changes}
    (note,) = notes["role/r"]
    assert note.startswith("given back what was added outside the stack: inline policy theirs, ")
    assert {"attached policy ReadOnlyAccess", "attached policy others", "tag theirs"} <= {
        *note.split(", ")
    }
    assert notes["policy/shared"] == ("given back what was added outside the stack: tag theirs",)
    assert session(*REPLACED).apply(plan).complete
    check_others_entries(iam)
    assert arn_of_shared(iam).endswith(":policy/x/shared")
    assert session(*REPLACED).plan().is_empty


def test_rollback_puts_back_what_others_had_and_have_added(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(*BASE).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    session(*REPLACED).apply()
    iam.put_role_policy(RoleName="r", PolicyName="later", PolicyDocument=READ.to_json())
    session().rollback()
    assert iam.get_role(RoleName="r")["Role"]["Path"] == "/"
    assert iam.get_role_policy(RoleName="r", PolicyName="later")
    iam.delete_role_policy(RoleName="r", PolicyName="later")
    check_others_entries(iam)
    assert session(*BASE).plan().is_empty


def test_entries_removed_by_others_after_the_run_stay_removed(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(*BASE).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    session(*REPLACED).apply()
    iam.detach_role_policy(RoleName="r", PolicyArn=READ_ONLY)
    iam.delete_role_policy(RoleName="r", PolicyName="theirs")
    assert session(*REPLACED).plan().is_empty


def test_failed_put_back_is_completed_by_the_next_run(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(*BASE).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    iam_account.fail("AttachRolePolicy", "LimitExceeded")
    with pytest.raises(Exception, match="LimitExceeded"):
        session(*REPLACED).apply()
    session(*REPLACED).apply()
    check_others_entries(iam)
    assert session(*REPLACED).plan().is_empty


def test_refused_replacement_leaves_the_old_object_with_the_entries_of_others(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(*BASE).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    plan = session(attrs.evolve(ROLE, path="/x/"), SHARED, PROFILE, CERTIFICATE).plan()
    iam_account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed, match="role/r was put back"):
        session(attrs.evolve(ROLE, path="/x/"), SHARED, PROFILE, CERTIFICATE).apply(plan)
    assert iam.get_role(RoleName="r")["Role"]["Path"] == "/"
    check_others_entries(iam)
    with pytest.raises(NotOurs, match="attached policy ReadOnlyAccess"):
        session().destroy()
    session(*REPLACED).apply()
    check_others_entries(iam)


def test_exclusive_objects_are_replaced_without_the_entries_of_others(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    exclusive = [attrs.evolve(resource, exclusive=True) for resource in BASE]
    session(*exclusive).apply()
    iam = iam_account.client("iam")
    add_others_entries(iam)
    session(*(attrs.evolve(resource, exclusive=True) for resource in REPLACED)).apply()
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["SecurityAudit"]
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["ours"]
    assert tag_keys(iam.list_role_tags(RoleName="r")) == {"ours"}
    assert session().destroy().complete


def test_policy_of_the_stack_that_is_deleted_is_not_attached_again(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(ROLE, SHARED).apply()
    iam = iam_account.client("iam")
    iam.attach_role_policy(RoleName="r", PolicyArn=arn_of_shared(iam))
    assert session(attrs.evolve(ROLE, path="/x/")).apply().complete
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["SecurityAudit"]


def _retain(_iam: Any) -> Any:
    return attrs.evolve(SHARED, retain=True)


def _recreate(iam: Any) -> Any:
    iam.delete_policy(PolicyArn=arn_of_shared(iam))
    iam.create_policy(PolicyName="shared", PolicyDocument=READ.to_json())
    return SHARED


@pytest.mark.parametrize("keep", [_retain, _recreate], ids=["retained", "recreated by others"])
def test_policy_that_stays_when_it_is_no_longer_declared_is_attached_again(
    session: Callable[..., DeploymentSession],
    iam_account: InProcessAccount,
    keep: Callable[[Any], Resource],
) -> None:
    session(ROLE, SHARED).apply()
    iam = iam_account.client("iam")
    kept = keep(iam)
    if kept != SHARED:
        session(ROLE, kept).apply()
    iam.attach_role_policy(RoleName="r", PolicyArn=arn_of_shared(iam))
    assert session(attrs.evolve(ROLE, path="/x/")).apply().complete
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert {policy["PolicyName"] for policy in attached} == {"SecurityAudit", "shared"}


def test_excluded_policy_that_is_no_longer_declared_is_attached_again(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(ROLE, SHARED).apply()
    iam = iam_account.client("iam")
    iam.attach_role_policy(RoleName="r", PolicyArn=arn_of_shared(iam))
    moved = session(attrs.evolve(ROLE, path="/x/"))
    moved.apply(moved.plan(exclude="policy/shared"))
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert {policy["PolicyName"] for policy in attached} == {"SecurityAudit", "shared"}


def _attach(iam: Any) -> None:
    iam.attach_role_policy(RoleName="r", PolicyArn=READ_ONLY)


def _join(iam: Any) -> None:
    iam.create_user(UserName="other")
    iam.add_user_to_group(GroupName="g", UserName="other")


def _put_in_group(iam: Any) -> None:
    iam.create_group(GroupName="others")
    iam.add_user_to_group(GroupName="others", UserName="u")


DELETIONS: dict[str, tuple[tuple[Resource, ...], Callable[[Any], object], str]] = {
    "role attachment": ((ROLE,), _attach, "role/r has attached policy ReadOnlyAccess"),
    "role inline policy": (
        (ROLE,),
        lambda iam: iam.put_role_policy(
            RoleName="r", PolicyName="theirs", PolicyDocument=READ.to_json()
        ),
        "role/r has inline policy theirs",
    ),
    "role tag": (
        (ROLE,),
        lambda iam: iam.tag_role(RoleName="r", Tags=THEIRS),
        "role/r has tag theirs",
    ),
    "policy tag": (
        (SHARED,),
        lambda iam: iam.tag_policy(PolicyArn=arn_of_shared(iam), Tags=THEIRS),
        "policy/shared has tag theirs",
    ),
    "profile tag": (
        (ROLE, PROFILE),
        lambda iam: iam.tag_instance_profile(InstanceProfileName="p", Tags=THEIRS),
        "instance-profile/p has tag theirs",
    ),
    "certificate tag": (
        (CERTIFICATE,),
        lambda iam: iam.tag_server_certificate(ServerCertificateName="c", Tags=THEIRS),
        "server-certificate/c has tag theirs",
    ),
    "group member": ((Group("g", exclusive=False),), _join, "group/g has member other"),
    "user's group": ((User("u", exclusive=False),), _put_in_group, "user/u has group others"),
}


@pytest.mark.parametrize("name", DELETIONS)
def test_object_with_entries_of_others_is_deleted_only_with_force(
    name: str, session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    resources, add, reason = DELETIONS[name]
    session(*resources).apply()
    add(iam_account.client("iam"))
    iam_account.reset_calls()
    for attempt in (session().destroy, session().plan, session(User("new")).apply):
        with pytest.raises(NotOurs, match="cannot be deleted") as caught:
            attempt()
        assert reason in str(caught.value)
        assert "force" in str(caught.value)
    assert not iam_account.writes
    assert session(*resources).plan().is_empty
    assert session().destroy(force=True).complete
    assert not session().plan().changed


def test_rebuilt_ledger_has_the_own_entries(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(ROLE).apply()
    _attach(iam_account.client("iam"))
    storage = MemoryStorage()
    lost = deploy("s", account=iam_account, ledger=storage, approve=True)
    lost.add(ROLE)
    lost.rebuild()
    with pytest.raises(NotOurs, match="role/r has attached policy ReadOnlyAccess"):
        deploy("s", account=iam_account, ledger=storage, approve=True).destroy()


def test_object_with_own_entries_only_is_deleted(
    session: Callable[..., DeploymentSession],
) -> None:
    user = User("u", exclusive=False, tags={"a": "1"}, attachments=[SHARED])
    group = Group("g", exclusive=False).with_members(user)
    session(*BASE, user, group, User("v", exclusive=False).member_of(group)).apply()
    assert session().destroy().complete


@pytest.mark.parametrize("options", [{"force_destroy": True}])
def test_rollback_of_a_creation_asks_for_force(
    options: dict[str, Any],
    session: Callable[..., DeploymentSession],
    iam_account: InProcessAccount,
) -> None:
    session(ROLE).apply()
    _attach(iam_account.client("iam"))
    with pytest.raises(NotOurs, match="attached policy ReadOnlyAccess"):
        session().rollback()
    assert session(**options).rollback().complete


def test_retained_object_keeps_the_entries_of_others(
    session: Callable[..., DeploymentSession], iam_account: InProcessAccount
) -> None:
    session(ROLE.retained()).apply()
    iam = iam_account.client("iam")
    _attach(iam)
    assert session().destroy().complete
    assert len(iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]) == 2


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An account with the stack, and what others added to it."""
    backoff = Backoff(base=0, cap=0, deadline=60)
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, backoff)
    world = World()
    world.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    world.session(*BASE).apply()
    add_others_entries(world.iam)
    return world


@some_boundaries(4, first=1)
def test_run_killed_at_any_write_loses_no_entry_of_others(world: World, which: slice) -> None:
    start = world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*REPLACED))
    expected = end_state(world)
    check_others_entries(world.iam)
    assert len(boundaries) > 2 * len(REPLACED)
    for saved in boundaries[which]:
        world.restore(saved)
        world.session(*REPLACED).apply()
        check_settled(world, world.session(*REPLACED))
        check_others_entries(world.iam)
        assert end_state(world) == expected
        assert "put_back" not in json.loads(world.ledger.read("ledger.json") or b"{}")["body"]


def test_killed_run_is_rolled_back_with_the_entries_of_others(world: World) -> None:
    start = world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*REPLACED))
    for saved in boundaries[3::3]:
        world.restore(saved)
        world.session().rollback()
        check_others_entries(world.iam)
        check_settled(world, world.session(*BASE))


@some_boundaries(15, first=2)
def test_run_killed_twice_loses_no_entry_of_others(world: World, which: slice) -> None:
    start = world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*REPLACED))
    for saved in boundaries[which]:
        world.restore(saved)
        again = world.apply_watched(world.session(*REPLACED))
        for second in again[1::4]:
            world.restore(second)
            world.session(*REPLACED).apply()
            check_others_entries(world.iam)
