"""Outputs of a deployment: ARNs, IDs, and where the secrets are stored."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import TYPE_CHECKING, overload

import attrs

from iamdsl.deployment.secrets import SecretSink, SecretValue
from iamdsl.deployment.state.former_credentials import current_entries
from iamdsl.errors import IamdslError, UndeclaredResource, did_you_mean
from iamdsl.language.text.pending_text import MARK, PendingText
from iamdsl.origin import here
from iamdsl.resources import KINDS, Address, Resource

if TYPE_CHECKING:
    from typing import Self

    from iamdsl.deployment.state.ledger import Entry, Ledger
    from iamdsl.language.elements.arn import HasArn


class Pending(PendingText):
    """Text of an output that AWS chooses at creation: `(known after apply: user/jane.id)`.

    It can be formatted and printed. Policies, names, tags and calls refuse text that contains it
    with `PendingOutput`.
    """

    __slots__ = ()

    def __new__(cls, address: Address | str, output: str) -> Self:
        """Create the text for an output of the resource at `address` (`kind/name`)."""
        return super().__new__(cls, f"{MARK}: {address}.{output})")

    def __repr__(self) -> str:
        return f"Pending({str.__str__(self)!r})"


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


class OutputWithArn(Output):
    """Outputs of a resource of a kind that has an ARN, which is known before creation."""

    __slots__ = ()

    if TYPE_CHECKING:
        arn: str


class Outputs(Mapping[str, Output]):
    """Outputs by `kind/name`, by resource, or by name alone if only one resource has it.

    By a resource of a kind that has an ARN, it is an `OutputWithArn`.
    """

    def __init__(
        self,
        resources: tuple[Resource, ...],
        arns: Mapping[Address, str],
        ledger: Ledger,
        sink: SecretSink,
        doubtful: Container[str] = (),
    ) -> None:
        """Collect the outputs of these resources from the ledger.

        Until a rotation has created the new credential, they are those of the old one. If the run
        that creates it was interrupted, its secret may be stored already: secrets so `doubtful`
        are read for the ID of their credential.
        """
        declared = frozenset(resource.address for resource in resources)
        entries = current_entries(ledger, declared)
        self._outputs: dict[str, Output] = {}
        for address in (resource.address for resource in resources):
            entry = entries.get(address)
            output = _output(address, entry, arns, sink)
            if address not in ledger.entries and entry is not None and entry.secret in doubtful:
                output = attrs.evolve(output, id=_stored_id(address, entry, sink))
            self._outputs[str(address)] = output

    @overload
    def __getitem__(self, key: HasArn) -> OutputWithArn: ...
    @overload
    def __getitem__(self, key: str | Resource | Address) -> Output: ...
    def __getitem__(self, key: str | Resource | Address | HasArn) -> Output:
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


def _stored_id(address: Address, entry: Entry, sink: SecretSink) -> str:
    """Return the ID of the credential whose secret is stored; pending if it cannot be read."""
    credentials = KINDS[address.kind].credentials
    try:
        fields = sink.get(entry.secret) if entry.secret else None
    except IamdslError:
        return Pending(address, "id")
    if not fields or credentials is None or credentials.id not in fields:
        return Pending(address, "id")
    return fields[credentials.id]


def _output(
    address: Address, entry: Entry | None, arns: Mapping[Address, str], sink: SecretSink
) -> Output:
    secret = None if entry is None or entry.secret is None else SecretValue(sink, entry.secret)
    known = {} if entry is None else entry.attributes
    arn = arns.get(address)
    make = Output if arn is None else OutputWithArn
    return make(
        address=address,
        name=address.name,
        arn=arn,
        id=Pending(address, "id") if entry is None else entry.id or "",
        secret=secret,
        attributes={
            name: known.get(name, Pending(address, name)) for name in KINDS[address.kind].outputs
        },
        secret_is_unknown=KINDS[address.kind].secret and entry is not None and secret is None,
        protected=entry is not None and entry.protect,
        retained=entry is not None and entry.retain,
    )
