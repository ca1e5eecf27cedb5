"""An account as botocore's own settings reach it: profiles, variables, endpoints."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from iamdsl.client.account import Identity, ServiceClient
from iamdsl.client.error_translation import translate_errors
from iamdsl.client.retry_policy import send_with_retry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import boto3.session

CONNECTIONS = 25
"""Connections a client keeps open: as many as workers can use."""

_AWS_HOSTS = (
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".api.aws",
    ".ic.gov",
    ".sgov.gov",
)
_FALLBACK_REGION = "us-east-1"


def is_of_aws(host: str) -> bool:
    """Whether a host is AWS's own."""
    return host.lower().rstrip(".").endswith(_AWS_HOSTS)


class AwsAccount:
    """The account that botocore finds, narrowed by what is given.

    `profile`, `region` and `endpoint_url` say what AWS_PROFILE, AWS_REGION and
    AWS_ENDPOINT_URL say; `assume_role` is a role's ARN, assumed with what was
    found and renewed as needed; `client_factory` makes clients some other way and
    takes the place of all of these. boto3 is loaded at the first call.
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
        """Say which account; nothing is read or sent yet."""
        self._profile = profile
        self._region = region
        self._endpoint_url = endpoint_url
        self._assume_role = assume_role
        self._client_factory = client_factory
        self._lock = threading.RLock()
        self._session: boto3.session.Session | None = None
        self._clients: dict[str, ServiceClient] = {}
        self._identity: Identity | None = None

    def __repr__(self) -> str:
        given = {
            "profile": self._profile,
            "region": self._region,
            "endpoint_url": self._endpoint_url,
            "assume_role": self._assume_role,
            "client_factory": self._client_factory,
        }
        shown = ", ".join(f"{name}={value!r}" for name, value in given.items() if value is not None)
        return f"AwsAccount({shown})"

    @property
    def assumed_role(self) -> str | None:
        """The ARN of the role that calls are made as, None without one."""
        return self._assume_role

    @property
    def endpoint(self) -> str | None:
        """The endpoint's `host:port` when it is not AWS's own, else None."""
        meta = getattr(self.client("iam"), "meta", None)
        place = urlsplit(str(getattr(meta, "endpoint_url", "")))
        if not place.hostname or is_of_aws(place.hostname):
            return None
        return place.netloc.rpartition("@")[2]

    def identity(self) -> Identity:
        """The caller's partition, account and ARN; one STS call, remembered.

        Raises NoCredentials or EndpointUnreachable.
        """
        with self._lock:
            if self._identity is None:
                self._identity = Identity.of(send_with_retry(self._who)["Arn"])
            return self._identity

    def _who(self) -> Mapping[str, Any]:
        with translate_errors("sts", "GetCallerIdentity"):
            answer: Mapping[str, Any] = self.client("sts").get_caller_identity()
        return answer

    def client(self, service: str) -> ServiceClient:
        """A thread-safe boto3 client, made once; it sends every call once.

        Calls are repeated by what they do (`trouble`). A client of `client_factory` may repeat
        them by itself.
        """
        with self._lock:
            if service not in self._clients:
                with translate_errors(service, "(opening a client)"):
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
        opened: ServiceClient = session.client(
            service,
            region_name=None if session.region_name else _FALLBACK_REGION,
            endpoint_url=self._endpoint_url,
            config=config,
        )
        return opened

    def _open_session(self) -> Any:
        if self._session is None:
            import boto3.session

            session = boto3.session.Session(profile_name=self._profile, region_name=self._region)
            read_times_quickly(session)
            self._session = session if self._assume_role is None else self._assumed(session)
        return self._session

    def _assumed(self, base: Any) -> Any:
        """A session as the role, whose credentials botocore renews by itself."""
        import boto3.session
        import botocore.session
        from botocore.credentials import (
            AssumeRoleCredentialFetcher,
            DeferredRefreshableCredentials,
        )

        region = base.region_name or _FALLBACK_REGION

        def make(service: str, **arguments: Any) -> Any:
            return base.client(
                service, **{"region_name": region, "endpoint_url": self._endpoint_url, **arguments}
            )

        fetcher = AssumeRoleCredentialFetcher(
            client_creator=make,
            source_credentials=base.get_credentials(),
            role_arn=self._assume_role,
            extra_args={"RoleSessionName": "iamdsl"},
        )
        inner = botocore.session.Session()
        inner._credentials = DeferredRefreshableCredentials(  # noqa: SLF001 - there is no other door
            method="assume-role", refresh_using=fetcher.fetch_credentials
        )
        session = boto3.session.Session(botocore_session=inner, region_name=region)
        read_times_quickly(session)
        return session


def read_times_quickly(session: Any) -> None:
    """Let clients of a boto3 session read timestamps with the standard library where it can.

    A bulk read holds thousands of them, and botocore's own reader is made for any form of date.
    """
    from botocore.utils import parse_timestamp

    def read(text: Any) -> datetime:
        try:
            instant = datetime.fromisoformat(text)
        except (TypeError, ValueError):
            instant = parse_timestamp(text)
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)

    factory = session._session.get_component("response_parser_factory")  # noqa: SLF001 - no other door
    factory.set_parser_defaults(timestamp_parser=read)
