"""Every case under tests/decisions is decided as AWS documents, and the cases cover all layers."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

import pytest
from support.decision_cases import LAYERS, Case, all_cases

if TYPE_CHECKING:
    from iamdsl.evaluation import Decision

KINDS = {
    "user",
    "role",
    "session",
    "federated_user",
    "root",
    "saml",
    "web_identity",
    "service",
    "canonical_user",
    "anonymous",
}
MATRIX = ("identity", "boundary", "session", "resource", "scp", "rcp", "endpoint")
ALWAYS_ALLOWED = {"sts:getcalleridentity", "sts:getsessiontoken"}
"""Actions that AWS allows to every authenticated caller, whatever the policies say."""


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.file}:{case.name}")
def test_decision_is_the_one_aws_documents(case: Case) -> None:
    decision = case.decide()
    assert decision.result == case.data["expect"], f"{case.data['page']}\n{decision.trace}"
    if "blocked_by" in case.data:
        assert set(decision.blocked_by) == set(case.data["blocked_by"]), str(decision.trace)
    assert decision.allowed is (decision.result == "allowed") is bool(decision)
    assert decision.allowed or decision.blocked_by
    assert_trace_agrees(decision)


def assert_trace_agrees(decision: Decision) -> None:
    """Assert that the trace shows the Deny or the Allow that decided."""
    text = str(decision.trace)
    assert text
    matched = {
        (layer.layer, statement.statement.effect)
        for layer in decision.trace.layers
        for statement in layer.statements
        if statement.matched
    }
    if decision.result == "explicit_deny":
        assert matched & {(layer, "Deny") for layer in decision.blocked_by}, text
    if decision.allowed and decision.request.principal.kind != "root":
        granting = {layer for layer, effect in matched if effect == "Allow"}
        always_allowed = decision.request.action.lower() in ALWAYS_ALLOWED
        assert always_allowed or granting & {"identity", "resource"}, text
    for layer in decision.trace.layers:
        assert layer.why
        effects = {trace.statement.effect for trace in layer.statements if trace.matched}
        assert layer.verdict != "denies" or layer.layer == "aws" or "Deny" in effects, text


def test_every_case_cites_an_aws_page_and_has_a_unique_name() -> None:
    cases = all_cases()
    assert all(case.data["page"].startswith("https://") for case in cases)
    names = Counter((case.file, case.name) for case in cases)
    assert [name for name, times in names.items() if times > 1] == []
    assert len(cases) >= 360
    known = {"name", "page", "principal", "federated_by", "action", "resource", "context"} | {
        *LAYERS,
        "resource_account",
        "expect",
        "blocked_by",
    }
    assert {key for case in cases for key in case.data} <= known


def test_cases_cover_every_layer_state_for_every_kind_of_caller() -> None:
    cases = [case for case in all_cases() if case.file == "layers"]
    covered = {tuple(case.name.split(" / ")) for case in cases}
    assert set(product(KINDS, MATRIX, ("absent", "empty", "denying"))) <= covered
    assert {case.caller.kind for case in cases} == KINDS
    for case in cases:
        kind, layer, state = case.name.removeprefix("another account's ").split(" / ")
        given = {LAYERS[key] for key in case.data if key in LAYERS}
        name = {"scp": "scps", "rcp": "rcps"}.get(layer, layer)
        assert case.caller.kind == kind
        assert (name in given) is (state != "absent"), case.name
