"""Whether to read an account in bulk or one object at a time: whichever takes fewer calls.

The first page of the bulk read settles it in most accounts, where it is the only one. Where
it is not, it has shown how many entities AWS gives in a page, which may be fewer than asked; one
GetAccountSummary then tells how many there are, and if the wanted objects take fewer calls than
the pages that are left, they are read singly. So a choice costs two calls at most.
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
"""

from __future__ import annotations

from contextlib import suppress
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
    from iamdsl.client import Account
    from iamdsl.deployment.reader.read_requirements import ReadRequirements
    from iamdsl.deployment.thread_pool import ThreadPool

ReadStrategy: TypeAlias = Literal["by cost", "bulk", "single"]

MOST = 20_000
"""More users, groups, roles and policies than an account is taken to have.

Beyond the default quotas' sum of 7,800 there is room for what AWS raises on request. A stack that
takes more single calls than these have pages is read in bulk without asking how many there are.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

_ARGUMENTS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": LARGE_PAGE}
_LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")
_COUNTS = ("Users", "Groups", "Roles", "Policies")


@attrs.frozen
class ReadResult:
    """What was read, and how many entities AWS gives in a page, as far as was seen."""

    snapshot: Snapshot
    page_size: int = LARGE_PAGE


class _Bulk:
    """The bulk read, a call for each page; the first is made at once."""

    def __init__(self, account: Account) -> None:
        self._pages = pages(account, "iam", "GetAccountAuthorizationDetails", _ARGUMENTS)
        self._first = next(self._pages)
        self.goes_on = bool(self._first.get("IsTruncated"))

    @property
    def page(self) -> int:
        """How many entities AWS gives in a page."""
        lists = (self._first.get(name) or () for name in _LISTS)
        return max(1, sum(map(len, lists))) if self.goes_on else LARGE_PAGE

    def rest(self) -> ReadResult:
        """All of it."""
        return ReadResult(read_details(chain([self._first], self._pages)), self.page)


def read_bulk(account: Account) -> ReadResult:
    """All users, groups, roles and customer managed policies, a call for each page."""
    return _Bulk(account).rest()


def read_account(
    account: Account,
    pool: ThreadPool,
    requirements: ReadRequirements,
    way: ReadStrategy = "by cost",
) -> ReadResult:
    """What the bulk read tells, or of it no more than is needed.

    Who may read in bulk but not singly reads in bulk. Raises CallFailed.
    """
    if way == "single":
        return ReadResult(read_singly(account, pool, requirements))
    if way == "bulk" or requirements.leftovers:
        return read_bulk(account)
    with suppress(AccessDenied):
        if requirements.single_calls <= 1:
            return ReadResult(read_singly(account, pool, requirements))
    bulk = _Bulk(account)
    with suppress(AccessDenied):
        if bulk.goes_on and requirements.single_calls < _pages_left(
            account, requirements, bulk.page
        ):
            return ReadResult(read_singly(account, pool, requirements))
    return bulk.rest()


def page_count(entities: int, page: int) -> int:
    """How many pages so many entities fill."""
    return -(-entities // page)


def _pages_left(account: Account, requirements: ReadRequirements, page: int) -> int:
    """The calls that the bulk read would still take, with those for the settings of roles."""
    if requirements.single_calls >= page_count(MOST, page):
        return 0
    try:
        counts = read(account, "iam", "GetAccountSummary", {})["SummaryMap"]
    except CallFailed as error:
        if base_code(error.code) not in NO_DETAIL_CODES:
            raise
        return 0
    roles = sum(address.kind == "role" for address in requirements.principals)
    entities = sum(counts.get(name, 0) for name in _COUNTS)
    return page_count(entities, page) - 1 + min(roles, page_count(counts.get("Roles", 0), page))
