"""A service: its actions, resource types and condition keys, by their Python names."""

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
"""Members of every service module that are not actions or resource types."""


class Service:
    """One service; `service.GetObject` is an action, `service.bucket` a resource type.

    Type checkers know these names only in the modules of `iamdsl.services`; for a service
    that was looked up use `action("GetObject")` and `resource_type("bucket")`.
    """

    def __init__(self, table: ServiceTable) -> None:
        self._table: ServiceTable = table

    @property
    def prefix(self) -> str:
        """Prefix of its actions, `s3`."""
        return self._table.prefix

    @property
    def title(self) -> str:
        """AWS's name of the service, `Amazon S3`."""
        return self._table.title

    @property
    def retired(self) -> str | None:
        """Date (ISO 8601) of the first catalog without the service; None while AWS lists it."""
        return self._table.retired or None

    @property
    def supports_rcp(self) -> bool:
        """Whether the service supports resource control policies, according to the catalog."""
        return self.prefix in catalog().rcp_services

    @cached_property
    def keys(self) -> ServiceKeys:
        """Condition keys of the service, with their types."""
        from iamdsl.catalog.entries.service_keys import ServiceKeys

        return ServiceKeys(self._table)

    @property
    def resource_types(self) -> Mapping[str, ResourceType]:
        """Current resource types by AWS's names; all of them if the service is retired."""
        return {
            row[0]: self._type(number)
            for number, row in enumerate(self._table.types)
            if not row[3] or self.retired
        }

    def actions(
        self, *, matching: str = "*", level: Level | None = None, retired: bool = False
    ) -> Actions:
        """Return the actions whose name matches a pattern, optionally of one access level.

        A level means exactly that level: Write does not include Tagging and Permissions
        management. Retired actions are left out unless `retired` is true or the service itself
        is retired. Raises `LanguageError` for an unknown level.
        """
        if level is not None and level not in LEVELS:
            raise LanguageError(
                f"{level!r} is not an access level",
                where=here(),
                why=f"the access levels are {', '.join(LEVELS)}",
                next_step=did_you_mean(str(level), LEVELS),
            )
        level_number = None if level is None else LEVELS.index(level)
        retired = retired or self.retired is not None
        rows = self._table.actions
        all_actions = actions_by_number(self._table)
        return Actions(
            all_actions[number]
            for number in self._table.matching(matching)
            if (level_number is None or rows[number][1] == level_number)
            and (retired or not rows[number][5])
        )

    def read_actions(self) -> Actions:
        """Return the actions of level Read: they read the contents of resources."""
        return self.actions(level="Read")

    def list_actions(self) -> Actions:
        """Return the actions of level List: they list which resources exist."""
        return self.actions(level="List")

    def write_actions(self) -> Actions:
        """Return the actions of level Write, without Tagging and Permissions management."""
        return self.actions(level="Write")

    def tagging_actions(self) -> Actions:
        """Return the actions of level Tagging: they change only tags."""
        return self.actions(level="Tagging")

    def permissions_management_actions(self) -> Actions:
        """Return the actions of level Permissions management: they grant or revoke access."""
        return self.actions(level="Permissions management")

    def action(self, name: str) -> Action:
        """Return the action of this name in any letter case.

        Raises `UnknownName`, with the nearest name, if there is none.
        """
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
        """Return the resource type of this name, AWS's or Python's.

        Raises `UnknownName`, with the nearest name, if there is none.
        """
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
        """Return the Python names of all actions and resource types, including retired ones."""
        return [*self._table.action_identifiers, *self._table.type_identifiers]

    def __dir__(self) -> list[str]:
        return sorted([*object.__dir__(self), *self.members()])

    def __repr__(self) -> str:
        return f"services[{self.prefix!r}]"

    def member(self, identifier: str) -> object:
        """Return a member of the service's module: an action, a type, `keys` or a selector.

        Raises `UnknownAttribute`, with the nearest name, if there is none.
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
            why=f"the catalog of {catalog().date} has no such action or resource type",
            next_step=did_you_mean(identifier, known)
            or f'write "{self.prefix}:{identifier}" if AWS has added it since',
        )

    if not TYPE_CHECKING:

        def __getattr__(self, identifier: str) -> object:
            if identifier.startswith("_"):
                raise AttributeError(identifier)
            return self.member(identifier)
