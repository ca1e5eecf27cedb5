"""The account password policy: the rules for console passwords and their expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.lister import single_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update, reads_by
from iamdsl.resources.parts.name_rules import is_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_ADDRESS = Address("account-password-policy", "account")
_GET = Call("iam", "GetAccountPasswordPolicy", {})


def _within(least: int, most: int) -> Callable[[object, attrs.Attribute[Any], int | None], None]:
    """Return an attrs validator for an integer; None is accepted if it is the default."""

    def check(_instance: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
        if value is None and attribute.default is None:
            return
        if not is_whole(value, least, most):
            raise ResourceError(
                f"{attribute.name}={value!r} is not valid",
                where=here(),
                why=f"it must be an integer from {least} to {most}",
                next_step=_hint(attribute, value, f"choose a number from {least} to {most}"),
            )

    return check


_WITHOUT = {
    "max_password_age": "passwords then never expire",
    "password_reuse_prevention": "passwords can then be reused",
}
"""What holds if a field is left out; AWS's API and other tools write 0 for it."""


def _hint(attribute: attrs.Attribute[Any], value: object, in_general: str) -> str:
    name = attribute.name
    if value is None and attribute.default is not None:
        return f"leave {name} out: it is then {attribute.default}"
    if (value is None or value == 0) and name in _WITHOUT:
        return f"leave {name} out: {_WITHOUT[name]}"
    return in_general


def _bool_field() -> Any:
    return attrs.field(default=False, validator=_check_bool)


def _check_bool(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ResourceError(
            f"{attribute.name}={value!r} is not valid",
            where=here(),
            why="it must be True or False",
            next_step="write True or False",
        )


@resource
@attrs.frozen(repr=False, kw_only=True)
class AccountPasswordPolicy(Resource):
    """The password policy of an account, which has at most one.

    A field that is not set has AWS's default. `max_password_age` is in days; with None passwords
    do not expire. `password_reuse_prevention` is the number of previous passwords that cannot be
    reused; None allows reuse. Raises `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
    """

    kind: ClassVar[str] = "account-password-policy"

    minimum_password_length: int = attrs.field(default=6, validator=_within(6, 128))
    require_symbols: bool = _bool_field()
    require_numbers: bool = _bool_field()
    require_uppercase_characters: bool = _bool_field()
    require_lowercase_characters: bool = _bool_field()
    allow_users_to_change_password: bool = _bool_field()
    max_password_age: int | None = attrs.field(default=None, validator=_within(1, 1095))
    password_reuse_prevention: int | None = attrs.field(default=None, validator=_within(1, 24))
    hard_expiry: bool = _bool_field()
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


_PARAMETERS: Mapping[str, str] = {
    field.name: "".join(word.capitalize() for word in field.name.split("_"))
    for field in attrs.fields(AccountPasswordPolicy)
    if field.name not in {"origin", *attrs.fields_dict(Resource)}
}
"""The API parameter of each field."""


def _values(policy: AccountPasswordPolicy) -> Facts:
    return {name: getattr(policy, name) for name in _PARAMETERS}


def _facts(policy: AccountPasswordPolicy, _scope: Scope) -> Facts:
    return _values(policy)


def _observe(snapshot: Snapshot, _name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_ADDRESS), _GET.operation)
    if answer is None:
        return None
    settings = answer["PasswordPolicy"]
    defaults = _values(AccountPasswordPolicy())
    # AWS omits a setting that does not apply, or returns it as 0.
    return ObservedResource(
        {name: settings.get(field) or defaults[name] for name, field in _PARAMETERS.items()}
    )


def _update_call(facts: Facts) -> Call:
    """The call that sets every field: a parameter that is omitted is reset."""
    arguments = {_PARAMETERS[name]: value for name, value in facts.items() if value is not None}
    return Call("iam", "UpdateAccountPasswordPolicy", arguments)


def _create(_name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=_update_call(facts),
            sentence="create the account password policy",
            creates=_ADDRESS,
        ),
    )


def _change(update: Update) -> PlannedCalls:
    changed = ", ".join(change.path for change in update.differences)
    return (
        PlannedCall(
            call=_update_call(update.facts),
            sentence=f"change the account password policy: {changed}",
            uses=frozenset({_ADDRESS}),
        ),
    )


def _delete(_name: str, _observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=Call("iam", "DeleteAccountPasswordPolicy", {}),
            sentence="delete the account password policy",
            destroys=_ADDRESS,
            takes_away=True,
        ),
    )


def _to_resource(_name: str, observed: ObservedResource, _scope: Scope) -> AccountPasswordPolicy:
    return AccountPasswordPolicy(**observed.facts, origin=None)


KIND = ResourceKind(
    cls=AccountPasswordPolicy,
    name="account-password-policy",
    fields={name: FactField() for name in _PARAMETERS},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=single_lister(_GET, "PasswordPolicy"),
    reads=reads_by(_GET),
)
