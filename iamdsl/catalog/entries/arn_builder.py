"""Building ARNs from templates, so that no value can move another part of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NoReturn

import attrs

from iamdsl.catalog.entries.arn_template import ArnTemplate, arn_text
from iamdsl.errors import InvalidArn, LanguageError, UnknownField, did_you_mean
from iamdsl.language.elements.arn import is_account
from iamdsl.language.elements.partition import check_partition
from iamdsl.language.text.policy_text import (
    TemplatePlaceholder,
    check_characters,
    check_variables,
    plain_str,
)
from iamdsl.language.text.variable import Variable
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.elements.arn import Arn

MISSING: Final = "…"
"""Stands for a region or an account that was not given."""

_SERVICE_OR_REGION = re.compile(r"[a-z0-9*?-]+", re.ASCII).fullmatch
_ACCOUNT_PATTERN = re.compile(r"[0-9*?]*[*?][0-9*?]*|aws", re.ASCII).fullmatch
"""What stands for an account besides its id: a pattern, or AWS itself, whose policies it has."""


def _extensions(builder: ArnBuilder) -> Mapping[ArnTemplate, str]:
    """For each template of a type, the separators behind which another one goes on."""
    return {
        arn_template: "".join({arn_template.is_extended_by(other) for _, other in builder.others})
        for arn_template in builder.templates
    }


@attrs.frozen
class ArnBuilder:
    """Builds the ARNs of one resource type, and tells what is wrong.

    `written` is the type in Python, `templates` are its own, and `others` those of the
    service's other types by how they are called.
    """

    written: str
    templates: tuple[ArnTemplate, ...]
    others: tuple[tuple[str, ArnTemplate], ...]
    _extended_by: Mapping[ArnTemplate, str] = attrs.field(
        init=False, default=attrs.Factory(_extensions, takes_self=True)
    )

    def build(
        self,
        values: tuple[str | Variable, ...],
        named: Mapping[str, str | Variable],
        *,
        region: str,
        account: str | None,
        partition: str | None,
    ) -> Arn:
        """The ARN of these values; raises InvalidArn or UnknownField."""
        template = self._chosen(len(values), named)
        given = dict(zip(template.parameters, values, strict=False))
        twice = given.keys() & named.keys()
        if twice:
            self._refuse(template, f"{', '.join(sorted(twice))} is given twice")
        told = {
            name: self._text(template, name, value) for name, value in {**given, **named}.items()
        }
        self._check_place(template, region, account)
        if partition is not None:
            check_partition(partition)
        arn = template.fill(told, partition=partition, region=region, account=account)
        if not _SERVICE_OR_REGION(arn.service):
            self._refuse(template, f"{arn.service!r} is no service")
        fault = template.fault(told, self.forbidden_separators(template))
        if fault is not None:
            raise self._argument_error(template, fault, self._suggested_call(template, arn))
        return arn

    def forbidden_separators(self, template: ArnTemplate, separators: str = "/") -> str:
        """The separators that the last value cannot hold, since another type goes on there."""
        result = self._extended_by[template]
        return "".join(separator for separator in separators if separator in result)

    def _check_place(self, template: ArnTemplate, region: str, account: str | None) -> None:
        for part, needed, value in (
            ("region", template.needs_region, region),
            ("account", template.needs_account, account),
        ):
            if needed and value == MISSING:
                self._refuse(template, f"its {part} is missing")
            if not needed and value != MISSING:
                self._refuse(template, f"it takes no {part}")
        if template.needs_region and not (isinstance(region, str) and _SERVICE_OR_REGION(region)):
            self._refuse(template, f"{region!r} is no region")
        if template.needs_account and account is not None:
            well = isinstance(account, str) and (is_account(account) or _ACCOUNT_PATTERN(account))
            if not well:
                why = f"{account!r} is no account id, which is text of 12 digits"
                filled = str(account).zfill(12)
                meant = f"write account={filled!r}" if is_account(filled) else None
                raise self._argument_error(template, why, meant)

    def _chosen(self, count: int, named: Mapping[str, object]) -> ArnTemplate:
        """The template that these values fill; raises when none does."""
        for arn_template in self.templates:
            if named.keys() <= set(arn_template.parameters) and count + len(named) == len(
                arn_template.parameters
            ):
                return arn_template
        known = [name for template in self.templates for name in template.parameters]
        for name in named:
            if name not in known:
                raise UnknownField(
                    f"{self.written} takes no {name}",
                    where=here(),
                    why=self._template_texts(),
                    next_step=did_you_mean(name, [*known, "region", "account", "partition"]),
                )
        wanted = len(self.templates[0].parameters)
        values = "value" if wanted == 1 else "values"
        why = f"it takes {wanted} {values}, not {count + len(named)}"
        raise self._argument_error(self.templates[0], why)

    def _text(self, template: ArnTemplate, name: str, value: str | Variable) -> str:
        text = value.variable if isinstance(value, Variable) else value
        if not isinstance(text, str):
            self._refuse(template, f"{name} is {text!r}, which is no text")
        if not text:
            self._refuse(template, f"{name} is empty")
        if not isinstance(text, TemplatePlaceholder):
            try:
                check_characters(text)
                check_variables(text)
            except LanguageError as error:
                raise self._argument_error(
                    template, error.why or error.what, error.next_step
                ) from None
        return plain_str(text)

    def _suggested_call(self, template: ArnTemplate, arn: Arn) -> str | None:
        """What to write when the values are of a type that goes on behind this one."""
        text = arn_text(arn)
        longer = [pair for pair in self.others if template.is_extended_by(pair[1]) == "/"]
        fitting = [pair for pair in longer if pair[1].matches(text)]
        for written, other in (fitting or longer)[:1]:
            return f"write {written}({', '.join(other.parameters)})"
        return None

    def _refuse(self, template: ArnTemplate, why: str) -> NoReturn:
        raise self._argument_error(template, why)

    def _argument_error(
        self, template: ArnTemplate, why: str, next_step: str | None = None
    ) -> InvalidArn:
        call = [f'"{name}"' for name in template.parameters]
        meant = []
        if template.needs_region:
            call.append('region="eu-west-1"')
            meant.append('region="*" or one of them')
        if template.needs_account:
            call.append("account=None")
            meant.append('account=None for your own, or "*", or 12 digits')
        written = f"write {self.written}({', '.join(call)})"
        return InvalidArn(
            f"{self.written}(…) gives no ARN",
            where=here(),
            why=f"{why}; the template is {self._template_texts()}",
            next_step=next_step or f"{written}{' with ' if meant else ''}{'; '.join(meant)}",
        )

    def _template_texts(self) -> str:
        return " or ".join(arn_template.text for arn_template in self.templates)
