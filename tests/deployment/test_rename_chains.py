"""Names that pass from one object to another in one plan: each rename waits for its new name."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from support.account_contents import holdings
from support.boundary_choice import some_boundaries
from support.key_material import PRIVATE_KEY, pem
from support.killed_process import SavedState, World
from support.process_outcome import check_settled, outline

from iamdsl import (
    AccessKey,
    Group,
    LoginProfile,
    Policy,
    Role,
    ServerCertificate,
    User,
    allow,
    document,
)
from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment import Plan, Verb
from iamdsl.deployment.executor import step_sender
from iamdsl.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iamdsl.resources import Resource

READ = allow("s3:Get*").on("*")
POLICY = Policy("read", document(READ))


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """Return an account where waits are short."""
    backoff = Backoff(base=0, cap=0, deadline=60)
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, backoff)
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,) * 100)
    world = World()
    world.state.settings["deletion_delay"] = timedelta(0)
    world.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    return world


def person(name: str, before: str | None = None, *, tag: str = "") -> tuple[Resource, ...]:
    """Return a user with a key, a password and a group, and a role that trusts the user."""
    user = User(name, renamed_from=before).attach(POLICY).with_inline("i", READ)
    user = user.tagged(team=tag) if tag else user
    return (
        user,
        AccessKey(user),
        LoginProfile(user),
        Group(f"of-{name}", renamed_from=None if before is None else f"of-{before}").with_members(
            user
        ),
        Role(f"for-{tag or name}").trusting(allow("sts:AssumeRole").for_user(user)),
    )


def certificate(name: str, number: int, before: str | None = None) -> ServerCertificate:
    return ServerCertificate(name, pem(number), key_secret="key", renamed_from=before)


PEOPLE = (
    POLICY,
    *person("x", tag="one"),
    *person("y", tag="two"),
    certificate("x", 1),
    certificate("y", 2),
)
CHAIN = (
    POLICY,
    *person("y", "x", tag="one"),
    *person("w", "y", tag="two"),
    certificate("y", 1, "x"),
    certificate("w", 2, "y"),
)
FREED = (
    POLICY,
    *person("x", tag="one"),
    *person("y", tag="three"),
    *person("w", "y", tag="two"),
    certificate("x", 1),
    certificate("y", 3),
    certificate("w", 2, "y"),
)
"""Another user and certificate get the name that is freed."""


def identities(world: World) -> dict[str, Any]:
    """Return the unique ID of each user, group and certificate, and of each user's key."""
    iam = world.iam
    users = {item["UserName"]: item["UserId"] for item in iam.list_users()["Users"]}
    keys = {
        f"key {name}": iam.list_access_keys(UserName=name)["AccessKeyMetadata"][0]["AccessKeyId"]
        for name in users
    }
    groups = {item["GroupName"]: item["GroupId"] for item in iam.list_groups()["Groups"]}
    listed = iam.list_server_certificates()["ServerCertificateMetadataList"]
    certificates = {
        f"certificate {item['ServerCertificateName']}": item["ServerCertificateId"]
        for item in listed
    }
    return {**users, **keys, **groups, **certificates}


def moved(before: dict[str, Any], after: dict[str, Any], names: dict[str, str]) -> None:
    for old, new in names.items():
        for form in ("{}", "key {}", "of-{}", "certificate {}"):
            assert after[form.format(new)] == before[form.format(old)], form.format(old)


CASES: dict[str, tuple[tuple[Resource, ...], dict[str, str]]] = {
    "chain": (CHAIN, {"x": "y", "y": "w"}),
    "freed": (FREED, {"x": "x", "y": "w"}),
}
every_case = pytest.mark.parametrize("case", CASES)


@every_case
@pytest.mark.parametrize("workers", [1, 4])
def test_every_object_keeps_its_id(world: World, case: str, workers: int) -> None:
    to, names = CASES[case]
    world.session(*PEOPLE).apply()
    before = identities(world)
    session = world.session(*to, workers=workers)
    plan = Plan.from_json(session.plan().to_json())
    assert not [change for change in plan.changes if change.verb is Verb.DELETE]
    session.apply(plan)
    moved(before, identities(world), names)
    check_settled(world, world.session(*to))
    secret = session.outputs["access-key/w"].secret
    assert secret is not None
    assert secret.reveal()["AccessKeyId"] == before["key y"]
    world.session().destroy()
    assert not world.iam.list_users()["Users"]


@some_boundaries(4)
@every_case
def test_run_killed_at_any_boundary_is_completed(world: World, case: str, which: slice) -> None:
    to, names = CASES[case]
    world.session(*PEOPLE).apply()
    before, start = identities(world), world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*to))
    for saved in boundaries[which]:
        world.restore(saved)
        world.session(*to).apply()
        moved(before, identities(world), names)
        check_settled(world, world.session(*to))
        world.restore(saved)
        world.session(*PEOPLE).apply()
        check_settled(world, world.session(*PEOPLE))
        world.session().destroy()
        assert not identities(world)


@every_case
def test_lost_responses_are_resolved(world: World, case: str) -> None:
    to, names = CASES[case]
    world.session(*PEOPLE).apply()
    before, start = identities(world), world.save()
    world.restore(start)
    world.apply_watched(world.session(*to))
    for number in range(1, world.crash.calls + 1):
        world.restore(start)
        world.crash.loses_response = lambda call, _operation, lost=number: call == lost  # type: ignore[misc]
        world.session(*to).apply()
        world.crash.reset()
        world.session(*to).apply()
        moved(before, identities(world), names)
        check_settled(world, world.session(*to))


