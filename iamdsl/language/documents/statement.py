"""The class of statements, and the methods that build one step by step.

`allow(…)` and `deny(…)` begin a statement; each method returns a new one, for statements
are frozen. The type of a statement says whether it has resources and principals, so that a
type checker can tell an identity statement from a trust statement.
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
from iamdsl.language.text.pending_text import check_known
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


MAX_SID_LENGTH = 100
"""Maximum number of characters in a Sid.

IAM documents no limit; Lambda's is 100, and AWS managed policies have up to 72.
"""


@final
@attrs.frozen(repr=False)
class Statement(StatementElements, Displayable, Generic[R, P]):
    """One statement of a policy: its elements, and methods that return a changed statement.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
    """

    @property
    def has_resources(self) -> bool:
        """Whether the statement has a Resource or NotResource element, even an empty one."""
        return bool(self.resources) or self.except_resources or "Resource" in self.empty

    @property
    def has_principals(self) -> bool:
        """Whether the statement has a Principal or NotPrincipal element, even an empty one."""
        return bool(self.principals) or self.except_principals or "Principal" in self.empty

    def on(self: Statement[NoResource, P], *resources: ResourceLike) -> Statement[OnResource, P]:
        """Set the resources: ARNs, ARN patterns, or values with an `arn`.

        Raises `InvalidArn` for any other value, and `LanguageError` if there is none, if the
        statement has resources already, or for characters that IAM does not accept.
        """
        return self._with_resources(resources, False)  # noqa: FBT003

    def on_all_except(
        self: Statement[NoResource, P], *resources: ResourceLike
    ) -> Statement[OnResource, P]:
        """Set the resources to leave out: NotResource; raises the same errors as `on`."""
        return self._with_resources(resources, True)  # noqa: FBT003

    def for_service(self, *services: str) -> Statement[R, ForPrincipal]:
        """Add AWS services by short or full name: `for_service("ec2")` adds ec2.amazonaws.com.

        Raises `LanguageError` if a name is invalid or the statement has a NotPrincipal.
        """
        return self._with_principals(*(service(name) for name in services))

    def for_account(self, *accounts: str) -> Statement[R, ForPrincipal]:
        """Add whole accounts, by their ids of 12 digits.

        Raises `InvalidArn` if one is not an account id, `LanguageError` if the statement has
        a NotPrincipal.
        """
        return self._with_principals(*(account_root(account) for account in accounts))

    def for_own_account(self) -> Statement[R, ForPrincipal]:
        """Add the whole account of the deployment.

        Raises `LanguageError` if the statement has a NotPrincipal.
        """
        return self._with_principals(OWN_ACCOUNT)

    def for_principal(
        self, *principals: str | Arn | HasArn | Principal
    ) -> Statement[R, ForPrincipal]:
        """Add AWS principals: account ids, ARNs, roles, users.

        Raises `InvalidArn` or `LanguageError` if one is not an AWS principal, and
        `LanguageError` if the statement has a NotPrincipal.
        """
        return self._with_principals(*(aws_principal(value) for value in principals))

    def for_role(self, *roles: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Add roles: resources, ARNs, or names in the deployment's own account.

        Raises `InvalidArn` or `LanguageError` if one is not a role, and `LanguageError` if
        the statement has a NotPrincipal.
        """
        return self._with_principals(*(iam_principal("role", role) for role in roles))

    def for_user(self, *users: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Add users: resources, ARNs, or names in the deployment's own account.

        Raises `InvalidArn` or `LanguageError` if one is not a user, and `LanguageError` if
        the statement has a NotPrincipal.
        """
        return self._with_principals(*(iam_principal("user", user) for user in users))

    def for_federated(self, *providers: str | Arn | HasArn) -> Statement[R, ForPrincipal]:
        """Add identity providers: `oidc(…)`, an ARN, or the host of a public one.

        Raises `InvalidArn` or `LanguageError` if one is not an identity provider, and
        `LanguageError` if the statement has a NotPrincipal.
        """
        return self._with_principals(*(federated(provider) for provider in providers))

    def for_saml(self, *providers: str | Arn) -> Statement[R, ForPrincipal]:
        """Add SAML providers, by ARN or by name in the deployment's own account.

        Raises `InvalidArn` or `LanguageError` if one is not a SAML provider, and
        `LanguageError` if the statement has a NotPrincipal.
        """
        return self._with_principals(*(saml(provider) for provider in providers))

    def for_canonical_user(self, *identifiers: str) -> Statement[R, ForPrincipal]:
        """Add accounts by the canonical user ids of S3: 64 hexadecimal digits.

        Raises `LanguageError` if an id is malformed or the statement has a NotPrincipal.
        """
        return self._with_principals(*(canonical_user(identifier) for identifier in identifiers))

    def for_anyone(self) -> Statement[R, ForPrincipal]:
        """Add everyone, including callers without AWS credentials: the principal `*`.

        Raises `LanguageError` if the statement has a NotPrincipal.
        """
        return self._with_principals(ANYONE)

    def for_all_except(
        self, *principals: str | Arn | HasArn | Principal
    ) -> Statement[R, ForPrincipal]:
        """Set the principals to leave out: NotPrincipal, for use with `deny`.

        Raises `InvalidArn` or `LanguageError` if one is not an AWS principal, and
        `LanguageError` if the statement has principals already.
        """
        if self.principals:
            raise self._error(
                "has principals already", "Principal and NotPrincipal exclude each other"
            )
        return self._with_principals(
            *(aws_principal(value) for value in principals), except_principals=True
        )

    def when(self, *conditions: Condition) -> Statement[R, P]:
        """Add conditions, which must all hold.

        Raises `LanguageError` if two have the same operator and key.
        """
        return self._copy(add_conditions(self.conditions, conditions, merging=False), self.sid)

    def unless(self, condition: Condition, *more: Never) -> Statement[R, P]:
        """Add the exact negation of a condition: requests for which it holds do not match.

        `.unless(a).unless(b)` leaves out requests for which a or b holds. Raises
        `LanguageError` for several conditions in one call, and if one statement cannot
        express the negation.
        """
        if more:
            raise self._error(
                "takes one condition in `unless`",
                "not (a and b) takes two statements",
                "write .unless(a).unless(b) for neither a nor b, "
                "or two statements, one with .unless(a) and one with .unless(b)",
            )
        from iamdsl.language.documents.complement import complement

        negation = complement(check_condition(condition))
        return self._copy(add_conditions(self.conditions, negation, merging=True), self.sid)

    def named(self, sid: str) -> Statement[R, P]:
        """Set the Sid: at most 100 ASCII letters and digits.

        An empty Sid is written as such; it is not the same as no Sid. Raises `LanguageError`
        for other characters or a longer text.
        """
        if not isinstance(sid, str) or (sid and not (sid.isascii() and sid.isalnum())):
            check_known(sid)
            raise self._error(
                f"cannot have the Sid {sid!r}", "IAM accepts only letters and digits in a Sid"
            )
        if len(sid) > MAX_SID_LENGTH:
            raise self._error(
                f"cannot have the Sid {sid[:20]}…",
                f"it has {len(sid)} characters; iamdsl accepts at most {MAX_SID_LENGTH}",
                "shorten it: it counts towards the policy's size",
            )
        return self._copy(self.conditions, plain_str(sid))

    def _with_resources(
        self,
        resources: tuple[ResourceLike, ...],
        except_resources: bool,  # noqa: FBT001
    ) -> Statement[OnResource, P]:
        if self.resources or self.has_resources:
            raise self._error(
                "has resources already",
                f"they are {', '.join(map(_display_text, self.resources))}",
                "pass all resources to one .on(…)",
            )
        if not resources:
            raise self._error(
                "needs a resource",
                "none was passed",
                'write .on("*") to mean every resource',
            )
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

    def _with_principals(
        self, *principals: Principal, except_principals: bool = False
    ) -> Statement[R, ForPrincipal]:
        if not principals:
            raise self._error("needs a principal", "none was passed")
        if self.except_principals:
            raise self._error(
                "has a NotPrincipal already", "Principal and NotPrincipal exclude each other"
            )
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
                next_step=_ADVICE.get(name) or did_you_mean(name, dir(self)),
            )


class _StatementDraft(StatementElements, Displayable, Generic[R, P]):
    """A statement whose fields can still be set."""

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
    """Return a statement of these elements, without checks, in a third of the constructor's time.

    The fields are set on an object of a class that is not frozen: every method of a
    statement and the parser call this function.
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


_ADVICE = {
    "all_except": "Action and NotAction exclude each other: begin with allow.all_except(…)",
    "not_action": "Action and NotAction exclude each other: begin with allow.all_except(…)",
    "not_resource": "write .on_all_except(…)",
    "not_principal": "write .for_all_except(…)",
    "build": "use the statement itself: it needs no build step",
    "to_json": "write document(statement).to_json()",
    "to_dict": "write document(statement).to_dict()",
}
"""What to write instead of a method that another library has."""


def _display_text(value: str | Arn) -> str:
    return repr(value) if isinstance(value, Arn) else value
