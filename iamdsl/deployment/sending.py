"""Sending one step: placeholders filled, secrets stored before anything else may happen."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client import Account, Call, Ref, Repeat, Secret
from iamdsl.client.failure import ABSENT
from iamdsl.client.invocation import invoke
from iamdsl.deployment.chance import chance
from iamdsl.deployment.secrets import Passwords, SecretSink
from iamdsl.errors import AlreadyExists, CallFailed, StateError, UnreadableState
from iamdsl.resources.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.plan import Step
    from iamdsl.resources import Address
    from iamdsl.resources.kind import Action, Ending

Attributes = Mapping[str, str]

_BUSY = frozenset({"ConcurrentModification", "EntityTemporarilyUnmodifiable"})
_DELAYS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 16.0)
"""Seconds before each further try, each shortened by chance."""
_ENDING = (0.5, 1.0, 2.0, 4.0, 8.0, *[15.0] * 20)
"""Seconds between questions whether something is over: some five minutes in all."""
_OPEN = 500
"""The HTTP status that leaves open whether a call takes effect."""


class Sender:
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
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Send to `account`, secrets to `sink`."""
        self._account = account
        self._sink = sink
        self._stack = stack
        self.attributes = attributes
        self._sleep = sleep
        self._passwords = Passwords(account)
        self._generated: dict[str, Mapping[str, str]] = {}

    def check_secrets(self, steps: Iterable[Step]) -> None:
        """Raise UnreadableState, before anything is sent, when the sink lacks what a step needs."""
        for step in steps:
            for value in step.action.call.arguments.values():
                if isinstance(value, Secret) and value.name != step.action.generates:
                    self._reveal(value.name, value.field)

    def send(self, step: Step, fresh: frozenset[Address]) -> Attributes:
        """Send one step and keep what it answers; `fresh` are objects made by this run.

        Raises CallFailed or another AccountError; StateError when the sink does
        not take a secret.
        """
        action = step.action
        if action.generates is not None:
            user = str(action.call.arguments["UserName"])
            made = {"UserName": user, "Password": self._passwords.make()}
            self._store(action.generates, made)
            self._generated[action.generates] = made
        answer = self._patiently(action, uses_fresh=bool(action.uses & fresh))
        if action.ending is not None:
            self._await(action.call, action.ending, answer)
        if action.secret is not None:
            picked = {field: pick(answer, path) for field, path in action.secret.fields.items()}
            self._store(action.secret.name, picked)
        if action.forgets is not None:
            self._sink.remove(action.forgets)
        return {name: pick(answer, path) for name, path in action.captures.items()}

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

    def _await(self, begun: Call, ending: Ending, answer: Mapping[str, Any]) -> None:
        """Ask until what a call began is over; raises CallFailed when it failed or takes long."""
        if not answer:
            return  # what was to end was not there
        given = {name: pick(answer, path) for name, path in ending.given.items()}
        read = Call(begun.service, ending.operation, given)
        for delay in (*_ENDING, None):
            told = invoke(self._account, read, self._reveal)
            status = pick(told, ending.status)
            if status == ending.success:
                return
            if status not in ending.under_way:
                raise CallFailed(
                    f"{begun.service}:{begun.operation} began and then failed: {status}",
                    code=status,
                    operation=begun.operation,
                    why=_words(told.get(ending.reason)),
                    next_step="end what is in the way, then run again",
                )
            if delay is not None:
                self._sleep(delay * (0.5 + chance().random() / 2))
        raise CallFailed(
            f"{begun.service}:{begun.operation} is still under way",
            code=status,
            operation=begun.operation,
            status=_OPEN,
            why="AWS goes on with it by itself",
            next_step="run again later: then it is done, or known why not",
        )

    def _patiently(self, action: Action, *, uses_fresh: bool) -> Mapping[str, Any]:
        """Try again while IAM is busy, or has not yet heard of what this run just made."""
        call = self._filled(action.call)
        for delay in (*_DELAYS, None):
            try:
                return invoke(self._account, call, self._reveal)
            except AlreadyExists as error:
                if error.retried and action.readback is not None:
                    return self._read_back(action, error)
                raise
            except CallFailed as error:
                if action.takes_away and error.code in ABSENT:
                    return {}
                if delay is None or not _passing(error, uses_fresh=uses_fresh):
                    raise
            self._sleep(delay * (0.5 + chance().random() / 2))
        raise AssertionError  # pragma: no cover - the last try returns or raises

    def _read_back(self, action: Action, error: AlreadyExists) -> Mapping[str, Any]:
        """The SDK sent a create twice and the second was refused: find out if it is ours."""
        assert action.readback is not None  # noqa: S101 - the caller checked
        answer = invoke(self._account, action.readback, self._reveal)
        if action.call.repeat is Repeat.TAGGED_CREATE:
            (thing,) = (
                value for value in answer.values() if isinstance(value, dict) and "Arn" in value
            )
            tags = {tag["Key"]: tag["Value"] for tag in thing.get("Tags", ())}
            if tags.get(STACK_TAG) != self._stack:
                raise error
        return answer

    def _filled(self, call: Call) -> Call:
        arguments = {
            name: self._known(value) if isinstance(value, Ref) else value
            for name, value in call.arguments.items()
        }
        return attrs.evolve(call, arguments=arguments)

    def _known(self, ref: Ref) -> str:
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


def pick(answer: Mapping[str, Any], path: str) -> str:
    """The value at a dotted path of a response, as text."""
    value: Any = answer
    for part in path.split("."):
        value = value[part]
    if isinstance(value, bytes):
        # A seed is text as it is, a picture is not.
        return value.decode() if value.isascii() else b64encode(value).decode()
    return str(value)


def _words(reason: object) -> str:
    """The texts of an answer's nested reason, in order."""
    match reason:
        case str():
            return reason
        case Mapping():
            return ", ".join(filter(None, map(_words, reason.values())))
        case list():
            return ", ".join(filter(None, map(_words, reason)))
    return ""


def _passing(error: CallFailed, *, uses_fresh: bool) -> bool:
    if error.code in _BUSY:
        return True
    unheard = error.code == "NoSuchEntity" or (
        error.code == "MalformedPolicyDocument" and "principal" in error.what.lower()
    )
    return uses_fresh and unheard
