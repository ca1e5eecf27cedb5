"""One AWS managed policy as a dated fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.sources.identifiers import as_identifier
from iamdsl.catalog.sources.packed_data import chunks
from iamdsl.language.elements.partition import check_partition

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument

DOCUMENTS = "managed_documents"

BLOCK = 40
"""Documents of one block of the data file: enough to pack well, few enough to read quickly."""

_UNATTACHABLE = ("/aws-service-role/", "/root-task/")


@attrs.frozen(repr=False)
class AwsManagedPolicy:
    """A policy that AWS maintains, the same in every account.

    `path` ends in a slash (`/service-role/`); `default_version`, `created` and `updated`
    (ISO 8601, UTC) are as of the catalog's date.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    """

    name: str
    path: str = attrs.field(eq=False)
    default_version: str = attrs.field(eq=False)
    created: str = attrs.field(eq=False)
    updated: str = attrs.field(eq=False)
    _number: int = attrs.field(eq=False)

    def arn(self, partition: str = "aws") -> str:
        """Its ARN in a partition; raises LanguageError for one that AWS does not have."""
        return f"arn:{check_partition(partition)}:iam::aws:policy{self.path}{self.name}"

    def document(self) -> PolicyDocument:
        """What its default version says, as of the catalog's date."""
        from iamdsl.language import parse

        block = chunks(DOCUMENTS).chunk(str(self._number // BLOCK))
        result = parse(block[self._number % BLOCK])
        # AWS wrote it: it stands on no line of whoever asks for it.
        written = tuple(attrs.evolve(statement, origin=None) for statement in result.statements)
        return attrs.evolve(result, statements=written)

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
