"""One AWS managed policy as a dated fact."""

from __future__ import annotations

import attrs

from iamdsl.language.partition import check_partition

_UNATTACHABLE = ("/aws-service-role/", "/root-task/")


@attrs.frozen(repr=False)
class AwsManagedPolicy:
    """A policy that AWS maintains, the same in every account.

    `path` ends in a slash (`/service-role/`); `default_version` and `updated`
    (ISO 8601, UTC) are as of the catalog's date.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    """

    name: str
    path: str = attrs.field(eq=False)
    default_version: str = attrs.field(eq=False)
    updated: str = attrs.field(eq=False)

    def arn(self, partition: str = "aws") -> str:
        """Its ARN in a partition; raises LanguageError for one that AWS does not have."""
        return f"arn:{check_partition(partition)}:iam::aws:policy{self.path}{self.name}"

    @property
    def attachable(self) -> bool:
        """Whether users, groups and roles of an account may have it attached."""
        return self.path not in _UNATTACHABLE

    @property
    def identifier(self) -> str:
        """Its name as a Python attribute: every other character becomes an underscore."""
        return as_identifier(self.name)

    def __repr__(self) -> str:
        return f"ManagedPolicy.{self.identifier}"


def as_identifier(name: str) -> str:
    """A policy's name as a Python attribute."""
    return "".join(character if character.isalnum() else "_" for character in name)
