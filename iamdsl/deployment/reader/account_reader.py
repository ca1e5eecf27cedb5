"""Parallel read calls to an account, each distinct call sent once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call
from iamdsl.client.error_translation import NO_DETAIL_CODES, NOT_FOUND_CODES, base_code
from iamdsl.client.invocation import pages
from iamdsl.deployment.reader.credential_reads import credential_reads
from iamdsl.deployment.reader.denials import DeniedReads
from iamdsl.errors import AccessDenied, CallFailed
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.thread_pool import ThreadPool
    from iamdsl.snapshot import Snapshot

Answers: TypeAlias = dict[tuple[str, str], "Mapping[str, Any] | None"]
"""Complete responses, by address and operation; None where the object does not exist."""

ReadCalls: TypeAlias = dict[tuple[str, str], tuple[Call, frozenset[str]]]
"""Calls, by the key of their answer, each with the error codes that mean "does not exist"."""


def _under_account_spelling(
    item: tuple[tuple[str, str], Mapping[str, Any] | None],
) -> tuple[tuple[str, str], Mapping[str, Any] | None]:
    """Return an answer under the address that the account gives it: IAM reads names in any case."""
    (text, operation), answer = item
    address = Address.parse(text)
    name_in_answer = KINDS[address.kind].name_in_answer
    if answer is None or name_in_answer is None:
        return item
    return (str(Address(address.kind, name_in_answer(answer))), operation), answer


class AccountReader:
    """Reader of the details of addresses from an account, several calls at a time.

    `denied` collects the errors of reads that the caller may not make; they have no answer.
    """

    def __init__(self, account: Account, pool: ThreadPool) -> None:
        """Read `account` in the threads of `pool`."""
        self._account = account
        self._pool = pool
        self.denied: DeniedReads = DeniedReads()

    def policies(self, arns: Mapping[Address, str]) -> list[Mapping[str, Any]]:
        """Return GetPolicy's responses for those that exist; raises `CallFailed`."""
        return self._each("GetPolicy", "PolicyArn", arns)

    def policies_exist(self, arns: Iterable[str]) -> dict[str, bool]:
        """Return whether managed policies exist, without those that the caller may not read.

        Raises `CallFailed` for other errors.
        """
        answers = self._pool.map(self._policy_exists, arns)
        return {arn: exists for arn, exists in answers if exists is not None}

    def _policy_exists(self, arn: str) -> tuple[str, bool | None]:
        try:
            answer = self.answer(Call("iam", "GetPolicy", {"PolicyArn": arn}), NOT_FOUND_CODES)
        except CallFailed as error:
            if base_code(error.code) not in NO_DETAIL_CODES:
                raise
            return arn, None
        return arn, answer is not None

    def roles(self, names: Mapping[Address, str]) -> list[Mapping[str, Any]]:
        """Return GetRole's responses for those that exist; raises `CallFailed`."""
        return self._each("GetRole", "RoleName", names)

    def _each(
        self, operation: str, parameter: str, values: Mapping[Address, str]
    ) -> list[Mapping[str, Any]]:
        answers = self._read_all(
            {
                (str(address), operation): (
                    Call("iam", operation, {parameter: value}),
                    NOT_FOUND_CODES,
                )
                for address, value in values.items()
            }
        )
        return [answer for answer in answers.values() if answer is not None]

    def single_reads(
        self, addresses: Iterable[Address], recovery: Recovery, declared: frozenset[Address]
    ) -> Answers:
        """Send the read calls that the kinds of the addresses define.

        Raises `CallFailed`, for `declared` addresses also if their kind is not available in the
        account.
        """
        identity = self._account.identity()
        scope = Scope(recovery.ledger.stack, identity.partition, identity.account)
        read_calls: ReadCalls = {}
        for address in addresses:
            kind = KINDS[address.kind]
            codes = (
                NOT_FOUND_CODES if address in declared else NOT_FOUND_CODES | kind.unavailable_codes
            )
            for call in kind.reads(address.name, recovery.attributes(address), scope):
                read_calls[str(address), call.operation] = (call, codes)
        return dict(map(_under_account_spelling, self._read_all(read_calls).items()))

    def other_spellings(
        self, addresses: Iterable[Address], snapshot: Snapshot, recovery: Recovery
    ) -> Answers:
        """Return empty answers for objects of kinds whose reads find only the exact name.

        They show how the account spells the name of a missing object. Without the permission to
        list them they remain unknown. Raises `CallFailed`.
        """
        kinds = {
            address.kind: KINDS[address.kind]
            for address in addresses
            if KINDS[address.kind].read_in_exact_case
            and KINDS[address.kind].observe(snapshot, address.name, recovery.attributes(address))
            is None
            and str(address) not in self.denied.by_address
        }
        result: dict[tuple[str, str], Mapping[str, Any] | None] = {}
        for name, kind in kinds.items():
            calls = kind.lister.list_calls(snapshot)
            answers = [self._response(call, frozenset()) for call in calls]
            readable = [answer for answer in answers if isinstance(answer, dict)]
            for listed in kind.lister.read_answers(snapshot, readable):
                result[f"{name}/{listed.name}", calls[0].operation] = {}
        return result

    def credentials(self, users: Iterable[str]) -> Answers:
        """Return all credentials of the users, by the users' addresses.

        Calls that are denied are left out: then IAM refuses to delete a user that still has
        such credentials.
        """
        codes = NOT_FOUND_CODES | NO_DETAIL_CODES
        return self._read_all(
            {
                (f"user/{user}", call.operation): (call, codes)
                for user in users
                for call in credential_reads(user)
            }
        )

    def details(
        self, addresses: Iterable[Address], recovery: Recovery, snapshot: Snapshot
    ) -> Answers:
        """Return details of single credentials, by address and ID; raises `CallFailed`."""
        read_calls: ReadCalls = {}
        for address in addresses:
            credentials = KINDS[address.kind].credentials
            if credentials is not None:
                known = recovery.attributes(address)
                lost = recovery.open_intent(address) is not None
                calls = credentials.details(snapshot, address.name, known, lost=lost)
                read_calls.update(
                    {(str(address), key): (call, NOT_FOUND_CODES) for key, call in calls.items()}
                )
        return self._read_all(read_calls)

    def _read_all(self, read_calls: ReadCalls) -> Answers:
        """Send each distinct call once; return its answer under every key that has it."""
        distinct: ReadCalls = {}
        for call, codes in read_calls.values():
            _, earlier_codes = distinct.get(call.signature, (call, codes))
            distinct[call.signature] = (call, earlier_codes & codes)
        results = self._pool.map(lambda read_call: self._response(*read_call), distinct.values())
        responses = dict(zip(distinct, results, strict=True))
        answers: Answers = {}
        for key, (call, _) in read_calls.items():
            response = responses[call.signature]
            if isinstance(response, AccessDenied):
                self.denied.add(key[0], response)
            else:
                answers[key] = response
        return answers

    def _response(
        self, call: Call, absent: frozenset[str]
    ) -> Mapping[str, Any] | AccessDenied | None:
        try:
            return self.answer(call, absent)
        except AccessDenied as error:
            return error

    def answer(self, call: Call, absent: frozenset[str]) -> Mapping[str, Any] | None:
        """Send a call and return its response, with the lists of all pages joined.

        None if AWS answers with a code of `absent`; raises `CallFailed` for other errors.
        """
        result: dict[str, Any] = {}
        try:
            for page in pages(self._account, call.service, call.operation, call.arguments):
                for name, value in page.items():
                    is_continued = isinstance(value, list) and name in result
                    result[name] = [*result[name], *value] if is_continued else value
        except CallFailed as error:
            if base_code(error.code) not in absent:
                raise
            return None
        return result
