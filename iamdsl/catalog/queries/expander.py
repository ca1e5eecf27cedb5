"""Expand action patterns such as `s3:Get*` to the actions they match."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action, Actions, action_texts, actions_by_number
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.name_checker import action_problem, report_problem
from iamdsl.errors import LanguageError
from iamdsl.language.text.pattern import Pattern, is_wild
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language.elements.action import HasAction


def expand(
    patterns: str | HasAction | Iterable[str | HasAction], *, retired: bool = False
) -> Actions:
    """Return the actions that patterns such as `s3:Get*` match in the catalog.

    Wildcards do not match retired actions, unless `retired` is true or the service itself is
    retired. A name that is not in the catalog is returned as it is, with a `CatalogWarning`;
    a pattern that matches nothing warns too. Raises `LanguageError` for an object that is not
    an action, and `UnknownName` instead of a warning under `strict`.
    """
    result: set[Action] = set()
    for text in action_texts(patterns):
        matching = matching_actions(text, retired=retired)
        if not matching:
            problem = action_problem(text)
            if problem is not None:
                report_problem(problem)
            if _is_name(text):
                matching = frozenset([Action(None, 0, text)])
        result |= matching
    return Actions(result)


@functools.lru_cache(maxsize=50_000)
def matching_actions(pattern: str, *, retired: bool) -> frozenset[Action]:
    """Return the actions of the catalog that a pattern matches.

    Raises `LanguageError` for a text without a colon.
    """
    if pattern == "*":
        pattern = "*:*"
    prefix, colon, name = pattern.partition(":")
    if not colon:
        raise LanguageError(
            f"{pattern!r} is not an action",
            where=here(),
            why="an action has the form service:Name",
            next_step=f'write "{pattern}:*" for all actions of a service' if pattern else None,
        )
    named = not is_wild(name)
    result: set[Action] = set()
    for service_prefix in _prefixes(prefix.lower()):
        table = catalog().table(service_prefix)
        if table is not None:
            actions = actions_by_number(table)
            with_retired = retired or named or bool(table.retired)
            result.update(
                actions[number]
                for number in table.matching(name)
                if with_retired or not table.actions[number][5]
            )
    return frozenset(result)


def _prefixes(pattern: str) -> Iterable[str]:
    if not is_wild(pattern):
        return (pattern,)
    return filter(Pattern.parse(pattern).test, catalog().prefixes)


def _is_name(text: str) -> bool:
    return not is_wild(text) and not text.endswith(":")
