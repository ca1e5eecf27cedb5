"""What a statement holds, and the marks by which its type tells what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.principal import Principal
from iamdsl.origin import Origin

if TYPE_CHECKING:
    # What is made of them is frozen, and checkers shall say so.
    from attrs import frozen as _elements
else:
    from attrs import define as _elements

Effect: TypeAlias = Literal["Allow", "Deny"]


@_elements(init=False, repr=False, eq=False)
class StatementElements:
    """The elements of a statement, as IAM names them.

    `except_actions` makes `actions` a NotAction; `except_resources` and
    `except_principals` likewise. `empty` names the elements (`Resource`,
    `PrincipalRecord`) that a parsed statement has without any member. `origin` is the
    user's line, outside equality and hash.
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
    """Marks a statement without resources."""


class OnResource:
    """Marks a statement with resources."""


class NoPrincipal:
    """Marks a statement without principals."""


class ForPrincipal:
    """Marks a statement with principals."""
