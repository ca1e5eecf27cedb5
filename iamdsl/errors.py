"""What can go wrong, and what to do about it.

Every error says *what* is wrong, *where* in the user's file (when a line is
known), *why*, and the *next* step. The tree:

    IamdslError
    ├── LanguageError (ValueError)     a policy that cannot be said
    │   ├── PolicySyntaxError          text or JSON that is no policy; carries `defects`
    │   ├── InvalidArn                 not an ARN, or not one of the kind wanted
    │   ├── UnknownName                a service, action, key or type the catalog does not have
    │   ├── UnboundArn                 the deployment's own account is still open
    │   └── InvalidRequest             a request that nobody could make
    ├── UnknownAttribute (AttributeError)   a misspelled method
    ├── UnknownField (TypeError)            a misspelled keyword
    ├── ResourceError (ValueError)     a resource that cannot be
    │   ├── InvalidName                name, path, tag or description IAM refuses
    │   ├── DuplicateResource          the same address twice in a stack
    │   ├── UndeclaredResource         a reference to something the stack does not hold
    │   └── DependencyCycle            resources that need each other first
    ├── AccountError                   the account cannot be talked to
    │   ├── NoCredentials
    │   ├── EndpointUnreachable
    │   ├── RealEndpointRefused        a test account was asked to leave the process
    │   └── CallFailed                 AWS answered with an error; carries `code`
    │       ├── AccessDenied
    │       └── AlreadyExists
    └── DeploymentError
        ├── ApprovalRequired           nobody was there to say yes
        ├── Declined                   somebody said no
        ├── GuardRefused               a guard objects to the plan; carries `objections`
        ├── PlanOnly                   a write was asked for while only planning
        ├── StalePlan                  the account moved since the plan was made
        ├── ProtectedResource          what was declared protected would go
        ├── NotOurs                    the object exists and belongs to something else
        ├── Irreversible               what was done cannot be undone; carries `changes`
        ├── ApplyFailed                some steps failed; carries `outcome`
        ├── Interrupted                Ctrl-C; carries `outcome`
        ├── DeployEachFailed           some targets of many failed; carries `outcomes`
        ├── StateError                 ledger, journal or secret store
        │   ├── UnreadableState        damaged or not ours
        │   ├── NewerFormat            written by a newer iamdsl
        │   ├── StateLocked            another session holds the lock
        │   ├── LockLost               another session has taken the lock over
        │   └── NothingToRollBack      no run of this stack is there to be undone
        └── ScriptError                the user's script cannot be used as asked

Names that the catalog does not have are warned of by a `CatalogWarning` where they may
be newer than it, and are an `UnknownName` under `strict`.

Errors can be pickled: work for one account of many may be done in another process.
"""

from __future__ import annotations

import copyreg
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.origin import Origin


