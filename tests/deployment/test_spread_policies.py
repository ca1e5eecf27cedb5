"""A long document spread over several managed policies, with few changes between runs."""

from __future__ import annotations

import random
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl import (
    Policy,
    Quota,
    Role,
    allow,
    boundary,
    deny,
    deploy,
    document,
    size,
    split,
    trust,
)
from iamdsl.deployment import Plan, Verb
from iamdsl.deployment.quotas.spread_packer import JsonStatement, pack
from iamdsl.errors import InvalidName, LanguageError, ResourceError
from iamdsl.language.analysis.document_splitter import first_fit_decreasing
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.language import IdentityStatement

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))


def _statement(number: int, length: int = 60) -> IdentityStatement:
    return allow("s3:GetObject").on(f"arn:aws:s3:::{number:05}-{'x' * length}/*")


def _statements(count: int, seed: int = 1) -> list[IdentityStatement]:
    lengths = random.Random(seed)  # noqa: S311 - not for secrets
    return [_statement(number, lengths.randrange(10, 300)) for number in range(count)]


def _session(account: InProcessAccount, statements: list[IdentityStatement]) -> DeploymentSession:
    session = deploy("s", account=account)
    parts = Policy.spread("long", document(*statements))
    session.add(*parts, Role("r", trust=EC2, attachments=parts))
    return session


def _changed_policies(plan: Plan) -> list[str]:
    return [
        change.address.name
        for change in plan.changes
        if change.address.kind == "policy" and change.verb is not Verb.NONE
    ]


def _deployed_statements(account: InProcessAccount) -> list[str]:
    iam = account.client("iam")
    result: list[str] = []
    for attached in iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]:
        arn = attached["PolicyArn"]
        version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
        answer: Any = iam.get_policy_version(PolicyArn=arn, VersionId=version)
        listed = answer["PolicyVersion"]["Document"]["Statement"]
        listed = listed if isinstance(listed, list) else [listed]
        result += [statement["Resource"] for statement in listed]
    return sorted(result)


def test_parts_are_named_and_fit() -> None:
    statements = _statements(150)
    parts = Policy.spread("long", document(*statements), path="/app/", tags={"team": "web"})
    assert [part.name for part in parts] == [f"long-{n}" for n in range(1, len(parts) + 1)]
    assert len(parts) == len(split(document(*statements)))
    assert all(size(part.policy) <= Quota.MANAGED.limit for part in parts)
    assert {part.path for part in parts} == {"/app/"}
    assert all(part.origin is not None and __file__ in str(part.origin) for part in parts)


def test_short_document_is_one_numbered_policy() -> None:
    (part,) = Policy.spread("short", allow("s3:GetObject").on("*"))
    assert part.name == "short-1"


def test_document_with_arns_of_an_unknown_account_is_spread() -> None:
    roles = [Role(f"{number:03}-{'x' * 50}") for number in range(100)]
    parts = Policy.spread("pass", document(*[allow("iam:PassRole").on(role) for role in roles]))
    assert len(parts) > 1
    bound = [part.policy.bind(partition="aws-us-gov", account="123456789012") for part in parts]
    assert all(size(policy) <= Quota.MANAGED.limit for policy in bound)


def test_what_cannot_be_spread_is_refused() -> None:
    with pytest.raises(LanguageError, match="permissions boundary cannot be split"):
        Policy.spread("edge", boundary(allow("s3:*").on("*")))  # type: ignore[arg-type]
    with pytest.raises(InvalidName):
        Policy.spread("x" * 127, document(allow("s3:*").on("*")))


def test_spread_policies_are_attached() -> None:
    account = InProcessAccount()
    statements = _statements(100)
    session = _session(account, statements)
    session.apply()
    assert session.plan().is_empty
    assert len(_deployed_statements(account)) == 100


@pytest.mark.parametrize("seed", range(3))
def test_one_edit_changes_few_policies(seed: int) -> None:
    generator = random.Random(seed)  # noqa: S311 - not for secrets
    account = InProcessAccount(quotas={"AttachedPoliciesPerRole": 20})
    statements = _statements(240, seed)
    _session(account, statements).apply()
    assert len(Policy.spread("long", document(*statements))) >= 9
    counts: list[int] = []
    for edit in range(12):
        place = generator.randrange(len(statements))
        new = _statement(1000 + edit, generator.randrange(10, 300))
        match edit % 3:
            case 0:
                statements.insert(place, new)
            case 1:
                del statements[place]
            case _:
                statements[place] = new
        session = _session(account, statements)
        plan = session.plan()
        deletes = any(change.verb is Verb.DELETE for change in plan.changes)
        if not deletes:  # its statements have to go where there is room
            counts.append(len(_changed_policies(plan)))
        session.apply()
        assert session.plan().is_empty
        assert len(_deployed_statements(account)) == len(statements)
    assert len(counts) >= 10
    assert max(counts) <= 3
    assert sum(counts) <= 1.5 * len(counts)


