"""The errors of iamdsl: what is wrong, where, why, and what to do next.

Every error has the text *what*, and where known the line of the user's file (*where*),
the reason (*why*) and a command or code that helps (*next*). The tree:

    IamdslError
    ├── LanguageError (ValueError)     a policy that IAM's language does not allow
    │   ├── PolicySyntaxError          text or JSON that is not a policy; has `defects`
    │   ├── InvalidArn                 not an ARN, or an ARN of the wrong kind
    │   ├── UnknownName                a service, action, key or type the catalog does not have
    │   ├── PendingOutput              text with an output that is known only after an apply
    │   ├── UnboundArn                 rendered before the deployment's account is known
    │   └── InvalidRequest             a request that cannot be made
    ├── UnknownAttribute (AttributeError)   a misspelled method
    ├── UnknownField (TypeError)            a misspelled keyword
    ├── ResourceError (ValueError)     a resource that IAM does not accept
    │   ├── InvalidName                name, path, tag or description IAM refuses
    │   ├── DuplicateResource          the same address twice in a stack
    │   ├── UndeclaredResource         a reference to a resource outside the stack
    │   ├── DependencyCycle            resources that each need another to exist first
    │   └── QuotaExceeded              more than IAM allows; has `violations`
    ├── AccountError                   the account cannot be called
    │   ├── NoCredentials
    │   ├── EndpointUnreachable
    │   ├── RealEndpointRefused        a test account would call a real endpoint
    │   └── CallFailed                 AWS returned an error; has `code`
    │       ├── AccessDenied
    │       └── AlreadyExists
    └── DeploymentError
        ├── ApprovalRequired           no approval was given
        ├── Declined                   the person at the terminal refused
        ├── GuardRefused               a guard refuses the plan; has `objections`
        ├── PlanOnly                   a write call in a process that only plans
        ├── StalePlan                  the account has changed since the plan
        ├── ProtectedResource          a protected resource would be deleted
        ├── NotOurs                    the object exists and this stack did not create it
        ├── Irreversible               a lost object cannot be restored; has `changes`
        ├── ApplyFailed                some steps failed; has `outcome`
        ├── Interrupted                Ctrl-C; has `outcome`
        ├── DeployEachFailed           some targets failed; has `outcomes`
        ├── StateError                 the ledger, the journal or the secret store
        │   ├── UnreadableState        damaged, or not written by iamdsl
        │   ├── NewerFormat            written by a newer iamdsl
        │   ├── StateLocked            another session holds the lock
        │   ├── LockLost               another session has taken the lock over
        │   └── NothingToRollBack      the stack has no run to undo
        └── ScriptError                the user's script cannot be loaded or run

A name that the catalog does not have causes a `CatalogWarning`, since it may be newer than
the catalog; under `strict` it raises `UnknownName`. A chain step on a declared resource, whose
result is not used, causes an `UnusedStepWarning`.

Errors can be pickled, so that they can be returned from another process.
"""

from __future__ import annotations

import copyreg
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.origin import Origin


class IamdslError(Exception):
    """Base class of every error that iamdsl raises."""

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
        """Pickle without calling the constructor: some constructors take more than the text."""
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
    """Return the known word nearest to a misspelled one, or None when none is near."""
    result = nearest_few(word, known)
    return result[0] if result else None


