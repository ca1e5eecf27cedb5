"""Secret sinks of each kind, those in AWS with moto."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.client import AwsAccount
from iamdsl.deployment import (
    CallbackSecrets,
    MemoryStorage,
    ParameterSecrets,
    SecretSink,
    SecretsManagerSecrets,
    StoredSecrets,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SINKS = ("stored", "secretsmanager", "ssm", "callback", "callback without get")
IN_AWS = ("secretsmanager", "ssm")


@attrs.frozen
class ReadableSink:
    """A sink, and a function that reads its entries without the sink."""

    sink: SecretSink
    read: Callable[[str], Mapping[str, str] | None]


@functools.cache
def moto_account() -> AwsAccount:
    """An account for use within `mock_aws`; its clients are created once."""
    return AwsAccount(region="eu-west-1")


@contextmanager
def open_sink(kind: str) -> Iterator[ReadableSink]:
    """Open an empty sink of this kind."""
    if kind in IN_AWS:
        from moto import mock_aws

        with mock_aws():
            sink_class = {"secretsmanager": SecretsManagerSecrets, "ssm": ParameterSecrets}[kind]
            sink = sink_class(account=moto_account())
            yield ReadableSink(sink, sink_class(account=moto_account()).get)
    elif kind == "stored":
        stored = StoredSecrets(MemoryStorage())
        yield ReadableSink(stored, stored.get)
    else:
        entries: dict[str, Mapping[str, str]] = {}
        get = entries.get if kind == "callback" else None
        sink = CallbackSecrets(entries.__setitem__, get, lambda name: entries.pop(name, None))
        yield ReadableSink(sink, entries.get)


@attrs.define(eq=False)
class InjectedFault:
    """Injected error: answers the next `times` requests of an operation in place of AWS."""

    status: int
    code: str
    message: str = "injected"
    times: int = 1
    sent: int = 0
    bodies: list[bytes] = attrs.field(factory=list)

    @classmethod
    @contextmanager
    def injector(cls) -> Iterator[InjectFault]:
        """Yield a function that injects an error into an operation, until the block ends."""
        undo = ExitStack()

        def inject_fault(self: InjectedFault, service: str, operation: str) -> InjectedFault:
            events: Any = moto_account().client(service).meta
            name = f"before-send.{service}.{operation}"
            events.events.register_first(name, self)
            undo.callback(events.events.unregister, name, self)
            return self

        with undo:
            yield inject_fault

    def __call__(self, request: Any, **_: Any) -> Any:
        from botocore.awsrequest import AWSResponse

        from iamdsl.emulator.protocol.raw_body import RawBody

        self.sent += 1
        self.bodies.append(request.body)
        if self.sent > self.times:
            return None
        body = f'{{"__type": "{self.code}", "message": "{self.message}"}}'.encode()
        return AWSResponse(request.url, self.status, {}, RawBody(body))


InjectFault: TypeAlias = "Callable[[InjectedFault, str, str], InjectedFault]"
