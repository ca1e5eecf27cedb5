"""An emulated AWS account inside this process, for tests, notebooks and the demo."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from iamdsl.client import Identity
from iamdsl.emulator.protocol.clients import Clients
from iamdsl.errors import AccountError, RealEndpointRefused
from iamdsl.language import check_partition
from iamdsl.language.elements.arn import check_account
from iamdsl.origin import here
from iamdsl.testing.faults import Fault, FaultRates, Faults, KillPoint, When

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.client import ServiceClient
    from iamdsl.emulator.enforcement.authorizer import Authorizer
    from iamdsl.emulator.protocol.response import Response
    from iamdsl.emulator.service import IamService
    from iamdsl.evaluation.matchers.policy_inputs import Levels
    from iamdsl.language import PolicyDocument
    from iamdsl.language.elements.arn import ArnLike
    from iamdsl.language.parser.policy_source import PolicyJson
    from iamdsl.testing.acting_account import ActingAccount

_READS = ("Get", "List", "Generate", "Simulate", "Decode")
_KEY = re.compile(r"Credential=([^/]+)/")


class InProcessAccount:
    """An AWS account that starts empty and exists as long as the object.

    Use it wherever an `Account` is expected: `deploy("x", account=InProcessAccount())`.
    `client("iam")` is a real boto3 client for your own assertions. No credentials are read,
    whatever the environment says, and no request leaves the process. Each object is a separate
    account, even with the same id. `calls` and `writes` count the requests by
    `service:Operation`. Requests that IAM rejects fail with IAM's errors; `quotas` overrides
    IAM's default quotas (`{"Roles": 5000}`).

    With `enforce=True` each request is decided by the policies in the account; a denied request
    changes nothing and is counted in `refused`. The caller is the account's root user;
    `acting_as` returns an account for another caller. `scps` are levels of service control
    policies, from the organization's root to the account. Without `enforce` every caller is an
    administrator. `clock` returns the account's time, with a time zone: pass one of your own to
    test what happens when credentials age and access expires.
    """

    def __init__(
        self,
        account_id: str = "123456789012",
        partition: str = "aws",
        *,
        quotas: Mapping[str, int] | None = None,
        enforce: bool = False,
        scps: Levels = (),
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Make an empty account.

        Raises `InvalidArn` for an invalid account id, `LanguageError` for an unknown partition
        or an invalid policy in `scps`, `AccountError` for an unknown quota, or for `scps`
        without `enforce`.
        """
        from iamdsl.emulator.account.quotas import with_defaults

        self._account_id = check_account(account_id)
        self._partition = check_partition(partition)
        self._quotas = with_defaults(quotas or {})
        if scps and not enforce:
            raise AccountError(
                "scps is given, but this account does not enforce policies",
                where=here(),
                next_step="add enforce=True",
            )
        if scps:
            from iamdsl.evaluation import PolicySet

            PolicySet(scps=scps)
        self._enforce, self._scps = enforce, tuple(scps)
        self._clock = clock
        self._lock = threading.RLock()
        self._iam: IamService | None = None
        self._clients = Clients(self, self._partition)
        self._identity: Identity | None = None
        self._faults = Faults()
        self._latency = 0.0
        self._memory: dict[str, object] = {}
        self.calls: Counter[str] = Counter()
        self.writes: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def __repr__(self) -> str:
        return f"InProcessAccount({self._account_id!r}, {self._partition!r})"

    @property
    def endpoint(self) -> str | None:
        """Always `in-process`, so that its state is never mistaken for a real account's."""
        return "in-process"

    @property
    def memory(self) -> dict[str, object]:
        """Storage for the ledgers of deployments to this account."""
        return self._memory

    @property
    def lag(self) -> float:
        """Seconds until reads show a change, as set by `delay_visibility`."""
        return 0.0 if self._iam is None else self._iam.delay.total_seconds()

    @property
    def approves(self) -> bool:
        """Always true: plans for this account need no approval."""
        return True

    def now(self) -> datetime:
        """Return the account's time."""
        return self._clock()

    def identity(self) -> Identity:
        """Return the caller: an administrator or, if policies are enforced, the root user."""
        with self._lock:
            if self._identity is None:
                self._identity = Identity.of(self.client("sts").get_caller_identity()["Arn"])
            return self._identity

    def client(self, service: str) -> ServiceClient:
        """Return a boto3 client whose requests this account answers: IAM and STS.

        Calls to any other service raise `RealEndpointRefused`.
        """
        return self._clients.client(service)

    def acting_as(
        self,
        principal: ArnLike,
        *,
        session_name: str | None = None,
        session_policy: PolicyDocument | PolicyJson | None = None,
    ) -> ActingAccount:
        """Return this account with another caller: `user/ci`, `role/deployer`, or an ARN.

        For a role the caller is a session of it, limited by `session_policy`. The role's trust
        policy is not evaluated; use `client("sts").assume_role` to test it. Raises
        `AccountError` if there is no such user or role, or if a user is given a session name
        or policy.
        """
        from iamdsl.testing.acting_account import ActingAccount, sign_in

        with self._lock:
            key = sign_in(self._open_iam().state, principal, session_name, session_policy)
        return ActingAccount(self, Clients(self, self._partition, key))

    def reset_calls(self) -> None:
        """Reset the counters `calls`, `writes` and `refused`."""
        self.calls.clear()
        self.writes.clear()
        self.refused.clear()

    def fail(
        self,
        operation: str,
        code: str,
        *,
        times: int = 1,
        when: When = "before",
        message: str | None = None,
    ) -> None:
        """Inject a fault: the next calls of an operation fail with an AWS error code.

        With `when="after_commit"` the change is made before the error is returned, as when a
        response is lost.
        """
        self._faults.add(Fault(operation, code, times, when, message))

    def disturb(
        self,
        *,
        throttling: float = 0,
        lost_answers: float = 0,
        concurrent_modification: float = 0,
        unmodifiable: float = 0,
        seed: int = 0,
    ) -> None:
        """Inject random faults into IAM calls; each rate is a fraction of calls, from 0 to 1.

        The same seed gives the same faults for the same calls in the same order. `lost_answers`
        makes the change and returns a server error (ServiceFailure); `unmodifiable` returns
        EntityTemporarilyUnmodifiable.
        """
        rates = FaultRates(throttling, lost_answers, concurrent_modification, unmodifiable)
        self._faults.disturb(rates, seed)

    def delay_visibility(self, seconds: float, *, writes: bool = False) -> None:
        """Emulate eventual consistency: reads show a change only after this many seconds.

        The same holds for principals named in trust policies and, with `writes`, for the
        objects that write calls name. Changes in AWS are eventually consistent too:
        https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
        """
        iam = self._open_iam()
        iam.delay, iam.late_writes = timedelta(seconds=seconds), writes

    def slow_down(self, seconds: float) -> None:
        """Delay every response by this many seconds; concurrent calls wait in parallel."""
        self._latency = seconds

    def limit_pages(self, items: int | None) -> None:
        """Limit the number of items on a page, whatever MaxItems is; None removes the limit.

        IAM itself may return fewer items than MaxItems:
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
        """
        self._open_iam().page_limit = items

    def occupy(self, role: str, *arns: str) -> None:
        """Set the ARNs of the resources that use a service-linked role; none means unused.

        A deletion of a role that is in use starts, then fails and reports these ARNs.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
        """
        self._open_iam().occupy(role, arns)

    def hold_legacy_document(
        self, address: str, document: str, *, inline: str | None = None
    ) -> None:
        """Give an existing object a document without any check, as accounts have old ones.

        It becomes the default version of `policy/NAME` or the trust policy of `role/NAME`; with
        `inline`, the inline policy of this name of a user, group or role. IAM keeps documents
        that it would refuse today. Raises `AccountError` if there is no such object.
        """
        from iamdsl.testing.legacy_documents import hold

        with self._lock:
            hold(self._open_iam().state, address, document, inline)

    def kill_at(
        self, call: int = 1, *, operation: str | None = None, when: When = "before"
    ) -> None:
        """Raise `Killed` in the n-th IAM call from now (1 is the next one).

        With `operation` only its calls are counted. It emulates a process that ends before, or
        right after, the change is made.
        """
        self._faults.kill(KillPoint(call, operation, when))

    def clear_faults(self) -> None:
        """Remove all injected faults and delays."""
        self._latency = 0.0
        self._faults.clear()
        self.delay_visibility(0)

    def serve(
        self, service: str, operation: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return the response to one request of a client or of the HTTP server.

        Raises `RealEndpointRefused` for a service that is not emulated.
        """
        if service not in {"iam", "sts"}:
            raise RealEndpointRefused(
                f"{service}:{operation} would leave the process",
                why="the in-process account answers IAM and STS only and sends nothing to AWS",
                next_step="use a boto3 client of your own for other services",
            )
        signed = _KEY.search(str(headers.get("Authorization", "")))
        key = signed.group(1) if signed else ""
        if self._latency:
            time.sleep(self._latency)
        with self._lock:
            name = f"{service}:{operation}"
            writes = not operation.startswith(_READS)
            self.calls[name] += 1
            if writes:
                self.writes[name] += 1
            iam = self._open_iam()
            if service != "iam":
                return iam.answer(service, body, key)
            self._faults.next_call(operation)
            error_before = self._faults.take(operation, "before", writes=writes)
            if error_before is not None:
                return iam.refuse(service, *error_before)
            answer = iam.answer(service, body, key)
            error_after = self._faults.take(operation, "after_commit", writes=writes)
            if error_after is not None:
                return iam.refuse(service, *error_after)
            return answer

    def _open_iam(self) -> IamService:
        with self._lock:
            if self._iam is None:
                from iamdsl.emulator.service import IamService

                self._iam = IamService(
                    self._account_id,
                    self._partition,
                    self._quotas,
                    self._clock,
                    authorizer=self._authorizer(),
                )
            return self._iam

    def _authorizer(self) -> Authorizer | None:
        if not self._enforce:
            return None
        from iamdsl.emulator.enforcement.authorizer import Authorizer

        return Authorizer(self._scps, self.refused)
