"""The files on AWS managed policies: their list, their documents, and the stub of constants."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Any

from iamdsl.catalog.entries.managed_policy import BLOCK
from iamdsl.catalog.sources.identifiers import as_identifier
from iamdsl.catalog.sources.packed_data import pack

HEAD = '''"""Every AWS managed policy by its own name. Generated; see scripts/."""

from collections.abc import Iterator
from typing import Final

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy

class ManagedPolicies:
    """The AWS managed policies, each an attribute; iterable."""

    @property
    def date(self) -> str:
        """The day (ISO 8601) of the newest policy the catalog knows."""

    def from_arn(self, arn: str) -> AwsManagedPolicy:
        """The policy with this ARN, in whatever partition; raises InvalidArn."""

    def __getitem__(self, name: str) -> AwsManagedPolicy: ...
    def __contains__(self, item: object) -> bool: ...
    def __iter__(self) -> Iterator[AwsManagedPolicy]: ...
    def __len__(self) -> int: ...
    def __dir__(self) -> list[str]: ...
'''


def managed_files(policies: dict[str, Any]) -> dict[str, bytes]:
    """Each file by its place in the package; `policies` is moto's list."""
    rows = [
        [name, item["Path"], item["DefaultVersionId"], item["CreateDate"], item["UpdateDate"]]
        for name, item in sorted(policies.items())
    ]
    identifiers = [as_identifier(row[0]) for row in rows]
    if len(set(identifiers)) < len(rows) or not all(map(str.isidentifier, identifiers)):
        sys.exit("two policies, or one of them, cannot be told by an identifier")
    header = {"date": max(row[4] for row in rows)[:10], "source": f"moto {version('moto')}"}
    documents = [policies[row[0]]["Document"] for row in rows]
    blocks = {
        str(number): documents[number * BLOCK : (number + 1) * BLOCK]
        for number in range(-(-len(documents) // BLOCK))
    }
    lines = [f"    {identifier}: AwsManagedPolicy\n" for identifier in identifiers]
    stub = HEAD + "".join(lines) + "\nManagedPolicy: Final[ManagedPolicies]\n"
    return {
        "catalog/data/managed_policies.z": pack(header, {"policies": rows}),
        "catalog/data/managed_documents.z": pack(header, blocks),
        "catalog/queries/managed_policies.pyi": stub.encode(),
    }
