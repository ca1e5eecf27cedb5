"""Hypothesis strategies for statements, documents, and the shapes they may take as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from iamdsl import allow, deny, document, trust
from iamdsl.testing.strategies import conditions

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import (
        Condition,
        IdentityPolicy,
        IdentityStatement,
        NoPrincipal,
        NoResource,
        Statement,
        TrustPolicy,
    )

names = st.from_regex(r"[A-Z][a-zA-Z*?]{0,8}", fullmatch=True)
actions = st.one_of(
    st.just("*"), st.builds("{}:{}".format, st.sampled_from(["s3", "ec2", "iam"]), names)
)
arns = st.one_of(
    st.just("*"),
    st.builds("arn:aws:s3:::{}".format, st.from_regex(r"[a-z][a-z0-9*/?]{0,12}", fullmatch=True)),
    st.just("arn:aws:s3:::home/${aws:username}/*"),
    st.just("arn:aws:s3:::${*}/${?}/${$}/${aws:PrincipalTag/team, 'none'}"),
)


def _distinct(result: list[Condition]) -> tuple[Condition, ...]:
    return tuple(
        {(condition.operator, condition.key.lower()): condition for condition in result}.values()
    )


condition_sets = st.lists(conditions(), max_size=3).map(_distinct)


BEGINNINGS: list[Callable[..., Statement[NoResource, NoPrincipal]]] = [
    allow,
    deny,
    allow.all_except,
    deny.all_except,
]


@st.composite
def identity_documents(draw: st.DrawFn) -> IdentityPolicy:
    """Identity policies of one to four statements."""
    statements: list[IdentityStatement] = []
    for number in range(draw(st.integers(1, 4))):
        begin = draw(st.sampled_from(BEGINNINGS))
        statement = begin(*draw(st.lists(actions, min_size=1, max_size=4)))
        result = draw(st.lists(arns, min_size=1, max_size=3))
        whole = statement.on_all_except(*result) if draw(st.booleans()) else statement.on(*result)
        whole = whole.when(*draw(condition_sets))
        statements.append(whole.named(f"S{number}") if draw(st.booleans()) else whole)
    return document(*statements)


@st.composite
def trust_documents(draw: st.DrawFn) -> TrustPolicy:
    """Trust policies."""
    statements = []
    for _ in range(draw(st.integers(1, 3))):
        statement = allow("sts:AssumeRole")
        made = statement.for_service(draw(st.sampled_from(["ec2", "lambda"])))
        if draw(st.booleans()):
            made = made.for_principal("arn:aws:iam::123456789012:role/x")
        if draw(st.booleans()):
            made = made.for_account("111122223333")
        statements.append(made.when(*draw(condition_sets)))
    return trust(*statements)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.one_of(
                st.text(max_size=5),
                st.sampled_from(
                    [
                        "Version",
                        "Id",
                        "Statement",
                        "Effect",
                        "Action",
                        "NotAction",
                        "Resource",
                        "Principal",
                        "Condition",
                        "StringEquals",
                        "AWS",
                    ]
                ),
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@st.composite
def reshaped(draw: st.DrawFn, value: Any) -> Any:
    """The same policy with lists shuffled and scalars wrapped or unwrapped."""
    if isinstance(value, dict):
        keys = draw(st.permutations(list(value)))
        return {key: draw(_entry(key, value[key])) for key in keys}
    return value


def _entry(key: str, value: Any) -> st.SearchStrategy[Any]:
    if key in {"Action", "NotAction", "Resource", "NotResource", "Service", "AWS"}:
        return _listed(value if isinstance(value, list) else [value])
    if key == "Statement":
        result = value if isinstance(value, list) else [value]
        return st.tuples(*(reshaped(item) for item in result)).flatmap(
            lambda parts: _listed(list(parts))
        )
    if key == "Condition":
        return st.permutations(list(value)).flatmap(
            lambda keys: st.fixed_dictionaries(
                {
                    name: st.fixed_dictionaries(
                        {
                            entry: _listed(many if isinstance(many, list) else [many])
                            for entry, many in value[name].items()
                        }
                    )
                    for name in keys
                }
            )
        )
    return reshaped(value) if isinstance(value, dict) else st.just(value)


def _listed(values: list[Any]) -> st.SearchStrategy[Any]:
    shuffled = st.permutations(values).map(list)
    return shuffled | st.just(values[0]) if len(values) == 1 else shuffled
