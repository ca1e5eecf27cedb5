"""What a statement is on: ARNs, patterns, or everything.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
"""

from __future__ import annotations

import re
from typing import TypeAlias

from iamdsl.errors import InvalidArn
from iamdsl.language.elements.arn import Arn, HasArn, as_arn_text, check_arn
from iamdsl.language.text.name_checks import name_checker
from iamdsl.language.text.policy_text import check_characters, check_variables
from iamdsl.origin import here

_PLAIN = re.compile(
    r"arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(?:[0-9]{12})?:[ -#%-~]+", re.ASCII
).fullmatch
"""An ARN like most: without variables, of printable ASCII."""

ResourceLike: TypeAlias = str | Arn | HasArn


def check_resource(value: ResourceLike) -> str | Arn:
    """A resource as kept: text, or an open ARN; raises InvalidArn or LanguageError."""
    if type(value) is not str:
        result = as_arn_text(value)
        if isinstance(result, Arn) or type(result) is not str:
            return result
        value = result
    if value == "*":
        return value
    if _PLAIN(value):
        _ask(value)
        return value
    if not value.startswith("arn:"):
        raise no_resource(value)
    check_arn(value)
    check_characters(value)
    if "${" in value:
        _check_variable_part(value)
    _ask(value)
    return value


def no_resource(text: str) -> InvalidArn:
    """The error that text is no resource, with the ARN that may be meant."""
    return InvalidArn(
        f"{text!r} is no resource",
        where=here(),
        why='a resource is "*" or an ARN',
        next_step=f'write "arn:aws:s3:::{text}" if a bucket is meant'
        if re.fullmatch(r"[a-z0-9.-]{3,63}(/.*)?", text)
        else None,
    )


def _ask(arn: str) -> None:
    """Ask whether AWS has the service that an ARN names."""
    service = arn.split(":", 3)[2]
    if service in name_checker.arn_services:
        return
    asked = name_checker.checker
    if asked is None or "*" in service or "?" in service or asked.arn_service(service):
        name_checker.arn_services.add(service)


def _check_variable_part(value: str) -> None:
    """Variables stand behind the fifth colon only."""
    check_variables(value)
    if "${" in ":".join(value.split(":", 5)[:5]):
        raise InvalidArn(
            f"{value!r} has a variable where IAM takes none",
            where=here(),
            why="a policy variable stands behind the fifth colon, not for a service or an account",
        )
