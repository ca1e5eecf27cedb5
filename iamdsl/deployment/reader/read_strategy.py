"""Choice between the bulk read and single reads: whichever takes fewer calls.

The first page of the bulk read decides in most accounts, because it is the only one. Otherwise
it shows how many entities AWS returns in a page, which may be fewer than requested. One
GetAccountSummary then returns how many entities there are; if single reads of the wanted objects
take fewer calls than the remaining pages, they are used. So the choice costs at most two calls.
A caller that is denied the bulk read reads one by one.
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.client.error_translation import NO_DETAIL_CODES, base_code
from iamdsl.client.invocation import pages, read
from iamdsl.deployment.reader.single_reads import read_singly
from iamdsl.errors import AccessDenied, CallFailed
from iamdsl.snapshot import Snapshot, read_details
from iamdsl.snapshot.not_found import LARGE_PAGE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.reader.read_requirements import ReadRequirements
    from iamdsl.deployment.thread_pool import ThreadPool

ReadStrategy: TypeAlias = Literal["by cost", "bulk", "single"]

MOST = 20_000
"""Assumed maximum number of users, groups, roles and policies in an account.

The default quotas add up to 7,800; AWS can raise them on request. If single reads take at least
as many calls as this number has pages, the bulk read is used without counting the entities.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

_ARGUMENTS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": LARGE_PAGE}
_LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")
_COUNTS = ("Users", "Groups", "Roles", "Policies")


@attrs.frozen
class ReadResult:
    """Snapshot of a read, and the number of entities that AWS returns in a page."""

    snapshot: Snapshot
    page_size: int = LARGE_PAGE


class _BulkRead:
    """Bulk read, one call per page; the first page is read at once."""

    def __init__(self, account: Account) -> None:
        self._pages = pages(account, "iam", "GetAccountAuthorizationDetails", _ARGUMENTS)
        self._first = next(self._pages)
        self.is_truncated = bool(self._first.get("IsTruncated"))

    @property
    def page(self) -> int:
        """Number of entities that AWS returns in a page."""
        lists = (self._first.get(name) or () for name in _LISTS)
        return max(1, sum(map(len, lists))) if self.is_truncated else LARGE_PAGE

    def finish(self) -> ReadResult:
        """Read the remaining pages."""
        snapshot = read_details(chain([self._first], self._pages))
        return ReadResult(attrs.evolve(snapshot, complete=True), self.page)


def read_bulk(account: Account) -> ReadResult:
    """Read all users, groups, roles and customer managed policies, one call per page.

    Raises `CallFailed`.
    """
    return _BulkRead(account).finish()


def read_account(
    account: Account,
    pool: ThreadPool,
    requirements: ReadRequirements,
    strategy: ReadStrategy = "by cost",
) -> ReadResult:
    """Read the required objects, in bulk or one by one.

    A caller that is denied single reads reads in bulk, one that is denied the bulk read reads
    singly what it may. Raises `CallFailed`, and `AccessDenied` only with the strategy "bulk".
    """
    if strategy == "single":
        return ReadResult(read_singly(account, pool, requirements))
    if strategy == "bulk":
        return read_bulk(account)
    return _read_by_cost(account, pool, requirements)


def _read_by_cost(account: Account, pool: ThreadPool, requirements: ReadRequirements) -> ReadResult:
    """Read the required objects in the way that takes fewer calls."""
    singly: Snapshot | None = None
    if not requirements.leftovers and requirements.single_calls <= 1:
        singly = read_singly(account, pool, requirements)
        if not singly.denied:
            return ReadResult(singly)
    try:
        bulk = _BulkRead(account)
    except AccessDenied as error:
        singly = singly or read_singly(account, pool, requirements)
        return ReadResult(attrs.evolve(singly, denied_listings=(error, *singly.denied_listings)))
    if (
        singly is not None
        or requirements.leftovers
        or not bulk.is_truncated
        or requirements.single_calls >= page_count(MOST, bulk.page)
    ):
        return bulk.finish()
    summary = read_summary(account)
    if requirements.single_calls < _remaining_pages(summary, requirements, bulk.page):
        singly = read_singly(account, pool, requirements)
        if not singly.denied:
            return _with_summary(ReadResult(singly), summary)
    return _with_summary(bulk.finish(), summary)


def read_summary(account: Account) -> Mapping[str, int]:
    """Return the account's counts and quotas, nothing if the caller may not read them.

    Raises `CallFailed` for other errors.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
    """
    try:
        summary: Mapping[str, int] = read(account, "iam", "GetAccountSummary", {})["SummaryMap"]
    except CallFailed as error:
        if base_code(error.code) not in NO_DETAIL_CODES:
            raise
        return {}
    return summary


def _with_summary(result: ReadResult, summary: Mapping[str, int]) -> ReadResult:
    return attrs.evolve(result, snapshot=attrs.evolve(result.snapshot, summary=summary))


def page_count(entities: int, page: int) -> int:
    """Return the number of pages that `entities` fill."""
    return -(-entities // page)


def _remaining_pages(counts: Mapping[str, int], requirements: ReadRequirements, page: int) -> int:
    """Return the remaining calls of the bulk read, including those for roles' settings.

    It is 0 if the number of entities is not known.
    """
    if not counts:
        return 0
    roles = sum(address.kind == "role" for address in requirements.principals)
    entities = sum(counts.get(name, 0) for name in _COUNTS)
    return page_count(entities, page) - 1 + min(roles, page_count(counts.get("Roles", 0), page))
