"""Statements made ready to be held against requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.condition_matcher import ReadyCondition
from iamdsl.evaluation.matchers.pattern_matcher import (
    ANY,
    has_variable,
    literal,
    pieces,
    regex,
    resolved,
    tester,
)
from iamdsl.evaluation.request.principal_match import ANYONE, granted, left_out, name_of, touched
from iamdsl.language.documents.account_binding import bind_statement, is_open
from iamdsl.language.documents.policy_kind import VERSION, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.evaluation.matchers.pattern_matcher import Piece
    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.principal_match import Grant, Name
    from iamdsl.evaluation.request.resolved_request import Asking
    from iamdsl.language import AnyStatement

_COLONS = 5
_EXPANDED: frozenset[Kind] = frozenset({"identity", "session", "boundary"})
_EXPANDED_WHEN_WILD: frozenset[Kind] = frozenset({"resource", "trust", "endpoint"})

WITH_PRINCIPALS: frozenset[Kind] = frozenset({"resource", "trust", "endpoint", "rcp"})
"""Kinds of policies that say whom they speak of; the others speak of whoever has them."""


def whole_pattern(text: str, parts: tuple[Piece, ...], kind: Kind) -> tuple[Piece, ...]:
    """A resource pattern with the colons that an ARN has, where IAM adds those left out."""
    if not text.startswith("arn:"):
        return parts
    missing = _COLONS - sum(said.count(":") for one, said, _ in parts if one == "text")
    wild = any(one == "wild" for one, _, _ in parts)
    if (
        kind in _EXPANDED
        or (kind in _EXPANDED_WHEN_WILD and wild)
        or (kind == "scp" and parts[-1][0] == "wild")
    ):
        return parts + (("text", ":", None), ANY) * missing
    return parts


class ReadyResources:
    """The resources of a statement: plain texts, beginnings, one expression for all the rest."""

    __slots__ = ("_begins", "_everything", "_matches", "_negated", "_open", "_texts")

    def __init__(self, statement: AnyStatement, kind: Kind, *, variables: bool) -> None:
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
            parts = whole_pattern(text, pieces(text, variables=variables, wild=True), kind)
            plain = literal(parts)
            if has_variable(parts):
                still_open.append(parts)
            elif plain is not None:
                texts.add(plain)
            elif parts[-1] == ANY and (start := literal(parts[:-1])) is not None:
                begins.append(start)
            else:
                expressions.append(regex(parts))
        self._texts: frozenset[str] = frozenset(texts)
        self._begins: tuple[str, ...] = tuple(begins)
        self._matches: Callable[[str], object] | None = (
            re.compile("|".join(f"(?:{one})" for one in expressions), re.DOTALL).match
            if expressions
            else None
        )
        self._open: tuple[tuple[Piece, ...], ...] = tuple(still_open)

    @property
    def open(self) -> tuple[tuple[Piece, ...], ...]:
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

    def hold(self, resource: str, asking: Asking) -> bool:
        """Whether the statement is on this resource."""
        found = self.match_fixed(resource) or any(
            self.match_open(one, resource, asking.known) for one in self._open
        )
        return found is not self._negated

    @staticmethod
    def match_open(parts: tuple[Piece, ...], resource: str, known: Mapping[str, Values]) -> bool:
        """Whether a pattern with variables matches; not when one has no value."""
        filled = resolved(parts, known)
        return filled is not None and bool(tester(filled)(resource))


class ReadyStatement:
    """A statement with all that can be prepared before a request is known."""

    __slots__ = (
        "_bound",
        "_named",
        "conditions",
        "denies",
        "is_open",
        "kind",
        "resources",
        "statement",
        "variables",
    )

    def __init__(
        self, statement: AnyStatement, kind: Kind, version: str | None, *, bound: bool = False
    ) -> None:
        self.statement: AnyStatement = statement
        self.denies: bool = statement.effect == "Deny"
        self.variables: bool = version == VERSION
        self.kind: Kind = kind
        self.is_open: bool = not bound and is_open(statement)
        self._bound: dict[tuple[str, str], ReadyStatement] = {}
        if self.is_open:
            return
        self.resources: ReadyResources = ReadyResources(statement, kind, variables=self.variables)
        self.conditions: tuple[ReadyCondition, ...] = tuple(
            [ReadyCondition(one, variables=self.variables) for one in statement.conditions]
        )
        self._named: frozenset[Name] = frozenset(
            [name for one in statement.principals for name in name_of(one)]
        )

    def bound(self, partition: str, account: str) -> ReadyStatement:
        """The statement with its open ARNs filled in."""
        found = self._bound.get((partition, account))
        if found is None:
            statement = bind_statement(self.statement, partition=partition, account=account)
            version = VERSION if self.variables else None
            found = ReadyStatement(statement, self.kind, version, bound=True)
            self._bound[partition, account] = found
        return found

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The unique identifiers, such as AIDA…, that its Principal or NotPrincipal lists."""
        return tuple(
            sorted(value for kind, value in self._named if kind == "AWS" and ":" not in value)
        )

    def grant(self, asking: Asking, names: Mapping[Name, Grant] | None = None) -> Grant:
        """In which ways it speaks of the caller; those without principals speak of anyone.

        `names` are those under which the caller is looked for, where they are not the request's.
        """
        if self.kind not in WITH_PRINCIPALS:
            return ANYONE
        statement, names = self.statement, asking.names if names is None else names
        if statement.except_principals:
            if not self.denies:
                return 0 if touched(self._named, names) else ANYONE
            # A boundary makes AWS deny whatever NotPrincipal lists.
            left = not asking.bounded and left_out(self._named, asking.caller, names)
            return 0 if left else ANYONE
        if not statement.has_principals:
            return ANYONE if self.denies else 0
        return granted(self._named, names)

    def applies(self, asking: Asking) -> Grant:
        """In which ways it applies to the request, beyond its actions; 0 when it does not."""
        if not self.resources.hold(asking.resource, asking):
            return 0
        grant = self.grant(asking)
        if grant:
            for one in self.conditions:
                answer = one.holds(asking.known)
                # What AWS leaves open is read towards denial.
                if not answer and (answer is False or not self.denies):
                    return 0
        return grant
