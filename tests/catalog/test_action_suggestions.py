"""An action that is written without its service is refused with the real actions of that name."""

from __future__ import annotations

import subprocess
import sys

import pytest

from iamdsl import allow
from iamdsl.catalog import Action, services
from iamdsl.catalog.queries.name_checker import CatalogNameChecker
from iamdsl.errors import LanguageError


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Encrypt", 'write "kms:Encrypt"'),
        ("PassRole", 'write "iam:PassRole"'),
        ("runinstances", 'write "ec2:RunInstances"'),
        (":PutItem", 'write "dynamodb:PutItem" or "dax:PutItem"'),
    ],
)
def test_advice_names_the_full_action_from_the_catalog(name: str, advice: str) -> None:
    with pytest.raises(LanguageError, match="is not an action") as caught:
        allow(name)
    assert caught.value.next_step == advice


@pytest.mark.parametrize(
    ("name", "first"),
    [("GetObject", "s3"), ("CreateUser", "iam"), ("CreateTags", "ec2"), ("SendMessage", "sqs")],
)
def test_advice_lists_the_main_service_first(name: str, first: str) -> None:
    with pytest.raises(LanguageError) as caught:
        allow(name)
    advice = caught.value.next_step or ""
    assert advice.startswith(f'write "{first}:{name}", ')
    assert advice.endswith(" more services have an action of this name")


@pytest.mark.parametrize("name", ["GetObject", "TagResource", "ListUsers", "no such action", ""])
def test_actions_named_returns_all_current_actions_of_the_name(name: str) -> None:
    actions = CatalogNameChecker().actions_named(name)
    assert actions == CatalogNameChecker().actions_named(name.upper())
    candidates = [Action.named(f"{service.prefix}:{name}") for service in services]
    expected = [action for action in candidates if action.state == "current"]
    assert sorted(actions) == sorted(expected)


def test_language_alone_does_not_load_the_catalog() -> None:
    code = (
        "import sys\n"
        "from iamdsl.language import allow\n"
        "try:\n"
        "    allow('GetObject')\n"
        "except ValueError as error:\n"
        "    print(error.next_step)\n"
        "print(any(name.startswith('iamdsl.catalog') for name in sys.modules))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines() == [
        'write the service before the name, as in "s3:GetObject"',
        "False",
    ]
