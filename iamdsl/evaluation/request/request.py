"""A request: who asks for which action, on what, under which circumstances.

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
    several = isinstance(text, str) and ("*" in text or "?" in text)
    raise InvalidRequest(
        f"{given!r} is no action that a request could be for",
        where=here(),
        why="a request is for one action, not for a pattern"
        if several
        else "an action reads service:Name",
        next_step="ask for each action of iamdsl.catalog.expand(…)"
        if several
        else 'write it as "s3:GetObject"',
    )


@attrs.frozen(init=False)
class Request:
    """One request, as AWS sees it when it decides.

    - `principal`: who asks: an ARN, a 12-digit account id (its root user), a service such as
      `ec2.amazonaws.com`, `"*"` or None for an anonymous caller, a role or user, or a `ApiCaller`.
    - `action`: one action, in any case.
    - `resource`: the ARN it is on, or `"*"` for actions that are on nothing in particular.
    - `context`: the condition keys that the request carries, in any case, with a value or a
      list of values. What follows from principal and resource (aws:PrincipalArn,
      aws:username, aws:ResourceAccount …) is known without being given.
    - `resource_account`: whose resource it is, where the ARN does not tell (S3). Not given,
      it is the caller's own.

    Raises InvalidArn and InvalidRequest.
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
        """Every key the request carries, in lower case: given, or derived from the rest of it."""
        return self._known

    @property
    def owner(self) -> str | None:
        """The account that the resource is of; None when that is not known."""
        return self._owner

    @property
    def crosses_accounts(self) -> bool:
        """Whether the caller's account and the resource's differ."""
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
    """The account of the ARN, else the one given, else the one that the context tells."""
    given = request.resource_account
    if given is not None:
        check_account(given)
    # What is asked on "*" is of the caller's account, whatever resource is given.
    parts = resolve_action(request.action, request.resource).resource.split(":", 5)
    named = parts[4] if len(parts) > 4 and is_account(parts[4]) else None  # noqa: PLR2004
    told = request.context.folded.get("aws:resourceaccount")
    if not isinstance(told, str):
        told = None
    elif not is_account(told):
        raise InvalidRequest(
            f"aws:ResourceAccount is {told!r}",
            where=here(),
            why="an account id has 12 digits",
            next_step="give resource_account instead, or leave both out for the caller's own",
        )
    owners = {item for item in (named, given, told) if item is not None}
    if len(owners) > 1:
        raise InvalidRequest(
            f"{request.resource} is said to be of account {' and of '.join(sorted(owners))}",
            where=here(),
            why="a resource is of one account",
            next_step="leave out resource_account and aws:ResourceAccount: the ARN tells it"
            if named
            else "give resource_account alone",
        )
    return next(iter(owners), None)
