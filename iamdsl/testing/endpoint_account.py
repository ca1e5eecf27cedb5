"""An account at a local test server, such as moto, for running the same tests against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from iamdsl.client import AwsAccount
from iamdsl.client.aws_account import is_aws_host
from iamdsl.emulator.protocol.clients import ROOT_KEY
from iamdsl.errors import AccountError, RealEndpointRefused

if TYPE_CHECKING:
    from iamdsl.client import ServiceClient

_REGION = "us-east-1"


def check_url(url: str) -> str:
    """Return the URL of a test server.

    Raises `RealEndpointRefused` for an endpoint of AWS, `AccountError` if it is not a URL.
    """
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError as error:
        parts, host, why = urlsplit(""), None, str(error)
    else:
        why = "it must begin with http:// or https:// and name a host"
    if parts.scheme not in {"http", "https"} or not host:
        raise AccountError(
            f"{url!r} is not the URL of a server",
            why=why,
            next_step="give a URL such as http://127.0.0.1:5000",
        )
    if is_aws_host(host):
        raise RealEndpointRefused(
            f"tests do not run against {host}",
            why="it is an endpoint of AWS, where tests would create and delete real resources",
            next_step="start a test server with `iamdsl account` and give its URL",
        )
    return url


class EndpointAccount(AwsAccount):
    """The account of a test server, called with dummy credentials.

    Ledgers are kept in memory, so a test leaves nothing but its objects on the server; `clear`
    destroys the deployed stacks.
    """

    def __init__(self, url: str) -> None:
        """Use the server at this URL.

        Raises `RealEndpointRefused` for an endpoint of AWS, `AccountError` if it is not a URL.
        """
        self._url = check_url(url)
        self._memory: dict[str, object] = {}
        self._session: Any = None
        super().__init__(client_factory=self._make_client)

    def __repr__(self) -> str:
        return f"EndpointAccount({self._url!r})"

    @property
    def memory(self) -> dict[str, object]:
        """Storage for the ledgers of deployments to this account."""
        return self._memory

    @property
    def lag(self) -> float:
        """Always 0: test servers show changes at once."""
        return 0.0

    @property
    def approves(self) -> bool:
        """Always true: plans for this account need no approval."""
        return True

    def clear(self) -> None:
        """Destroy every stack that was deployed through this object."""
        from iamdsl.scripting import deploy
        from iamdsl.scripting.state_location import LEDGER

        for name in [key for key in self._memory if key.startswith(LEDGER)]:
            deploy(name.removeprefix(LEDGER), account=self, force_destroy=True).destroy()
        self._memory.clear()

    def _make_client(self, service: str) -> ServiceClient:
        from botocore.config import Config

        if self._session is None:
            import boto3.session

            from iamdsl.emulator.protocol.botocore_session import isolated_session

            core = isolated_session()
            core.set_credentials(ROOT_KEY, "test-server")
            self._session = boto3.session.Session(botocore_session=core)
        config = Config(
            retries={"mode": "standard", "total_max_attempts": 1},
            ignore_configured_endpoint_urls=True,
        )
        client: ServiceClient = self._session.client(
            service, region_name=_REGION, endpoint_url=self._url, config=config
        )
        return client
