"""The fields of a statement, and type markers for missing elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.principal import Principal
from iamdsl.origin import Origin

if TYPE_CHECKING:
    # The public class that inherits these fields is frozen; this tells type checkers so.
    from attrs import frozen as _elements
else:
    from attrs import define as _elements

Effect: TypeAlias = Literal["Allow", "Deny"]


@_elements(init=False, repr=False, eq=False)
class StatementElements:
    """The elements of a statement.

    With `except_actions`, `actions` is NotAction; `except_resources` and
    `except_principals` likewise. `empty` names the elements (`Resource`, `Principal`)
    that a parsed statement has as an empty list. `origin` is the user's line; it is not
    part of equality and hash.
    """

    effect: Effect
    actions: tuple[str, ...]
    except_actions: bool = False
    resources: tuple[str | Arn, ...] = ()
    except_resources: bool = False
    principals: tuple[Principal, ...] = ()
    except_principals: bool = False
    conditions: tuple[Condition, ...] = ()
    sid: str | None = None
    empty: tuple[str, ...] = ()
    origin: Origin | None = attrs.field(default=None, kw_only=True, eq=False)


class NoResource:
    """Type marker of a statement without resources."""


class OnResource:
    """Type marker of a statement with resources."""


class NoPrincipal:
    """Type marker of a statement without principals."""


class ForPrincipal:
    """Type marker of a statement with principals."""
