"""`unless` emits the exact opposite: brute force over absent, empty and one to three values."""

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
        if item.prefix == "ForAnyValue" and item.if_exists  # an empty set is left open by AWS
    ),
}


def _requests(family: str, *, several: bool) -> list[tuple[str, ...] | None]:
    result: list[tuple[str, ...] | None] = [None]
    for count in (1, 2, 3) if several else (1,):
        result += itertools.product(DOMAINS[family], repeat=count)
    return [*result, ()] if several else result


def _opposites(
    condition: Condition, opposite: Sequence[Condition], request: tuple[str, ...] | None
) -> bool:
    def held(item: Condition) -> bool:
        return holds(item.operator.text, [str(value) for value in item.values], request)

    return held(condition) != all(map(held, opposite))


CASES = [
    pytest.param(text, values, id=f"{text} {','.join(values)}")
    for text, operator in ALL_OPERATORS.items()
    if operator.spec.family != "Binary"
    for values in LISTS[operator.spec.family]
]


@pytest.mark.parametrize(("text", "values"), CASES)
def test_exactly_one_of_the_two_holds(text: str, values: tuple[str, ...]) -> None:
    condition = Condition.of(text, "x:y", values)
    always = text in {"BoolIfExists", "Null"} and len(values) > 1
    if text in REFUSED or always:
        with pytest.raises(LanguageError, match="no exact opposite"):
            complement(condition)
        return
    opposite = complement(condition)
    for request in _requests(
        condition.operator.spec.family, several=condition.operator.prefix is not None
    ):
        assert _opposites(condition, opposite, request), (request, opposite)
    # Turned twice, where one condition says it, it is itself again in what it holds for.
    if len(opposite) == 1:
        again = complement(opposite[0])
        for request in _requests(
            condition.operator.spec.family, several=condition.operator.prefix is not None
        ):
            assert _opposites(opposite[0], again, request)


def test_binary_is_refused() -> None:
    for text in REFUSED:
        if "Binary" in text:
            with pytest.raises(LanguageError, match="no operator that negates"):
                complement(Condition.of(text, "x:y", ["QQ=="]))


TURNED: dict[str, tuple[Condition, dict[str, Any]]] = {
    "truth": (aws.SecureTransport.is_true(), {"BoolIfExists": {"aws:SecureTransport": "false"}}),
    "truth, if it exists": (
        aws.SecureTransport.is_false().if_exists(),
        {"Bool": {"aws:SecureTransport": "true"}},
    ),
    "text": (aws.SourceVpc.equals("a", "b"), {"StringNotEquals": {"aws:SourceVpc": ["a", "b"]}}),
    "text, if it exists": (
        aws.SourceVpc.equals("a").if_exists(),
        {"StringNotEquals": {"aws:SourceVpc": "a"}, "Null": {"aws:SourceVpc": "false"}},
    ),
    "not text": (aws.SourceVpc.not_like("a*"), {"StringLike": {"aws:SourceVpc": "a*"}}),
    "the greatest": (
        aws.MultiFactorAuthAge.less_than(60, 3600, 300),
        {"NumericGreaterThanEqualsIfExists": {"aws:MultiFactorAuthAge": "3600"}},
    ),
    "the least": (
        aws.MultiFactorAuthAge.at_least(60, 3600).if_exists(),
        {"NumericLessThan": {"aws:MultiFactorAuthAge": "60"}},
    ),
    "the earliest": (
        aws.CurrentTime.after("2027-01-01T00:00:00+02:00", "2026-12-31T23:00:00Z", "1900000000"),
        {"DateLessThanEqualsIfExists": {"aws:CurrentTime": "2027-01-01T00:00:00+02:00"}},
    ),
    "presence": (aws.SourceVpce.is_present(), {"Null": {"aws:SourceVpce": "true"}}),
    "any of several": (
        aws.TagKeys.for_any_value.equals("a"),
        {"ForAllValues:StringNotEquals": {"aws:TagKeys": "a"}},
    ),
    "none of several": (
        aws.TagKeys.for_all_values.not_like("a*", "b*"),
        {"ForAnyValue:StringLike": {"aws:TagKeys": ["a*", "b*"]}},
    ),
    "all below": (
        key.number("x:y").for_all_values.less_than(1, 5),
        {"ForAnyValue:NumericGreaterThanEquals": {"x:y": "5"}},
    ),
    "either truth is presence": (
        key.bool("x:y").equals("true", "false"),
        {"Null": {"x:y": "true"}},
    ),
}


@pytest.mark.parametrize("what", TURNED)
def test_what_unless_emits(what: str) -> None:
    condition, expected = TURNED[what]
    statement = document(deny("*").on("*").unless(condition)).to_dict()["Statement"]
    assert statement["Condition"] == expected


