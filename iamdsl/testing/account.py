"""An AWS account inside this process, for tests, notebooks and the demo."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING, Any, Literal

from iamdsl.client import Identity
from iamdsl.errors import RealEndpointRefused
from iamdsl.language import check_partition
from iamdsl.language.arn import check_account
from iamdsl.testing.faults import Fault, Faults

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import ServiceClient
    from iamdsl.testing.moto_backend import Answer, MotoBackend

_READS = ("Get", "List", "Generate", "Simulate", "Decode")


class InProcessAccount:
    """An account that starts empty and vanishes with its object.

    It stands wherever an `Account` is taken: `deploy("x", account=InProcessAccount())`.
    `client("iam")` is a real boto3 client for your own assertions. No credentials
    are read, whatever the environment says, and no request leaves the process.
    Each object is an account of its own, even under the same id. `calls` and
    `writes` count what was served, by `service:Operation`.
    """

    def __init__(self, account_id: str = "123456789012", partition: str = "aws") -> None:
        """Make an empty account; raises InvalidArn or LanguageError."""
        self._account_id = check_account(account_id)
        self._partition = check_partition(partition)
        self._lock = threading.RLock()
        self._backend: MotoBackend | None = None
        self._session: Any = None
        self._clients: dict[tuple[str, bool], Any] = {}
        self._identity: Identity | None = None
        self._faults = Faults()
        self._memory: dict[str, object] = {}
        self.calls: Counter[str] = Counter()
        self.writes: Counter[str] = Counter()

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
    def approves(self) -> bool:
        """Plans need no approval here."""
        return True

    def identity(self) -> Identity:
        """The caller: an administrator of this account."""
        with self._lock:
            if self._identity is None:
                self._identity = Identity.of(self.client("sts").get_caller_identity()["Arn"])
            return self._identity

    def client(self, service: str, *, retries: bool = True) -> ServiceClient:
        """A boto3 client whose requests are answered here; IAM and STS are."""
        with self._lock:
            if (service, retries) not in self._clients:
                self._clients[service, retries] = self._open(service, retries=retries)
            client: ServiceClient = self._clients[service, retries]
            return client

    def reset_calls(self) -> None:
        """Begin to count anew."""
        self.calls.clear()
        self.writes.clear()

    def fail(
        self,
        operation: str,
        code: str,
        *,
        times: int = 1,
        when: Literal["before", "after_commit"] = "before",
    ) -> None:
        """Let the next calls of an operation fail with an AWS error code.

        `after_commit` makes the change first and answers the error then, as happens
        when a response is lost.
        """
        self._faults.add(Fault(operation, code, times, when))

    def clear_faults(self) -> None:
        """Let every call succeed again."""
        self._faults.clear()

    def serve(
        self,
        service: str,
        operation: str,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> Answer:
        """Answer one request, from a client here or from the HTTP server.

        Raises RealEndpointRefused for a service that is not served.
        """
        if service not in {"iam", "sts"}:
            raise RealEndpointRefused(
                f"{service}:{operation} would leave the process",
                why="this account serves IAM and STS only, and lets nothing out",
                next_step="use another client for other services",
            )
        with self._lock:
            name = f"{service}:{operation}"
            self.calls[name] += 1
            if not operation.startswith(_READS):
                self.writes[name] += 1
            early = self._faults.take(operation, "before")
            if early is not None:
                return early
            if service == "sts" and operation == "GetCallerIdentity":
                return self._whoami()
            answer = self._open_backend().serve(service, method, url, headers, body)
            late = self._faults.take(operation, "after_commit")
            return answer if late is None else late

    def _whoami(self) -> Answer:
        arn = f"arn:{self._partition}:iam::{self._account_id}:user/in-process"
        text = (
            '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
            f"<GetCallerIdentityResult><Arn>{arn}</Arn><UserId>AIDAINPROCESS</UserId>"
            f"<Account>{self._account_id}</Account></GetCallerIdentityResult>"
            "<ResponseMetadata><RequestId>in-process</RequestId></ResponseMetadata>"
            "</GetCallerIdentityResponse>"
        )
        return 200, {"Content-Type": "text/xml"}, text.encode()

    def _open_backend(self) -> MotoBackend:
        if self._backend is None:
            from iamdsl.testing.moto_backend import MotoBackend  # noqa: PLC0415 - moto is slow to load

            self._backend = MotoBackend(self._account_id, self._partition)
        return self._backend

    def _open(self, service: str, *, retries: bool) -> Any:  # noqa: ANN401 - boto3 has no types
        from botocore.config import Config  # noqa: PLC0415 - loaded when first used

        from iamdsl.testing.regions import REGIONS  # noqa: PLC0415

        config = Config(
            retries={"mode": "standard", "total_max_attempts": 5 if retries else 1},
            ignore_configured_endpoint_urls=True,
        )
        return self._open_session().client(
            service, region_name=REGIONS[self._partition], config=config
        )

    def _open_session(self) -> Any:  # noqa: ANN401 - boto3 has no types
        if self._session is None:
            import boto3.session  # noqa: PLC0415 - loaded when first used

            from iamdsl.testing.neutral import neutral_session  # noqa: PLC0415

            inner = neutral_session()
            inner.set_credentials("AKIAINPROCESS0000000", "in-process")
            inner.register("before-send", self._answer)
            self._session = boto3.session.Session(botocore_session=inner)
        return self._session

    def _answer(self, event_name: str, request: Any, **_: Any) -> Any:  # noqa: ANN401 - botocore's
        from botocore.awsrequest import AWSResponse  # noqa: PLC0415 - loaded when first used

        from iamdsl.testing.raw import RawBody  # noqa: PLC0415

        _event, service, operation = event_name.split(".")
        body = request.body or b""
        content = body if isinstance(body, bytes) else str(body).encode()
        status, headers, answer = self.serve(
            service, operation, request.method, request.url, request.headers, content
        )
        return AWSResponse(request.url, status, dict(headers), RawBody(answer))
