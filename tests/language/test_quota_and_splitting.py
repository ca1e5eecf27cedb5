"""Sizes of policies as AWS counts them, and splitting policies to fit a quota."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.no_catalog import without_catalog
from support.policy_strategies import identity_documents, trust_documents

from iamdsl import (
    Quota,
    Role,
    allow,
    aws,
    deny,
    document,
    minimise,
    normalise,
    scp,
    size,
    split,
    var,
)
from iamdsl.errors import LanguageError, UnboundArn
from iamdsl.language.analysis.document_splitter import first_fit_decreasing

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement, PolicyDocument, PolicyKind


def _size_without_spaces(policy: PolicyDocument) -> int:
    """Return the number of characters in the minified JSON text, without white space."""
    text = json.dumps(policy.to_dict(), separators=(",", ":"), ensure_ascii=False)
    return sum(character not in " \t\r\n" for character in text)


@given(policy=identity_documents() | trust_documents())
def test_size_is_counted_as_each_quota_requires(policy: PolicyDocument) -> None:
    assert size(policy) == _size_without_spaces(policy)
    assert size(policy, Quota.SCP) == len(policy.to_json())
    assert size(policy, Quota.S3_BUCKET) == len(policy.to_json().encode())


def test_unit_of_size_depends_on_the_kind_of_policy() -> None:
    with_spaces = allow("s3:*").on("arn:aws:s3:::b/a b c").named("A")
    assert size(scp(with_spaces)) == size(document(with_spaces)) + 2
    accented = document(allow("s3:*").for_anyone().on("arn:aws:s3:::b/é"))
    assert size(accented) == len(accented.to_json()) + 1
    with pytest.raises(UnboundArn):
        size(document(allow("iam:PassRole").on(Role("x"))))


def test_quotas_are_those_of_aws_and_can_be_raised() -> None:
    expected = {
        "MANAGED": 6144,
        "USER_INLINE": 2048,
        "GROUP_INLINE": 5120,
        "ROLE_INLINE": 10240,
        "TRUST": 2048,
        "SESSION": 2048,
        "SCP": 10240,
        "RCP": 5120,
        "S3_BUCKET": 20480,
        "KMS_KEY": 32768,
        "SQS_QUEUE": 8192,
        "SNS_TOPIC": 30720,
        "SECRET": 20480,
        "LAMBDA_FUNCTION": 20480,
        "VPC_ENDPOINT": 20480,
    }
    assert {name: getattr(Quota, name).limit for name in expected} == expected
    raised = Quota.TRUST.raised_to(8192)
    assert (raised.limit, Quota.TRUST.limit) == (8192, 2048)


def test_split_uses_a_raised_quota() -> None:
    guardrail = scp(*(deny(f"s3:Get{n:05}").on("*") for n in range(300)))
    assert len(split(guardrail)) > 1
    assert split(guardrail, quota=Quota.SCP.raised_to(100_000)) == (guardrail,)


def _of_kind(kind: PolicyKind, count: int) -> PolicyDocument:
    statements: list[AnyStatement] = []
    for number in range(count):
        statement: Any = allow("sts:AssumeRole" if kind == "trust" else "s3:GetObject")
        if kind in {"trust", "resource", "endpoint"}:
            statement = statement.for_account(f"{number:012}")
        statements.append(statement if kind == "trust" else statement.on("*"))
    return document(*statements, kind=kind)


@pytest.mark.parametrize("count", [1, 400])
@pytest.mark.parametrize("kind", ["trust", "boundary", "resource", "endpoint", "session"])
def test_document_of_which_there_can_be_only_one_is_not_split(kind: PolicyKind, count: int) -> None:
    policy = _of_kind(kind, count)
    with pytest.raises(LanguageError, match="cannot be split") as caught:
        split(policy)
    assert str(policy.statements[0].origin) in str(caught.value)
    with pytest.raises(LanguageError, match="cannot be split"):
        split(policy, Quota.S3_BUCKET)


def _atoms(policies: tuple[PolicyDocument, ...]) -> set[Any]:
    """Return each combination of effect, action, resource, principal and conditions."""
    result: set[Any] = set()
    for policy in policies:
        for statement in policy.statements:
            actions: list[Any] = (
                [statement.actions] if statement.except_actions else list(statement.actions)
            )
            resources: list[Any] = (
                [statement.resources] if statement.except_resources else list(statement.resources)
            )
            principals: list[Any] = list(statement.principals) or [None]
            for action, resource, principal in itertools.product(actions, resources, principals):
                result.add(
                    (statement.effect, action, resource, principal, frozenset(statement.conditions))
                )
    return result


@settings(max_examples=60)
@given(policy=identity_documents(), extra=st.integers(0, 200))
def test_parts_have_all_statements_and_fit(policy: PolicyDocument, extra: int) -> None:
    smallest = max(map(size, (document(statement) for statement in policy.statements)))
    quota = Quota.MANAGED.raised_to(smallest + extra)
    parts = split(policy, quota)
    assert all(size(part) <= quota.limit for part in parts)
    assert all(type(part) is type(policy) for part in parts)
    assert sorted(repr(statement) for part in parts for statement in part.statements) == sorted(
        map(repr, policy.statements)
    )
    assert split(policy, quota) == parts


def _many(count: int) -> PolicyDocument:
    return document(
        *(
            allow(f"s3:Get{number:05}").on(f"arn:aws:s3:::bucket-{number}/*").named(f"S{number}")
            for number in range(count)
        )
    )


def test_policy_is_split_into_as_few_parts_as_possible() -> None:
    policy = _many(600)
    parts = split(policy, Quota.MANAGED)
    assert all(size(part) <= 6144 for part in parts)
    assert len(parts) == -(-size(policy) // 6144)
    assert normalise(sum(parts[1:], parts[0])) == normalise(policy)


with without_catalog():
    LONG: dict[str, AnyStatement] = {
        "actions": allow(*(f"s3:Action{n:04}" for n in range(900))).on("*").named("Long"),
        "resources": deny("s3:*").on(*(f"arn:aws:s3:::bucket-{n:04}" for n in range(700))),
        "actions and resources": allow(*(f"s3:Action{n:04}" for n in range(500))).on(
            *(f"arn:aws:s3:::bucket-{n:04}" for n in range(300))
        ),
        "actions with NotResource": allow(*(f"s3:Action{n:04}" for n in range(900))).on_all_except(
            "arn:aws:s3:::b"
        ),
        "resources with one variable": allow("s3:*").on(
            *(f"arn:aws:s3:::b/{n:04}/{var.username}" for n in range(400))
        ),
    }


@pytest.mark.parametrize("case", LONG)
def test_long_statement_is_split(case: str) -> None:
    policy = document(LONG[case])
    parts = split(policy, Quota.MANAGED)
    assert len(parts) > 1
    assert all(size(part, Quota.MANAGED) <= 6144 for part in parts)
    assert _atoms(parts) == _atoms((policy,))
    if case != "actions and resources":
        total = size(policy, Quota.MANAGED)
        assert len(parts) <= -(-total // 5800) + 1
    sids = [statement.sid for part in parts for statement in part.statements if statement.sid]
    assert len(sids) == len({*sids})
    assert all(sid.startswith("Long") for sid in sids)


with without_catalog():
    TOO_LONG: dict[str, tuple[AnyStatement, str]] = {
        "NotAction": (
            deny.all_except(*(f"s3:Action{n:04}" for n in range(900))).on("*"),
            "NotAction",
        ),
        "NotResource": (
            deny("s3:*").on_all_except(*(f"arn:aws:s3:::bucket-{n:04}" for n in range(700))),
            "NotResource",
        ),
        "conditions": (
            allow("s3:*").on("*").when(aws.SourceVpc.equals(*(f"vpc-{n:08}" for n in range(700)))),
            "cannot be split by its actions",
        ),
        "resources with different variables": (
            allow("s3:*").on(
                *(f"arn:aws:s3:::bucket-{n:04}" for n in range(700)), f"arn:aws:s3:::{var.username}"
            ),
            "cannot be split by its actions",
        ),
    }


@pytest.mark.parametrize("case", TOO_LONG)
def test_statement_that_cannot_be_split_is_refused(case: str) -> None:
    statement, reason = TOO_LONG[case]
    with pytest.raises(LanguageError, match=reason) as caught:
        split(document(statement, allow("s3:*").on("*")))
    assert str(statement.origin) in str(caught.value)


@given(sizes=st.lists(st.integers(1, 60), min_size=1, max_size=60), room=st.integers(60, 100))
def test_packing_is_first_fit_decreasing(sizes: list[int], room: int) -> None:
    result = first_fit_decreasing(sizes, room)
    assert sorted(itertools.chain(*result)) == list(range(len(sizes)))
    for bin_ in result:
        total = sum(sizes[number] for number in bin_) + len(bin_) - 1
        assert total + (2 if len(bin_) > 1 else 0) <= room
    # The reference tries every bin in turn.
    bins: list[list[int]] = []
    for number in sorted(range(len(sizes)), key=lambda number: -sizes[number]):
        for bin_ in bins:
            total = sum(sizes[other] + 1 for other in bin_) + sizes[number]
            must_be_alone = any(sizes[other] > room - 2 for other in (*bin_, number))
            if total + 2 <= room and not must_be_alone:
                bin_.append(number)
                break
        else:
            bins.append([number])
    assert len(result) == len(bins)


def test_minimised_policy_is_split_into_fewer_parts() -> None:
    policy = document(*(allow("s3:GetObject").on(f"arn:aws:s3:::b-{n}/*") for n in range(200)))
    assert len(split(policy)) > len(split(minimise(policy)))
