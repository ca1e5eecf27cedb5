"""Strategies for requests, their context, and the policy sets that decide them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from iamdsl.evaluation import PolicySet, Request
from iamdsl.testing.strategies.policy_strategies import documents
from iamdsl.testing.strategies.sample_names import (
    ACCOUNT,
    ACTIONS,
    CALLERS,
    KEYS,
    OTHER_ACCOUNT,
    REQUEST_VALUES,
    RESOURCES,
    SET_KEYS,
    SET_VALUES,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.elements.comparison import Family

_CALLERS = (*CALLERS, *CALLERS[:4], *CALLERS[:4])
"""Users, roles and sessions are more frequent, because most policies are theirs."""


def contexts() -> st.SearchStrategy[dict[str, str | int | bool | list[str]]]:
    """Return request contexts with some of the keys that drawn conditions test.

    Keys that follow from the caller (`aws:PrincipalArn`, `aws:username`) are not included.
    """
    return _contexts()


# Building a strategy costs more than drawing from it, so each is built once.
@functools.cache
def _contexts() -> st.SearchStrategy[dict[str, str | int | bool | list[str]]]:
    single: Mapping[str, Family] = {
        name: family for family, names in KEYS.items() for name in names
    }
    return st.fixed_dictionaries(
        {},
        optional={
            **{name: st.sampled_from(REQUEST_VALUES[family]) for name, family in single.items()},
            **{name: st.lists(st.sampled_from(SET_VALUES), max_size=3) for name in SET_KEYS},
        },
    )


def requests(callers: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Request]:
    """Return requests of every kind of caller, or of `callers` drawn from a strategy.

    Their actions and resources are those that drawn policies name.
    """
    return _requests(st.sampled_from(_CALLERS) if callers is None else callers)


def _requests(callers: st.SearchStrategy[str]) -> st.SearchStrategy[Request]:
    actions = st.sampled_from((*ACTIONS, "s3:GetObject", "s3:GetObject", "S3:putobject"))
    resources = st.sampled_from((*RESOURCES, "*", "*"))
    owners = st.sampled_from((None, None, ACCOUNT, OTHER_ACCOUNT))

    @st.composite
    def drawn(draw: st.DrawFn) -> Request:
        resource = draw(resources)
        owner = draw(owners) if resource.startswith("arn:aws:s3:::") else None
        return Request(draw(callers), draw(actions), resource, draw(_contexts()), owner)

    return drawn()


def policy_sets() -> st.SearchStrategy[PolicySet]:
    """Return policy sets with identity policies and some of the other layers."""
    return _policy_sets()


@functools.cache
def _policy_sets() -> st.SearchStrategy[PolicySet]:
    layers: dict[str, st.SearchStrategy[Any]] = {
        "identity": st.lists(documents(), max_size=2),
        "resource": st.just(()) | documents("resource"),
    }
    limits: dict[str, st.SearchStrategy[Any]] = {
        "boundary": documents("boundary"),
        "session": st.lists(documents("session"), max_size=2),
        "scps": st.lists(st.lists(documents("scp", most=2), max_size=2), max_size=2),
        "rcps": st.lists(st.lists(documents("rcp", most=2), max_size=1), max_size=1),
        "endpoint": documents("endpoint"),
    }
    one_in_six = st.integers(0, 5)

    @st.composite
    def drawn(draw: st.DrawFn) -> PolicySet:
        drawn_layers = {name: draw(strategy) for name, strategy in layers.items()}
        for name, strategy in limits.items():
            if draw(one_in_six) == _SELECTED:
                drawn_layers[name] = draw(strategy)
        return PolicySet(**drawn_layers)

    return drawn()


_SELECTED = 5
"""Of 0 to 5, the number that adds a limiting layer; all layers would deny nearly everything."""
