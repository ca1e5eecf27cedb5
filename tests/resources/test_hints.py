"""Each error names the fault exactly, and its next step can be pasted and is accepted."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl import AccountPasswordPolicy, Policy, Role, User, allow
from iamdsl.errors import IamdslError, InvalidArn, InvalidName, LanguageError, ResourceError

if TYPE_CHECKING:
    from collections.abc import Callable


def _role_in(path: str) -> Role:
    return Role("r", path=path)


def _policy_in(path: str) -> Policy:
    return Policy("p", allow("s3:GetObject").on("*"), path=path)


@pytest.mark.parametrize("make", [_role_in, _policy_in])
@given(path=st.text(max_size=40) | st.text(alphabet="/ab! \x7f\x00é\n-", max_size=20))
def test_every_suggested_path_is_accepted(make: Callable[[str], object], path: str) -> None:
    try:
        make(path)
    except InvalidName as error:
        hint = str(error.next_step)
        make(ast.literal_eval(hint.removeprefix("write path=")))


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("/\x7f/", "write path='/'"),
        ("team", "write path='/team/'"),
        ("/my team/", "write path='/my-team/'"),
        ("/é/x/", "write path='/x/'"),
        ("/" + "a" * 600 + "/", "shorten it to 512 characters"),
        (None, "write path='/', or leave it out"),
    ],
)
def test_hint_for_a_path(path: str, hint: str) -> None:
    with pytest.raises(InvalidName) as caught:
        User("u", path=path)
    assert caught.value.next_step == hint


@pytest.mark.parametrize("account", [123456789012, "1234-5678-9012"])
@pytest.mark.parametrize("method", ["for_account", "for_principal"])
def test_account_id_with_all_digits_is_suggested_as_text(method: str, account: object) -> None:
    with pytest.raises(InvalidArn) as caught:
        getattr(allow("sts:AssumeRole"), method)(account)
    assert caught.value.next_step == "write '123456789012'"


@pytest.mark.parametrize("account", [12345, 0, -123456789012, 1234567890123, "12345", True, None])
def test_account_id_without_all_digits_is_never_completed(account: Any) -> None:
    with pytest.raises(InvalidArn) as caught:
        allow("sts:AssumeRole").for_account(account)
    assert caught.value.next_step is not None
    assert "12345" not in caught.value.next_step
    assert "0000" not in caught.value.next_step


@given(st.text(max_size=30))
def test_every_suggested_principal_is_accepted(text: str) -> None:
    try:
        allow("sts:AssumeRole").for_principal(text)
    except IamdslError as error:
        suggested = re.search(r'for_role\("(.*?)"\)', str(error.next_step))
        if suggested is not None:
            allow("sts:AssumeRole").for_role(suggested[1])


@pytest.mark.parametrize(
    ("description", "why", "hint"),
    [
        ("a test — of dashes", "character 8 is '—' (U+2014, EM DASH)", "write '-' instead"),
        ("“x”", "character 1 is '“' (U+201C, LEFT DOUBLE QUOTATION MARK)", "write '\"' instead"),
        ("ok \x07", "character 4 is '\\x07' (U+0007, a control character)", "remove it"),
        ("日", "character 1 is '日' (U+65E5, CJK UNIFIED IDEOGRAPH-65E5)", "remove it"),
        ("x" * 1001, "it has 1,001 characters", "shorten it to 1,000 characters"),
        (5, "it is text, not a value of type int", "write it as text"),
    ],
)
def test_character_of_a_description_is_named(description: str, why: str, hint: str) -> None:
    with pytest.raises(InvalidName) as caught:
        Role("r", description=description)
    assert why in str(caught.value.why)
    assert caught.value.next_step == hint


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        (
            {"max_password_age": 0},
            "leave max_password_age out: passwords then never expire",
        ),
        (
            {"password_reuse_prevention": 0},
            "leave password_reuse_prevention out: passwords can then be reused",
        ),
        ({"minimum_password_length": None}, "leave minimum_password_length out: it is then 6"),
        ({"max_password_age": 2000}, "choose a number from 1 to 1095"),
        ({"max_password_age": []}, "choose a number from 1 to 1095"),
    ],
)
def test_setting_that_other_tools_write_as_zero_is_left_out(
    fields: dict[str, Any], hint: str
) -> None:
    with pytest.raises(ResourceError) as caught:
        AccountPasswordPolicy(**fields)
    assert caught.value.next_step == hint


@pytest.mark.parametrize(
    ("value", "hint"),
    [(1234, "write 'cost': '1234'"), (None, "leave the tag out"), (["a"], "write the key and")],
)
def test_hint_for_a_tag_that_is_not_text(value: str, hint: str) -> None:
    with pytest.raises(InvalidName) as caught:
        User("u").tagged({"cost": value})
    assert str(caught.value.next_step).startswith(hint)


def test_number_as_resource_is_not_called_an_account() -> None:
    number: Any = 12345
    with pytest.raises(LanguageError, match="12345 has no ARN"):
        allow("s3:GetObject").on(number)
