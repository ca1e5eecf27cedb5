"""Send one step once: fill in references, store its secret, wait until AWS has completed it."""

from __future__ import annotations

import threading
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client import Account, Call, Ref, Secret
from iamdsl.client.error_translation import NOT_FOUND_CODES, SERVER_FAULT, UNDER_WAY
from iamdsl.client.invocation import invoke, read
from iamdsl.client.secure_random import secure_random
from iamdsl.deployment.secrets import Passwords, SecretSink
from iamdsl.deployment.state.creation_proof import Attempt, has_spelling, is_made_by
from iamdsl.errors import (
    AccessDenied,
    AccountError,
    AlreadyExists,
    CallFailed,
    IamdslError,
    StateError,
    UnreadableState,
)
from iamdsl.resources.kind.scope import OPERATION_TAG, RESERVED_TAGS
from iamdsl.resources.parts.name_rules import MAX_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.model.step import Step
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Attributes
    from iamdsl.resources.kind.planned_call import CompletionCheck, PlannedCall


_COMPLETION_DELAYS = (0.5, 1.0, 2.0, 4.0, 8.0, *[15.0] * 20)
"""Seconds between checks whether AWS has completed a call: about five minutes in all."""
_READBACK_DELAYS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds between reads of an object that exists but is not visible yet."""


class ResultUnread(AccountError):
    """A call that succeeded, although what it returned could not be read afterwards."""


class StepSender:
    """Sender of steps, used by worker threads; `attributes` is the only shared mutable state.

    `attributes` holds the known attributes of each address; the coordinator adds to it
    between steps.
    """

    def __init__(
        self,
        account: Account,
        sink: SecretSink,
        stack: str,
        attributes: dict[Address, Attributes],
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        """Send calls to `account`, and secrets to `sink`."""
        self._account = account
        self._sink = sink
        self._stack = stack
        self.attributes = attributes
        self._stopped = threading.Event()
        self._sleep = sleep or self._stopped.wait
        self._passwords = Passwords(account)
        self._generated: dict[str, Mapping[str, str]] = {}

    def check_secrets(self, steps: Iterable[Step]) -> None:
        """Raise `UnreadableState` if the sink lacks a secret that a step needs; sends nothing."""
        for step in steps:
            for value in step.action.call.arguments.values():
                if isinstance(value, Secret) and value.name != step.action.generates:
                    self._reveal(value.name, value.field)

    def send(self, step: Step, attempt: Attempt) -> Attributes:
        """Send one step once, and return the attributes from its response.

        Raises `CallFailed` or another `AccountError`; `ResultUnread` if only the attributes could
        not be read; `StateError` if the sink cannot store a secret.
        """
        action = step.action
        if action.generates is not None:
            self._generate(action.generates, action.call, attempt)
        answer = self._answer(action, attempt)
        if action.ending is not None:
            self._await_completion(action.call, action.ending, answer)
        if action.secret is not None:
            fields = {field: value_at(answer, path) for field, path in action.secret.fields.items()}
            self._store(action.secret.name, fields)
        if action.forgets is not None:
            self._sink.remove(action.forgets)
        if action.captured_from is not None:
            return self._read_captures(action, action.captured_from)
        return _captures_in(answer, action)

    def stop(self) -> None:
        """Stop waiting for completion or visibility."""
        self._stopped.set()

    def _answer(self, action: PlannedCall, attempt: Attempt) -> Mapping[str, Any]:
        try:
            return invoke(self._account, self._fill_call(action, attempt), self._reveal)
        except AlreadyExists as error:
            if action.readback is None or not (attempt.doubtful or error.retried):
                raise
            return self._read_back(action, action.readback, attempt, error)
        except CallFailed as error:
            if action.takes_away and error.code in NOT_FOUND_CODES:
                return {}
            raise

    def _read_captures(self, action: PlannedCall, call: Call) -> Attributes:
        """Return the attributes from the response of a read after the step's own call.

        Raises `ResultUnread`, never the error of the read, which would be taken for a failure of
        the step's own call: that call has succeeded, and must neither be retried nor recorded as
        refused.
        """
        for delay in (*_READBACK_DELAYS, None):
            try:
                answer = read(self._account, call.service, call.operation, call.arguments)
                return _captures_in(answer, action)
            except KeyError:
                reason = AccountError(f"{call.service}:{call.operation} does not return it yet")
            except AccountError as error:
                reason = error
                if not isinstance(error, CallFailed) or error.code not in NOT_FOUND_CODES:
                    break
            if delay is None or self._stopped.is_set():
                break
            self._sleep(delay)
        raise ResultUnread(
            f"{action.call.service}:{action.call.operation} succeeded, but its result could not "
            f"be read: {reason.what}",
            why=reason.why,
            next_step=reason.next_step,
        )

    def _generate(self, name: str, call: Call, attempt: Attempt) -> None:
        """Generate and store a password, unless the stored one may already be in use."""
        if name in self._generated or (attempt.doubtful and self._sink.get(name) is not None):
            return
        fields = {"UserName": str(call.arguments["UserName"]), "Password": self._passwords.make()}
        self._store(name, fields)
        self._generated[name] = fields

    def _store(self, name: str, fields: Mapping[str, str]) -> None:
        """Put a secret into the sink, which may be a user's own class."""
        try:
            self._sink.put(name, fields)
        except StateError:
            raise
        except Exception as error:  # noqa: BLE001 - a sink may raise anything
            reason = type(error).__name__
        else:
            return
        # Not chained: the sink's own message may contain the secret. Nor reraised: a CallFailed
        # would be taken for a failure of the step's own call, which has succeeded.
        raise StateError(
            f"the secret sink could not store {name}",
            where=self._sink.where(name),
            why=f"it raised {reason}",
            next_step="fix the secret sink",
        )

    def _await_completion(
        self, call: Call, check: CompletionCheck, answer: Mapping[str, Any]
    ) -> None:
        """Wait until AWS has completed a call; raises `CallFailed` on failure or timeout."""
        if not answer:
            return  # the object to delete did not exist
        arguments = {name: value_at(answer, path) for name, path in check.given.items()}
        for delay in (*_COMPLETION_DELAYS, None):
            progress = read(self._account, call.service, check.operation, arguments)
            status = value_at(progress, check.status)
            if status == check.success:
                return
            if status not in check.under_way:
                raise CallFailed(
                    f"{call.service}:{call.operation} started and then failed: {status}",
                    code=status,
                    operation=call.operation,
                    why=_reason_texts(progress.get(check.reason)),
                    next_step="remove what blocks it, then run again",
                )
            if delay is None or self._stopped.is_set():
                break
            self._sleep(delay * (0.5 + secure_random().random() / 2))
        raise CallFailed(
            f"{call.service}:{call.operation} is still in progress",
            code=UNDER_WAY,
            operation=call.operation,
            status=SERVER_FAULT,
            why="AWS continues it in the background",
            next_step="run again later, to see whether it has succeeded",
        )

    def _read_back(
        self, action: PlannedCall, call: Call, attempt: Attempt, error: AlreadyExists
    ) -> Mapping[str, Any]:
        """Return the existing object if an earlier attempt of this call created it, else raise."""
        for delay in (*_READBACK_DELAYS, None):
            try:
                answer = read(self._account, call.service, call.operation, call.arguments)
            except CallFailed as failed:
                if failed.code not in NOT_FOUND_CODES or delay is None or self._stopped.is_set():
                    raise error from None
                self._sleep(delay)
            else:
                break
        sent = self._fill_call(action, attempt).arguments.get("Tags", ())
        tagged = any(tag["Key"] in RESERVED_TAGS for tag in sent)
        is_ours = is_made_by(answer, self._stack, attempt, tagged=tagged)
        if is_ours and has_spelling(answer, call.arguments):
            return answer
        raise error

    def _fill_call(self, action: PlannedCall, attempt: Attempt) -> Call:
        arguments: dict[str, Any] = {
            name: self._resolve_reference(value) if isinstance(value, Ref) else value
            for name, value in action.call.arguments.items()
        }
        if "Tags" in arguments and action.creates is not None:
            tags = arguments["Tags"]
            if attempt.tagged and len(tags) < MAX_TAGS:
                arguments["Tags"] = [*tags, {"Key": OPERATION_TAG, "Value": attempt.op}]
            elif not attempt.tagged:
                arguments["Tags"] = [tag for tag in tags if tag["Key"] not in RESERVED_TAGS]
        return attrs.evolve(action.call, arguments=arguments)

    def _resolve_reference(self, ref: Ref) -> str:
        for address, attributes in self.attributes.items():
            if str(address) == ref.address and ref.attribute in attributes:
                return attributes[ref.attribute]
        raise UnreadableState(
            f"the {ref.attribute} of {ref.address} is not known", next_step="plan again"
        )

    def _reveal(self, name: str, field: str) -> str:
        # A password generated in this run is not read back: some sinks cannot return it.
        fields = self._generated.get(name) or self._sink.get(name)
        if fields is None or field not in fields:
            raise UnreadableState(
                f"the secret sink has no {field} for {name}",
                where=self._sink.where(name),
                next_step=f"store it: put({name!r}, {{{field!r}: …}}), then run again",
            )
        return fields[field]


