"""Policy sets: the forms of policies, caching, and the policies that are refused."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from iamdsl import (
    ManagedPolicy,
    Request,
    Role,
    allow,
    boundary,
    decide,
    deny,
    document,
    errors,
    parse,
    scp,
    trust,
)
from iamdsl.evaluation import PolicySet, decide_many
from iamdsl.evaluation.decision import decider
from iamdsl.evaluation.matchers import layer_matcher, policy_inputs, policy_layers

USER = "arn:aws:iam::111122223333:user/carlos"
READ = Request(USER, "s3:GetObject", "arn:aws:s3:::photos/cat.jpg")
POLICY = document(allow("s3:GetObject").on("arn:aws:s3:::photos/*"))

FORMS: dict[str, Any] = {
    "document": POLICY,
    "statement": allow("s3:GetObject").on("*"),
    "mapping": POLICY.to_dict(),
    "text": POLICY.to_json(),
    "list": [POLICY.to_json(), document(allow("ec2:*").on("*"))],
    "tuple": (document(allow("ec2:*").on("*")), POLICY),
    "managed": ManagedPolicy.ReadOnlyAccess,
    "managed in a list": [ManagedPolicy.AmazonS3ReadOnlyAccess],
}


@pytest.mark.parametrize("form", FORMS)
def test_layer_takes_policies_in_every_form(form: str) -> None:
    for layers in (
        {"identity": FORMS[form]},
        {"identity": POLICY, "session": FORMS[form]},
        {"identity": POLICY, "boundary": FORMS[form]},
        {"identity": POLICY, "scps": [FORMS[form]]},
        {"identity": POLICY, "scps": [[POLICY], FORMS[form]]},
    ):
        assert decide(READ, **layers).allowed
        assert PolicySet(**layers).decide(READ).allowed


@pytest.mark.parametrize("layer", ["identity", "resource", "boundary", "session", "endpoint"])
@pytest.mark.parametrize("given", [7, [7], object(), "{", "[]", {"Statement": 1}, {"Id": object()}])
def test_invalid_policies_are_refused(layer: str, given: Any) -> None:
    with pytest.raises(errors.LanguageError):
        decide(READ, **{layer: given})


def test_malformed_json_is_refused_with_its_line() -> None:
    with pytest.raises(errors.PolicySyntaxError) as caught:
        decide(READ, identity='{"Version": "2012-10-17",\n "Statement": [{"Effect": "Alow"}]}')
    assert "line 2" in str(caught.value.why)


def test_unknown_must_be_absent_or_any() -> None:
    with pytest.raises(errors.LanguageError, match="unknown"):
        decide(READ, identity=POLICY, unknown="none")  # type: ignore[arg-type]


def test_scps_must_be_a_list_of_levels() -> None:
    with pytest.raises(errors.LanguageError, match="levels"):
        decide(READ, identity=POLICY, scps=scp(allow("*").on("*")))  # type: ignore[arg-type]


@pytest.mark.parametrize("layer", ["scps", "rcps", "scoped"])
def test_levels_that_are_not_a_list_are_refused(layer: str) -> None:
    for given in (5, object(), {1, 2}):
        with pytest.raises(errors.LanguageError, match="not a policy"):
            decide(READ, identity=POLICY, **{layer: given})  # type: ignore[arg-type]


def test_policy_of_the_wrong_kind_is_refused() -> None:
    named = document(allow("s3:*").for_anyone().on("*"))
    with pytest.raises(errors.LanguageError, match="cannot be used as"):
        decide(READ, identity=named)
    with pytest.raises(errors.LanguageError, match="cannot be used as"):
        decide(READ, resource=POLICY)
    with pytest.raises(errors.LanguageError):
        decide(READ, identity=trust(allow("sts:AssumeRole").for_service("ec2")))
    assert decide(READ, identity=boundary(allow("s3:*").on("*"))).allowed


def test_management_account_must_be_an_account_id() -> None:
    with pytest.raises(errors.InvalidArn):
        decide(READ, identity=POLICY, management_account="12")


def test_equal_policies_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[Any] = []

    class Counted(layer_matcher.LayerMatcher):
        def __init__(self, documents: Any) -> None:
            compiled.append(documents)
            super().__init__(documents)

    monkeypatch.setattr(policy_layers, "LayerMatcher", Counted)
    again = document(allow("sns:Publish").on("arn:aws:sns:*:*:once-only"))
    for _ in range(3):
        decide(READ, identity=[again])
        decide(READ, identity=[document(allow("sns:Publish").on("arn:aws:sns:*:*:once-only"))])
        decide(READ, identity=[again.to_json()])
        PolicySet(identity=[again.to_dict()])
    assert compiled.count((again,)) == 1


def test_caches_are_bounded() -> None:
    for number in range(700):
        decide(READ, identity=document(allow("s3:GetObject").on(f"arn:aws:s3:::b{number}/*")))
    assert len(policy_layers._MATCHERS) <= policy_layers._CACHE_SIZE
    assert len(decider._CACHE) <= decider._CACHE_SIZE


def test_changes_to_a_list_or_mapping_are_noticed() -> None:
    policies = [POLICY]
    assert decide(READ, identity=policies).allowed
    policies.append(document(deny("s3:*").on("*")))
    assert decide(READ, identity=policies).result == "explicit_deny"
    mapping = POLICY.to_dict()
    assert decide(READ, identity=mapping).allowed
    mapping["Statement"]["Effect"] = "Deny"
    assert decide(READ, identity=mapping).result == "explicit_deny"


def test_decide_many_keeps_the_order_of_requests() -> None:
    requests = [READ, Request(USER, "s3:PutObject", READ.resource), READ]
    answers = decide_many(requests, identity=POLICY)
    assert [decision.allowed for decision in answers] == [True, False, True]
    assert [answer.request for answer in answers] == requests


def test_policy_sets_and_decisions_can_be_pickled() -> None:
    policies = PolicySet(identity=[POLICY], scps=[[scp(allow("*").on("*"))]])
    again = pickle.loads(pickle.dumps(policies))  # noqa: S301 - our own
    assert again == policies
    decision = again.decide(READ)
    assert pickle.loads(pickle.dumps(decision)) == decision  # noqa: S301 - our own
    assert str(pickle.loads(pickle.dumps(decision)).trace) == str(decision.trace)  # noqa: S301


def test_open_arns_are_in_the_account_of_the_policy() -> None:
    role = "arn:aws:iam::111122223333:role/app"
    mine = document(allow("iam:GetRole").on(Role("app")))
    assert decide(Request(USER, "iam:GetRole", role), identity=mine).allowed
    theirs = Request(USER, "iam:GetRole", role.replace("111122223333", "444455556666"))
    assert not decide(theirs, identity=mine, resource=allow("iam:*").for_anyone().on("*")).allowed
    own = document(allow("s3:GetObject").for_own_account().on("*"))
    assert decide(READ, identity=POLICY, resource=own).trace.layers[0].verdict == "allows"
    elsewhere = Request(USER, "s3:GetObject", READ.resource, {}, "444455556666")
    assert decide(elsewhere, identity=POLICY, resource=own).blocked_by == ("resource",)


def test_policies_of_the_old_version_have_no_variables() -> None:
    statement = {
        "Effect": "Allow",
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::${aws:username}/*",
    }
    old = parse({"Version": "2008-10-17", "Statement": statement})
    new = parse({"Version": "2012-10-17", "Statement": statement})
    request = Request(USER, "s3:GetObject", "arn:aws:s3:::carlos/x")
    assert [decide(request, identity=document).allowed for document in (old, new)] == [False, True]


def test_json_booleans_and_numbers_are_compared_as_text() -> None:
    statement = {
        "Effect": "Allow",
        "Action": "s3:GetObject",
        "Resource": "*",
        "Condition": {"Bool": {"aws:SecureTransport": True}, "NumericLessThan": {"s3:x": 5}},
    }
    carried = Request(USER, "s3:GetObject", "*", {"aws:SecureTransport": True, "s3:x": 4})
    identity, resource = {"Statement": statement}, {"Statement": {**statement, "Principal": "*"}}
    assert decide(carried, identity=identity).allowed
    assert decide(carried, resource=resource).allowed
    assert not decide(READ, identity=identity).allowed
    assert not decide(READ, resource=resource).allowed


ASSUME = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "111122223333"}}
TRUSTS: list[tuple[Any, str]] = [
    (allow("sts:AssumeRole").for_account("111122223333"), "trust"),
    ({"Version": "2012-10-17", "Statement": ASSUME}, "trust"),
    ({"Version": "2012-10-17", "Statement": {**ASSUME, "Action": "STS:TagSession"}}, "trust"),
    ({"Version": "2012-10-17", "Statement": []}, "resource"),
    ({"Version": "2012-10-17", "Statement": {**ASSUME, "Action": ["sts:*", "*"]}}, "resource"),
    ({"Version": "2012-10-17", "Statement": {**ASSUME, "Resource": "*"}}, "resource"),
    ({"Version": "2012-10-17", "Statement": [ASSUME, {**ASSUME, "Resource": "*"}]}, "resource"),
    (
        {
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Deny",
                "Action": "sts:AssumeRole",
                "NotPrincipal": {"AWS": "111122223333"},
            },
        },
        "resource",
    ),
]


@pytest.mark.parametrize(("given", "kind"), TRUSTS)
def test_trust_policies_are_recognised_by_their_elements(given: Any, kind: str) -> None:
    assert [document.kind for document in PolicySet(resource=given).resource] == [kind]


def test_documents_are_converted_to_kinds_with_the_same_grammar() -> None:
    trusting = trust(allow("sts:AssumeRole").for_account("111122223333"))
    assert PolicySet(resource=trusting).resource == (trusting,)
    named = document(allow("s3:*").for_anyone().on("*"))
    assert PolicySet(resource=named).resource == (named,)
    assert [item.kind for item in PolicySet(endpoint=named).endpoint] == ["endpoint"]
    assert [entry.kind for (entry,) in PolicySet(rcps=[[named]]).rcps] == ["rcp"]
    assert [candidate.kind for candidate in PolicySet(boundary=POLICY).boundary] == ["boundary"]
    assert [item.kind for (item,) in PolicySet(scps=[POLICY]).scps] == ["scp"]
    (endpoint,), ((rcp,),) = PolicySet(endpoint=named).endpoint, PolicySet(rcps=[[named]]).rcps
    assert PolicySet(rcps=[[endpoint]]).rcps == ((rcp,),)
    assert PolicySet(endpoint=rcp).endpoint == (endpoint,)
    with pytest.raises(errors.LanguageError, match="cannot be used as"):
        PolicySet(resource=endpoint)
    empty = parse({"Version": "2012-10-17", "Statement": []})
    assert [item.kind for item in PolicySet(endpoint=empty).endpoint] == ["endpoint"]
    with pytest.raises(errors.LanguageError, match="cannot be used as") as caught:
        PolicySet(endpoint=trusting)
    assert caught.value.next_step == "give it as resource="
    with pytest.raises(errors.LanguageError, match="cannot be used as") as caught:
        PolicySet(resource=POLICY)
    assert caught.value.next_step == "give it as identity="


def test_single_policy_as_rcps_is_refused() -> None:
    for given in (None, POLICY.to_dict(), POLICY.to_json(), allow("*").on("*")):
        with pytest.raises(errors.LanguageError, match="levels") as caught:
            decide(READ, identity=POLICY, rcps=given)  # type: ignore[arg-type]
        assert caught.value.next_step == "write rcps=[[policy]] for one level with this policy"


def test_error_for_a_resource_suggests_its_policies() -> None:
    with pytest.raises(errors.LanguageError, match="not a policy") as caught:
        decide(READ, identity=Role("app"))  # type: ignore[arg-type]
    assert "policies_of(role)" in str(caught.value.next_step)
    with pytest.raises(errors.LanguageError, match="not a policy") as caught:
        decide(READ, identity=7)  # type: ignore[arg-type]
    assert caught.value.next_step == "write document(allow(…).on(…)), or give the JSON"


def test_public_bucket_is_allowed_unless_restricted() -> None:
    public = document(allow("s3:*").for_anyone().on("*"))
    anonymous = Request(None, "s3:GetObject", READ.resource)
    assert PolicySet(resource=public).decide(anonymous).allowed
    assert decide(anonymous, resource=public).allowed
    assert decide_many([anonymous], resource=public)[0].allowed
    restricted = PolicySet(resource=public, restrict_public_buckets=True)
    assert not restricted.decide(anonymous).allowed
    assert not decide(anonymous, resource=public, restrict_public_buckets=True).allowed


def test_oldest_cache_entries_are_evicted() -> None:
    cache: dict[int, int] = dict.fromkeys(range(5), 0)
    policy_layers.evict_oldest(cache, 6)
    assert list(cache) == [0, 1, 2, 3, 4]
    policy_layers.evict_oldest(cache, 5)
    assert list(cache) == [1, 2, 3, 4]
    cache.update(dict.fromkeys(range(5, 9), 0))
    policy_layers.evict_oldest(cache, 5)
    assert list(cache) == [5, 6, 7, 8]


def test_cache_keys_distinguish_inputs() -> None:
    mark = policy_inputs.cache_key
    again = parse(POLICY.to_json())
    assert mark(POLICY) != mark(again)
    assert mark([POLICY]) == mark((POLICY,)) != mark([again])
    assert mark(POLICY.to_dict()) == mark(POLICY.to_dict())
    assert mark([POLICY.to_dict(), "x"]) == mark([POLICY.to_dict(), "x"])
    assert mark([POLICY.to_dict()]) != mark(["x"])
    assert mark([[POLICY], ["x"]]) == mark([[POLICY], ["x"]])
    assert mark(None) is None
    unwritable = {"Statement": object()}
    assert mark(unwritable) != mark(unwritable)


def test_statements_of_a_resource_policy_are_combined() -> None:
    account = allow("s3:GetObject").for_account("111122223333").on("*")
    itself = allow("s3:GetObject").for_principal(USER).on("*")
    for policy in (document(account, itself), document(itself, account)):
        assert decide(READ, resource=policy).allowed
    assert not decide(READ, resource=document(account)).allowed


def test_unknown_account_matches_no_caller() -> None:
    own = document(allow("s3:GetObject").for_own_account().on("*"))
    service = Request("ec2.amazonaws.com", "s3:GetObject", READ.resource)
    assert decide(service, resource=own).blocked_by == ("resource",)


def test_json_boolean_in_a_condition_does_not_change_the_service_principal() -> None:
    queue = "arn:aws-cn:sqs:cn-north-1:111122223333:jobs"
    request = Request("ec2.amazonaws.com", "sqs:SendMessage", queue, {"aws:SourceIp": "1.2.3.4"})
    statement = {
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Principal": {"Service": "ec2.amazonaws.com"},
        "Resource": queue,
    }
    for value in (False, "false"):
        policy = {"Statement": {**statement, "Condition": {"Null": {"aws:SourceIp": value}}}}
        assert decide(request, resource=policy).allowed