def nearest_few(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the known words nearest to a misspelled one, at most `most`, the nearest first.

    These are the words at the smallest edit distance (one edit for every five letters at
    most), those of the same length first; if there are none, the word that shares most letters.
    """
    import difflib

    folded = {candidate.lower(): candidate for candidate in known}
    max_edits = max(1, len(word) // 5)
    by_distance = sorted(
        (distance, abs(len(candidate) - len(word)), candidate)
        for candidate in folded
        if abs(len(candidate) - len(word)) <= max_edits
        and (distance := _edit_distance(word.lower(), candidate)) <= max_edits
    )
    near = [candidate for distance, _, candidate in by_distance if distance == by_distance[0][0]]
    result = near or difflib.get_close_matches(word.lower(), list(folded), n=1, cutoff=0.6)
    return [folded[name] for name in result[:most]]


def _edit_distance(first: str, second: str) -> int:
    """Return how many letters were omitted, added, replaced or swapped between two words."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, left in enumerate(first, 1):
        before, above, row = row, before, [i]
        for j, right in enumerate(second, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and (left, first[i - 2]) == (second[j - 2], right):
                least = min(least, above[j - 2] + 1)
            row.append(least)
    return row[-1]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return a next step that names the nearest known word, or None when none is near."""
    result = nearest(word, known)
    return None if result is None else f"did you mean `{result}`?"


def one_of(words: Iterable[str]) -> str | None:
    """Return a next step that names the words, or None when there are none."""
    quoted = [f"`{word}`" for word in words]
    if not quoted:
        return None
    *others, last = quoted
    return f"did you mean {', '.join(others)}{' or ' if others else ''}{last}?"


class LanguageError(IamdslError, ValueError):
    """A policy, or a part of one, that IAM's policy language does not allow."""


class PolicySyntaxError(LanguageError):
    """Text or JSON that is not a policy document; `defects` lists everything that is wrong."""

    def __init__(self, what: str, *, defects: tuple[Any, ...] = (), **details: Any) -> None:
        super().__init__(what, **details)
        self.defects = defects


class InvalidArn(LanguageError):
    """Text that is not an ARN, or an ARN of the wrong kind."""


class UnknownName(LanguageError):
    """A service, action, resource type or condition key that the catalog does not have."""


class CatalogWarning(UserWarning):
    """A name that the catalog does not have; it may be newer than the catalog."""


class UnusedStepWarning(UserWarning):
    """A step on a declared resource (`role.bounded_by(edge)`), whose result is not used."""


class UnboundArn(LanguageError):
    """An ARN in the deployment's account, rendered before that account is known."""


class PendingOutput(LanguageError):
    """Text with an output that is known only after an apply, in a policy, a name or a tag."""


class InvalidRequest(LanguageError):
    """A request that cannot be made: without an action, or with a contradictory context."""


class UnknownAttribute(IamdslError, AttributeError):
    """A method or field that does not exist; `next_step` names the nearest one that exists."""


class UnknownField(IamdslError, TypeError):
    """A keyword that a constructor does not take; `next_step` names the nearest valid one."""


class ResourceError(IamdslError, ValueError):
    """A resource that IAM does not accept, or a stack that contradicts itself."""


class InvalidName(ResourceError):
    """A name, path, tag or description that breaks IAM's rules."""


class DuplicateResource(ResourceError):
    """The same address added to a stack twice; the text names both lines."""


class UndeclaredResource(ResourceError):
    """A reference to a resource that the stack does not contain."""


class DependencyCycle(ResourceError):
    """Resources that each need another of them to exist first."""


class QuotaExceeded(ResourceError):
    """A plan that would exceed quotas; `violations` lists all of them, nothing was sent."""

    def __init__(self, what: str, *, violations: tuple[Any, ...], **details: Any) -> None:
        super().__init__(what, **details)
        self.violations = violations


class AccountError(IamdslError):
    """A call that could not be sent, or that AWS refused."""


class NoCredentials(AccountError):
    """No usable credentials: botocore found none."""


class EndpointUnreachable(AccountError):
    """No response from the endpoint; `sent` says whether it may have received the call."""

    def __init__(self, what: str, *, sent: bool = False, **details: Any) -> None:
        super().__init__(what, **details)
        self.sent = sent


class RealEndpointRefused(AccountError):
    """A test account that would have sent a request to a real endpoint."""


class CallFailed(AccountError):
    """An error that AWS returned for a call.

    `code` is AWS's error code, `operation` the API operation, `status` the HTTP status.
    With a status of 500 or above, the call may have taken effect.
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
    """A call that the caller is not allowed to make."""


class AlreadyExists(CallFailed):
    """A name that is taken, or a feature already enabled; `retried`: the SDK retried the call."""

    def __init__(self, what: str, *, retried: bool = False, **details: Any) -> None:
        super().__init__(what, **details)
        self.retried = retried


class DeploymentError(IamdslError):
    """A deployment that failed, or was not allowed to start."""


class ApprovalRequired(DeploymentError):
    """Changes to apply, but no approval and no terminal to ask for it."""


class Declined(DeploymentError):
    """Approval refused at the terminal; nothing was sent."""


class GuardRefused(DeploymentError):
    """A plan that guards refuse; `objections` lists why, nothing was sent."""

    def __init__(self, what: str, *, objections: tuple[Any, ...], **details: Any) -> None:
        super().__init__(what, **details)
        self.objections = objections


class PlanOnly(DeploymentError):
    """A write call in a process that only plans."""


class StalePlan(DeploymentError):
    """A plan that no longer fits: the account has changed since it was made."""


class ProtectedResource(DeploymentError):
    """A plan that would delete or replace a protected resource."""


class NotOurs(DeploymentError):
    """An object that exists already and that this stack did not create."""


class Irreversible(DeploymentError):
    """A rollback that cannot restore what was lost; `changes` lists it, nothing was sent."""

    def __init__(self, what: str, *, changes: tuple[Any, ...], **details: Any) -> None:
        super().__init__(what, **details)
        self.changes = changes


class ApplyFailed(DeploymentError):
    """An apply with failed steps; `outcome` lists what was done, failed and skipped."""

    def __init__(self, what: str, *, outcome: Any, **details: Any) -> None:
        super().__init__(what, **details)
        self.outcome = outcome


class Interrupted(ApplyFailed):
    """An apply stopped by Ctrl-C: calls in flight were finished, the rest was not started."""


class DeployEachFailed(DeploymentError):
    """A `deploy_each` with failed targets; `outcomes` has the outcome of each, by its label."""

    def __init__(self, what: str, *, outcomes: Any, **details: Any) -> None:
        super().__init__(what, **details)
        self.outcomes = outcomes


class StateError(DeploymentError):
    """A ledger, a journal or a secret store that cannot be used."""


class UnreadableState(StateError):
    """A file that is damaged, truncated, or not written by iamdsl."""


class NewerFormat(StateError):
    """A file written by a newer iamdsl, whose format this version does not know."""


class StateLocked(StateError):
    """A stack whose lock another session holds."""


class LockLost(StateError):
    """A lock that another session has taken over; nothing more is written."""


class NothingToRollBack(StateError):
    """A rollback without a run to undo, or of a run that was undone already."""


class ScriptError(DeploymentError):
    """A user's script that cannot be loaded, or that has no such session."""
