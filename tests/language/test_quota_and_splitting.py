"""How long policies are, and how they are split to fit."""

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
    trust,
    var,
)
from iamdsl.errors import LanguageError, UnboundArn
from iamdsl.language.analysis.document_splitter import first_fit_decreasing

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement, PolicyDocument


def _letters(policy: PolicyDocument) -> int:
    """Every character of the shortest JSON text that is no space."""
    text = json.dumps(policy.to_dict(), separators=(",", ":"), ensure_ascii=False)
    return sum(character not in " \t\r\n" for character in text)


@given(policy=identity_documents() | trust_documents())
def test_iam_counts_all_but_white_space(policy: PolicyDocument) -> None:
    assert size(policy) == _letters(policy)
    assert size(policy, Quota.SCP) == len(policy.to_json())
    assert size(policy, Quota.S3_BUCKET) == len(policy.to_json().encode())


def test_each_kind_is_counted_its_own_way() -> None:
    spaced = allow("s3:*").on("arn:aws:s3:::b/a b c").named("A")
    assert size(scp(spaced)) == size(document(spaced)) + 2
    accented = document(allow("s3:*").for_anyone().on("arn:aws:s3:::b/é"))
    assert size(accented) == len(accented.to_json()) + 1
    with pytest.raises(UnboundArn):
        size(document(allow("iam:PassRole").on(Role("x"))))


def test_the_table_is_as_aws_says_and_can_be_overridden() -> None:
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
    long = trust(
        *(
            allow("sts:AssumeRole")
            .for_account("111122223333")
            .when(aws.PrincipalOrgID.equals(f"o-{n}"))
            for n in range(20)
        )
    )
    assert len(split(long)) > 1
    assert split(long, quota=raised) == (long,)


def _atoms(policies: tuple[PolicyDocument, ...]) -> set[Any]:
    """Every single thing said: effect, one action, one resource, and under which conditions."""
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
def test_parts_say_the_same_and_fit(policy: PolicyDocument, extra: int) -> None:
    smallest = max(map(size, (document(statement) for statement in policy.statements)))
    quota = Quota.MANAGED.raised_to(smallest + extra)
    parts = split(policy, quota)
    assert all(size(part) <= quota.limit for part in parts)
    assert all(type(part) is type(policy) for part in parts)
    assert sorted(map(repr, (item for part in parts for item in part.statements))) == sorted(
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


def test_parts_are_few_and_full() -> None:
    policy = _many(600)
    parts = split(policy, Quota.MANAGED)
    assert all(size(part) <= 6144 for part in parts)
    assert len(parts) == -(-size(policy) // 6144)
    assert normalise(sum(parts[1:], parts[0])) == normalise(policy)


with without_catalog():
    LONG: dict[str, AnyStatement] = {
        "actions": allow(*(f"s3:Action{n:04}" for n in range(900))).on("*").named("Long"),
        "resources": deny("s3:*").on(*(f"arn:aws:s3:::bucket-{n:04}" for n in range(700))),
        "both": allow(*(f"s3:Action{n:04}" for n in range(500))).on(
            *(f"arn:aws:s3:::bucket-{n:04}" for n in range(300))
        ),
        "principals": allow("s3:*")
        .for_principal(*(f"arn:aws:iam::{n:012}:role/x" for n in range(400)))
        .on("*"),
        "actions beside exceptions": allow(*(f"s3:Action{n:04}" for n in range(900))).on_all_except(
            "arn:aws:s3:::b"
        ),
        "resources of one variable": allow("s3:*").on(
            *(f"arn:aws:s3:::b/{n:04}/{var.username}" for n in range(400))
        ),
    }


@pytest.mark.parametrize("what", LONG)
def test_a_statement_too_long_is_parted(what: str) -> None:
    policy = document(LONG[what], kind="resource" if LONG[what].principals else "identity")
    parts = split(policy, Quota.MANAGED)
    assert len(parts) > 1
    assert all(size(part, Quota.MANAGED) <= 6144 for part in parts)
    assert _atoms(parts) == _atoms((policy,))
    if what != "both":
        total = size(policy, Quota.MANAGED)
        assert len(parts) <= -(-total // 5800) + 1
    sids = [statement.sid for part in parts for statement in part.statements if statement.sid]
    assert len(sids) == len({*sids})
    assert all(sid.startswith("Long") for sid in sids)


with without_catalog():
    TOO_LONG: dict[str, tuple[AnyStatement, str]] = {
        "exceptions": (
            deny.all_except(*(f"s3:Action{n:04}" for n in range(900))).on("*"),
            "NotAction",
        ),
        "excepted resources": (
            deny("s3:*").on_all_except(*(f"arn:aws:s3:::bucket-{n:04}" for n in range(700))),
            "NotResource",
        ),
        "conditions": (
            allow("s3:*").on("*").when(aws.SourceVpc.equals(*(f"vpc-{n:08}" for n in range(700)))),
            "long enough to be parted",
        ),
        "resources of several variables": (
            allow("s3:*").on(
                *(f"arn:aws:s3:::bucket-{n:04}" for n in range(700)), f"arn:aws:s3:::{var.username}"
            ),
            "long enough to be parted",
        ),
    }


@pytest.mark.parametrize("what", TOO_LONG)
def test_what_cannot_be_parted_is_refused_with_the_reason(what: str) -> None:
    statement, reason = TOO_LONG[what]
    with pytest.raises(LanguageError, match=reason) as caught:
        split(document(statement, allow("s3:*").on("*")))
    assert str(statement.origin) in str(caught.value)


def test_resource_policies_have_the_quota_of_their_service() -> None:
    policy = document(deny("s3:*").for_anyone().on("*"))
    with pytest.raises(LanguageError, match="each service sets its own"):
        split(policy)
    assert split(policy, Quota.S3_BUCKET) == (policy,)


@given(sizes=st.lists(st.integers(1, 60), min_size=1, max_size=60), room=st.integers(60, 100))
def test_packing_is_first_fit_decreasing(sizes: list[int], room: int) -> None:
    result = first_fit_decreasing(sizes, room)
    assert sorted(itertools.chain(*result)) == list(range(len(sizes)))
    for bin_ in result:
        whole = sum(sizes[item] for item in bin_) + len(bin_) - 1
        assert whole + (2 if len(bin_) > 1 else 0) <= room
    # The same by trying every bin in turn.
    bins: list[list[int]] = []
    for entry in sorted(range(len(sizes)), key=lambda number: -sizes[number]):
        for bin_ in bins:
            whole = sum(sizes[other] + 1 for other in bin_) + sizes[entry]
            alone = any(sizes[other] > room - 2 for other in (*bin_, entry))
            if whole + 2 <= room and not alone:
                bin_.append(entry)
                break
        else:
            bins.append([entry])
    assert len(result) == len(bins)


def test_minimising_comes_before_splitting() -> None:
    policy = document(*(allow("s3:GetObject").on(f"arn:aws:s3:::b-{n}/*") for n in range(200)))
    assert len(split(policy)) > len(split(minimise(policy)))
