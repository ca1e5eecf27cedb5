"""Resource types: they build ARNs with checks, and know AWS's facts about each type.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.entries.arn_builder import MISSING, ArnBuilder
from iamdsl.catalog.entries.arn_template import ArnTemplate, arn_text
from iamdsl.catalog.entries.service_table import ServiceTable
from iamdsl.catalog.sources.identifiers import as_identifier, as_type_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.catalog.entries.service_keys import KeyTemplate
    from iamdsl.language import Arn, Key, SetKey, Variable


@attrs.frozen(repr=False)
class ResourceType:
    """A resource type; calling it builds an ARN: `s3.object("bucket", "key*")`.

    Values fill the placeholders of the template in their order, or by name. If the template
    has them, `region` and `account` must be given: `"*"` for any, and `account=None` for the
    deployment's account. The partition is the deployment's unless given.

    Type checkers know the call from the stub of the service; for a type that was looked up
    use `build`, which does the same.
    """

    _table: ServiceTable = attrs.field(eq=False)
    _number: int

    service: str = attrs.field(
        init=False, default=attrs.Factory(lambda self: self._table.prefix, takes_self=True)
    )

    @property
    def name(self) -> str:
        """AWS's name of the type, `object`."""
        return str(self._table.types[self._number][0])

    @property
    def templates(self) -> tuple[str, ...]:
        """ARN templates; most types have one."""
        return tuple(self._table.types[self._number][1])

    @property
    def parameters(self) -> tuple[str, ...]:
        """Names of the values that the first template takes, in order."""
        return ArnTemplate.of(self.templates[0]).parameters

    @property
    def keys(self) -> tuple[Key | SetKey | KeyTemplate, ...]:
        """Condition keys that apply to the type, for any action."""
        from iamdsl.catalog.entries.service_keys import typed_key

        table = self._table
        return tuple(
            typed_key(table, name) for name in table.key_names(table.types[self._number][2])
        )

    @property
    def retired(self) -> str | None:
        """Date (ISO 8601) of the first catalog without the type; None while AWS lists it."""
        return self._table.types[self._number][3] or None

    @property
    def identifier(self) -> str:
        """Name in Python."""
        return as_type_identifier(self.name, self._table.action_identifiers.keys())

    def matches(self, arn: str | Arn) -> bool:
        """Return whether an ARN or a pattern of ARNs can be of this type.

        An ARN that matches a longer template of another type is of that type: the ARN of an
        object is not the ARN of a bucket. A `:*` at the end is ignored.
        """
        text = arn_text(arn)
        builder = _builder(self._table, self._number)
        return any(
            template.matches(candidate, builder.forbidden_separators(template, "/:"))
            for template in builder.templates
            for candidate in (text, text.removesuffix(":*"))
        )

    def build(
        self,
        *values: str | Variable,
        region: str = MISSING,
        account: str | None = MISSING,
        partition: str | None = None,
        **named: str | Variable,
    ) -> Arn:
        """Return the ARN of these values, as calling the type does.

        Raises `InvalidArn` for a missing or wrong value, `UnknownField` for an unknown
        parameter, and `LanguageError` for an unknown partition.
        """
        return _builder(self._table, self._number).build(
            values, named, region=region, account=account, partition=partition
        )

    def __repr__(self) -> str:
        return f"{as_identifier(self.service)}.{self.identifier}"

    if not TYPE_CHECKING:
        # The stubs declare the parameters of each type.
        __call__ = build


@functools.cache
def _named_templates(table: ServiceTable) -> tuple[tuple[str, tuple[ArnTemplate, ...]], ...]:
    """Return the Python name of each type of a service, with its templates."""
    return tuple(
        (repr(type_), tuple(map(ArnTemplate.of, type_.templates))) for type_ in types_of(table)
    )


@functools.cache
def _builder(table: ServiceTable, number: int) -> ArnBuilder:
    python_name, templates = _named_templates(table)[number]
    others = tuple(
        (other_name, template)
        for position, (other_name, other_templates) in enumerate(_named_templates(table))
        if position != number
        for template in other_templates
    )
    return ArnBuilder(python_name, templates, others)


def action_numbers(type_: ResourceType) -> list[int]:
    """Return the numbers of the current actions that support a resource type."""
    table = type_._table  # noqa: SLF001 - the class is in this file
    return [
        number
        for number, row in enumerate(table.actions)
        if not row[5] and any(place[0] == type_._number for place in table.places(number))  # noqa: SLF001
    ]


def types_of(table: ServiceTable) -> Iterator[ResourceType]:
    """Yield all resource types of a service, including retired ones."""
    return (ResourceType(table, number) for number in range(len(table.types)))
