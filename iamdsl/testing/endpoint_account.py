"""An account at a server of one's own: the same tests, against another IAM than ours."""

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
    """The URL of a test server; raises RealEndpointRefused for AWS's own, or AccountError."""
    try:
        place = urlsplit(url)
        host, _port = place.hostname, place.port
    except ValueError as error:
        place, host, why = urlsplit(""), None, str(error)
    else:
        why = "it begins with http:// or https:// and names a host"
    if place.scheme not in {"http", "https"} or not host:
        raise AccountError(
            f"{url!r} is no URL of a server", why=why, next_step="write http://127.0.0.1:5000"
        )
    if is_aws_host(host):
        raise RealEndpointRefused(
            f"tests do not run against {host}",
            why="it is AWS itself: what tests make and delete there is real",
            next_step="give the URL of a test server, such as `iamdsl account` serves",
        )
    return url


class EndpointAccount(AwsAccount):
    """The account that a test server has, asked with credentials that mean nothing elsewhere.

    What deployments remember, they remember here, so that nothing of a test outlives it but
    what is on the server: `clear` destroys the stacks deployed to it.
    """

    def __init__(self, url: str) -> None:
        """Reach the server at this URL; raises RealEndpointRefused or AccountError."""
        self._url = check_url(url)
        self._memory: dict[str, object] = {}
        self._neutral: Any = None
        super().__init__(client_factory=self._make)

    def __repr__(self) -> str:
        return f"EndpointAccount({self._url!r})"

    @property
    def memory(self) -> dict[str, object]:
        """Where deployments keep their ledgers."""
        return self._memory

    @property
    def lag(self) -> float:
        """Test servers show at once what was written."""
        return 0.0

    @property
    def approves(self) -> bool:
        """Plans need no approval here."""
        return True

    def clear(self) -> None:
        """Destroy every stack that was deployed through this object."""
        from iamdsl.scripting import deploy
        from iamdsl.scripting.state_location import LEDGER

        for name in [item for item in self._memory if item.startswith(LEDGER)]:
            deploy(name.removeprefix(LEDGER), account=self, force_destroy=True).destroy()
        self._memory.clear()

    def _make(self, service: str) -> ServiceClient:
        from botocore.config import Config

        if self._neutral is None:
            import boto3.session

            from iamdsl.emulator.protocol.botocore_session import isolated_session

            inner = isolated_session()
            inner.set_credentials(ROOT_KEY, "test-server")
            self._neutral = boto3.session.Session(botocore_session=inner)
        config = Config(
            retries={"mode": "standard", "total_max_attempts": 1},
            ignore_configured_endpoint_urls=True,
        )
        made: ServiceClient = self._neutral.client(
            service, region_name=_REGION, endpoint_url=self._url, config=config
        )
        return made
