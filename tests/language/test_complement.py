"""`unless` adds the exact negation: tried with an absent key and up to three values."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from support.reference_matcher import holds

from iamdsl import allow, aws, deny, document, key
from iamdsl.errors import LanguageError
from iamdsl.language import Condition
from iamdsl.language.documents.complement import complement
from iamdsl.language.elements.operator import ALL_OPERATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iamdsl.language import AnyStatement

DOMAINS: dict[str, tuple[str, ...]] = {
    "String": ("a", "A", "ab", "b"),
    "Numeric": ("1", "2", "3", "10"),
    "Date": ("2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z", "2027-01-01T00:00:00Z"),
    "Bool": ("true", "false"),
    "Null": ("x",),
    "Ip": ("10.0.0.1", "10.0.0.2", "192.168.0.1"),
    "Arn": ("arn:aws:iam::1:a", "arn:aws:iam::1:ab", "arn:aws:iam::2:a"),
}
LISTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "String": (("a",), ("a", "b"), ("a*",), ("A", "ab")),
    "Numeric": (("2",), ("1", "3"), ("10", "2")),
    "Date": (("2026-06-01T00:00:00Z",), ("2027-01-01T00:00:00Z", "2026-06-01T00:00:00Z")),
    "Bool": (("true",), ("false",), ("true", "false")),
    "Null": (("true",), ("false",), ("true", "false")),
    "Ip": (("10.0.0.0/24",), ("10.0.0.1/32", "192.168.0.0/16")),
    "Arn": (("arn:aws:iam::1:a",), ("arn:aws:iam::1:a*", "arn:aws:iam::2:*")),
}

REFUSED = {
    *("BinaryEquals", "BinaryEqualsIfExists"),
    *(f"{prefix}:BinaryEquals" for prefix in ("ForAnyValue", "ForAllValues")),
    *(f"{prefix}:BinaryEqualsIfExists" for prefix in ("ForAnyValue", "ForAllValues")),
    *(f"{prefix}:Bool" for prefix in ("ForAnyValue", "ForAllValues")),
    *(f"{prefix}:BoolIfExists" for prefix in ("ForAnyValue", "ForAllValues")),
    *(f"{prefix}:Null" for prefix in ("ForAnyValue", "ForAllValues")),
    *(
        text
        for text, item in ALL_OPERATORS.items()
        if item.prefix == "ForAnyValue" and item.if_exists  # undocumented for an empty set
    ),
}


def _request_values(family: str, *, is_multivalued: bool) -> list[tuple[str, ...] | None]:
    result: list[tuple[str, ...] | None] = [None]
    for count in (1, 2, 3) if is_multivalued else (1,):
        result += itertools.product(DOMAINS[family], repeat=count)
    return [*result, ()] if is_multivalued else result


def _is_negated(
    condition: Condition, negation: Sequence[Condition], values: tuple[str, ...] | None
) -> bool:
    def is_true(condition: Condition) -> bool:
        return holds(condition.operator.text, [str(value) for value in condition.values], values)

    return is_true(condition) != all(map(is_true, negation))


CASES = [
    pytest.param(text, values, id=f"{text} {','.join(values)}")
    for text, operator in ALL_OPERATORS.items()
    if operator.spec.family != "Binary"
    for values in LISTS[operator.spec.family]
]


@pytest.mark.parametrize(("text", "values"), CASES)
def test_condition_or_its_negation_holds(text: str, values: tuple[str, ...]) -> None:
    condition = Condition.of(text, "x:y", values)
    always_holds = text in {"BoolIfExists", "Null"} and len(values) > 1
    if text in REFUSED or always_holds:
        with pytest.raises(LanguageError, match="cannot express the negation"):
            complement(condition)
        return
    operator = condition.operator
    requests = _request_values(operator.spec.family, is_multivalued=operator.prefix is not None)
    negation = complement(condition)
    for request_values in requests:
        assert _is_negated(condition, negation, request_values), (request_values, negation)
    # If the negation is a single condition, it can be negated as well.
    if len(negation) == 1:
        double_negation = complement(negation[0])
        for request_values in requests:
            assert _is_negated(negation[0], double_negation, request_values)


def test_binary_equals_is_refused() -> None:
    for text in REFUSED:
        if "Binary" in text:
            with pytest.raises(LanguageError, match="no operator that negates"):
                complement(Condition.of(text, "x:y", ["QQ=="]))


NEGATED: dict[str, tuple[Condition, dict[str, Any]]] = {
    "boolean": (aws.SecureTransport.is_true(), {"BoolIfExists": {"aws:SecureTransport": "false"}}),
    "boolean, if it exists": (
        aws.SecureTransport.is_false().if_exists(),
        {"Bool": {"aws:SecureTransport": "true"}},
    ),
    "string": (aws.SourceVpc.equals("a", "b"), {"StringNotEquals": {"aws:SourceVpc": ["a", "b"]}}),
    "string, if it exists": (
        aws.SourceVpc.equals("a").if_exists(),
        {"StringNotEquals": {"aws:SourceVpc": "a"}, "Null": {"aws:SourceVpc": "false"}},
    ),
    "negated string": (aws.SourceVpc.not_like("a*"), {"StringLike": {"aws:SourceVpc": "a*"}}),
    "the greatest number": (
        aws.MultiFactorAuthAge.less_than(60, 3600, 300),
        {"NumericGreaterThanEqualsIfExists": {"aws:MultiFactorAuthAge": "3600"}},
    ),
    "the least number": (
        aws.MultiFactorAuthAge.at_least(60, 3600).if_exists(),
        {"NumericLessThan": {"aws:MultiFactorAuthAge": "60"}},
    ),
    "the earliest date": (
        aws.CurrentTime.after("2027-01-01T00:00:00+02:00", "2026-12-31T23:00:00Z", "1900000000"),
        {"DateLessThanEqualsIfExists": {"aws:CurrentTime": "2027-01-01T00:00:00+02:00"}},
    ),
    "presence": (aws.SourceVpce.is_present(), {"Null": {"aws:SourceVpce": "true"}}),
    "ForAnyValue": (
        aws.TagKeys.for_any_value.equals("a"),
        {"ForAllValues:StringNotEquals": {"aws:TagKeys": "a"}},
    ),
    "negated ForAllValues": (
        aws.TagKeys.for_all_values.not_like("a*", "b*"),
        {"ForAnyValue:StringLike": {"aws:TagKeys": ["a*", "b*"]}},
    ),
    "ForAllValues of numbers": (
        key.number("x:y").for_all_values.less_than(1, 5),
        {"ForAnyValue:NumericGreaterThanEquals": {"x:y": "5"}},
    ),
    "both booleans": (
        key.bool("x:y").equals("true", "false"),
        {"Null": {"x:y": "true"}},
    ),
}


@pytest.mark.parametrize("case", NEGATED)
def test_unless_adds_the_negation(case: str) -> None:
    condition, expected = NEGATED[case]
    statement = document(deny("*").on("*").unless(condition)).to_dict()["Statement"]
    assert statement["Condition"] == expected


def _deny_all() -> AnyStatement:
    return deny("*").on("*")


MERGED: dict[str, tuple[AnyStatement, dict[str, Any]]] = {
    "two conditions on one key": (
        _deny_all()
        .unless(aws.RequestedRegion.equals("a"))
        .unless(aws.RequestedRegion.equals("b", "a")),
        {"StringNotEquals": {"aws:RequestedRegion": ["a", "b"]}},
    ),
    "after a negated when": (
        _deny_all()
        .when(aws.RequestedRegion.not_equals("a"))
        .unless(aws.RequestedRegion.equals("b")),
        {"StringNotEquals": {"aws:RequestedRegion": ["a", "b"]}},
    ),
    "repeated condition": (
        _deny_all().unless(aws.SecureTransport.is_true()).unless(aws.SecureTransport.is_true()),
        {"BoolIfExists": {"aws:SecureTransport": "false"}},
    ),
    "multivalued key": (
        _deny_all()
        .unless(aws.TagKeys.for_any_value.equals("a"))
        .unless(aws.TagKeys.for_any_value.equals("b")),
        {"ForAllValues:StringNotEquals": {"aws:TagKeys": ["a", "b"]}},
    ),
    "two keys": (
        _deny_all().unless(aws.SourceIp.within("10.0.0.0/8")).unless(aws.ViaAWSService.is_true()),
        {
            "NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"},
            "BoolIfExists": {"aws:ViaAWSService": "false"},
        },
    ),
}


@pytest.mark.parametrize("case", MERGED)
def test_chained_unless_merges_the_negations(case: str) -> None:
    statement, expected = MERGED[case]
    assert document(statement).to_dict()["Statement"]["Condition"] == expected


NOT_MERGEABLE: dict[str, Callable[[], object]] = {
    "positive operators": lambda: (
        _deny_all().unless(aws.SourceVpc.not_equals("a")).unless(aws.SourceVpc.not_equals("b"))
    ),
    "ForAllValues": lambda: (
        _deny_all()
        .unless(aws.TagKeys.for_all_values.equals("a"))
        .unless(aws.TagKeys.for_all_values.equals("b"))
    ),
    "numeric bounds": lambda: (
        _deny_all()
        .unless(aws.MultiFactorAuthAge.less_than(5))
        .unless(aws.MultiFactorAuthAge.less_than(7))
    ),
    "when after unless": lambda: (
        _deny_all().unless(aws.SourceVpc.equals("a")).when(aws.SourceVpc.not_equals("b"))
    ),
}


@pytest.mark.parametrize("case", NOT_MERGEABLE)
def test_repeated_operator_and_key_is_refused(case: str) -> None:
    with pytest.raises(LanguageError, match="is set twice"):
        NOT_MERGEABLE[case]()


def test_unless_with_two_conditions_is_refused() -> None:
    with pytest.raises(LanguageError, match="two statements"):
        allow("*").on("*").unless(
            aws.SecureTransport.is_true(),
            aws.ViaAWSService.is_true(),  # type: ignore[arg-type]
        )


COMPLEMENTS: dict[str, tuple[tuple[str, ...], list[tuple[str, tuple[str, ...]]]]] = {
    "StringNotEqualsIfExists": (("a", "b"), [("StringEquals", ("a", "b"))]),
    "StringEqualsIfExists": (("a",), [("StringNotEquals", ("a",)), ("Null", ("false",))]),
    "Null": (("TRUE", "true"), [("Null", ("false",))]),
    "Bool": (("False", "false"), [("BoolIfExists", ("true",))]),
    "NumericLessThan": (("5", "7", "6"), [("NumericGreaterThanEqualsIfExists", ("7",))]),
    "NumericGreaterThanIfExists": (("5", "4"), [("NumericLessThanEquals", ("4",))]),
    "NumericLessThanEquals": (("-7", "0.5"), [("NumericGreaterThanIfExists", ("0.5",))]),
    "DateLessThanEquals": (
        ("2026-01-01T00:00:00Z", "2026-01-01T01:00:00+02:00"),
        [("DateGreaterThanIfExists", ("2026-01-01T00:00:00Z",))],
    ),
    "ForAllValues:NumericLessThan": (
        ("5", "7"),
        [("ForAnyValue:NumericGreaterThanEquals", ("7",))],
    ),
}


@pytest.mark.parametrize("text", COMPLEMENTS)
def test_negation_has_as_few_conditions_as_possible(text: str) -> None:
    values, expected = COMPLEMENTS[text]
    negation = complement(Condition(ALL_OPERATORS[text], "example:Key", values))
    assert [(str(condition.operator), condition.values) for condition in negation] == expected


@pytest.mark.parametrize(
    ("text", "values", "why"),
    [
        ("StringEquals", (), "it has no value"),
        ("BinaryEquals", ("YQ==",), "no operator that negates BinaryEquals"),
        ("Null", ("true", "false"), "it always holds"),
        ("ForAnyValue:Null", ("true",), "the result of Null is always the same"),
        ("Null", ("maybe",), "neither true nor false"),
        ("Bool", ("maybe",), "neither true nor false"),
        ("BoolIfExists", ("true", "false"), "it always holds"),
        ("ForAnyValue:Bool", ("true",), "no operator that negates Bool for each value"),
        ("ForAnyValue:StringEqualsIfExists", ("a",), "a key without values"),
        ("NumericLessThan", ("5", "many"), "cannot be compared"),
        ("DateLessThan", ("soon", "2026-01-01T00:00:00Z"), "cannot be compared"),
    ],
)
def test_condition_without_exact_negation_is_refused(
    text: str, values: tuple[str, ...], why: str
) -> None:
    with pytest.raises(LanguageError, match="cannot express the negation") as caught:
        complement(Condition(ALL_OPERATORS[text], "example:Key", values))
    assert why in str(caught.value.why)
