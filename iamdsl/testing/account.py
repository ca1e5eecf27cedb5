"""An AWS account inside this process, for tests, notebooks and the demo."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from iamdsl.client import Identity
from iamdsl.emulator.protocol.clients import Clients
from iamdsl.errors import AccountError, RealEndpointRefused
from iamdsl.language import check_partition
from iamdsl.language.elements.arn import check_account
from iamdsl.origin import here
from iamdsl.testing.faults import Fault, FaultRates, Faults, KillPoint, When

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    """An account that starts empty and vanishes with its object.

    It stands wherever an `Account` is taken: `deploy("x", account=InProcessAccount())`.
    `client("iam")` is a real boto3 client for your own assertions. No credentials
    are read, whatever the environment says, and no request leaves the process.
    Each object is an account of its own, even under the same id. `calls` and
    `writes` count what was served, by `service:Operation`. It refuses what IAM
    refuses; `quotas` raises or lowers some of IAM's (`{"Roles": 5000}`).

    With `enforce` each call is decided by the policies in the account, and what a caller may
    not do is refused, changes nothing, and is counted in `refused`. The caller is the
    account's root; `acting_as` gives others. `scps` are levels of service control policies,
    from the organization's root to the account. Without `enforce` all are administrators.
    """

    def __init__(
        self,
        account_id: str = "123456789012",
        partition: str = "aws",
        *,
        quotas: Mapping[str, int] | None = None,
        enforce: bool = False,
        scps: Levels = (),
    ) -> None:
        """Make an empty account; raises InvalidArn, LanguageError or AccountError."""
        from iamdsl.emulator.account.quotas import with_defaults

        self._account_id = check_account(account_id)
        self._partition = check_partition(partition)
        self._quotas = with_defaults(quotas or {})
        if scps and not enforce:
            raise AccountError(
                "service control policies are given, and no policies are enforced",
                where=here(),
                next_step="add enforce=True",
            )
        if scps:
            from iamdsl.evaluation import PolicySet

            PolicySet(scps=scps)
        self._enforce, self._scps = enforce, tuple(scps)
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
        """Always `in-process`, so that its state is never taken for a real account's."""
        return "in-process"

    @property
    def memory(self) -> dict[str, object]:
        """Where deployments keep their ledgers."""
        return self._memory

    @property
    def lag(self) -> float:
        """Seconds after which reads show what was written: as `delay_visibility` set it."""
        return 0.0 if self._iam is None else self._iam.delay.total_seconds()

    @property
    def approves(self) -> bool:
        """Plans need no approval here."""
        return True

    def identity(self) -> Identity:
        """The caller: an administrator of this account or, where policies count, its root."""
        with self._lock:
            if self._identity is None:
                self._identity = Identity.of(self.client("sts").get_caller_identity()["Arn"])
            return self._identity

    def client(self, service: str) -> ServiceClient:
        """A boto3 client whose requests are answered here; IAM and STS are."""
        return self._clients.client(service)

    def acting_as(
        self,
        principal: ArnLike,
        *,
        session_name: str | None = None,
        session_policy: PolicyDocument | PolicyJson | None = None,
    ) -> ActingAccount:
        """The same account, called by a user or by a role: `user/ci`, `role/deployer`, an ARN.

        Of a role it is a session, which `session_policy` can limit. The role's trust policy is
        not asked for it: `client("sts").assume_role` is. Raises AccountError where there is none.
        """
        from iamdsl.testing.acting_account import ActingAccount, sign_in

        with self._lock:
            key = sign_in(self._open_iam().state, principal, session_name, session_policy)
        return ActingAccount(self, Clients(self, self._partition, key))

    def reset_calls(self) -> None:
        """Begin to count anew."""
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
        """Let the next calls of an operation fail with an AWS error code, and a message.

        `after_commit` makes the change first and answers the error then, as happens
        when a response is lost.
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
        """Let IAM's calls fail by chance: each number is a share of calls, from 0 to 1.

        The same seed gives the same trouble to the same calls in the same order. A lost
        answer is a change that was made and answered with an error of the server; an `unmodifiable`
        object is refused as EntityTemporarilyUnmodifiable.
        """
        weather = FaultRates(throttling, lost_answers, concurrent_modification, unmodifiable)
        self._faults.disturb(weather, seed)

    def delay_visibility(self, seconds: float, *, writes: bool = False) -> None:
        """Let reads, and trust policies that name principals, see changes only after a while.

        With `writes` all other calls find what they name only after that while, too.

        So it is on AWS, for seconds:
        https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
        """
        iam = self._open_iam()
        iam.delay, iam.late_writes = timedelta(seconds=seconds), writes

    def slow_down(self, seconds: float) -> None:
        """Let every answer take so long, as over a network; calls side by side take no longer."""
        self._latency = seconds

    def limit_pages(self, items: int | None) -> None:
        """Let no page of a list have more items, whatever was asked for; None lifts that.

        IAM itself may give fewer than MaxItems:
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
        """
        self._open_iam().page_limit = items

    def occupy(self, role: str, *arns: str) -> None:
        """Let a service-linked role be used by resources of its service, or by none any more.

        While it is, IAM begins its deletion, fails, and tells their ARNs.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
        """
        self._open_iam().occupy(role, arns)

    def kill_at(
        self, call: int = 1, *, operation: str | None = None, when: When = "before"
    ) -> None:
        """Raise `Killed` out of the so-manieth IAM call from now (1 is the next).

        With `operation` only its calls are counted. It stands for a process that ends
        before, or right after, the change was made.
        """
        self._faults.kill(KillPoint(call, operation, when))

    def clear_faults(self) -> None:
        """Let every call succeed again, at once, and be seen at once."""
        self._latency = 0.0
        self._faults.clear()
        self.delay_visibility(0)

    def serve(
        self, service: str, operation: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Answer one request, from a client here or from the HTTP server.

        Raises RealEndpointRefused for a service that is not served.
        """
        if service not in {"iam", "sts"}:
            raise RealEndpointRefused(
                f"{service}:{operation} would leave the process",
                why="this account serves IAM and STS only, and lets nothing out",
                next_step="use another client for other services",
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
            early = self._faults.take(operation, "before", writes=writes)
            if early is not None:
                return iam.refuse(service, *early)
            answer = iam.answer(service, body, key)
            late = self._faults.take(operation, "after_commit", writes=writes)
            if late is not None:
                return iam.refuse(service, *late)
            return answer

    def _open_iam(self) -> IamService:
        with self._lock:
            if self._iam is None:
                from iamdsl.emulator.service import IamService

                self._iam = IamService(
                    self._account_id,
                    self._partition,
                    self._quotas,
                    authorizer=self._authorizer(),
                )
            return self._iam

    def _authorizer(self) -> Authorizer | None:
        if not self._enforce:
            return None
        from iamdsl.emulator.enforcement.authorizer import Authorizer

        return Authorizer(self._scps, self.refused)
