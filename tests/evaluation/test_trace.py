"""The trace shows how every layer, statement and value was decided, with the line that wrote it."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Request, allow, aws, decide, deny, document, key, scp, var
from iamdsl.evaluation.explanation.trace import join_texts

if TYPE_CHECKING:
    from iamdsl.evaluation import Decision, LayerTrace

USER = "arn:aws:iam::111122223333:user/carlos"
BUCKET = "arn:aws:s3:::carlos-logs"


def line() -> int:
    """Return the line of the caller."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def layer(decision: Decision, name: str) -> LayerTrace:
    return next(trace for trace in decision.trace.layers if trace.layer == name)


def new_request(action: str = "s3:PutObject", on: str = f"{BUCKET}/x", **context: Any) -> Request:
    return Request(USER, action, on, {f"aws:{name}": value for name, value in context.items()})


def test_statement_trace_has_the_line_that_wrote_it() -> None:
    lines = (line() + 1, line() + 2)
    allowing = allow("s3:*").on("*")
    denying = deny("s3:*").on("arn:aws:s3:::*log*")
    decision = decide(new_request(), identity=[document(allowing), document(denying)])
    assert decision.result == "explicit_deny"
    traced = layer(decision, "identity").statements
    assert [(trace.statement.effect, trace.matched) for trace in traced] == [
        ("Allow", True),
        ("Deny", True),
    ]
    origins = [item.statement.origin for item in traced]
    assert [(origin.file, origin.line) for origin in origins if origin] == [
        (__file__, at) for at in lines
    ]
    assert f"{__file__}:{lines[1]}" in str(decision.trace)


def test_equal_policies_keep_their_own_lines() -> None:
    for _ in range(2):
        first = document(allow("s3:GetObject").on("arn:aws:s3:::own-lines"))
        second = document(allow("s3:GetObject").on("arn:aws:s3:::own-lines"))
        for identity_policy in (first, second):
            decision = decide(new_request("s3:GetObject"), identity=identity_policy)
            origin = layer(decision, "identity").statements[0].statement.origin
            assert origin == identity_policy.statements[0].origin
    assert first.statements[0].origin != second.statements[0].origin


def test_elements_have_policy_value_and_request_value() -> None:
    when = aws.PrincipalTag("team").equals("red", "blue")
    policy = document(allow("s3:Put*", "s3:Get*").on(f"{BUCKET}/*").when(when))
    request = Request(USER, "s3:PutObject", f"{BUCKET}/x", {"aws:PrincipalTag/team": "green"})
    traced = layer(decide(request, identity=policy), "identity")
    assert (traced.verdict, traced.passed_over) == ("silent", 0)
    action, resource, condition = traced.statements[0].elements
    assert (action.element, action.matched, action.policy_value) == ("Action", True, "s3:Put*")
    assert (resource.matched, resource.policy_value, resource.request_value) == (
        True,
        f"{BUCKET}/*",
        f"{BUCKET}/x",
    )
    assert (condition.matched, condition.request_value, condition.unspecified) == (
        False,
        "green",
        False,
    )
    assert condition.policy_value == "StringEquals aws:PrincipalTag/team red, blue"
    reading = decide(new_request("s3:getobject"), identity=policy)
    assert layer(reading, "identity").statements[0].elements[2].request_value == "absent"
    assert layer(reading, "identity").statements[0].elements[0].policy_value == "s3:Get*"


def test_layers_are_absent_without_a_matching_statement_or_not_applied() -> None:
    policy = document(allow("ec2:*").on("*"))
    decision = decide(
        Request("ec2.amazonaws.com", "s3:GetObject", BUCKET),
        scps=[[scp(allow("*").on("*"))]],
        boundary=policy,
    )
    verdicts = {(trace.layer, trace.verdict) for trace in decision.trace.layers}
    assert verdicts == {
        ("scp", "not applied"),
        ("resource", "absent"),
        ("identity", "absent"),
        ("boundary", "not applied"),
        ("session", "absent"),
        ("endpoint", "absent"),
    }
    silent = layer(decide(new_request(), identity=policy), "identity")
    assert (silent.verdict, silent.statements, silent.passed_over) == ("silent", (), 1)
    text = str(decide(new_request(), identity=policy).trace)
    assert "identity policy: no matching statement: no statement names the action" in text
    assert "1 statement does not name the action" in text


