"""Statements made ready to be held against requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
from iamdsl.evaluation.matchers.pattern_matcher import (
    ANY_TEXT,
    compile_pattern,
    fill_variables,
    has_variable,
    literal_text,
    parse_pattern,
    pattern_regex,
)
from iamdsl.evaluation.request.principal_match import (
    ANYONE,
    is_excluded,
    is_listed,
    match_principal,
    names_in_policy,
)
from iamdsl.language.documents.account_binding import bind_statement, is_open
from iamdsl.language.documents.policy_kind import VERSION, PolicyKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.evaluation.matchers.pattern_matcher import Piece
    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.principal_match import PrincipalMatch, PrincipalName
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement

_COLONS = 5
_EXPANDED: frozenset[PolicyKind] = frozenset({"identity", "session", "boundary"})
_EXPANDED_WHEN_WILD: frozenset[PolicyKind] = frozenset({"resource", "trust", "endpoint"})

WITH_PRINCIPALS: frozenset[PolicyKind] = frozenset({"resource", "trust", "endpoint", "rcp"})
"""Kinds of policies that say whom they speak of; the others speak of whoever has them."""


def complete_pattern(text: str, parts: tuple[Piece, ...], kind: PolicyKind) -> tuple[Piece, ...]:
    """A resource pattern with the colons that an ARN has, where IAM adds those left out."""
    if not text.startswith("arn:"):
        return parts
    missing = _COLONS - sum(said.count(":") for item, said, _ in parts if item == "text")
    wild = any(entry == "wild" for entry, _, _ in parts)
    if (
        kind in _EXPANDED
        or (kind in _EXPANDED_WHEN_WILD and wild)
        or (kind == "scp" and parts[-1][0] == "wild")
    ):
        return parts + (("text", ":", None), ANY_TEXT) * missing
    return parts


class ResourceMatcher:
    """The resources of a statement: plain texts, beginnings, one expression for all the rest."""

    __slots__ = ("_begins", "_everything", "_matches", "_negated", "_open", "_texts")

    def __init__(self, statement: AnyStatement, kind: PolicyKind, *, variables: bool) -> None:
        texts: set[str] = set()
        begins: list[str] = []
        expressions: list[str] = []
        still_open: list[tuple[Piece, ...]] = []
        self._everything: bool = not statement.has_resources
        self._negated: bool = statement.except_resources
        for value in statement.resources:
            text = str(value)
            if text == "*":
                self._everything = True
                continue
            parts = complete_pattern(
                text, parse_pattern(text, variables=variables, wild=True), kind
            )
            plain = literal_text(parts)
            if has_variable(parts):
                still_open.append(parts)
            elif plain is not None:
                texts.add(plain)
            elif parts[-1] == ANY_TEXT and (start := literal_text(parts[:-1])) is not None:
                begins.append(start)
            else:
                expressions.append(pattern_regex(parts))
        self._texts: frozenset[str] = frozenset(texts)
        self._begins: tuple[str, ...] = tuple(begins)
        self._matches: Callable[[str], object] | None = (
            re.compile("|".join(f"(?:{expression})" for expression in expressions), re.DOTALL).match
            if expressions
            else None
        )
        self._open: tuple[tuple[Piece, ...], ...] = tuple(still_open)

    @property
    def variable_patterns(self) -> tuple[tuple[Piece, ...], ...]:
        """The patterns that hold variables."""
        return self._open

    @property
    def negated(self) -> bool:
        """Whether it is a NotResource."""
        return self._negated

    def match_fixed(self, resource: str) -> bool:
        """Whether one of the patterns without variables matches."""
        return (
            self._everything
            or resource in self._texts
            or resource.startswith(self._begins)
            or (self._matches is not None and self._matches(resource) is not None)
        )

    def matches(self, resource: str, request: ResolvedRequest) -> bool:
        """Whether the statement is on this resource."""
        result = self.match_fixed(resource) or any(
            self.match_variable(item, resource, request.known) for item in self._open
        )
        return result is not self._negated

    @staticmethod
    def match_variable(
        parts: tuple[Piece, ...], resource: str, known: Mapping[str, Values]
    ) -> bool:
        """Whether a pattern with variables matches; not when one has no value."""
        filled = fill_variables(parts, known)
        return filled is not None and bool(compile_pattern(filled)(resource))


class StatementMatcher:
    """A statement with all that can be prepared before a request is known."""

    __slots__ = (
        "_bound_matchers",
        "_principal_names",
        "conditions",
        "denies",
        "is_open",
        "kind",
        "resources",
        "statement",
        "variables",
    )

    def __init__(
        self, statement: AnyStatement, kind: PolicyKind, version: str | None, *, bound: bool = False
    ) -> None:
        self.statement: AnyStatement = statement
        self.denies: bool = statement.effect == "Deny"
        self.variables: bool = version == VERSION
        self.kind: PolicyKind = kind
        self.is_open: bool = not bound and is_open(statement)
        self._bound_matchers: dict[tuple[str, str], StatementMatcher] = {}
        if self.is_open:
            return
        self.resources: ResourceMatcher = ResourceMatcher(statement, kind, variables=self.variables)
        self.conditions: tuple[ConditionMatcher, ...] = tuple(
            [
                ConditionMatcher(condition, variables=self.variables)
                for condition in statement.conditions
            ]
        )
        self._principal_names: frozenset[PrincipalName] = frozenset(
            [name for principal in statement.principals for name in names_in_policy(principal)]
        )

    def bind(self, partition: str, account: str) -> StatementMatcher:
        """The statement with its open ARNs filled in."""
        matcher = self._bound_matchers.get((partition, account))
        if matcher is None:
            statement = bind_statement(self.statement, partition=partition, account=account)
            version = VERSION if self.variables else None
            matcher = StatementMatcher(statement, self.kind, version, bound=True)
            self._bound_matchers[partition, account] = matcher
        return matcher

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The unique identifiers, such as AIDA…, that its Principal or NotPrincipal lists."""
        return tuple(
            sorted(
                value for kind, value in self._principal_names if kind == "AWS" and ":" not in value
            )
        )

    def principal_match(
        self, request: ResolvedRequest, names: Mapping[PrincipalName, PrincipalMatch] | None = None
    ) -> PrincipalMatch:
        """In which ways it speaks of the caller; those without principals speak of anyone.

        `names` are those under which the caller is looked for, where they are not the request's.
        """
        if self.kind not in WITH_PRINCIPALS:
            return ANYONE
        statement, names = self.statement, request.principal_names if names is None else names
        if statement.except_principals:
            if not self.denies:
                return 0 if is_listed(self._principal_names, names) else ANYONE
            # A boundary makes AWS deny whatever NotPrincipal lists.
            left = not request.bounded and is_excluded(self._principal_names, request.caller, names)
            return 0 if left else ANYONE
        if not statement.has_principals:
            return ANYONE if self.denies else 0
        return match_principal(self._principal_names, names)

    def match(self, request: ResolvedRequest) -> PrincipalMatch:
        """In which ways it applies to the request, beyond its actions; 0 when it does not."""
        if not self.resources.matches(request.resource, request):
            return 0
        grant = self.principal_match(request)
        if grant:
            for condition in self.conditions:
                answer = condition.holds(request.known)
                # What AWS leaves open is read towards denial.
                if not answer and (answer is False or not self.denies):
                    return 0
        return grant
