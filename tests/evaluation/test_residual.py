"""What is left open says just when the request is allowed, however it is completed."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.random_cases import compiled
from support.random_cases.cases import case
from support.random_cases.contexts import context

from iamdsl import Request, allow, aws, decide, deny, document, errors, key, var
from iamdsl.evaluation.request.resolved_request import ResolvedRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from support.reference.situation import Asked

    from iamdsl.evaluation import Decision

USER = "arn:aws:iam::111122223333:user/carlos"
SEED = os.environ.get("IAMDSL_SEED") or os.urandom(4).hex()
CASES = 1_500
# The account that a resource is of is no condition.
TOLD = {"aws:resourceaccount"}


def further(asked: Asked, told: Mapping[str, Any], chance: random.Random) -> Asked:
    """The request with keys beside those that are told, other ones than it has."""
    lower = {item.lower() for item in told}
    more = context(chance, asked.who.kind).items()
    return replace(asked, context={**told, **{k: v for k, v in more if k.lower() not in lower}})


def test_what_is_left_holds_just_for_the_completions_that_are_allowed() -> None:
    chance = random.Random(SEED)  # noqa: S311 - no secret
    left = 0
    for number in range(CASES):
        asked, policies = case(chance)
        kept = {
            name: value
            for name, value in asked.context.items()
            if name.lower() in TOLD or chance.random() < 0.4
        }
        partial = compiled.answer(replace(asked, context=kept), policies)
        whole = compiled.answer(asked, policies)
        opened = compiled.policies(policies).decide(partial.request, unknown="any")
        other = compiled.answer(further(asked, kept, chance), policies)
        where = f"IAMDSL_SEED={SEED}, case {number}: {opened!r}"
        for completion in (whole, partial, other):
            carried = ResolvedRequest(completion.request).known
            allowed = opened.allowed if opened.residual is None else opened.residual.holds(carried)
            assert allowed == completion.allowed, where
        left += opened.residual is not None
    assert left > CASES / 10


def ask(policy: Any, on: str = "arn:aws:s3:::team-red/x", **more: Any) -> Decision:
    request = Request(USER, "s3:GetObject", on, more.pop("context", {}))
    return decide(request, identity=policy, unknown="any", **more)


def test_a_condition_is_what_is_left_and_goes_into_a_statement() -> None:
    decision = ask(allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red")))
    assert not decision.allowed
    assert decision.result == "implicit_deny"
    assert decision.residual is not None
    assert str(decision.residual) == "aws.PrincipalTag('team').equals('red')"
    assert decision.reason == f"allowed if {decision.residual}"
    statement = allow("s3:*").on("*").when(*decision.residual.conditions)
    assert statement.conditions == (aws.PrincipalTag("team").equals("red"),)


def test_a_denial_is_left_as_its_exact_opposite() -> None:
    policy = document(
        allow("s3:*").on("*"),
        deny("s3:*").on("*").unless(aws.MultiFactorAuthPresent.is_true()),
        deny("s3:*").on("*").when(aws.SourceIp.within("203.0.113.0/24")),
    )
    decision = ask(policy)
    assert str(decision.residual) == (
        "aws.MultiFactorAuthPresent.is_true() and aws.SourceIp.not_within('203.0.113.0/24')"
    )


def test_alternatives_are_each_told() -> None:
    policy = document(
        allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red")),
        allow("s3:*").on("*").when(aws.SecureTransport.is_true(), aws.SourceVpc.equals("vpc-1")),
    )
    residual = ask(policy).residual
    assert residual is not None
    assert [str(formula) for formula in residual.alternatives] == [
        "aws.PrincipalTag('team').equals('red')",
        "aws.SecureTransport.is_true() and aws.SourceVpc.equals('vpc-1')",
    ]
    with pytest.raises(errors.LanguageError, match="no single statement"):
        _ = residual.conditions


def test_what_several_layers_ask_is_joined_and_said_once() -> None:
    tagged = aws.PrincipalTag("team").equals("red")
    decision = ask(
        allow("s3:*").on("*").when(tagged),
        boundary=allow("s3:*").on("*").when(tagged, aws.SecureTransport.is_true()),
        scps=[[allow("*").on("*").when(tagged)]],
    )
    assert str(decision.residual) == (
        "aws.PrincipalTag('team').equals('red') and aws.SecureTransport.is_true()"
    )


def test_a_variable_in_a_resource_is_solved() -> None:
    team = var("aws:PrincipalTag/team")
    assert str(ask(allow("s3:*").on(f"arn:aws:s3:::team-{team}/x")).residual) == (
        "aws.PrincipalTag('team').equals('red')"
    )
    default = var("aws:PrincipalTag/team", default="red")
    assert str(ask(allow("s3:*").on(f"arn:aws:s3:::team-{default}/*")).residual) == (
        "aws.PrincipalTag('team').equals('red').if_exists()"
    )
    assert ask(allow("s3:*").on(f"arn:aws:s3:::squad-{team}/x")).residual is None
    many = ask(allow("s3:*").on(f"arn:aws:s3:::*{team}*")).residual
    assert many is not None
    assert "matches" in str(many)
    assert many.holds({"aws:PrincipalTag/team": "red"})
    assert not many.holds({"aws:PrincipalTag/team": "blue"})
    excepted = deny("s3:*").on_all_except(f"arn:aws:s3:::team-{team}/x")
    assert str(ask(document(allow("*").on("*"), excepted)).residual) == (
        "aws.PrincipalTag('team').equals('red')"
    )


def test_several_values_of_a_variable_are_none() -> None:
    default = var("aws:PrincipalTag/team", default="red")
    several = {"aws:PrincipalTag/team": ["red", "blue"]}
    for team, allowed in ((default, True), (var("aws:PrincipalTag/team"), False)):
        policy = allow("s3:*").on(f"arn:aws:s3:::team-{team}/*")
        residual = ask(policy).residual
        assert residual is not None
        assert residual.holds(several) is allowed
        assert ask(policy, context=several).allowed is allowed


def test_what_follows_from_the_principal_is_not_open() -> None:
    assert ask(allow("s3:*").on("*").when(aws.username.equals("carlos"))).allowed
    other = ask(allow("s3:*").on("*").when(aws.username.equals("jane")))
    assert (other.allowed, other.residual) == (False, None)
    role = Request("arn:aws:iam::111122223333:role/r", "s3:GetObject", "arn:aws:s3:::b/k")
    named = allow("s3:*").on("*").when(aws.username.not_equals("jane"))
    assert decide(role, identity=named, unknown="any").allowed


def test_a_key_that_the_action_never_carries_is_not_open() -> None:
    decision = ask(allow("s3:*").on("*").when(key("s3:prefix").equals("a")))
    assert (decision.allowed, decision.residual) == (False, None)


def test_what_is_so_for_certain_leaves_nothing() -> None:
    tagged = aws.PrincipalTag("team").equals("red")
    both = document(
        allow("s3:*").on("*").when(tagged), allow("s3:Get*").on("arn:aws:s3:::team-*/*")
    )
    decision = ask(both)
    assert (decision.result, decision.residual) == ("allowed", None)
    denied = document(allow("s3:*").on("*").when(tagged), deny("s3:*").on("*"))
    assert (ask(denied).result, ask(denied).residual) == ("explicit_deny", None)
    absent = document(allow("s3:*").on("*").when(aws.SourceVpc.equals("vpc-1")))
    told = ask(absent, context={"aws:SourceVpc": "vpc-2"})
    assert (told.result, told.residual) == ("implicit_deny", None)


def test_what_no_condition_can_say_the_opposite_of_is_said_in_words() -> None:
    blob = key.binary("example:Blob").equals("YQ==")
    residual = ask(document(allow("*").on("*"), deny("s3:*").on("*").when(blob))).residual
    assert residual is not None
    assert str(residual) == f"not ({blob!r})"
    assert residual.holds({"example:Blob": "Yg=="})
    assert not residual.holds({"example:Blob": "YQ=="})


def test_formulas_are_values() -> None:
    tagged = allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red"))
    assert ask(tagged).residual == ask(tagged).residual
    assert attrs.asdict(ask(tagged), recurse=False)["residual"] == ask(tagged).residual
