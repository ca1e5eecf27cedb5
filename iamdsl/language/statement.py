"""Statements: frozen values that are their own builders.

`allow(…)` and `deny(…)` begin one; each step gives a new one and leaves the old
alone. What a statement still lacks is part of its type, so that a checker can
tell an identity statement from a trust statement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, final

import attrs

from iamdsl.errors import InvalidArn, LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.action import HasAction, check_action
from iamdsl.language.arn import Arn, HasArn, as_arn_text
from iamdsl.language.complement import complement
from iamdsl.language.condition import Condition
from iamdsl.language.principal import (
    ANYONE,
    OWN_ACCOUNT,
    Principal,
    account_root,
    aws_principal,
    iam_principal,
    service,
)
from iamdsl.language.variable import Variable
from iamdsl.origin import Origin, here

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from iamdsl.language.federation import OidcProvider

    R = TypeVar("R", default=Any)
    P = TypeVar("P", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")
    P = TypeVar("P")

Effect: TypeAlias = Literal["Allow", "Deny"]
ResourceLike: TypeAlias = str | Arn | HasArn | Variable


class NoResource:
    """Marks a statement without resources."""


class OnResource:
    """Marks a statement with resources."""


class NoPrincipal:
    """Marks a statement without principals."""


class ForPrincipal:
    """Marks a statement with principals."""


_SID = re.compile(r"[A-Za-z0-9]+")


def _by_type(principals: tuple[Principal, ...]) -> tuple[Principal, ...]:
    """Principals of one type side by side, as JSON has them."""
    if len(principals) < 2:  # noqa: PLR2004 - nothing to bring together
        return principals
    types = list(dict.fromkeys(one.type for one in principals))
    return tuple(sorted(principals, key=lambda one: types.index(one.type)))


def _by_operator(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Conditions of one operator side by side, as JSON has them."""
    if len(conditions) < 2:  # noqa: PLR2004 - nothing to bring together
        return conditions
    operators = list(dict.fromkeys(one.operator for one in conditions))
    return tuple(sorted(conditions, key=lambda one: operators.index(one.operator)))


