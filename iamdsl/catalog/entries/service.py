"""A service: its actions, resource types and keys, by the names they have in Python."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action, Actions, actions_by_number
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.sources.levels import LEVELS
from iamdsl.errors import LanguageError, UnknownAttribute, UnknownName, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.catalog.entries.resource_types import ResourceType
    from iamdsl.catalog.entries.service_keys import ServiceKeys
    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.catalog.sources.levels import Level

SELECTORS = (
    "actions",
    "keys",
    "list_actions",
    "permissions_management_actions",
    "read_actions",
    "tagging_actions",
    "write_actions",
)
"""What a service has besides actions and resource types, in every module of one."""


class Service:
    """One service by its prefix; `service.GetObject` is an action, `service.bucket` a type.

    Type checkers know its names from its module; here they know `action("GetObject")` and
    `resource_type("bucket")`.
    """

    def __init__(self, table: ServiceTable) -> None:
        self._table: ServiceTable = table

    @property
    def prefix(self) -> str:
        """What its actions begin with, `s3`."""
        return self._table.prefix

    @property
    def title(self) -> str:
        """Its name as AWS writes it, `Amazon S3`."""
        return self._table.title

    @property
    def retired(self) -> str | None:
        """The day (ISO 8601) of the first catalog without it; None while AWS lists it."""
        return self._table.gone or None

    @property
    def supports_rcp(self) -> bool:
        """Whether resource control policies reach it, as far as the catalog knows."""
        return self.prefix in catalog().rcp_services

    @cached_property
    def keys(self) -> ServiceKeys:
        """Its condition keys, typed."""
        from iamdsl.catalog.entries.service_keys import ServiceKeys

        return ServiceKeys(self._table)

    @property
    def resource_types(self) -> Mapping[str, ResourceType]:
        """Its resource types by AWS's names, without retired ones."""
        return {
            row[0]: self._type(number)
            for number, row in enumerate(self._table.types)
            if not row[3] or self.retired
        }

    def actions(
        self, *, matching: str = "*", level: Level | None = None, retired: bool = False
    ) -> Actions:
        """Its actions whose name matches a pattern and whose level is this one.

        A level means just that one: Write leaves out Tagging and Permissions management.
        Retired ones are left out unless asked for, or unless the service is retired as a
        whole. Raises LanguageError for no such level.
        """
        if level is not None and level not in LEVELS:
            raise LanguageError(
                f"{level!r} is no access level",
                where=here(),
                why=f"they are {', '.join(LEVELS)}",
                next_step=did_you_mean(str(level), LEVELS),
            )
        wanted = None if level is None else LEVELS.index(level)
        retired = retired or self.retired is not None
        rows = self._table.actions
        every = actions_by_number(self._table)
        return Actions(
            every[number]
            for number in self._table.matching(matching)
            if (wanted is None or rows[number][1] == wanted) and (retired or not rows[number][5])
        )

    def read_actions(self) -> Actions:
        """Those of level Read: they tell what is in a resource."""
        return self.actions(level="Read")

    def list_actions(self) -> Actions:
        """Those of level List: they tell which resources there are."""
        return self.actions(level="List")

    def write_actions(self) -> Actions:
        """Those of level Write; not those that change tags or permissions only."""
        return self.actions(level="Write")

    def tagging_actions(self) -> Actions:
        """Those of level Tagging: they change tags only."""
        return self.actions(level="Tagging")

    def permissions_management_actions(self) -> Actions:
        """Those of level Permissions management: they give and take access."""
        return self.actions(level="Permissions management")

    def action(self, name: str) -> Action:
        """The action of this name, in any case; raises UnknownName with the nearest."""
        number = self._table.numbers.get(name.lower())
        if number is not None:
            return Action(self._table, number)
        raise UnknownName(
            f"{self.prefix} has no action {name!r}",
            where=here(),
            why=f"the catalog of {catalog().date} does not have it",
            next_step=did_you_mean(name, [row[0] for row in self._table.actions]),
        )

    def resource_type(self, name: str) -> ResourceType:
        """The resource type of this name, AWS's or Python's; raises UnknownName."""
        number = self._table.type_numbers.get(name.lower())
        if number is not None:
            return self._type(number)
        number = self._table.type_identifiers.get(name)
        if number is not None:
            return self._type(number)
        raise UnknownName(
            f"{self.prefix} has no resource type {name!r}",
            where=here(),
            why=f"the catalog of {catalog().date} does not have it",
            next_step=did_you_mean(name, [row[0] for row in self._table.types]),
        )

    def _type(self, number: int) -> ResourceType:
        from iamdsl.catalog.entries.resource_types import ResourceType

        return ResourceType(self._table, number)

    def members(self) -> list[str]:
        """The names in Python of its actions and resource types, retired ones too."""
        return [*self._table.action_identifiers, *self._table.type_identifiers]

    def __dir__(self) -> list[str]:
        return sorted([*object.__dir__(self), *self.members()])

    def __repr__(self) -> str:
        return f"services[{self.prefix!r}]"

    def member(self, identifier: str) -> object:
        """What its module has by this name: an action, a type, the keys or a selector.

        Raises UnknownAttribute with the nearest.
        """
        number = self._table.action_identifiers.get(identifier)
        if number is not None:
            return Action(self._table, number)
        number = self._table.type_identifiers.get(identifier)
        if number is not None:
            return self._type(number)
        if identifier in SELECTORS:
            return getattr(self, identifier)
        known = [*self.members(), *SELECTORS]
        raise UnknownAttribute(
            f"{self.prefix} has no `{identifier}`",
            where=here(),
            why=f"the catalog of {catalog().date} has neither such an action nor such a type",
            next_step=did_you_mean(identifier, known)
            or f'write "{self.prefix}:{identifier}" if AWS has made it since',
        )

    if not TYPE_CHECKING:

        def __getattr__(self, identifier: str) -> object:
            if identifier.startswith("_"):
                raise AttributeError(identifier)
            return self.member(identifier)