def test_levels_are_counted_from_the_root() -> None:
    full, none = scp(allow("*").on("*")), scp(allow("ec2:*").on("*"))
    decision = decide(new_request(), identity=allow("*").on("*"), scps=[[full], [none]])
    assert decision.blocked_by == ("scp",)
    verdicts = [
        (trace.level, trace.verdict) for trace in decision.trace.layers if trace.layer == "scp"
    ]
    assert verdicts == [(1, "allows"), (2, "silent")]


def test_keys_that_the_request_does_not_carry_are_listed() -> None:
    policy = document(
        allow("s3:*")
        .on(f"{BUCKET}/${{aws:PrincipalTag/home}}/*")
        .when(aws.SourceIp.within("203.0.113.0/24"), aws.SecureTransport.is_true()),
    )
    decision = decide(new_request(SecureTransport=True), identity=policy)
    assert set(decision.missing) == {"aws:SourceIp", "aws:PrincipalTag/home"}


NOTED: dict[str, tuple[Request, dict[str, Any], str]] = {
    "unknown action": (
        Request(USER, "s3:FetchObject", f"{BUCKET}/x"),
        {},
        "does not have s3:FetchObject: its resource types are unknown",
    ),
    "replaced resource": (
        Request(USER, "s3:ListAllMyBuckets", BUCKET),
        {},
        'is evaluated for resource "arn:aws:s3:::*", not for',
    ),
    "no such type": (
        Request(USER, "s3:GetObject", "arn:aws:sqs:::q"),
        {},
        "object; arn:aws:sqs:::q is not one, and is evaluated as given",
    ),
    "a pattern": (Request(USER, "s3:GetObject", f"{BUCKET}/*"), {}, "is a pattern"),
    "all resources": (
        Request(USER, "s3:GetObject", "*"),
        {},
        'is evaluated for resource "*": statements for specific ARNs do not match',
    ),
    "key of another action": (
        Request(USER, "s3:GetObject", f"{BUCKET}/x", {"s3:prefix": "a"}),
        {},
        "never carries s3:prefix: ignored",
    ),
    "list for one value": (
        Request(USER, "s3:GetObject", f"{BUCKET}/x", {"aws:SourceIp": ["1.2.3.4", "1.2.3.5"]}),
        {"identity": allow("s3:*").on("*").when(aws.SourceIp.within("1.2.3.0/24"))},
        "unspecified by AWS for several values without a set operator, treated as no match",
    ),
    "wrong type": (
        Request(USER, "s3:GetObject", f"{BUCKET}/x", {"aws:SourceIp": "here"}),
        {"identity": allow("s3:*").on("*").when(aws.SourceIp.not_within("1.2.3.0/24"))},
        "unspecified by AWS for such a value, treated as no match",
    ),
    "wrong type in a denial": (
        Request(USER, "s3:ListBucket", BUCKET, {"s3:max-keys": "many"}),
        {"identity": deny("s3:*").on("*").when(key.number("s3:max-keys").at_most(5))},
        "unspecified by AWS for such a value, treated as a match",
    ),
    "NotResource without a value": (
        Request(USER, "s3:GetObject", f"{BUCKET}/x"),
        {"identity": deny("s3:*").on_all_except(f"{BUCKET}/{var('aws:PrincipalTag/t')}")},
        (
            "the request has no value for aws:PrincipalTag/t, "
            "so a pattern with that variable matches nothing"
        ),
    ),
}


@pytest.mark.parametrize("name", NOTED)
def test_unspecified_and_ignored_parts_are_noted(name: str) -> None:
    request, layers, note = NOTED[name]
    decision = decide(request, **layers)
    assert note in "\n".join(decision.notes)
    assert not decision.allowed
    assert all(item in str(decision.trace) for item in decision.notes)


def test_wildcard_that_matches_a_colon_is_noted() -> None:
    stream = "arn:aws:logs:us-east-1:111122223333:log-group:web:log-stream:one"
    request = Request(USER, "logs:PutLogEvents", stream)
    within = document(allow("logs:*").on("arn:aws:logs:us*1:111122223333:log-group:web:*"))
    assert decide(request, identity=within).allowed
    assert not decide(request, identity=within).notes
    across = document(allow("logs:*").on("arn:aws:logs:us*3:log-group:web:log-stream:one"))
    decision = decide(request, identity=across)
    assert decision.allowed
    assert "whether a * inside one part of an ARN can match a colon" in decision.notes[0]


