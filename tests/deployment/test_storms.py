"""Storms: throttling, lost answers, late visibility; every run ends as declared, at little cost."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from support.crowd import calls_for, check_crowd, check_nothing, crowd

from iamdsl import AccessKey, Attachment, Policy, Role, User, allow, deploy
from iamdsl.deployment import MemorySecrets, Silence
from iamdsl.errors import ApplyFailed
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment import DeploymentSession, Outcome
    from iamdsl.resources import Resource

READS = allow("s3:GetObject").on("*")


class Notes(Silence):
    """Keeps what is noted."""

    def __init__(self) -> None:
        self.noted_so_far: list[str] = []

    def noted(self, note: str) -> None:
        self.noted_so_far.append(note)


class Storm:
    """An account in a storm, and sessions of one stack in it."""

    def __init__(self, account: InProcessAccount | None = None, *, workers: int = 10) -> None:
        self.account = account or InProcessAccount()
        self.iam: Any = self.account.client("iam")
        self.sink = MemorySecrets()
        self.notes = Notes()
        self.workers = workers

    def session(self, *resources: Resource) -> DeploymentSession:
        session = deploy(
            "s",
            account=self.account,
            secrets=self.sink,
            observer=self.notes,
            workers=self.workers,
            approve=True,
        )
        for one in resources:
            session.add(one)
        return session

    def apply(self, *resources: Resource) -> Outcome:
        return self.session(*resources).apply()

    def writes(self) -> int:
        return sum(self.account.writes.values())


def _all_at_once(account: InProcessAccount) -> None:
    account.delay_visibility(5, writes=True)
    account.disturb(throttling=0.15, concurrent_modification=0.1, seed=4)


def _with_keys(keys: int) -> list[Resource]:
    """A crowd of twenty roles, and access keys for so many of its users."""
    declared = crowd(20)
    users = [one for one in declared if isinstance(one, User)]
    return [*declared, *(AccessKey(user) for user in users[:keys])]


WEATHER: Mapping[str, Callable[[InProcessAccount], None]] = {
    "throttling": lambda account: account.disturb(throttling=0.3, seed=1),
    "concurrent": lambda account: account.disturb(concurrent_modification=0.2, seed=2),
    "unmodifiable": lambda account: account.disturb(unmodifiable=0.2, seed=3),
    "late reads": lambda account: account.delay_visibility(1),
    "late writes": lambda account: account.delay_visibility(1, writes=True),
}
FIVE_SECONDS: Mapping[str, Callable[[InProcessAccount], None]] = {
    "late reads": lambda account: account.delay_visibility(5),
    "late writes": lambda account: account.delay_visibility(5, writes=True),
    "all at once": _all_at_once,
}


def _weather(
    which: Mapping[str, Callable[[InProcessAccount], None]],
) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("weather", which.values(), ids=which.keys())


def _survives(weather: Callable[[InProcessAccount], None], roles: int) -> None:
    storm = Storm()
    weather(storm.account)
    declared = crowd(roles)
    assert storm.apply(*declared).complete
    assert storm.writes() <= 1.5 * calls_for(roles)
    assert storm.session(*declared).plan().is_empty
    storm.account.clear_faults()
    check_crowd(storm.iam, roles)


@_weather(WEATHER)
def test_it_ends_as_declared(weather: Callable[[InProcessAccount], None]) -> None:
    _survives(weather, 20)


@pytest.mark.slow
@_weather({**WEATHER, **FIVE_SECONDS})
def test_it_ends_as_declared_when_there_is_much_of_it(
    weather: Callable[[InProcessAccount], None],
) -> None:
    _survives(weather, 60)


@pytest.mark.parametrize("seed", [1, 2])
def test_lost_answers_are_found_again_within_the_run(seed: int) -> None:
    storm = Storm()
    storm.account.disturb(lost_answers=0.2, seed=seed)
    declared = _with_keys(4)
    assert storm.apply(*declared).complete
    storm.account.clear_faults()
    assert storm.session(*declared).plan().is_empty
    check_crowd(storm.iam, 20)
    for number in range(4):
        (key,) = storm.iam.list_access_keys(UserName=f"user-{number:03}")["AccessKeyMetadata"]
        stored = storm.sink.get(f"access-key/user-{number:03}")
        assert stored is not None
        assert stored["AccessKeyId"] == key["AccessKeyId"]
    storm.account.disturb(lost_answers=0.2, seed=seed)
    assert storm.session(*declared).destroy().complete
    storm.account.clear_faults()
    check_nothing(storm.iam)


def _trusting(name: str, user: str) -> Role:
    return Role(name).trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::123456789012:user/{user}")
    )


@pytest.mark.parametrize(
    ("wrong", "operation"),
    [
        (_trusting("wrong", "nobody"), "CreateRole"),
        (
            Attachment(
                "arn:aws:iam::123456789012:policy/nowhere",
                to="arn:aws:iam::123456789012:user/theirs",
            ),
            "AttachUserPolicy",
        ),
    ],
    ids=["principal", "policy"],
)
def test_what_will_never_be_there_is_not_waited_for(wrong: Resource, operation: str) -> None:
    storm = Storm()
    storm.iam.create_user(UserName="theirs")
    begun = time.monotonic()
    with pytest.raises(ApplyFailed):
        storm.apply(wrong)
    assert time.monotonic() - begun < 5
    assert storm.account.calls[f"iam:{operation}"] == 1


def test_it_is_not_waited_for_beside_what_is_just_being_made() -> None:
    storm = Storm()
    storm.account.delay_visibility(0.4, writes=True)
    ada = User("ada")
    fresh = [
        _trusting("fresh", "ada"),
        Role("attached")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach("arn:aws:iam::123456789012:policy/nowhere"),
    ]
    begun = time.monotonic()
    with pytest.raises(ApplyFailed) as caught:
        storm.apply(ada, *fresh, _trusting("wrong", "nobody"))
    assert time.monotonic() - begun < 10
    failed = {one.step.action.call.operation for one in caught.value.outcome.failed}
    assert failed == {"CreateRole", "AttachRolePolicy"}
    storm.account.delay_visibility(0)
    made = {role["RoleName"] for role in storm.iam.list_roles()["Roles"]}
    assert made == {"fresh", "attached"}
    refused = [one for one in caught.value.outcome.failed if one.step.address.name == "wrong"]
    assert len(refused) == 1


@pytest.mark.parametrize("writes", [False, True], ids=["late reads", "late writes"])
def test_destroyed_right_after_it_was_made_and_made_anew_right_after(
    writes: bool,  # noqa: FBT001
) -> None:
    storm = Storm()
    storm.account.delay_visibility(0.7, writes=writes)
    declared = _with_keys(1)
    storm.apply(*declared)
    assert storm.session(*declared).destroy().complete
    storm.account.delay_visibility(0)
    check_nothing(storm.iam)
    storm.account.delay_visibility(0.7, writes=writes)
    storm.apply(*declared)
    storm.session(*declared).destroy()
    assert storm.apply(*declared).complete
    assert storm.session(*declared).plan().is_empty
    storm.account.delay_visibility(0)
    check_crowd(storm.iam, 20)


def _killed(storm: Storm, call: int) -> None:
    storm.account.delay_visibility(0.7, writes=True)
    storm.account.kill_at(call, when="after_commit")
    declared = _with_keys(2)
    with pytest.raises(Killed):
        storm.apply(*declared)
    assert storm.apply(*declared).complete
    assert storm.session(*declared).plan().is_empty
    storm.account.clear_faults()
    check_crowd(storm.iam, 20)
    for number in range(2):
        (key,) = storm.iam.list_access_keys(UserName=f"user-{number:03}")["AccessKeyMetadata"]
        stored = storm.sink.get(f"access-key/user-{number:03}")
        assert stored is not None
        assert stored["AccessKeyId"] == key["AccessKeyId"]


@pytest.mark.parametrize("call", [15, 40])
def test_killed_while_little_is_visible_the_next_run_finishes(call: int) -> None:
    _killed(Storm(), call)


@pytest.mark.slow
@pytest.mark.parametrize("call", [5, 15, 30, 45, 60])
def test_killed_in_a_storm_the_next_run_finishes(call: int) -> None:
    storm = Storm()
    storm.account.disturb(throttling=0.1, concurrent_modification=0.1, seed=call)
    _killed(storm, call)


class Untaggable(InProcessAccount):
    """An account in which nobody may tag."""

    guard = threading.Lock()
    words = "User: ada is not authorized to perform: iam:TagRole on resource: role/x"

    def serve(self, service: str, operation: str, headers: Mapping[str, str], body: bytes) -> Any:
        with self.guard:
            if b"Tags.member" in body:
                self.fail(operation, "AccessDenied", message=self.words)
            return super().serve(service, operation, headers, body)


def _plain(number: int) -> Role:
    return Role(f"r{number}").trusting(allow("sts:AssumeRole").for_service("ec2"))


def test_where_our_tags_are_refused_the_ledger_alone_knows() -> None:
    storm = Storm(Untaggable())
    storm.account.slow_down(0.02)  # so that several are under way when the first is refused
    declared = [_plain(number) for number in range(12)]
    assert storm.apply(*declared).complete
    assert [note for note in storm.notes.noted_so_far if "tags" in note] == [
        "this account refuses tags: what is made from here on is known by the ledger alone"
    ]
    assert storm.writes() <= 12 + storm.workers
    assert not any(storm.iam.list_role_tags(RoleName=f"r{number}")["Tags"] for number in range(12))
    assert storm.session(*declared).plan().is_empty
    assert storm.session(*declared).destroy().complete
    check_nothing(storm.iam)


def test_where_the_user_s_own_tags_are_refused_it_is_an_error() -> None:
    storm = Storm(Untaggable())
    with pytest.raises(ApplyFailed, match="AccessDenied"):
        storm.apply(_plain(1).tagged(team="a"))
    assert storm.account.calls["iam:CreateRole"] == 1
    assert not storm.iam.list_roles()["Roles"]


def test_a_lost_answer_where_tags_are_refused() -> None:
    storm = Storm(Untaggable(), workers=1)
    storm.apply(_plain(1))
    storm.account.fail("CreateRole", "ServiceFailure", when="after_commit")
    assert storm.apply(_plain(1), _plain(2)).complete
    assert storm.session(_plain(1), _plain(2)).plan().is_empty


def test_the_old_one_is_not_taken_for_the_new_one() -> None:
    """While AWS has not heard that a role ended, its name is taken, by one with our tag."""
    storm = Storm()
    storm.apply(_plain(1))
    old = storm.iam.get_role(RoleName="r1")["Role"]["RoleId"]
    storm.account.fail("CreateRole", "EntityAlreadyExists", times=1)
    moved = Role("r1", path="/new/").trusting(allow("sts:AssumeRole").for_service("ec2"))
    assert storm.apply(moved).complete
    new = storm.iam.get_role(RoleName="r1")["Role"]
    assert new["Path"] == "/new/"
    assert new["RoleId"] != old
    assert storm.session(moved).outputs["r1"].id == new["RoleId"]


def test_our_other_role_of_that_name_is_not_taken_for_the_one_being_made() -> None:
    storm = Storm()
    session = storm.session(_plain(1))
    plan = session.plan()
    storm.iam.create_role(
        RoleName="r1",
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":{"Effect":"Allow",'
        '"Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}',
        Tags=[{"Key": "iamdsl:stack", "Value": "s"}, {"Key": "iamdsl:op", "Value": "x.1"}],
    )
    with pytest.raises(ApplyFailed, match="EntityAlreadyExists"):
        session._run(plan)


def test_when_the_account_cannot_be_looked_at_again_what_failed_is_told() -> None:
    storm = Storm()
    key = AccessKey(User("ada"))
    storm.account.fail("CreateAccessKey", "ServiceFailure", when="after_commit")
    session = storm.session(User("ada"), key)
    plan = session.plan()
    storm.account.fail("GetAccountAuthorizationDetails", "AccessDenied", times=99)
    with pytest.raises(ApplyFailed, match="ServiceFailure"):
        session._run(plan)
    assert session.outcome is not None
    assert len(session.outcome.done) == 1
    storm.account.clear_faults()
    storm.apply(User("ada"), key)
    (left,) = storm.iam.list_access_keys(UserName="ada")["AccessKeyMetadata"]
    stored = storm.sink.get("access-key/ada")
    assert stored is not None
    assert stored["AccessKeyId"] == left["AccessKeyId"]


def test_an_update_right_after_an_apply_sees_what_was_applied() -> None:
    storm = Storm()
    storm.account.delay_visibility(0.7)
    first = _plain(1).with_inline("a", READS).with_inline("b", READS)
    storm.apply(first)
    storm.apply(_plain(1).with_inline("a", READS))
    storm.account.delay_visibility(0)
    assert storm.iam.list_role_policies(RoleName="r1")["PolicyNames"] == ["a"]


def test_a_boundary_just_made_is_waited_for() -> None:
    storm = Storm()
    storm.account.delay_visibility(0.5, writes=True)
    edge = Policy("edge", allow("s3:*").on("*"))
    roles = [_plain(number).attach(edge) for number in range(3)]
    assert storm.apply(edge, *roles).complete


def _seconds(roles: int, workers: int) -> float:
    storm = Storm(workers=workers)
    storm.account.slow_down(0.05)
    session = storm.session(*crowd(roles))
    plan = session.plan()
    begun = time.monotonic()
    session._run(plan)
    assert storm.writes() == calls_for(roles)
    return time.monotonic() - begun


def test_ten_workers_do_more_at_once() -> None:
    assert _seconds(40, 1) >= 4 * _seconds(40, 10)


@pytest.mark.slow
def test_ten_workers_are_six_times_as_fast() -> None:
    assert _seconds(200, 1) >= 6 * _seconds(200, 10)
