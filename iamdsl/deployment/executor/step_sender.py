"""Sending one step once: placeholders filled, secrets stored before anything else may happen."""

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
from iamdsl.deployment.state.creation_proof import Attempt, is_made_by
from iamdsl.errors import (
    AccessDenied,
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

    from iamdsl.deployment.model.plan import Step
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import CompletionCheck, PlannedCall

Attributes = Mapping[str, str]

_ENDING = (0.5, 1.0, 2.0, 4.0, 8.0, *[15.0] * 20)
"""Seconds between questions whether something is over: some five minutes in all."""
_SHOWING = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds between questions for something that exists and is not shown yet."""


class StepSender:
    """Sends steps from worker threads; shares nothing that changes but `attributes`.

    `attributes` are what is known of each address; the coordinator adds to it
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
        """Send to `account`, secrets to `sink`."""
        self._account = account
        self._sink = sink
        self._stack = stack
        self.attributes = attributes
        self._stopped = threading.Event()
        self._sleep = sleep or self._stopped.wait
        self._passwords = Passwords(account)
        self._generated: dict[str, Mapping[str, str]] = {}

    def check_secrets(self, steps: Iterable[Step]) -> None:
        """Raise UnreadableState, before anything is sent, when the sink lacks what a step needs."""
        for step in steps:
            for value in step.action.call.arguments.values():
                if isinstance(value, Secret) and value.name != step.action.generates:
                    self._reveal(value.name, value.field)

    def send(self, step: Step, attempt: Attempt) -> Attributes:
        """Send one step once and keep what it answers.

        Raises CallFailed or another AccountError; StateError when the sink does
        not take a secret.
        """
        action = step.action
        if action.generates is not None:
            self._generate(action.generates, action.call, attempt)
        answer = self._answer(action, attempt)
        if action.ending is not None:
            self._await(action.call, action.ending, answer)
        if action.secret is not None:
            picked = {field: value_at(answer, path) for field, path in action.secret.fields.items()}
            self._store(action.secret.name, picked)
        if action.forgets is not None:
            self._sink.remove(action.forgets)
        return {name: value_at(answer, path) for name, path in action.captures.items()}

    def stop(self) -> None:
        """Ask no longer whether something is over, or shown by now."""
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

    def _generate(self, name: str, call: Call, attempt: Attempt) -> None:
        """Make a password and store it, unless the one that is stored may be in use already."""
        if name in self._generated or (attempt.doubtful and self._sink.get(name) is not None):
            return
        made = {"UserName": str(call.arguments["UserName"]), "Password": self._passwords.make()}
        self._store(name, made)
        self._generated[name] = made

    def _store(self, name: str, fields: Mapping[str, str]) -> None:
        """Put a secret into the sink, whatever kind of sink a user gave."""
        try:
            self._sink.put(name, fields)
        except StateError:
            raise
        except Exception as error:  # noqa: BLE001 - a sink may raise anything
            reason = type(error).__name__
        else:
            return
        # Not chained: the sink's own words may hold the secret. Nor passed on: a CallFailed
        # would be taken for the refusal of the step's own call, which has gone through.
        raise StateError(
            f"the secret sink did not take {name}",
            where=self._sink.where(name),
            why=f"it raised {reason}",
            next_step="mend the sink",
        )

    def _await(self, begun: Call, ending: CompletionCheck, answer: Mapping[str, Any]) -> None:
        """Ask until what a call began is over; raises CallFailed when it failed or takes long."""
        if not answer:
            return  # what was to end was not there
        given = {name: value_at(answer, path) for name, path in ending.given.items()}
        for delay in (*_ENDING, None):
            told = read(self._account, begun.service, ending.operation, given)
            status = value_at(told, ending.status)
            if status == ending.success:
                return
            if status not in ending.under_way:
                raise CallFailed(
                    f"{begun.service}:{begun.operation} began and then failed: {status}",
                    code=status,
                    operation=begun.operation,
                    why=_reason_texts(told.get(ending.reason)),
                    next_step="end what is in the way, then run again",
                )
            if delay is None or self._stopped.is_set():
                break
            self._sleep(delay * (0.5 + secure_random().random() / 2))
        raise CallFailed(
            f"{begun.service}:{begun.operation} is still under way",
            code=UNDER_WAY,
            operation=begun.operation,
            status=SERVER_FAULT,
            why="AWS goes on with it by itself",
            next_step="run again later: then it is done, or known why not",
        )

    def _read_back(
        self, action: PlannedCall, call: Call, attempt: Attempt, error: AlreadyExists
    ) -> Mapping[str, Any]:
        """Find out whether what exists is what an earlier sending of this call made."""
        for delay in (*_SHOWING, None):
            try:
                answer = read(self._account, call.service, call.operation, call.arguments)
            except CallFailed as unseen:
                if unseen.code not in NOT_FOUND_CODES or delay is None or self._stopped.is_set():
                    raise error from None
                self._sleep(delay)
            else:
                break
        tagged = attempt.tagged and "Tags" in action.call.arguments
        if is_made_by(answer, self._stack, attempt, tagged=tagged):
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
        # A password just made is not read back: some sinks cannot give it.
        fields = self._generated.get(name) or self._sink.get(name)
        if fields is None or field not in fields:
            raise UnreadableState(
                f"the secret sink has no {field} for {name}",
                where=self._sink.where(name),
                next_step=f"put it there: put({name!r}, {{{field!r}: …}}), then run again",
            )
        return fields[field]


def refuses_our_tags(action: PlannedCall, error: IamdslError) -> bool:
    """Whether a create was refused for tags that are ours alone: it can do without."""
    tags = {tag["Key"] for tag in action.call.arguments.get("Tags", ())}
    denied = isinstance(error, AccessDenied) and ":tag" in f"{error.what} {error.why}".lower()
    return denied and action.creates is not None and bool(tags) and tags <= set(RESERVED_TAGS)


def value_at(answer: Mapping[str, Any], path: str) -> str:
    """The value at a dotted path of a response, as text."""
    value: Any = answer
    for part in path.split("."):
        value = value[part]
    if isinstance(value, bytes):
        # A seed is text as it is, a picture is not.
        return value.decode() if value.isascii() else b64encode(value).decode()
    return str(value)


def _reason_texts(reason: object) -> str:
    """The texts of an answer's nested reason, in order."""
    match reason:
        case str():
            return reason
        case Mapping():
            return ", ".join(filter(None, map(_reason_texts, reason.values())))
        case list():
            return ", ".join(filter(None, map(_reason_texts, reason)))
    return ""
