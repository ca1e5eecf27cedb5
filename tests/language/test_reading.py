"""Reading: any JSON and any text is a document or a PolicySyntaxError, and nothing is lost."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.policy_strategies import identity_documents, json_values, trust_documents

from iamdsl import allow, equivalent, identical, parse
from iamdsl.errors import LanguageError, PolicySyntaxError
from iamdsl.language import IdentityPolicy, PolicyDocument, TrustPolicy, converter, read
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.parser.defect import DefectLog
from iamdsl.language.parser.fast_statement_parser import parse_common_statement
from iamdsl.language.parser.statement_parser import parse_statement
from iamdsl.language.text.json_text import loads, loads_pairs


@given(policy=identity_documents() | trust_documents())
def test_what_we_build_reads_back(policy: PolicyDocument) -> None:
    again = parse(policy.to_json(), kind=policy.kind)
    assert again == policy
    assert identical(again, policy)
    assert parse(policy.to_dict(), kind=policy.kind) == policy
    assert again.to_dict(lossless=True) == policy.to_dict()


@given(policy=identity_documents())
def test_cattrs_carries_it(policy: IdentityPolicy) -> None:
    text = converter().dumps(policy)
    assert converter().loads(text, IdentityPolicy) == policy


@given(policy=identity_documents() | trust_documents())
def test_repr_of_any_document_is_code(policy: PolicyDocument) -> None:
    import iamdsl

    names = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
    assert eval(repr(policy), names) == policy  # noqa: S307 - the property itself


@settings(max_examples=400)
@given(value=json_values)
def test_any_json_reads_or_is_refused(value: Any) -> None:
    reading = read(value)
    assert (reading.document is None) == bool(reading.defects)
    try:
        policy = parse(json.dumps(value))
    except PolicySyntaxError:
        assert reading.defects
    else:
        assert parse(policy.to_json(), kind=policy.kind) == policy


@given(text=st.text() | st.binary())
def test_any_text_reads_or_is_refused(text: str | bytes) -> None:
    with pytest.raises(PolicySyntaxError):
        parse(text)


STATEMENT = '{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}'

DEFECTS = {
    "no JSON": ('{\n  "Statement": ]', "line 2, column 16"),
    "key twice": ('{"Version": "2012-10-17", "Version": "2012-10-17"}', "'Version' is given twice"),
    "list": ("[]", "an object, not a list"),
    "no statement": ("{}", "no Statement"),
    "unknown key": ('{"Statement": [], "Extra": 1}', "'Extra' has no place"),
    "wrong case": ('{"statement": []}', "did you mean Statement"),
    "unknown version": (f'{{"Version": "2020-01-01", "Statement": {STATEMENT}}}', "$.Version"),
    "effect": ('{"Statement": {"Effect": "allow", "Action": "*"}}', "Allow or Deny"),
    "both": (
        '{"Statement": [{"Effect": "Allow", "Action": "*", "NotAction": "*"}]}',
        "$.Statement[0]: Action and NotAction exclude",
    ),
    "neither": ('{"Statement": {"Effect": "Allow", "Resource": "*"}}', "neither Action"),
    "number as action": ('{"Statement": {"Effect": "Allow", "Action": 7}}', "not a number"),
    "operator": (
        f'{{"Statement": {STATEMENT[:-1]}, "Condition": {{"StringEqual": {{"a:b": "c"}}}}}}}}',
        "StringEquals",
    ),
    "principal": (
        '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Principal": {"Aws": "*"}}}',
        "did you mean AWS",
    ),
    "NaN": ('{"Statement": NaN}', "NaN"),
}


@pytest.mark.parametrize("what", DEFECTS)
def test_defects_say_where_and_what(what: str) -> None:
    text, hint = DEFECTS[what]
    with pytest.raises(PolicySyntaxError) as caught:
        parse(text)
    assert hint in str(caught.value)
    assert caught.value.where is not None
    assert __file__ in str(caught.value.where)


def test_all_defects_are_told_at_once() -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse('{"Statement": [{"Effect": "allow", "Action": 7}, {"Effect": "Deny"}]}')
    assert len(caught.value.defects) == 3


def test_kinds_are_inferred() -> None:
    assert isinstance(parse(f'{{"Statement": {STATEMENT}}}'), IdentityPolicy)
    trusting = (
        '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",'
        ' "Principal": {"Service": "ec2.amazonaws.com"}}]}'
    )
    assert isinstance(parse(trusting), TrustPolicy)
    assert parse(trusting, kind="resource").kind == "resource"
    with pytest.raises(PolicySyntaxError, match="no principals"):
        parse(trusting, kind="identity")
    with pytest.raises(LanguageError, match="no kind"):
        parse(trusting, kind="thing")  # type: ignore[call-overload]


def test_own_shape_comes_back_lossless() -> None:
    shape = {
        "Statement": [
            {
                "Resource": ["*"],
                "Action": ["s3:GetObject"],
                "Effect": "Allow",
                "Condition": {"Bool": {"aws:SecureTransport": True}, "NumericLessThan": {"x:y": 5}},
            }
        ]
    }
    policy = parse(shape)
    assert policy.to_dict(lossless=True) == shape
    assert json.dumps(policy.to_dict(lossless=True)) == json.dumps(shape)
    canonical = policy.to_dict()
    assert list(canonical["Statement"]) == ["Effect", "Action", "Resource", "Condition"]
    assert canonical["Statement"]["Condition"]["Bool"]["aws:SecureTransport"] is True
    assert canonical["Statement"]["Condition"]["NumericLessThan"]["x:y"] == 5
    assert "Version" not in canonical
    assert equivalent(canonical, shape)
    assert policy.with_statement(*policy.statements).to_dict(lossless=True) != shape


@given(policy=identity_documents() | trust_documents(), data=st.data())
def test_the_usual_is_read_as_with_care(policy: PolicyDocument, data: st.DataObject) -> None:
    for statement in parse(policy.to_json(), kind=policy.kind).statements:
        text = statement_text(statement)
        value = json.loads(text)
        if data.draw(st.booleans()):
            name = data.draw(st.sampled_from(["Sid", "Effect", "Action", "Resource", "Condition"]))
            value[name] = data.draw(json_values | st.sampled_from([{}, [], None, [{}], {"a": "b"}]))
            text = json.dumps(value)
        usual = parse_common_statement(loads_pairs(text), None)
        notes = DefectLog()
        careful = parse_statement(loads(text), (), None, notes)
        assert usual is None or (usual == careful and not notes.defects)


def test_most_of_what_aws_writes_is_usual() -> None:
    text = '{"Sid":"A","Effect":"Allow","Action":["s3:GetObject"],"Resource":["*"]}'
    parse_statement(loads(text), (), None, DefectLog())
    assert parse_common_statement(loads_pairs(text), None) == allow("s3:GetObject").on("*").named(
        "A"
    )
    for odd in ('"Effect":"Allow"', '"Sid":"A"'):
        assert parse_common_statement(loads_pairs(text.replace(odd, f"{odd},{odd}")), None) is None


@pytest.mark.parametrize(
    ("text", "path", "places"),
    [
        ('{"Version":"2012-10-17",\n "Version":"2012-10-17"}', "$.Version", [(1, 2), (2, 2)]),
        (
            f'{{"Statement":[{STATEMENT[:-1]},\n"Effect":"Deny"}}]}}',
            "$.Statement[0].Effect",
            [(1, 16), (2, 1)],
        ),
        (
            f'{{"Statement":{STATEMENT[:-1]},\n"Condition":{{"Bool":{{"a:b":"true","a:b":"false"}}}}}}}}',
            "$.Statement.Condition.Bool['a:b']",
            [(2, 22), (2, 35)],
        ),
    ],
)
def test_a_key_given_twice_names_both_places(
    text: str, path: str, places: list[tuple[int, int]]
) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse(text)
    (defect,) = caught.value.defects
    assert defect.path == path
    assert (defect.line, defect.column) == places[1]
    for line, column in places:
        assert f"line {line}, column {column}" in defect.message


PLACED = """{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
    {"Effect": "Permit", "Action": ["s3:Get", 7],
     "Resource": null,
     "Condition": {"StringEqual": {"a:b": "c"}, "Bool": {"a:b": {}}},
     "Extra": 1}
  ]
}"""


def test_defects_carry_code_path_and_place() -> None:
    result = [
        (defect.code, defect.path, defect.line, defect.column) for defect in read(PLACED).defects
    ]
    assert result == [
        ("INVALID_EFFECT", "$.Statement[1].Effect", 5, 16),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Action[1]", 5, 47),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Resource", 6, 18),
        ("INVALID_CONDITION_OPERATOR", "$.Statement[1].Condition.StringEqual", 7, 20),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Condition.Bool['a:b']", 7, 65),
        ("INVALID_POLICY_ELEMENT", "$.Statement[1].Extra", 8, 6),
    ]
    values = read(json.loads(PLACED)).defects
    assert {value.path for value in values} == {path for _, path, _, _ in result}
    assert all(item.span is None for item in values)


ELSEWHERE: dict[str, Any] = {
    "a set": {"Statement": {"Effect": {"Allow"}}},
    "an object": {"Statement": [object()]},
    "not a number": {"Statement": {"Effect": float("nan")}},
    "infinity": {"Statement": {"Resource": [float("inf")]}},
    "bytes": {"Statement": b"x"},
    "a tuple as key": {("Statement",): 1},
    "a list": [],
    "None": None,
    "a number": 7,
}


@pytest.mark.parametrize("what", ELSEWHERE)
def test_values_that_json_does_not_have_are_refused(what: str) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse(ELSEWHERE[what])
    assert caught.value.defects[0].code == "DATA_TYPE_MISMATCH"


def test_a_circle_and_a_deep_nest_are_refused() -> None:
    circle: dict[str, Any] = {}
    circle["Statement"] = circle
    with pytest.raises(PolicySyntaxError, match="nested too deeply"):
        parse(circle)
    with pytest.raises(PolicySyntaxError, match="nested too deeply"):
        parse("[" * 100_000)
    with pytest.raises(PolicySyntaxError):
        parse('{"Statement":' * 50_000 + "1" + "}" * 50_000)


def test_a_byte_order_mark_is_passed_over() -> None:
    text = f'{{"Statement": {STATEMENT}}}'
    assert parse(f"\ufeff{text}") == parse(text)
    assert parse(text.encode("utf-8-sig")).to_json(lossless=True) == parse(text).to_json(
        lossless=True
    )


def test_tuples_and_mappings_are_values_too() -> None:
    source = MappingProxyType(
        {"Statement": ({"Effect": "Allow", "Action": ("s3:*",), "Resource": "*"},)}
    )
    assert parse(source) == parse(
        {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    )
