"""Resources of a statement: ARNs, ARN patterns, or `*`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
"""

from __future__ import annotations

import re
from typing import TypeAlias

from iamdsl.errors import InvalidArn
from iamdsl.language.elements.arn import Arn, HasArn, as_arn_text, check_arn
from iamdsl.language.elements.resource_format import (
    SOUND_RESOURCES,
    incomplete_arn_fault,
    resource_fault,
)
from iamdsl.language.text.name_checker_slot import name_checker
from iamdsl.language.text.pending_text import MARK, pending_error
from iamdsl.language.text.policy_text import check_characters, check_variables, printable
from iamdsl.origin import here

_PLAIN = re.compile(
    r"arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(?:[0-9]{12})?:[ -#%-~]+", re.ASCII
).fullmatch
"""The common case: an ARN of printable ASCII, without variables."""

_COLONS = 5

ResourceLike: TypeAlias = str | Arn | HasArn


def check_resource(value: ResourceLike) -> str | Arn:
    """Return a resource as text, or as an `Arn` if its account is not set.

    Raises `InvalidArn` if it is not an ARN pattern or `*`, or if IAM refuses it, and
    `LanguageError` for characters or policy variables that IAM does not accept. A service that
    the catalog does not have causes a `CatalogWarning`; under `strict` it raises `UnknownName`.
    """
    if type(value) is not str:
        result = as_arn_text(value)
        if isinstance(result, Arn) or type(result) is not str:
            return result
        value = result
    if value == "*":
        return value
    if MARK in value:
        raise pending_error(value)
    if _PLAIN(value):
        if value not in SOUND_RESOURCES:
            _check_format(value)
        _check_service(value)
        return value
    if not value.startswith("arn:"):
        raise invalid_resource_error(value)
    if value.count(":") >= _COLONS or incomplete_arn_fault(value) is not None:
        check_arn(value)
    check_characters(value)
    if "${" in value:
        _check_variable_position(value)
    _check_format(value)
    _check_service(value)
    return value


def _check_format(value: str) -> None:
    """Raise `InvalidArn` with IAM's answer if IAM would refuse the resource."""
    fault = resource_fault(value)
    if fault is not None:
        raise InvalidArn(
            f"{value!r} is not a resource that IAM accepts",
            where=here(),
            why=f"its answer is: {printable(fault.message)}",
            next_step=fault.next_step,
        )


def invalid_resource_error(text: str) -> InvalidArn:
    """Return the error for text that is not a resource; it suggests the bucket of that name."""
    return InvalidArn(
        f"{text!r} is not a resource ARN",
        where=here(),
        why='a resource is an ARN or "*"',
        next_step=f'write "arn:aws:s3:::{text}" if you mean a bucket'
        if re.fullmatch(r"[a-z0-9.-]{3,63}(/.*)?", text)
        else None,
    )


def _check_service(arn: str) -> None:
    """Check the service of an ARN; a known service is cached."""
    service = arn.split(":", 3)[2]
    if service in name_checker.arn_services:
        return
    checker = name_checker.checker
    if checker is None or checker.arn_service(service):
        name_checker.arn_services.add(service)


def _check_variable_position(value: str) -> None:
    """Refuse policy variables before the fifth colon."""
    check_variables(value)
    if "${" in ":".join(value.split(":", 5)[:5]):
        raise InvalidArn(
            f"{value!r} has a policy variable before the fifth colon",
            where=here(),
            why="IAM accepts one in the resource part only, not for the service or the account",
        )
