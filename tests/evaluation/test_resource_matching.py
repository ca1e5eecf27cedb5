"""Which resources a statement matches, by the kind of its policy.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Request, Role, allow, decide, var
from iamdsl.evaluation.matchers.statement_matcher import resource_pattern
from iamdsl.language.text.pattern import Pattern

if TYPE_CHECKING:
    from iamdsl.language.documents.policy_kind_rules import PolicyKind

USER = "arn:aws:iam::111122223333:user/carlos"
QUEUE = "arn:aws:sqs:us-east-1:111122223333:jobs"
ALWAYS: tuple[PolicyKind, ...] = ("identity", "boundary", "session")
WHEN_WILD: tuple[PolicyKind, ...] = ("resource", "trust", "endpoint")

COMPLETED: list[tuple[str, set[str]]] = [
    ("arn:aws:sqs", {*ALWAYS}),
    ("arn:aws:sqs:us-east-1", {*ALWAYS}),
    ("arn:aws:sqs:us-east-1:111122223333", {*ALWAYS}),
    ("arn:aws:s?s", {*ALWAYS, *WHEN_WILD}),
    ("arn:aws:*:us-east-1", {*ALWAYS, *WHEN_WILD}),
    ("arn:aws:sq*", {*ALWAYS, *WHEN_WILD, "scp"}),
    (QUEUE, set()),
    ("arn:aws:sqs:*:*:jobs", set()),
    ("*", set()),
    ("sqs", set()),
]


@pytest.mark.parametrize(("text", "kinds"), COMPLETED)
def test_missing_parts_of_an_arn_match_anything(text: str, kinds: set[str]) -> None:
    for kind in (*ALWAYS, *WHEN_WILD, "scp", "rcp"):
        whole = resource_pattern(text, kind, variables=True)
        expected = text + ":*" * (5 - text.count(":")) if kind in kinds else text
        assert str(whole) == str(Pattern.parse(expected)), kind


def policy_on(element: str, *resources: str, version: str = "2012-10-17") -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "sqs:*", element: list(resources)}
    return {"Version": version, "Statement": statement}


MATCHES: list[tuple[str, bool]] = [
    ("*", True),
    (QUEUE, True),
    ("arn:aws:sqs", True),
    ("arn:aws:sqs:us-east-1:111122223333:*", True),
    ("arn:aws:sqs:us-east-1:111122223333:job", False),
    ("arn:aws:sqs:us-east-1:111122223333:job?", True),
    ("arn:aws:sqs:us-east-1:111122223333:jobs?", False),
    ("arn:aws:sqs:us-east-1:111122223333:j*b*s", True),
    ("arn:aws:sqs:us-east-1:111122223333:*bs*s", False),
    ("arn:aws:sqs:us-east-1:444455556666:*", False),
    ("arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/team}", True),
    ("arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/team}s", False),
    ("arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/none, 'jobs'}", True),
    ("arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/none}*", False),
    ("arn:aws:sqs:us-east-1:111122223333:${*}", False),
]


@pytest.mark.parametrize(("pattern", "matches"), MATCHES)
def test_resource_and_not_resource_are_opposites(pattern: str, *, matches: bool) -> None:
    request = Request(USER, "sqs:SendMessage", QUEUE, {"aws:PrincipalTag/team": "jobs"})
    other = "arn:aws:sqs:us-east-1:111122223333:other"
    for several in ((pattern,), (other, pattern), (pattern, "arn:aws:s3:::*x?")):
        assert decide(request, identity=policy_on("Resource", *several)).allowed is matches
        assert decide(request, identity=policy_on("NotResource", *several)).allowed is not matches


def test_each_of_several_patterns_is_tried() -> None:
    several = ("arn:aws:sqs:*:*:a?", "arn:aws:sqs:*:*:b*c", "arn:aws:sqs:*:*:d*", "arn:aws:sns:*")
    for name, result in (("ab", True), ("bc", True), ("dx", True), ("abc", False), ("bcd", False)):
        resource = f"arn:aws:sqs:us-east-1:111122223333:{name}"
        request = Request(USER, "sqs:SendMessage", resource)
        assert decide(request, identity=policy_on("Resource", *several)).allowed is result


def test_variables_are_filled_in_next_to_an_open_arn() -> None:
    policy = allow("*").on(Role("app"), f"arn:aws:s3:::{var('aws:username')}")
    role = "arn:aws:iam::111122223333:role/app"
    assert decide(Request(USER, "iam:GetRole", role), identity=policy).allowed
    assert decide(Request(USER, "s3:ListBucket", "arn:aws:s3:::carlos"), identity=policy).allowed
    china = "arn:aws-cn:iam::111122223333:role/app"
    carlos = USER.replace("aws", "aws-cn", 1)
    assert decide(Request(carlos, "iam:GetRole", china), identity=policy).allowed
    assert not decide(Request(USER, "iam:GetRole", china), identity=policy).allowed


def test_variable_takes_a_list_of_exactly_one_value() -> None:
    policy = policy_on("Resource", "arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/team}")
    for values, result in ((["jobs"], True), (["jobs", "jobs"], False), ([], False)):
        request = Request(USER, "sqs:SendMessage", QUEUE, {"aws:PrincipalTag/team": values})
        assert decide(request, identity=policy).allowed is result


def test_variables_in_the_old_version_are_text_and_wildcards() -> None:
    team = "arn:aws:sqs:us-east-1:111122223333:${aws:PrincipalTag/*}"
    for name, result in (("${aws:PrincipalTag/x}", True), ("x", False)):
        resource = f"arn:aws:sqs:us-east-1:111122223333:{name}"
        request = Request(USER, "sqs:SendMessage", resource)
        old = policy_on("Resource", team, version="2008-10-17")
        assert decide(request, identity=old).allowed is result


TEXTS: list[tuple[str, str, bool]] = [
    ("", "", True),
    ("a", "ab", False),
    ("a*", "a", True),
    ("a*", "ba", False),
    ("*", "", True),
    ("*a", "ba", True),
    ("*a", "ab", False),
    ("?", "", False),
    ("?", "a", True),
    ("a?c", "abc", True),
    ("a*b*c", "aXbYc", True),
    ("a*b*c", "acb", False),
    ("a*ab", "ab", False),
    ("a*b*b", "ab", False),
    ("a**b", "ab", True),
    ("*a*", "xay", True),
    ("a.c", "abc", False),
    ("a*", "a\nb", True),
    ("a?", "a\n", True),
    ("a", "a\n", False),
    ("a*b", "ab\n", False),
    ("$a*", "$ab", True),
]


@pytest.mark.parametrize(("pattern", "text", "matches"), TEXTS)
def test_wildcards_match_the_whole_text(pattern: str, text: str, *, matches: bool) -> None:
    parsed = Pattern.parse(pattern)
    assert parsed.matches(text) is matches
    assert str(parsed) == pattern.replace("**", "*")
    assert parsed.regex.endswith(r"\Z")
