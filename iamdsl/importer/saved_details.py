"""Read saved authorization details, the output of `aws iam get-account-authorization-details`.

They contain users, groups, roles and customer managed policies, without the descriptions of roles
and policies, roles' maximum session durations, and policies' tags. What they do not contain is
declared as ignored, so that a deployment leaves it unchanged.
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
    """Return the account in saved details; raises `UnreadableState` if they cannot be read."""
    page = _as_page(details, where)
    if page.get("IsTruncated") or page.get("NextToken"):
        raise UnreadableState(
            "the authorization details are incomplete",
            where=where,
            why="further pages are missing, so that members of groups may be missing",
            next_step=f"save all pages: {_COMMAND}",
        )
    try:
        lists = {name: list(map(_with_dates, page.get(name) or ())) for name in _LISTS}
        # AWS managed policies are listed too; a customer managed one may have the same name.
        lists["Policies"] = [
            policy for policy in lists["Policies"] if ":aws:policy/" not in policy["Arn"]
        ]
        return read_details([lists])
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UnreadableState(
            "the authorization details cannot be read",
            where=where,
            why=f"an entry is not in IAM's format: {type(error).__name__} {error}",
            next_step=f"save them again: {_COMMAND}",
        ) from None


def _as_page(details: str | bytes | Mapping[str, Any], where: str) -> Mapping[str, Any]:
    """Return the JSON object with the four lists; raises `UnreadableState`."""
    page: Any = details
    why = "it has none of UserDetailList, GroupDetailList, RoleDetailList and Policies"
    if isinstance(details, str | bytes):
        try:
            page = json.loads(details)
        except ValueError as error:
            page, why = None, f"it is not JSON: {error}"
    if not isinstance(page, dict) or not any(name in page for name in _LISTS):
        raise UnreadableState(
            "this is not the output of `aws iam get-account-authorization-details`",
            where=where,
            why=why,
            next_step=f"save it: {_COMMAND}",
        )
    return page


def _with_dates(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry with its date texts replaced by datetimes."""
    dated = {**entry, "CreateDate": _time(entry["CreateDate"])}
    if "PolicyVersionList" in entry:
        dated["PolicyVersionList"] = [
            {**version, "CreateDate": _time(version["CreateDate"])}
            for version in entry["PolicyVersionList"]
        ]
    return dated


def _time(value: object) -> object:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def scope_of(snapshot: Snapshot, name: str, where: str) -> Scope:
    """Return the scope of the details' account, by their ARNs; raises `UnreadableState`."""
    for arn in _arns(snapshot):
        try:
            parsed = Arn.parse(arn)
        except InvalidArn:
            continue
        if parsed.partition and parsed.account:
            return Scope(name, parsed.partition, parsed.account)
    raise UnreadableState(
        "the authorization details contain no resource of the account",
        where=where,
        why="they have no user, group, role or customer managed policy",
        next_step=f"save them without a filter: {_COMMAND}",
    )


def _arns(snapshot: Snapshot) -> Iterator[str]:
    for table in (snapshot.users, snapshot.groups, snapshot.roles, snapshot.policies):
        yield from (record.arn for record in table.values())
