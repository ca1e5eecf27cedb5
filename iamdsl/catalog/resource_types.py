"""Resource types: checked builders of ARNs, and what AWS tells of each type.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import attrs

from iamdsl.catalog.identifier import as_identifier, as_type_identifier
from iamdsl.catalog.service_keys import typed
from iamdsl.catalog.table import Table
from iamdsl.catalog.template import Template
from iamdsl.errors import InvalidArn, UnknownField, did_you_mean
from iamdsl.language.arn import Arn, check_arn
from iamdsl.language.partition import check_partition
from iamdsl.language.placeholder import check_characters, check_variables, plain
from iamdsl.language.variable import Variable
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.catalog.service_keys import KeyTemplate
    from iamdsl.language import Key, SetKey

_MISSING = "…"


@attrs.frozen(repr=False)
class ResourceType:
    """One type of resource; called, it builds an ARN: `s3.object("bucket", "key*")`.

    Values fill the placeholders of the template in their order, or by name. Where the
    template has them, `region` and `account` must be given: `"*"` for any, and
    `account=None` for the deployment's own. The partition is the deployment's own unless
    given.
    """

    _table: Table = attrs.field(eq=False)
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
        return self._templates[0].parameters

    @property
    def keys(self) -> tuple[Key | SetKey | KeyTemplate, ...]:
        """The condition keys that apply to it, whatever the action."""
        table = self._table
        return tuple(typed(table, one) for one in table.key_names(table.types[self._number][2]))

    @property
    def retired(self) -> str | None:
        """The day (ISO 8601) of the first catalog without it; None while AWS lists it."""
        return self._table.types[self._number][3] or None

    @property
    def identifier(self) -> str:
        """Its name in Python."""
        taken = {as_identifier(row[0]) for row in self._table.actions}
        return as_type_identifier(self.name, taken)

    def matches(self, arn: str | Arn) -> bool:
        """Whether an ARN or ARN pattern can be one of this type.

        What another type of the service says more closely counts as that: an object's
        ARN is no bucket's. An open account matches any.
        """
        text = arn if isinstance(arn, str) else str(arn.bind(account="*"))
        found = [one for one in self._templates if one.matches(text)]
        if "*" in text or "?" in text:
            return bool(found)
        return any(
            not any(
                template.matches(text)
                for row in self._table.types
                for template in map(Template.of, row[1])
                if _extends(one, template)
            )
            for one in found
        )

    def build(
        self,
        *values: str | Variable,
        region: str = _MISSING,
        account: str | None = _MISSING,
        partition: str | None = None,
        **named: str | Variable,
    ) -> Arn:
        """The ARN of these values, as calling it does; raises InvalidArn or UnknownField."""
        template = self._chosen(len(values), named)
        given = dict(zip(template.parameters, values, strict=False))
        twice = given.keys() & named.keys()
        if twice:
            self._refuse(template, f"{', '.join(sorted(twice))} is given twice")
        told = {name: self._text(template, name, value) for name, value in (given | named).items()}
        for part, needed, value in (
            ("region", template.needs_region, region),
            ("account", template.needs_account, account),
        ):
            if needed and value == _MISSING:
                self._refuse(template, f"its {part} is missing")
            if not needed and value != _MISSING:
                self._refuse(template, f"it takes no {part}")
        fault = template.fault(told, self._extensions(template))
        if fault is not None:
            raise self._refused(template, *fault)
        if partition is not None:
            check_partition(partition)
        if template.needs_region and not (isinstance(region, str) and region):
            self._refuse(template, f"{region!r} is no region")
        arn = template.fill(told, partition=partition, region=region, account=account)
        try:
            check_arn(str(arn.bind(account="*")))
        except InvalidArn as error:
            raise self._refused(template, error.why or error.what, error.next_step) from None
        return arn

    @property
    def _templates(self) -> tuple[Template, ...]:
        return tuple(map(Template.of, self.templates))

    def _chosen(self, count: int, named: Mapping[str, object]) -> Template:
        """The template that these values fill; raises when none does."""
        fitting = [
            one
            for one in self._templates
            if named.keys() <= set(one.parameters) and count + len(named) == len(one.parameters)
        ]
        if fitting:
            return fitting[0]
        known = [name for one in self._templates for name in one.parameters]
        for name in named:
            if name not in known:
                raise UnknownField(
                    f"{self!r} takes no {name}",
                    where=here(),
                    why=self._shown(),
                    next_step=did_you_mean(name, [*known, "region", "account", "partition"]),
                )
        wanted = len(self._templates[0].parameters)
        values = "value" if wanted == 1 else "values"
        why = f"it takes {wanted} {values}, not {count + len(named)}"
        raise self._refused(self._templates[0], why)

    def _text(self, template: Template, name: str, value: str | Variable) -> str:
        text = value.variable if isinstance(value, Variable) else value
        if not isinstance(text, str):
            self._refuse(template, f"{name} is {text!r}, which is no text")
        if not text:
            self._refuse(template, f"{name} is empty")
        check_characters(text)
        if "${" in text:
            check_variables(text)
        return plain(text)

    def _extensions(self, template: Template) -> dict[str, str]:
        """The types whose template goes on where this one ends, by what stands in between."""
        return {
            other.resource[len(template.resource)]: f"{type_!r}({', '.join(other.parameters)})"
            for type_ in types_of(self._table)
            for other in map(Template.of, type_.templates)
            if _extends(template, other)
        }

    def _refuse(self, template: Template, why: str) -> NoReturn:
        raise self._refused(template, why)

    def _refused(self, template: Template, why: str, next_step: str | None = None) -> InvalidArn:
        region = 'region="*" or one of them' if template.needs_region else ""
        account = (
            'account=None for your own, or "*", or 12 digits' if template.needs_account else ""
        )
        call = ", ".join(
            [
                *(f'"{name}"' for name in template.parameters),
                *(['region="eu-west-1"'] if region else []),
                *(["account=None"] if account else []),
            ]
        )
        meant = "; ".join(filter(None, (region, account)))
        return InvalidArn(
            f"{self!r}(…) gives no ARN",
            where=here(),
            why=f"{why}; the template is {self._shown()}",
            next_step=next_step or f"write {self!r}({call})" + (f" with {meant}" if meant else ""),
        )

    def _shown(self) -> str:
        return " or ".join(self.templates)

    def __repr__(self) -> str:
        return f"{as_identifier(self.service)}.{self.identifier}"

    if not TYPE_CHECKING:
        # Each stub tells the parameters of its own types.
        __call__ = build


def action_numbers(type_: ResourceType) -> list[int]:
    """The numbers of the actions that may be on a type, retired ones left out."""
    table = type_._table  # noqa: SLF001 - of this file
    return [
        number
        for number, row in enumerate(table.actions)
        if not row[5] and any(place[0] == type_._number for place in table.places(number))  # noqa: SLF001
    ]


def types_of(table: Table) -> Iterator[ResourceType]:
    """All resource types of a service, retired ones too."""
    return (ResourceType(table, number) for number in range(len(table.types)))


def _extends(one: Template, other: Template) -> bool:
    """Whether the other goes on, behind a separator, where the first ends with a value."""
    return (
        one.text.endswith("}")
        and other.text.startswith(one.text)
        and other.text[len(one.text) : len(one.text) + 1] in {"/", ":"}
    )