def _one() -> AnyStatement:
    return deny("*").on("*")


JOINED: dict[str, tuple[AnyStatement, dict[str, Any]]] = {
    "neither of two": (
        _one().unless(aws.RequestedRegion.equals("a")).unless(aws.RequestedRegion.equals("b", "a")),
        {"StringNotEquals": {"aws:RequestedRegion": ["a", "b"]}},
    ),
    "beside a when": (
        _one().when(aws.RequestedRegion.not_equals("a")).unless(aws.RequestedRegion.equals("b")),
        {"StringNotEquals": {"aws:RequestedRegion": ["a", "b"]}},
    ),
    "the same twice": (
        _one().unless(aws.SecureTransport.is_true()).unless(aws.SecureTransport.is_true()),
        {"BoolIfExists": {"aws:SecureTransport": "false"}},
    ),
    "no value of several": (
        _one()
        .unless(aws.TagKeys.for_any_value.equals("a"))
        .unless(aws.TagKeys.for_any_value.equals("b")),
        {"ForAllValues:StringNotEquals": {"aws:TagKeys": ["a", "b"]}},
    ),
    "two keys": (
        _one().unless(aws.SourceIp.within("10.0.0.0/8")).unless(aws.ViaAWSService.is_true()),
        {
            "NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"},
            "BoolIfExists": {"aws:ViaAWSService": "false"},
        },
    ),
}


@pytest.mark.parametrize("what", JOINED)
def test_chained_it_leaves_out_either(what: str) -> None:
    statement, expected = JOINED[what]
    assert document(statement).to_dict()["Statement"]["Condition"] == expected


CLASHES: dict[str, Callable[[], object]] = {
    "positive lists": lambda: (
        _one().unless(aws.SourceVpc.not_equals("a")).unless(aws.SourceVpc.not_equals("b"))
    ),
    "a value of several beside": lambda: (
        _one()
        .unless(aws.TagKeys.for_all_values.equals("a"))
        .unless(aws.TagKeys.for_all_values.equals("b"))
    ),
    "bounds": lambda: (
        _one()
        .unless(aws.MultiFactorAuthAge.less_than(5))
        .unless(aws.MultiFactorAuthAge.less_than(7))
    ),
    "when after unless": lambda: (
        _one().unless(aws.SourceVpc.equals("a")).when(aws.SourceVpc.not_equals("b"))
    ),
}


@pytest.mark.parametrize("what", CLASHES)
def test_what_one_list_cannot_say_is_refused(what: str) -> None:
    with pytest.raises(LanguageError, match="given twice"):
        CLASHES[what]()


def test_two_at_once_need_two_statements() -> None:
    with pytest.raises(LanguageError, match="two statements"):
        allow("*").on("*").unless(
            aws.SecureTransport.is_true(),
            aws.ViaAWSService.is_true(),  # type: ignore[arg-type]
        )


SAID: dict[str, tuple[tuple[str, ...], list[tuple[str, tuple[str, ...]]]]] = {
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


@pytest.mark.parametrize("text", SAID)
def test_an_opposite_is_said_in_few_conditions(text: str) -> None:
    values, expected = SAID[text]
    result = complement(Condition(ALL_OPERATORS[text], "example:Key", values))
    assert [(str(condition.operator), condition.values) for condition in result] == expected


@pytest.mark.parametrize(
    ("text", "values", "why"),
    [
        ("StringEquals", (), "it has no value"),
        ("BinaryEquals", ("YQ==",), "no operator that negates BinaryEquals"),
        ("Null", ("true", "false"), "it always holds"),
        ("ForAnyValue:Null", ("true",), "with a prefix it is fixed"),
        ("Null", ("maybe",), "neither true nor false"),
        ("Bool", ("maybe",), "neither true nor false"),
        ("BoolIfExists", ("true", "false"), "it always holds"),
        ("ForAnyValue:Bool", ("true",), "there is no negation of Bool"),
        ("ForAnyValue:StringEqualsIfExists", ("a",), "an empty set"),
        ("NumericLessThan", ("5", "many"), "cannot be put in order"),
        ("DateLessThan", ("soon", "2026-01-01T00:00:00Z"), "cannot be put in order"),
    ],
)
def test_what_has_no_exact_opposite_is_refused(
    text: str, values: tuple[str, ...], why: str
) -> None:
    with pytest.raises(LanguageError, match="no exact opposite") as caught:
        complement(Condition(ALL_OPERATORS[text], "example:Key", values))
    assert why in str(caught.value.why)
