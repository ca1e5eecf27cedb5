"""Auto-generated names are stable, unique to the stack, and short enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl import Role, Stack, User, deploy
from iamdsl.errors import InvalidName, ResourceError
from iamdsl.resources.parts.name_rules import MAX_NAME_LENGTH, check_name

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

NAMES = st.text("abcXYZ019+=,.@_-", min_size=1, max_size=300)
STACKS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)
KINDS = st.sampled_from(sorted(MAX_NAME_LENGTH))


@settings(max_examples=50)
@given(STACKS, NAMES, KINDS)
def test_auto_name_is_stable_and_valid(stack: str, name: str, what: str) -> None:
    kind = what.replace(" ", "-").lower()
    made = Stack(stack).auto_name(name, kind=kind)
    assert made == Stack(stack).auto_name(name, kind=kind)
    assert check_name(what, made) == made
    assert len(made) == min(len(name) + 9, MAX_NAME_LENGTH[what])
    assert made.startswith(name[: len(made) - 9])


@settings(max_examples=50)
@given(STACKS, STACKS, NAMES, NAMES)
def test_auto_names_differ_by_stack_and_name(
    stack: str, other: str, name: str, another: str
) -> None:
    auto_name = Stack(stack).auto_name(name)
    assert (Stack(other).auto_name(name) == auto_name) == (other == stack)
    assert (Stack(stack).auto_name(another) == auto_name) == (another == name)


def test_session_returns_its_stacks_auto_names(iam_account: InProcessAccount) -> None:
    session = deploy("shop", account=iam_account)
    assert session.auto_name("worker") == Stack("shop").auto_name("worker") == "worker-bc6d4c67"
    assert len(session.auto_name("w" * 200, kind="policy")) == 128
    session.add(User(session.auto_name("worker")), Role(session.auto_name("w" * 200)))


@pytest.mark.parametrize("name", ["", "has space", "w" * 70 + "/"])
def test_name_that_iam_does_not_allow_is_refused(name: str) -> None:
    with pytest.raises(InvalidName):
        Stack("shop").auto_name(name)


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(ResourceError, match="'roles'") as refused:
        Stack("shop").auto_name("worker", kind="roles")
    assert refused.value.next_step == "did you mean `role`?"
