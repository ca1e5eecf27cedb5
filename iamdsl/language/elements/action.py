"""Actions: `service:Name`, with wildcards in the name only.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
"""

from __future__ import annotations

import re
from typing import Protocol, runtime_checkable

from iamdsl.errors import LanguageError
from iamdsl.language.text.name_checks import name_checker
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here

_ACTION = re.compile(r"[A-Za-z0-9-]+:[A-Za-z0-9*?-]+").fullmatch
_READABLE = r"\*|\s*[A-Za-z0-9*?-]+:[^:]*"

_MOST_REMEMBERED = 50_000


@runtime_checkable
class HasAction(Protocol):
    """Anything that stands for one action, such as a catalog entry: `str()` gives its text."""

    @property
    def action(self) -> str:
        """`service:Name`."""
        ...


def check_action(action: str | HasAction) -> str:
    """The action's text; raises LanguageError for what no policy should say."""
    if isinstance(action, str) and action in name_checker.actions:
        return plain_str(action)
    text = action if isinstance(action, str) else getattr(action, "action", action)
    if not isinstance(text, str):
        raise LanguageError(
            f"{action!r} is no action",
            where=here(),
            why="an action is text, or something with an `action`",
            next_step='give each by itself, as in allow("s3:GetObject", "s3:PutObject")',
        )
    if text == "*" or _ACTION(text):
        return _check_known(plain_str(text))
    service, colon, name = text.partition(":")
    if not colon:
        why, hint = "an action reads service:Name", f'write "{text}:*" for all of a service'
    elif not service:
        why, hint = "the service before the colon is missing", None
    elif "*" in service or "?" in service:
        why, hint = "the service cannot hold a wildcard", 'write "*" for every action'
    elif "${" in text:
        why, hint = "a policy variable cannot stand in an action", None
    elif not name:
        why, hint = "the name behind the colon is missing", f'write "{service}:*" for all'
    else:
        why, hint = "it holds a character that no action has", None
    raise LanguageError(f"{text!r} is no action", where=here(), why=why, next_step=hint)


def _check_known(text: str) -> str:
    """The action itself, once whoever knows AWS's names has had a say."""
    asked = name_checker.checker
    if asked is None or asked.action(text):
        if len(name_checker.actions) > _MOST_REMEMBERED:
            name_checker.actions.clear()
        name_checker.actions.add(text)
    return text


def is_readable(action: str) -> bool:
    """Whether IAM takes the text as an action, be it one that matches nothing.

    Looser than the builders: empty names, spaces, commas, and wildcards in the service.
    """
    if re.fullmatch(_READABLE, action, re.ASCII) is None:
        return False
    if len(KNOWN_READABLE) > _MOST_REMEMBERED:
        KNOWN_READABLE.clear()
    KNOWN_READABLE.add(action)
    return True


KNOWN_READABLE: set[str] = set()
"""Actions found readable before; policies name the same ones over and over."""
