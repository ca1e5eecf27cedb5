"""A compiled statement, matched against requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.condition_matcher import ConditionMatcher
from iamdsl.evaluation.request.principal_match import (
    ANYONE,
    is_excluded,
    is_listed,
    match_principal,
    names_in_policy,
)
from iamdsl.language.documents.account_binding import bind_statement, is_open
from iamdsl.language.documents.policy_kind_rules import VERSION, PolicyKind
from iamdsl.language.text.pattern import Pattern
from iamdsl.language.text.pattern_tokens import STAR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.principal_match import PrincipalMatch, PrincipalName
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement

_COLONS = 5
_EXPANDED: frozenset[PolicyKind] = frozenset({"identity", "session", "boundary"})
_EXPANDED_WHEN_WILD: frozenset[PolicyKind] = frozenset({"resource", "trust", "endpoint"})

WITH_PRINCIPALS: frozenset[PolicyKind] = frozenset({"resource", "trust", "endpoint", "rcp"})
"""Kinds of policies with a Principal; the others apply to the principal they are attached to."""


def resource_pattern(text: str, kind: PolicyKind, *, variables: bool) -> Pattern:
    """Return a resource pattern with the parts of the ARN added that IAM allows to omit."""
    pattern = Pattern.parse(text, variables=variables)
    if not text.startswith("arn:"):
        return pattern
    missing = _COLONS - pattern.literal_count(":")
    has_wildcard = any(isinstance(token, int) for token in pattern.tokens)
    if (
        kind in _EXPANDED
        or (kind in _EXPANDED_WHEN_WILD and has_wildcard)
        or (kind == "scp" and isinstance(pattern.tokens[-1], int))
    ):
        return Pattern((*pattern.tokens, *((":", STAR) * missing)))
    return pattern


class ResourceMatcher:
    """The resources of a statement: exact texts, prefixes, one regular expression for the rest."""

    __slots__ = (
        "_everything",
        "_exact",
        "_matches_regex",
        "_negated",
        "_prefixes",
        "_variable_patterns",
    )

    def __init__(self, statement: AnyStatement, kind: PolicyKind, *, variables: bool) -> None:
        texts: set[str] = set()
        prefixes: list[str] = []
        expressions: list[str] = []
        variable_patterns: list[Pattern] = []
        self._everything: bool = not statement.has_resources
        self._negated: bool = statement.except_resources
        for value in statement.resources:
            text = str(value)
            if text == "*":
                self._everything = True
                continue
            pattern = resource_pattern(text, kind, variables=variables)
            if pattern.variables:
                variable_patterns.append(pattern)
            elif pattern.literal is not None:
                texts.add(pattern.literal)
            elif pattern.prefix is not None:
                prefixes.append(pattern.prefix)
            else:
                expressions.append(pattern.regex)
        self._exact: frozenset[str] = frozenset(texts)
        self._prefixes: tuple[str, ...] = tuple(prefixes)
        self._matches_regex: Callable[[str], object] | None = (
            re.compile("|".join(f"(?:{expression})" for expression in expressions), re.DOTALL).match
            if expressions
            else None
        )
        self._variable_patterns: tuple[Pattern, ...] = tuple(variable_patterns)

    @property
    def variable_patterns(self) -> tuple[Pattern, ...]:
        """The patterns that contain variables."""
        return self._variable_patterns

    @property
    def negated(self) -> bool:
        """Whether the statement has NotResource."""
        return self._negated

    def match_fixed(self, resource: str) -> bool:
        """Return whether one of the patterns without variables matches."""
        return (
            self._everything
            or resource in self._exact
            or resource.startswith(self._prefixes)
            or (self._matches_regex is not None and self._matches_regex(resource) is not None)
        )

    def matches(self, resource: str, request: ResolvedRequest) -> bool:
        """Return whether the statement applies to this resource."""
        result = self.match_fixed(resource) or any(
            self.match_variable(pattern, resource, request.known)
            for pattern in self._variable_patterns
        )
        return result is not self._negated

    @staticmethod
    def match_variable(pattern: Pattern, resource: str, known: Mapping[str, Values]) -> bool:
        """Return whether a pattern with variables matches; not if a variable has no value."""
        filled = pattern.filled(known)
        return filled is not None and filled.matches(resource)


class StatementMatcher:
    """A compiled statement: all that can be prepared before a request is known."""

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
        """Return the statement with partition and account filled into ARNs that have none."""
        matcher = self._bound_matchers.get((partition, account))
        if matcher is None:
            statement = bind_statement(self.statement, partition=partition, account=account)
            version = VERSION if self.variables else None
            matcher = StatementMatcher(statement, self.kind, version, bound=True)
            self._bound_matchers[partition, account] = matcher
        return matcher

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The unique IDs, such as AIDA…, that its Principal or NotPrincipal lists."""
        return tuple(
            sorted(
                value for kind, value in self._principal_names if kind == "AWS" and ":" not in value
            )
        )

    def principal_match(
        self, request: ResolvedRequest, names: Mapping[PrincipalName, PrincipalMatch] | None = None
    ) -> PrincipalMatch:
        """Return how the statement names the caller; `ANYONE` if its kind has no Principal.

        `names` are the caller's names; by default, those of the request.
        """
        if self.kind not in WITH_PRINCIPALS:
            return ANYONE
        statement, names = self.statement, request.principal_names if names is None else names
        if statement.except_principals:
            if not self.denies:
                return 0 if is_listed(self._principal_names, names) else ANYONE
            # With a permissions boundary, AWS denies even a caller that NotPrincipal lists.
            is_exempt = not request.bounded and is_excluded(
                self._principal_names, request.caller, names
            )
            return 0 if is_exempt else ANYONE
        if not statement.has_principals:
            return ANYONE if self.denies else 0
        return match_principal(self._principal_names, names)

    def match(self, request: ResolvedRequest) -> PrincipalMatch:
        """Return how a statement that applies names the caller; 0 if it does not apply.

        Actions are not compared: the layer has selected the statement by action.
        """
        if not self.resources.matches(request.resource, request):
            return 0
        grant = self.principal_match(request)
        if grant:
            for condition in self.conditions:
                answer = condition.holds(request.known)
                # What AWS does not specify is evaluated as a denial.
                if not answer and (answer is False or not self.denies):
                    return 0
        return grant
