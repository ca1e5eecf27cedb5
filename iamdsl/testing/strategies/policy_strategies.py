"""Strategies for conditions, statements and documents."""

from __future__ import annotations

import functools
from base64 import b64encode
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from iamdsl.language import Condition, Operator, Principal, allow, deny, document
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION
from iamdsl.language.elements.operator import ALL_OPERATORS
from iamdsl.testing.strategies.sample_names import (
    ACCOUNT,
    ACTION_PATTERNS,
    ACTIONS,
    CALLERS,
    DERIVED_KEYS,
    KEYS,
    OTHER_ACCOUNT,
    RCP_ACTIONS,
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

    from iamdsl.language import AnyStatement, PolicyDocument, PolicyKind
    from iamdsl.language.elements.comparison import Family

_OPERATORS: dict[Family, st.SearchStrategy[Operator]] = {
    family: st.sampled_from(
        [operator for operator in ALL_OPERATORS.values() if operator.spec.family == family]
    )
    for family in VALUES
}
_ALL_KEYS = (
    *SET_KEYS,
    *(name for table in (KEYS, DERIVED_KEYS) for names in table.values() for name in names),
)
_EFFECTS = st.sampled_from(("Allow", "Allow", "Deny"))
_PRINCIPALS = st.lists(
    st.sampled_from(
        (
            *(
                Principal("AWS", caller)
                for caller in CALLERS
                if caller.startswith("arn:") and ":saml-" not in caller
            ),
            Principal("AWS", f"arn:aws:iam::{OTHER_ACCOUNT}:role/app"),
            Principal("Federated", f"arn:aws:iam::{ACCOUNT}:saml-provider/corporate"),
            Principal("Federated", "accounts.google.com"),
            Principal("Service", "ec2.amazonaws.com"),
            Principal("CanonicalUser", "cd" * 32),
        )
    ),
    min_size=1,
    max_size=3,
    unique=True,
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
"""Arbitrary values, in addition to those of `sample_names`."""


def conditions(*, variables: bool = True) -> st.SearchStrategy[Condition]:
    """Return conditions with every operator and qualifier, most on a key of a fitting type.

    Without `variables` no value is a policy variable, as in versions before 2012-10-17.
    """
    return _conditions(variables)


# Building a strategy costs more than drawing from it, so each is built once.
@functools.cache
def _conditions(variables: bool) -> st.SearchStrategy[Condition]:  # noqa: FBT001 - its only argument
    families = st.sampled_from(sorted(VALUES))

    @st.composite
    def drawn(draw: st.DrawFn) -> Condition:
        family = draw(families)
        operator = draw(_OPERATORS[family])
        values = draw(_values(family, variables=variables))
        return Condition.of(operator, draw(_keys(operator)), values)

    return drawn()


@functools.cache
def _keys(operator: Operator) -> st.SearchStrategy[str]:
    family = operator.spec.family
    fitting = (*KEYS.get(family, ()), *DERIVED_KEYS.get(family, ()))
    if operator.prefix is not None and family == "String":
        fitting = (*fitting, *SET_KEYS, *SET_KEYS)
    if not fitting:
        return st.sampled_from(_ALL_KEYS)
    return st.sampled_from((*fitting, *fitting, *fitting, *_ALL_KEYS))


@functools.cache
def _values(family: Family, *, variables: bool) -> st.SearchStrategy[list[str]]:
    named = st.sampled_from(VALUES[family])
    item = named | named | _FREE[family] if family in _FREE else named
    if variables and family in VALUE_VARIABLES:
        item |= st.sampled_from(VALUE_VARIABLES[family])
    return st.lists(item, min_size=1, max_size=3)


def _distinct(drawn: list[Condition]) -> tuple[Condition, ...]:
    """Keep one condition for each operator and key, as a statement allows."""
    return tuple(
        {(condition.operator, condition.key.lower()): condition for condition in drawn}.values()
    )


def statements(
    kind: PolicyKind = "identity", *, variables: bool = True, sid: str | None = None
) -> st.SearchStrategy[AnyStatement]:
    """Return statements that a policy of this kind can contain.

    They have wildcards, NotAction, NotResource and NotPrincipal if the kind allows them, and up
    to three conditions. All have the given Sid, or none.
    """
    result = _statements(kind, variables)
    return result if sid is None else result.map(lambda statement: statement.named(sid))


@functools.cache
def _statements(
    kind: PolicyKind,
    variables: bool,  # noqa: FBT001 - positional, as the cache requires
) -> st.SearchStrategy[AnyStatement]:
    rules = RULES[kind]
    actions = st.lists(st.sampled_from(_actions(kind)), min_size=1, max_size=3)
    resources = st.lists(_resources(variables=variables), min_size=1, max_size=3)
    condition_lists = st.just(()) | st.lists(conditions(variables=variables), max_size=3).map(
        _distinct
    )
    uses_not_action = _rarely if rules.not_action and kind != "trust" else st.just(False)  # noqa: FBT003

    @st.composite
    def drawn(draw: st.DrawFn) -> AnyStatement:
        denies = rules.deny_only or draw(_EFFECTS) == "Deny"
        begin = deny if denies else allow
        draft: Any = (begin.all_except if draw(uses_not_action) else begin)(*draw(actions))
        if rules.resource is not False:
            names = draw(resources)
            draft = draft.on_all_except(*names) if draw(_rarely) else draft.on(*names)
        if rules.principal is not False:
            draft = _with_principals(draw, draft, kind, denies=denies)
        statement: AnyStatement = draft.when(*draw(condition_lists))
        return statement

    return drawn()


_rarely = st.integers(0, 4).map(lambda number: number == 0)


def _actions(kind: PolicyKind) -> Sequence[str]:
    if RULES[kind].actions_of is not None:
        return TRUST_ACTIONS
    return RCP_ACTIONS if kind == "rcp" else (*ACTIONS, *ACTION_PATTERNS, "*", "*", "s3:*", "s3:*")


@functools.cache
def _resources(*, variables: bool) -> st.SearchStrategy[str]:
    named: Sequence[str] = (*RESOURCE_PATTERNS, *(RESOURCE_VARIABLES if variables else ()))
    return st.sampled_from((*RESOURCES, *named, *("*",) * 8))


def _with_principals(draw: st.DrawFn, statement: Any, kind: PolicyKind, *, denies: bool) -> Any:
    rules = RULES[kind]
    if rules.anyone_only or draw(_rarely):
        return statement.for_anyone()
    principals = draw(_PRINCIPALS)
    if denies and rules.not_principal and draw(_rarely):
        return statement.for_all_except(*principals)
    return statement.for_principal(*principals)


def documents(kind: PolicyKind = "identity", *, most: int = 3) -> st.SearchStrategy[PolicyDocument]:
    """Return documents of one kind with 1 to `most` statements, with Sids or without.

    Most have version 2012-10-17; some have an older one if the kind allows it.
    """
    return _documents(kind, most)


@functools.cache
def _documents(kind: PolicyKind, most: int) -> st.SearchStrategy[PolicyDocument]:
    rules = RULES[kind]
    versions = (VERSION,) * 6 if rules.newest_only else (*(VERSION,) * 6, "2008-10-17", None)
    identifiers = (None, "doc") if rules.id else (None,)
    numbers = st.integers(1, most)

    @st.composite
    def drawn(draw: st.DrawFn) -> PolicyDocument:
        version = draw(st.sampled_from(versions))
        has_sids = draw(st.booleans())
        strategy = _statements(kind, version == VERSION)
        drawn_statements = [draw(strategy) for _ in range(draw(numbers))]
        if has_sids:
            drawn_statements = [
                statement.named(f"S{n}") for n, statement in enumerate(drawn_statements)
            ]
        identifier = draw(st.sampled_from(identifiers))
        return document(*drawn_statements, kind=kind, version=version, id=identifier)

    return drawn()