@final
@attrs.frozen(repr=False)
class Statement(Generic[R, P]):
    """One statement of a policy.

    `except_actions` makes `actions` a NotAction; `except_resources` and
    `except_principals` likewise. Equality and hash ignore `origin`, the user's
    line.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
    """

    effect: Effect
    actions: tuple[str, ...]
    except_actions: bool = False
    resources: tuple[str | Arn, ...] = ()
    except_resources: bool = False
    principals: tuple[Principal, ...] = attrs.field(default=(), converter=_by_type)
    except_principals: bool = False
    conditions: tuple[Condition, ...] = attrs.field(default=(), converter=_by_operator)
    sid: str | None = None
    origin: Origin | None = attrs.field(default=None, kw_only=True, eq=False, repr=False)

    def on(self: Statement[NoResource, P], *resources: ResourceLike) -> Statement[OnResource, P]:
        """Name the resources: ARNs, patterns, or anything with an `arn`.

        Raises InvalidArn for text that is no ARN, LanguageError on a second call.
        """
        return self._on(resources, except_resources=False)

    def on_all_except(
        self: Statement[NoResource, P], *resources: ResourceLike
    ) -> Statement[OnResource, P]:
        """Name the resources that are not meant: NotResource."""
        return self._on(resources, except_resources=True)

    def for_service(self, *services: str) -> Statement[R, ForPrincipal]:
        """AWS services, by short name: `for_service("ec2")` is ec2.amazonaws.com."""
        return self._for(*(service(name) for name in services))

    def for_account(self, *accounts: str) -> Statement[R, ForPrincipal]:
        """Whole accounts, by their twelve digits; raises InvalidArn."""
        return self._for(*(account_root(account) for account in accounts))

    def for_own_account(self) -> Statement[R, ForPrincipal]:
        """The account that is deployed to, as a whole."""
        return self._for(OWN_ACCOUNT)

    def for_principal(
        self, *principals: str | Arn | HasArn | Principal
    ) -> Statement[R, ForPrincipal]:
        """AWS principals: account ids, ARNs, roles, users; raises InvalidArn or LanguageError."""
        return self._for(*(aws_principal(value) for value in principals))

    def for_role(self, *roles: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Roles: resources, ARNs, or names in the deployment's own account."""
        return self._for(*(iam_principal("role", role) for role in roles))

    def for_user(self, *users: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Users: resources, ARNs, or names in the deployment's own account."""
        return self._for(*(iam_principal("user", user) for user in users))

    def for_federated(self, *providers: str | Arn | OidcProvider) -> Statement[R, ForPrincipal]:
        """Identity providers: `oidc(…)`, a provider's ARN, or a public one's name."""
        return self._for(*(Principal("Federated", as_arn_text(one)) for one in providers))

    def for_saml(self, *providers: str | Arn) -> Statement[R, ForPrincipal]:
        """SAML providers, by ARN or by name in the deployment's own account."""
        found: list[str | Arn] = []
        for one in providers:
            if isinstance(one, str) and not one.startswith("arn:"):
                found.append(Arn(None, "iam", "", None, f"saml-provider/{one}"))
            else:
                found.append(as_arn_text(one))
        return self._for(*(Principal("Federated", one) for one in found))

    def for_anyone(self) -> Statement[R, ForPrincipal]:
        """Everybody, also outside AWS."""
        return self._for(ANYONE)

    def for_all_except(
        self, *principals: str | Arn | HasArn | Principal
    ) -> Statement[R, ForPrincipal]:
        """Everybody but these: NotPrincipal, which makes sense with deny only."""
        if self.principals:
            raise self._error("has principals already", "for_all_except stands alone")
        found = self._for(*(aws_principal(value) for value in principals))
        return found._with(except_principals=True)  # noqa: SLF001 - its own class

    def when(self, *conditions: Condition) -> Statement[R, P]:
        """Narrow it by conditions, which must all hold.

        Raises LanguageError when an operator would have one key twice.
        """
        return self._with(conditions=_added(self, conditions))

    def unless(self, *conditions: Condition) -> Statement[R, P]:
        """Leave out the requests for which the condition holds; emits its exact opposite.

        Chained, it leaves out both: `.unless(a).unless(b)`. Raises LanguageError for
        two conditions at once, and where no single statement can say the opposite.
        """
        if len(conditions) != 1:
            raise self._error(
                "cannot say `unless` of several conditions at once",
                "not (a and b) takes two statements",
                "chain .unless(a).unless(b) to leave out either, or write two statements",
            )
        return self._with(conditions=_added(self, complement(conditions[0])))

    def named(self, sid: str) -> Statement[R, P]:
        """Give it a statement id of letters and digits."""
        if not isinstance(sid, str) or not _SID.fullmatch(sid):
            raise self._error(f"cannot be named {sid!r}", "IAM takes letters and digits in a Sid")
        return self._with(sid=sid)

    def _on(
        self, resources: tuple[ResourceLike, ...], *, except_resources: bool
    ) -> Statement[OnResource, P]:
        if self.resources:
            raise self._error(
                "has resources already",
                f"it is on {', '.join(map(_shown, self.resources))}",
                "give all of them to one .on(…)",
            )
        if not resources:
            raise self._error("needs a resource", "nothing was given", 'write .on("*") to mean all')
        found = tuple(_resource(one) for one in resources)
        return self._with(resources=found, except_resources=except_resources)

    def _for(self, *principals: Principal) -> Statement[R, ForPrincipal]:
        if not principals:
            raise self._error("needs a principal", "nothing was given")
        if self.except_principals:
            raise self._error("has a NotPrincipal already", "for_all_except stands alone")
        fresh = tuple(one for one in principals if one not in self.principals)
        return self._with(principals=self.principals + fresh)

    def _with(self, **changes: Any) -> Statement[Any, Any]:  # noqa: ANN401
        # Calling the constructor is a third cheaper than attrs.evolve.
        values: dict[str, Any] = {
            "effect": self.effect,
            "actions": self.actions,
            "except_actions": self.except_actions,
            "resources": self.resources,
            "except_resources": self.except_resources,
            "principals": self.principals,
            "except_principals": self.except_principals,
            "conditions": self.conditions,
            "sid": self.sid,
            "origin": self.origin,
        }
        values.update(changes)
        return Statement(**values)

    def _error(self, what: str, why: str, next_step: str | None = None) -> LanguageError:
        return LanguageError(
            f"{self.effect.lower()}({', '.join(map(repr, self.actions[:3]))}) {what}",
            where=here() or self.origin,
            why=why,
            next_step=next_step,
        )

    def __repr__(self) -> str:
        shown = f"{self.effect.lower()}{'.all_except' if self.except_actions else ''}"
        shown += f"({', '.join(map(repr, self.actions))})"
        if self.resources:
            verb = "on_all_except" if self.except_resources else "on"
            shown += f".{verb}({', '.join(map(repr, self.resources))})"
        if self.except_principals:
            shown += f".for_all_except({', '.join(map(_spelled, self.principals))})"
        else:
            shown += "".join(_step(one) for one in self.principals)
        if self.conditions:
            shown += f".when({', '.join(map(repr, self.conditions))})"
        return shown if self.sid is None else f"{shown}.named({self.sid!r})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise UnknownAttribute(
                f"a statement has no `{name}`", where=here(), next_step=did_you_mean(name, known)
            )


IdentityStatement: TypeAlias = Statement[OnResource, NoPrincipal]
"""A statement with resources and without principals."""

TrustStatement: TypeAlias = Statement[NoResource, ForPrincipal]
"""A statement with principals and without resources."""

AnyStatement: TypeAlias = Statement[Any, Any]


class _Begin:
    """What `allow` and `deny` are: called with actions, or with those that are not meant."""

    __slots__ = ("_effect",)

    def __init__(self, effect: Effect) -> None:
        self._effect = effect

    def __call__(self, *actions: str | HasAction) -> Statement[NoResource, NoPrincipal]:
        """Begin a statement about these actions; raises LanguageError for what is no action."""
        return self._begin(actions, except_actions=False)

    def all_except(self, *actions: str | HasAction) -> Statement[NoResource, NoPrincipal]:
        """Begin a statement about all actions but these: NotAction."""
        return self._begin(actions, except_actions=True)

    def _begin(
        self, actions: tuple[str | HasAction, ...], *, except_actions: bool
    ) -> Statement[NoResource, NoPrincipal]:
        if not actions:
            raise LanguageError(
                f"{self!r} needs an action",
                where=here(),
                next_step=f'write {self!r}("s3:GetObject"), or {self!r}("*") to mean all',
            )
        return Statement(
            self._effect, tuple(map(check_action, actions)), except_actions, origin=here()
        )

    def __repr__(self) -> str:
        return self._effect.lower()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"{self!r} has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, ["all_except"])
                or f"call it first: {self!r}(action).{name}(…)",
            )


