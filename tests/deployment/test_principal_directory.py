"""Principals of a stack or a saved account, and their policies."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.saved_account import OWN, saved_account

from iamdsl import Group, ManagedPolicy, Policy, Request, Role, Stack, User, allow
from iamdsl.errors import InvalidArn, ScriptError, UndeclaredResource, UnreadableState
from iamdsl.principals.principal_directory import declared_directory
from iamdsl.principals.saved_principals import saved_directory

ACCOUNT = "111122223333"
STACK = Stack(
    "people",
    (
        Group("devs").with_inline("read", allow("s3:GetObject").on("*")),
        User("jane").member_of(Group("devs")).bounded_by(ManagedPolicy.ReadOnlyAccess),
        Role("ops", path="/teams/")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach(Policy("limit", allow("sqs:SendMessage").on("*"))),
        Policy("limit", allow("sqs:SendMessage").on("*")),
    ),
)
DECLARED = declared_directory([(STACK, "aws", ACCOUNT)], "infra.py")
SAVED = saved_directory(json.dumps(saved_account()), where="details.json")


def _is_allowed(directory: Any, who: str, action: str, on: str = "*") -> bool:
    principal = directory.requester(who)
    return bool(principal.principal_policies.policies.decide(Request(principal.caller, action, on)))


def test_declared_user_has_group_policies_and_boundary() -> None:
    assert _is_allowed(DECLARED, "user/jane", "s3:GetObject")
    assert not _is_allowed(DECLARED, f"{OWN}user/jane", "sqs:SendMessage")
    effective = DECLARED.requester("user/jane").principal_policies
    (boundary,) = effective.policies.boundary
    assert effective.names[id(boundary.statements[0])] == "AWS managed policy ReadOnlyAccess"


def test_role_session_has_the_policies_and_path_of_its_role() -> None:
    principal = DECLARED.requester(f"arn:aws:sts::{ACCOUNT}:assumed-role/ops/me")
    assert principal.caller.role == f"{OWN}role/teams/ops"
    assert principal.address == "role/ops"
    assert _is_allowed(DECLARED, f"arn:aws:sts::{ACCOUNT}:assumed-role/ops/me", "sqs:SendMessage")
    stranger = DECLARED.requester("arn:aws:sts::999988887777:assumed-role/ops/me")
    assert stranger.address is None
    assert not stranger.principal_policies.policies.identity


def test_trust_policy_is_found_by_role_arn() -> None:
    trust = DECLARED.trust(DECLARED.arn("role/ops"))
    assert trust is not None
    assert trust.to_dict()["Statement"]["Principal"] == {"Service": "ec2.amazonaws.com"}
    assert DECLARED.trust(DECLARED.arn("user/jane")) is None
    assert DECLARED.trust("arn:aws:iam::111122223333:role/other") is None


def test_unknown_principal_is_refused_with_the_nearest() -> None:
    with pytest.raises(UndeclaredResource, match=r"no role/op in infra\.py") as caught:
        DECLARED.requester("role/op")
    assert caught.value.next_step == "did you mean `role/ops`?"
    with pytest.raises(InvalidArn, match="is not a principal that can make requests"):
        DECLARED.requester("group/devs")
    assert DECLARED.requester("ec2.amazonaws.com").caller.kind == "service"


def test_ambiguous_principal_is_refused() -> None:
    stack, two = (Stack(name, (User("jane"),)) for name in ("one", "two"))
    both = declared_directory([(stack, "aws", ACCOUNT), (two, "aws", ACCOUNT)], "infra.py")
    with pytest.raises(ScriptError, match=r"user/jane occurs 2 times in infra\.py") as caught:
        both.requester("user/jane")
    assert caught.value.next_step == "choose a stack, such as infra.py:one"
    fleet = declared_directory(
        [(stack, "aws", ACCOUNT), (stack, "aws", "999988887777")], "infra.py"
    )
    with pytest.raises(ScriptError, match="2 times") as caught:
        fleet.requester("user/jane")
    assert caught.value.next_step == f"use an ARN, such as {OWN}user/jane"
    assert fleet.requester("arn:aws:iam::999988887777:user/jane").address == "user/jane"


def test_saved_user_has_group_policies_and_boundary() -> None:
    assert _is_allowed(SAVED, "user/jane", "s3:GetObject")
    assert not _is_allowed(SAVED, "user/jane", "ec2:DescribeInstances")
    effective = SAVED.requester(f"{OWN}user/jane").principal_policies
    assert set(effective.names.values()) == {
        "inline policy assume of group/devs",
        "AWS managed policy ReadOnlyAccess",
        "policy/limit",
    }
    assert {
        statement.origin
        for policy in effective.policies.identity
        for statement in policy.statements
    } == {None}
    assert SAVED.trust(SAVED.arn("role/ops")) is not None


def test_saved_account_refuses_an_unknown_role() -> None:
    with pytest.raises(UndeclaredResource, match="has no arn") as caught:
        SAVED.requester(f"{OWN}role/ops")
    assert caught.value.next_step == f"did you mean `{OWN}role/teams/ops`?"
    assert SAVED.requester("arn:aws:iam::999988887777:role/ops").address is None


def test_missing_or_unreadable_policy_of_the_details_is_an_error() -> None:
    details = saved_account()
    details["Policies"] = []
    with pytest.raises(UnreadableState, match="policy/limit is not in the details"):
        saved_directory(details).requester("role/ops")
    details = saved_account()
    details["Policies"][0]["PolicyVersionList"][0]["Document"] = "%7Bnone"
    with pytest.raises(UnreadableState, match="the policy/limit cannot be read"):
        saved_directory(details).requester("role/ops")
