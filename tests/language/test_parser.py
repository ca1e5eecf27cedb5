"""Any JSON and any text is parsed without loss, or refused with a PolicySyntaxError."""

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
def test_built_document_is_parsed_without_loss(policy: PolicyDocument) -> None:
    parsed = parse(policy.to_json(), kind=policy.kind)
    assert parsed == policy
    assert identical(parsed, policy)
    assert parse(policy.to_dict(), kind=policy.kind) == policy
    assert parsed.to_dict(lossless=True) == policy.to_dict()


@given(policy=identity_documents())
def test_cattrs_converter_writes_and_reads_documents(policy: IdentityPolicy) -> None:
    text = converter().dumps(policy)
    assert converter().loads(text, IdentityPolicy) == policy


@given(policy=identity_documents() | trust_documents())
def test_repr_of_any_document_evaluates_to_it(policy: PolicyDocument) -> None:
    import iamdsl

    names = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
    assert eval(repr(policy), names) == policy  # noqa: S307 - the property itself


@settings(max_examples=400)
@given(value=json_values)
def test_any_json_is_parsed_or_refused(value: Any) -> None:
    reading = read(value)
    assert (reading.document is None) == bool(reading.defects)
    try:
        policy = parse(json.dumps(value))
    except PolicySyntaxError:
        assert reading.defects
    else:
        assert parse(policy.to_json(), kind=policy.kind) == policy


@given(text=st.text() | st.binary())
def test_text_that_is_not_a_policy_is_refused(text: str | bytes) -> None:
    with pytest.raises(PolicySyntaxError):
        parse(text)


STATEMENT = '{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}'

DEFECTS = {
    "text that is not JSON": ('{\n  "Statement": ]', "line 2, column 16"),
    "repeated key": ('{"Version": "2012-10-17", "Version": "2012-10-17"}', "'Version' is repeated"),
    "list as document": ("[]", "an object, not a list"),
    "no Statement": ("{}", "Statement is missing"),
    "unknown key": ('{"Statement": [], "Extra": 1}', "'Extra' is not a valid key"),
    "key in wrong letter case": ('{"statement": []}', "did you mean Statement"),
    "unknown version": (f'{{"Version": "2020-01-01", "Statement": {STATEMENT}}}', "$.Version"),
    "effect in lower case": ('{"Statement": {"Effect": "allow", "Action": "*"}}', "Allow or Deny"),
    "Action and NotAction": (
        '{"Statement": [{"Effect": "Allow", "Action": "*", "NotAction": "*"}]}',
        "$.Statement[0]: Action and NotAction exclude",
    ),
    "no Action": (
        '{"Statement": {"Effect": "Allow", "Resource": "*"}}',
        "Action or NotAction is missing",
    ),
    "number as action": ('{"Statement": {"Effect": "Allow", "Action": 7}}', "not a number"),
    "misspelled operator": (
        f'{{"Statement": {STATEMENT[:-1]}, "Condition": {{"StringEqual": {{"a:b": "c"}}}}}}}}',
        "StringEquals",
    ),
    "misspelled principal type": (
        '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Principal": {"Aws": "*"}}}',
        "did you mean AWS",
    ),
    "NaN": ('{"Statement": NaN}', "NaN"),
}


@pytest.mark.parametrize("case", DEFECTS)
def test_error_has_defect_and_names_the_line(case: str) -> None:
    text, hint = DEFECTS[case]
    with pytest.raises(PolicySyntaxError) as caught:
        parse(text)
    assert hint in str(caught.value)
    assert caught.value.where is not None
    assert __file__ in str(caught.value.where)


def test_all_defects_are_reported_together() -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse('{"Statement": [{"Effect": "allow", "Action": 7}, {"Effect": "Deny"}]}')
    assert len(caught.value.defects) == 3


def test_kind_is_inferred() -> None:
    assert isinstance(parse(f'{{"Statement": {STATEMENT}}}'), IdentityPolicy)
    trust_json = (
        '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",'
        ' "Principal": {"Service": "ec2.amazonaws.com"}}]}'
    )
    assert isinstance(parse(trust_json), TrustPolicy)
    assert parse(trust_json, kind="resource").kind == "resource"
    with pytest.raises(PolicySyntaxError, match="cannot have principals"):
        parse(trust_json, kind="identity")
    with pytest.raises(LanguageError, match="not a kind"):
        parse(trust_json, kind="thing")  # type: ignore[call-overload]


