"""The request, the caller, the policies and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Policy: TypeAlias = Mapping[str, Any]
"""A policy as JSON values."""

Result: TypeAlias = Literal["allowed", "implicit_deny", "explicit_deny"]


@dataclass(frozen=True)
class ReferenceCaller:
    """A caller: kind, ARN or name, account, role of a session, federating user, unique ID."""

    kind: str
    arn: str | None = None
    account: str | None = None
    role: str | None = None
    user: str | None = None
    unique_id: str | None = None


@dataclass(frozen=True)
class ReferenceRequest:
    """A request: caller, action, resource, context and account of the resource."""

    caller: ReferenceCaller
    action: str
    resource: str = "*"
    context: Mapping[str, Any] = field(default_factory=dict)
    resource_account: str | None = None


@dataclass(frozen=True)
class Policies:
    """All policies that apply to a request, by their kinds."""

    identity: tuple[Policy, ...] = ()
    resource: Policy | None = None
    boundary: Policy | None = None
    session: tuple[Policy, ...] | None = None
    scoped: tuple[tuple[Policy, ...], ...] = ()
    scps: tuple[tuple[Policy, ...], ...] = ()
    rcps: tuple[tuple[Policy, ...], ...] = ()
    endpoint: Policy | None = None
    management_account: str | None = None


@dataclass(frozen=True)
class Answer:
    """The result, and the layers that decided it."""

    result: Result
    decided_by: frozenset[str] = frozenset()
