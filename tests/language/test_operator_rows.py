"""Every row of the operator table is complete, and negations are exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl import Request, allow, decide, document, equivalent, key, parse
from iamdsl.errors import LanguageError
from iamdsl.language.builders.context_keys import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    NumericKey,
    StringKey,
)
from iamdsl.language.elements.operator import OPERATORS
from iamdsl.language.elements.value_readers import parse_instant, parse_number

KEYS = {
    cls.family: cls("x:Key")
    for cls in (StringKey, ArnKey, NumericKey, DateKey, BoolKey, BinaryKey, IpKey)
}
TEXTS = {
    "String": ["", "a", "A", "ab", "a*", "?"],
    "Numeric": ["0", "-1", "1", "1.0", "1.5", "1e1", "x", ""],
    "Date": ["2026-01-01T00:00:00Z", "2026", "2026-01-02", "1767225600", "0", "x"],
    "Bool": ["true", "TRUE", "false", "x", ""],
    "Binary": ["", "YQ==", "YWI="],
    "Ip": ["10.0.0.0/8", "10.0.0.1", "11.0.0.1", "::1", "2001:db8::/32", "x"],
    "Arn": ["*", "arn:aws:iam::1:role/a", "arn:aws:iam::1:role/*", "arn:aws:iam::?:role/a", "x"],
    "Null": ["true", "false", "TRUE", "x"],
}
ORDERED = [base for base, row in OPERATORS.items() if row.polarity == "ordered"]
NEGATED = [base for base, row in OPERATORS.items() if row.polarity == "negated"]


@pytest.mark.parametrize("base", OPERATORS)
def test_row_says_how_values_are_read_and_compared(base: str) -> None:
    row = OPERATORS[base]
    assert row.english
    comparison = row.comparison
    policy_values = [
        comparison.read_value(comparison.parse(text, variables=False)) for text in TEXTS[row.family]
    ]
    answers = {
        comparison.compare(text, value) for text in TEXTS[row.family] for value in policy_values
    }
    assert {True, False} <= answers <= {True, False, None}


@pytest.mark.parametrize("base", [base for base in OPERATORS if base != "Null"])
def test_method_of_keys_creates_the_operator(base: str) -> None:
    row = OPERATORS[base]
    value = "arn:aws:iam::123456789012:role/a" if row.family == "Arn" else TEXTS[row.family][1]
    method = getattr(type(KEYS[row.family]), row.method)
    assert method(KEYS[row.family], value).operator.base == base


@pytest.mark.parametrize("base", NEGATED)
def test_negated_operators_compare_as_what_they_negate(base: str) -> None:
    row = OPERATORS[base]
    opposite = OPERATORS[str(row.negation)]
    assert opposite.negation == base
    assert opposite.polarity == "positive"
    assert opposite.family == row.family
    texts = TEXTS[row.family]
    for text in texts:
        for value in texts:
            pattern = row.comparison.parse(value, variables=False)
            assert row.comparison.compare(
                text, row.comparison.read_value(pattern)
            ) == opposite.comparison.compare(text, opposite.comparison.read_value(pattern))


@pytest.mark.parametrize("base", ORDERED)
@given(data=st.data())
def test_ordered_operators_are_negated_by_the_opposite(base: str, data: st.DataObject) -> None:
    row = OPERATORS[base]
    opposite = OPERATORS[str(row.negation)]
    assert opposite.negation == base
    numbers = st.integers(0, 20).map(str)
    text, value = data.draw(numbers), row.comparison.parse(data.draw(numbers))
    assert row.comparison.compare(text, row.comparison.read_value(value)) is not (
        opposite.comparison.compare(text, opposite.comparison.read_value(value))
    )


@pytest.mark.parametrize("base", OPERATORS)
def test_variables_stand_in_texts_and_arns(base: str) -> None:
    row = OPERATORS[base]
    pattern = row.comparison.parse("${aws:username}")
    assert bool(pattern.variables) == (row.family in {"String", "Arn"})


def test_instants_of_months() -> None:
    assert parse_instant("2027-12") == parse_instant("2027-12-01T00:00:00Z")
    assert parse_instant("2027") == parse_instant("2027-01-01T00:00:00+00:00")
    assert parse_instant("2027-13") is None


@pytest.mark.parametrize("number", ["1e99999999999999999999", "-1E-99999999999999999999"])
def test_number_beyond_all_bounds_is_written_but_not_compared(number: str) -> None:
    condition = key.number("x:n").at_most(number)
    policy = document(allow("s3:ListAllMyBuckets").on("*").when(condition))
    assert parse(policy.to_json()) == policy
    assert equivalent(policy, policy.to_json())
    for value in ("4", number):
        request = Request(
            "arn:aws:iam::123456789012:user/a", "s3:ListAllMyBuckets", context={"x:n": value}
        )
        assert not decide(request, identity=policy).allowed
    with pytest.raises(LanguageError, match="cannot be compared"):
        allow("s3:ListAllMyBuckets").on("*").unless(key.number("x:n").at_most(number, "5"))


@pytest.mark.parametrize("text", ["Infinity", "NaN", "1_0", " 1", "٣", "0x1", ""])
def test_only_ascii_decimals_are_numbers(text: str) -> None:
    assert parse_number(text) is None
    with pytest.raises(LanguageError, match="not a number"):
        key.number("x:n").equals(text)
