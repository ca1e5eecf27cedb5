"""Check that no secret of a test is written, logged, raised or shown.

Secrets are the fields that are stored in a sink, and every generated password. The contents of
the sinks are not checked.
"""

from __future__ import annotations

import json
import logging
import threading
import traceback
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import DeploymentSession
from iamdsl.client import invocation
from iamdsl.deployment import (
    CallbackSecrets,
    DirectoryStorage,
    MemorySecrets,
    MemoryStorage,
    ParameterSecrets,
    S3Storage,
    SecretsManagerSecrets,
    StoredSecrets,
)
from iamdsl.deployment.executor.step_sender import StepSender
from iamdsl.deployment.session.engine import Engine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_SINKS = (CallbackSecrets, MemorySecrets, ParameterSecrets, SecretsManagerSecrets, StoredSecrets)
_PUBLIC = {
    "AccessKeyId",
    "CreateDate",
    "SerialNumber",
    "ServiceCredentialAlias",
    "ServiceSpecificCredentialId",
    "ServiceUserName",
    "UserName",
}
"""Fields of the sinks' entries that are not secrets."""
_MIN_LENGTH = 12
"""Shorter values are invented by tests, and may occur anywhere."""
_LOGGERS = ("botocore", "boto3", "urllib3", "iamdsl")


class Watch(logging.Handler):
    """Records the secrets of one test, and all texts that must not contain them."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.inside = threading.local()
        self.secrets: set[str] = set()
        self.written: list[tuple[str, bytes]] = []
        self.logged: list[str] = []
        self.raised: list[BaseException] = []
        self.sessions: list[DeploymentSession] = []
        self.plans: list[Any] = []

    def emit(self, record: logging.LogRecord) -> None:
        is_checked = record.name.startswith("iamdsl") or getattr(self.inside, "sending", False)
        if is_checked:
            self.logged.append(record.getMessage() + (record.exc_text or ""))

    def put(self, fields: Mapping[str, str]) -> None:
        """Record the fields of an entry that is stored in a sink."""
        self.secrets.update(
            str(value)
            for name, value in fields.items()
            if name not in _PUBLIC and len(str(value)) >= _MIN_LENGTH
        )

    @contextmanager
    def watching(self) -> Iterator[Watch]:
        """Record while the block runs."""
        levels: dict[logging.Logger, int] = {}
        with pytest.MonkeyPatch.context() as patch:
            self._patch(patch)
            for name in _LOGGERS:
                logger = logging.getLogger(name)
                patch.setattr(logger, "handlers", [*logger.handlers, self])
                levels[logger] = logger.level
                logger.setLevel(logging.DEBUG)
            try:
                yield self
            finally:
                for logger, level in levels.items():
                    logger.setLevel(level)

    def _patch(self, patch: pytest.MonkeyPatch) -> None:
        def before(owner: Any, name: str, record: Callable[..., object]) -> None:
            real = getattr(owner, name)

            def recording(*args: Any, **kwargs: Any) -> Any:
                record(*args, **kwargs)
                return real(*args, **kwargs)

            patch.setattr(owner, name, recording)

        def after(owner: Any, name: str, record: Callable[[Any], object]) -> None:
            real = getattr(owner, name)

            def recording(*args: Any, **kwargs: Any) -> Any:
                answer = real(*args, **kwargs)
                record(answer)
                return answer

            patch.setattr(owner, name, recording)

        for sink in _SINKS:
            before(sink, "put", lambda _sink, _name, fields: self.put(fields))
        before(StepSender, "_store", lambda _sender, _name, fields: self.put(fields))
        after(
            import_module("iamdsl.deployment.secrets.password"),
            "make_password",
            lambda password: self.put({"Password": password}),
        )
        for storage in (DirectoryStorage, MemoryStorage, S3Storage):
            for verb in ("replace", "append"):
                before(storage, verb, lambda _storage, name, content: self._write(name, content))
        for verb in ("plan", "apply", "carry_out", "destroy", "plan_destroy", "drift", "__exit__"):
            self._catch(patch, verb)
        self._follow(patch)
        before(DeploymentSession, "__init__", lambda item, *_, **__: self.sessions.append(item))
        after(Engine, "plan", self.plans.append)

    def _catch(self, patch: pytest.MonkeyPatch, verb: str) -> None:
        real = getattr(DeploymentSession, verb)

        def recording(*args: Any, **kwargs: Any) -> Any:
            try:
                return real(*args, **kwargs)
            except BaseException as error:
                self.raised.append(error)
                raise

        patch.setattr(DeploymentSession, verb, recording)

    def _follow(self, patch: pytest.MonkeyPatch) -> None:
        real = invocation._send

        def recording(*args: Any, **kwargs: Any) -> Any:
            self.inside.sending = True
            try:
                return real(*args, **kwargs)
            finally:
                self.inside.sending = False

        patch.setattr(invocation, "_send", recording)

    def _write(self, name: str, content: bytes) -> None:
        if not name.startswith("secrets/"):
            self.written.append((name, content))

    def leaks(self) -> list[str]:
        """Return the places where secrets are shown, but not the secrets."""
        if not self.secrets:
            return []
        return sorted({place for place, text in self._shown() if self.contains_secret(text)})

    def contains_secret(self, text: str) -> bool:
        """Return whether a text contains a secret or its longest line, also if escaped."""
        return any(form in text for secret in self.secrets for form in _forms(secret))

    def _shown(self) -> Iterator[tuple[str, str]]:
        for name, content in self.written:
            yield f"what was written to {name}", content.decode("utf-8", "replace")
        yield "the log", "\n".join(self.logged)
        failed = [
            failure.error
            for session in self.sessions
            if session.outcome is not None
            for failure in session.outcome.failed
        ]
        for error in (*self.raised, *failed):
            yield f"a {type(error).__name__}", "".join(traceback.format_exception(error))
            yield f"the repr of a {type(error).__name__}", repr(error)
        for session in self.sessions:
            yield "the repr of a session", repr(session)
            yield "the repr of an outcome", repr(session.outcome)
        for plan in self.plans:
            yield "the repr of a plan", repr(plan)
        for plan in self.plans[-1:]:
            yield "a plan as JSON", plan.to_json()


def _forms(secret: str) -> set[str]:
    longest = max(secret.splitlines(), key=len)
    return {longest, json.dumps(longest)[1:-1], repr(longest)[1:-1]}
