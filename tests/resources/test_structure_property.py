"""A resource takes a document if and only if the in-process account takes its structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import event, given, settings
from support.mutated_policies import mutated_policies

from iamdsl import Policy, Role, User, deploy, parse
from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.state import AccountState
from iamdsl.emulator.operations.policy_documents import check_policy
from iamdsl.errors import ApplyFailed, IamdslError, LanguageError
from iamdsl.language.parser.sent_text import text_fault
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument

STATE = AccountState(account="123456789012", partition="aws")
KINDS = pytest.mark.parametrize("kind", ["managed", "inline", "trust"])


def _declare(kind: str, text: str) -> Any:
    if kind == "trust":
        return Role("r", trust=parse(text, "trust"))
    if kind == "inline":
        return User("u").with_inline("i", parse(text, "identity"))
    return Policy("p", parse(text, "identity"))


def _refusal_by_resource(kind: str, text: str) -> str | None:
    """Return why a resource or its plan refuses a document, None if both accept it."""
    try:
        resource = _declare(kind, text)
    except LanguageError as error:
        return str(error)
    policy: PolicyDocument = (
        resource.trust
        if kind == "trust"
        else resource.inline[0].policy
        if kind == "inline"
        else resource.policy
    )
    fault = text_fault(
        sent_document(policy.to_dict()),
        "trust" if kind == "trust" else "identity",
        managed=kind == "managed",
        partition="aws",
    )
    return None if fault is None else fault.message


def _refusal_by_account(kind: str, text: str) -> str | None:
    try:
        check_policy(
            STATE, text, "trust" if kind == "trust" else "identity", managed=kind == "managed"
        )
    except ApiError as error:
        return error.message
    return None


def _check(kind: str, text: str) -> None:
    by_resource, by_account = _refusal_by_resource(kind, text), _refusal_by_account(kind, text)
    event("accepted" if by_account is None else "refused")
    assert (by_resource is None) == (by_account is None), (by_resource, by_account, text)


def _property(kind: str, examples: int) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(text=mutated_policies(kind))
    def agree(text: str) -> None:
        _check(kind, text)

    agree()


@KINDS
def test_resource_and_account_agree(kind: str) -> None:
    _property(kind, 150)


@pytest.mark.slow
@KINDS
def test_resource_and_account_agree_on_many(kind: str) -> None:
    _property(kind, 1000)


@settings(max_examples=40, deadline=None)
@given(text=mutated_policies("managed"))
def test_accepted_document_is_deployed(text: str) -> None:
    try:
        policy = Policy("p", parse(text, "identity"))
    except LanguageError:
        return
    account = InProcessAccount()
    try:
        with deploy("s", account=account) as session:
            session.add(policy)
    except ApplyFailed as failure:
        pytest.fail(str(failure))
    except IamdslError:
        assert not account.writes
    else:
        assert session.plan().is_empty
