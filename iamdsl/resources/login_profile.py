"""Login profiles: a user's console password, generated and stored in the secret sink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat, Secret
from iamdsl.origin import Origin
from iamdsl.resources.credentials.credential import as_user
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call, differences_of
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.signin_session import (
    SIGNIN_FACT,
    check_signin_session,
    signin_arguments,
    signin_facts,
    signin_update,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


@resource
@attrs.frozen(repr=False)
class LoginProfile(Resource):
    """A console password of a user.

    The password is generated and stored in the secret sink before the call is sent; no plan,
    ledger or log contains it. With `password_reset_required` the user must choose a new one at
    the next sign-in. `max_signin_session_duration`, in seconds from 1 hour to 90 days, limits the
    user's sessions of AWS Sign-In; None means not set. Raises `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html
    """

    kind: ClassVar[str] = "login-profile"

    user: Address = attrs.field(converter=as_user)
    password_reset_required: bool = attrs.field(default=True, kw_only=True)
    max_signin_session_duration: int | None = attrs.field(
        default=None, validator=check_signin_session, kw_only=True
    )
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return self.user.name


_POLICY = Address("account-password-policy", "account")
"""The policy that a new password must meet: if the same run creates it, it is created first."""


def _target(name: str) -> CallTarget:
    return CallTarget("LoginProfile", "UserName", name, Address("login-profile", name))


def _facts(profile: LoginProfile, _scope: Scope) -> Facts:
    return {
        "user": profile.user.name,
        "password_reset_required": profile.password_reset_required,
        **signin_facts(profile.max_signin_session_duration),
    }


def _reads(name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    return (_target(name).call("Get{}"),)


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_target(name)), "GetLoginProfile")
    if answer is None:
        return None
    profile = answer["LoginProfile"]
    facts: dict[str, object] = {
        "user": name,
        **signin_facts(profile.get("MaxSigninSessionDuration")),
    }
    if profile.get("PasswordResetRequired"):
        # AWS clears the flag once the user has chosen a password, so an absent flag is ignored.
        facts["password_reset_required"] = True
    return ObservedResource(facts=facts, created=profile["CreateDate"])


def _create(name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    target = _target(name)
    return (
        PlannedCall(
            call=target.call(
                "Create{}",
                Repeat.UNTAGGED_CREATE,
                Password=Secret(str(target), "Password"),
                PasswordResetRequired=facts["password_reset_required"],
                **signin_arguments(facts),
            ),
            sentence=f"create {target} with a generated password, stored in the secret sink",
            creates=target.address,
            uses=frozenset({Address("user", name), _POLICY}),
            generates=str(target),
        ),
    )


def _change(update: Update) -> PlannedCalls:
    target = _target(update.name)
    arguments: dict[str, Any] = {}
    sentences: list[str] = []
    if differences_of(update.differences, "password_reset_required"):
        required = arguments["PasswordResetRequired"] = update.facts["password_reset_required"]
        verb = "require" if required else "do not require"
        sentences.append(f"{verb} a new password at the next sign-in")
    if differences_of(update.differences, SIGNIN_FACT):
        arguments |= signin_update(update.facts)
        sentences.append(f"set {SIGNIN_FACT}")
    return (
        PlannedCall(
            call=target.call("Update{}", **arguments),
            sentence=f"{' and '.join(sentences)} of {target}",
            uses=frozenset({target.address}),
        ),
    )


def _delete(name: str, _observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    target = _target(name)
    user = frozenset({Address("user", name)})
    return (delete_call(target, frees=user, forgets=str(target)),)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> LoginProfile:
    required = observed.facts.get("password_reset_required", False)
    return LoginProfile(
        Address("user", name),
        password_reset_required=required,
        max_signin_session_duration=observed.facts.get(SIGNIN_FACT),
        origin=None,
    )


def _list_existing(snapshot: Snapshot) -> Iterator[ListedResource]:
    """Every user may have one; only reading it tells whether it exists."""
    return map(ListedResource, snapshot.users)


KIND = ResourceKind(
    cls=LoginProfile,
    name="login-profile",
    fields={
        "user": FactField(in_place=False),
        "password_reset_required": FactField(),
        SIGNIN_FACT: FactField(read_with="user"),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    reads=_reads,
    to_resource=_to_resource,
    lister=bulk_lister(_list_existing),
    secret=True,
    unobserved_facts=lambda _name: {"password_reset_required": False},
)
