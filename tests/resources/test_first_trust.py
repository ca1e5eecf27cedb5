"""The first trust policy of a role allows nothing that its own does not allow."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl import Request, decide, parse
from iamdsl.language.documents.policy_kind_rules import VERSION
from iamdsl.language.parser.sent_text import text_fault
from iamdsl.resources.documents.first_trust import first_trust, is_closed
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.testing.strategies import contexts, documents
from iamdsl.testing.strategies.sample_names import ACCOUNT, CALLERS, OTHER_ACCOUNT

APP = f"arn:aws:iam::{ACCOUNT}:role/app"
SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/app/session"
JANE = f"arn:aws:iam::{ACCOUNT}:user/jane"
CLOSED = [{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]

_ACTIONS = (
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
)
_MISSING = st.sets(
    st.sampled_from((APP, SESSION, JANE, f"arn:aws:iam::{OTHER_ACCOUNT}:role/app")), min_size=1
)


def _trust(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": VERSION, "Statement": list(statements)}


def _statement(principal: Any, effect: str = "Allow", **more: Any) -> dict[str, Any]:
    return {"Effect": effect, "Principal": principal, "Action": "sts:AssumeRole", **more}


def _first(trust: dict[str, Any], *missing: str) -> Any:
    return first_trust(trust, set(missing).__contains__)["Statement"]


def _is_accepted(text: str) -> bool:
    return text_fault(text, "trust", managed=False, partition="aws") is None


@st.composite
def _requests(draw: st.DrawFn) -> Request:
    caller = draw(st.sampled_from([name for name in CALLERS if name != "*"]))
    role = f"arn:aws:iam::{ACCOUNT}:role/new"
    return Request(caller, draw(st.sampled_from(_ACTIONS)), role, draw(contexts()))


@given(documents("trust"), _MISSING, st.lists(_requests(), min_size=1, max_size=8))
def test_first_trust_allows_nothing_that_the_final_one_does_not(
    final: Any, missing: set[str], requests: list[Request]
) -> None:
    document = final.bind(partition="aws", account=ACCOUNT).to_dict()
    first = parse(first_trust(document, missing.__contains__), "trust")
    anything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    identity = {"Version": VERSION, "Statement": [anything]}
    for request in requests:
        if decide(request, identity=identity, resource=first).allowed:
            assert decide(request, identity=identity, resource=parse(document, "trust")).allowed


@given(documents("trust"), _MISSING)
def test_first_trust_names_no_missing_principal_and_is_accepted(
    final: Any, missing: set[str]
) -> None:
    document = final.bind(partition="aws", account=ACCOUNT).to_dict()
    first = sent_document(first_trust(document, missing.__contains__))
    assert not any(f'"{principal}"' in first for principal in missing if "Condition" not in first)
    if _is_accepted(sent_document(document)):
        assert _is_accepted(first)
    assert len(first) <= max(len(sent_document(document)) + len("[]"), 200)


@pytest.mark.parametrize(
    ("principal", "remaining"),
    [
        ({"AWS": [APP, JANE]}, {"AWS": [JANE]}),
        ({"AWS": APP, "Service": "ec2.amazonaws.com"}, {"Service": "ec2.amazonaws.com"}),
        ({"AWS": (APP, SESSION), "Federated": "accounts.google.com"},
         {"Federated": "accounts.google.com"}),
    ],
)  # fmt: skip
def test_missing_principals_leave_allow_statements(principal: Any, remaining: Any) -> None:
    trust = _trust(_statement(principal, Sid="One", Condition={"Bool": {"aws:x": "true"}}))
    (statement,) = _first(trust, APP, SESSION)
    assert statement == {**trust["Statement"][0], "Principal": remaining}


def test_statement_without_any_other_principal_is_removed() -> None:
    other = _statement({"Service": "ec2.amazonaws.com"})
    assert _first(_trust(_statement({"AWS": APP}), other), APP) == [other]
    deny = _statement({"AWS": JANE}, "Deny")
    assert _first(_trust(_statement({"AWS": [APP]}), deny), APP) == [deny]
    assert is_closed(first_trust(_trust(_statement({"AWS": APP}), deny), {APP}.__contains__))


@pytest.mark.parametrize(
    "statement",
    [
        _statement({"AWS": APP}),
        _statement({"AWS": APP}, "Deny"),
        {"Effect": "Deny", "NotPrincipal": {"AWS": [APP, JANE]}, "Action": "sts:AssumeRole"},
        {"Effect": "Allow", "NotPrincipal": {"AWS": APP}, "Action": "sts:AssumeRole"},
    ],
)
def test_trust_is_closed_if_nothing_remains_or_a_missing_principal_is_denied(
    statement: dict[str, Any],
) -> None:
    others = (
        []
        if "Principal" in statement and statement["Effect"] == "Allow"
        else [_statement({"AWS": "*"})]
    )
    assert _first(_trust(*others, statement), APP) == CLOSED
    assert _first({"Version": VERSION, "Statement": statement}, APP) == CLOSED


def test_trust_of_existing_principals_is_unchanged() -> None:
    trust = _trust(_statement({"AWS": JANE}), _statement("*"))
    assert first_trust(trust, {APP}.__contains__) == trust
