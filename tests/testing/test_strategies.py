"""What the strategies draw is valid, and rich enough to be worth drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from iamdsl import parse
from iamdsl.evaluation.engine.verdict import Result
from iamdsl.evaluation.request.caller import CallerKind
from iamdsl.language.documents.policy_kind import RULES
from iamdsl.language.elements.operator import OPERATORS, SET_PREFIXES
from iamdsl.testing.strategies import conditions, documents, policy_sets, requests, statements

if TYPE_CHECKING:
    from iamdsl import Request
    from iamdsl.evaluation import PolicySet
    from iamdsl.language import AnyStatement, PolicyDocument, PolicyKind

pytestmark = pytest.mark.filterwarnings("error::iamdsl.errors.CatalogWarning")


@pytest.mark.parametrize("kind", RULES)
def test_documents_are_of_their_kind_and_read_back_equal(kind: PolicyKind) -> None:
    @settings(max_examples=40)
    @given(documents(kind))
    def check(document: PolicyDocument) -> None:
        assert document.kind == kind
        assert parse(document.to_json(), kind) == document
        assert parse(document.to_dict(), kind) == document

    check()


def test_statements_have_every_shape() -> None:
    seen: set[object] = set()

    @settings(max_examples=500, database=None, derandomize=True)
    @given(statements("resource"))
    def draw(statement: AnyStatement) -> None:
        for shape in ("except_actions", "except_resources", "except_principals"):
            if getattr(statement, shape):
                seen.add((statement.effect, shape))
        for condition in statement.conditions:
            operator = condition.operator
            seen.update({operator.spec.family, (operator.prefix, operator.if_exists)})

    draw()
    assert {("Allow", "except_actions"), ("Deny", "except_actions")} <= seen
    assert {("Allow", "except_resources"), ("Deny", "except_resources")} <= seen
    assert ("Deny", "except_principals") in seen
    assert ("Allow", "except_principals") not in seen
    assert {row.family for row in OPERATORS.values()} <= seen
    for prefix in (None, *SET_PREFIXES):
        assert {(prefix, True), (prefix, False)} <= seen


def test_resources_and_values_hold_variables_unless_they_must_not() -> None:
    find(statements(), lambda item: any("${" in str(text) for text in item.resources))
    find(conditions(), lambda entry: any("${aws:" in str(value) for value in entry.values))

    @settings(max_examples=100)
    @given(statements("resource", variables=False))
    def check(statement: AnyStatement) -> None:
        assert "${" not in repr(statement)

    check()


def test_requests_are_by_every_kind_of_caller() -> None:
    seen: set[object] = set()

    @settings(max_examples=500, database=None, derandomize=True)
    @given(requests())
    def draw(request: Request) -> None:
        seen.update({request.principal.kind, request.crosses_accounts, request.action.islower()})

    draw()
    assert seen >= {*get_args(CallerKind), True, False}


def test_policies_and_requests_meet() -> None:
    results: list[str] = []

    @settings(max_examples=120, database=None, derandomize=True)
    @given(policy_sets(), requests(st.just("arn:aws:iam::123456789012:user/jane")))
    def draw(policies: PolicySet, request: Request) -> None:
        assert request.principal.name == "jane"
        results.append(policies.decide(request).result)

    draw()
    assert min(results.count(arg) for arg in get_args(Result)) > 5
