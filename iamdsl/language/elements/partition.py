"""AWS's partitions, and how services are named as principals in each.

Partitions and suffixes as botocore's endpoint data lists them (checked November 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

PARTITIONS: tuple[str, ...] = (
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
)

SUFFIX = ".amazonaws.com"

SUFFIXES: tuple[str, ...] = (
    SUFFIX,
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".c2s.ic.gov",
    ".sc2s.sgov.gov",
    ".cloud.adc-e.uk",
    ".csp.hci.ic.gov",
)
"""What a service's whole principal ends in."""

CHINA: Mapping[str, str] = {
    "ec2": "ec2.amazonaws.com.cn",
    "elasticmapreduce": "elasticmapreduce.amazonaws.com.cn",
}
"""Services whose principal in aws-cn ends in `.cn`; the others keep `.amazonaws.com`."""


def check_partition(partition: str) -> str:
    """The partition itself; raises LanguageError with the nearest when AWS has no such one."""
    if partition not in PARTITIONS:
        raise LanguageError(
            f"{partition!r} is no AWS partition",
            where=here(),
            why=f"they are {', '.join(PARTITIONS)}",
            next_step=did_you_mean(partition, PARTITIONS),
        )
    return partition


def full_service_principal(service: str) -> str:
    """The whole principal of a service given short (`ec2`) or whole (`ec2.amazonaws.com`)."""
    return service if service.endswith(SUFFIXES) else service + SUFFIX


def in_partition(principal: str, partition: str) -> str:
    """A service principal as this partition spells it."""
    if partition == "aws-cn" and principal.endswith(SUFFIX):
        return CHINA.get(principal.removesuffix(SUFFIX), principal)
    return principal
