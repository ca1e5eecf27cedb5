"""Condition operators: policy values compared with request values; None is unspecified.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.operator import Operator

if TYPE_CHECKING:
    from iamdsl.evaluation.matchers.condition_matcher import Ternary
    from iamdsl.evaluation.request.context import Values

SNS = "arn:aws:sns:eu-west-1:111122223333:topic"
LAMBDA = "arn:aws:lambda:eu-west-1:111122223333:function:resize:1"


def matcher(operator: str, *policy_values: str, variables: bool = True) -> ConditionMatcher:
    condition = Condition(Operator.parse(operator), "example:Key", policy_values)
    return ConditionMatcher(condition, variables=variables)


ONE_VALUE: list[tuple[str, str, str, Ternary]] = [
    ("StringEquals", "Red", "Red", True),
    ("StringEquals", "Red", "red", False),
    ("StringEquals", "r*", "red", False),
    ("StringEquals", "r*", "r*", True),
    ("StringEquals", "", "", True),
    ("StringEqualsIgnoreCase", "RED", "red", True),
    ("StringEqualsIgnoreCase", "red", "RED", True),
    ("StringNotEqualsIgnoreCase", "RED", "red", False),
    ("StringLike", "r?d*", "reds", True),
    ("StringLike", "r?d*", "Reds", False),
    ("StringLike", "r${*}", "r*", True),
    ("StringLike", "r${*}", "red", False),
    ("StringLike", "r*d", "re\nd", True),
    ("StringNotLike", "r*", "blue", True),
    ("NumericEquals", "10", "10.0", True),
    ("NumericEquals", "10", "10x", None),
    ("NumericEquals", "ten", "10", None),
    ("NumericNotEquals", "10", "ten", None),
    ("NumericLessThan", "10", "10", False),
    ("NumericLessThan", "10", "9", True),
    ("NumericLessThanEquals", "10", "10", True),
    ("NumericGreaterThan", "10", "10", False),
    ("NumericGreaterThan", "9", "10", True),
    ("NumericGreaterThanEquals", "10", "10", True),
    ("NumericEquals", "${example:Other}", "10", None),
    ("DateEquals", "2026-01-01T00:00:00Z", "1767225600", True),
    ("DateEquals", "2026-01-01T02:00:00+02:00", "2026-01-01T00:00:00Z", True),
    ("DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", True),
    ("DateGreaterThan", "soon", "2026-01-01T00:00:00Z", None),
    ("DateLessThan", "2026-01-01T00:00:00Z", "soon", None),
    ("Bool", "true", "TRUE", True),
    ("Bool", "TRUE", "true", True),
    ("Bool", "false", "true", False),
    ("Bool", "true", "maybe", None),
    ("Bool", "maybe", "true", None),
    ("BinaryEquals", "QUJD", "QUJD", True),
    ("BinaryEquals", "QUJD", "qujd", False),
    ("IpAddress", "203.0.113.99/24", "203.0.113.7", True),
    ("IpAddress", "203.0.113.7", "203.0.113.7", True),
    ("IpAddress", "203.0.113.0/24", "198.51.100.9", False),
    ("IpAddress", "203.0.113.0/24", "2001:db8::1", False),
    ("IpAddress", "2001:db8::/32", "2001:db8::1", True),
    ("IpAddress", "203.0.113.0/24", "here", None),
    ("IpAddress", "here", "203.0.113.7", None),
    ("NotIpAddress", "203.0.113.0/24", "here", None),
    ("NotIpAddress", "203.0.113.0/24", "198.51.100.9", True),
    ("ArnLike", "arn:aws:sns:*:111122223333:t*", SNS, True),
    ("ArnEquals", "arn:aws:sns:*:111122223333:t*", SNS, True),
    ("ArnLike", "arn:aws:sns:*:topic", SNS, False),
    ("ArnLike", "arn:aws:sns:*:*", SNS, False),
    ("ArnLike", "arn:aws:lambda:*:*:function:*", LAMBDA, True),
    ("ArnLike", "arn:aws:lambda:*:*:function:resize:?", LAMBDA, True),
    ("ArnLike", "arn:aws:s3:::b", "arn:aws:s3:::b", True),
    ("ArnLike", "arn:aws:s3:::b", "arn:aws:s3::b", False),
    ("ArnLike", "arn:*:*:*:*:*", "arn:aws:s3:x:y", False),
    ("ArnLike", "*", SNS, True),
    ("ArnLike", "*", "nothing", True),
    ("ArnLike", "arn:aws:sns", SNS, False),
    ("ArnNotLike", "arn:aws:sns", SNS, True),
    ("ArnNotEquals", "arn:aws:sns:*:111122223333:t*", SNS, False),
]


@pytest.mark.parametrize(("operator", "policy_value", "request_value", "answer"), ONE_VALUE)
def test_one_request_value_is_compared_with_one_policy_value(
    operator: str, policy_value: str, request_value: str, answer: Ternary
) -> None:
    assert matcher(operator, policy_value).holds({"example:key": request_value}) is answer
    assert matcher(operator, policy_value).holds({"example:key": (request_value,)}) is answer
    assert (
        matcher(f"{operator}IfExists", policy_value).holds({"example:key": request_value}) is answer
    )
    assert matcher(f"ForAnyValue:{operator}", policy_value).holds(
        {"example:key": (request_value, request_value)}
    ) is (None if answer is None else answer and request_value != "")


SEVERAL: list[tuple[str, tuple[str, ...], Values | None, Ternary]] = [
    ("StringEquals", ("a", "b"), "b", True),
    ("StringNotEquals", ("a", "b"), "b", False),
    ("StringNotEquals", ("a", "b"), "c", True),
    ("StringEquals", ("a",), None, False),
    ("StringEquals", ("a",), (), False),
    ("StringNotEquals", ("a",), None, True),
    ("StringEqualsIfExists", ("a",), None, True),
    ("StringEqualsIfExists", ("a",), "b", False),
    ("StringEquals", ("a", "b"), ("a", "b"), False),
    ("StringNotEquals", ("a",), ("b", "c"), False),
    ("NumericEquals", ("ten", "10"), "10", True),
    ("NumericEquals", ("ten", "11"), "10", None),
    ("NumericNotEquals", ("ten", "10"), "10", False),
    ("Null", ("true",), None, True),
    ("Null", ("true",), "a", False),
    ("Null", ("FALSE",), "a", True),
    ("Null", ("false",), None, False),
    ("Null", ("true", "false"), "a", True),
    ("Null", ("perhaps",), "a", None),
    ("Null", ("perhaps", "true"), "a", None),
    ("Null", ("true",), (), None),
    ("Null", ("true",), ("",), None),
    ("Null", ("false",), ("a", ""), True),
    ("ForAllValues:Null", ("true",), "a", True),
    ("ForAnyValue:Null", ("true",), None, False),
    ("ForAllValues:StringEquals", ("a", "b"), ("a", "b"), True),
    ("ForAllValues:StringEquals", ("a", "b"), ("a", "c"), False),
    ("ForAllValues:StringEquals", ("a",), "a", True),
    ("ForAllValues:StringEquals", ("a",), None, True),
    ("ForAllValues:StringEquals", ("a",), (), True),
    ("ForAllValues:StringEquals", ("a",), "", True),
    ("ForAllValues:StringNotEquals", ("a",), ("b", "c"), True),
    ("ForAllValues:StringNotEquals", ("a",), ("a", "c"), False),
    ("ForAllValues:NumericEquals", ("10",), ("10", "ten"), None),
    ("ForAllValues:NumericEquals", ("10",), ("11", "ten"), False),
    ("ForAnyValue:StringEquals", ("a",), ("c", "a"), True),
    ("ForAnyValue:StringEquals", ("a",), ("b", "c"), False),
    ("ForAnyValue:StringEquals", ("a",), None, False),
    ("ForAnyValue:StringEquals", ("a",), (), False),
    ("ForAnyValue:StringNotEquals", ("a",), ("a", "c"), True),
    ("ForAnyValue:StringNotEquals", ("a",), ("a",), False),
    ("ForAnyValue:StringEqualsIfExists", ("a",), None, True),
    ("ForAnyValue:StringEqualsIfExists", ("a",), (), None),
    ("ForAnyValue:NumericEquals", ("10",), ("ten", "10"), True),
    ("ForAnyValue:NumericEquals", ("10",), ("ten", "11"), None),
]


@pytest.mark.parametrize(("operator", "policy_values", "request_value", "answer"), SEVERAL)
def test_several_values_are_compared(
    operator: str, policy_values: tuple[str, ...], request_value: Values | None, answer: Ternary
) -> None:
    known: dict[str, Values] = {} if request_value is None else {"example:key": request_value}
    assert matcher(operator, *policy_values).holds(known) is answer


def test_string_and_arn_operators_take_variables_in_the_current_version() -> None:
    text = matcher("StringEquals", "${example:Other}", "fixed")
    assert text.variables == ("example:Other",)
    known: dict[str, Values] = {"example:key": "a", "example:other": "a"}
    assert text.holds(known) is True
    assert text.holds({"example:key": "fixed"}) is True
    assert text.holds({"example:key": "${example:Other}"}) is False
    assert matcher("StringLike", "${example:Other}?").holds({**known, "example:key": "ab"}) is True
    assert matcher("StringLike", "a${example:Other}?").variables == ("example:Other",)
    arn = matcher("ArnLike", "arn:aws:sns:*:${example:Other}")
    known = {"example:key": SNS, "example:other": "111122223333:topic"}
    assert arn.holds(known) is True
    assert arn.holds({**known, "example:other": "111122223333:t*"}) is False
    assert matcher("NumericEquals", "${example:Other}").variables == ()
    assert matcher("DateEquals", "${example:Other}").variables == ()
    old = matcher("StringEquals", "${example:Other}", variables=False)
    assert old.variables == ()
    assert old.holds({"example:key": "${example:Other}"}) is True
