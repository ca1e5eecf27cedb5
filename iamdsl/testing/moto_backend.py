"""moto's IAM and STS as one account's own: its state lent to moto for the length of a request.

moto keeps state in process-wide tables by account id, and is not thread-safe.
Here each account owns its backends; they stand in moto's tables only while one
of its requests is served, under one lock.
"""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import moto.core.utils
from moto.core.request import Request
from moto.iam.aws_managed_policies import aws_managed_policies_data
from moto.iam.models import AWSManagedPolicy, IAMBackend, iam_backends
from moto.sts.models import STSBackend, sts_backends
from moto.sts.responses import TokenResponse

from iamdsl.testing.neutral import neutral_session
from iamdsl.testing.regions import REGIONS
from iamdsl.testing.strict_iam import StrictIam

# moto asks a session of its own for the names of services; it need not read the user's profile.
moto.core.utils.Session = neutral_session

_MOTO = threading.RLock()
"""moto may serve one request at a time, whichever account it is for."""

Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body of a response."""


@functools.cache
def _managed_policy_data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(aws_managed_policies_data)
    return found


class _Iam(IAMBackend):
    """moto's IAM with the AWS managed policies always there."""

    def _init_aws_policies(self) -> list[Any]:
        return [
            AWSManagedPolicy.from_data(name, self.account_id, self.region_name, data)
            for name, data in _managed_policy_data().items()
        ]


class MotoBackend:
    """The IAM and STS of one account."""

    def __init__(self, account_id: str, partition: str) -> None:
        """Begin empty, but for AWS's own policies."""
        self.account_id = account_id
        self.partition = partition
        self.region: str = REGIONS[partition]
        with _MOTO:
            self.iam: IAMBackend = _Iam(partition, account_id)
            self.sts: STSBackend = STSBackend(partition, account_id)

    def serve(
        self, service: str, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        """Answer one request; raises KeyError for a service that is not IAM or STS."""
        make: Callable[[], Any] = {"iam": self._iam, "sts": self._sts}[service]
        request = Request.from_primitives(method, url, headers, body)
        with self._lent():
            status, found, content = make()._dispatch(request, url, headers)  # noqa: SLF001
        if isinstance(content, str):
            content = content.encode()
        return status, {str(key): str(value) for key, value in found.items()}, content

    def _iam(self) -> Any:  # noqa: ANN401 - moto's own classes
        account = self

        class Response(StrictIam):
            def get_region_from_url(self, request: Any, full_url: str) -> str:  # noqa: ANN401, ARG002
                return account.region

            def get_current_account(self) -> str:
                return account.account_id

        return Response()

    def _sts(self) -> Any:  # noqa: ANN401 - moto's own classes
        account = self

        class Response(TokenResponse):
            def get_region_from_url(self, request: Any, full_url: str) -> str:  # noqa: ANN401, ARG002
                return account.region

            def get_current_account(self) -> str:
                return account.account_id

        return Response()

    @contextmanager
    def _lent(self) -> Iterator[None]:
        with _MOTO:
            places = (
                (iam_backends[self.account_id], self.iam),
                (sts_backends[self.account_id], self.sts),
            )
            before = [dict.get(table, self.partition) for table, _ in places]
            for table, mine in places:
                dict.__setitem__(table, self.partition, mine)
            try:
                yield
            finally:
                for (table, _), old in zip(places, before, strict=True):
                    if old is None:
                        dict.pop(table, self.partition, None)
                    else:
                        dict.__setitem__(table, self.partition, old)
