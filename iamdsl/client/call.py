"""One AWS call as a value: what will be sent, and whether it may be sent twice."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeAlias

import attrs


class Repeat(Enum):
    """What happens when a call is sent a second time."""

    IDEMPOTENT = "idempotent"
    """The same result: puts, attaches, tags, deletes that tolerate absence."""
    TAGGED_CREATE = "tagged_create"
    """Refused as already existing; our tag on the object proves it is ours."""
    UNTAGGED_CREATE = "untagged_create"
    """Refused as already existing; no tag can prove whose it is (groups)."""
    ONCE = "once"
    """A second one makes a second object (an access key, a policy's version)."""


@attrs.frozen
class Secret:
    """A placeholder in a call's arguments for a value kept in the secret sink.

    `name` is the sink's entry, `field` the value inside it. In JSON it is
    `{"$secret": [name, field]}`; the value itself is read when the call is sent.
    """

    name: str
    field: str


@attrs.frozen
class Ref:
    """A placeholder for a value that an earlier call's response gives.

    `address` is the resource, written `kind/name`, `attribute` what the ledger
    keeps of it (`AccessKeyId`). In JSON it is `{"$ref": [address, attribute]}`.
    """

    address: str
    attribute: str


Argument: TypeAlias = Any
"""A JSON value, or a `Secret` or `Ref` in place of one."""


@attrs.frozen(hash=False)
class Call:
    """One call: `service` as boto3 names it, `operation` as AWS's API spells it.

    `arguments` are JSON values or `Secret` placeholders, keyed by the API's own
    parameter names.
    """

    service: str
    operation: str
    arguments: Mapping[str, Argument]
    repeat: Repeat = Repeat.IDEMPOTENT

    @property
    def signature(self) -> tuple[str, str]:
        """What is asked, by which two calls are the same: the operation and its arguments."""
        return self.operation, repr(sorted(self.arguments.items(), key=repr))

    def __str__(self) -> str:
        shown = ", ".join(
            f"{name}={value!r}" for name, value in self.arguments.items() if name.endswith("Name")
        )
        return f"{self.service}:{self.operation}({shown})"
