"""All policies of one layer, with their statements indexed by action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.statement_matcher import WITH_PRINCIPALS, StatementMatcher
from iamdsl.language.text.pattern import Pattern, is_wild

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement, PolicyDocument

_MAX_CACHED = 20_000
_UNKNOWN_ACCOUNT = "unknown-account"


class LayerMatcher:
    """The policies of one layer: any of them may allow, and any of them may deny.

    Statements are indexed by action once, and compiled when a request first needs them.
    """

    __slots__ = (
        "_anywhere",
        "_by_service",
        "_candidates",
        "_exact",
        "_except",
        "_matchers",
        "_numbers",
        "_rows",
        "documents",
        "is_resource_side",
    )

    def __init__(self, documents: Sequence[PolicyDocument]) -> None:
        self.documents: tuple[PolicyDocument, ...] = tuple(documents)
        kinds = {item.kind for item in self.documents}
        self.is_resource_side: bool = bool(kinds & WITH_PRINCIPALS)
        self._rows: list[tuple[int, int]] = []
        self._matchers: dict[int, StatementMatcher] = {}
        self._candidates: dict[
            str, tuple[tuple[StatementMatcher, ...], tuple[StatementMatcher, ...]]
        ] = {}
        self._numbers: dict[str, list[int]] = {}
        self._exact: dict[str, list[int]] = {}
        self._by_service: dict[str, list[tuple[str, int]]] = {}
        self._anywhere: list[tuple[str, int]] = []
        self._except: list[tuple[tuple[str, ...], int]] = []
        for document_number, document in enumerate(self.documents):
            for statement_number, statement in enumerate(document.statements):
                number = len(self._rows)
                self._rows.append((document_number, statement_number))
                actions = statement.actions
                if statement.except_actions:
                    self._except.append((tuple([action.lower() for action in actions]), number))
                else:
                    self._index(actions, number)

    def _index(self, actions: tuple[str, ...], number: int) -> None:
        for action in actions:
            lower = action.lower()
            if not is_wild(lower):
                self._exact.setdefault(lower, []).append(number)
                continue
            service, _, name = lower.partition(":")
            if is_wild(service):
                self._anywhere.append((lower, number))
            else:
                self._by_service.setdefault(service, []).append((name, number))

    def candidates(
        self, action: str
    ) -> tuple[tuple[StatementMatcher, ...], tuple[StatementMatcher, ...]]:
        """Return the Deny and the Allow statements that name an action, given in lower case."""
        result = self._candidates.get(action)
        if result is None:
            matchers = [self.statement(number) for number in self.numbers_of(action)]
            result = (
                tuple([matcher for matcher in matchers if matcher.denies]),
                tuple([matcher for matcher in matchers if not matcher.denies]),
            )
            if len(self._candidates) > _MAX_CACHED:
                self._candidates.clear()
            self._candidates[action] = result
        return result

    def numbers_of(self, action: str) -> list[int]:
        """Return the numbers of the statements that name an action, given in lower case."""
        result = self._numbers.get(action)
        if result is None:
            if len(self._numbers) > _MAX_CACHED:
                self._numbers.clear()
            result = self._numbers[action] = sorted({*self._matching_numbers(action)})
        return result

    def _matching_numbers(self, action: str) -> Iterator[int]:
        yield from self._exact.get(action, ())
        service, _, name = action.partition(":")
        for pattern, number in self._by_service.get(service, ()):
            if _matches(pattern, name):
                yield number
        for pattern, number in self._anywhere:
            if _matches(pattern, action):
                yield number
        for patterns, number in self._except:
            if not any(_matches(item, action) for item in patterns):
                yield number

    def statement(self, number: int) -> StatementMatcher:
        """Return the statement with this number, compiled."""
        matcher = self._matchers.get(number)
        if matcher is None:
            document = self.documents[self._rows[number][0]]
            statement = self.statement_as_written(number, self.documents)
            matcher = StatementMatcher(statement, document.kind, document.version)
            self._matchers[number] = matcher
        return matcher

    def statement_as_written(
        self, number: int, documents: Sequence[PolicyDocument]
    ) -> AnyStatement:
        """Return the statement with this number from documents equal to those of this layer."""
        document_number, statement_number = self._rows[number]
        return documents[document_number].statements[statement_number]

    def __len__(self) -> int:
        return len(self._rows)

    def denying_statement(self, request: ResolvedRequest) -> StatementMatcher | None:
        """Return the first statement that denies the request, or None."""
        for matcher in self.candidates(request.action.name)[0]:
            if self.bound_statement(matcher, request).match(request):
                return matcher
        return None

    def allowing_match(self, request: ResolvedRequest) -> PrincipalMatch:
        """Return how the statements that allow the request name the caller; 0 if none allows it."""
        grant = 0
        for matcher in self.candidates(request.action.name)[1]:
            grant |= self.bound_statement(matcher, request).match(request)
            if grant and not self.is_resource_side:
                return grant
        return grant

    def bound_statement(
        self, statement: StatementMatcher, request: ResolvedRequest
    ) -> StatementMatcher:
        """Return the statement with the account of its policy filled into ARNs that have none."""
        if not statement.is_open:
            return statement
        account = request.owner if self.is_resource_side else request.caller.account
        return statement.bind(request.partition, account or _UNKNOWN_ACCOUNT)


def _matches(pattern: str, text: str) -> bool:
    """Return whether an action pattern matches; fast for those with one wildcard, at the end."""
    if pattern[-1:] == "*" and not is_wild(pattern[:-1]):
        return text.startswith(pattern[:-1])
    return Pattern.parse(pattern).matches(text)
