"""What every kind can be told: to be protected, retained, or to leave facts to others."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from attrs import evolve
from resources.kinds import CASES
from support.counted_deployment import Desk, desk_of

import iamdsl
from iamdsl import AccessKey, Policy, Role, User, allow, boundary, resources
from iamdsl.deployment import Verb
from iamdsl.errors import NotOurs, ProtectedResource, ResourceError
from iamdsl.resources import KINDS
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from resources.kinds import Foreign

    from iamdsl.testing import InProcessAccount

FOREIGN = [
    pytest.param(name, item, id=f"{name}: {item.what}")
    for name, case in CASES.items()
    for item in case.foreign[-1:]
    if item.what in KINDS[case.base.kind].fields and not KINDS[case.base.kind].always_present
]
NAMES: dict[str, Any] = {
    **{name: getattr(resources, name) for name in resources.__all__},
    **{name: getattr(iamdsl, name) for name in iamdsl.__all__},
}


@pytest.fixture
def desk(iam_account: InProcessAccount, request: pytest.FixtureRequest) -> Desk:
    return desk_of(CASES[request.getfixturevalue("name")], iam_account)


@pytest.mark.parametrize("name", CASES)
def test_what_is_told_is_part_of_the_value(name: str) -> None:
    base = CASES[name].base
    told = base.protected().retained().ignoring(*KINDS[base.kind].fields)
    assert (told.protect, told.retain) == (True, True)
    assert told.ignore == tuple(KINDS[base.kind].fields)
    if all(field.repr or field.name == "origin" for field in attrs.fields(type(base))):
        assert eval(repr(told), {**NAMES}) == told  # noqa: S307 - that it can be is the point
    assert "protect=True, retain=True" in repr(told)
    assert len({base, base.protected(), base.retained(), told}) == 4
    assert evolve(told, protect=False, retain=False).address == base.address
    assert base.protected().protected(protect=False) == base


@pytest.mark.parametrize("name", CASES)
def test_protected_it_cannot_go_and_retained_it_stays(desk: Desk, name: str) -> None:
    case = CASES[name]
    address, kind = case.base.address, KINDS[case.base.kind]
    desk.declare(case.base.protected()).apply()
    desk.account.reset_calls()
    for refused in (desk.declare().plan, desk.declare().plan_destroy):
        with pytest.raises(ProtectedResource, match="protected") as error:
            refused()
        assert str(address) in error.value.what
    desk.declare(case.base.retained()).apply()
    assert not desk.writes()
    session = desk.declare()
    (change,) = [item for item in session.plan().changes if item.verb is not Verb.NONE]
    assert (change.address, change.verb) == (address, Verb.RETAIN)
    session.apply()
    assert sum(desk.writes().values()) == kind.taggable
    assert all(operation.startswith("Untag") for operation in desk.writes())
    assert not [entry for entry in desk.declare().plan().changes if entry.address == address]
    if not kind.credentials:  # those are taken over by their ids alone
        assert desk.declare(case.base, adopt=True).plan().is_empty


@pytest.mark.parametrize(("name", "step"), FOREIGN)
def test_what_is_ignored_is_made_and_then_left_to_others(
    desk: Desk, name: str, step: Foreign
) -> None:
    base = CASES[name].base
    # Some calls reset all that they do not name.
    whole = base.kind == "account-password-policy"
    ours = base.ignoring(*KINDS[base.kind].fields) if whole else base.ignoring(step.what)
    desk.declare(ours).apply()
    assert desk.declare(base).plan().is_empty
    for _ in range(step.times):
        desk.call(step.operation, **step.arguments)
    assert not desk.declare(ours).drift().found
    assert desk.declare(ours).plan().is_empty
    assert len(desk.declare(base).plan().steps) == len(step.mended)


ROLE = Role("web").trusting(allow("sts:AssumeRole").for_service("ec2")).tagged(owner="us", team="a")


@pytest.fixture
def own(iam_account: InProcessAccount) -> Desk:
    return Desk(iam_account)


def test_entries_are_ignored_by_pattern(own: Desk) -> None:
    role = ROLE.with_inline("ours", allow("s3:Get*").on("*")).ignoring("tags.own*", "inline.x-*")
    own.apply(role)
    more = {"RoleName": "web"}
    own.call("TagRole", **more, Tags=[{"Key": "owner", "Value": "them"}])
    own.call("TagRole", **more, Tags=[{"Key": "team", "Value": "b"}])
    document = '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}'
    for name in ("x-theirs", "foreign"):
        own.call("PutRolePolicy", **more, PolicyName=name, PolicyDocument=document)
    (drifted,) = own.declare(role).drift().changes
    assert [difference.path for difference in drifted.differences] == [
        "inline.foreign",
        "tags.team",
    ]
    assert own.apply(role) == {"TagRole": 1, "DeleteRolePolicy": 1}


def test_a_call_that_says_all_says_what_others_set(own: Desk) -> None:
    own.apply(ROLE.ignoring("description"))
    own.call("UpdateRole", RoleName="web", Description="theirs", MaxSessionDuration=3600)
    own.apply(evolve(ROLE, max_session_duration=7200).ignoring("description"))
    role = own.call("GetRole", RoleName="web")["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("theirs", 7200)


def test_what_could_not_be_changed_in_place_is_not_made_anew(own: Desk) -> None:
    own.apply(ROLE)
    assert not own.apply(evolve(ROLE, path="/moved/").ignoring("path"))


def test_what_is_protected_is_not_made_anew(own: Desk) -> None:
    own.apply(ROLE.protected())
    moved = evolve(ROLE, path="/moved/")
    with pytest.raises(ProtectedResource, match="cannot be replaced") as refused:
        own.declare(moved.protected()).plan()
    assert refused.value.why == "IAM cannot change path in place"
    own.apply(moved)


def test_protection_is_remembered_and_shown(own: Desk) -> None:
    session = own.declare(ROLE.protected().retained())
    notes = ("protected from now on", "from now on retained if its declaration is removed")
    assert [change.notes for change in session.plan().changes] == [notes]
    session.apply()
    assert session.plan().changes[0].notes == ()
    output = session.outputs[ROLE]
    assert (output.protected, output.retained) == (True, True)
    (lifted,) = own.declare(ROLE).plan().changes
    assert lifted.notes == (
        "no longer protected",
        "no longer retained if its declaration is removed",
    )


def test_protection_outlives_a_killed_run(own: Desk) -> None:
    own.account.kill_at(operation="CreateRole", when="after_commit")
    with pytest.raises(Killed):
        own.declare(ROLE.protected()).apply()
    own.account.clear_faults()
    own.apply(ROLE.protected())
    with pytest.raises(ProtectedResource):
        own.declare().plan()


def test_all_that_is_protected_is_listed(own: Desk) -> None:
    own.apply(ROLE.protected(), User("jane").protected(), User("mary"))
    with pytest.raises(ProtectedResource, match=r"role/web, user/jane|user/jane, role/web"):
        own.declare().destroy()


def test_a_user_is_not_deleted_from_under_a_retained_key(own: Desk) -> None:
    jane = User("jane")
    own.apply(jane, AccessKey(jane).retained())
    with pytest.raises(ResourceError, match="access-key/jane is retained"):
        own.declare().plan()


def test_a_boundary_is_not_deleted_from_a_retained_role(own: Desk) -> None:
    edge = Policy("edge", boundary(allow("s3:*").on("*")))
    own.apply(edge, ROLE.bounded_by(edge).retained())
    with pytest.raises(ResourceError, match="role/web is retained"):
        own.declare().plan()


def test_a_retained_object_is_nobodys_afterwards(own: Desk) -> None:
    own.apply(ROLE.retained())
    own.declare().destroy()
    assert own.call("ListRoleTags", RoleName="web")["Tags"] == [
        {"Key": "owner", "Value": "us"},
        {"Key": "team", "Value": "a"},
    ]
    with pytest.raises(NotOurs):
        own.declare(ROLE).plan()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("inlin.*", "did you mean `inline`?"),
        ("tags.", "write 'tags'"),
        ("trust.Statement", "write 'trust'"),
        ("exclusive", None),
    ],
)
def test_a_path_that_names_nothing_is_refused(path: str, told: str | None) -> None:
    with pytest.raises(ResourceError) as refused:
        ROLE.ignoring(path)
    assert refused.value.next_step == told
    assert __file__ in str(refused.value.where)


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "examples" / "resources" / "protect.py"
    runpy.run_path(str(example))
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["drift: False", "role/payments is protected and cannot be deleted"]
    assert told[-3:] == [
        "remove the tags iamdsl:stack, iamdsl:op from policy/read-orders",
        "detach read-orders from user/ci",
        "delete user/ci",
    ]
