"""The trace tells of every layer, statement and value what decided, with the user's line."""

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
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def layer(decision: Decision, name: str) -> LayerTrace:
    return next(trace for trace in decision.trace.layers if trace.layer == name)


def ask(action: str = "s3:PutObject", on: str = f"{BUCKET}/x", **context: Any) -> Request:
    return Request(USER, action, on, {f"aws:{name}": value for name, value in context.items()})


def test_a_statement_is_quoted_with_the_line_it_was_written_on() -> None:
    lines = (line() + 1, line() + 2)
    allowing = allow("s3:*").on("*")
    denying = deny("s3:*").on("arn:aws:s3:::*log*")
    decision = decide(ask(), identity=[document(allowing), document(denying)])
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
            decision = decide(ask("s3:GetObject"), identity=identity_policy)
            origin = layer(decision, "identity").statements[0].statement.origin
            assert origin == identity_policy.statements[0].origin
    assert first.statements[0].origin != second.statements[0].origin


def test_elements_tell_what_is_said_and_what_is_asked() -> None:
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
    reading = decide(ask("s3:getobject"), identity=policy)
    assert layer(reading, "identity").statements[0].elements[2].request_value == "absent"
    assert layer(reading, "identity").statements[0].elements[0].policy_value == "s3:Get*"


def test_layers_that_are_absent_silent_or_do_not_apply_say_so() -> None:
    policy = document(allow("ec2:*").on("*"))
    decision = decide(
        Request("ec2.amazonaws.com", "s3:GetObject", BUCKET),
        scps=[[scp(allow("*").on("*"))]],
        boundary=policy,
    )
    said = {(trace.layer, trace.verdict) for trace in decision.trace.layers}
    assert said == {
        ("scp", "not applied"),
        ("resource", "absent"),
        ("identity", "absent"),
        ("boundary", "not applied"),
        ("session", "absent"),
        ("endpoint", "absent"),
    }
    silent = layer(decide(ask(), identity=policy), "identity")
    assert (silent.verdict, silent.statements, silent.passed_over) == ("silent", (), 1)
    assert "1 statement does not name the action" in str(decide(ask(), identity=policy).trace)


def test_levels_are_counted_from_the_root() -> None:
    full, none = scp(allow("*").on("*")), scp(allow("ec2:*").on("*"))
    decision = decide(ask(), identity=allow("*").on("*"), scps=[[full], [none]])
    assert decision.blocked_by == ("scp",)
    said = [(trace.level, trace.verdict) for trace in decision.trace.layers if trace.layer == "scp"]
    assert said == [(1, "allows"), (2, "silent")]


def test_keys_that_are_asked_for_in_vain_are_listed() -> None:
    policy = document(
        allow("s3:*")
        .on(f"{BUCKET}/${{aws:PrincipalTag/home}}/*")
        .when(aws.SourceIp.within("203.0.113.0/24"), aws.SecureTransport.is_true()),
    )
    decision = decide(ask(SecureTransport=True), identity=policy)
    assert set(decision.missing) == {"aws:SourceIp", "aws:PrincipalTag/home"}


NOTED: dict[str, tuple[Request, dict[str, Any], str]] = {
    "unknown action": (
        Request(USER, "s3:FetchObject", f"{BUCKET}/x"),
        {},
        "does not have s3:FetchObject: its resource types are unknown",
    ),
    "dropped resource": (
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
    "everything": (
        Request(USER, "s3:GetObject", "*"),
        {},
        'is evaluated for resource "*": statements for specific ARNs do not match',
    ),
    "foreign key": (
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
        "the request has no value for aws:PrincipalTag/t, "
        "so a pattern with that variable matches nothing",
    ),
}


@pytest.mark.parametrize("name", NOTED)
def test_what_aws_leaves_open_or_ignores_is_noted(name: str) -> None:
    request, layers, note = NOTED[name]
    decision = decide(request, **layers)
    assert note in "\n".join(decision.notes)
    assert not decision.allowed
    assert all(item in str(decision.trace) for item in decision.notes)


def test_a_star_within_a_part_that_reaches_across_a_colon_is_noted() -> None:
    stream = "arn:aws:logs:us-east-1:111122223333:log-group:web:log-stream:one"
    request = Request(USER, "logs:PutLogEvents", stream)
    within = document(allow("logs:*").on("arn:aws:logs:us*1:111122223333:log-group:web:*"))
    assert decide(request, identity=within).allowed
    assert not decide(request, identity=within).notes
    across = document(allow("logs:*").on("arn:aws:logs:us*3:log-group:web:log-stream:one"))
    decision = decide(request, identity=across)
    assert decision.allowed
    assert "whether a * inside one part of an ARN can match a colon" in decision.notes[0]


def test_a_decision_is_true_where_it_allows_and_short_to_read() -> None:
    granted = decide(ask(), identity=allow("s3:*").on("*"))
    assert granted
    assert not decide(ask())
    assert repr(granted) == (
        f"<{USER} s3:PutObject on {BUCKET}/x: allowed: an identity policy allows s3:PutObject>"
    )
    assert "\n" not in repr(decide(ask()))


def test_a_long_list_is_cut_short() -> None:
    many = document(allow(*(f"s3:Get{name}*" for name in "BEIJLMO")).on("*"))
    text = str(decide(ask("s3:GetObject"), identity=many).trace)
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
def test_the_management_account_is_outside_its_organization(principal: str) -> None:
    full = [[scp(allow("*").on("*"))]]
    said = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}
    rcps = [{"Version": "2012-10-17", "Statement": said}]
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
def test_only_a_star_within_a_part_is_noted_for_reaching_on(
    patterns: list[str], *, noted: bool
) -> None:
    stream = "arn:aws:logs:us-east-1:111122223333:log-group:web:log-stream:one"
    said = {"Effect": "Allow", "Action": "logs:*", "Resource": patterns}
    policy = {"Version": "2012-10-17", "Statement": said}
    decision = decide(Request(USER, "logs:PutLogEvents", stream), identity=policy)
    result = [note for note in decision.notes if "can match a colon" in note]
    assert bool(result) is noted
    every = Request(USER, "logs:DescribeQueries", "*")
    assert not [item for item in decide(every, identity=policy).notes if "colon" in item]


