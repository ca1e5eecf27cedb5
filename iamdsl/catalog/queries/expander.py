"""From patterns of actions to the actions they mean today."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action, Actions, action_texts, actions_by_number
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.name_checker import action_problem, report_problem
from iamdsl.errors import LanguageError
from iamdsl.language.text.pattern_cover import covers_action, is_wild
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language.elements.action import HasAction


def expand(
    patterns: str | HasAction | Iterable[str | HasAction], *, retired: bool = False
) -> Actions:
    """The actions that these patterns mean, such as `s3:Get*`, by the catalog of its date.

    Retired actions are left out of what a wildcard means, unless asked for or unless the
    service as a whole is retired. One that is named and unknown stays, with a warning
    (`CatalogWarning`); so does a pattern warn that means nothing. Raises LanguageError
    for what is no action.
    """
    result: set[Action] = set()
    for text in action_texts(patterns):
        meant = matching_actions(text, retired=retired)
        if not meant:
            problem = action_problem(text)
            if problem is not None:
                report_problem(problem)
            if _is_name(text):
                meant = frozenset([Action(None, 0, text)])
        result |= meant
    return Actions(result)


@functools.lru_cache(maxsize=50_000)
def matching_actions(pattern: str, *, retired: bool) -> frozenset[Action]:
    """The actions of the catalog that a pattern means."""
    if pattern == "*":
        pattern = "*:*"
    prefix, colon, name = pattern.partition(":")
    if not colon:
        raise LanguageError(
            f"{pattern!r} is no action",
            where=here(),
            why="an action reads service:Name",
            next_step=f'write "{pattern}:*" for all of a service' if pattern else None,
        )
    named = not is_wild(name)
    result: set[Action] = set()
    for item in _prefixes(prefix.lower()):
        table = catalog().table(item)
        if table is not None:
            all_of_it = actions_by_number(table)
            keep = retired or named or bool(table.gone)
            result.update(
                all_of_it[number]
                for number in table.matching(name)
                if keep or not table.actions[number][5]
            )
    return frozenset(result)


def _prefixes(pattern: str) -> Iterable[str]:
    if not is_wild(pattern):
        return (pattern,)
    return (prefix for prefix in catalog().prefixes if covers_action(pattern, prefix))


def _is_name(text: str) -> bool:
    return not is_wild(text) and not text.endswith(":")
