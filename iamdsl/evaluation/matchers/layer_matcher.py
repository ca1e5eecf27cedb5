"""The policies of one layer together, by the actions that their statements name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.matchers.pattern_matcher import matches
from iamdsl.evaluation.matchers.statement_matcher import WITH_PRINCIPALS, ReadyStatement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.evaluation.request.principal_match import Grant
    from iamdsl.evaluation.request.resolved_request import Asking
    from iamdsl.language import AnyStatement, PolicyDocument

_MOST_REMEMBERED = 20_000
_UNKNOWN = "unknown-account"


class Group:
    """Policies of one kind, one of which is enough to allow and one enough to deny.

    Statements are looked up by action once, and made ready when a request first gets to them.
    """

    __slots__ = (
        "_anywhere",
        "_by_service",
        "_exact",
        "_except",
        "_found",
        "_numbers",
        "_ready",
        "_rows",
        "documents",
        "owned_by_resource",
    )

    def __init__(self, documents: Sequence[PolicyDocument]) -> None:
        self.documents: tuple[PolicyDocument, ...] = tuple(documents)
        kinds = {one.kind for one in self.documents}
        self.owned_by_resource: bool = bool(kinds & WITH_PRINCIPALS)
        self._rows: list[tuple[int, int]] = []
        self._ready: dict[int, ReadyStatement] = {}
        self._found: dict[str, tuple[tuple[ReadyStatement, ...], tuple[ReadyStatement, ...]]] = {}
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
    ) -> tuple[tuple[ReadyStatement, ...], tuple[ReadyStatement, ...]]:
        """The Deny and the Allow statements that name an action, given in lower case."""
        found = self._found.get(action)
        if found is None:
            ready = [self.statement(number) for number in self.naming(action)]
            found = (
                tuple([one for one in ready if one.denies]),
                tuple([one for one in ready if not one.denies]),
            )
            if len(self._found) > _MOST_REMEMBERED:
                self._found.clear()
            self._found[action] = found
        return found

    def naming(self, action: str) -> list[int]:
        """The numbers of the statements that name an action, given in lower case."""
        found = self._numbers.get(action)
        if found is None:
            if len(self._numbers) > _MOST_REMEMBERED:
                self._numbers.clear()
            found = self._numbers[action] = sorted({*self._naming(action)})
        return found

    def _naming(self, action: str) -> Iterator[int]:
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

    def statement(self, number: int) -> ReadyStatement:
        """The statement of a number, made ready."""
        found = self._ready.get(number)
        if found is None:
            document = self.documents[self._rows[number][0]]
            statement = self.written(number, self.documents)
            found = ReadyStatement(statement, document.kind, document.version)
            self._ready[number] = found
        return found

    def written(self, number: int, documents: Sequence[PolicyDocument]) -> AnyStatement:
        """The statement of a number as it stands in documents equal to these."""
        place, at = self._rows[number]
        return documents[place].statements[at]

    def __len__(self) -> int:
        return len(self._rows)

    def denying(self, asking: Asking) -> ReadyStatement | None:
        """The first statement that denies the request, or None."""
        for one in self.candidates(asking.asked.action)[0]:
            if self.own(one, asking).applies(asking):
                return one
        return None

    def allowing(self, asking: Asking) -> Grant:
        """In which ways the request is allowed; 0 when it is not."""
        grant = 0
        for one in self.candidates(asking.asked.action)[1]:
            grant |= self.own(one, asking).applies(asking)
            if grant and not self.owned_by_resource:
                return grant
        return grant

    def own(self, statement: ReadyStatement, asking: Asking) -> ReadyStatement:
        """The statement, with the account filled in that its policy is of."""
        if not statement.is_open:
            return statement
        account = asking.owner if self.owned_by_resource else asking.caller.account
        return statement.bound(asking.partition, account or _UNKNOWN)


def _matches(pattern: str, text: str) -> bool:
    """Whether a pattern of an action matches; most end in their only wildcard."""
    if pattern[-1:] == "*":
        before = pattern[:-1]
        if "*" not in before and "?" not in before:
            return text.startswith(before)
    return matches(pattern, text)
