"""What a deployment gives back: ARNs, ids, and where the secrets are."""

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
    """Text that AWS has not told yet; it reads `(known after apply)`."""

    __slots__ = ()

    def __new__(cls) -> Self:
        """There is only one thing to say."""
        return super().__new__(cls, "(known after apply)")

    def __repr__(self) -> str:
        return "Pending()"


@attrs.frozen
class Output:
    """One object as the deployment knows it.

    `arn` is known before creation (None for kinds without one), `id` is AWS's
    unique id or access key id (empty for kinds without one). `secret` points into the secret
    sink; it is None for what has none, and for what was taken over: `secret_is_unknown` then.
    `attributes` are what else AWS chose: the `issuer` of an OutboundWebIdentityFederation.
    """

    address: Address
    name: str
    arn: str | None
    id: str
    secret: SecretValue | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret_is_unknown: bool = False
    """It has a secret, which was told to nobody here: AWS tells it once, when it is made."""
    protected: bool = False
    """Whether the ledger has it as one that is neither deleted nor made anew."""
    retained: bool = False
    """Whether it stays in the account when the stack gives it up."""


class Outputs(Mapping[str, Output]):
    """Outputs by `kind/name`, by resource, or by bare name where only one has it."""

    def __init__(
        self,
        resources: tuple[Resource, ...],
        arns: Mapping[Address, str],
        ledger: Ledger,
        sink: SecretSink,
    ) -> None:
        """Of these resources, as the ledger knows them."""
        self._outputs = {
            str(resource.address): _output(resource.address, arns, ledger, sink)
            for resource in resources
        }

    def __getitem__(self, key: str | Resource | Address) -> Output:
        """The output; raises UndeclaredResource when there is none, or more than one."""
        if isinstance(key, Resource):
            key = key.address
        text = str(key)
        if text in self._outputs:
            return self._outputs[text]
        named = [address for address, output in self._outputs.items() if output.name == text]
        if len(named) == 1:
            return self._outputs[named[0]]
        if named:
            raise UndeclaredResource(
                f"{text!r} names several resources",
                where=here(),
                next_step=f"write one of {', '.join(map(repr, named))}",
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
