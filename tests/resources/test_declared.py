"""What is observed can be declared, and then differs in nothing."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
import pytest
from support.varied_account import fill

from iamdsl.deployment.planner.ownership import adopted_ids
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

TO = "attachment/role/app-001/policy-001"
SCOPE = Scope("s", "aws", "123456789012")


@functools.cache
def _seen() -> tuple[Snapshot, Mapping[Address, ObservedResource], Mapping[Address, str]]:
    """A varied account, what is observed of all of it, and the ids that its declarations name."""
    account = InProcessAccount()
    fill(account)
    stack = import_stack(account, "s").stack
    named = {resource.address: getattr(resource, "adopts", None) for resource in stack}
    given = adopted_ids(stack)
    addresses = (*named, Address.parse(TO))
    recovery = Recovery(Ledger("s", "aws", "123456789012"), adopting=given)
    snapshot = read_snapshot(account, ReadRequirements(wanted=addresses, recovery=recovery))
    seen = {
        address: observed
        for address in addresses
        if (
            observed := KINDS[address.kind].observe(
                snapshot, address.name, recovery.attributes(address)
            )
        )
    }
    return snapshot, seen, {address: known for address, known in named.items() if known}


def _scope(seen: Mapping[Address, ObservedResource]) -> Scope:
    arns = {address: observed.arn for address, observed in seen.items() if observed.arn is not None}
    return attrs.evolve(SCOPE, arns=arns, addresses={arn: item for item, arn in arns.items()})


@pytest.mark.parametrize("name", KINDS)
def test_what_is_declared_of_what_was_observed_differs_in_nothing(name: str) -> None:
    kind = KINDS[name]
    _, seen, _ = _seen()
    result = [address for address in seen if address.kind == name]
    assert result
    for scope in (_scope(seen), SCOPE):
        for address in result:
            resource = kind.to_resource(address.name, seen[address], scope)
            assert resource.address == address
            left = differences(kind.fields, kind.facts(resource, scope), seen[address].facts)
            if not getattr(resource, "exclusive", True):
                # Members whose users are not in the scope.
                left = tuple(
                    difference
                    for difference in left
                    if difference.field != "members" or difference.after
                )
            assert not left


def test_an_attachment_is_declared_where_it_is_though_none_is_counted() -> None:
    snapshot, seen, _ = _seen()
    address = Address.parse(TO)
    made = KINDS["attachment"].to_resource(address.name, seen[address], _scope(seen))
    assert isinstance(made, Attachment)
    assert made.policy == Address("policy", "policy-001")
    assert not list(KINDS["attachment"].lister.read_answers(snapshot, ()))


def test_numbered_credentials_name_the_one_they_are() -> None:
    _, seen, named = _seen()
    for address, known in named.items():
        assert seen[address].id == known


def test_labels_are_the_ends_of_ids_as_far_as_they_tell() -> None:
    assert labels(["AKIA1111222233334444"]) == [None]
    assert labels(["AKIA0001", "AKIA0002"]) == ["0001", "0002"]
    assert labels(["AAAA0001", "BBBB0001", "BBBB0002"]) == ["AAAA0001", "BBBB0001", "0002"]
