"""Five mistakes that other libraries accept or make themselves."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from iamdsl import Quota, allow, aws, deny, document, parse, split
from iamdsl.errors import LanguageError, PolicySyntaxError, UnknownAttribute
from iamdsl.language import Statement

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument


def test_second_condition_does_not_overwrite_the_first() -> None:
    statement = allow("s3:*").on("*").when(aws.PrincipalOrgID.equals("o-first"))
    with pytest.raises(LanguageError, match=r"o-first.*o-second"):
        statement.when(aws.PrincipalOrgID.equals("o-second"))
    with pytest.raises(LanguageError, match="is set twice"):
        allow("s3:*").on("*").when(aws.SourceVpc.equals("a"), aws.SourceVpc.equals("b"))
    both = statement.when(aws.PrincipalOrgID.like("o-f*"))
    assert len(document(both).to_dict()["Statement"]["Condition"]) == 2


def test_statement_without_resource_is_refused() -> None:
    with pytest.raises(LanguageError, match=r'\.on\("\*"\)'):
        document(allow("s3:GetObject"))  # type: ignore[arg-type]
    with pytest.raises(PolicySyntaxError, match="needs a resource"):
        parse({"Statement": {"Effect": "Allow", "Action": "s3:GetObject"}}, kind="identity")
    assert "Resource" not in allow("s3:GetObject").for_anyone().__repr__()


def test_statements_and_documents_are_immutable() -> None:
    start = allow("s3:GetObject").on("*")
    policy = document(start)
    before = policy.to_json()
    start.when(aws.SecureTransport.is_true()).named("Other")
    policy.with_statement(deny("s3:*").on("*"))
    assert policy.to_json() == before
    for field in attrs.fields(Statement):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(start, field.name, ())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        policy.statements = ()  # type: ignore[misc]
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        start.other = 1  # type: ignore[attr-defined]
    assert isinstance(start.actions, tuple)
    assert hash(start) == hash(allow("s3:GetObject").on("*"))


def test_action_and_not_action_exclude_each_other() -> None:
    statement: Any = allow("s3:GetObject")
    with pytest.raises(UnknownAttribute, match="exclude each other"):
        statement.all_except("s3:PutObject")
    with pytest.raises(UnknownAttribute, match="exclude each other"):
        statement.not_action("s3:PutObject")
    for pair in ("Action", "Resource", "Principal"):
        values = {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*"}
        values[f"Not{pair}"] = "x:y"
        with pytest.raises(PolicySyntaxError, match=f"{pair} and Not{pair} exclude each other"):
            parse({"Statement": values}, kind="resource")


def _policy_of(count: int) -> PolicyDocument:
    return document(
        *(allow(f"s3:Get{n:05}").on(f"arn:aws:s3:::bucket-{n}/*") for n in range(count))
    )


def test_work_of_splitting_is_not_quadratic() -> None:
    def calls(policy: PolicyDocument) -> int:
        """Count the function calls, in Python and C, that splitting makes."""
        events: Counter[str] = Counter()
        sys.setprofile(lambda _frame, event, _argument: events.update((event,)))
        try:
            split(policy, Quota.MANAGED)
        finally:
            sys.setprofile(None)
        return events["call"] + events["c_call"]

    small, large = calls(_policy_of(300)), calls(_policy_of(1200))
    # Four times as many statements: quadratic work would be sixteen times as many calls.
    assert small > 1000
    assert large < 6 * small
