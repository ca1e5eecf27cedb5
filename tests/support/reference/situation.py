"""Who asks for what, under which policies; and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Policy: TypeAlias = Mapping[str, Any]
"""A policy as its JSON reads."""

Result: TypeAlias = Literal["allowed", "implicit_deny", "explicit_deny"]


@dataclass(frozen=True)
class Who:
    """A caller: its kind, its ARN or name, whose session it is, and its unique id."""

    kind: str
    arn: str | None = None
    account: str | None = None
    role: str | None = None
    user: str | None = None
    unique_id: str | None = None


@dataclass(frozen=True)
class Asked:
    """A request."""

    who: Who
    action: str
    resource: str = "*"
    context: Mapping[str, Any] = field(default_factory=dict)
    resource_account: str | None = None


@dataclass(frozen=True)
class Policies:
    """All policies that bear on a request, by their kinds."""

    identity: tuple[Policy, ...] = ()
    resource: Policy | None = None
    boundary: Policy | None = None
    session: tuple[Policy, ...] | None = None
    scps: tuple[tuple[Policy, ...], ...] = ()
    rcps: tuple[tuple[Policy, ...], ...] = ()
    endpoint: Policy | None = None
    management_account: str | None = None


@dataclass(frozen=True)
class Answer:
    """What comes of it, and the layers that decided it."""

    result: Result
    decided_by: frozenset[str] = frozenset()
