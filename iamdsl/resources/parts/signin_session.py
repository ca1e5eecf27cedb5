"""The longest AWS Sign-In session, of roles and login profiles: its limits and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.resources.parts.name_rules import optional_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs

    from iamdsl.resources.kind.fact_fields import Facts

SIGNIN_FACT = "max_signin_session_duration"
"""The fact of roles and login profiles; None means not set."""

MIN_SIGNIN_SECONDS, MAX_SIGNIN_SECONDS = 3600, 7_776_000
"""Limits of the duration: 1 hour and 90 days, in seconds."""

check_signin_session: Callable[[object, attrs.Attribute[Any], int | None], None] = optional_seconds(
    MIN_SIGNIN_SECONDS, MAX_SIGNIN_SECONDS
)
"""Validator of the duration."""


def signin_facts(seconds: int | None) -> dict[str, int]:
    """Return the duration as facts, which lack one that is not set."""
    return {} if seconds is None else {SIGNIN_FACT: seconds}


def signin_arguments(facts: Facts) -> dict[str, Any]:
    """Return the parameter that sets the duration in a create call."""
    seconds = facts.get(SIGNIN_FACT)
    return {} if seconds is None else {"MaxSigninSessionDuration": seconds}


def signin_update(facts: Facts) -> dict[str, Any]:
    """Return the parameter that sets the duration in an update call, or resets it."""
    return signin_arguments(facts) or {"ResetMaxSigninSessionDuration": True}
