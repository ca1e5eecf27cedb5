"""Split the arguments of `can` and `why` into script, principal and actions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from iamdsl.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

_ACTION = re.compile(r"[A-Za-z0-9-]+:[A-Za-z0-9*?-]+").fullmatch
_USAGE = "write [SCRIPT] PRINCIPAL ACTION…, such as infra.py role/ci s3:GetObject"


def split_arguments(words: tuple[str, ...]) -> tuple[str | None, str, list[str]]:
    """Return the script or None, the principal, and the actions; raises `click.UsageError`."""
    first = next((n for n, word in enumerate(words) if _ACTION(word)), len(words))
    lead, actions = words[:first], list(words[first:])
    unexpected = [word for word in actions if not _ACTION(word)]
    if unexpected and unexpected[0].startswith("arn:"):
        raise click.UsageError(
            f"{unexpected[0]} is not an action; name a resource with --on {unexpected[0]}"
        )
    if unexpected:
        raise click.UsageError(
            f"{unexpected[0]} is not an action; an action is written service:Name"
        )
    if not actions:
        raise click.UsageError(f"the action is missing; {_USAGE}")
    if not lead:
        raise click.UsageError(f"the principal is missing; {_USAGE}")
    if len(lead) == 1 and _is_script(lead[0]):
        raise click.UsageError(f"the principal is missing; write {lead[0]} role/NAME {actions[0]}")
    if len(lead) == 1:
        return None, lead[0], actions
    if not _is_script(lead[0]):
        near = did_you_mean(lead[0], map(str, Path().glob("*.py")))
        hint = near or "the name of a script ends in .py"
        raise click.UsageError(f"{lead[0]} is not a script; {hint}; {_USAGE}")
    if len(lead) > 2:  # noqa: PLR2004 - script and principal
        raise click.UsageError(f"{lead[2]} is not an action; {_USAGE}")
    return lead[0], lead[1], actions


def expand_actions(actions: Iterable[str]) -> list[str]:
    """Return the actions as the catalog spells them, with patterns expanded.

    Raises `UnknownName` if a pattern matches nothing, and in strict mode for an unknown action.
    """
    from iamdsl.catalog import action, expand, strict

    result: list[str] = []
    for text in actions:
        if "*" in text or "?" in text:
            with strict():
                result += map(str, expand(text))
        else:
            result.append(str(action(text)))
    return list(dict.fromkeys(result))


def _is_script(word: str) -> bool:
    target = word.rpartition(":")[0] or word
    return word.endswith(".py") or target.endswith(".py") or Path(word).is_file()
