"""HTTP server for the in-process account, for any AWS client in any language."""

from __future__ import annotations

import re
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from iamdsl.errors import AccountError, RealEndpointRefused
from iamdsl.origin import here
from iamdsl.testing.account import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SCOPE = re.compile(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request")
_TEXT: Mapping[str, str] = {"Content-Type": "text/plain; charset=utf-8"}


@contextmanager
def serve(account: InProcessAccount | None = None, port: int = 0) -> Iterator[str]:
    """Serve an account on the loopback address while the block runs; yields the URL.

    Point an AWS client to it with AWS_ENDPOINT_URL and any credentials. If the account enforces
    policies, use an access key of the account, or of its root user: AKIAINPROCESS0000000.
    Secrets and signatures are not checked. Port 0 selects a free port. Raises `AccountError` if
    the port is in use.
    """
    served_account = account or InProcessAccount()

    class Handler(_Handler):
        account = served_account

    try:
        server = _Server(("127.0.0.1", port), Handler)
    except (OSError, OverflowError) as error:
        raise AccountError(
            f"port {port} cannot be served",
            where=here(),
            why=str(error),
            next_step="choose another port, or 0 for a free one",
        ) from None
    thread = threading.Thread(target=server.serve_forever, name="iamdsl-account", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    """Server whose connections stay open after a response without blocking shutdown."""

    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that have disconnected."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Handler that passes requests to the account."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body in one packet
    account: InProcessAccount

    def do_POST(self) -> None:
        """Respond to one request of the AWS Query protocol."""
        try:
            length = int(self.headers.get("Content-Length") or 0)
        except ValueError:
            length = 0
        body = self.rfile.read(length)
        signed = self.headers.get("Authorization") or ""
        scope = _SCOPE.search(signed)
        service = scope.group(1) if scope else "unsigned"
        operation = parse_qs(body.decode("utf-8", "replace")).get("Action", [""])[0]
        headers: Mapping[str, str]
        try:
            status, headers, answer = self.account.serve(
                service, operation, {"Authorization": signed}, body
            )
        except RealEndpointRefused as error:
            status, headers, answer = 501, _TEXT, str(error).encode()
        self._send(status, headers, answer)

    def do_GET(self) -> None:
        """Respond to browsers with a description of the server."""
        self._send(200, _TEXT, b"an in-process AWS account: IAM and STS\n")

    def _send(self, status: int, headers: Mapping[str, str], answer: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
        """Print nothing; requests are counted instead."""
