"""An AWS account configured like boto3: profile, environment variables, endpoint."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from iamdsl.client.account import Identity, ServiceClient
from iamdsl.client.error_translation import CREATE_CLIENT, translate_errors
from iamdsl.client.retry_policy import send_with_retry
from iamdsl.client.server_clock import ServerClock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import boto3.session

CONNECTIONS = 25
"""Connections that a client keeps open: as many as worker threads can use."""

_AWS_HOSTS = (
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".api.aws",
    ".ic.gov",
    ".sgov.gov",
)
_FALLBACK_REGION = "us-east-1"


def is_aws_host(host: str) -> bool:
    """Return whether a host belongs to AWS."""
    return host.lower().rstrip(".").endswith(_AWS_HOSTS)


class AwsAccount:
    """The account of boto3's configuration, or of the settings given here.

    `profile`, `region` and `endpoint_url` override AWS_PROFILE, AWS_REGION and
    AWS_ENDPOINT_URL. `assume_role` is the ARN of a role that is assumed with these credentials;
    the role's credentials are renewed when they expire. `client_factory` is a function that
    creates the client of a service; all other settings are then ignored. boto3 is loaded at
    the first call.
    """

    def __init__(
        self,
        *,
        profile: str | None = None,
        region: str | None = None,
        endpoint_url: str | None = None,
        assume_role: str | None = None,
        client_factory: Callable[[str], ServiceClient] | None = None,
    ) -> None:
        """Store the settings; nothing is read or sent yet."""
        self._profile = profile
        self._region = region
        self._endpoint_url = endpoint_url
        self._assume_role = assume_role
        self._client_factory = client_factory
        self._lock = threading.RLock()
        self._session: boto3.session.Session | None = None
        self._clients: dict[str, ServiceClient] = {}
        self._identity: Identity | None = None
        self.clock: ServerClock = ServerClock()

    def __repr__(self) -> str:
        settings = {
            "profile": self._profile,
            "region": self._region,
            "endpoint_url": self._endpoint_url,
            "assume_role": self._assume_role,
            "client_factory": self._client_factory,
        }
        arguments = ", ".join(
            f"{name}={value!r}" for name, value in settings.items() if value is not None
        )
        return f"AwsAccount({arguments})"

    @property
    def assumed_role(self) -> str | None:
        """ARN of the role that is assumed for all calls, or None."""
        return self._assume_role

    @property
    def endpoint(self) -> str | None:
        """The endpoint as `host:port`; None if it is AWS's."""
        meta = getattr(self.client("iam"), "meta", None)
        url = urlsplit(str(getattr(meta, "endpoint_url", "")))
        if not url.hostname or is_aws_host(url.hostname):
            return None
        return url.netloc.rpartition("@")[2]

    def identity(self) -> Identity:
        """Return the caller's partition, account and ARN: one STS call, then cached.

        Raises `NoCredentials` or `EndpointUnreachable`.
        """
        with self._lock:
            if self._identity is None:
                self._identity = Identity.of(send_with_retry(self._get_caller_identity)["Arn"])
            return self._identity

    def _get_caller_identity(self) -> Mapping[str, Any]:
        with translate_errors("sts", "GetCallerIdentity"):
            return self.clock.call(self.client("sts").get_caller_identity)

    def now(self) -> datetime:
        """Return AWS's time, as the dates of its responses show it; sends nothing."""
        return self.clock.now()

    def client(self, service: str) -> ServiceClient:
        """Return a thread-safe boto3 client, created once; it does not retry.

        iamdsl retries calls itself (`retry_policy`). A client of `client_factory` may have its
        own retries. Raises `NoCredentials` or `AccountError` if boto3 cannot create it.
        """
        with self._lock:
            if service not in self._clients:
                with translate_errors(service, CREATE_CLIENT):
                    self._clients[service] = self._open(service)
            return self._clients[service]

    def _open(self, service: str) -> ServiceClient:
        if self._client_factory is not None:
            return self._client_factory(service)
        from botocore.config import Config

        config = Config(
            retries={"mode": "standard", "total_max_attempts": 1},
            max_pool_connections=CONNECTIONS,
            connect_timeout=10,
            user_agent_extra="iamdsl",
        )
        session = self._open_session()
        client: ServiceClient = session.client(
            service,
            region_name=None if session.region_name else _FALLBACK_REGION,
            endpoint_url=self._endpoint_url,
            config=config,
        )
        return client

    def _open_session(self) -> Any:
        if self._session is None:
            import boto3.session

            session = boto3.session.Session(profile_name=self._profile, region_name=self._region)
            read_times_quickly(session)
            self._session = session if self._assume_role is None else self._assumed(session)
        return self._session

    def _assumed(self, base: Any) -> Any:
        """Return a session of the assumed role, whose credentials botocore renews."""
        import boto3.session
        import botocore.session
        from botocore.credentials import (
            AssumeRoleCredentialFetcher,
            DeferredRefreshableCredentials,
        )

        region = base.region_name or _FALLBACK_REGION

        def create_client(service: str, **arguments: Any) -> Any:
            return base.client(
                service, **{"region_name": region, "endpoint_url": self._endpoint_url, **arguments}
            )

        fetcher = AssumeRoleCredentialFetcher(
            client_creator=create_client,
            source_credentials=base.get_credentials(),
            role_arn=self._assume_role,
            extra_args={"RoleSessionName": "iamdsl"},
        )
        botocore_session = botocore.session.Session()
        botocore_session._credentials = DeferredRefreshableCredentials(  # noqa: SLF001 - no public way
            method="assume-role", refresh_using=fetcher.fetch_credentials
        )
        session = boto3.session.Session(botocore_session=botocore_session, region_name=region)
        read_times_quickly(session)
        return session


def read_times_quickly(session: Any) -> None:
    """Make clients of a boto3 session parse timestamps with the standard library if possible.

    A bulk read has thousands of timestamps, and botocore's parser for all formats is slow.
    """
    from botocore.utils import parse_timestamp

    def parse(text: Any) -> datetime:
        try:
            instant = datetime.fromisoformat(text)
        except (TypeError, ValueError):
            instant = parse_timestamp(text)
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)

    factory = session._session.get_component("response_parser_factory")  # noqa: SLF001 - no public way
    factory.set_parser_defaults(timestamp_parser=parse)
