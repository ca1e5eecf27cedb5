"""The policies of one layer together, by the actions that their statements name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.pattern_matcher import matches
from iamdsl.evaluation.matchers.statement_matcher import WITH_PRINCIPALS, StatementMatcher

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest
    from iamdsl.language import AnyStatement, PolicyDocument

_MOST_REMEMBERED = 20_000
_UNKNOWN = "unknown-account"


class LayerMatcher:
    """Policies of one kind, one of which is enough to allow and one enough to deny.

    Statements are looked up by action once, and made ready when a request first gets to them.
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
        kinds = {one.kind for one in self.documents}
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
        for place, document in enumerate(self.documents):
            for at, statement in enumerate(document.statements):
                number = len(self._rows)
                self._rows.append((place, at))
                actions = statement.actions
                if statement.except_actions:
                    self._except.append((tuple([one.lower() for one in actions]), number))
                else:
                    self._index(actions, number)

    def _index(self, actions: tuple[str, ...], number: int) -> None:
        for action in actions:
            lower = action.lower()
            if "*" not in lower and "?" not in lower:
                self._exact.setdefault(lower, []).append(number)
                continue
            service, _, name = lower.partition(":")
            if "*" in service or "?" in service:
                self._anywhere.append((lower, number))
            else:
                self._by_service.setdefault(service, []).append((name, number))

    def candidates(
        self, action: str
    ) -> tuple[tuple[StatementMatcher, ...], tuple[StatementMatcher, ...]]:
        """The Deny and the Allow statements that name an action, given in lower case."""
        found = self._candidates.get(action)
        if found is None:
            ready = [self.statement(number) for number in self.numbers_of(action)]
            found = (
                tuple([one for one in ready if one.denies]),
                tuple([one for one in ready if not one.denies]),
            )
            if len(self._candidates) > _MOST_REMEMBERED:
                self._candidates.clear()
            self._candidates[action] = found
        return found

    def numbers_of(self, action: str) -> list[int]:
        """The numbers of the statements that name an action, given in lower case."""
        found = self._numbers.get(action)
        if found is None:
            if len(self._numbers) > _MOST_REMEMBERED:
                self._numbers.clear()
            found = self._numbers[action] = sorted({*self._find_numbers(action)})
        return found

    def _find_numbers(self, action: str) -> Iterator[int]:
        yield from self._exact.get(action, ())
        service, _, name = action.partition(":")
        for pattern, number in self._by_service.get(service, ()):
            if _matches(pattern, name):
                yield number
        for pattern, number in self._anywhere:
            if pattern == "*" or matches(pattern, action):
                yield number
        for patterns, number in self._except:
            if not any(_matches(one, action) for one in patterns):
                yield number

    def statement(self, number: int) -> StatementMatcher:
        """The statement of a number, made ready."""
        found = self._matchers.get(number)
        if found is None:
            document = self.documents[self._rows[number][0]]
            statement = self.statement_as_written(number, self.documents)
            found = StatementMatcher(statement, document.kind, document.version)
            self._matchers[number] = found
        return found

    def statement_as_written(
        self, number: int, documents: Sequence[PolicyDocument]
    ) -> AnyStatement:
        """The statement of a number as it stands in documents equal to these."""
        place, at = self._rows[number]
        return documents[place].statements[at]

    def __len__(self) -> int:
        return len(self._rows)

    def denying_statement(self, asking: ResolvedRequest) -> StatementMatcher | None:
        """The first statement that denies the request, or None."""
        for one in self.candidates(asking.action.name)[0]:
            if self.bound_statement(one, asking).match(asking):
                return one
        return None

    def allowing_match(self, asking: ResolvedRequest) -> PrincipalMatch:
        """In which ways the request is allowed; 0 when it is not."""
        grant = 0
        for one in self.candidates(asking.action.name)[1]:
            grant |= self.bound_statement(one, asking).match(asking)
            if grant and not self.is_resource_side:
                return grant
        return grant

    def bound_statement(
        self, statement: StatementMatcher, asking: ResolvedRequest
    ) -> StatementMatcher:
        """The statement, with the account filled in that its policy is of."""
        if not statement.is_open:
            return statement
        account = asking.owner if self.is_resource_side else asking.caller.account
        return statement.bind(asking.partition, account or _UNKNOWN)


def _matches(pattern: str, text: str) -> bool:
    """Whether a pattern of an action matches; most end in their only wildcard."""
    if pattern[-1:] == "*":
        before = pattern[:-1]
        if "*" not in before and "?" not in before:
            return text.startswith(before)
    return matches(pattern, text)
