"""Documents that name an ARN or a principal which a plan ends: found in one pass over them.

A plan ends the ARN of what it deletes, and of what it renames or moves to another path. It ends
a principal also if it recreates it under the same ARN: in a trust policy IAM keeps the unique ID.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.mentions.final_documents import HeldDocument
from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.resources.documents.principal_owners import session_role
from iamdsl.resources.kind.dangling_principals import aws_principals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources import Address
    from iamdsl.resources.kind.scope import Scope

MAX_LISTED = 5
"""Documents that a note lists; the others are counted."""


@attrs.frozen
class Mention:
    """A document that names an object whose ARN or unique ID a change ends.

    `trusted` means that the object is a principal of a trust policy, `ended` that what the
    document names does not exist after the plan: otherwise it is recreated under the same ARN.
    """

    change: Change
    document: HeldDocument
    trusted: bool
    ended: bool


def ending_changes(changes: Iterable[Change], scope: Scope) -> tuple[Change, ...]:
    """Return the changes that end an ARN, or the unique ID of a principal."""
    return tuple(
        change
        for change in changes
        if change.arn is not None and (change.verb is Verb.REPLACE or _ends_arn(change, scope))
    )


def find_mentions(
    ending: Iterable[Change], documents: Iterable[HeldDocument], scope: Scope
) -> tuple[Mention, ...]:
    """Return what names an object whose ARN or unique ID ends.

    Trust policies that follow are left out: IAM updates those that name a user who is renamed,
    and the plan sends those of this stack again that name a recreated role. An ARN that another
    object gets is the one that the stack's own documents name.
    """
    owners = {arn: address for address, arn in scope.arns.items()}
    by_arn = {str(change.arn): change for change in ending}
    by_role = {change.address: change for change in by_arn.values()}
    result: list[Mention] = []
    for document in documents:
        principals = aws_principals(document.content) if document.kind == "trust" else ()
        for text in texts_of(document.content):
            role = session_role(text, scope)
            change = by_arn.get(text) if role is None else by_role.get(role)
            if change is None:
                continue
            if document.managed and owners.get(text, change.address) != change.address:
                continue
            ended = change.verb is Verb.DELETE or (role is None and _ends_arn(change, scope))
            mention = Mention(change, document, text in principals, ended)
            if _is_broken(mention):
                result.append(mention)
    return tuple(result)


def mention_notes(mentions: Iterable[Mention]) -> dict[Address, tuple[str, ...]]:
    """Return the notes on objects that are still named, to be read after "<address> is"."""
    result: dict[Address, tuple[str, ...]] = {}
    grouped: dict[tuple[Address, str], list[str]] = {}
    for mention in mentions:
        key = mention.change.address, _note_beginning(mention)
        grouped.setdefault(key, []).append(str(mention.document))
    for (address, beginning), documents in grouped.items():
        note = f"{beginning} {name_list(dict.fromkeys(documents), most=MAX_LISTED)}"
        result[address] = (*result.get(address, ()), note)
    return result


def texts_of(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value of any depth, except the names of members."""
    trail = [value]
    while trail:
        item = trail.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            trail.extend(item.values())
        elif isinstance(item, list | tuple):
            trail.extend(item)


def _ends_arn(change: Change, scope: Scope) -> bool:
    return change.verb is Verb.DELETE or change.arn != scope.arns.get(change.address)


def _is_broken(mention: Mention) -> bool:
    """Return whether a document does not follow the change."""
    if not mention.trusted:
        return mention.ended
    if mention.change.verb is Verb.UPDATE:
        return mention.document.managed
    return mention.ended or not mention.document.managed


def _note_beginning(mention: Mention) -> str:
    arn = mention.change.arn
    if not mention.ended:
        return "recreated with a new unique ID, so it is no longer trusted in"
    if mention.change.verb is Verb.DELETE:
        return f"deleted, but {arn} is still named in"
    return f"no longer {arn}, which is still named in"
