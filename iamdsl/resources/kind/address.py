"""The address of a resource inside a stack: its kind and its name."""

from __future__ import annotations

import attrs


@attrs.frozen(order=True, repr=False)
class Address:
    """A resource's identity: `Address("role", "my-role")`, written `role/my-role`."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"

    def __repr__(self) -> str:
        return f"Address({self.kind!r}, {self.name!r})"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Parse `kind/name`; the name may itself contain slashes."""
        kind, _, name = text.partition("/")
        return cls(kind, name)
