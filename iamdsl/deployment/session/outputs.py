"""Outputs of a deployment: ARNs, IDs, and where the secrets are stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.secrets import SecretSink, SecretValue
from iamdsl.errors import UndeclaredResource, did_you_mean
from iamdsl.origin import here
from iamdsl.resources import KINDS, Address, Resource

if TYPE_CHECKING:
    from typing import Self

    from iamdsl.deployment.state.ledger import Ledger


class Pending(str):
    """Text that is not known before the resource is created; it reads `(known after apply)`."""

    __slots__ = ()

    def __new__(cls) -> Self:
        """Create the text; it is always the same."""
        return super().__new__(cls, "(known after apply)")

    def __repr__(self) -> str:
        return "Pending()"


@attrs.frozen
class Output:
    """Outputs of one resource.

    `arn` is known before creation (None for kinds without an ARN). `id` is AWS's unique ID or the
    access key ID (empty for kinds without an ID). `secret` refers to the secret sink; it is None
    for kinds without a secret, and for adopted ones (then `secret_is_unknown`). `attributes` are
    other values that AWS chose, such as the `issuer` of an OutboundWebIdentityFederation.
    """

    address: Address
    name: str
    arn: str | None
    id: str
    secret: SecretValue | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret_is_unknown: bool = False
    """Whether it has a secret that iamdsl never received: AWS returns it only at creation."""
    protected: bool = False
    """Whether it is protected from deletion and replacement, as last applied."""
    retained: bool = False
    """Whether it stays in the account if its declaration is removed, as last applied."""


class Outputs(Mapping[str, Output]):
    """Outputs by `kind/name`, by resource, or by name alone if only one resource has it."""

    def __init__(
        self,
        resources: tuple[Resource, ...],
        arns: Mapping[Address, str],
        ledger: Ledger,
        sink: SecretSink,
    ) -> None:
        """Collect the outputs of these resources from the ledger."""
        self._outputs = {
            str(resource.address): _output(resource.address, arns, ledger, sink)
            for resource in resources
        }

    def __getitem__(self, key: str | Resource | Address) -> Output:
        """Return an output; raises `UndeclaredResource` if there is none, or more than one."""
        if isinstance(key, Resource):
            key = key.address
        text = str(key)
        if text in self._outputs:
            return self._outputs[text]
        matches = [address for address, output in self._outputs.items() if output.name == text]
        if len(matches) == 1:
            return self._outputs[matches[0]]
        if matches:
            raise UndeclaredResource(
                f"{text!r} is the name of several resources",
                where=here(),
                next_step=f"use one of {', '.join(map(repr, matches))}",
            )
        names = [*self._outputs, *(output.name for output in self._outputs.values())]
        raise UndeclaredResource(
            f"the stack has no {text!r}", where=here(), next_step=did_you_mean(text, names)
        )

    def __contains__(self, key: object) -> bool:
        if isinstance(key, Resource):
            key = key.address
        return str(key) in self._outputs or any(
            output.name == key for output in self._outputs.values()
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._outputs)

    def __len__(self) -> int:
        return len(self._outputs)

    def __repr__(self) -> str:
        return f"Outputs({self._outputs!r})"


def _output(
    address: Address, arns: Mapping[Address, str], ledger: Ledger, sink: SecretSink
) -> Output:
    entry = ledger.entries.get(address)
    secret = None if entry is None or entry.secret is None else SecretValue(sink, entry.secret)
    known = {} if entry is None else entry.attributes
    return Output(
        address=address,
        name=address.name,
        arn=arns.get(address),
        id=Pending() if entry is None else entry.id or "",
        secret=secret,
        attributes={name: known.get(name, Pending()) for name in KINDS[address.kind].outputs},
        secret_is_unknown=KINDS[address.kind].secret and entry is not None and secret is None,
        protected=entry is not None and entry.protect,
        retained=entry is not None and entry.retain,
    )