def test_a_statement_is_called_by_its_sid_or_its_first_actions() -> None:
    def title(**said: Any) -> str:
        statement = {"Effect": "Allow", "Resource": "*", **said}
        decision = decide(ask("s3:GetObject"), identity={"Statement": statement})
        return layer(decision, "identity").statements[0].title

    actions = ["s3:Get*", "s3:Put*", "s3:List*", "s3:Delete*"]
    assert title(Action=actions[:3]) == "✓ Allow s3:Get*, s3:Put*, s3:List*"
    assert title(Action=actions) == "✓ Allow s3:Get*, s3:Put*, s3:List* and 1 more"
    assert title(Action=actions, Sid="Objects") == "✓ Allow Objects"
    assert title(NotAction=actions[1:]) == "✓ Allow NotAction s3:Put*, s3:List*, s3:Delete*"


def test_long_lists_show_eight() -> None:
    names = tuple("abcdefghi")
    assert join_texts(names[:8]) == "a, b, c, d, e, f, g, h"
    assert join_texts(names) == "a, b, c, d, e, f, g, h and 1 more"


def test_statements_that_do_not_name_the_action_are_counted() -> None:
    policy = document(allow("ec2:*").on("*"), allow("sqs:*").on("*"))
    assert "2 statements do not name the action" in str(decide(ask(), identity=policy).trace)


def test_an_action_that_is_no_longer_listed_is_noted() -> None:
    queue = "arn:aws:sqs:us-east-1:111122223333:jobs"
    decision = decide(Request(USER, "sqs:SendMessageBatch", queue))
    assert decision.notes == ("AWS no longer lists sqs:SendMessageBatch (since 2021-12-01)",)
    assert decide(Request(USER, "sqs:SendMessage", queue)).notes == ()


def test_a_pattern_is_no_resource_of_another_type() -> None:
    (note,) = decide(ask("s3:GetObject", "arn:aws:s3:::b*")).notes
    assert note.startswith("arn:aws:s3:::b* is a pattern")


def test_keys_are_noted_in_any_case() -> None:
    request = Request(USER, "s3:GetObject", f"{BUCKET}/x", {"S3:Prefix": "a"})
    assert decide(request).notes == ("s3:GetObject never carries S3:Prefix: ignored",)
    policy = allow("s3:*").on(f"{BUCKET}/${{AWS:SourceVpc}}").when(key("S3:authType").equals("1"))
    request = Request(
        USER, "s3:GetObject", f"{BUCKET}/x", {"aws:sourcevpc": "x", "s3:authtype": "1"}
    )
    assert decide(request, identity=policy).missing == ()


def test_several_values_are_noted_of_keys_that_are_known_to_have_one() -> None:
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


def test_a_decision_is_shown_by_its_sentence_and_in_ipython_with_its_trace() -> None:
    decision = decide(ask())
    assert repr(decision).startswith(f"<{USER} s3:PutObject on {BUCKET}/x: implicit deny: no ")
    shown: list[str] = []

    class Printer:
        def text(self, text: str) -> None:
            shown.append(text)

    decision._repr_pretty_(Printer(), False)  # noqa: FBT003 - as IPython calls it
    assert shown == [f"{decision!r}\n{decision.trace}"]


def test_resources_of_the_management_account_are_not_restricted_for_anybody() -> None:
    said = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}
    request = Request("ec2.amazonaws.com", "s3:GetObject", f"{BUCKET}/x", {}, "111122223333")
    decision = decide(
        request,
        rcps=[{"Version": "2012-10-17", "Statement": said}],
        management_account="111122223333",
    )
    trace = layer(decision, "rcp")
    assert trace.why == "SCPs and RCPs do not restrict the management account"
