"""Actions: text that knows its access level, resources and keys; and sets of them.

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
"""Whether AWS lists a name, listed it once, or never did as far as the catalog knows."""


class Action(str):
    """One action: its text (`s3:GetObject`), with what AWS tells of it.

    Taken wherever text is, and equal to its text. An action that the catalog does not
    have is `unknown`, and nothing is told of it.
    """

    __slots__ = ("_number", "_table")

    _table: ServiceTable | None
    _number: int

    def __new__(cls, table: ServiceTable | None, number: int, text: str = "") -> Self:
        """The action of a row, or of a text that no row has; used by the catalog."""
        if table is not None:
            text = f"{table.prefix}:{table.actions[number][0]}"
        made = super().__new__(cls, text)
        object.__setattr__(made, "_table", table)
        object.__setattr__(made, "_number", number)
        return made

    @classmethod
    def named(cls, text: str) -> Action:
        """The action of a text, in any case; one that no catalog has is `unknown`."""
        prefix, _, name = text.partition(":")
        table = catalog().table(prefix)
        number = None if table is None else table.numbers.get(name.lower())
        return cls(None, 0, text) if number is None else cls(table, number)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an action does not change: {name}")

    @property
    def action(self) -> str:
        """Its text, `service:Name`."""
        return str.__str__(self)

    @property
    def service(self) -> str:
        """The prefix of its service, `s3`."""
        return self.partition(":")[0]

    @property
    def name(self) -> str:
        """Its name within the service, `GetObject`."""
        return self.partition(":")[2]

    @property
    def state(self) -> State:
        """Whether AWS lists it: current, retired or unknown."""
        if self._table is None:
            return "unknown"
        return "retired" if self._row[5] else "current"

    @property
    def retired(self) -> str | None:
        """The day (ISO 8601) of the first catalog without it; None while AWS lists it."""
        return self._row[5] or None if self._table is not None else None

    @property
    def level(self) -> Level | None:
        """Its access level; None when it is unknown."""
        return None if self._table is None else LEVELS[self._row[1]]

    @property
    def resources(self) -> tuple[ResourceType, ...]:
        """The types of resource it may be on; none when it takes only `*`."""
        return self._on(required=False)

    @property
    def required_resources(self) -> tuple[ResourceType, ...]:
        """Those of its types that AWS marks as required: a request names one of each."""
        return self._on(required=True)

    @property
    def keys(self) -> tuple[Key | SetKey | KeyTemplate, ...]:
        """The condition keys that AWS lists for it, on whatever type.

        Keys that end in a name of yours, such as a tag's, are templates to be called.
        Global keys of every request, such as aws:SourceIp, are in `aws`.
        """
        if self._table is None:
            return ()
        from iamdsl.catalog.entries.service_keys import typed_key

        table = self._table
        sets = [self._row[3]]
        for type_number, _, key_set in table.places(self._number):
            sets += [key_set, table.types[type_number][2]]
        names = sorted({name for item in sets for name in table.key_names(item)})
        return tuple(typed_key(table, name) for name in names)

    @property
    def dependents(self) -> tuple[str, ...]:
        """The actions that a caller needs besides it, such as iam:PassRole."""
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
        assert self._table is not None  # noqa: S101 - asked before
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
    """A set of actions that goes through them in order, so that policies come out the same.

    Equal to any set of their texts; `|`, `&` and `-` give such a set again.
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
        # Said here so that type checkers take a comparison with any set of texts.
        return frozenset.__eq__(self, other)

    def __hash__(self) -> int:
        return frozenset.__hash__(self)

    def __getitem__(self, index: SupportsIndex) -> Action:
        return tuple(self)[index]

    def __repr__(self) -> str:
        return f"Actions([{', '.join(map(repr, self))}])"


def action_texts(given: str | HasAction | Iterable[str | HasAction]) -> Iterator[str]:
    """The texts of one action or of several; raises LanguageError for what is none."""
    several = given if isinstance(given, Iterable) and not isinstance(given, str) else (given,)
    for item in several:
        text = item if isinstance(item, str) else getattr(item, "action", None)
        if not isinstance(text, str):
            raise LanguageError(
                f"{item!r} is no action",
                where=here(),
                why="an action is text, or something with an `action`",
                next_step='give text such as "s3:GetObject", or one of iamdsl.services',
            )
        yield str.__str__(text)


def actions_by_number(table: ServiceTable) -> tuple[Action, ...]:
    """All actions of a service by the numbers of their rows, made once."""
    if table.made is None:
        table.made = tuple(Action(table, number) for number in range(len(table.actions)))
    return table.made


if TYPE_CHECKING:

    class RetiredAction(type):
        """What a stub says an action is that AWS lists no longer: an action whose use is marked.

        Checkers mark the use of a deprecated class, but of no other thing that is not called.
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
