"""A request with the resource, keys and principal names it is evaluated with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.request.principal_match import names_of_caller
from iamdsl.evaluation.request.resolved_action import resolve_action

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation.request.caller import Caller
    from iamdsl.evaluation.request.context import Values
    from iamdsl.evaluation.request.principal_match import PrincipalMatch, PrincipalName
    from iamdsl.evaluation.request.request import Request
    from iamdsl.evaluation.request.resolved_action import ResolvedAction


_BOUNDED = frozenset({"user", "role", "session", "federated_user"})
"""Callers that can have a permissions boundary; a federated user has that of its user."""


class ResolvedRequest:
    """A request with the resource, keys and principal names it is evaluated with.

    `bounded`: whether a permissions boundary is given, and the caller can have one.
    """

    __slots__ = (
        "action",
        "bounded",
        "caller",
        "known",
        "original",
        "owner",
        "principal_names",
        "resource",
    )

    def __init__(self, request: Request, *, bounded: bool = False) -> None:
        self.original: Request = request
        self.action: ResolvedAction = resolve_action(request.action, request.resource)
        self.caller: Caller = request.principal
        self.resource: str = self.action.resource
        self.bounded: bool = bounded and self.caller.kind in _BOUNDED
        known = request.known
        if request.context.folded:
            foreign = self.action.keys_never_sent(request.context.folded)
            if foreign:
                known = {key: value for key, value in known.items() if key not in foreign}
        self.known: Mapping[str, Values] = known
        identifier = known.get("aws:userid")
        self.principal_names: Mapping[PrincipalName, PrincipalMatch] = names_of_caller(
            self.caller, identifier if isinstance(identifier, str) else None
        )
        self.owner: str | None = request.owner

    @property
    def is_same_account(self) -> bool:
        """Whether the resource is in the caller's own account."""
        return self.caller.account is not None and self.owner == self.caller.account

    @property
    def partition(self) -> str:
        """The partition of the caller, else of the resource, else `aws`."""
        for arn in (self.caller.arn, self.original.resource):
            if arn is not None and arn.startswith("arn:"):
                return arn.split(":", 2)[1]
        return "aws"
