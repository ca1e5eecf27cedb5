"""Policies that AWS accepts are parsed and written without loss: managed and unusual ones."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moto.iam.aws_managed_policies import aws_managed_policies_data

import iamdsl
from iamdsl import equivalent, explain, minimise, normalise, parse, size
from iamdsl.errors import PolicySyntaxError
from iamdsl.language import PolicyKind, converter, read
from iamdsl.language.text.json_text import minified

UNUSUAL = [
    json.loads(line)
    for line in (Path(__file__).parent / "unusual_policies.jsonl").read_text("utf-8").splitlines()
]
NAMES = {name: getattr(iamdsl, name) for name in iamdsl.__all__}


@functools.cache
def managed_policies() -> dict[str, str]:
    """Return the JSON text of every AWS managed policy, by name."""
    data = json.loads(aws_managed_policies_data)
    return {name: json.dumps(policy["Document"], indent=1) for name, policy in data.items()}


def _assert_lossless(text: str, kind: PolicyKind | None = None) -> None:
    policy = parse(text, kind)
    values = json.loads(text)
    lossless = policy.to_dict(lossless=True)
    assert json.dumps(lossless) == json.dumps(values)
    assert policy.to_json(lossless=True) == minified(text)
    canonical = policy.to_json()
    assert equivalent(canonical, text)
    assert equivalent(policy, values)
    assert len(canonical) <= len(minified(text))
    assert json.loads(canonical) == policy.to_dict()
    assert json.loads(policy.to_json(indent=2)) == policy.to_dict()
    reparsed = parse(canonical, policy.kind)
    assert reparsed == policy
    assert reparsed.to_json() == canonical
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself
    assert converter().structure(converter().unstructure(policy), type(policy)) == policy
    normalised = normalise(policy)
    assert normalise(normalised) == normalised
    assert equivalent(normalised, policy)
    assert size(minimise(policy)) <= size(policy)
    assert len(explain(policy).splitlines()) >= 1 + len(policy.statements)


@pytest.mark.parametrize("part", range(8))
def test_managed_policy_is_read_without_loss(part: int) -> None:
    texts = list(managed_policies().items())[part::8]
    assert len(texts) > 190
    for name, text in texts:
        try:
            _assert_lossless(text)
        except AssertionError as error:
            message = f"{name} is not read without loss"
            raise AssertionError(message) from error


@pytest.mark.parametrize("case", UNUSUAL, ids=lambda case: str(case["case"]))
def test_unusual_policy_is_read_without_loss(case: dict[str, Any]) -> None:
    _assert_lossless(json.dumps(case["policy"]), case.get("kind"))
    _assert_lossless(json.dumps(case["policy"], ensure_ascii=False, indent=3), case.get("kind"))


NUMBERS = ["0", "-0", "1e5", "1E+2", "1.50", "-0.0", "1e999", "123456789012345678901234567890"]


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_keep_their_spelling(number: str) -> None:
    text = (
        '{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*",'
        f'"Condition":{{"NumericEquals":{{"a:b":{number}}}}}}}}}'
    )
    policy = parse(text)
    assert policy.to_json() == text
    assert policy == parse(text.replace(f":{number}}}", f':"{number}"}}'))


def test_very_long_number_is_refused() -> None:
    with pytest.raises(PolicySyntaxError, match="longer than any policy"):
        parse(f'{{"Statement": {"9" * 5000}}}')


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_lone_surrogate_is_escaped(text: str) -> None:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": text}
    policy = parse({"Statement": statement})
    assert policy.to_json().encode("utf-8")
    assert parse(policy.to_json()) == policy


BYTES = st.sampled_from(b'{}[]",:\\\0\xff0aA *$')


@given(st.data())
def test_mutated_bytes_are_parsed_or_refused(data: st.DataObject) -> None:
    names = st.sampled_from(["ReadOnlyAccess", "AdministratorAccess", "IAMUserChangePassword"])
    text = bytearray(managed_policies()[data.draw(names)].encode()[:3000])
    for _ in range(data.draw(st.integers(1, 4))):
        text = text or bytearray(b"{")
        offset = data.draw(st.integers(0, len(text) - 1))
        match data.draw(st.sampled_from(["set", "remove", "insert", "cut"])):
            case "set":
                text[offset] = data.draw(BYTES)
            case "remove":
                del text[offset]
            case "insert":
                text.insert(offset, data.draw(BYTES))
            case _:
                text = text[: offset + 1]
    reading = read(bytes(text))
    if reading.document is None:
        assert reading.defects
        assert all(defect.line is None or defect.line >= 1 for defect in reading.defects)
        with pytest.raises(PolicySyntaxError):
            parse(bytes(text))
    else:
        policy = reading.document
        assert parse(policy.to_json(), policy.kind) == policy