def test_other_order_of_statements_changes_nothing() -> None:
    account = InProcessAccount()
    statements = _statements(150)
    _session(account, statements).apply()
    assert _session(account, statements[::-1]).plan().is_empty


def test_policies_that_are_no_longer_needed_are_removed() -> None:
    account = InProcessAccount()
    statements = _statements(150)
    _session(account, statements).apply()
    session = _session(account, statements[:10])
    session.apply()
    assert session.plan().is_empty
    assert len(_deployed_statements(account)) == 10
    names = [policy["PolicyName"] for policy in _local_policies(account)]
    assert names == ["long-1"]


def _local_policies(account: InProcessAccount) -> list[Any]:
    answer: Any = account.client("iam").list_policies(Scope="Local")
    return list(answer["Policies"])


def test_moved_deny_statement_is_never_missing() -> None:
    """A statement that moves is added to its new policy before the old one loses it."""
    account = InProcessAccount()
    statements = [deny("s3:GetObject").on(f"arn:aws:s3:::{n:05}{'x' * 90}/*") for n in range(60)]
    _session(account, statements).apply()
    plan = _session(account, statements[30:]).plan()
    detaching = [
        step.number for step in plan.steps if step.action.call.operation == "DetachRolePolicy"
    ]
    growing = [
        step.number for step in plan.steps if step.action.call.operation == "CreatePolicyVersion"
    ]
    assert growing
    assert detaching
    assert max(growing) < min(detaching)


def test_part_of_a_spread_is_not_changed_alone() -> None:
    account = InProcessAccount()
    statements = _statements(150)
    _session(account, statements).apply()
    session = _session(account, [*statements[1:], _statement(7777, 250)])
    with pytest.raises(ResourceError, match="left out") as caught:
        session.plan(target=["policy/long-1", "policy/long-2"])
    assert "--target 'policy/long-*'" in str(caught.value.next_step)
    assert len(_changed_policies(session.plan(target=["policy/long-*"]))) <= 2


def test_spread_is_destroyed_and_rolled_back() -> None:
    account = InProcessAccount()
    statements = _statements(150)
    _session(account, statements).apply()
    session = _session(account, statements[:120])
    session.apply()
    session.rollback()
    assert len(_deployed_statements(account)) == 150
    _session(account, statements).destroy()
    assert not _local_policies(account)


def test_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "examples" / "resources" / "long_policy.py"
    runpy.run_path(str(example))
    lines = capsys.readouterr().out.splitlines()
    assert lines[3:] == ["create role/reader", "update policy/reports-2"]


def _plain(number: int, length: int) -> JsonStatement:
    return {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"{number}-{'x' * length}"}


@settings(max_examples=60)
@given(
    old=st.lists(st.integers(1, 300), min_size=1, max_size=60),
    removed=st.sets(st.integers(0, 59)),
    added=st.lists(st.integers(1, 300), max_size=20),
)
def test_packing_keeps_all_statements_and_fits(
    old: list[int], removed: set[int], added: list[int]
) -> None:
    statements = [_plain(number, length) for number, length in enumerate(old)]
    existing = _first_fit(statements)
    new = [statement for number, statement in enumerate(statements) if number not in removed]
    new += [_plain(1000 + number, length) for number, length in enumerate(added)]
    declared = _first_fit(new)
    padded: list[list[JsonStatement]] = [*existing, *([] for _ in declared)][: len(declared)]
    bins = pack(declared, padded, ROOM)
    assert len(bins) == len(declared)
    resources = [statement["Resource"] for bin_ in bins for statement in bin_]
    assert sorted(resources) == sorted(statement["Resource"] for statement in new)
    assert all(bins)
    for bin_ in bins:
        total = sum(_weight(statement) + 1 for statement in bin_) - 1
        assert total + (2 if len(bin_) > 1 else 0) <= ROOM


ROOM = 1000


def _weight(statement: JsonStatement) -> int:
    return len(f'{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{statement["Resource"]}"}}')


def _first_fit(statements: list[JsonStatement]) -> list[list[JsonStatement]]:
    bins = first_fit_decreasing([_weight(statement) for statement in statements], ROOM)
    return [[statements[number] for number in bin_] for bin_ in bins]
