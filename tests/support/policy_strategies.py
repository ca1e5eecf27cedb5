"""Hypothesis strategies for policy documents, JSON values, and equivalent JSON of a policy."""

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


def _distinct(drawn: list[Condition]) -> tuple[Condition, ...]:
    return tuple(
        {(condition.operator, condition.key.lower()): condition for condition in drawn}.values()
    )


condition_sets = st.lists(conditions(), max_size=3).map(_distinct)


BUILDERS: list[Callable[..., Statement[NoResource, NoPrincipal]]] = [
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
        builder = draw(st.sampled_from(BUILDERS))
        started = builder(*draw(st.lists(actions, min_size=1, max_size=4)))
        resources = draw(st.lists(arns, min_size=1, max_size=3))
        is_negated = draw(st.booleans())
        statement = started.on_all_except(*resources) if is_negated else started.on(*resources)
        statement = statement.when(*draw(condition_sets))
        statements.append(statement.named(f"S{number}") if draw(st.booleans()) else statement)
    return document(*statements)


@st.composite
def trust_documents(draw: st.DrawFn) -> TrustPolicy:
    """Trust policies of one to three statements."""
    statements = []
    for _ in range(draw(st.integers(1, 3))):
        service = draw(st.sampled_from(["ec2", "lambda"]))
        statement = allow("sts:AssumeRole").for_service(service)
        if draw(st.booleans()):
            statement = statement.for_principal("arn:aws:iam::123456789012:role/x")
        if draw(st.booleans()):
            statement = statement.for_account("111122223333")
        statements.append(statement.when(*draw(condition_sets)))
    return trust(*statements)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda members: (
        st.lists(members, max_size=3)
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
            members,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@st.composite
def reshaped(draw: st.DrawFn, value: Any) -> Any:
    """An equivalent JSON value: lists shuffled, scalars as lists of one or the other way round."""
    if isinstance(value, dict):
        keys = draw(st.permutations(list(value)))
        return {key: draw(_reshaped_element(key, value[key])) for key in keys}
    return value


def _reshaped_element(key: str, value: Any) -> st.SearchStrategy[Any]:
    if key in {"Action", "NotAction", "Resource", "NotResource", "Service", "AWS"}:
        return _shuffled(value if isinstance(value, list) else [value])
    if key == "Statement":
        statements = value if isinstance(value, list) else [value]
        return st.tuples(*map(reshaped, statements)).flatmap(lambda items: _shuffled(list(items)))
    if key == "Condition":
        return st.permutations(list(value)).flatmap(
            lambda operators: st.fixed_dictionaries(
                {
                    operator: st.fixed_dictionaries(
                        {
                            name: _shuffled(values if isinstance(values, list) else [values])
                            for name, values in value[operator].items()
                        }
                    )
                    for operator in operators
                }
            )
        )
    return reshaped(value) if isinstance(value, dict) else st.just(value)


def _shuffled(values: list[Any]) -> st.SearchStrategy[Any]:
    shuffled = st.permutations(values).map(list)
    return shuffled | st.just(values[0]) if len(values) == 1 else shuffled