def test_lossless_json_keeps_the_original_shape() -> None:
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
def test_both_statement_parsers_agree(policy: PolicyDocument, data: st.DataObject) -> None:
    for statement in parse(policy.to_json(), kind=policy.kind).statements:
        text = statement_text(statement)
        value = json.loads(text)
        if data.draw(st.booleans()):
            name = data.draw(st.sampled_from(["Sid", "Effect", "Action", "Resource", "Condition"]))
            value[name] = data.draw(json_values | st.sampled_from([{}, [], None, [{}], {"a": "b"}]))
            text = json.dumps(value)
        fast = parse_common_statement(loads_pairs(text), None)
        notes = DefectLog()
        complete = parse_statement(loads(text), (), None, notes)
        assert fast is None or (fast == complete and not notes.defects)


def test_common_statement_is_parsed_by_the_fast_parser() -> None:
    text = '{"Sid":"A","Effect":"Allow","Action":["s3:GetObject"],"Resource":["*"]}'
    parse_statement(loads(text), (), None, DefectLog())
    assert parse_common_statement(loads_pairs(text), None) == allow("s3:GetObject").on("*").named(
        "A"
    )
    for member in ('"Effect":"Allow"', '"Sid":"A"'):
        repeated = text.replace(member, f"{member},{member}")
        assert parse_common_statement(loads_pairs(repeated), None) is None


@pytest.mark.parametrize(
    ("text", "path", "positions"),
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
def test_defect_of_repeated_key_names_both_positions(
    text: str, path: str, positions: list[tuple[int, int]]
) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse(text)
    (defect,) = caught.value.defects
    assert defect.path == path
    assert (defect.line, defect.column) == positions[1]
    for line, column in positions:
        assert f"line {line}, column {column}" in defect.message


WITH_DEFECTS = """{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
    {"Effect": "Permit", "Action": ["s3:Get", 7],
     "Resource": null,
     "Condition": {"StringEqual": {"a:b": "c"}, "Bool": {"a:b": {}}},
     "Extra": 1}
  ]
}"""


def test_defect_has_code_path_and_position() -> None:
    defects = [
        (defect.code, defect.path, defect.line, defect.column)
        for defect in read(WITH_DEFECTS).defects
    ]
    assert defects == [
        ("INVALID_EFFECT", "$.Statement[1].Effect", 5, 16),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Action[1]", 5, 47),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Resource", 6, 18),
        ("INVALID_CONDITION_OPERATOR", "$.Statement[1].Condition.StringEqual", 7, 20),
        ("DATA_TYPE_MISMATCH", "$.Statement[1].Condition.Bool['a:b']", 7, 65),
        ("INVALID_POLICY_ELEMENT", "$.Statement[1].Extra", 8, 6),
    ]
    without_span = read(json.loads(WITH_DEFECTS)).defects
    assert {defect.path for defect in without_span} == {path for _, path, _, _ in defects}
    assert all(defect.span is None for defect in without_span)


NOT_JSON: dict[str, Any] = {
    "a set": {"Statement": {"Effect": {"Allow"}}},
    "an object": {"Statement": [object()]},
    "NaN": {"Statement": {"Effect": float("nan")}},
    "infinity": {"Statement": {"Resource": [float("inf")]}},
    "bytes": {"Statement": b"x"},
    "a tuple as key": {("Statement",): 1},
    "a list": [],
    "None": None,
    "a number": 7,
}


@pytest.mark.parametrize("case", NOT_JSON)
def test_value_that_is_not_json_is_refused(case: str) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse(NOT_JSON[case])
    assert caught.value.defects[0].code == "DATA_TYPE_MISMATCH"


def test_cyclic_and_deeply_nested_values_are_refused() -> None:
    cyclic: dict[str, Any] = {}
    cyclic["Statement"] = cyclic
    with pytest.raises(PolicySyntaxError, match="nested too deeply"):
        parse(cyclic)
    with pytest.raises(PolicySyntaxError, match="nested too deeply"):
        parse("[" * 100_000)
    with pytest.raises(PolicySyntaxError):
        parse('{"Statement":' * 50_000 + "1" + "}" * 50_000)


def test_byte_order_mark_is_ignored() -> None:
    text = f'{{"Statement": {STATEMENT}}}'
    assert parse(f"\ufeff{text}") == parse(text)
    assert parse(text.encode("utf-8-sig")).to_json(lossless=True) == parse(text).to_json(
        lossless=True
    )


def test_tuples_and_mappings_are_json_values() -> None:
    source = MappingProxyType(
        {"Statement": ({"Effect": "Allow", "Action": ("s3:*",), "Resource": "*"},)}
    )
    assert parse(source) == parse(
        {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    )
