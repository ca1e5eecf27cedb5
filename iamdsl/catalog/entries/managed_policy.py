"""One AWS managed policy: its ARN, its document and its dates."""

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
"""Number of documents in one block of the data file: compresses well, and is read quickly."""

SERVICE_LINKED_PATH = "/aws-service-role/"
"""The path of the policies that AWS attaches to service-linked roles."""
UNATTACHABLE = (SERVICE_LINKED_PATH, "/root-task/")
"""The paths of policies that cannot be attached to the users, groups and roles of an account."""


@attrs.frozen(repr=False)
class AwsManagedPolicy:
    """An AWS managed policy, which is the same in every account.

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
        """Return the ARN in a partition; raises `LanguageError` for an unknown partition."""
        return f"arn:{check_partition(partition)}:iam::aws:policy{self.path}{self.name}"

    def document(self) -> PolicyDocument:
        """Return the document of the default version, as of the catalog's date.

        Raises `UnreadableState` if the catalog's data is damaged.
        """
        from iamdsl.language import parse

        block = chunks(DOCUMENTS).chunk(str(self._number // BLOCK))
        document = parse(block[self._number % BLOCK])
        # AWS wrote the statements: they have no line in the caller's source code.
        statements = tuple(
            attrs.evolve(statement, origin=None) for statement in document.statements
        )
        return attrs.evolve(document, statements=statements)

    @property
    def attachable(self) -> bool:
        """Whether it can be attached to users, groups and roles of an account."""
        return self.path not in UNATTACHABLE

    @property
    def identifier(self) -> str:
        """Name as a Python attribute: characters that are not allowed become underscores."""
        return as_identifier(self.name)

    def __repr__(self) -> str:
        return f"ManagedPolicy.{self.identifier}"
