"""Conditions, statements and documents, as the builders make them."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from iamdsl.language import Condition, Operator, Principal, allow, deny, document
from iamdsl.language.kind import RULES
from iamdsl.language.operator import KNOWN
from iamdsl.testing.strategies.vocabulary import (
    ACCOUNT,
    ACTION_PATTERNS,
    ACTIONS,
    CALLERS,
    DERIVED_KEYS,
    KEYS,
    OTHER_ACCOUNT,
    RESOURCE_PATTERNS,
    RESOURCE_VARIABLES,
    RESOURCES,
    SET_KEYS,
    TRUST_ACTIONS,
    VALUE_VARIABLES,
    VALUES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.language import AnyStatement, Kind, PolicyDocument
    from iamdsl.language.operator import Family

_OPERATORS = sorted(KNOWN.values(), key=str)
_ALL_KEYS = (
    *SET_KEYS,
    *(name for table in (KEYS, DERIVED_KEYS) for names in table.values() for name in names),
)
_PRINCIPALS = (
    *(Principal("AWS", one) for one in CALLERS if one.startswith("arn:") and "saml" not in one),
    Principal("AWS", f"arn:aws:iam::{OTHER_ACCOUNT}:role/app"),
    Principal("Federated", f"arn:aws:iam::{ACCOUNT}:saml-provider/corporate"),
    Principal("Federated", "accounts.google.com"),
    Principal("Service", "ec2.amazonaws.com"),
    Principal("CanonicalUser", "cd" * 32),
)
_TEXT = st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=6).filter(
    lambda text: "${" not in text
)
_FREE: dict[Family, st.SearchStrategy[str]] = {
    "String": _TEXT,
    "Numeric": st.integers(-9, 99).map(str),
    "Date": st.dates().map(lambda day: f"{day.isoformat()}T00:00:00Z"),
    "Binary": st.binary(max_size=4).map(lambda data: b64encode(data).decode()),
}
"""Values beside those of the vocabulary."""


def conditions(*, variables: bool = True) -> st.SearchStrategy[Condition]:
    """Conditions by every operator and qualifier, most on a key that the operator fits.

    Without `variables` no value is a policy variable, as before version 2012-10-17.
    """
    return st.sampled_from(_OPERATORS).flatmap(
        lambda operator: st.builds(
            Condition.of,
            st.just(operator),
            _keys(operator),
            _values(operator.row.family, variables=variables),
        )
    )


def _keys(operator: Operator) -> st.SearchStrategy[str]:
    family = operator.row.family
    fitting = (*KEYS.get(family, ()), *DERIVED_KEYS.get(family, ()))
    if operator.prefix is not None and family == "String":
        fitting = (*fitting, *SET_KEYS, *SET_KEYS)
    if not fitting:
        return st.sampled_from(_ALL_KEYS)
    return st.sampled_from((*fitting, *fitting, *fitting, *_ALL_KEYS))


def _values(family: Family, *, variables: bool) -> st.SearchStrategy[list[str]]:
    named = st.sampled_from(VALUES[family])
    one = named | named | _FREE[family] if family in _FREE else named
    if variables and family in VALUE_VARIABLES:
        one |= st.sampled_from(VALUE_VARIABLES[family])
    return st.lists(one, min_size=1, max_size=3)


def _distinct(found: list[Condition]) -> tuple[Condition, ...]:
    """One condition for each operator and key: a statement takes no second one."""
    return tuple({(one.operator, one.key.lower()): one for one in found}.values())


@st.composite
def statements(
    draw: st.DrawFn, kind: Kind = "identity", *, variables: bool = True, sid: str | None = None
) -> AnyStatement:
    """Statements that a policy of this kind may hold.

    With wildcards, NotAction, NotResource and NotPrincipal where the kind takes them, and up
    to three conditions. All have the Sid given, or none.
    """
    rules = RULES[kind]
    denies = rules.deny_only or draw(st.booleans())
    begin = deny if denies else allow
    actions = draw(st.lists(_actions(kind), min_size=1, max_size=3))
    excepting = rules.not_action and kind != "trust" and draw(_rarely)
    made: Any = begin.all_except(*actions) if excepting else begin(*actions)
    if rules.resource is not False:
        resources = draw(st.lists(_resources(variables=variables), min_size=1, max_size=3))
        made = made.on_all_except(*resources) if draw(_rarely) else made.on(*resources)
    if rules.principal or (rules.principal is None and (kind == "resource" or draw(st.booleans()))):
        made = draw(_for_somebody(made, kind, denies=denies))
    found = draw(st.lists(conditions(variables=variables), max_size=3))
    made = made.when(*_distinct(found)) if found else made
    statement: AnyStatement = made if sid is None else made.named(sid)
    return statement


_rarely = st.integers(0, 4).map(lambda number: number == 0)


def _actions(kind: Kind) -> st.SearchStrategy[str]:
    if RULES[kind].actions_of is not None:
        return st.sampled_from(TRUST_ACTIONS)
    patterns = ACTION_PATTERNS
    if kind == "rcp":
        patterns = ("s3:*", "s3:Get*", "kms:*", "sqs:Send*", "sts:*", "dynamodb:*Item")
        return st.sampled_from(patterns)
    return st.sampled_from(ACTIONS) | st.sampled_from(patterns)


def _resources(*, variables: bool) -> st.SearchStrategy[str]:
    named: Sequence[str] = (*RESOURCE_PATTERNS, *(RESOURCE_VARIABLES if variables else ()))
    return st.sampled_from(RESOURCES) | st.sampled_from(named)


@st.composite
def _for_somebody(draw: st.DrawFn, statement: AnyStatement, kind: Kind, *, denies: bool) -> Any:  # noqa: ANN401 - a statement of some type
    rules = RULES[kind]
    if rules.anyone_only:
        return statement.for_anyone()
    if draw(_rarely):
        return statement.for_anyone()
    found = draw(st.lists(st.sampled_from(_PRINCIPALS), min_size=1, max_size=3, unique=True))
    if denies and rules.not_principal and draw(_rarely):
        return statement.for_all_except(*found)
    return statement.for_principal(*found)


@st.composite
def documents(draw: st.DrawFn, kind: Kind = "identity", *, most: int = 3) -> PolicyDocument:
    """Documents of one kind, of one to `most` statements, with Sids or without.

    Most are of version 2012-10-17; where the kind takes an older one, some are.
    """
    rules = RULES[kind]
    old = not rules.newest_only and draw(_rarely)
    sids = draw(st.booleans())
    found = [
        draw(statements(kind, variables=not old, sid=f"S{number}" if sids else None))
        for number in range(draw(st.integers(1, most)))
    ]
    if old:
        return document(*found, kind=kind, version=draw(st.sampled_from([None, "2008-10-17"])))
    return document(*found, kind=kind, id=draw(st.sampled_from([None, "doc"])) if rules.id else None)
