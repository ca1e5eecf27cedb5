"""Resource types: checked builders of ARNs, and what AWS tells of each type.

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
    """One type of resource; called, it builds an ARN: `s3.object("bucket", "key*")`.

    Type checkers know the call from the stub of its service; where a type was looked up,
    `build` is the same for them.

    Values fill the placeholders of the template in their order, or by name. Where the
    template has them, `region` and `account` must be given: `"*"` for any, and
    `account=None` for the deployment's own. The partition is the deployment's own unless
    given.
    """

    _table: ServiceTable = attrs.field(eq=False)
    _number: int

    service: str = attrs.field(
        init=False, default=attrs.Factory(lambda self: self._table.prefix, takes_self=True)
    )

    @property
    def name(self) -> str:
        """AWS's name for it, `object`."""
        return str(self._table.types[self._number][0])

    @property
    def templates(self) -> tuple[str, ...]:
        """The templates of its ARNs; most types have one."""
        return tuple(self._table.types[self._number][1])

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the values that its first template takes, in order."""
        return ArnTemplate.of(self.templates[0]).parameters

    @property
    def keys(self) -> tuple[Key | SetKey | KeyTemplate, ...]:
        """The condition keys that apply to it, whatever the action."""
        from iamdsl.catalog.entries.service_keys import typed_key

        table = self._table
        return tuple(
            typed_key(table, name) for name in table.key_names(table.types[self._number][2])
        )

    @property
    def retired(self) -> str | None:
        """The day (ISO 8601) of the first catalog without it; None while AWS lists it."""
        return self._table.types[self._number][3] or None

    @property
    def identifier(self) -> str:
        """Its name in Python."""
        return as_type_identifier(self.name, self._table.action_identifiers.keys())

    def matches(self, arn: str | Arn) -> bool:
        """Whether an ARN or a pattern of ARNs can be of this type.

        What another type of the service says more closely counts as that: an object's
        ARN is no bucket's. A `:*` at the end does not count.
        """
        text = arn_text(arn)
        builder = _builder(self._table, self._number)
        return any(
            arn_template.matches(said, builder.forbidden_separators(arn_template, "/:"))
            for arn_template in builder.templates
            for said in (text, text.removesuffix(":*"))
        )

    def build(
        self,
        *values: str | Variable,
        region: str = MISSING,
        account: str | None = MISSING,
        partition: str | None = None,
        **named: str | Variable,
    ) -> Arn:
        """The ARN of these values, as calling it does; raises InvalidArn or UnknownField."""
        return _builder(self._table, self._number).build(
            values, named, region=region, account=account, partition=partition
        )

    def __repr__(self) -> str:
        return f"{as_identifier(self.service)}.{self.identifier}"

    if not TYPE_CHECKING:
        # Each stub tells the parameters of its own types.
        __call__ = build


@functools.cache
def _written(table: ServiceTable) -> tuple[tuple[str, tuple[ArnTemplate, ...]], ...]:
    """Each type of a service as it is written in Python, with its templates."""
    return tuple(
        (repr(type_), tuple(map(ArnTemplate.of, type_.templates))) for type_ in types_of(table)
    )


@functools.cache
def _builder(table: ServiceTable, number: int) -> ArnBuilder:
    written, templates = _written(table)[number]
    others = tuple(
        (other, template)
        for position, (other, all_of_it) in enumerate(_written(table))
        if position != number
        for template in all_of_it
    )
    return ArnBuilder(written, templates, others)


def action_numbers(type_: ResourceType) -> list[int]:
    """The numbers of the actions that may be on a type, retired ones left out."""
    table = type_._table  # noqa: SLF001 - of this file
    return [
        number
        for number, row in enumerate(table.actions)
        if not row[5] and any(place[0] == type_._number for place in table.places(number))  # noqa: SLF001
    ]


def types_of(table: ServiceTable) -> Iterator[ResourceType]:
    """All resource types of a service, retired ones too."""
    return (ResourceType(table, number) for number in range(len(table.types)))
