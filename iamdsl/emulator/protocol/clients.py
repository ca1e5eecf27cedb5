"""Boto3 clients whose requests are answered inside this process."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import ServiceClient
    from iamdsl.emulator.protocol.response import Response

ROOT_KEY = "AKIAINPROCESS0000000"
"""The access key of the root user or, if policies are not enforced, of an administrator."""


class RequestServer(Protocol):
    """Server of API requests."""

    def serve(
        self, service: str, operation: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return the response to one request."""
        ...


class Clients:
    """The clients of one caller, cached by service; the user's credentials are not read."""

    def __init__(self, account: RequestServer, partition: str, key: str = ROOT_KEY) -> None:
        """Make clients that sign with an access key."""
        self._account = account
        self._partition = partition
        self._key = key
        self._lock = threading.RLock()
        self._session: Any = None
        self._clients: dict[str, Any] = {}

    def client(self, service: str) -> ServiceClient:
        """Return a thread-safe client that does not retry."""
        with self._lock:
            if service not in self._clients:
                self._clients[service] = self._open(service)
            client: ServiceClient = self._clients[service]
            return client

    def _open(self, service: str) -> Any:
        from botocore.config import Config

        from iamdsl.emulator.protocol.regions import REGIONS

        config = Config(
            retries={"mode": "standard", "total_max_attempts": 1},
            ignore_configured_endpoint_urls=True,
        )
        return self._open_session().client(
            service, region_name=REGIONS[self._partition], config=config
        )

    def _open_session(self) -> Any:
        if self._session is None:
            import boto3.session

            from iamdsl.emulator.protocol.botocore_session import isolated_session

            core = isolated_session()
            core.set_credentials(self._key, "in-process")
            core.register("before-send", self._answer)
            self._session = boto3.session.Session(botocore_session=core)
        return self._session

    def _answer(self, event_name: str, request: Any, **_: Any) -> Any:
        from botocore.awsrequest import AWSResponse

        from iamdsl.emulator.protocol.raw_body import RawBody

        _event, service, operation = event_name.split(".")
        body = request.body or b""
        content = body if isinstance(body, bytes) else str(body).encode()
        signed = request.headers.get("Authorization") or b""
        headers = {"Authorization": signed.decode() if isinstance(signed, bytes) else signed}
        status, response_headers, answer = self._account.serve(service, operation, headers, content)
        return AWSResponse(request.url, status, dict(response_headers), RawBody(answer))
