"""Names of service-linked roles: which service and custom suffix a role of an account has.

AWS chooses the names. Most are `AWSServiceRoleFor` and a word; a custom suffix follows an
underscore. Some names of AWS's own contain an underscore too.
https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.origin import Origin
    from iamdsl.resources.kind.address import Address

SERVICE_PATH = "/aws-service-role/"
"""The path of all service-linked roles, followed by the service principal."""

RESERVED_PATH = "/aws-reserved/"
"""The path of roles that only AWS may change, such as those of IAM Identity Center."""

_UNDERSCORE_SERVICES = (
    ".application-autoscaling.amazonaws.com",
    ".alarms.cloudwatch.amazonaws.com",
    ".health.amazonaws.com",
    ".accountdiscovery.ssm.amazonaws.com",
    ".opsinsights.ssm.amazonaws.com",
)
"""Ends of service principals whose roles' own names have an underscore.

https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-service-linked-roles.html
https://docs.aws.amazon.com/health/latest/ug/using-service-linked-roles.html
https://docs.aws.amazon.com/systems-manager/latest/userguide/using-service-linked-roles.html
"""

_SUFFIX_SERVICES = frozenset(
    {
        "autoscaling.amazonaws.com",
        "channels.lexv2.amazonaws.com",
        "connect.amazonaws.com",
        "lexv2.amazonaws.com",
    }
)
"""Services that take a custom suffix, and whose own names have no underscore.

https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html
https://docs.aws.amazon.com/connect/latest/adminguide/connect-slr.html
https://docs.aws.amazon.com/lexv2/latest/dg/using-service-linked-roles.html
"""


def service_path(address_name: str) -> str:
    """Return the path of the roles of an address's service."""
    return f"{SERVICE_PATH}{address_name.partition('/')[0]}/"


def address_names(roles: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the name in the address of each service-linked role: its service and its suffix.

    `roles` are the names and paths of all service-linked roles of some services.
    """
    names_by_service: dict[str, list[str]] = {}
    for name, path in roles:
        service = path.removeprefix(SERVICE_PATH).rstrip("/")
        names_by_service.setdefault(service, []).append(name)
    result: dict[str, str] = {}
    for service, names in names_by_service.items():
        for name in names:
            suffix = name.removeprefix(_base_name(service, name, names)).removeprefix("_")
            result[name] = f"{service}/{suffix}" if suffix else service
    return result


def find_role_name(
    address_name: str, role_names: Iterable[str], attributes: Mapping[str, str]
) -> str | None:
    """Return the name of an address's role among all roles of its service; None if it is missing.

    The name that AWS returned to the creation (`RoleName` in the ledger) decides. Before it is
    known, the names that `address_names` finds, or the declared suffix at the end of the name.
    """
    names = list(role_names)
    captured = attributes.get("RoleName")
    if captured is not None:
        return captured if captured in names else None
    service, _, suffix = address_name.partition("/")
    addresses = address_names((name, service_path(service)) for name in names)
    exact = [name for name in names if addresses[name] == address_name]
    if exact or not suffix or _is_known(service):
        return next(iter(exact), None)
    return next((name for name in names if name.endswith(f"_{suffix}")), None)


def _is_known(service: str) -> bool:
    return service in _SUFFIX_SERVICES or _has_underscore(service)


def _has_underscore(service: str) -> bool:
    return f".{service}".endswith(_UNDERSCORE_SERVICES)


def _base_name(service: str, name: str, names: list[str]) -> str:
    """Return the part of a role's name that AWS chose.

    Of an unknown service it is the name of another role that this one continues; of several
    roles without one, the part before the underscore; a single role has AWS's name.
    """
    word, *rest = name.split("_")
    if service in _SUFFIX_SERVICES:
        return word
    if _has_underscore(service):
        return "_".join((word, *rest[:1]))
    bases = [base for base in names if name.startswith(f"{base}_")]
    if bases:
        return max(bases, key=len)
    is_base = len(names) == 1 or any(other.startswith(f"{name}_") for other in names)
    return name if is_base else word


def check_changeable(address: Address, path: str, origin: Origin | None) -> None:
    """Raise `ResourceError` if only AWS can change the role with this path and name."""
    if path.startswith(SERVICE_PATH):
        service = path.removeprefix(SERVICE_PATH).partition("/")[0]
        what = "only its service can change a service-linked role"
        next_step = f"declare ServiceLinkedRole({service!r}) instead, or use another path"
    elif path.startswith(RESERVED_PATH):
        what = "only AWS can change a role under /aws-reserved/"
        next_step = "change the permission set in IAM Identity Center, or use another path"
    else:
        return
    raise ResourceError(
        f"{address} cannot be deployed: {path.lstrip('/')} is protected",
        where=origin,
        why=f"{what}; IAM answers UnmodifiableEntity",
        next_step=next_step,
    )
