"""Entries that others added to a resource with `exclusive=False`: kept, or in the way.

They survive a replacement, for which they are put on the new object, and keep an object from
being deleted without `force`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iamdsl.client.error_translation import REMOVE_DEPENDENTS_HINT
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Address
from iamdsl.resources.parts.attachment import policy_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.origin import Origin
    from iamdsl.resources import ResourceKind
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope

_NOUNS: Mapping[str, str] = {
    "attachments": "attached policy",
    "client_ids": "client ID",
    "groups": "group",
    "inline": "inline policy",
    "members": "member",
    "tags": "tag",
}


def entry_paths(kind: ResourceKind, facts: Facts) -> tuple[str, ...]:
    """Return the paths of all entries in a kind's collections, such as `tags.owner`."""
    return tuple(
        f"{field}.{entry}" for field in kind.collections for entry in facts.get(field) or ()
    )


def other_entries(kind: ResourceKind, facts: Facts, ours: Iterable[str]) -> Facts:
    """Return the entries in a kind's collections that are not `ours` (paths), by collection."""
    known = {_comparable(kind, path) for path in ours}
    result: dict[str, Any] = {}
    for field in kind.collections:
        entries = facts.get(field) or ()
        others = [entry for entry in entries if _comparable(kind, f"{field}.{entry}") not in known]
        if others:
            is_named = isinstance(entries, Mapping)
            result[field] = {name: entries[name] for name in others} if is_named else others
    return result


def with_entries(facts: Facts, entries: Facts) -> Facts:
    """Return facts with these entries added to their collections; entries they have stay."""
    result = dict(facts)
    for field, added in entries.items():
        present = result.get(field) or ()
        result[field] = (
            {**added, **(present or {})}
            if isinstance(added, Mapping)
            else [*present, *(entry for entry in added if entry not in present)]
        )
    return result


def with_arns_after(
    entries: Facts, scope: Scope, arns: Mapping[Address, str], deleted: Container[Address]
) -> Facts:
    """Return entries with the ARNs (`arns`) that the stack's policies have after the plan.

    Attachments of policies that the plan deletes are left out. A policy's name is unique in the
    account, whatever its path.
    """
    if "attachments" not in entries:
        return entries
    attachments: list[str] = []
    for arn in entries["attachments"]:
        is_local = arn.startswith(f"arn:{scope.partition}:iam::{scope.account}:")
        policy = Address("policy", policy_name(arn))
        if not is_local or (policy not in arns and policy not in deleted):
            attachments.append(arn)
        elif policy in arns:
            attachments.append(arns[policy])
    rest = {field: added for field, added in entries.items() if field != "attachments"}
    return {**rest, "attachments": attachments} if attachments else rest


def put_back_note(entries: Facts) -> str:
    """Return the note on entries that are put back, to be read after "<address> is"."""
    return f"given back what was added outside the stack: {', '.join(_described(entries))}"


def check_others_entries(
    deleted: Mapping[Address, ObservedResource],
    ledger: Ledger,
    scope: Scope,
    origins: Mapping[Address, Origin | None],
) -> None:
    """Refuse to delete objects that others added entries to; raises `NotOurs`.

    Only resources with `exclusive=False` are concerned: the ledger has their own entries.
    """
    blocking: dict[Address, list[str]] = {}
    for address, observed in deleted.items():
        entry = ledger.entries.get(address)
        if entry is None or entry.own is None:
            continue
        kind = KINDS[address.kind]
        others = other_entries(kind, observed.facts, (*entry.own, *_relations(observed, scope)))
        if others:
            blocking[address] = list(_described(others))
    if not blocking:
        return
    raise NotOurs(
        f"{', '.join(map(str, blocking))} cannot be deleted: "
        f"{'it has' if len(blocking) == 1 else 'they have'} entries added outside the stack",
        where=next((where for address in blocking if (where := origins.get(address))), None),
        why="declared with exclusive=False: "
        + "; ".join(f"{address} has {', '.join(texts)}" for address, texts in blocking.items()),
        next_step=REMOVE_DEPENDENTS_HINT,
    )


def _relations(observed: ObservedResource, scope: Scope) -> Iterator[str]:
    """Yield the paths of attachments, groups and members that belong to the stack."""
    for arn in observed.facts.get("attachments") or ():
        if scope.owner(arn):
            yield f"attachments.{arn}"
    for field, kind in (("groups", "group"), ("members", "user")):
        for name in observed.facts.get(field) or ():
            if Address(kind, name) in scope.arns:
                yield f"{field}.{name}"


def _described(entries: Facts) -> Iterator[str]:
    for field, added in entries.items():
        for entry in added:
            name = policy_name(entry) if field == "attachments" else entry
            yield f"{_NOUNS[field]} {name}"


def _comparable(kind: ResourceKind, path: str) -> str:
    """Return a path for comparison: IAM ignores the case of some tag keys."""
    field, _, entry = path.partition(".")
    return f"{field}.{kind.fields[field].shape.comparable(entry)}"
