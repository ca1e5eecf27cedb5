"""Assertions about what a policy, a role or a user is allowed to do."""

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
    AWS managed policy, or several of these. A Role or User is the caller unless `by` names
    another; its declared policies and boundary apply, and those of a user's groups. `stack`
    resolves the policies and groups that it refers to by name. If `on` is a Role and the action
    assumes it, its trust policy applies too.
    `when` maps condition keys (`aws.MultiFactorAuthPresent`, or a name) to the request's values.
    The other layers are as in `decide`: `resource`, `boundary`, `session`, `scoped`, `scps`,
    `rcps`, `endpoint`, and `resource_account`. ARNs without an account are in the caller's account.

    The failure message shows each denied request with its full trace and your source lines.
    Raises `InvalidRequest` if an argument is missing or given twice, `InvalidArn`,
    `UndeclaredResource`, and the errors of parsing a policy.
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

    Takes the arguments of `assert_allows` and raises the same errors. The failure message shows
    the statements that allow each request, with the source lines where they were written.
    """
    __tracebackhide__ = True
    decisions = build_query(policies, action, on, when, by, stack, layers).decisions()
    failed = [decision for decision in decisions if decision.allowed]
    if failed:
        raise AssertionError(allowed_text(failed, len(decisions)))