class IamdslError(Exception):
    """Anything iamdsl refuses; every other error here is one of these."""

    def __init__(
        self,
        what: str,
        *,
        where: Origin | str | None = None,
        why: str | None = None,
        next_step: str | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.why = why
        self.next_step = next_step

    def __reduce__(self) -> tuple[Any, ...]:
        """As it is, without its constructor: some take more than the text."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]

    def __str__(self) -> str:
        lines = [self.what]
        if self.where is not None:
            lines.append(f"  where: {self.where}")
        if self.why is not None:
            lines.append(f"  why:   {self.why}")
        if self.next_step is not None:
            lines.append(f"  next:  {self.next_step}")
        return "\n".join(lines)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like a misspelled one, or None when none is close."""
    result = nearest_few(word, known)
    return result[0] if result else None


def nearest_few(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words most like a misspelled one, the likeliest first; empty when none is close.

    Words a slip or two away come first, those of the same length before others; without
    any, those that share most of their letters.
    """
    import difflib

    folded = {candidate.lower(): candidate for candidate in known}
    slips = max(1, len(word) // 5)
    by_slips = sorted(
        (distance, abs(len(item) - len(word)), item)
        for item in folded
        if abs(len(item) - len(word)) <= slips and (distance := _slips(word.lower(), item)) <= slips
    )
    close = [entry for distance, _, entry in by_slips if distance == by_slips[0][0]]
    result = close or difflib.get_close_matches(word.lower(), list(folded), n=1, cutoff=0.6)
    return [folded[name] for name in result[:most]]


def _slips(item: str, other: str) -> int:
    """How many letters were left out, added, mistaken or swapped between two words."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(item, 1):
        before, above, row = row, before, [i]
        for j, right in enumerate(other, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and (left, item[i - 2]) == (other[j - 2], right):
                least = min(least, above[j - 2] + 1)
            row.append(least)
    return row[-1]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A next step that names the nearest known word, or None."""
    result = nearest(word, known)
    return None if result is None else f"did you mean `{result}`?"


def one_of(words: Iterable[str]) -> str | None:
    """A next step that names several known words, or None for none."""
    quoted = [f"`{word}`" for word in words]
    if not quoted:
        return None
    *others, last = quoted
    return f"did you mean {', '.join(others)}{' or ' if others else ''}{last}?"


class LanguageError(IamdslError, ValueError):
    """A policy that cannot be said in IAM's language."""


class PolicySyntaxError(LanguageError):
    """Text or JSON that is no policy document; `defects` lists every finding."""

    def __init__(self, what: str, *, defects: tuple[Any, ...] = (), **details: Any) -> None:
        super().__init__(what, **details)
        self.defects = defects


class InvalidArn(LanguageError):
    """Not an ARN, or not an ARN of the kind wanted here."""


class UnknownName(LanguageError):
    """A service, action, resource type or condition key that the catalog does not have."""


class CatalogWarning(UserWarning):
    """A name that the catalog of its date does not have; AWS may be newer than it."""


class UnboundArn(LanguageError):
    """An ARN of the deployment's own account was rendered before the account is known."""


class InvalidRequest(LanguageError):
    """A request that nobody could make: no action, or a context that contradicts itself."""


class UnknownAttribute(IamdslError, AttributeError):
    """A method or field that does not exist, with the nearest that does."""


class UnknownField(IamdslError, TypeError):
    """A keyword that a constructor does not take, with the nearest that it does."""


class ResourceError(IamdslError, ValueError):
    """A resource that IAM would not accept, or a stack that cannot be."""


class InvalidName(ResourceError):
    """A name, path, tag or description outside IAM's rules."""


class DuplicateResource(ResourceError):
    """The same address was added twice; names both lines."""


class UndeclaredResource(ResourceError):
    """A reference to a resource that the stack does not hold."""


class DependencyCycle(ResourceError):
    """Resources that each need the other to exist first."""


class AccountError(IamdslError):
    """The account cannot be talked to as asked."""


class NoCredentials(AccountError):
    """Botocore found no usable credentials."""


class EndpointUnreachable(AccountError):
    """No answer from the endpoint; `sent` tells whether it may have received the call."""

    def __init__(self, what: str, *, sent: bool = False, **details: Any) -> None:
        super().__init__(what, **details)
        self.sent = sent


class RealEndpointRefused(AccountError):
    """A test account was asked to send a request out of the process."""


class CallFailed(AccountError):
    """AWS answered a call with an error.

    `code` is AWS's own, `operation` the call's name, `status` the HTTP status.
    A status of 500 and above leaves open whether the call took effect.
    """

    def __init__(
        self,
        what: str,
        *,
        code: str,
        operation: str,
        status: int = 400,
        **details: Any,
    ) -> None:
        super().__init__(what, **details)
        self.code = code
        self.operation = operation
        self.status = status


class AccessDenied(CallFailed):
    """The caller may not make this call."""


class AlreadyExists(CallFailed):
    """The name is taken, or the feature on already; `retried`: whether the SDK sent it twice."""

    def __init__(self, what: str, *, retried: bool = False, **details: Any) -> None:
        super().__init__(what, **details)
        self.retried = retried


class DeploymentError(IamdslError):
    """A deployment that did not go through, or was not allowed to start."""


class ApprovalRequired(DeploymentError):
    """There is something to apply, no terminal to ask on, and no approval given."""


class Declined(DeploymentError):
    """The person asked said no; nothing was sent."""


class GuardRefused(DeploymentError):
    """Guards object to the plan; `objections` lists them, nothing was sent."""

    def __init__(self, what: str, *, objections: tuple[Any, ...], **details: Any) -> None:
        super().__init__(what, **details)
        self.objections = objections


class PlanOnly(DeploymentError):
    """A write was asked for while the process only plans."""


class StalePlan(DeploymentError):
    """The account no longer looks as it did when the plan was made."""


class ProtectedResource(DeploymentError):
    """Something that was declared protected would be deleted or made anew."""


class NotOurs(DeploymentError):
    """The object exists already and this stack did not make it."""


class Irreversible(DeploymentError):
    """A rollback cannot bring back what was lost; `changes` lists it, nothing was sent."""

    def __init__(self, what: str, *, changes: tuple[Any, ...], **details: Any) -> None:
        super().__init__(what, **details)
        self.changes = changes


class ApplyFailed(DeploymentError):
    """Some steps failed; `outcome` tells what was done, what failed and what was skipped."""

    def __init__(self, what: str, *, outcome: Any, **details: Any) -> None:
        super().__init__(what, **details)
        self.outcome = outcome


class Interrupted(ApplyFailed):
    """Ctrl-C: calls in flight were finished and recorded, the rest was not started."""


class DeployEachFailed(DeploymentError):
    """Some targets of many failed; `outcomes` tells what became of each, by its label."""

    def __init__(self, what: str, *, outcomes: Any, **details: Any) -> None:
        super().__init__(what, **details)
        self.outcomes = outcomes


class StateError(DeploymentError):
    """The ledger, the journal or the secret store cannot be used."""


class UnreadableState(StateError):
    """Damaged, truncated, or not written by iamdsl."""


class NewerFormat(StateError):
    """Written by a newer iamdsl, whose format this one does not know."""


class StateLocked(StateError):
    """Another session works on the same stack."""


class LockLost(StateError):
    """Another session has taken over the lock that this one held; nothing more is written."""


class NothingToRollBack(StateError):
    """No run of this stack is there to be undone, or it was undone already."""


class ScriptError(DeploymentError):
    """The user's script cannot be loaded, or holds no such session."""
