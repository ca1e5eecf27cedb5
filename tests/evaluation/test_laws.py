"""What holds of decisions whatever the policies and the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl import document, minimise, normalise
from iamdsl.evaluation import PolicySet
from iamdsl.testing.strategies import documents, policy_sets, requests, statements

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl import Request
    from iamdsl.language import AnyStatement, PolicyDocument, PolicyKind

LAYERS: tuple[PolicyKind, ...] = ("identity", "resource", "boundary", "session", "endpoint")
"""The layers whose policies are in one sequence."""

laws = settings(max_examples=100)
rewriting = settings(max_examples=60)


def every_document(policies: PolicySet, change: Callable[[PolicyDocument], Any]) -> PolicySet:
    """The same policies, each document changed."""
    changed: dict[str, Any] = {
        name: [[change(item) for item in level] for level in getattr(policies, name)]
        for name in ("scps", "rcps")
    }
    for name in LAYERS:
        changed[name] = [change(entry) for entry in getattr(policies, name)]
    return attrs.evolve(policies, **changed)


def is_denying(kind: PolicyKind) -> st.SearchStrategy[AnyStatement]:
    return statements(kind).map(lambda item: attrs.evolve(item, effect="Deny"))


@laws
@given(policy_sets(), requests())
def test_every_request_is_decided_and_always_alike(policies: PolicySet, request: Request) -> None:
    decision = policies.decide(request)
    again = attrs.evolve(policies).decide(attrs.evolve(request))
    assert (decision.result, decision.reason) == (again.result, again.reason)
    assert str(decision.trace) == str(again.trace)
    assert decision.allowed == (not decision.blocked_by)
    assert repr(request) in repr(decision) or str(request) in repr(decision)


@laws
@given(policy_sets(), requests(), st.data())
def test_a_deny_more_allows_nothing(
    policies: PolicySet, request: Request, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(LAYERS))
    more = document(data.draw(is_denying(kind)), kind=kind)
    layer: dict[str, Any] = {kind: (*getattr(policies, kind), more)}
    denied = attrs.evolve(policies, **layer)
    assert not (denied.decide(request) and not policies.decide(request))


@laws
@given(policy_sets(), requests(), statements())
def test_an_allow_more_for_the_identity_denies_nothing(
    policies: PolicySet, request: Request, statement: AnyStatement
) -> None:
    more = document(attrs.evolve(statement, effect="Allow"))
    allowed = attrs.evolve(policies, identity=(*policies.identity, more))
    assert not (policies.decide(request) and not allowed.decide(request))


@laws
@given(policy_sets(), requests())
def test_saying_it_twice_changes_nothing(policies: PolicySet, request: Request) -> None:
    def twice(document: PolicyDocument) -> PolicyDocument:
        return attrs.evolve(document, statements=(*document.statements, *document.statements))

    assert every_document(policies, twice).decide(request).result == policies.decide(request).result


@rewriting
@given(policy_sets(), requests())
def test_the_normal_and_the_minimal_form_mean_the_same(
    policies: PolicySet, request: Request
) -> None:
    result = policies.decide(request).result
    assert every_document(policies, normalise).decide(request).result == result
    assert every_document(policies, minimise).decide(request).result == result


@rewriting
@given(
    documents(most=5), documents("resource", most=5), st.lists(requests(), min_size=5, max_size=5)
)
def test_minimal_policies_decide_as_before(
    identity: PolicyDocument, resource: PolicyDocument, asked: list[Request]
) -> None:
    before = PolicySet(identity=(identity,), resource=(resource,))
    after = PolicySet(identity=(minimise(identity),), resource=(minimise(resource),))
    for request in asked:
        assert after.decide(request).result == before.decide(request).result, request
