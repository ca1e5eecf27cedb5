"""A residual holds exactly for the requests that are allowed once its keys are known."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.random_cases import compiled
from support.random_cases.cases import random_case
from support.random_cases.contexts import random_context

from iamdsl import Request, allow, aws, decide, deny, document, errors, key, var
from iamdsl.evaluation.request.resolved_request import ResolvedRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from support.reference.model import ReferenceRequest

    from iamdsl.evaluation import Decision

USER = "arn:aws:iam::111122223333:user/carlos"
SEED = os.environ.get("IAMDSL_SEED") or os.urandom(4).hex()
CASES = 1_500
# The account of the resource is always known.
ALWAYS_KNOWN = {"aws:resourceaccount"}


def with_more_keys(
    request: ReferenceRequest, known: Mapping[str, Any], rng: random.Random
) -> ReferenceRequest:
    """Return the request with these keys and more random ones."""
    lower = {item.lower() for item in known}
    more = random_context(rng, request.caller.kind).items()
    return replace(request, context={**known, **{k: v for k, v in more if k.lower() not in lower}})


def test_residual_holds_exactly_for_allowed_requests() -> None:
    rng = random.Random(SEED)  # noqa: S311 - no secret
    residuals = 0
    for number in range(CASES):
        request, policies = random_case(rng)
        known_keys = {
            name: value
            for name, value in request.context.items()
            if name.lower() in ALWAYS_KNOWN or rng.random() < 0.4
        }
        partial = compiled.decide_case(replace(request, context=known_keys), policies)
        whole = compiled.decide_case(request, policies)
        decision = compiled.policy_set(policies).decide(partial.request, unknown="any")
        other = compiled.decide_case(with_more_keys(request, known_keys, rng), policies)
        where = f"IAMDSL_SEED={SEED}, case {number}: {decision!r}"
        for completion in (whole, partial, other):
            carried = ResolvedRequest(completion.request).known
            allowed = (
                decision.allowed if decision.residual is None else decision.residual.holds(carried)
            )
            assert allowed == completion.allowed, where
        residuals += decision.residual is not None
    assert residuals > CASES / 10


def decide_open(policy: Any, resource: str = "arn:aws:s3:::team-red/x", **more: Any) -> Decision:
    request = Request(USER, "s3:GetObject", resource, more.pop("context", {}))
    return decide(request, identity=policy, unknown="any", **more)


def test_residual_condition_can_be_put_into_a_statement() -> None:
    decision = decide_open(allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red")))
    assert not decision.allowed
    assert decision.result == "implicit_deny"
    assert decision.residual is not None
    assert str(decision.residual) == "aws.PrincipalTag('team').equals('red')"
    assert decision.reason == f"allowed if {decision.residual}"
    statement = allow("s3:*").on("*").when(*decision.residual.conditions)
    assert statement.conditions == (aws.PrincipalTag("team").equals("red"),)


def test_deny_becomes_its_negation() -> None:
    policy = document(
        allow("s3:*").on("*"),
        deny("s3:*").on("*").unless(aws.MultiFactorAuthPresent.is_true()),
        deny("s3:*").on("*").when(aws.SourceIp.within("203.0.113.0/24")),
    )
    decision = decide_open(policy)
    assert str(decision.residual) == (
        "aws.MultiFactorAuthPresent.is_true() and aws.SourceIp.not_within('203.0.113.0/24')"
    )


def test_alternatives_are_listed() -> None:
    policy = document(
        allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red")),
        allow("s3:*").on("*").when(aws.SecureTransport.is_true(), aws.SourceVpc.equals("vpc-1")),
    )
    residual = decide_open(policy).residual
    assert residual is not None
    assert [str(formula) for formula in residual.alternatives] == [
        "aws.PrincipalTag('team').equals('red')",
        "aws.SecureTransport.is_true() and aws.SourceVpc.equals('vpc-1')",
    ]
    with pytest.raises(errors.LanguageError, match="no single statement"):
        _ = residual.conditions


def test_conditions_of_several_layers_are_joined_without_duplicates() -> None:
    tagged = aws.PrincipalTag("team").equals("red")
    decision = decide_open(
        allow("s3:*").on("*").when(tagged),
        boundary=allow("s3:*").on("*").when(tagged, aws.SecureTransport.is_true()),
        scps=[[allow("*").on("*").when(tagged)]],
    )
    assert str(decision.residual) == (
        "aws.PrincipalTag('team').equals('red') and aws.SecureTransport.is_true()"
    )


def test_variable_in_a_resource_is_solved() -> None:
    team = var("aws:PrincipalTag/team")
    assert str(decide_open(allow("s3:*").on(f"arn:aws:s3:::team-{team}/x")).residual) == (
        "aws.PrincipalTag('team').equals('red')"
    )
    default = var("aws:PrincipalTag/team", default="red")
    assert str(decide_open(allow("s3:*").on(f"arn:aws:s3:::team-{default}/*")).residual) == (
        "aws.PrincipalTag('team').equals('red').if_exists()"
    )
    assert decide_open(allow("s3:*").on(f"arn:aws:s3:::squad-{team}/x")).residual is None
    many = decide_open(allow("s3:*").on(f"arn:aws:s3:::*{team}*")).residual
    assert many is not None
    assert "matches" in str(many)
    assert many.holds({"aws:PrincipalTag/team": "red"})
    assert not many.holds({"aws:PrincipalTag/team": "blue"})
    excepted = deny("s3:*").on_all_except(f"arn:aws:s3:::team-{team}/x")
    assert str(decide_open(document(allow("*").on("*"), excepted)).residual) == (
        "aws.PrincipalTag('team').equals('red')"
    )


def test_variable_with_several_values_has_no_value() -> None:
    default = var("aws:PrincipalTag/team", default="red")
    several = {"aws:PrincipalTag/team": ["red", "blue"]}
    for team, allowed in ((default, True), (var("aws:PrincipalTag/team"), False)):
        policy = allow("s3:*").on(f"arn:aws:s3:::team-{team}/*")
        residual = decide_open(policy).residual
        assert residual is not None
        assert residual.holds(several) is allowed
        assert decide_open(policy, context=several).allowed is allowed


def test_derived_keys_are_not_unknown() -> None:
    assert decide_open(allow("s3:*").on("*").when(aws.username.equals("carlos"))).allowed
    other = decide_open(allow("s3:*").on("*").when(aws.username.equals("jane")))
    assert (other.allowed, other.residual) == (False, None)
    role = Request("arn:aws:iam::111122223333:role/r", "s3:GetObject", "arn:aws:s3:::b/k")
    named = allow("s3:*").on("*").when(aws.username.not_equals("jane"))
    assert decide(role, identity=named, unknown="any").allowed


def test_key_that_the_action_never_carries_is_absent() -> None:
    decision = decide_open(allow("s3:*").on("*").when(key("s3:prefix").equals("a")))
    assert (decision.allowed, decision.residual) == (False, None)


def test_certain_result_leaves_no_residual() -> None:
    tagged = aws.PrincipalTag("team").equals("red")
    both = document(
        allow("s3:*").on("*").when(tagged), allow("s3:Get*").on("arn:aws:s3:::team-*/*")
    )
    decision = decide_open(both)
    assert (decision.result, decision.residual) == ("allowed", None)
    denied = document(allow("s3:*").on("*").when(tagged), deny("s3:*").on("*"))
    assert (decide_open(denied).result, decide_open(denied).residual) == ("explicit_deny", None)
    absent = document(allow("s3:*").on("*").when(aws.SourceVpc.equals("vpc-1")))
    known = decide_open(absent, context={"aws:SourceVpc": "vpc-2"})
    assert (known.result, known.residual) == ("implicit_deny", None)


def test_negation_without_condition_is_shown_as_not() -> None:
    blob = key.binary("example:Blob").equals("YQ==")
    residual = decide_open(document(allow("*").on("*"), deny("s3:*").on("*").when(blob))).residual
    assert residual is not None
    assert str(residual) == f"not ({blob!r})"
    assert residual.holds({"example:Blob": "Yg=="})
    assert not residual.holds({"example:Blob": "YQ=="})


def test_formulas_are_equal_by_value() -> None:
    tagged = allow("s3:*").on("*").when(aws.PrincipalTag("team").equals("red"))
    assert decide_open(tagged).residual == decide_open(tagged).residual
    assert (
        attrs.asdict(decide_open(tagged), recurse=False)["residual"] == decide_open(tagged).residual
    )
