"""Single reads of an account side by side, each question asked once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call
from iamdsl.client.error_translation import NO_DETAIL_CODES, NOT_FOUND_CODES, base_code
from iamdsl.client.invocation import pages
from iamdsl.deployment.reader.credential_reads import credential_reads
from iamdsl.errors import CallFailed
from iamdsl.resources import KINDS
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Account
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.thread_pool import ThreadPool
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

Answers: TypeAlias = dict[tuple[str, str], "Mapping[str, Any] | None"]
"""Whole answers, by address and operation; None where there is no such thing."""

Questions: TypeAlias = Mapping[tuple[str, str], tuple[Call, frozenset[str]]]
"""Calls by the place of their answer, each with the error codes that say there is nothing."""


class AccountReader:
    """Asks an account on behalf of addresses, several calls at a time."""

    def __init__(self, account: Account, pool: ThreadPool) -> None:
        """Ask `account` through the threads of `pool`."""
        self._account = account
        self._pool = pool

    def policies(self, arns: Iterable[str]) -> list[Mapping[str, Any]]:
        """What GetPolicy tells of those that exist."""
        return self._each("GetPolicy", "PolicyArn", arns)

    def roles(self, names: Iterable[str]) -> list[Mapping[str, Any]]:
        """What GetRole tells of those that exist."""
        return self._each("GetRole", "RoleName", names)

    def _each(
        self, operation: str, parameter: str, values: Iterable[str]
    ) -> list[Mapping[str, Any]]:
        result = self._ask(
            {
                (value, operation): (Call("iam", operation, {parameter: value}), NOT_FOUND_CODES)
                for value in values
            }
        )
        return [answer for answer in result.values() if answer is not None]

    def single_reads(
        self, addresses: Iterable[Address], recovery: Recovery, declared: frozenset[Address]
    ) -> Answers:
        """What the kinds' own reads tell; what is declared must be within the account's reach."""
        identity = self._account.identity()
        scope = Scope(recovery.ledger.stack, identity.partition, identity.account)
        asked: dict[tuple[str, str], tuple[Call, frozenset[str]]] = {}
        for address in addresses:
            kind = KINDS[address.kind]
            codes = (
                NOT_FOUND_CODES if address in declared else NOT_FOUND_CODES | kind.unavailable_codes
            )
            for call in kind.reads(address.name, recovery.attributes(address), scope):
                asked[str(address), call.operation] = (call, codes)
        return self._ask(asked)

    def credentials(self, users: Iterable[str]) -> Answers:
        """All that the users sign in with, as far as we may ask, for the users' addresses.

        What is not told here IAM tells by refusing to delete the user.
        """
        codes = NOT_FOUND_CODES | NO_DETAIL_CODES
        return self._ask(
            {
                (f"user/{user}", call.operation): (call, codes)
                for user in users
                for call in credential_reads(user)
            }
        )

    def details(
        self, addresses: Iterable[Address], recovery: Recovery, snapshot: Snapshot
    ) -> Answers:
        """What is to be known of single credentials, by address and id."""
        asked: dict[tuple[str, str], tuple[Call, frozenset[str]]] = {}
        for address in addresses:
            credentials = KINDS[address.kind].credentials
            if credentials is not None:
                known = recovery.attributes(address)
                lost = recovery.open_intent(address) is not None
                calls = credentials.details(snapshot, address.name, known, lost=lost)
                asked.update(
                    {(str(address), key): (call, NOT_FOUND_CODES) for key, call in calls.items()}
                )
        return self._ask(asked)

    def _ask(self, asked: Questions) -> Answers:
        once: dict[tuple[str, str], tuple[Call, frozenset[str]]] = {}
        for call, codes in asked.values():
            _, before = once.get(call.signature, (call, codes))
            once[call.signature] = (call, before & codes)
        answers = self._pool.map(lambda question: self.answer(*question), once.values())
        result = dict(zip(once, answers, strict=True))
        return {place: result[call.signature] for place, (call, _) in asked.items()}

    def answer(self, call: Call, absent: frozenset[str]) -> Mapping[str, Any] | None:
        """The whole answer, lists of its pages joined; None when there is no such thing."""
        whole: dict[str, Any] = {}
        try:
            for page in pages(self._account, call.service, call.operation, call.arguments):
                for name, value in page.items():
                    joined = isinstance(value, list) and name in whole
                    whole[name] = [*whole[name], *value] if joined else value
        except CallFailed as error:
            if base_code(error.code) not in absent:
                raise
            return None
        return whole
