"""Statements: frozen values that are their own builders.

`allow(…)` and `deny(…)` begin one; each step gives a new one and leaves the old
alone. What a statement still lacks is part of its type, so that a checker can
tell an identity statement from a trust statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Never, TypeAlias, final

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.documents.condition_block import add_conditions, check_condition
from iamdsl.language.documents.statement_elements import (
    Effect,
    ForPrincipal,
    NoPrincipal,
    NoResource,
    OnResource,
    StatementElements,
)
from iamdsl.language.elements.arn import Arn, HasArn
from iamdsl.language.elements.displayable import Displayable
from iamdsl.language.elements.principal import (
    ANYONE,
    OWN_ACCOUNT,
    Principal,
    account_root,
    aws_principal,
    canonical_user,
    federated,
    group_by_type,
    iam_principal,
    saml,
    service,
)
from iamdsl.language.elements.resource import ResourceLike, check_resource
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import Origin, here

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from iamdsl.language.elements.condition import Condition

    R = TypeVar("R", default=Any)
    P = TypeVar("P", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")
    P = TypeVar("P")


LONGEST_SID = 100
"""Characters of a Sid. IAM names no limit; Lambda's is 100, and AWS's own policies keep to 72."""


@final
@attrs.frozen(repr=False)
class Statement(StatementElements, Displayable, Generic[R, P]):
    """One statement of a policy: its elements, and the steps that give the next statement.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
    """

    @property
    def has_resources(self) -> bool:
        """Whether it has a Resource or NotResource at all."""
        return bool(self.resources) or self.except_resources or "Resource" in self.empty

    @property
    def has_principals(self) -> bool:
        """Whether it has a Principal or NotPrincipal at all."""
        return bool(self.principals) or self.except_principals or "Principal" in self.empty

    def on(self: Statement[NoResource, P], *resources: ResourceLike) -> Statement[OnResource, P]:
        """Name the resources: ARNs, patterns, or anything with an `arn`.

        Raises InvalidArn for text that is no ARN, LanguageError on a second call.
        """
        return self._on(resources, False)  # noqa: FBT003

    def on_all_except(
        self: Statement[NoResource, P], *resources: ResourceLike
    ) -> Statement[OnResource, P]:
        """Name the resources that are not meant: NotResource."""
        return self._on(resources, True)  # noqa: FBT003

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

    def for_federated(self, *providers: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Identity providers: `oidc(…)`, a provider's ARN, or a public one's host."""
        return self._for(*(federated(provider) for provider in providers))

    def for_saml(self, *providers: str | Arn) -> Statement[R, ForPrincipal]:
        """SAML providers, by ARN or by name in the deployment's own account."""
        return self._for(*(saml(provider) for provider in providers))

    def for_canonical_user(self, *identifiers: str) -> Statement[R, ForPrincipal]:
        """Accounts by the canonical user id that S3 knows them by."""
        return self._for(*(canonical_user(identifier) for identifier in identifiers))

    def for_anyone(self) -> Statement[R, ForPrincipal]:
        """Everybody, also outside AWS."""
        return self._for(ANYONE)

    def for_all_except(
        self, *principals: str | Arn | HasArn | Principal
    ) -> Statement[R, ForPrincipal]:
        """Everybody but these: NotPrincipal, which makes sense with deny only."""
        if self.principals:
            raise self._error("has principals already", "for_all_except stands alone")
        return self._for(*(aws_principal(value) for value in principals), except_principals=True)

    def when(self, *conditions: Condition) -> Statement[R, P]:
        """Narrow it by conditions, which must all hold.

        Raises LanguageError when an operator would have one key twice.
        """
        return self._copy(add_conditions(self.conditions, conditions, merging=False), self.sid)

    def unless(self, condition: Condition, *more: Never) -> Statement[R, P]:
        """Leave out the requests for which the condition holds; emits its exact opposite.

        Chained, it leaves out either: `.unless(a).unless(b)`. Raises LanguageError for
        two conditions at once, and where no single statement can say the opposite.
        """
        if more:
            raise self._error(
                "cannot say `unless` of several conditions at once",
                "not (a and b) takes two statements",
                "chain .unless(a).unless(b) to leave out either, or write two statements",
            )
        from iamdsl.language.documents.complement import complement

        opposite = complement(check_condition(condition))
        return self._copy(add_conditions(self.conditions, opposite, merging=True), self.sid)

    def named(self, sid: str) -> Statement[R, P]:
        """Give it a statement id of letters and digits.

        The empty one, which AWS's console used to write, is something else than none.
        """
        if not isinstance(sid, str) or (sid and not (sid.isascii() and sid.isalnum())):
            raise self._error(f"cannot be named {sid!r}", "IAM takes letters and digits in a Sid")
        if len(sid) > LONGEST_SID:
            raise self._error(
                f"cannot be named {sid[:20]}…",
                f"that Sid has {len(sid)} characters; more than {LONGEST_SID} are refused here",
                "shorten it: it counts towards the policy's size",
            )
        return self._copy(self.conditions, plain_str(sid))

    def _on(
        self,
        resources: tuple[ResourceLike, ...],
        except_resources: bool,  # noqa: FBT001
    ) -> Statement[OnResource, P]:
        if self.resources or self.has_resources:
            raise self._error(
                "has resources already",
                f"it is on {', '.join(map(_shown, self.resources))}",
                "give all of them to one .on(…)",
            )
        if not resources:
            raise self._error("needs a resource", "nothing was given", 'write .on("*") to mean all')
        return make_statement(
            self.effect,
            self.actions,
            self.except_actions,
            tuple([check_resource(resource) for resource in resources]),
            except_resources,
            self.principals,
            self.except_principals,
            self.conditions,
            self.sid,
            self.empty,
            self.origin,
        )

    def _for(
        self, *principals: Principal, except_principals: bool = False
    ) -> Statement[R, ForPrincipal]:
        if not principals:
            raise self._error("needs a principal", "nothing was given")
        if self.except_principals:
            raise self._error("has a NotPrincipal already", "for_all_except stands alone")
        return make_statement(
            self.effect,
            self.actions,
            self.except_actions,
            self.resources,
            self.except_resources,
            group_by_type(tuple(dict.fromkeys((*self.principals, *principals)))),
            except_principals,
            self.conditions,
            self.sid,
            self.empty,
            self.origin,
        )

    def _copy(self, conditions: tuple[Condition, ...], sid: str | None) -> Statement[R, P]:
        # Calling the constructor is a third cheaper than attrs.evolve.
        return make_statement(
            self.effect,
            self.actions,
            self.except_actions,
            self.resources,
            self.except_resources,
            self.principals,
            self.except_principals,
            conditions,
            sid,
            self.empty,
            self.origin,
        )

    def _error(self, what: str, why: str, next_step: str | None = None) -> LanguageError:
        return LanguageError(
            f"{self.effect.lower()}({', '.join(map(repr, self.actions[:3]))}) {what}",
            where=here() or self.origin,
            why=why,
            next_step=next_step,
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"a statement has no `{name}`",
                where=here(),
                next_step=_ELSEWHERE.get(name) or did_you_mean(name, dir(self)),
            )


