"""The in-process account over HTTP, for clients in other processes and other languages."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from iamdsl.errors import RealEndpointRefused
from iamdsl.testing.account import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCOPE = re.compile(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request")


@contextmanager
def serve(account: InProcessAccount | None = None, port: int = 0) -> Iterator[str]:
    """Serve an account on the loopback address while the block runs; gives the URL.

    Point any AWS client at it by AWS_ENDPOINT_URL. A port of 0 takes a free one.
    """
    from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: PLC0415 - with moto

    class Quiet(WSGIRequestHandler):
        def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002, ANN401
            """Keep quiet: requests are counted, not printed."""

    application = _Application(account or InProcessAccount())
    server = make_server("127.0.0.1", port, application, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, name="iamdsl-account", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Application:
    """A WSGI application that hands requests to the account."""

    def __init__(self, account: InProcessAccount) -> None:
        self._account = account

    def __call__(self, environ: Any, start_response: Any) -> Any:  # noqa: ANN401 - WSGI's types
        from werkzeug.wrappers import Request, Response  # noqa: PLC0415 - with moto

        request = Request(environ)
        body = request.get_data()
        scope = _SCOPE.search(request.headers.get("Authorization", ""))
        service = scope.group(1) if scope else "unsigned"
        operation = parse_qs(body.decode("utf-8", "replace")).get("Action", [""])[0]
        try:
            status, headers, answer = self._account.serve(
                service, operation, request.method, request.url, dict(request.headers), body
            )
        except RealEndpointRefused as error:
            status, headers, answer = 501, {"Content-Type": "text/plain"}, str(error).encode()
        kept = {key: value for key, value in headers.items() if key.lower() != "content-length"}
        return Response(answer, status, kept)(environ, start_response)
