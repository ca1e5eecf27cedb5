"""Properties of decisions that hold for all policies and requests."""

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
"""The layers whose policies are a flat sequence."""

property_settings = settings(max_examples=100)
slow_property_settings = settings(max_examples=60)


def change_documents(policies: PolicySet, change: Callable[[PolicyDocument], Any]) -> PolicySet:
    """Return the policies with each document changed."""
    changed: dict[str, Any] = {
        name: [[change(item) for item in level] for level in getattr(policies, name)]
        for name in ("scps", "rcps")
    }
    for name in LAYERS:
        changed[name] = [change(entry) for entry in getattr(policies, name)]
    return attrs.evolve(policies, **changed)


def deny_statements(kind: PolicyKind) -> st.SearchStrategy[AnyStatement]:
    return statements(kind).map(lambda item: attrs.evolve(item, effect="Deny"))


@property_settings
@given(policy_sets(), requests())
def test_every_request_is_decided_deterministically(policies: PolicySet, request: Request) -> None:
    decision = policies.decide(request)
    again = attrs.evolve(policies).decide(attrs.evolve(request))
    assert (decision.result, decision.reason) == (again.result, again.reason)
    assert str(decision.trace) == str(again.trace)
    assert decision.allowed == (not decision.blocked_by)
    assert repr(request) in repr(decision) or str(request) in repr(decision)


@property_settings
@given(policy_sets(), requests(), st.data())
def test_additional_deny_never_allows_more(
    policies: PolicySet, request: Request, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(LAYERS))
    added = document(data.draw(deny_statements(kind)), kind=kind)
    layer: dict[str, Any] = {kind: (*getattr(policies, kind), added)}
    denied = attrs.evolve(policies, **layer)
    assert not (denied.decide(request) and not policies.decide(request))


@property_settings
@given(policy_sets(), requests(), statements())
def test_additional_identity_allow_never_denies_more(
    policies: PolicySet, request: Request, statement: AnyStatement
) -> None:
    added = document(attrs.evolve(statement, effect="Allow"))
    allowed = attrs.evolve(policies, identity=(*policies.identity, added))
    assert not (policies.decide(request) and not allowed.decide(request))


@property_settings
@given(policy_sets(), requests())
def test_duplicate_statements_do_not_change_the_result(
    policies: PolicySet, request: Request
) -> None:
    def twice(document: PolicyDocument) -> PolicyDocument:
        return attrs.evolve(document, statements=(*document.statements, *document.statements))

    assert (
        change_documents(policies, twice).decide(request).result == policies.decide(request).result
    )


@slow_property_settings
@given(policy_sets(), requests())
def test_normalised_and_minimised_policies_decide_the_same(
    policies: PolicySet, request: Request
) -> None:
    result = policies.decide(request).result
    assert change_documents(policies, normalise).decide(request).result == result
    assert change_documents(policies, minimise).decide(request).result == result


@slow_property_settings
@given(
    documents(most=5), documents("resource", most=5), st.lists(requests(), min_size=5, max_size=5)
)
def test_minimised_policies_decide_the_same_for_many_requests(
    identity: PolicyDocument, resource: PolicyDocument, many_requests: list[Request]
) -> None:
    before = PolicySet(identity=(identity,), resource=(resource,))
    after = PolicySet(identity=(minimise(identity),), resource=(minimise(resource),))
    for request in many_requests:
        assert after.decide(request).result == before.decide(request).result, request