def refuses_our_tags(action: PlannedCall, error: IamdslError) -> bool:
    """Return whether a create call was denied for tags, and all its tags are iamdsl's own."""
    tags = {tag["Key"] for tag in action.call.arguments.get("Tags", ())}
    denied = isinstance(error, AccessDenied) and ":tag" in f"{error.what} {error.why}".lower()
    return denied and action.creates is not None and bool(tags) and tags <= set(RESERVED_TAGS)


def _captures_in(answer: Mapping[str, Any], action: PlannedCall) -> Attributes:
    return {name: value_at(answer, path) for name, path in action.captures.items()}


def value_at(answer: Mapping[str, Any], path: str) -> str:
    """Return the value at a dotted path of a response, as text.

    `*` stands for all items of a list: their texts are separated by spaces.
    """
    before, is_list, rest = path.partition(".*.")
    value: Any = answer
    for part in before.split("."):
        value = value[part]
    if is_list:
        return " ".join(value_at(item, rest) for item in value)
    if isinstance(value, bytes):
        # The seed of an MFA device is ASCII text, its QR code image is not.
        return value.decode() if value.isascii() else b64encode(value).decode()
    return str(value)


def _reason_texts(reason: object) -> str:
    """Return the texts of a response's nested reason, in order."""
    match reason:
        case str():
            return reason
        case Mapping():
            return ", ".join(filter(None, map(_reason_texts, reason.values())))
        case list():
            return ", ".join(filter(None, map(_reason_texts, reason)))
    return ""
