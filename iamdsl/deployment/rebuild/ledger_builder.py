"""Rebuild of a ledger from damaged files, tags, the secret sink, and the account.

Nothing in the account is changed. An object without proof that it belongs to the stack is not
added to the ledger, and the result says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.reader.denials import check_all_read
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
    """Write a new ledger, and a journal of the open intents; back up damaged files.

    Raises `StateLocked` if another session holds the lock, `NewerFormat` if a newer iamdsl wrote
    the files, `StateError` if they belong to another stack, `UndeclaredResource` if the stack is
    incomplete, and `AccountError` if the account cannot be read.
    """
    stack.check_references()
    identity = account.identity()
    with storage.lock():
        evidence = gather_evidence(
            storage, Ledger(stack.name, identity.partition, identity.account)
        )
        bulk = read_bulk(account)
        taggable = find_taggable(account, bulk.snapshot, workers)
        search = ResourceSearch(stack, identity, evidence, sink)
        addresses = search.addresses(bulk.snapshot, taggable.addresses)
        snapshot = read_snapshot(
            account,
            ReadRequirements(
                wanted=addresses,
                recovery=search.recovery_for_reading(addresses),
                declared=frozenset(resource.address for resource in stack),
            ),
            workers=workers,
            bulk=bulk,
        )
        check_all_read(snapshot)
        proofs, reasons = search.judge(snapshot, addresses)
        recovery = _recovery(evidence, proofs)
        backups = tuple(
            _back_up(storage, name, content) for name, content in evidence.damaged.items()
        )
        # Damaged files stay in place until the new ledger is written.
        save_ledger(storage, recovery.ledger)
        if recovery.open:
            Journal(storage, recovery.ledger.serial, recovery.open)
        else:
            storage.remove(JOURNAL_FILE)
    rebuilt = Rebuilt(
        stack.name,
        {address: proof.words for address, proof in proofs.items()},
        reasons,
        backups,
        tuple(intent.address for intent in recovery.open),
        taggable.unread,
    )
    return rebuilt, recovery


def _recovery(evidence: Evidence, proofs: Mapping[Address, OwnershipProof]) -> Recovery:
    """Return the new ledger, with the open intents whose objects it does not have."""
    entries = {address: proof.entry for address, proof in proofs.items()}
    ledger = attrs.evolve(evidence.ledger, serial=evidence.ledger.serial + 1, entries=entries)
    open_intents = tuple(
        intent for intent in evidence.open if intent.creates is None or intent.creates not in proofs
    )
    return Recovery(ledger, open_intents)


def _back_up(storage: Storage, name: str, content: bytes) -> str:
    """Write a damaged file's content under an unused name, and return its location."""
    number = 1
    while storage.read(f"{name}.damaged-{number}") is not None:
        number += 1
    backup = f"{name}.damaged-{number}"
    storage.replace(backup, content)
    return storage.where(backup)
