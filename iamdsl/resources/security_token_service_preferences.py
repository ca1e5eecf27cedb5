"""The token version that the STS global endpoint issues for an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args

import attrs

from iamdsl.client.call import Call
from iamdsl.errors import ResourceError, did_you_mean
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.lister import ListedResource, Lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update, reads_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.resources.kind.lister import ListAnswer
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

TokenVersion = Literal["v1Token", "v2Token"]
"""v1: valid in regions that are enabled by default; v2: valid in all regions, and longer."""

_VERSIONS: tuple[TokenVersion, ...] = get_args(TokenVersion)
_DEFAULT: TokenVersion = "v1Token"
_FIELD = "global_endpoint_token_version"
_ADDRESS = Address("security-token-service-preferences", "account")
_GET = Call("iam", "GetAccountSummary", {})


def _check_version(_instance: object, attribute: attrs.Attribute[Any], version: object) -> None:
    if version not in _VERSIONS:
        raise ResourceError(
            f"{attribute.name}={version!r} is not valid",
            where=here(),
            why=f"it must be {' or '.join(_VERSIONS)}",
            next_step=did_you_mean(str(version), _VERSIONS),
        )


@resource
@attrs.frozen(repr=False)
class SecurityTokenServicePreferences(Resource):
    """The version of the tokens that the STS global endpoint issues, a setting of every account.

    The setting has no owner, so no stack is refused: if two stacks declare it, the last apply
    wins. If it already has the declared value, no call is sent. When it is no longer declared,
    or the stack is destroyed, it is reset to v1Token, the value of a new account. Raises
    `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html
    """

    kind: ClassVar[str] = "security-token-service-preferences"

    global_endpoint_token_version: TokenVersion = attrs.field(validator=_check_version)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


def _facts(preferences: SecurityTokenServicePreferences, _scope: Scope) -> Facts:
    return {_FIELD: preferences.global_endpoint_token_version}


def _observe(snapshot: Snapshot, _name: str, _attributes: Attributes) -> ObservedResource:
    answer = snapshot.answer(str(_ADDRESS), _GET.operation) or {}
    number = answer.get("SummaryMap", {}).get("GlobalEndpointTokenVersion", 1)
    return ObservedResource({_FIELD: f"v{number}Token"})


def _set_calls(version: str, sentence: str, **order: Any) -> PlannedCalls:
    call = Call(
        "iam", "SetSecurityTokenServicePreferences", {"GlobalEndpointTokenVersion": version}
    )
    return (PlannedCall(call=call, sentence=sentence, **order),)


def _create(_name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    version = facts[_FIELD]
    # `creates` records it in the ledger, so that this stack resets it, even if the run stops here.
    return _set_calls(
        version, f"set the token version of the STS global endpoint to {version}", creates=_ADDRESS
    )


def _change(update: Update) -> PlannedCalls:
    return _create(update.name, update.facts, update.scope)


def _delete(_name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    if observed.facts[_FIELD] == _DEFAULT:
        return ()
    sentence = f"reset the token version of the STS global endpoint to {_DEFAULT}"
    return _set_calls(_DEFAULT, sentence, destroys=_ADDRESS, takes_away=True)


def _to_resource(
    _name: str, observed: ObservedResource, _scope: Scope
) -> SecurityTokenServicePreferences:
    return SecurityTokenServicePreferences(observed.facts[_FIELD], origin=None)


def _list_existing(_snapshot: Snapshot, answers: Sequence[ListAnswer]) -> Iterator[ListedResource]:
    """A setting with the value of a new account is not listed."""
    for answer in answers:
        if answer["SummaryMap"].get("GlobalEndpointTokenVersion", 1) != 1:
            yield ListedResource("account")


KIND = ResourceKind(
    cls=SecurityTokenServicePreferences,
    name="security-token-service-preferences",
    fields={_FIELD: FactField()},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=Lister(lambda _snapshot: (_GET,), _list_existing),
    reads=reads_by(_GET),
    always_present=True,
)
