"""Actions: strings with their access level, resource types and condition keys; sets of actions.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.sources.identifiers import as_identifier
from iamdsl.catalog.sources.levels import LEVELS
from iamdsl.errors import LanguageError
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from typing import NoReturn, SupportsIndex

    from iamdsl.catalog.entries.resource_types import ResourceType
    from iamdsl.catalog.entries.service_keys import KeyTemplate
    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.catalog.sources.levels import Level
    from iamdsl.language import Key, SetKey
    from iamdsl.language.elements.action import HasAction

State: TypeAlias = Literal["current", "retired", "unknown"]
"""Whether AWS lists an action now, listed it in the past, or never did according to the catalog."""


class Action(str):
    """One action: a string (`s3:GetObject`) with AWS's facts about it.

    It is accepted wherever a string is, and equals its text. An action that is not in the
    catalog has the state `unknown`, and no facts.
    """

    __slots__ = ("_number", "_table")

    _table: ServiceTable | None
    _number: int

    def __new__(cls, table: ServiceTable | None, number: int, text: str = "") -> Self:
        """Return the action of a row, or without a table of a text; used by the catalog."""
        if table is not None:
            text = f"{table.prefix}:{table.actions[number][0]}"
        action = super().__new__(cls, text)
        object.__setattr__(action, "_table", table)
        object.__setattr__(action, "_number", number)
        return action

    @classmethod
    def named(cls, text: str) -> Action:
        """Return the action of a text in any letter case; its state may be `unknown`."""
        prefix, _, name = text.partition(":")
        table = catalog().table(prefix)
        number = None if table is None else table.numbers.get(name.lower())
        return cls(None, 0, text) if number is None else cls(table, number)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an Action is immutable: cannot set {name}")

    @property
    def action(self) -> str:
        """Text of the action, `service:Name`."""
        return str.__str__(self)

    @property
    def service(self) -> str:
        """Prefix of the service, `s3`."""
        return self.partition(":")[0]

    @property
    def name(self) -> str:
        """Name within the service, `GetObject`."""
        return self.partition(":")[2]

    @property
    def state(self) -> State:
        """Whether AWS lists the action: `current`, `retired` or `unknown`."""
        if self._table is None:
            return "unknown"
        return "retired" if self._row[5] else "current"

    @property
    def retired(self) -> str | None:
        """Date (ISO 8601) of the first catalog without the action; None while AWS lists it."""
        return self._row[5] or None if self._table is not None else None

    @property
    def level(self) -> Level | None:
        """Access level; None for an unknown action."""
        return None if self._table is None else LEVELS[self._row[1]]

    @property
    def resources(self) -> tuple[ResourceType, ...]:
        """Resource types that the action supports; empty if it supports only `*`."""
        return self._on(required=False)

    @property
    def required_resources(self) -> tuple[ResourceType, ...]:
        """Resource types that AWS marks as required: a request names one of each."""
        return self._on(required=True)

    @property
    def keys(self) -> tuple[Key | SetKey | KeyTemplate, ...]:
        """Condition keys that AWS lists for the action, on any of its resource types.

        A key that contains a name you choose, such as a tag key, is a `KeyTemplate` to call.
        Global keys of every request, such as aws:SourceIp, are in `aws`.
        """
        if self._table is None:
            return ()
        from iamdsl.catalog.entries.service_keys import typed_key

        table = self._table
        sets = [self._row[3]]
        for type_number, _, key_set in table.places(self._number):
            sets += [key_set, table.types[type_number][2]]
        names = sorted({name for key_set in sets for name in table.key_names(key_set)})
        return tuple(typed_key(table, name) for name in names)

    @property
    def dependents(self) -> tuple[str, ...]:
        """Actions that the caller also needs (AWS: dependent actions), such as iam:PassRole."""
        return () if self._table is None else tuple(self._row[4])

    def _on(self, *, required: bool) -> tuple[ResourceType, ...]:
        if self._table is None:
            return ()
        from iamdsl.catalog.entries.resource_types import ResourceType

        numbers = {
            number: None
            for number, needed, _ in self._table.places(self._number)
            if needed or not required
        }
        return tuple(ResourceType(self._table, number) for number in numbers)

    @property
    def _row(self) -> list[Any]:
        assert self._table is not None  # noqa: S101 - callers have checked it
        row: list[Any] = self._table.actions[self._number]
        return row

    def __repr__(self) -> str:
        if self._table is None:
            return f"Action.named({str.__repr__(self)})"
        return f"{as_identifier(self.service)}.{as_identifier(self.name)}"

    def __reduce__(self) -> tuple[object, ...]:
        return Action.named, (str.__str__(self),)

    def __dir__(self) -> list[str]:
        return [name for name in vars(Action) if not name.startswith("_")]


class Actions(frozenset[Action]):
    """A set of actions that iterates in sorted order, so that policies are reproducible.

    It equals any set of the same texts; `|`, `&` and `-` return `Actions`.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[Action]:
        return iter(sorted(frozenset.__iter__(self)))

    def __or__(self, other: AbstractSet[Action]) -> Actions:  # type: ignore[override]
        return Actions(frozenset.__or__(self, other))

    def __and__(self, other: AbstractSet[object]) -> Actions:
        return Actions(frozenset.__and__(self, other))

    def __sub__(self, other: AbstractSet[object]) -> Actions:
        return Actions(frozenset.__sub__(self, other))

    def __eq__(self, other: object) -> bool:
        # Defined here so that type checkers accept a comparison with any set of texts.
        return frozenset.__eq__(self, other)

    def __hash__(self) -> int:
        return frozenset.__hash__(self)

    def __getitem__(self, index: SupportsIndex) -> Action:
        return tuple(self)[index]

    def __repr__(self) -> str:
        return f"Actions([{', '.join(map(repr, self))}])"


def action_texts(given: str | HasAction | Iterable[str | HasAction]) -> Iterator[str]:
    """Yield the text of each action; raises `LanguageError` for an object that is not one."""
    several = given if isinstance(given, Iterable) and not isinstance(given, str) else (given,)
    for item in several:
        text = item if isinstance(item, str) else getattr(item, "action", None)
        if not isinstance(text, str):
            raise LanguageError(
                f"{item!r} is not an action",
                where=here(),
                why="an action is a string, or an object with an `action` attribute",
                next_step='give a string such as "s3:GetObject", or an action of iamdsl.services',
            )
        yield str.__str__(text)


def actions_by_number(table: ServiceTable) -> tuple[Action, ...]:
    """Return all actions of a service in the order of their rows; created once."""
    if table.cached_actions is None:
        table.cached_actions = tuple(Action(table, number) for number in range(len(table.actions)))
    return table.cached_actions


if TYPE_CHECKING:

    class RetiredAction(type):
        """Type of a retired action in the stubs, whose use type checkers report as deprecated.

        Type checkers report the use of a deprecated class, but not of a deprecated variable.
        """

        action: str
        service: str
        name: str
        state: State
        retired: str | None
        level: Level | None
        resources: tuple[ResourceType, ...]
        required_resources: tuple[ResourceType, ...]
        keys: tuple[Key | SetKey | KeyTemplate, ...]
        dependents: tuple[str, ...]
