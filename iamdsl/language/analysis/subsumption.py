"""Whether one statement says all that another says, so that the other may go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.language.documents.statement import AnyStatement
from iamdsl.language.elements.principal import ANY_AWS, ANYONE
from iamdsl.language.text.pattern_cover import (
    before_wildcard,
    covers_action,
    covers_resource,
    is_wild,
)

if TYPE_CHECKING:
    from iamdsl.language.elements.condition import Condition, StoredValue
    from iamdsl.language.elements.principal import Principal

_ACCOUNT = re.compile(r"arn:[^:]+:(?:iam|sts)::(\d{12}):").match
_ROOT = re.compile(r"(?:arn:[^:]+:iam::)?(\d{12})(?::root)?").fullmatch


@attrs.frozen
class StatementOutline:
    """A statement as it is compared: actions without case, wildcards with the text before them."""

    statement: AnyStatement
    plain: frozenset[str]
    wild: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, statement: AnyStatement) -> StatementOutline:
        """The outline of a statement."""
        folded = [action.lower() for action in statement.actions]
        wild = tuple([(before_wildcard(item), item) for item in folded if is_wild(item)])
        return cls(statement, frozenset(folded), wild)


@attrs.frozen
class SubsumptionChecker:
    """Compares statements of one document; `variables` tells whether its version has them."""

    variables: bool

    def without_subsumed(self, statements: list[AnyStatement]) -> list[AnyStatement]:
        """The statements that no other says as well; of two that say the same, the first."""
        outlines = [StatementOutline.of(statement) for statement in statements]
        gone: set[int] = set()
        for number, outline in enumerate(outlines):
            for other_number, other in enumerate(outlines):
                if number == other_number or other_number in gone:
                    continue
                if self.subsumes(other, outline) and (
                    other_number < number or not self.subsumes(outline, other)
                ):
                    gone.add(number)
                    break
        return [item for number, item in enumerate(statements) if number not in gone]

    def subsumes(self, wide: StatementOutline, narrow: StatementOutline) -> bool:
        """Whether everything that the narrow one matches, the wide one matches too."""
        statement, other = wide.statement, narrow.statement
        return (
            statement.effect == other.effect
            and self._actions(wide, narrow)
            and self._resources(statement, other)
            and _principals(statement, other)
            and all(
                any(_weaker(mine, theirs) for theirs in other.conditions)
                for mine in statement.conditions
            )
        )

    def _actions(self, wide: StatementOutline, narrow: StatementOutline) -> bool:
        if wide.statement.except_actions != narrow.statement.except_actions:
            return not wide.statement.except_actions and "*" in wide.plain
        if wide.statement.except_actions:
            wide, narrow = narrow, wide
        return all(
            any(
                action.startswith(prefix) and covers_action(mine, action)
                for prefix, mine in wide.wild
            )
            for action in narrow.plain - wide.plain
        )

    def _resources(self, wide: AnyStatement, narrow: AnyStatement) -> bool:
        if wide.has_resources != narrow.has_resources:
            return False
        if _has_variables(wide) and {*wide.resources} != {*narrow.resources}:
            return False
        if wide.except_resources != narrow.except_resources:
            return not wide.except_resources and wide.resources == ("*",)
        if wide.except_resources:
            wide, narrow = narrow, wide
        return all(
            any(self._covers(mine, resource) for mine in wide.resources)
            for resource in narrow.resources
        )

    def _covers(self, wide: StoredValue, narrow: StoredValue) -> bool:
        if wide == narrow:
            return True
        if not isinstance(wide, str) or not isinstance(narrow, str):
            return wide == "*"
        return covers_resource(wide, narrow, variables=self.variables)


def _principals(wide: AnyStatement, narrow: AnyStatement) -> bool:
    """Whether the wide one's principals say at least as much.

    For Allow, only the same ones do: a grant to an account is weaker than one to its
    role, and one to a role weaker than one to its session. A Deny to an account
    reaches all in it.
    """
    if wide.has_principals != narrow.has_principals:
        return False
    if wide.except_principals or narrow.except_principals:
        same = {*wide.principals} == {*narrow.principals}
        return same and wide.except_principals == narrow.except_principals
    if narrow.effect == "Allow":
        return {*wide.principals} >= {*narrow.principals}
    return all(
        any(_reaches(mine, principal) for mine in wide.principals)
        for principal in narrow.principals
    )


def _reaches(wide: Principal, narrow: Principal) -> bool:
    if wide in (narrow, ANYONE):
        return True
    if wide.type != "AWS" or narrow.type != "AWS":
        return False
    if wide == ANY_AWS:
        return True
    if not isinstance(wide.value, str) or not isinstance(narrow.value, str):
        return False
    root, account = _ROOT(wide.value), _ACCOUNT(narrow.value) or _ROOT(narrow.value)
    return root is not None and account is not None and root[1] == account[1]


def _has_variables(statement: AnyStatement) -> bool:
    """Whether its resources hold a variable: without a value, it may take all with it."""
    return any(isinstance(resource, str) and "${" in resource for resource in statement.resources)


def _weaker(wide: Condition, narrow: Condition) -> bool:
    """Whether the wide condition holds wherever the narrow one does."""
    if wide.operator != narrow.operator or wide.key.lower() != narrow.key.lower():
        return False
    mine, theirs = {*wide.values}, {*narrow.values}
    if mine == theirs:
        return True
    if (
        not mine
        or not theirs
        or any(isinstance(item, str) and "${" in item for item in mine | theirs)
    ):
        return False
    return mine <= theirs if wide.operator.is_negated else theirs <= mine
