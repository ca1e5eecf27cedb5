"""Hostile text is escaped, and evaluates to an equal value, in `repr` and in generated source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st
from support.generated_code import evaluated

from iamdsl import allow, aws, document, key, parse
from iamdsl.errors import LanguageError
from iamdsl.report.python import document_source, statement_source

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement

HOSTILE = st.text(
    st.sampled_from("a'\"\\\n\r\t\0\x1b\x7f\u2028\u202e\u2066\ufeff\xa0é{}$*"), max_size=8
)


def _statement(text: str) -> AnyStatement | None:
    try:
        conditions = key("s3:prefix").equals(text, "b"), aws.PrincipalTag("team").like(text)
        return allow("s3:GetObject").on("*").when(*conditions)
    except LanguageError:
        return None


@given(HOSTILE)
@example("'\"\\")
@example('"""')
@example("\u202eabc\x1b[31m")
@example("\udc80")
def test_hostile_text_is_escaped_and_evaluates(text: str) -> None:
    statement = _statement(text)
    if statement is None:
        return
    policy = document(statement)
    source = statement_source(statement)
    assert source is not None
    for code in (repr(statement), source):
        assert evaluated(f"({code})") == statement
    for code in (repr(policy), document_source(policy)):
        assert evaluated(f"({code})") == policy
    for code in (repr(policy), repr(statement.conditions[0]), source, document_source(policy)):
        assert all(line.isprintable() for line in code.split("\n"))
        code.encode()


@given(HOSTILE)
@example("\u202eabc\x1b[31m")
@example("\x7f\u2028\xa0")
def test_hostile_text_that_builders_refuse_is_escaped_in_the_call_of_parse(text: str) -> None:
    members = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    condition = {"StringEquals": {"s3:prefix": text}}
    policy = parse({"Statement": {**members, "Condition": condition}}, "identity", as_is=True)
    for code in (repr(policy), document_source(policy)):
        assert evaluated(f"({code})") == policy
        assert all(line.isprintable() for line in code.split("\n"))
