"""A ledger made anew: from what damaged files still tell, tags, the secret sink, and the account.

Nothing in the account is changed. What cannot be shown to be the stack's is not claimed, and the
result says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.reader.read_requirements import ReadRequirements
from iamdsl.deployment.reader.read_strategy import read_bulk
from iamdsl.deployment.reader.snapshot_reader import read_snapshot
from iamdsl.deployment.rebuild.evidence import Evidence, gather_evidence
from iamdsl.deployment.rebuild.resource_search import ResourceSearch
from iamdsl.deployment.rebuild.result import Rebuilt
from iamdsl.deployment.rebuild.taggable_resources import find_taggable
from iamdsl.deployment.state.journal import JOURNAL_FILE, Journal, Recovery
from iamdsl.deployment.state.ledger import Ledger, save_ledger

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.rebuild.ownership_proof import OwnershipProof
    from iamdsl.deployment.secrets import SecretSink
    from iamdsl.deployment.storage import Storage
    from iamdsl.resources import Address


def rebuild(
    account: Account, storage: Storage, sink: SecretSink, stack: Stack, *, workers: int = 10
) -> tuple[Rebuilt, Recovery]:
    """Write a new ledger, and a journal of what is still open; damaged files are kept beside.

    Raises StateLocked, NewerFormat, StateError when the files belong to another stack, and
    the errors of the account.
    """
    stack.check_references()
    identity = account.identity()
    with storage.lock():
        evidence = gather_evidence(
            storage, Ledger(stack.name, identity.partition, identity.account)
        )
        told = read_bulk(account)
        bulk = told.snapshot
        taggable = find_taggable(account, bulk, workers)
        search = ResourceSearch(stack, identity, evidence, sink)
        addresses = search.addresses(bulk, taggable.addresses)
        snapshot = read_snapshot(
            account,
            ReadRequirements(
                wanted=addresses,
                recovery=search.questions(addresses),
                declared=frozenset(resource.address for resource in stack),
            ),
            workers=workers,
            bulk=told,
        )
        proofs, reasons = search.judge(snapshot, addresses)
        recovery = _recovery(evidence, proofs)
        kept = tuple(_back_up(storage, name, content) for name, content in evidence.damaged.items())
        # What is damaged stays in its place until the new ledger is there.
        save_ledger(storage, recovery.ledger)
        if recovery.open:
            Journal(storage, recovery.ledger.serial, recovery.open)
        else:
            storage.remove(JOURNAL_FILE)
    rebuilt = Rebuilt(
        stack.name,
        {address: proof.words for address, proof in proofs.items()},
        reasons,
        kept,
        tuple(intent.address for intent in recovery.open),
        taggable.unread,
    )
    return rebuilt, recovery


def _recovery(evidence: Evidence, proofs: Mapping[Address, OwnershipProof]) -> Recovery:
    """The new ledger, and the intents that it does not settle."""
    entries = {address: proof.entry for address, proof in proofs.items()}
    ledger = attrs.evolve(evidence.ledger, serial=evidence.ledger.serial + 1, entries=entries)
    left = tuple(
        intent for intent in evidence.open if intent.creates is None or intent.creates not in proofs
    )
    return Recovery(ledger, left)


def _back_up(storage: Storage, name: str, content: bytes) -> str:
    """Write a damaged file's content under a name that nothing has, and say where."""
    number = 1
    while storage.read(f"{name}.damaged-{number}") is not None:
        number += 1
    beside = f"{name}.damaged-{number}"
    storage.replace(beside, content)
    return storage.where(beside)
