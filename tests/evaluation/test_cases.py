"""Decisions are those of AWS's pages: every case under tests/decisions, and all that they cover."""

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
UNASKED = {"sts:getcalleridentity", "sts:getsessiontoken"}
"""What AWS allows to every signed caller, whatever the policies say."""


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.file}:{case.name}")
def test_the_decision_is_what_aws_says(case: Case) -> None:
    decision = case.decide()
    assert decision.result == case.said["expect"], f"{case.said['page']}\n{decision.trace}"
    if "blocked_by" in case.said:
        assert set(decision.blocked_by) == set(case.said["blocked_by"]), str(decision.trace)
    assert decision.allowed is (decision.result == "allowed") is bool(decision)
    assert decision.allowed or decision.blocked_by
    assert_trace_agrees(decision)


def assert_trace_agrees(decision: Decision) -> None:
    """The trace shows what decided: the Deny that denies, the Allow that allows."""
    drawn = str(decision.trace)
    assert drawn
    matched = {
        (layer.layer, statement.statement.effect)
        for layer in decision.trace.layers
        for statement in layer.statements
        if statement.matched
    }
    if decision.result == "explicit_deny":
        assert matched & {(layer, "Deny") for layer in decision.blocked_by}, drawn
    if decision.allowed and decision.request.principal.kind != "root":
        granting = {layer for layer, effect in matched if effect == "Allow"}
        unasked = decision.request.action.lower() in UNASKED
        assert unasked or granting & {"identity", "resource"}, drawn
    for layer in decision.trace.layers:
        assert layer.why
        effects = {trace.statement.effect for trace in layer.statements if trace.matched}
        assert layer.verdict != "denies" or layer.layer == "aws" or "Deny" in effects, drawn


def test_every_case_names_a_page_of_aws_and_has_a_name_of_its_own() -> None:
    cases = all_cases()
    assert all(case.said["page"].startswith("https://") for case in cases)
    names = Counter((case.file, case.name) for case in cases)
    assert [name for name, times in names.items() if times > 1] == []
    assert len(cases) >= 360
    known = {"name", "page", "principal", "federated_by", "action", "resource", "context"} | {
        *LAYERS,
        "resource_account",
        "expect",
        "blocked_by",
    }
    assert {key for case in cases for key in case.said} <= known


def test_every_layer_is_absent_empty_and_denying_for_every_kind_of_caller() -> None:
    cases = [case for case in all_cases() if case.file == "layers"]
    covered = {tuple(case.name.split(" / ")) for case in cases}
    assert set(product(KINDS, MATRIX, ("absent", "empty", "denying"))) <= covered
    assert {case.caller.kind for case in cases} == KINDS
    for case in cases:
        kind, layer, state = case.name.removeprefix("another account's ").split(" / ")
        given = {LAYERS[key] for key in case.said if key in LAYERS}
        name = {"scp": "scps", "rcp": "rcps"}.get(layer, layer)
        assert case.caller.kind == kind
        assert (name in given) is (state != "absent"), case.name
