"""Requests and what they carry, and the layers of policies that decide on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from iamdsl.evaluation import PolicySet, Request
from iamdsl.testing.strategies.policies import documents
from iamdsl.testing.strategies.vocabulary import (
    ACTIONS,
    ASKED,
    CALLERS,
    KEYS,
    OTHER_ACCOUNT,
    RESOURCES,
    SET_KEYS,
    SET_VALUES,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.operator import Family

_LIKE_WRITTEN = "S3:getobject"
"""An action as nobody writes it: its case means nothing."""


def contexts() -> st.SearchStrategy[dict[str, str | int | bool | list[str]]]:
    """What requests carry: some of the keys that drawn conditions ask for, of all families.

    Keys that follow from who asks (`aws:PrincipalArn`, `aws:username`) are not among them.
    """
    single: Mapping[str, Family] = {
        name: family for family, names in KEYS.items() for name in names
    }
    return st.fixed_dictionaries(
        {},
        optional={
            **{name: st.sampled_from(ASKED[family]) for name, family in single.items()},
            **{name: st.lists(st.sampled_from(SET_VALUES), max_size=3) for name in SET_KEYS},
        },
    )


def requests(callers: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Request]:
    """Requests of every kind of caller, or of the `callers` drawn from this strategy.

    They ask for the actions, on the resources, that drawn policies speak of.
    """
    resources = st.sampled_from(RESOURCES)
    return st.builds(
        Request,
        st.sampled_from(CALLERS) if callers is None else callers,
        st.sampled_from((*ACTIONS, _LIKE_WRITTEN)),
        resources | resources | st.just("*"),
        contexts(),
    ) | st.builds(
        Request,
        st.sampled_from(CALLERS) if callers is None else callers,
        st.just("s3:GetObject"),
        st.just("arn:aws:s3:::reports/2026/a.csv"),
        contexts(),
        st.just(OTHER_ACCOUNT),
    )


def policy_sets() -> st.SearchStrategy[PolicySet]:
    """Everything that may decide a request: identity policies, and some of the other layers."""
    levels = st.lists(st.lists(documents("scp", most=2), max_size=2), max_size=2)
    return st.builds(
        PolicySet,
        identity=st.lists(documents(), max_size=2),
        resource=st.none() | documents("resource"),
        boundary=st.none() | st.none() | documents("boundary", most=2),
        session=st.none() | st.none() | st.lists(documents("session", most=2), max_size=2),
        scps=st.just(()) | levels,
        rcps=st.just(()) | st.lists(st.lists(documents("rcp", most=2), max_size=1), max_size=1),
        endpoint=st.none() | st.none() | documents("endpoint", most=2),
    )
