"""Bulk reads and single reads observe the same account and give the same plans."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from resources.kinds import CASES, KindCase
from support.bulk_and_single_reads import StrategyComparison, observed_facts
from support.counted_deployment import CountedDeployment
from support.varied_account import fill

from iamdsl import Group, Policy, Role, User, allow, document
from iamdsl.deployment import Plan
from iamdsl.deployment.reader.read_requirements import BULK_KINDS, ReadRequirements
from iamdsl.deployment.reader.read_strategy import read_bulk
from iamdsl.deployment.reader.snapshot_reader import read_snapshot
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.resources import Address
from iamdsl.services import iam
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.resources import Resource

HERE = "arn:aws:iam::123456789012"
READS = document(allow("s3:GetObject").on("arn:aws:s3:::logs/*"))
EC2 = allow("sts:AssumeRole").for_service("ec2")


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> StrategyComparison:
    return StrategyComparison(monkeypatch)


def _other(case: KindCase) -> Resource:
    """A resource that must be replaced, or else a change in place."""
    replacing = case.replacements.values()
    return next(iter((*replacing, *(change.to for change in case.changes), case.base)))


@pytest.mark.parametrize("name", CASES)
def test_every_kind_is_observed_the_same_by_both_strategies(
    iam_account: InProcessAccount, name: str, both: StrategyComparison
) -> None:
    case = CASES[name]
    deployment = CountedDeployment(iam_account, *case.around)
    for secret, fields in case.secrets.items():
        deployment.secrets.put(secret, fields)
    case.prepare(deployment.iam)
    whole = (case.base, *case.dependents(case.base))
    deployment.declare(*whole).apply()
    for operation, arguments in case.outside_calls:
        deployment.call(operation, **arguments)
    unchanged = both.compare(deployment.declare(*whole).plan)
    assert isinstance(unchanged, Plan)
    assert not unchanged.steps
    other = _other(case)
    both.compare(deployment.declare(other, *case.dependents(other)).plan)
    for change in case.outside_changes:
        deployment.call(change.operation, **change.arguments)
    both.compare(deployment.declare(*whole).plan)
    both.compare(deployment.declare().plan_destroy)


def test_large_account_is_observed_the_same_by_both_strategies() -> None:
    account = InProcessAccount()
    fill(account)
    whole = read_bulk(account).snapshot
    requirements = ReadRequirements(
        wanted=tuple(
            Address(kind, name) for kind in sorted(BULK_KINDS) for name in whole.names(kind)
        ),
        recovery=Recovery(Ledger("s", "aws", "123456789012")),
    )
    assert len(requirements.wanted) == 201
    bulk, single = (
        read_snapshot(account, requirements, strategy="bulk"),
        read_snapshot(account, requirements, strategy="single"),
    )
    assert observed_facts(requirements, bulk) == observed_facts(requirements, single)
    assert bulk.principals == single.principals
    assert set(bulk.principals.values()) > {f"{HERE}:user/people/user-007", f"{HERE}:role/orphan"}


def _others(deployment: CountedDeployment) -> None:
    """Add dependents and members to the stack's policy, group, role and user, outside iamdsl."""
    for name in ("zoe", "ann"):
        deployment.call("CreateUser", UserName=name, Path="/guests/")
        deployment.call("AddUserToGroup", GroupName="devs", UserName=name)
        deployment.call("AttachUserPolicy", UserName=name, PolicyArn=f"{HERE}:policy/x/reads")
    trust = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"AWS": f"{HERE}:user/jane"},
        },
    }
    deployment.call("CreateRole", RoleName="their", AssumeRolePolicyDocument=json.dumps(trust))
    deployment.call("AttachRolePolicy", RoleName="their", PolicyArn=f"{HERE}:policy/x/reads")
    deployment.call("CreateGroup", GroupName="theirs")
    deployment.call("AttachGroupPolicy", GroupName="theirs", PolicyArn=f"{HERE}:policy/x/reads")
    deployment.call("CreateInstanceProfile", InstanceProfileName="p")
    deployment.call("AddRoleToInstanceProfile", InstanceProfileName="p", RoleName="app")
    deployment.call("CreateAccessKey", UserName="jane")


def _stack(jane: User, group: str = "devs", before: str | None = None) -> tuple[Resource, ...]:
    return (
        jane,
        Group(group, renamed_from=before).with_members(jane),
        Policy("reads", READS, path="/x/"),
        Role("app").trusting(allow("sts:AssumeRole").for_user(jane), EC2),
    )


def test_unmanaged_dependents_are_seen_by_both_strategies(
    iam_account: InProcessAccount, both: StrategyComparison
) -> None:
    deployment = CountedDeployment(iam_account)
    jane = User("jane")
    both.compare(deployment.declare(*_stack(jane)).plan)
    deployment.apply(*_stack(jane))
    _others(deployment)
    both.compare(deployment.declare(*_stack(jane)).plan)
    both.compare(
        deployment.declare(*_stack(User("janet", renamed_from="jane"), "crew", "devs")).plan
    )
    replacing = Policy("reads", READS, path="/y/")
    refused = both.compare(deployment.declare(jane, replacing).plan)
    assert isinstance(refused, str)
    assert "attached to user/ann, attached to group/theirs" not in refused
    assert "attached to group/theirs" in refused
    assert "attached to user/zoe" in refused
    forced = both.compare(lambda: deployment.declare().plan_destroy(force=True))
    assert isinstance(forced, Plan)
    sentences = " ".join(step.sentence for step in forced.steps)
    for others in ("user/ann from group/devs", "reads from role/their", "instance-profile/p"):
        assert others in sentences


def test_unmanaged_boundary_is_seen_by_both_strategies(
    iam_account: InProcessAccount, both: StrategyComparison
) -> None:
    deployment = CountedDeployment(iam_account)
    deployment.apply(Policy("edge", READS))
    deployment.call("CreateUser", UserName="ann", PermissionsBoundary=f"{HERE}:policy/edge")
    refused = both.compare(deployment.declare(Policy("edge", READS, path="/y/")).plan)
    assert isinstance(refused, str)
    assert "it is the permissions boundary of user/ann" in refused


def test_policy_is_found_under_any_path(
    iam_account: InProcessAccount, both: StrategyComparison
) -> None:
    deployment = CountedDeployment(iam_account)
    deployment.apply(Policy("reads", READS), User("jane"))
    deployment.call("DeletePolicy", PolicyArn=f"{HERE}:policy/reads")
    both.compare(deployment.declare(Policy("reads", READS), User("jane")).plan)
    deployment.call("CreatePolicy", PolicyName="reads", Path="/z/", PolicyDocument=READS.to_json())
    refused = both.compare(deployment.declare(Policy("reads", READS), User("jane")).plan)
    assert isinstance(refused, str)
    assert "this stack created the one with ID" in refused


@pytest.mark.parametrize("there", [True, False])
def test_reference_by_arn_is_checked_by_both_strategies(
    iam_account: InProcessAccount, both: StrategyComparison, *, there: bool
) -> None:
    deployment = CountedDeployment(iam_account)
    deployment.apply(User("jane"))
    if there:
        deployment.call("CreateGroup", GroupName="theirs")
        deployment.call("CreateUser", UserName="ann")
    ann, unmanaged = iam.user("ann", account=None), iam.group("theirs", account=None)
    plan = both.compare(
        deployment.declare(User("jane").member_of(unmanaged), Group("ours").with_members(ann)).plan
    )
    assert isinstance(plan, Plan) == there
