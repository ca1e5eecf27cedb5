"""Whether an account is read in bulk or one object at a time, and the plan's `reads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.counted_deployment import CountedDeployment

from iamdsl import AccountAlias, Group, Policy, Role, User, allow, document, trust
from iamdsl.deployment import Plan, Verb
from iamdsl.errors import CallFailed
from iamdsl.testing.faults import Killed

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

DETAILS, SUMMARY = "iam:GetAccountAuthorizationDetails", "iam:GetAccountSummary"
EC2 = allow("sts:AssumeRole").for_service("ec2")
READS = document(allow("s3:GetObject").on("*"))
PAGE = 4


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, in an account with forty other users, with pages of four."""
    deployment = CountedDeployment(iam_account)
    for number in range(40):
        deployment.call("CreateUser", UserName=f"other-{number:02}")
    iam_account.limit_pages(PAGE)
    return deployment


def _counted(deployment: CountedDeployment, plan: Plan) -> dict[str, int]:
    """Return the calls since the last reset; they are those that the plan names."""
    calls = {name: times for name, times in deployment.account.calls.items() if name[:3] == "iam"}
    assert set(calls) | {"sts:GetCallerIdentity"} == set(plan.reads)
    return calls


def _plan(
    deployment: CountedDeployment, *resources: User | Role | Group | Policy | AccountAlias
) -> Plan:
    deployment.account.reset_calls()
    return deployment.declare(*resources).plan()


def test_few_objects_are_read_singly_in_a_large_account(deployment: CountedDeployment) -> None:
    deployment.declare(User("jane")).apply()
    counts = _counted(deployment, _plan(deployment, User("jane")))
    assert counts == {
        DETAILS: 1,
        SUMMARY: 1,
        "iam:GetUser": 1,
        "iam:ListUserPolicies": 1,
        "iam:ListAttachedUserPolicies": 1,
        "iam:ListGroupsForUser": 1,
    }


def test_many_objects_are_read_in_bulk(deployment: CountedDeployment) -> None:
    users = [User(f"jane-{number}") for number in range(5)]
    deployment.declare(*users).apply()
    assert _counted(deployment, _plan(deployment, *users)) == {DETAILS: 12, SUMMARY: 1}


def test_account_with_one_page_is_read_in_bulk(deployment: CountedDeployment) -> None:
    deployment.declare(User("jane")).apply()
    deployment.account.limit_pages(None)
    assert _counted(deployment, _plan(deployment, User("jane"))) == {DETAILS: 1}


def test_first_plan_reads_in_bulk(deployment: CountedDeployment) -> None:
    assert _counted(deployment, _plan(deployment, User("jane"))) == {DETAILS: 10}


def test_no_bulk_read_for_kinds_that_it_does_not_return(deployment: CountedDeployment) -> None:
    deployment.declare(AccountAlias("acme")).apply()
    counts = _counted(deployment, _plan(deployment, AccountAlias("acme")))
    assert counts == {"iam:ListAccountAliases": 1}


def test_policy_with_known_attachments_takes_three_calls(deployment: CountedDeployment) -> None:
    reads = Policy("reads", READS)
    stack = (reads, User("jane").attach(reads))
    deployment.declare(*stack).apply()
    counts = _counted(deployment, _plan(deployment, *stack))
    policy_calls = {name: times for name, times in counts.items() if "Policy" in name}
    assert policy_calls == {
        "iam:GetPolicy": 1,
        "iam:ListPolicyVersions": 1,
        "iam:GetPolicyVersion": 1,
    }


def test_settings_of_few_roles_are_read_singly(deployment: CountedDeployment) -> None:
    for number in range(9):
        deployment.call(
            "CreateRole", RoleName=f"r-{number}", AssumeRolePolicyDocument=trust(EC2).to_json()
        )
    roles = [Role(f"r-{number}").trusting(EC2) for number in range(3)]
    deployment.account.reset_calls()
    plan = deployment.declare(*roles[:2], adopt=True).plan()
    assert _counted(deployment, plan) == {DETAILS: 13, "iam:GetRole": 2}
    deployment.account.reset_calls()
    plan = deployment.declare(*roles, adopt=True).plan()
    assert _counted(deployment, plan) == {DETAILS: 13, "iam:ListRoles": 3}


def test_objects_of_a_lost_ledger_are_found_by_tag(deployment: CountedDeployment) -> None:
    deployment.declare(User("jane"), User("joe")).apply()
    deployment.account.memory.clear()
    plan = _plan(deployment, User("jane"))
    assert SUMMARY not in plan.reads
    verbs = {str(change.address): change.verb for change in plan.changes}
    assert verbs == {"user/jane": Verb.RECOVER, "user/joe": Verb.DELETE}


def test_whole_account_is_read_after_an_interrupted_run(deployment: CountedDeployment) -> None:
    deployment.declare(User("jane")).apply()
    deployment.account.kill_at(operation="CreateUser", when="after_commit")
    with pytest.raises(Killed):
        deployment.declare(User("jane"), User("joe")).apply()
    plan = _plan(deployment, User("jane"))
    assert _counted(deployment, plan)[DETAILS] == 11
    assert [step.sentence for step in plan.steps] == ["delete user/joe"]


def test_tagged_leftovers_are_found_when_the_stack_is_destroyed(
    deployment: CountedDeployment,
) -> None:
    deployment.declare(User("jane")).apply()
    deployment.call("TagUser", UserName="other-07", Tags=[{"Key": "iamdsl:stack", "Value": "mine"}])
    steps = deployment.declare().plan_destroy().steps
    assert {step.sentence for step in steps} == {"delete user/jane", "delete user/other-07"}


@pytest.mark.parametrize("operation", ["GetAccountSummary", "ListGroupsForUser"])
def test_caller_without_single_reads_reads_in_bulk(
    deployment: CountedDeployment, operation: str
) -> None:
    deployment.declare(User("jane")).apply()
    deployment.account.fail(operation, "AccessDenied")
    plan = _plan(deployment, User("jane"))
    assert plan.is_empty
    assert _counted(deployment, plan)[DETAILS] == 11


def test_other_errors_are_raised(deployment: CountedDeployment) -> None:
    deployment.declare(User("jane")).apply()
    deployment.account.fail("GetAccountSummary", "LimitExceeded")
    with pytest.raises(CallFailed, match="GetAccountSummary"):
        _plan(deployment, User("jane"))


def test_saved_plan_is_checked_by_single_reads(deployment: CountedDeployment) -> None:
    saved = Plan.from_json(_plan(deployment, User("jane"), Group("devs")).to_json())
    assert saved.reads == (DETAILS, "sts:GetCallerIdentity")
    deployment.account.reset_calls()
    deployment.declare(User("jane"), Group("devs")).apply(saved)
    reads = deployment.account.calls - deployment.account.writes
    assert reads == {DETAILS: 1, SUMMARY: 1, "iam:GetUser": 1, "iam:GetGroup": 1}