@pytest.mark.parametrize("at", [1, 2, 4])
@every_case
def test_process_is_killed_with_several_calls_in_flight(world: World, case: str, at: int) -> None:
    to, names = CASES[case]
    world.session(*PEOPLE).apply()
    before, start = identities(world), world.save()
    world.restore(start)
    if world.kill_in_flight(world.session(*to, workers=4), at):
        world.session(*to).apply()
        moved(before, identities(world), names)
        check_settled(world, world.session(*to))


def test_chain_is_rolled_back_from_every_boundary(world: World) -> None:
    world.session(*PEOPLE).apply()
    before, start = identities(world), world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*CHAIN))
    for saved in boundaries[2:]:
        world.restore(saved)
        world.session(*PEOPLE).rollback()
        assert identities(world) == before
        check_settled(world, world.session(*PEOPLE))


def build_user(name: str, before: str | None) -> Resource:
    return User(name, renamed_from=before)


def build_group(name: str, before: str | None) -> Resource:
    return Group(name, renamed_from=before)


def build_certificate(name: str, before: str | None) -> Resource:
    return certificate(name, 1, before)


every_kind = pytest.mark.parametrize("build", [build_user, build_group, build_certificate])


@every_kind
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_long_chain_is_in_order_however_it_is_declared(
    world: World, build: Callable[..., Resource], order: Sequence[int]
) -> None:
    world.session(*(build(name, None) for name in "abc")).apply()
    chain = [build("b", "a"), build("c", "b"), build("d", "c")]
    session = world.session(*(chain[place] for place in order))
    sentences = [step.sentence for step in session.plan().steps]
    kind = chain[0].kind
    assert sentences == [f"rename {kind}/{old} to {new}" for old, new in ("cd", "bc", "ab")]
    session.apply()
    assert session.plan().is_empty
    assert not [change for change in session.plan().changes if change.verb is not Verb.NONE]


@pytest.mark.parametrize("first", [0, 1])
@every_kind
def test_rollback_needs_the_name_that_another_object_got(
    world: World, build: Callable[..., Resource], first: int
) -> None:
    world.session(build("y", None)).apply()
    start = world.save()
    world.restore(start)
    declared = build("w", "y"), build("y", None)
    boundaries = world.apply_watched(world.session(*declared[first:], *declared[:first]))
    kind = declared[0].kind
    refused = 0
    for saved in boundaries[2:]:
        world.restore(saved)
        session = world.session(build("y", None))
        if {"w", "y"} <= names(world, kind):
            refused += 1
            with pytest.raises(ResourceError, match=f"created another {kind}/y"):
                session.rollback()
            world.session(build("w", None)).apply()
            world.session(build("y", "w")).apply()
        else:
            session.rollback()
        assert outline(holdings(world.iam)) == outline(start_holdings(world, start))
        check_settled(world, world.session(build("y", None)))
    assert refused


def names(world: World, kind: str) -> set[str]:
    """Return the names of all objects of a kind."""
    listed = {
        "user": (world.iam.list_users, "Users", "UserName"),
        "group": (world.iam.list_groups, "Groups", "GroupName"),
        "server-certificate": (
            world.iam.list_server_certificates,
            "ServerCertificateMetadataList",
            "ServerCertificateName",
        ),
    }
    read, items, name = listed[kind]
    return {item[name] for item in read()[items]}


def start_holdings(world: World, start: SavedState) -> Any:
    now = world.save()
    world.restore(start)
    result = holdings(world.iam)
    world.restore(now)
    return result


@every_kind
def test_partial_plan_of_a_chain_has_what_frees_the_name(
    world: World, build: Callable[..., Resource]
) -> None:
    world.session(build("x", None), build("y", None)).apply()
    chain = build("y", "x"), build("w", "y")
    assert len(world.session(*chain).plan(target="*/y").steps) == 2
    assert len(world.session(*chain).plan(target="*/w").steps) == 1
    assert world.session(*chain).plan(exclude="*/w").is_empty
    session = world.session(*chain)
    session.apply(session.plan(target="*/w"))
    session.apply()
    check_settled(world, world.session(*chain))


@pytest.mark.parametrize("gone", ["x", "y"])
@every_kind
def test_object_of_a_chain_deleted_outside_iamdsl_is_created(
    world: World, build: Callable[..., Resource], gone: str
) -> None:
    world.session(build("x", None), build("y", None)).apply()
    {
        "user": lambda: world.iam.delete_user(UserName=gone),
        "group": lambda: world.iam.delete_group(GroupName=gone),
        "server-certificate": lambda: world.iam.delete_server_certificate(
            ServerCertificateName=gone
        ),
    }[build("x", None).kind]()
    start = world.save()
    world.restore(start)
    chain = build("y", "x"), build("w", "y")
    boundaries = world.apply_watched(world.session(*chain))
    for saved in boundaries:
        world.restore(saved)
        world.session(*chain).apply()
        check_settled(world, world.session(*chain))


def test_name_of_a_replaced_certificate_is_free_after_its_deletion(world: World) -> None:
    world.session(certificate("y", 2)).apply()
    declared = certificate("y", 1), certificate("w", 3, "y")
    world.restore(world.save())
    for saved in world.apply_watched(world.session(*declared)):
        world.restore(saved)
        world.session(*declared).apply()
        check_settled(world, world.session(*declared))
