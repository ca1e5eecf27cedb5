"""A request: principal, action, resource and request context.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.errors import InvalidRequest
from iamdsl.evaluation.request.caller import Caller, as_caller
from iamdsl.evaluation.request.context import (
    Context,
    ContextInput,
    Values,
    as_context,
    check_derived,
    derived_keys,
)
from iamdsl.evaluation.request.resolved_action import resolve_action
from iamdsl.language.elements.arn import (
    Arn,
    HasArn,
    as_arn_text,
    check_account,
    check_arn,
    is_account,
)
from iamdsl.language.elements.resource import invalid_resource_error
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.elements.action import HasAction

PrincipalLike: TypeAlias = "str | Arn | HasArn | Caller | None"

_ACTION = re.compile(r"[A-Za-z0-9-]+:[A-Za-z0-9-]+").fullmatch


def _action(given: str | HasAction) -> str:
    text = given if isinstance(given, str) else getattr(given, "action", given)
    if isinstance(text, str) and _ACTION(text):
        return plain_str(text) if type(text) is str else str.__str__(text)
    is_pattern = isinstance(text, str) and ("*" in text or "?" in text)
    raise InvalidRequest(
        f"{given!r} is not an action",
        where=here(),
        why="a request is for one action, not for a pattern"
        if is_pattern
        else "an action is written service:Name",
        next_step=f"make a request for each action of iamdsl.catalog.expand({text!r})"
        if is_pattern
        else 'write the service and the action, such as "s3:GetObject"',
    )


@attrs.frozen(init=False)
class Request:
    """One request, as AWS evaluates it.

    - `principal`: who makes it: an ARN, a 12-digit account ID (its root user), a service such as
      `ec2.amazonaws.com`, `"*"` or None for an anonymous caller, a role or user, or a `Caller`.
    - `action`: one action, in any case.
    - `resource`: the ARN of the resource, or `"*"` for actions without a specific resource.
    - `context`: the condition keys that the request carries, in any case, each with a value or
      a list of values. Keys that follow from principal and resource (aws:PrincipalArn,
      aws:username, aws:ResourceAccount …) need not be given.
    - `resource_account`: the account of the resource, if its ARN has none (S3). By default
      it is the caller's own.

    Raises `InvalidArn` if principal or resource is not valid, and `InvalidRequest` if action or
    context is not, or if they contradict principal or resource.
    """

    principal: Caller
    action: str
    resource: str
    context: Context
    resource_account: str | None
    _owner: str | None = attrs.field(init=False, eq=False, repr=False)
    _known: Mapping[str, Values] = attrs.field(init=False, eq=False, repr=False)

    def __init__(
        self,
        principal: PrincipalLike,
        action: str | HasAction,
        resource: str | Arn | HasArn = "*",
        context: Mapping[str, ContextInput] | None = None,
        resource_account: str | None = None,
    ) -> None:
        caller = as_caller(principal)
        self.__attrs_init__(
            caller,
            _action(action),
            _resource(resource, caller),
            as_context(context),
            resource_account,
        )
        put = object.__setattr__
        put(self, "_owner", _owner(self) or caller.account)
        follows = derived_keys(caller, self.owner)
        known = self.context.folded
        if known:
            check_derived(caller, follows, self.context)
            follows = {**follows, **known}
        put(self, "_known", follows)

    @property
    def known(self) -> Mapping[str, Values]:
        """The keys the request carries, in lower case: those given, and those that follow."""
        return self._known

    @property
    def owner(self) -> str | None:
        """The account of the resource; None if it is not known."""
        return self._owner

    @property
    def crosses_accounts(self) -> bool:
        """Whether the resource is in another account than the caller."""
        account = self.principal.account
        return account is not None and self.owner != account

    def __str__(self) -> str:
        return f"{self.principal} {self.action} on {self.resource}"


def _resource(given: str | Arn | HasArn, caller: Caller) -> str:
    if isinstance(given, str) and given == "*":
        return "*"
    result = as_arn_text(given)
    if isinstance(result, Arn):
        result = str(result.bind(account=caller.account))
    if not result.startswith("arn:"):
        raise invalid_resource_error(result)
    check_arn(result)
    return str.__str__(result)


def _owner(request: Request) -> str | None:
    """Return the account of the ARN, else `resource_account`, else aws:ResourceAccount."""
    given = request.resource_account
    if given is not None:
        check_account(given)
    # An action that AWS evaluates for "*" is on the caller's account, whatever ARN is given.
    parts = resolve_action(request.action, request.resource).resource.split(":", 5)
    arn_account = parts[4] if len(parts) > 4 and is_account(parts[4]) else None  # noqa: PLR2004
    context_account = request.context.folded.get("aws:resourceaccount")
    if not isinstance(context_account, str):
        context_account = None
    elif not is_account(context_account):
        raise InvalidRequest(
            f"aws:ResourceAccount is {context_account!r}, which is not an account ID",
            where=here(),
            why="an account ID has 12 digits",
            next_step="give resource_account instead; without both it is the caller's own account",
        )
    owners = {account for account in (arn_account, given, context_account) if account is not None}
    if len(owners) > 1:
        raise InvalidRequest(
            f"{request.resource} cannot be in accounts {' and '.join(sorted(owners))}",
            where=here(),
            why="a resource is in one account",
            next_step="leave out resource_account and aws:ResourceAccount: the ARN has the account"
            if arn_account
            else "leave out aws:ResourceAccount, and give resource_account",
        )
    return next(iter(owners), None)