class _StatementDraft(StatementElements, Displayable, Generic[R, P]):
    """A statement while it is being filled."""

    __slots__ = ()


def make_statement(  # noqa: PLR0913, PLR0917 - as many as a statement has elements
    effect: Effect,
    actions: tuple[str, ...],
    except_actions: bool,  # noqa: FBT001
    resources: tuple[str | Arn, ...],
    except_resources: bool,  # noqa: FBT001
    principals: tuple[Principal, ...],
    except_principals: bool,  # noqa: FBT001
    conditions: tuple[Condition, ...],
    sid: str | None,
    empty: tuple[str, ...],
    origin: Origin | None,
) -> Statement[Any, Any]:
    """A statement of these elements, made in a third of the time its constructor takes.

    It is filled while it is of a class that may be written: every step of a chain and
    every statement read makes one.
    """
    draft: Any = _new(_StatementDraft)
    draft.effect = effect
    draft.actions = actions
    draft.except_actions = except_actions
    draft.resources = resources
    draft.except_resources = except_resources
    draft.principals = principals
    draft.except_principals = except_principals
    draft.conditions = conditions
    draft.sid = sid
    draft.empty = empty
    draft.origin = origin
    draft.__class__ = Statement
    return draft  # type: ignore[no-any-return]


_new = object.__new__


IdentityStatement: TypeAlias = Statement[OnResource, NoPrincipal]
"""A statement with resources and without principals."""

TrustStatement: TypeAlias = Statement[NoResource, ForPrincipal]
"""A statement with principals and without resources."""

AnyStatement: TypeAlias = Statement[Any, Any]


_ELSEWHERE = {
    "all_except": "Action and NotAction exclude each other: begin with allow.all_except(…)",
    "not_action": "Action and NotAction exclude each other: begin with allow.all_except(…)",
    "not_resource": "write .on_all_except(…)",
    "not_principal": "write .for_all_except(…)",
    "build": "it is a policy statement already: there is nothing to build",
    "to_json": "make a document of it first: document(statement).to_json()",
    "to_dict": "make a document of it first: document(statement).to_dict()",
}
"""Where those look who know another library."""


def _shown(value: str | Arn) -> str:
    return repr(value) if isinstance(value, Arn) else value
