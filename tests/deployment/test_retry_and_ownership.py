"""Principals that do not exist, existing objects of others, and denied tags."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from support.faulty_account import FaultyAccount, named_role
from support.large_stack import check_empty

from iamdsl import AccessKey, Attachment, Policy, Role, User, allow, document
from iamdsl.errors import ApplyFailed
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import DeploymentSession, Plan
    from iamdsl.resources import Resource


READS = allow("s3:GetObject").on("*")


def _planned_before_the_policy_is_gone(
    faulty: FaultyAccount, *resources: Resource
) -> tuple[DeploymentSession, Plan]:
    """Return a session and its plan, which was made while the policy `nowhere` existed."""
    policy = faulty.iam.create_policy(
        PolicyName="nowhere", PolicyDocument=document(READS).to_json()
    )["Policy"]
    session = faulty.session(*resources)
    plan = session.plan()
    faulty.iam.delete_policy(PolicyArn=policy["Arn"])
    return session, plan


def _trusting(name: str, user: str) -> Role:
    return Role(name).trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::123456789012:user/{user}")
    )


class Untaggable(InProcessAccount):
    """An account that denies tagging."""

    guard = threading.Lock()
    words = "User: ada is not authorized to perform: iam:TagRole on resource: role/x"

    def serve(self, service: str, operation: str, headers: Mapping[str, str], body: bytes) -> Any:
        with self.guard:
            if b"Tags.member" in body:
                self.fail(operation, "AccessDenied", message=self.words)
            return super().serve(service, operation, headers, body)


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
def test_missing_principal_is_not_waited_for(wrong: Resource, operation: str) -> None:
    faulty = FaultyAccount()
    faulty.iam.create_user(UserName="theirs")
    session, plan = _planned_before_the_policy_is_gone(faulty, wrong)
    begun = time.monotonic()
    with pytest.raises(ApplyFailed):
        session.apply(plan)
    assert time.monotonic() - begun < 5
    assert faulty.account.calls[f"iam:{operation}"] == 1


def test_missing_principal_is_not_waited_for_during_other_creations() -> None:
    faulty = FaultyAccount()
    ada = User("ada")
    fresh = [
        _trusting("fresh", "ada"),
        Role("attached")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach("arn:aws:iam::123456789012:policy/nowhere"),
    ]
    wrong = _trusting("wrong", "nobody")
    session, plan = _planned_before_the_policy_is_gone(faulty, ada, *fresh, wrong)
    faulty.account.delay_visibility(0.4, writes=True)
    begun = time.monotonic()
    with pytest.raises(ApplyFailed) as caught:
        session.apply(plan)
    assert time.monotonic() - begun < 10
    failed = {item.step.action.call.operation for item in caught.value.outcome.failed}
    assert failed == {"CreateRole", "AttachRolePolicy"}
    faulty.account.delay_visibility(0)
    created = {role["RoleName"] for role in faulty.iam.list_roles()["Roles"]}
    assert created == {"fresh", "attached"}
    refused = [entry for entry in caught.value.outcome.failed if entry.step.address.name == "wrong"]
    assert len(refused) == 1


def test_run_continues_without_tags_when_tagging_is_denied() -> None:
    faulty = FaultyAccount(Untaggable())
    faulty.account.slow_down(0.02)  # so that several are in flight when the first is denied
    declared = [named_role(number) for number in range(12)]
    assert faulty.apply(*declared).complete
    assert [note for note in faulty.notes.noted_so_far if "tagg" in note] == [
        (
            "tagging was denied: resources created from now on are not tagged, "
            "and only the ledger shows that they belong to this stack"
        )
    ]
    assert faulty.writes() <= 12 + faulty.workers
    assert not any(faulty.iam.list_role_tags(RoleName=f"r{number}")["Tags"] for number in range(12))
    assert faulty.session(*declared).plan().is_empty
    assert faulty.session(*declared).destroy().complete
    check_empty(faulty.iam)


def test_denied_tags_of_the_user_are_an_error() -> None:
    faulty = FaultyAccount(Untaggable())
    with pytest.raises(ApplyFailed, match="is not allowed to call iam:TagRole"):
        faulty.apply(named_role(1).tagged(team="a"))
    assert faulty.account.calls["iam:CreateRole"] == 1
    assert not faulty.iam.list_roles()["Roles"]


def test_lost_response_when_tagging_is_denied() -> None:
    faulty = FaultyAccount(Untaggable(), workers=1)
    faulty.apply(named_role(1))
    faulty.account.fail("CreateRole", "ServiceFailure", when="after_commit")
    assert faulty.apply(named_role(1), named_role(2)).complete
    assert faulty.session(named_role(1), named_role(2)).plan().is_empty


def test_deleted_object_is_not_taken_for_the_new_one() -> None:
    """Until AWS knows of a role's deletion, its name is in use, by a role with our tag."""
    faulty = FaultyAccount()
    faulty.apply(named_role(1))
    old = faulty.iam.get_role(RoleName="r1")["Role"]["RoleId"]
    faulty.account.fail("CreateRole", "EntityAlreadyExists", times=1)
    moved = Role("r1", path="/new/").trusting(allow("sts:AssumeRole").for_service("ec2"))
    assert faulty.apply(moved).complete
    new = faulty.iam.get_role(RoleName="r1")["Role"]
    assert new["Path"] == "/new/"
    assert new["RoleId"] != old
    assert faulty.session(moved).outputs["r1"].id == new["RoleId"]


def test_existing_role_of_the_stack_is_not_taken_for_the_new_one() -> None:
    faulty = FaultyAccount()
    session = faulty.session(named_role(1))
    plan = session.plan()
    faulty.iam.create_role(
        RoleName="r1",
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":{"Effect":"Allow",'
        '"Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}',
        Tags=[{"Key": "iamdsl:stack", "Value": "s"}, {"Key": "iamdsl:op", "Value": "x.1"}],
    )
    with pytest.raises(ApplyFailed, match="EntityAlreadyExists"):
        session._run(plan)


def test_original_failure_is_reported_when_reading_again_fails() -> None:
    faulty = FaultyAccount()
    key = AccessKey(User("ada"))
    faulty.account.fail("CreateAccessKey", "ServiceFailure", when="after_commit")
    session = faulty.session(User("ada"), key)
    plan = session.plan()
    faulty.account.fail("GetAccountAuthorizationDetails", "InvalidInput", times=99)
    with pytest.raises(ApplyFailed, match="ServiceFailure"):
        session._run(plan)
    assert session.outcome is not None
    assert len(session.outcome.done) == 1
    faulty.account.clear_faults()
    faulty.apply(User("ada"), key)
    (left,) = faulty.iam.list_access_keys(UserName="ada")["AccessKeyMetadata"]
    stored = faulty.sink.get("access-key/ada")
    assert stored is not None
    assert stored["AccessKeyId"] == left["AccessKeyId"]


def test_plan_right_after_apply_sees_the_changes() -> None:
    faulty = FaultyAccount()
    faulty.account.delay_visibility(0.7)
    first = named_role(1).with_inline("a", READS).with_inline("b", READS)
    faulty.apply(first)
    faulty.apply(named_role(1).with_inline("a", READS))
    faulty.account.delay_visibility(0)
    assert faulty.iam.list_role_policies(RoleName="r1")["PolicyNames"] == ["a"]


def test_new_boundary_is_waited_for() -> None:
    faulty = FaultyAccount()
    faulty.account.delay_visibility(0.5, writes=True)
    edge = Policy("edge", allow("s3:*").on("*"))
    roles = [named_role(number).attach(edge) for number in range(3)]
    assert faulty.apply(edge, *roles).complete
