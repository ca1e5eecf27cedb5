"""Splitting a policy into several within the size quota, by first-fit decreasing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.analysis.quota import QUOTAS, Quota
from iamdsl.language.analysis.statement_splitter import split_statement
from iamdsl.language.documents.json_writer import document_text, statement_text
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind_rules import RULES
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.language.analysis.quota import Counting
    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.language.documents.statement import AnyStatement

D = TypeVar("D", bound=PolicyDocument)


def split(document: D, quota: Quota | None = None) -> tuple[D, ...]:
    """Split a document into several that together mean the same, each within the quota.

    Without `quota`, the default quota of the document's kind is used. Statements keep their
    order within each document; a statement that is too long is split by its actions or
    resources, and its Sid gets a number. Raises `LanguageError` if that would change its
    meaning, or for a kind of which there can be only one document (a trust policy, a permissions
    boundary, the policy of a resource, endpoint or session), and `UnboundArn` if the account of
    an ARN is not set.
    """
    _check_can_be_split(document)
    chosen = quota or QUOTAS[document.kind]
    if chosen.measure(document.to_json()) <= chosen.limit:
        return (document,)
    return split_measured(document, chosen, statement_text)


def split_measured(document: D, quota: Quota, text: Callable[[AnyStatement], str]) -> tuple[D, ...]:
    """Split a document; `text` returns the JSON text of a statement, which is measured.

    Raises what `split` raises.
    """
    _check_can_be_split(document)

    def measure(statement: AnyStatement) -> int:
        return quota.measure(text(statement))

    frame = quota.measure(document_text(attrs.evolve(document, statements=()))) - len("[]")
    room = quota.limit - frame
    sids = {statement.sid for statement in document.statements if statement.sid is not None}
    statements: list[AnyStatement] = []
    for statement in document.statements:
        if measure(statement) <= room:
            statements.append(statement)
        else:
            statements.extend(_split_to_fit(statement, quota, measure, room, sids))
    sizes = [measure(statement) for statement in statements]
    return tuple(
        attrs.evolve(
            document, statements=tuple([statements[number] for number in bin_]), source=None
        )
        for bin_ in first_fit_decreasing(sizes, room)
    )


def first_fit_decreasing(sizes: list[int], room: int) -> list[list[int]]:
    """Pack items into bins by first-fit decreasing, in O(n log n); return each bin's item numbers.

    A bin with several items also needs room for a pair of brackets and the commas between
    the items; a single item needs only its own size. Bins and items keep the order of `sizes`.
    """
    shared = room - len("[]") + len(",")
    order = sorted(range(len(sizes)), key=lambda number: -sizes[number])
    # A tournament tree over the bins' free space: each node has the maximum of its children.
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
    return sorted([sorted(bin_) for bin_ in [*alone, *bins] if bin_])


def _split_to_fit(
    statement: AnyStatement,
    quota: Quota,
    measure: Callable[[AnyStatement], int],
    room: int,
    sids: set[str],
) -> list[AnyStatement]:
    """Return the statement as several that fit, each with its own Sid if it has one."""
    result = split_statement(statement, measure, room - _SID_RESERVE)
    if result is None:
        raise _too_long_error(statement, quota, measure(statement))
    if statement.sid is None:
        return result
    return [part.named(_unique_sid(statement.sid, sids)) for part in result]


_ONLY_ONE: Mapping[PolicyKind, str] = {
    "trust": "a role has exactly one trust policy",
    "boundary": "a user or role has at most one permissions boundary",
    "resource": "a resource has at most one policy",
    "endpoint": "an endpoint has exactly one policy",
    "session": "a session has at most one inline policy",
}
"""Kinds of which there can be only one document, with the reason."""


def _check_can_be_split(document: PolicyDocument) -> None:
    if document.kind in _ONLY_ONE:
        origins = (statement.origin for statement in document.statements)
        raise LanguageError(
            f"{RULES[document.kind].title} cannot be split",
            where=next(filter(None, origins), None) or here(),
            why=f"{_ONLY_ONE[document.kind]}, and each part alone would mean something else",
            next_step="shorten it with minimise(…)",
        )


def _too_long_error(statement: AnyStatement, quota: Quota, size: int) -> LanguageError:
    lists = {
        "NotAction": statement.actions if statement.except_actions else (),
        "NotResource": statement.resources if statement.except_resources else (),
    }
    longest = max(lists, key=lambda name: len(lists[name]))
    why = "it cannot be split by its actions or resources"
    if lists[longest]:
        count = len(lists[longest])
        why = (
            f"its {longest} has {count} entr{'y' if count == 1 else 'ies'} and cannot be split: "
            "each part would match what the others exclude"
        )
    return LanguageError(
        f"a statement of {size} {_UNITS[quota.counting]} "
        f"exceeds the quota of {quota.limit} ({quota.name})",
        where=statement.origin or here(),
        why=why,
        next_step="list what to include instead of what to exclude, or use wildcards",
    )


_UNITS: Mapping[Counting, str] = {
    "non_space": "characters",
    "characters": "characters",
    "bytes": "bytes",
}

_SID_RESERVE = 6
"""Characters reserved in each part for the number after its Sid."""


def _unique_sid(sid: str, sids: set[str]) -> str:
    number = 1
    while f"{sid}{number}" in sids:
        number += 1
    sids.add(f"{sid}{number}")
    return f"{sid}{number}"
