"""Plans that end an ARN: what still names it is listed, and what the stack trusts is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.counted_deployment import CountedDeployment
from support.executed_lines import check_linear

from iamdsl import Group, Policy, Role, User, allow, deploy, trust
from iamdsl.deployment.mentions.arn_mentions import ending_changes, find_mentions, mention_notes
from iamdsl.deployment.mentions.final_documents import final_documents
from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.errors import ResourceError
from iamdsl.report import plan_lines
from iamdsl.resources import Address
from iamdsl.resources.kind.scope import Scope
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from iamdsl.deployment import Plan
    from iamdsl.testing import InProcessAccount

HERE = "arn:aws:iam::123456789012"
SESSION = "arn:aws:sts::123456789012:assumed-role/a/night"
ASSUME = allow("sts:AssumeRole")
EC2 = ASSUME.for_service("ec2")
A = Role("a", trust=trust(EC2))


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, in an empty account."""
    return CountedDeployment(iam_account)


def _notes(plan: Plan, address: str) -> tuple[str, ...]:
    (change,) = [change for change in plan.changes if str(change.address) == address]
    return change.notes


def _document(resource: str, **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def _create_role(deployment: CountedDeployment, name: str, principal: str, **more: Any) -> None:
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    text = json.dumps({"Version": "2012-10-17", "Statement": statement})
    deployment.call("CreateRole", RoleName=name, AssumeRolePolicyDocument=text, **more)


@pytest.mark.parametrize(
    "trusted", [ASSUME.for_role("a"), ASSUME.for_principal(SESSION), ASSUME.for_role("a", "c")]
)
def test_deletion_of_a_role_that_a_kept_one_trusts_is_refused(
    deployment: CountedDeployment, trusted: Any
) -> None:
    others = Role("c", trust=trust(EC2)), Role("b", trust=trust(trusted, EC2))
    deployment.apply(A, *others)
    with pytest.raises(ResourceError) as caught:
        deployment.declare(*others).plan()
    message = str(caught.value)
    assert message.startswith("role/a cannot be deleted: the trust policy of role/b still names it")
    assert __file__ in message
    assert "unique ID" in message
    assert "remove it from the trust policy of role/b" in message
    assert "force_destroy=True" in message
    assert deployment.apply(Role("b", trust=trust(EC2)), others[0]) == {
        "UpdateAssumeRolePolicy": 1,
        "DeleteRole": 1,
    }


def test_deletion_of_a_user_that_a_kept_role_trusts_is_refused(
    deployment: CountedDeployment,
) -> None:
    roles = [Role(name, trust=trust(ASSUME.for_user("ada"))) for name in ("b", "c")]
    deployment.apply(User("ada"), *roles)
    with pytest.raises(ResourceError, match="the trust policies of role/b, role/c still name it"):
        deployment.declare(*roles).plan()


def test_forced_deletion_is_noted(deployment: CountedDeployment) -> None:
    b = Role("b", trust=trust(ASSUME.for_role("a")))
    deployment.apply(A, b)
    session = deploy("mine", account=deployment.account, force_destroy=True)
    session.add(b)
    plan = session.plan()
    (note,) = _notes(plan, "role/a")
    assert note == f"deleted, but {HERE}:role/a is still named in the trust policy of role/b"
    assert f"  · role/a is {note}" in [text for _, text in plan_lines(plan)]
    assert [step.action.call.operation for step in plan.steps] == ["DeleteRole"]


def test_force_does_not_send_a_trust_that_iam_refuses(deployment: CountedDeployment) -> None:
    deployment.apply(A, Role("b", trust=trust(EC2)))
    session = deploy("mine", account=deployment.account, force_destroy=True)
    session.add(Role("b", trust=trust(ASSUME.for_role("a"))))
    with pytest.raises(ResourceError, match="the trust policy of role/b still names it") as caught:
        session.plan()
    assert "force" not in str(caught.value)


def test_deletion_of_a_part_of_the_stack_is_refused(deployment: CountedDeployment) -> None:
    b = Role("b", trust=trust(ASSUME.for_role("a")))
    deployment.apply(A, b)
    session = deployment.declare()
    with pytest.raises(ResourceError, match="the trust policy of role/b still names it"):
        session.plan(target="role/a")
    assert session.plan().steps


def test_roles_that_are_deleted_together_are_not_kept(deployment: CountedDeployment) -> None:
    deployment.apply(A, Role("b", trust=trust(ASSUME.for_role("a"))))
    plan = deployment.declare().plan_destroy()
    assert not any(change.notes for change in plan.changes)
    deployment.destroy()


def test_trust_by_other_stacks_and_by_hand_is_noted(deployment: CountedDeployment) -> None:
    deployment.apply(A)
    _create_role(deployment, "by-hand", f"{HERE}:role/a")
    other = deploy("other", account=deployment.account)
    other.add(Role("theirs", trust=trust(ASSUME.for_principal(SESSION))))
    other.apply()
    (note,) = _notes(deployment.declare().plan_destroy(), "role/a")
    assert note == (
        f"deleted, but {HERE}:role/a is still named in the trust policy of role/by-hand, "
        "the trust policy of role/theirs (stack 'other')"
    )


def test_recreation_under_the_same_arn_ends_the_trust_of_others(
    deployment: CountedDeployment,
) -> None:
    kept = Role("kept", trust=trust(ASSUME.for_role("jobs/a")))
    deployment.apply(Role("a", path="/x/", trust=trust(EC2)))
    _create_role(deployment, "by-hand", f"{HERE}:role/x/a")
    _create_role(deployment, "session", SESSION)
    moved = Role("a", path="/jobs/", trust=trust(EC2))
    moved_note, recreated_note = _notes(deployment.declare(moved, kept).plan(), "role/a")
    where = "the trust policy of role/by-hand"
    assert moved_note == f"no longer {HERE}:role/x/a, which is still named in {where}"
    where = "the trust policy of role/session"
    assert recreated_note == (
        f"recreated with a new unique ID, so it is no longer trusted in {where}"
    )


def test_documents_that_name_a_moved_role_are_listed(deployment: CountedDeployment) -> None:
    old = f"{HERE}:role/a"
    deployment.apply(
        A,
        User("ada").with_inline("go", allow("sts:AssumeRole").on(old)),
        Group("devs").with_inline("go", allow("sts:AssumeRole").on(f"{HERE}:role/*")),
        Policy("pass", allow("iam:PassRole").on(old)),
    )
    deployment.call("CreateUser", UserName="bob")
    deployment.call("PutUserPolicy", UserName="bob", PolicyName="x", PolicyDocument=_document(old))
    moved = Role("a", path="/jobs/", trust=trust(EC2))
    plan = deployment.declare(
        moved,
        User("ada").with_inline("go", allow("sts:AssumeRole").on(moved)),
        Policy("pass", allow("iam:PassRole").on(old)),
    ).plan()
    assert _notes(plan, "role/a") == (
        f"no longer {old}, which is still named in policy/pass, the inline policy 'x' of user/bob",
    )


def test_inline_policies_that_others_added_are_listed(deployment: CountedDeployment) -> None:
    loose = User("ada", exclusive=False)
    deployment.apply(A, loose)
    text = _document("*", Condition={"ArnEquals": {"aws:PrincipalArn": [f"{HERE}:role/a"]}})
    deployment.call("PutUserPolicy", UserName="ada", PolicyName="x", PolicyDocument=text)
    (note,) = _notes(deployment.declare(loose).plan(), "role/a")
    assert note.endswith("is still named in the inline policy 'x' of user/ada")


@pytest.mark.parametrize(
    "renamed",
    [User("eve", renamed_from="ada"), User("ada", path="/moved/")],
    ids=["renamed", "moved"],
)
def test_trust_policies_follow_a_user_whose_arn_changes(
    deployment: CountedDeployment, renamed: User
) -> None:
    ada = User("ada")
    deployment.apply(ada, Role("b", trust=trust(ASSUME.for_user(ada))))
    _create_role(deployment, "by-hand", f"{HERE}:user/ada")
    follows = Role("b", trust=trust(ASSUME.for_user(renamed)))
    assert not _notes(deployment.declare(renamed, follows).plan(), str(renamed.address))
    stays = Role("b", trust=trust(ASSUME.for_user("ada")))
    with pytest.raises(ResourceError) as caught:
        deployment.declare(renamed, stays).plan()
    new = f"{HERE}:user/eve" if renamed.name == "eve" else f"{HERE}:user/moved/ada"
    assert f"the trust policy of role/b names {HERE}:user/ada, which ends with this plan" in str(
        caught.value
    )
    assert f"name {new} in its place" in str(caught.value)


def test_rollback_lists_what_names_the_arn_that_it_ends(deployment: CountedDeployment) -> None:
    deployment.apply(A)
    deployment.apply(Role("a", path="/jobs/", trust=trust(EC2)))
    _create_role(deployment, "by-hand", f"{HERE}:role/jobs/a")
    (note,) = _notes(deployment.declare().plan_rollback(), "role/a")
    assert note.startswith(f"no longer {HERE}:role/jobs/a, which is still named in")


def test_role_that_trusts_its_former_arn_is_refused(deployment: CountedDeployment) -> None:
    own = trust(ASSUME.for_role("a"))
    deployment.apply(Role("a", trust=own))
    with pytest.raises(ResourceError, match="which ends with this plan"):
        deployment.declare(Role("a", trust=own, path="/jobs/")).plan()


def test_long_list_is_cut(deployment: CountedDeployment) -> None:
    deployment.apply(A)
    for number in range(9):
        _create_role(deployment, f"r{number}", f"{HERE}:role/a")
    (note,) = _notes(deployment.declare().plan_destroy(), "role/a")
    assert "the trust policy of role/r4 and 4 more" in note
    assert "role/r5" not in note


def test_plan_that_ends_no_arn_reads_no_document() -> None:
    change = Change(Address("role", "a"), Verb.UPDATE, arn=f"{HERE}:role/a")
    scope = Scope("mine", "aws", "123456789012", arns={change.address: f"{HERE}:role/a"})
    assert ending_changes([change], scope) == ()


def _notes_of_deletions(count: int) -> dict[Address, tuple[str, ...]]:
    scope = Scope("mine", "aws", "123456789012")
    changes = [
        Change(Address("role", f"r{n}"), Verb.DELETE, arn=f"{HERE}:role/r{n}") for n in range(count)
    ]
    policies = {
        Address("policy", f"p{n}"): {
            "policy": json.loads(_document(f"{HERE}:role/r{n}", Condition={"x": {"y": ["z"] * 9}}))
        }
        for n in range(count)
    }
    documents = final_documents(policies, Snapshot(), frozenset(), frozenset())
    return mention_notes(find_mentions(ending_changes(changes, scope), documents, scope))


def test_each_of_ten_thousand_deletions_has_its_note() -> None:
    notes = _notes_of_deletions(10_000)
    assert len(notes) == 10_000
    assert notes[Address("role", "r7")][0].endswith("is still named in policy/p7")


def test_work_grows_with_the_number_of_deletions_and_documents() -> None:
    check_linear(_notes_of_deletions, 100)
