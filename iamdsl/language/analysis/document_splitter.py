"""One policy as several, each within its quota: the fewest that first-fit decreasing finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.analysis.quota import Quota, quota_of
from iamdsl.language.analysis.statement_splitter import split_statement
from iamdsl.language.documents.json_writer import document_text, statement_text
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.documents.statement import AnyStatement

D = TypeVar("D", bound=PolicyDocument)


def split(document: D, quota: Quota | None = None) -> tuple[D, ...]:
    """Documents that together say what this one says, each within the quota.

    The quota is that of the document's kind unless given. Statements keep their
    order within each document; one that is too long by itself is parted by its
    actions, principals or resources, its Sid numbered. Raises LanguageError where
    that would change its meaning, and UnboundArn while an account is open.
    """
    chosen = quota_of(document, quota)
    if chosen.measure(document.to_json()) <= chosen.limit:
        return (document,)
    frame = chosen.measure(document_text(attrs.evolve(document, statements=()))) - len("[]")
    room = chosen.limit - frame
    taken = {statement.sid for statement in document.statements if statement.sid is not None}
    statements: list[AnyStatement] = []
    for item in document.statements:
        if chosen.measure(statement_text(item)) <= room:
            statements.append(item)
        else:
            statements.extend(_split_to_fit(item, chosen, room, taken))
    sizes = [chosen.measure(statement_text(entry)) for entry in statements]
    return tuple(
        attrs.evolve(
            document, statements=tuple([statements[number] for number in bin_]), source=None
        )
        for bin_ in first_fit_decreasing(sizes, room)
    )


def first_fit_decreasing(sizes: list[int], room: int) -> list[list[int]]:
    """Numbers of the items in each bin, first-fit decreasing, in O(n log n).

    Beside another, an item takes a comma, and the bin a pair of brackets; alone it
    takes its own size. Bins and their items are in the order of the items given.
    """
    shared = room - len("[]") + len(",")
    order = sorted(range(len(sizes)), key=lambda number: -sizes[number])
    # A tournament over the bins' free space: each node holds the most of its half.
    width = 1 << max(len(sizes) - 1, 1).bit_length()
    free = [shared] * (2 * width)
    bins: list[list[int]] = [[] for _ in range(width)]
    alone: list[list[int]] = []
    for number in order:
        weight = sizes[number] + len(",")
        if weight > shared:
            alone.append([number])
            continue
        node = 1
        while node < width:
            node *= 2
            if free[node] < weight:
                node += 1
        bins[node - width].append(number)
        free[node] -= weight
        while node > 1:
            node //= 2
            free[node] = max(free[2 * node], free[2 * node + 1])
    return sorted([sorted(item) for item in [*alone, *bins] if item])


def _split_to_fit(
    statement: AnyStatement, quota: Quota, room: int, taken: set[str]
) -> list[AnyStatement]:
    """The statement in portions that fit, each with a Sid of its own if it has one."""
    result = split_statement(
        statement, lambda item: quota.measure(statement_text(item)), room - _SID_SPARE
    )
    if result is None:
        raise _too_long_error(statement, quota)
    if statement.sid is None:
        return result
    return [entry.named(_fresh_sid(statement.sid, taken)) for entry in result]


def _too_long_error(statement: AnyStatement, quota: Quota) -> LanguageError:
    lists = {
        "NotAction": statement.actions if statement.except_actions else (),
        "NotResource": statement.resources if statement.except_resources else (),
        "NotPrincipal": statement.principals if statement.except_principals else (),
    }
    longest = max(lists, key=lambda name: len(lists[name]))
    why = "no list of its actions, principals or resources is long enough to be parted"
    if lists[longest]:
        why = (
            f"its {longest} has {len(lists[longest])} entries, which are one exception: "
            "each part would match what the others leave out"
        )
    return LanguageError(
        f"a statement of {quota.measure(statement_text(statement))} does not fit "
        f"the {quota.limit} of a {quota.name}",
        where=statement.origin or here(),
        why=why,
        next_step="use wildcards, or name what is meant rather than what is not",
    )


_SID_SPARE = 6
"""Characters kept free in each portion for the number behind its Sid."""


def _fresh_sid(sid: str, taken: set[str]) -> str:
    number = 1
    while f"{sid}{number}" in taken:
        number += 1
    taken.add(f"{sid}{number}")
    return f"{sid}{number}"
