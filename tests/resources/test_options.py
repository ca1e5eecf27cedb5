"""Options of every kind: protect, retain and ignore."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from attrs import evolve
from resources.kinds import CASES
from support.counted_deployment import CountedDeployment, deployment_of

import iamdsl
from iamdsl import AccessKey, Policy, Role, User, allow, boundary, resources
from iamdsl.deployment import Verb
from iamdsl.errors import NotOurs, ProtectedResource, ResourceError
from iamdsl.resources import KINDS
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from resources.kinds import OutsideChange

    from iamdsl.testing import InProcessAccount

OUTSIDE_CHANGES = [
    pytest.param(name, item, id=f"{name}: {item.what}")
    for name, case in CASES.items()
    for item in case.outside_changes[-1:]
    if item.what in KINDS[case.base.kind].fields and not KINDS[case.base.kind].always_present
]
NAMES: dict[str, Any] = {
    **{name: getattr(resources, name) for name in resources.__all__},
    **{name: getattr(iamdsl, name) for name in iamdsl.__all__},
}


@pytest.fixture
def deployment(iam_account: InProcessAccount, request: pytest.FixtureRequest) -> CountedDeployment:
    return deployment_of(CASES[request.getfixturevalue("name")], iam_account)


@pytest.mark.parametrize("name", CASES)
def test_options_are_part_of_the_value(name: str) -> None:
    base = CASES[name].base
    resource = base.protected().retained().ignoring(*KINDS[base.kind].fields)
    assert (resource.protect, resource.retain) == (True, True)
    assert resource.ignore == tuple(KINDS[base.kind].fields)
    if all(field.repr or field.name == "origin" for field in attrs.fields(type(base))):
        assert eval(repr(resource), {**NAMES}) == resource  # noqa: S307 - the test is that it evaluates
    assert "protect=True, retain=True" in repr(resource)
    assert len({base, base.protected(), base.retained(), resource}) == 4
    assert evolve(resource, protect=False, retain=False).address == base.address
    assert base.protected().protected(protect=False) == base


@pytest.mark.parametrize("name", CASES)
def test_protected_or_retained_resource_is_not_deleted(
    deployment: CountedDeployment, name: str
) -> None:
    case = CASES[name]
    address, kind = case.base.address, KINDS[case.base.kind]
    deployment.declare(case.base.protected()).apply()
    deployment.account.reset_calls()
    for refused in (deployment.declare().plan, deployment.declare().plan_destroy):
        with pytest.raises(ProtectedResource, match="protected") as error:
            refused()
        assert str(address) in error.value.what
    deployment.declare(case.base.retained()).apply()
    assert not deployment.writes()
    session = deployment.declare()
    (change,) = [item for item in session.plan().changes if item.verb is not Verb.NONE]
    assert (change.address, change.verb) == (address, Verb.RETAIN)
    session.apply()
    assert sum(deployment.writes().values()) == kind.taggable
    assert all(operation.startswith("Untag") for operation in deployment.writes())
    assert not [entry for entry in deployment.declare().plan().changes if entry.address == address]
    if not kind.credentials:  # credentials are adopted by their id only
        assert deployment.declare(case.base, adopt=True).plan().is_empty


@pytest.mark.parametrize(("name", "step"), OUTSIDE_CHANGES)
def test_ignored_fact_is_set_at_creation_and_then_left_unchanged(
    deployment: CountedDeployment, name: str, step: OutsideChange
) -> None:
    base = CASES[name].base
    # The call for this kind resets every field that it omits.
    is_reset_by_calls = base.kind == "account-password-policy"
    ignoring = (
        base.ignoring(*KINDS[base.kind].fields) if is_reset_by_calls else base.ignoring(step.what)
    )
    deployment.declare(ignoring).apply()
    assert deployment.declare(base).plan().is_empty
    for _ in range(step.times):
        deployment.call(step.operation, **step.arguments)
    assert not deployment.declare(ignoring).drift().found
    assert deployment.declare(ignoring).plan().is_empty
    assert len(deployment.declare(base).plan().steps) == len(step.repair_writes)


ROLE = Role("web").trusting(allow("sts:AssumeRole").for_service("ec2")).tagged(owner="us", team="a")


@pytest.fixture
def own(iam_account: InProcessAccount) -> CountedDeployment:
    return CountedDeployment(iam_account)


def test_entries_are_ignored_by_pattern(own: CountedDeployment) -> None:
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


def test_call_that_sets_all_fields_sends_the_ignored_value(own: CountedDeployment) -> None:
    own.apply(ROLE.ignoring("description"))
    own.call("UpdateRole", RoleName="web", Description="theirs", MaxSessionDuration=3600)
    own.apply(evolve(ROLE, max_session_duration=7200).ignoring("description"))
    role = own.call("GetRole", RoleName="web")["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("theirs", 7200)


def test_ignored_fact_causes_no_replacement(own: CountedDeployment) -> None:
    own.apply(ROLE)
    assert not own.apply(evolve(ROLE, path="/moved/").ignoring("path"))


def test_protected_resource_is_not_replaced(own: CountedDeployment) -> None:
    own.apply(ROLE.protected())
    moved = evolve(ROLE, path="/moved/")
    with pytest.raises(ProtectedResource, match="cannot be replaced") as refused:
        own.declare(moved.protected()).plan()
    assert refused.value.why == "IAM cannot change path in place"
    own.apply(moved)


def test_protection_is_remembered_and_shown(own: CountedDeployment) -> None:
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


def test_protection_outlives_a_killed_run(own: CountedDeployment) -> None:
    own.account.kill_at(operation="CreateRole", when="after_commit")
    with pytest.raises(Killed):
        own.declare(ROLE.protected()).apply()
    own.account.clear_faults()
    own.apply(ROLE.protected())
    with pytest.raises(ProtectedResource):
        own.declare().plan()


def test_all_protected_resources_are_listed(own: CountedDeployment) -> None:
    own.apply(ROLE.protected(), User("jane").protected(), User("mary"))
    with pytest.raises(ProtectedResource, match=r"role/web, user/jane|user/jane, role/web"):
        own.declare().destroy()


def test_user_of_a_retained_key_is_not_deleted(own: CountedDeployment) -> None:
    jane = User("jane")
    own.apply(jane, AccessKey(jane).retained())
    with pytest.raises(ResourceError, match="access-key/jane is retained"):
        own.declare().plan()


def test_boundary_of_a_retained_role_is_not_deleted(own: CountedDeployment) -> None:
    edge = Policy("edge", boundary(allow("s3:*").on("*")))
    own.apply(edge, ROLE.bounded_by(edge).retained())
    with pytest.raises(ResourceError, match="role/web is retained"):
        own.declare().plan()


def test_retained_object_belongs_to_no_stack(own: CountedDeployment) -> None:
    own.apply(ROLE.retained())
    own.declare().destroy()
    assert own.call("ListRoleTags", RoleName="web")["Tags"] == [
        {"Key": "owner", "Value": "us"},
        {"Key": "team", "Value": "a"},
    ]
    with pytest.raises(NotOurs):
        own.declare(ROLE).plan()


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("inlin.*", "did you mean `inline`?"),
        ("tags.", "write 'tags'"),
        ("trust.Statement", "write 'trust'"),
        ("exclusive", None),
    ],
)
def test_unknown_ignored_path_is_refused(path: str, hint: str | None) -> None:
    with pytest.raises(ResourceError) as refused:
        ROLE.ignoring(path)
    assert refused.value.next_step == hint
    assert __file__ in str(refused.value.where)


def test_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "examples" / "resources" / "protect.py"
    runpy.run_path(str(example))
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["drift: False", "role/payments is protected and cannot be deleted"]
    assert lines[-3:] == [
        "remove the tags iamdsl:stack, iamdsl:op from policy/read-orders",
        "detach read-orders from user/ci",
        "delete user/ci",
    ]


def test_resource_of_an_unregistered_kind_ignores_nothing() -> None:
    @attrs.frozen(repr=False, eq=False)
    class Draft(resources.Resource):
        kind = "draft"
        name: str

    assert Draft("first").ignore == ()
