"""A rule read in several algebras: all agree with the decision, and so does its trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.decision_cases import LAYERS, Case, all_cases

from iamdsl import Request
from iamdsl.evaluation import Caller, PolicySet
from iamdsl.evaluation.engine.algebra import permitted
from iamdsl.evaluation.engine.rule import rule_for
from iamdsl.evaluation.engine.service_rules import is_always_allowed, refusal_reason
from iamdsl.evaluation.explanation.trace import LayerTrace
from iamdsl.evaluation.request.resolved_request import ResolvedRequest

if TYPE_CHECKING:
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher

FILES = sorted({case.file for case in all_cases()})


def negated(value: bool) -> bool:  # noqa: FBT001 - of an algebra
    return not value


class Truths:
    """The algebra of true and false, without short cuts."""

    all_of, any_of, negation = staticmethod(all), staticmethod(any), staticmethod(negated)

    def __init__(self, request: ResolvedRequest) -> None:
        self.request = request

    def denies(self, matcher: LayerMatcher) -> bool:
        return matcher.denying_statement(self.request) is not None

    def allows(self, matcher: LayerMatcher, required: int) -> bool:
        return bool(matcher.allowing_match(self.request) & required)


@attrs.frozen
class Shown:
    """The algebra of true and false that knows of statements what the trace shows."""

    request: ResolvedRequest
    layers: dict[int, LayerTrace]

    all_of, any_of, negation = staticmethod(all), staticmethod(any), staticmethod(negated)

    def denies(self, matcher: LayerMatcher) -> bool:
        return self.layers[id(matcher)].verdict == "denies"

    def allows(self, matcher: LayerMatcher, required: int) -> bool:
        shown = self.layers.get(id(matcher))
        return (
            shown is not None
            and any(item.matched and item.statement.effect == "Allow" for item in shown.statements)
            and bool(matcher.allowing_match(self.request) & required)
        )


def policies_of(case: Case) -> PolicySet:
    layers: dict[str, Any] = {
        layer: case.data[name] for name, layer in LAYERS.items() if name in case.data
    }
    return PolicySet(**layers)


def is_settled_by_aws(request: ResolvedRequest) -> bool:
    return is_always_allowed(request) or refusal_reason(request) is not None


@pytest.mark.parametrize("file", FILES)
def test_every_reading_of_the_rule_gives_the_decision(file: str) -> None:
    for case in all_cases():
        if case.file != file:
            continue
        policies = policies_of(case)
        request = ResolvedRequest(case.request, bounded=bool(policies.boundary))
        if is_settled_by_aws(request):
            continue
        decision = policies.decide(case.request)
        rule = rule_for(request, policies)
        layers = {
            id(policies.matchers.levels[shown.layer][(shown.level or 1) - 1][0]): shown
            for shown in decision.trace.layers
            if shown.layer != "aws" and policies.matchers.levels[shown.layer]
        }
        assert permitted(rule, Truths(request)) is decision.allowed, case.name
        assert permitted(rule, Shown(request, layers)) is decision.allowed, case.name


@pytest.mark.parametrize("file", FILES)
def test_a_residual_holds_for_what_is_allowed(file: str) -> None:
    """With unknown keys, the residual is true of the context that the case carries."""
    for case in all_cases():
        if case.file != file:
            continue
        policies = policies_of(case)
        context = case.data.get("context", {})
        settled = policies.decide(case.request)
        known = policies.decide(case.request, unknown="any")
        if known.residual is None:
            assert known.result == settled.result, case.name
        else:
            assert known.residual.holds(context) is settled.allowed, case.name


def test_requests_of_one_kind_share_a_rule_and_others_do_not() -> None:
    policies = PolicySet(identity='{"Statement": []}')
    user, role = "arn:aws:iam::111122223333:user/jane", "arn:aws:iam::111122223333:role/app"

    def rule_of(caller: str, action: str) -> object:
        request = ResolvedRequest(Request(Caller.parse(caller), action, "arn:aws:s3:::b/k"))
        return rule_for(request, policies)

    assert rule_of(user, "s3:GetObject") is rule_of(user, "s3:PutObject")
    assert rule_of(user, "s3:GetObject") is not rule_of(role, "s3:GetObject")
    assert len(policies.matchers.rules) == 2


JANE, OTHER = "arn:aws:iam::111122223333:user/jane", "arn:aws:iam::444455556666:user/other"
ROOT = "arn:aws:iam::111122223333:root"
ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}
FOR_ANYONE, FOR_ACCOUNT = {**ALL, "Principal": "*"}, {**ALL, "Principal": {"AWS": "111122223333"}}
DENIAL = {**FOR_ANYONE, "Effect": "Deny"}
BUCKET, QUEUE = "arn:aws:s3:::b", "arn:aws:sqs:eu-west-1:111122223333:q"
TABLE = "arn:aws:dynamodb:eu-west-1:111122223333:table/t"


@pytest.mark.parametrize(
    ("layers", "requests"),
    [
        (
            {"endpoint": FOR_ACCOUNT},
            [(JANE, "s3:ListBucket", BUCKET), (JANE, "sqs:SendMessage", QUEUE)],
        ),
        (
            {"endpoint": FOR_ACCOUNT},
            [(JANE, "sqs:SendMessage", QUEUE), (JANE, "dynamodb:GetItem", TABLE)],
        ),
        (
            {"rcps": [[{"Version": "2012-10-17", "Statement": {**DENIAL, "Action": "sqs:*"}}]]},
            [(JANE, "sqs:SendMessage", QUEUE), (JANE, "ec2:DescribeVpcs", "*")],
        ),
        (
            {"resource": FOR_ANYONE, "restrict_public_buckets": True},
            [(OTHER, "s3:ListBucket", BUCKET), (OTHER, "dynamodb:GetItem", TABLE)],
        ),
        (
            {"resource": FOR_ANYONE, "restrict_public_buckets": True},
            [(JANE, "s3:ListBucket", BUCKET), (OTHER, "s3:ListBucket", BUCKET)],
        ),
        (
            {"resource": DENIAL},
            [(ROOT, "s3:GetBucketPolicy", BUCKET), (ROOT, "s3:ListBucket", BUCKET)],
        ),
        (
            {"scps": [[]], "management_account": "444455556666"},
            [(JANE, "sqs:SendMessage", QUEUE), (OTHER, "ec2:DescribeVpcs", "*")],
        ),
        (
            {"resource": {**FOR_ANYONE, "Principal": {"AWS": JANE}}},
            [(JANE, "s3:ListBucket", BUCKET), (OTHER, "s3:ListBucket", BUCKET)],
        ),
    ],
)
def test_a_policy_set_decides_requests_of_different_kinds(
    layers: dict[str, Any], requests: list[tuple[str, str, str]]
) -> None:
    """What one policy set decides first has no effect on what it decides next."""
    given: dict[str, Any] = {
        "identity": policy(ALL),
        **{
            name: policy(value) if isinstance(value, dict) else value
            for name, value in layers.items()
        },
    }
    results = set()
    for order in (requests, requests[::-1]):
        shared = PolicySet(**given)
        for caller, action, resource in order:
            owner = "111122223333" if resource == BUCKET else None
            request = Request(caller, action, resource, resource_account=owner)
            result = shared.decide(request).result
            assert result == PolicySet(**given).decide(request).result, request
            results.add(result)
    assert len(results) == 2


def test_one_public_policy_of_several_is_restricted() -> None:
    own = policy({**FOR_ANYONE, "Principal": {"AWS": JANE}})
    for policies in ([own, policy(FOR_ANYONE)], [policy(FOR_ANYONE), own]):
        request = Request(OTHER, "s3:ListBucket", BUCKET, resource_account="111122223333")
        decision = PolicySet(
            identity=policy(ALL), resource=policies, restrict_public_buckets=True
        ).decide(request)
        assert decision.blocked_by == ("aws",)


def test_rcps_restrict_a_bucket_whose_account_is_not_known() -> None:
    denial = policy({**DENIAL, "Action": "s3:*"})
    decision = PolicySet(resource=policy(FOR_ANYONE), rcps=[[denial]]).decide(
        Request("*", "s3:ListBucket", BUCKET)
    )
    assert decision.blocked_by == ("rcp",)


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}
