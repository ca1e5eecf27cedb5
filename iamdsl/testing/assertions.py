"""Assertions about access: what a policy, a role or a user may do, and may not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.testing.assertion_query import build_query
from iamdsl.testing.failure_messages import allowed_text, denied_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from iamdsl.deployment import Stack
    from iamdsl.testing.assertion_query import (
        ActionLike,
        AssertionLayers,
        CallerLike,
        RequestedResource,
    )
    from iamdsl.testing.policy_layers import AssertablePolicy


def assert_allows(
    policies: AssertablePolicy | Iterable[AssertablePolicy],
    action: ActionLike | Iterable[ActionLike],
    *,
    on: RequestedResource | Iterable[RequestedResource] = "*",
    when: Mapping[Any, Any] | None = None,
    by: CallerLike | None = None,
    stack: Stack | None = None,
    **layers: Unpack[AssertionLayers],
) -> None:
    """Fail unless these policies allow every one of the actions on every one of the resources.

    `policies` is a document, a statement, JSON, a `PolicySet`, a Role, User, Group or Policy, an
    AWS managed policy, or several of these. A Role or User is who asks, unless `by` says
    otherwise, with what is declared for it: policies, boundary, and for a user its groups;
    `stack` holds those that it names. A role that `on` names brings its trust policy.
    `when` is what the request carries, by key (`aws.MultiFactorAuthPresent`) or by its name.
    The other layers are given as to `decide`: `resource`, `boundary`, `session`, `scps`, `rcps`,
    `endpoint`, and `resource_account`. Open ARNs are in the caller's account.

    The failure says who was denied what, and why: the whole of the decision, with your lines.
    Raises InvalidRequest, InvalidArn, UndeclaredResource and whatever reading the policies raises.
    """
    __tracebackhide__ = True
    decisions = build_query(policies, action, on, when, by, stack, layers).decisions()
    failed = [decision for decision in decisions if not decision.allowed]
    if failed:
        raise AssertionError(denied_text(failed, len(decisions)))


def assert_denies(
    policies: AssertablePolicy | Iterable[AssertablePolicy],
    action: ActionLike | Iterable[ActionLike],
    *,
    on: RequestedResource | Iterable[RequestedResource] = "*",
    when: Mapping[Any, Any] | None = None,
    by: CallerLike | None = None,
    stack: Stack | None = None,
    **layers: Unpack[AssertionLayers],
) -> None:
    """Fail if these policies allow any of the actions on any of the resources.

    It takes what `assert_allows` takes. The failure shows the statements that allow it, with
    the lines where they were written.
    """
    __tracebackhide__ = True
    decisions = build_query(policies, action, on, when, by, stack, layers).decisions()
    failed = [decision for decision in decisions if decision.allowed]
    if failed:
        raise AssertionError(allowed_text(failed, len(decisions)))
