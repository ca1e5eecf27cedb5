"""AWS's partitions, and the names of service principals in each.

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
"""The suffixes of service principals."""

CHINA: Mapping[str, str] = {
    "ec2": "ec2.amazonaws.com.cn",
    "elasticmapreduce": "elasticmapreduce.amazonaws.com.cn",
}
"""Services whose principal in aws-cn ends in `.cn`; all others keep `.amazonaws.com`."""


def check_partition(partition: str) -> str:
    """Return the partition; raises `LanguageError` if AWS does not have it."""
    if partition not in PARTITIONS:
        raise LanguageError(
            f"{partition!r} is not an AWS partition",
            where=here(),
            why=f"the partitions are {', '.join(PARTITIONS)}",
            next_step=did_you_mean(partition, PARTITIONS),
        )
    return partition


def full_service_principal(service: str) -> str:
    """Return the full service principal of a short (`ec2`) or full (`ec2.amazonaws.com`) name."""
    return service if service.endswith(SUFFIXES) else service + SUFFIX


def in_partition(principal: str, partition: str) -> str:
    """Return a service principal as it is named in this partition."""
    if partition == "aws-cn" and principal.endswith(SUFFIX):
        return CHINA.get(principal.removesuffix(SUFFIX), principal)
    return principal
