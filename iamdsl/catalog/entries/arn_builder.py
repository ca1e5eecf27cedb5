"""Build ARNs from templates, and refuse values that would change another part of the ARN."""

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
"""Default of a region or an account that was not given."""

_SERVICE_OR_REGION = re.compile(r"[a-z0-9*?-]+", re.ASCII).fullmatch
_ACCOUNT_PATTERN = re.compile(r"[0-9*?]*[*?][0-9*?]*|aws", re.ASCII).fullmatch
"""Accounts that are not an account ID: a pattern, or `aws` for AWS managed policies."""


def _extensions(builder: ArnBuilder) -> Mapping[ArnTemplate, str]:
    """Return, for each template, the separators after which another type's template continues."""
    return {
        template: "".join({template.extending_separator(other) for _, other in builder.others})
        for template in builder.templates
    }


@attrs.frozen
class ArnBuilder:
    """Builder of the ARNs of one resource type; it refuses wrong values.

    `python_name` is the type in Python (`s3.object`), `templates` are its own, and `others`
    the templates of the service's other types with their Python names.
    """

    python_name: str
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
        """Return the ARN of these values.

        Raises `InvalidArn` for a missing or wrong value, `UnknownField` for an unknown
        parameter, and `LanguageError` for an unknown partition.
        """
        template = self._template_for(len(values), named)
        positional = dict(zip(template.parameters, values, strict=False))
        duplicates = positional.keys() & named.keys()
        if duplicates:
            self._refuse(template, f"{', '.join(sorted(duplicates))} is given twice")
        texts = {
            name: self._text(template, name, value)
            for name, value in {**positional, **named}.items()
        }
        self._check_region_and_account(template, region, account)
        if partition is not None:
            check_partition(partition)
        arn = template.fill(texts, partition=partition, region=region, account=account)
        if not _SERVICE_OR_REGION(arn.service):
            self._refuse(template, f"{arn.service!r} is not a service prefix")
        fault = template.fault(texts, self.forbidden_separators(template))
        if fault is not None:
            raise self._argument_error(template, fault, self._suggested_call(template, arn))
        return arn

    def forbidden_separators(self, template: ArnTemplate, separators: str = "/") -> str:
        """Return the separators that the last value cannot contain.

        With one of them the ARN would be of another type, whose template continues there.
        """
        extending = self._extended_by[template]
        return "".join(separator for separator in separators if separator in extending)

    def _check_region_and_account(
        self, template: ArnTemplate, region: str, account: str | None
    ) -> None:
        for part, needed, value in (
            ("region", template.needs_region, region),
            ("account", template.needs_account, account),
        ):
            if needed and value == MISSING:
                self._refuse(template, f"the {part} is missing")
            if not needed and value != MISSING:
                self._refuse(template, f"this type takes no {part}")
        if template.needs_region and not (isinstance(region, str) and _SERVICE_OR_REGION(region)):
            self._refuse(template, f"{region!r} is not a region")
        if template.needs_account and account is not None:
            valid = isinstance(account, str) and (is_account(account) or _ACCOUNT_PATTERN(account))
            if not valid:
                why = f"{account!r} is not an account ID: a string of 12 digits"
                # A number with fewer digits is not padded: that may be a stranger's account.
                quoted = str(account)
                next_step = f"write account={quoted!r}" if is_account(quoted) else None
                raise self._argument_error(template, why, next_step)

    def _template_for(self, count: int, named: Mapping[str, object]) -> ArnTemplate:
        """Return the template with as many parameters as values are given."""
        for template in self.templates:
            if named.keys() <= set(template.parameters) and count + len(named) == len(
                template.parameters
            ):
                return template
        known = [name for template in self.templates for name in template.parameters]
        for name in named:
            if name not in known:
                raise UnknownField(
                    f"{self.python_name} has no parameter {name}",
                    where=here(),
                    why=self._template_texts(),
                    next_step=did_you_mean(name, [*known, "region", "account", "partition"]),
                )
        expected = len(self.templates[0].parameters)
        values = "value" if expected == 1 else "values"
        why = f"it takes {expected} {values}, not {count + len(named)}"
        raise self._argument_error(self.templates[0], why)

    def _text(self, template: ArnTemplate, name: str, value: str | Variable) -> str:
        text = value.variable if isinstance(value, Variable) else value
        if not isinstance(text, str):
            self._refuse(template, f"{name} is {text!r}, which is not a string")
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
        """Return the call to write if the values are of a type whose template is longer."""
        text = arn_text(arn)
        longer = [pair for pair in self.others if template.extending_separator(pair[1]) == "/"]
        matching = [pair for pair in longer if pair[1].matches(text)]
        for python_name, other in (matching or longer)[:1]:
            return f"write {python_name}({', '.join(other.parameters)})"
        return None

    def _refuse(self, template: ArnTemplate, why: str) -> NoReturn:
        raise self._argument_error(template, why)

    def _argument_error(
        self, template: ArnTemplate, why: str, next_step: str | None = None
    ) -> InvalidArn:
        arguments = [f'"{name}"' for name in template.parameters]
        hints = []
        if template.needs_region:
            arguments.append('region="eu-west-1"')
            hints.append('region is "*" or the name of a region')
        if template.needs_account:
            arguments.append("account=None")
            hints.append('account is None (the account you deploy to), "*" or 12 digits')
        call = f"write {self.python_name}({', '.join(arguments)})"
        return InvalidArn(
            f"{self.python_name}(…) cannot build an ARN",
            where=here(),
            why=f"{why}; the template is {self._template_texts()}",
            next_step=next_step or f"{call}{', where ' if hints else ''}{' and '.join(hints)}",
        )

    def _template_texts(self) -> str:
        return " or ".join(template.text for template in self.templates)
