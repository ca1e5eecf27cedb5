"""Actions: `service:Name`, with wildcards in the name only.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
"""

from __future__ import annotations

import re
from typing import Protocol, runtime_checkable

from iamdsl.errors import LanguageError
from iamdsl.language.elements.format_fault import FormatFault, remember
from iamdsl.language.text.name_checker_slot import name_checker
from iamdsl.language.text.pending_text import check_known
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here

_ACTION = re.compile(r"[A-Za-z0-9-]+:[A-Za-z0-9*?-]+").fullmatch
_VENDOR = re.compile(r"[a-zA-Z0-9.-]+", re.ASCII).fullmatch
_WILD_VENDOR = re.compile(r"\s*[A-Za-z0-9.*?-]+:[^:]*", re.ASCII).fullmatch
_SERVICE = re.compile(r"[a-z0-9-]+").fullmatch
"""The form of a service prefix; an action's name begins with a capital letter."""

_MAX_SUGGESTIONS = 3

_MAX_CACHED_ACTIONS = 50_000


@runtime_checkable
class HasAction(Protocol):
    """A value with the text of one action, such as an action of the catalog."""

    @property
    def action(self) -> str:
        """The action's text, `service:Name`."""
        ...


def check_action(action: str | HasAction) -> str:
    """Return the action's text; raises `LanguageError` if it is not an action or a pattern.

    An action that the catalog does not have causes a `CatalogWarning`; under `strict` it
    raises `UnknownName`.
    """
    if isinstance(action, str) and action in name_checker.actions:
        return plain_str(action)
    text = action if isinstance(action, str) else getattr(action, "action", action)
    if not isinstance(text, str):
        raise LanguageError(
            f"{action!r} is not an action",
            where=here(),
            why="an action is text, or a value with an `action` attribute",
            next_step='pass each action separately, as in allow("s3:GetObject", "s3:PutObject")',
        )
    if text == "*" or _ACTION(text):
        return _check_name(plain_str(text))
    check_known(text)
    service, colon, name = text.partition(":")
    if not colon:
        why, hint = "the format of an action is service:Name", _service_hint(text)
    elif not service:
        why, hint = "the service before the colon is missing", _service_hint(name)
    elif "*" in service or "?" in service:
        why = "the service cannot contain a wildcard"
        hint = (
            'write "*" for every action'
            if text == "*:*"
            else 'write the action for each service, as in "s3:GetObject"'
        )
    elif "${" in text:
        why, hint = "an action cannot contain a policy variable", None
    elif not name:
        why = "the name after the colon is missing"
        hint = f'write the action\'s name after it, or "{service}:*" for every action of {service}'
    else:
        why, hint = "it contains a character that no action has", None
    raise LanguageError(f"{text!r} is not an action", where=here(), why=why, next_step=hint)


def _service_hint(name: str) -> str:
    """Return what to write instead of only an action's name or only a service."""
    checker = name_checker.checker
    actions = () if checker is None else checker.actions_named(name)
    if not actions and _SERVICE(name):
        return f'write "{name}:" and the action\'s name, or "{name}:*" for every action of {name}'
    if not actions:
        return 'write the service before the name, as in "s3:GetObject"'
    *others, last = [f'"{action}"' for action in actions[:_MAX_SUGGESTIONS]]
    hint = f"write {', '.join(others)}{' or ' if others else ''}{last}"
    more = len(actions) - _MAX_SUGGESTIONS
    if more > 0:
        hint += f"; {more} more service{'s have' if more > 1 else ' has'} an action of this name"
    return hint


def _check_name(text: str) -> str:
    """Check the name of an action and return the action; a known one is cached."""
    checker = name_checker.checker
    if checker is None or checker.action(text):
        if len(name_checker.actions) > _MAX_CACHED_ACTIONS:
            name_checker.actions.clear()
        name_checker.actions.add(text)
    return text


def action_fault(action: str) -> FormatFault | None:
    """Return why IAM refuses an action, or None if it accepts it, even if AWS does not have it.

    IAM accepts more than the builders: empty names, spaces and commas.
    """
    if action in SOUND_ACTIONS:
        return None
    if action == "*":
        remember(SOUND_ACTIONS, action)
        return None
    vendor, colon, name = action.strip().partition(":")
    if not colon:
        return FormatFault(
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            'write the service before the name, as in "s3:GetObject"',
        )
    if ":" in name:
        return FormatFault(
            "Actions/Condition can contain only one colon.",
            'write service:Name, as in "s3:GetObject"',
        )
    if _VENDOR(vendor) is None:
        return FormatFault(
            f"Vendor {vendor} is not valid",
            'write the action for each service, as in "s3:GetObject"',
        )
    remember(SOUND_ACTIONS, action)
    return None


def is_readable(action: str) -> bool:
    """Return whether `parse` accepts the text as an action.

    It accepts what IAM does, and wildcards in the service, which IAM does not accept any more.
    """
    if action_fault(action) is not None and _WILD_VENDOR(action) is None:
        return False
    remember(KNOWN_READABLE, action)
    return True


KNOWN_READABLE: set[str] = set()
"""Cache of actions that `parse` accepts: policies repeat the same ones."""

SOUND_ACTIONS: set[str] = set()
"""Cache of actions that IAM accepts."""
