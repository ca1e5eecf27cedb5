"""Importing from saved authorization details, without asking any account.

They are what `aws iam get-account-authorization-details` prints: users, groups, roles and
customer managed policies, without the descriptions of roles and policies, how long roles'
sessions last, and policies' tags. What they do not tell is declared as left as it is.
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from iamdsl.errors import InvalidArn, UnreadableState
from iamdsl.language import Arn
from iamdsl.resources.kind.scope import Scope
from iamdsl.snapshot import read_details

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.snapshot import Snapshot


_LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")
_COMMAND = "aws iam get-account-authorization-details --output json > details.json"


def read_saved(details: str | bytes | Mapping[str, Any], where: str) -> Snapshot:
    """The account that saved details tell of; raises UnreadableState for what are none."""
    page = _as_page(details, where)
    if page.get("IsTruncated") or page.get("NextToken"):
        raise UnreadableState(
            "these are not the whole details",
            where=where,
            why="they go on on further pages: who is in a group would not be known",
            next_step=f"save all of them: {_COMMAND}",
        )
    try:
        told = {name: list(map(_with_dates, page.get(name) or ())) for name in _LISTS}
        # AWS's own policies are told of too; one of the account's may have the same name.
        told["Policies"] = [item for item in told["Policies"] if ":aws:policy/" not in item["Arn"]]
        return read_details([told])
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UnreadableState(
            "the details cannot be read",
            where=where,
            why=f"an entry is not as IAM gives it: {type(error).__name__} {error}",
            next_step=f"save them anew: {_COMMAND}",
        ) from None


def _as_page(details: str | bytes | Mapping[str, Any], where: str) -> Mapping[str, Any]:
    """The JSON object with the four lists; raises UnreadableState."""
    page: Any = details
    why = "it has none of UserDetailList, GroupDetailList, RoleDetailList and Policies"
    if isinstance(details, str | bytes):
        try:
            page = json.loads(details)
        except ValueError as error:
            page, why = None, f"it is no JSON: {error}"
    if not isinstance(page, dict) or not any(name in page for name in _LISTS):
        raise UnreadableState(
            "these are no authorization details",
            where=where,
            why=why,
            next_step=f"save them by {_COMMAND}",
        )
    return page


def _with_dates(item: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with times in the place of their texts."""
    dated = {**item, "CreateDate": _time(item["CreateDate"])}
    if "PolicyVersionList" in item:
        dated["PolicyVersionList"] = [
            {**version, "CreateDate": _time(version["CreateDate"])}
            for version in item["PolicyVersionList"]
        ]
    return dated


def _time(value: object) -> object:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def scope_of(snapshot: Snapshot, name: str, where: str) -> Scope:
    """Whose details they are, by the ARNs in them; raises UnreadableState."""
    for arn in _arns(snapshot):
        try:
            result = Arn.parse(arn)
        except InvalidArn:
            continue
        if result.partition and result.account:
            return Scope(name, result.partition, result.account)
    raise UnreadableState(
        "the details hold nothing of an account's own",
        where=where,
        why="neither a user, group or role nor a customer managed policy is in them",
        next_step=f"save them by {_COMMAND}",
    )


def _arns(snapshot: Snapshot) -> Iterator[str]:
    for table in (snapshot.users, snapshot.groups, snapshot.roles, snapshot.policies):
        yield from (item.arn for item in table.values())
