"""Which resources IAM accepts: the fields of an ARN, its partition, service, region and path.

IAM reads an ARN with fewer than six fields as if the others were `*`, unless one is empty.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
"""

from __future__ import annotations

import re

from iamdsl.errors import nearest
from iamdsl.language.elements.format_fault import FormatFault, remember

_FIELDS = 6
_PARTITION_FORM = re.compile(r"aws(?:-[a-z0-9]+)*", re.ASCII)
"""The form of a partition's name; whether AWS has it is known once the account is."""

_IAM_PATHS = (
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
)
"""The paths that IAM's message lists."""

_NEWER_IAM_PATHS = ("assumed-role/", "contextProvider/", "delegation-request/", "role-template/")
"""Paths of resource types that IAM has had since, which its message does not list."""

_REGIONAL_S3_PATHS = (
    "access-grants/",
    "accesspoint/",
    "async-request/",
    "job/",
    "storage-lens/",
    "storage-lens-group/",
)
"""Resource types of S3 whose ARNs have a region or an account; those of buckets have neither."""

_COMMON = re.compile(
    r"arn:aws(?:-[a-z]+)*:(?:s3:::|iam::(?:[0-9]{12})?:(?:user|role|policy)/"
    r"|(?!iam:|s3:)[a-z0-9-]+:[a-z0-9*-]*:[a-z0-9*-]*:)",
    re.ASCII,
).match
"""How most ARNs begin; there is no fault in one that begins so."""

LEGACY_PARSING = "The policy failed legacy parsing"

SOUND_RESOURCES: set[str] = set()
"""Cache of resources that are well formed in any partition that they name."""


def resource_fault(text: str, partition: str | None = None) -> FormatFault | None:
    """Return why IAM refuses a resource, or None if it accepts it.

    With `partition`, the deployment's, any other partition is refused.
    """
    if partition is None and text in SOUND_RESOURCES:
        return None
    if text == "*" or (partition is None and _COMMON(text)):
        remember(SOUND_RESOURCES, text)
        return None
    fault = incomplete_arn_fault(text) or _arn_fault(text, partition)
    if fault is None and partition is None:
        remember(SOUND_RESOURCES, text)
    return fault


def incomplete_arn_fault(text: str) -> FormatFault | None:
    """Return the fault of an ARN that lacks fields although one is empty, or has no service.

    ARNs of IAM and S3 also need the field of the region, which they leave empty.
    """
    fields = text.split(":", _FIELDS - 1)
    if fields[0] != "arn" or len(fields) == 1:
        return None
    has_no_region = len(fields) < 4 and fields[2:3] in (["iam"], ["s3"])  # noqa: PLR2004
    if (len(fields) < _FIELDS and "" in fields) or fields[2:3] == [""] or has_no_region:
        return FormatFault(
            LEGACY_PARSING,
            "write all six fields of the ARN; empty ones keep their colons: arn:aws:s3:::bucket",
        )
    return None


def partition_fault(text: str, partition: str | None) -> FormatFault | None:
    """Return the fault of an ARN in a partition that cannot be meant.

    That is one not named like a partition or, if the deployment's is given, any other.
    """
    fields = text.split(":", _FIELDS - 1)
    named = fields[1]
    if named in {"*", partition}:
        return None
    if partition is None and _PARTITION_FORM.fullmatch(named):
        return None
    complete = ":".join(fields + ["*"] * (_FIELDS - len(fields)))
    return FormatFault(
        f'Partition "{named}" is not valid for resource "{complete}".',
        "write the partition of the deployment, as in arn:aws:s3:::bucket"
        if partition is None
        else f"write arn:{partition}:…, or deploy with credentials for {named}",
    )


def _arn_fault(text: str, partition: str | None) -> FormatFault | None:
    fields = text.split(":", _FIELDS - 1)
    if fields[0] != "arn" or len(fields) == 1:
        return FormatFault(f'Resource {text} must be in ARN format or "*".', "write an ARN")
    fault = partition_fault(text, partition)
    if fault is not None:
        return fault
    if len(fields) < 3 or any(character in fields[2] for character in "*?$"):  # noqa: PLR2004
        return FormatFault(
            "Resource vendor must be fully qualified and cannot contain regexes.",
            'write the service, as in arn:aws:s3:::bucket; "*" means every resource',
        )
    if fields[2] == "iam":
        return _iam_fault(text, fields)
    return _s3_fault(text, fields) if fields[2] == "s3" else None


def _iam_fault(text: str, fields: list[str]) -> FormatFault | None:
    if fields[3]:
        return FormatFault(
            f"IAM resource {text} cannot contain region information.",
            "leave the region empty: arn:aws:iam::111122223333:role/app",
        )
    path = fields[5]
    if path in {"*", "root"} or path.startswith(_IAM_PATHS + _NEWER_IAM_PATHS):
        return None
    kind, slash, _ = path.partition("/")
    near = nearest(kind, [known[:-1] for known in _IAM_PATHS])
    return FormatFault(
        f'IAM resource path must either be "*" or start with {", ".join(_IAM_PATHS)}.',
        f"did you mean {near}/{path.partition('/')[2]}?" if slash and near is not None else None,
    )


def _s3_fault(text: str, fields: list[str]) -> FormatFault | None:
    region = fields[3]
    account = fields[4] if len(fields) == _FIELDS else "*"
    if not region and (not account or "*" in account):
        return None
    if len(fields) == _FIELDS and account and _may_be_regional(fields[5]):
        return None
    what = "region" if region else "account"
    return FormatFault(
        f"Resource {text} can not contain {what} information.",
        f"leave the {what} of a bucket empty: arn:aws:s3:::bucket",
    )


def _may_be_regional(path: str) -> bool:
    """Return whether the path may be that of an access point or another regional type."""
    literal = re.split(r"[*?$]", path, maxsplit=1)[0]
    return path.startswith(_REGIONAL_S3_PATHS) or (
        literal != path and any(known.startswith(literal) for known in _REGIONAL_S3_PATHS)
    )