allow: _Begin = _Begin("Allow")
deny: _Begin = _Begin("Deny")


def _resource(value: ResourceLike) -> str | Arn:
    found = value.variable if isinstance(value, Variable) else as_arn_text(value)
    if isinstance(found, str) and found != "*" and not found.startswith("${"):
        if not found.startswith("arn:"):
            raise InvalidArn(
                f"{found!r} is no resource",
                where=here(),
                why='a resource is "*" or an ARN',
                next_step=f'write "arn:aws:s3:::{found}" if a bucket is meant'
                if re.fullmatch(r"[a-z0-9.-]{3,63}(/.*)?", found)
                else None,
            )
        Arn.parse(found)
    return found


def _added(statement: AnyStatement, new: tuple[Condition, ...]) -> tuple[Condition, ...]:
    held = list(statement.conditions)
    for condition in new:
        if not isinstance(condition, Condition):
            raise LanguageError(
                f"{condition!r} is no condition",
                where=here(),
                next_step="call one of a key's methods, as in aws.SecureTransport.is_true()",
            )
        for other in held:
            if (other.operator, other.key.lower()) == (condition.operator, condition.key.lower()):
                raise LanguageError(
                    f"{condition.operator} on {condition.key} is given twice",
                    where=here(),
                    why=f"once {list(map(str, other.values))}, once "
                    f"{list(map(str, condition.values))}; a statement holds one list for "
                    "each operator and key, whose values are alternatives",
                    next_step="give all values to one call if either will do; "
                    "if both must hold, use another operator or a second statement",
                )
        held.append(condition)
    return tuple(held)


def _shown(value: str | Arn) -> str:
    return repr(value) if isinstance(value, Arn) else value


def _spelled(principal: Principal) -> str:
    """A principal as `for_principal` takes it back."""
    whole = isinstance(principal.value, Arn) or not principal.value.isdigit()
    return repr(principal.value if principal.type == "AWS" and whole else principal)


def _step(principal: Principal) -> str:
    """The step that names this principal."""
    match principal.type:
        case "*":
            return ".for_anyone()"
        case "Service":
            name = str(principal.value)
            return f".for_service({name!r})" if service(name) == principal else _exactly(principal)
        case "Federated":
            return f".for_federated({principal.value!r})"
        case _:
            return f".for_principal({_spelled(principal)})"


def _exactly(principal: Principal) -> str:
    return f".for_principal({principal!r})"
