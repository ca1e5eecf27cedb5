"""Centralized root access: features for managing the root users of member accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, get_args

import attrs

from iamdsl.client.call import Call
from iamdsl.errors import ResourceError, did_you_mean
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import single_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update, reads_by

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

Feature = Literal["RootCredentialsManagement", "RootSessions"]
"""Feature to delete and recover the root credentials of member accounts, or to start short root
sessions in them.
"""

_FEATURES: tuple[Feature, ...] = get_args(Feature)
_ADDRESS = Address("organizations-features", "account")
_LIST = Call("iam", "ListOrganizationsFeatures", {})


def _as_features(features: Iterable[Feature]) -> tuple[Feature, ...]:
    """Return the features in IAM's order, without duplicates; raises `ResourceError`."""
    names: tuple[str, ...] = (features,) if isinstance(features, str) else tuple(features)
    for name in names:
        if name not in _FEATURES:
            raise ResourceError(
                f"IAM has no feature {name!r} for organizations",
                where=here(),
                why=f"it has {' and '.join(_FEATURES)}",
                next_step=did_you_mean(str(name), _FEATURES),
            )
    if not names:
        raise ResourceError(
            "OrganizationsFeatures needs at least one feature",
            where=here(),
            why=f"IAM has {' and '.join(_FEATURES)}",
            next_step="name a feature, or leave the resource out to disable all",
        )
    return tuple(feature for feature in _FEATURES if feature in names)


@resource
@attrs.frozen(repr=False)
class OrganizationsFeatures(Resource):
    """The enabled features of centralized root access in an organization.

    `features` are "RootCredentialsManagement", "RootSessions", or both; others are disabled.
    Deploy it to the organization's management account or to its delegated administrator for
    IAM, and enable trusted access for IAM in AWS Organizations; otherwise planning raises
    `CallFailed`. If the account can no longer read the features, they are removed from the
    ledger. Raises `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html
    """

    kind: ClassVar[str] = "organizations-features"

    features: tuple[Feature, ...] = attrs.field(converter=_as_features)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


def _facts(declared: OrganizationsFeatures, _scope: Scope) -> Facts:
    return {"features": list(declared.features)}


def _observe(snapshot: Snapshot, _name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_ADDRESS), _LIST.operation) or {}
    # A feature that is newer than this module cannot be declared, and is left unchanged.
    enabled = [name for name in answer.get("EnabledFeatures", ()) if name in _FEATURES]
    return ObservedResource({"features": enabled}) if enabled else None


def _enable(feature: str, *, first: bool = False) -> PlannedCall:
    return PlannedCall(
        call=Call("iam", f"EnableOrganizations{feature}", {}),
        sentence=f"enable {feature} in the organization",
        creates=_ADDRESS if first else None,
        uses=frozenset() if first else frozenset({_ADDRESS}),
    )


def _disable(feature: str, *, last: bool = False) -> PlannedCall:
    return PlannedCall(
        call=Call("iam", f"DisableOrganizations{feature}", {}),
        sentence=f"disable {feature} in the organization",
        destroys=_ADDRESS if last else None,
        frees=frozenset() if last else frozenset({_ADDRESS}),
        takes_away=True,
    )


def _create(_name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    first, *rest = facts["features"]
    return (_enable(first, first=True), *map(_enable, rest))


def _change(update: Update) -> PlannedCalls:
    return tuple(
        _enable(change.entry) if change.before is None else _disable(change.entry)
        for change in differences_of(update.differences, "features")
    )


def _delete(_name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    *rest, last = observed.facts["features"]
    return (*map(_disable, rest), _disable(last, last=True))


def _to_resource(_name: str, observed: ObservedResource, _scope: Scope) -> OrganizationsFeatures:
    return OrganizationsFeatures(observed.facts["features"], origin=None)


KIND = ResourceKind(
    cls=OrganizationsFeatures,
    name="organizations-features",
    fields={"features": FactField(FactShape.MEMBERS)},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=single_lister(_LIST, "EnabledFeatures"),
    reads=reads_by(_LIST),
    unavailable_codes=frozenset(
        {
            "AccountNotManagementOrDelegatedAdministrator",
            "OrganizationNotFound",
            "OrganizationNotInAllFeaturesMode",
            "ServiceAccessNotEnabled",
        }
    ),
)
