"""Strategies draw valid and varied policies and requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from iamdsl import parse
from iamdsl.evaluation.engine.verdict import Result
from iamdsl.evaluation.request.caller import CallerKind
from iamdsl.language.documents.policy_kind_rules import RULES
from iamdsl.language.elements.operator import OPERATORS, SET_PREFIXES
from iamdsl.testing.strategies import conditions, documents, policy_sets, requests, statements

if TYPE_CHECKING:
    from iamdsl import Request
    from iamdsl.evaluation import PolicySet
    from iamdsl.language import AnyStatement, PolicyDocument, PolicyKind

pytestmark = pytest.mark.filterwarnings("error::iamdsl.errors.CatalogWarning")


@pytest.mark.parametrize("kind", RULES)
def test_documents_have_their_kind_and_parse_to_equal_documents(kind: PolicyKind) -> None:
    @settings(max_examples=40)
    @given(documents(kind))
    def check(document: PolicyDocument) -> None:
        assert document.kind == kind
        assert parse(document.to_json(), kind) == document
        assert parse(document.to_dict(), kind) == document

    check()


def test_statements_have_every_shape() -> None:
    drawn_shapes: set[object] = set()

    @settings(max_examples=500, database=None, derandomize=True)
    @given(statements("resource"))
    def draw(statement: AnyStatement) -> None:
        for shape in ("except_actions", "except_resources", "except_principals"):
            if getattr(statement, shape):
                drawn_shapes.add((statement.effect, shape))
        for condition in statement.conditions:
            operator = condition.operator
            drawn_shapes.update({operator.spec.family, (operator.prefix, operator.if_exists)})

    draw()
    assert {("Allow", "except_actions"), ("Deny", "except_actions")} <= drawn_shapes
    assert {("Allow", "except_resources"), ("Deny", "except_resources")} <= drawn_shapes
    assert ("Deny", "except_principals") in drawn_shapes
    assert ("Allow", "except_principals") not in drawn_shapes
    assert {row.family for row in OPERATORS.values()} <= drawn_shapes
    for prefix in (None, *SET_PREFIXES):
        assert {(prefix, True), (prefix, False)} <= drawn_shapes


def test_variables_are_drawn_unless_excluded() -> None:
    find(statements(), lambda item: any("${" in str(text) for text in item.resources))
    find(conditions(), lambda entry: any("${aws:" in str(value) for value in entry.values))

    @settings(max_examples=100)
    @given(statements("resource", variables=False))
    def check(statement: AnyStatement) -> None:
        assert "${" not in repr(statement)

    check()


def test_requests_have_every_kind_of_caller() -> None:
    drawn_shapes: set[object] = set()

    @settings(max_examples=500, database=None, derandomize=True)
    @given(requests())
    def draw(request: Request) -> None:
        drawn_shapes.update(
            {request.principal.kind, request.crosses_accounts, request.action.islower()}
        )

    draw()
    assert drawn_shapes >= {*get_args(CallerKind), True, False}


def test_policies_and_requests_give_every_result() -> None:
    results: list[str] = []

    @settings(max_examples=120, database=None, derandomize=True)
    @given(policy_sets(), requests(st.just("arn:aws:iam::123456789012:user/jane")))
    def draw(policies: PolicySet, request: Request) -> None:
        assert request.principal.name == "jane"
        results.append(policies.decide(request).result)

    draw()
    assert min(results.count(arg) for arg in get_args(Result)) > 5
