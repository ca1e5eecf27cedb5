"""The policy documents that an account has after a plan, as far as they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.fact_documents import fact_documents
from iamdsl.language.documents.policy_kind_rules import PolicyKind
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class HeldDocument:
    """One policy document with its title, and the object that holds it.

    `managed` means that the object belongs to this stack and stays in it; `stack` is the name in
    the stack tag of another object, None without one.
    """

    holder: Address
    title: str
    kind: PolicyKind
    content: Any
    managed: bool = False
    stack: str | None = None

    def __str__(self) -> str:
        if self.holder.kind == "policy":
            return str(self.holder)
        other = "" if self.managed or self.stack is None else f" (stack {self.stack!r})"
        return f"the {self.title} of {self.holder}{other}"


def final_documents(
    desired: Mapping[Address, Facts],
    snapshot: Snapshot,
    ended: frozenset[Address],
    left_out: frozenset[Address],
) -> Iterator[HeldDocument]:
    """Yield the documents of all objects, first of those whose facts are `desired`.

    Of the others, those that are deleted (`ended`) have none; those of a partial plan's stack
    that are `left_out` keep what was read, as do those that this stack does not manage.
    """
    for address, facts in desired.items():
        for title, kind, content in fact_documents(KINDS[address.kind].fields, facts):
            yield HeldDocument(address, title, kind, content, managed=True)
    for address, facts, tags in _records(snapshot):
        if address in desired or address in ended:
            continue
        for title, kind, content in fact_documents(KINDS[address.kind].fields, facts):
            managed = address in left_out
            yield HeldDocument(address, title, kind, content, managed, tags.get(STACK_TAG))


def _records(snapshot: Snapshot) -> Iterator[tuple[Address, Facts, Mapping[str, str]]]:
    """Yield what was read of every principal and policy: its documents and its tags."""
    for user in snapshot.users.values():
        yield Address("user", user.name), {"inline": user.inline}, user.tags
    for group in snapshot.groups.values():
        yield Address("group", group.name), {"inline": group.inline}, {}
    for role in snapshot.roles.values():
        facts = {"trust": role.trust, "inline": role.inline}
        yield Address("role", role.name), facts, role.tags
    for policy in snapshot.policies.values():
        yield Address("policy", policy.name), {"policy": policy.document}, policy.tags or {}
