"""One AWS call as a value: service, operation, arguments, and whether it may be sent twice."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeAlias

import attrs


class Repeat(Enum):
    """Effect of sending a call a second time."""

    IDEMPOTENT = "idempotent"
    """The same result: put, attach, tag, and delete calls that accept a missing object."""
    TAGGED_CREATE = "tagged_create"
    """Refused because the object exists; its tag shows whether this deployment created it."""
    UNTAGGED_CREATE = "untagged_create"
    """Refused because the object exists; it has no tags that show who created it (groups)."""
    ONCE = "once"
    """Creates a second object (an access key, a version of a policy)."""


@attrs.frozen
class Secret:
    """A placeholder in a call's arguments for a value that the secret sink stores.

    `name` is the entry in the sink, `field` the value inside it. In JSON it is
    `{"$secret": [name, field]}`; the value itself is read when the call is sent.
    """

    name: str
    field: str


@attrs.frozen
class Ref:
    """A placeholder for a value from the response of an earlier call.

    `address` is the resource (`kind/name`), `attribute` the value that the ledger stores
    for it (`AccessKeyId`). In JSON it is `{"$ref": [address, attribute]}`.
    """

    address: str
    attribute: str


Argument: TypeAlias = Any
"""A JSON value, or a `Secret` or `Ref` in place of one."""


@attrs.frozen(hash=False)
class Call:
    """One AWS call: `service` as in boto3, `operation` as in AWS's API reference.

    `arguments` are JSON values or placeholders (`Secret`, `Ref`) by the API's parameter names;
    `repeat` says what a second call would do.
    """

    service: str
    operation: str
    arguments: Mapping[str, Argument]
    repeat: Repeat = Repeat.IDEMPOTENT

    @property
    def signature(self) -> tuple[str, str]:
        """Operation and arguments; two calls with the same signature are the same."""
        return self.operation, repr(sorted(self.arguments.items(), key=repr))

    def __str__(self) -> str:
        names = ", ".join(
            f"{name}={value!r}" for name, value in self.arguments.items() if name.endswith("Name")
        )
        return f"{self.service}:{self.operation}({names})"
