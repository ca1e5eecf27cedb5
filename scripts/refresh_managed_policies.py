"""Make the catalog of AWS managed policies anew from the installed moto.

Writes the packed data and the stub that lets type checkers catch a typo. The
same moto gives the same bytes.

    python scripts/refresh_managed_policies.py [--check]
"""

from __future__ import annotations

import json
import sys
import zlib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from moto.iam.aws_managed_policies import aws_managed_policies_data

from iamdsl.catalog.managed_policy import as_identifier

CATALOG = Path(__file__).parents[1] / "iamdsl" / "catalog"
DATA = CATALOG / "data" / "managed_policies.json.z"
STUB = CATALOG / "managed_policies.pyi"

HEAD = '''"""Every AWS managed policy by its own name. Generated; see scripts/."""

from collections.abc import Iterator
from typing import Final

from iamdsl.catalog.managed_policy import AwsManagedPolicy

DATA: Final = "managed_policies"

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


def build() -> tuple[bytes, str]:
    """The data file's bytes and the stub's text."""
    found: dict[str, Any] = json.loads(aws_managed_policies_data)
    rows = [
        [name, facts["Path"], facts["DefaultVersionId"], facts["UpdateDate"]]
        for name, facts in sorted(found.items())
    ]
    identifiers = [as_identifier(row[0]) for row in rows]
    if len(set(identifiers)) < len(rows) or not all(map(str.isidentifier, identifiers)):
        sys.exit("two policies, or one of them, cannot be told by an identifier")
    content = {
        "source": f"moto {version('moto')}",
        "date": max(row[3] for row in rows)[:10],
        "policies": rows,
    }
    text = json.dumps(content, separators=(",", ":"))
    lines = [f"    {identifier}: AwsManagedPolicy\n" for identifier in identifiers]
    stub = HEAD + "".join(lines) + "\nManagedPolicy: Final[ManagedPolicies]\n"
    return zlib.compress(text.encode(), 9), stub


def main() -> None:
    """Write both files, or with --check say whether they are as they would be written."""
    data, stub = build()
    if "--check" in sys.argv:
        # By content: another zlib may pack the same content otherwise.
        held = zlib.decompress(DATA.read_bytes())
        same = held == zlib.decompress(data) and STUB.read_text() == stub
        sys.exit(0 if same else "the catalog is not what this moto gives")
    DATA.parent.mkdir(exist_ok=True)
    DATA.write_bytes(data)
    STUB.write_text(stub)


if __name__ == "__main__":
    main()