def test_decision_is_true_if_allowed_and_has_a_short_repr() -> None:
    granted = decide(new_request(), identity=allow("s3:*").on("*"))
    assert granted
    assert not decide(new_request())
    assert repr(granted) == (
        f"<{USER} s3:PutObject on {BUCKET}/x: allowed: an identity policy allows s3:PutObject>"
    )
    assert "\n" not in repr(decide(new_request()))


def test_long_action_list_is_shortened() -> None:
    many = document(allow(*(f"s3:Get{name}*" for name in "BEIJLMO")).on("*"))
    text = str(decide(new_request("s3:GetObject"), identity=many).trace)
    assert "s3:GetB*, s3:GetE*, s3:GetI* and 4 more" in text


@pytest.mark.parametrize(
    "principal",
    [
        USER,
        "arn:aws:iam::111122223333:role/deploy",
        "arn:aws:sts::111122223333:assumed-role/deploy/ci",
        "111122223333",
    ],
)
def test_management_account_is_not_restricted(principal: str) -> None:
    full = [[scp(allow("*").on("*"))]]
    statement = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}
    rcps = [{"Version": "2012-10-17", "Statement": statement}]
    request = Request(principal, "s3:GetObject", f"{BUCKET}/x")
    decision = decide(request, scps=full, rcps=rcps, management_account="111122223333")
    for name in ("scp", "rcp"):
        trace = layer(decision, name)
        assert trace.verdict == "not applied"
        assert trace.why == "SCPs and RCPs do not restrict the management account"


@pytest.mark.parametrize(
    ("patterns", "noted"),
    [
        (["arn:aws:logs:us*3:log-group:web:log-stream:one"], True),
        (["arn:aws:s3:::*", "arn:aws:logs:us*3:log-group:web:log-stream:one"], True),
        (["arn:aws:logs:us*3:log-group:web:log-stream:one", "arn:aws:s3:::*"], True),
        (["arn:aws:logs:us*3:log-group:*one"], True),
        (["arn:aws:logs:us*3:log-group:web:*"], True),
        (["arn:aws:logs:u?-east-1:111122223333:log-group:web:log-stream:*"], False),
        (["arn:aws:logs:us*", "arn:aws:logs:*:log-group:web:log-stream:one"], False),
        (["arn:aws:logs:us-east-*:log-group:web:log-stream:one"], False),
        (["arn:aws:logs:us*3"], False),
        (["arn:aws:logs:us*1:${aws:PrincipalAccount}:log-group:web:log-stream:one"], False),
        (["arn:aws:logs:us*3:log-group:*:${aws:username}:one"], False),
        (["arn:aws:logs:us-east-1:111122223333:log*one"], False),
    ],
)
def test_only_wildcards_inside_a_part_are_noted(patterns: list[str], *, noted: bool) -> None:
    stream = "arn:aws:logs:us-east-1:111122223333:log-group:web:log-stream:one"
    statement = {"Effect": "Allow", "Action": "logs:*", "Resource": patterns}
    policy = {"Version": "2012-10-17", "Statement": statement}
    decision = decide(Request(USER, "logs:PutLogEvents", stream), identity=policy)
    result = [note for note in decision.notes if "can match a colon" in note]
    assert bool(result) is noted
    every = Request(USER, "logs:DescribeQueries", "*")
    assert not [item for item in decide(every, identity=policy).notes if "colon" in item]


def test_statement_title_has_its_sid_or_first_actions() -> None:
    def title(**elements: Any) -> str:
        statement = {"Effect": "Allow", "Resource": "*", **elements}
        decision = decide(new_request("s3:GetObject"), identity={"Statement": statement})
        return layer(decision, "identity").statements[0].title

    actions = ["s3:Get*", "s3:Put*", "s3:List*", "s3:Delete*"]
    assert title(Action=actions[:3]) == "✓ Allow s3:Get*, s3:Put*, s3:List*"
    assert title(Action=actions) == "✓ Allow s3:Get*, s3:Put*, s3:List* and 1 more"
    assert title(Action=actions, Sid="Objects") == "✓ Allow Objects"
    assert title(Effect="Deny", Action="*") == "✓ Deny *"
    assert title(Action="*", Resource="arn:aws:s3:::other") == "✗ Allow *"
    denial = title(Effect="Deny", Action="*", Resource="arn:aws:s3:::other")
    assert denial == "does not apply: Deny *"
    assert title(NotAction=actions[1:]) == "✓ Allow NotAction s3:Put*, s3:List*, s3:Delete*"


