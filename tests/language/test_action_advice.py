"""The advice for an action without its service: from the catalog's names, or in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import allow
from iamdsl.errors import LanguageError
from iamdsl.language.text.name_checker_slot import name_checker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class _Names:
    """A name checker that knows some actions, and accepts every other name."""

    def __init__(self, actions: Sequence[str]) -> None:
        self.actions = actions

    def action(self, _text: str) -> bool:
        return True

    def actions_named(self, _name: str) -> Sequence[str]:
        return self.actions

    def key(self, _name: str) -> bool:
        return True

    def principal(self, _text: str) -> bool:
        return True

    def arn_service(self, _name: str) -> bool:
        return True

    def rcp_service(self, _prefix: str) -> bool:
        return True


def _advice(action: str) -> str | None:
    with pytest.raises(LanguageError, match="is not an action") as caught:
        allow(action)
    return caught.value.next_step


@pytest.mark.parametrize("name", ["GetObject", ":GetObject", "Get*", "Get Object"])
def test_advice_without_names_is_an_example(name: str) -> None:
    assert _advice(name) == 'write the service before the name, as in "s3:GetObject"'


def test_advice_for_a_service_names_its_wildcard() -> None:
    expected = 'write "s3:" and the action\'s name, or "s3:*" for every action of s3'
    assert _advice("s3") == expected
    assert "every action of s3" in (_advice("s3:") or "")


@pytest.fixture
def names() -> Iterator[Callable[[Sequence[str]], None]]:
    loader = name_checker.loader
    yield lambda actions: name_checker.install(lambda: _Names(actions))
    name_checker.install(loader)


@pytest.mark.parametrize(
    ("actions", "advice"),
    [
        (["a:X"], 'write "a:X"'),
        (["a:X", "b:X"], 'write "a:X" or "b:X"'),
        (["a:X", "b:X", "c:X"], 'write "a:X", "b:X" or "c:X"'),
        (
            ["a:X", "b:X", "c:X", "d:X"],
            'write "a:X", "b:X" or "c:X"; 1 more service has an action of this name',
        ),
        (
            ["a:X", "b:X", "c:X", "d:X", "e:X"],
            'write "a:X", "b:X" or "c:X"; 2 more services have an action of this name',
        ),
    ],
)
def test_advice_names_the_first_known_actions(
    names: Callable[[Sequence[str]], None], actions: list[str], advice: str
) -> None:
    names(actions)
    for text in ("X", "x", ":X"):
        assert _advice(text) == advice


@pytest.mark.parametrize("text", ["GetObject", "s3"])
def test_advice_is_general_if_no_action_has_the_name(
    names: Callable[[Sequence[str]], None], text: str
) -> None:
    without_names = _advice(text)
    names([])
    assert _advice(text) == without_names
