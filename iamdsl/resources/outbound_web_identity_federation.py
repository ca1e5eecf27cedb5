"""Outbound web identity federation: tokens for signing in to services outside AWS."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.lister import single_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, reads_by

if TYPE_CHECKING:
    from iamdsl.resources.kind.fact_fields import Attributes, Facts
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_ADDRESS = Address("outbound-web-identity-federation", "account")
_GET = Call("iam", "GetOutboundWebIdentityFederationInfo", {})


@resource
@attrs.frozen(repr=False)
class OutboundWebIdentityFederation(Resource):
    """A setting that lets the account's principals get web identity tokens for other services.

    It is on or off for the whole account. After it is applied,
    `session.outputs[federation].attributes["issuer"]` is the URL of the account's token issuer,
    which those services must trust.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound.html
    """

    kind: ClassVar[str] = "outbound-web-identity-federation"

    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


def _facts(_federation: OutboundWebIdentityFederation, _scope: Scope) -> Facts:
    return {}


def _observe(snapshot: Snapshot, _name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_ADDRESS), _GET.operation)
    if answer is None or not answer.get("JwtVendingEnabled", True):
        return None
    return ObservedResource({}, attributes={"issuer": answer["IssuerIdentifier"]})


def _create(_name: str, _facts: Facts, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=Call("iam", "EnableOutboundWebIdentityFederation", {}, Repeat.UNTAGGED_CREATE),
            sentence="enable outbound web identity federation",
            creates=_ADDRESS,
            captures={"issuer": "IssuerIdentifier"},
            readback=_GET,
        ),
    )


def _delete(_name: str, _observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=Call("iam", "DisableOutboundWebIdentityFederation", {}),
            sentence="disable outbound web identity federation",
            destroys=_ADDRESS,
            takes_away=True,
        ),
    )


def _to_resource(
    _name: str, _observed: ObservedResource, _scope: Scope
) -> OutboundWebIdentityFederation:
    return OutboundWebIdentityFederation(origin=None)


KIND = ResourceKind(
    cls=OutboundWebIdentityFederation,
    name="outbound-web-identity-federation",
    fields={},
    facts=_facts,
    observe=_observe,
    create=_create,
    delete=_delete,
    to_resource=_to_resource,
    lister=single_lister(_GET, "IssuerIdentifier"),
    reads=reads_by(_GET),
    outputs=("issuer",),
)