def test_long_lists_show_eight_texts() -> None:
    names = tuple("abcdefghi")
    assert join_texts(names[:8]) == "a, b, c, d, e, f, g, h"
    assert join_texts(names) == "a, b, c, d, e, f, g, h and 1 more"


def test_statements_that_do_not_name_the_action_are_counted() -> None:
    policy = document(allow("ec2:*").on("*"), allow("sqs:*").on("*"))
    text = str(decide(new_request(), identity=policy).trace)
    assert "2 statements do not name the action" in text


def test_retired_action_is_noted() -> None:
    queue = "arn:aws:sqs:us-east-1:111122223333:jobs"
    decision = decide(Request(USER, "sqs:SendMessageBatch", queue))
    assert decision.notes == ("AWS no longer lists sqs:SendMessageBatch (since 2021-12-01)",)
    assert decide(Request(USER, "sqs:SendMessage", queue)).notes == ()


def test_pattern_is_not_noted_as_another_resource_type() -> None:
    (note,) = decide(new_request("s3:GetObject", "arn:aws:s3:::b*")).notes
    assert note.startswith("arn:aws:s3:::b* is a pattern")


def test_keys_are_noted_in_any_case() -> None:
    request = Request(USER, "s3:GetObject", f"{BUCKET}/x", {"S3:Prefix": "a"})
    assert decide(request).notes == ("s3:GetObject never carries S3:Prefix: ignored",)
    policy = allow("s3:*").on(f"{BUCKET}/${{AWS:SourceVpc}}").when(key("S3:authType").equals("1"))
    request = Request(
        USER, "s3:GetObject", f"{BUCKET}/x", {"aws:sourcevpc": "x", "s3:authtype": "1"}
    )
    assert decide(request, identity=policy).missing == ()


def test_several_values_of_single_valued_keys_are_noted() -> None:
    context = {
        "s3:prefix": "a",
        "custom:Key": ["a", "b"],
        "aws:TagKeys": ["a", "b"],
        "aws:SourceVpc": ["vpc-1"],
        "aws:SourceIp": ["1.2.3.4", "1.2.3.5"],
    }
    notes = decide(Request(USER, "s3:GetObject", f"{BUCKET}/x", context)).notes
    assert [note.split()[:2] for note in notes] == [
        ["s3:GetObject", "never"],
        ["aws:SourceIp", "is"],
    ]


def test_repr_has_the_reason_and_ipython_shows_the_trace() -> None:
    decision = decide(new_request())
    assert repr(decision).startswith(f"<{USER} s3:PutObject on {BUCKET}/x: implicit deny: no ")
    shown: list[str] = []

    class Printer:
        def text(self, text: str) -> None:
            shown.append(text)

    decision._repr_pretty_(Printer(), False)  # noqa: FBT003 - as IPython calls it
    assert shown == [f"{decision!r}\n{decision.trace}"]


def test_rcps_do_not_restrict_resources_of_the_management_account() -> None:
    statement = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}
    request = Request("ec2.amazonaws.com", "s3:GetObject", f"{BUCKET}/x", {}, "111122223333")
    decision = decide(
        request,
        rcps=[{"Version": "2012-10-17", "Statement": statement}],
        management_account="111122223333",
    )
    trace = layer(decision, "rcp")
    assert trace.why == "SCPs and RCPs do not restrict the management account"


def test_layers_that_an_anonymous_caller_cannot_have_do_not_apply() -> None:
    every = document(allow("*").on("*"))
    trace = decide(Request("*", "s3:GetObject", "*"), boundary=every, scps=[[every]]).trace
    reasons = {layer.layer: layer.why for layer in trace.layers if layer.verdict == "not applied"}
    assert reasons == {
        "boundary": "an anonymous caller cannot have one",
        "scp": "an anonymous caller is not a principal of a member account",
    }
