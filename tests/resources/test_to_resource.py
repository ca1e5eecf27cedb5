"""Observed objects can be declared, and their declarations have no differences."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
import pytest
from support.varied_account import fill

from iamdsl.deployment.ownership.ownership import adopted_ids
from iamdsl.deployment.reader.read_requirements import ReadRequirements
from iamdsl.deployment.reader.snapshot_reader import read_snapshot
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.importer.stack_importer import import_stack
from iamdsl.resources import KINDS, Address, Attachment
from iamdsl.resources.kind.credential_kind import labels
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.scope import Scope
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

ATTACHMENT = "attachment/role/app-001/policy-001"
SCOPE = Scope("s", "aws", "123456789012")


@functools.cache
def _observed_account() -> tuple[
    Snapshot, Mapping[Address, ObservedResource], Mapping[Address, str]
]:
    """The snapshot of an account, its observed objects, and the ids that declarations adopt."""
    account = InProcessAccount()
    fill(account)
    stack = import_stack(account, "s").stack
    ids = {resource.address: getattr(resource, "adopts", None) for resource in stack}
    adopted = adopted_ids(stack)
    addresses = (*ids, Address.parse(ATTACHMENT))
    recovery = Recovery(Ledger("s", "aws", "123456789012"), adopting=adopted)
    snapshot = read_snapshot(account, ReadRequirements(wanted=addresses, recovery=recovery))
    objects = {
        address: observed
        for address in addresses
        if (
            observed := KINDS[address.kind].observe(
                snapshot, address.name, recovery.attributes(address)
            )
        )
    }
    return snapshot, objects, {address: known for address, known in ids.items() if known}


def _scope(objects: Mapping[Address, ObservedResource]) -> Scope:
    arns = {
        address: observed.arn for address, observed in objects.items() if observed.arn is not None
    }
    return attrs.evolve(SCOPE, arns=arns, addresses={arn: item for item, arn in arns.items()})


@pytest.mark.parametrize("name", KINDS)
def test_observed_object_equals_its_declaration(name: str) -> None:
    kind = KINDS[name]
    _, objects, _ = _observed_account()
    result = [address for address in objects if address.kind == name]
    assert result
    for scope in (_scope(objects), SCOPE):
        for address in result:
            resource = kind.to_resource(address.name, objects[address], scope)
            assert resource.address == address
            remaining = differences(
                kind.fields, kind.facts(resource, scope), objects[address].facts
            )
            if not getattr(resource, "exclusive", True):
                # Members whose users are not in the scope.
                remaining = tuple(
                    difference
                    for difference in remaining
                    if difference.field != "members" or difference.after
                )
            assert not remaining


def test_attachment_is_declared_but_not_listed() -> None:
    snapshot, objects, _ = _observed_account()
    address = Address.parse(ATTACHMENT)
    attachment = KINDS["attachment"].to_resource(address.name, objects[address], _scope(objects))
    assert isinstance(attachment, Attachment)
    assert attachment.policy == Address("policy", "policy-001")
    assert not list(KINDS["attachment"].lister.read_answers(snapshot, ()))


def test_credentials_name_their_id() -> None:
    _, objects, ids = _observed_account()
    for address, known in ids.items():
        assert objects[address].id == known


def test_labels_are_the_shortest_unique_ends_of_ids() -> None:
    assert labels(["AKIA1111222233334444"]) == [None]
    assert labels(["AKIA0001", "AKIA0002"]) == ["0001", "0002"]
    assert labels(["AAAA0001", "BBBB0001", "BBBB0002"]) == ["AAAA0001", "BBBB0001", "0002"]
