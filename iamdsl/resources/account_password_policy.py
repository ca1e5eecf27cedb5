"""The account's password policy: what console passwords must be like, and how long they live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call
from iamdsl.errors import ResourceError
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import FactField, Facts
from iamdsl.resources.kind.lister import single_lister
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_ADDRESS = Address("account-password-policy", "account")
_GET = Call("iam", "GetAccountPasswordPolicy", {})


def _within(least: int, most: int) -> Callable[[object, attrs.Attribute[Any], int | None], None]:
    """An attrs validator for a whole number that may be left out."""

    def check(_instance: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
        if value is None and attribute.default is None:
            return
        if type(value) is not int or not least <= value <= most:
            raise ResourceError(
                f"{attribute.name}={value!r} is not what IAM accepts",
                where=here(),
                why=f"it is a whole number from {least} to {most}",
                next_step=f"choose a number from {least} to {most}",
            )

    return check


def _yes_or_no() -> Any:
    return attrs.field(default=False, validator=_check_yes_or_no)


def _check_yes_or_no(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ResourceError(
            f"{attribute.name}={value!r} is not what IAM accepts",
            where=here(),
            why="it is True or False",
            next_step="write True or False",
        )


@resource
@attrs.frozen(repr=False, kw_only=True)
class AccountPasswordPolicy(Resource):
    """The account's rules for its users' passwords; there is at most one.

    A field left out has the value AWS gives it then. `max_password_age` is in days,
    None for passwords that do not expire; `password_reuse_prevention` is the number of former
    passwords that cannot be used again, None for none. Raises ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
    """

    kind: ClassVar[str] = "account-password-policy"

    minimum_password_length: int = attrs.field(default=6, validator=_within(6, 128))
    require_symbols: bool = _yes_or_no()
    require_numbers: bool = _yes_or_no()
    require_uppercase_characters: bool = _yes_or_no()
    require_lowercase_characters: bool = _yes_or_no()
    allow_users_to_change_password: bool = _yes_or_no()
    max_password_age: int | None = attrs.field(default=None, validator=_within(1, 1095))
    password_reuse_prevention: int | None = attrs.field(default=None, validator=_within(1, 24))
    hard_expiry: bool = _yes_or_no()
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


_PARAMETERS: Mapping[str, str] = {
    field.name: "".join(word.capitalize() for word in field.name.split("_"))
    for field in attrs.fields(AccountPasswordPolicy)
    if field.name not in {"origin", *attrs.fields_dict(Resource)}
}
"""IAM's name of each field."""


def _values(policy: AccountPasswordPolicy) -> Facts:
    return {name: getattr(policy, name) for name in _PARAMETERS}


def _facts(policy: AccountPasswordPolicy, _scope: Scope) -> Facts:
    return _values(policy)


def _reads(_name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    return (_GET,)


def _observe(
    snapshot: Snapshot, _name: str, _attributes: Mapping[str, str]
) -> ObservedResource | None:
    answer = snapshot.answer(str(_ADDRESS), _GET.operation)
    if answer is None:
        return None
    given = answer["PasswordPolicy"]
    defaults = _values(AccountPasswordPolicy())
    # AWS leaves out what does not apply, and may tell of it as 0.
    return ObservedResource(
        {name: given.get(told) or defaults[name] for name, told in _PARAMETERS.items()}
    )


def _set(facts: Facts) -> Call:
    """The one call for all: what it does not name is reset."""
    arguments = {_PARAMETERS[name]: value for name, value in facts.items() if value is not None}
    return Call("iam", "UpdateAccountPasswordPolicy", arguments)


def _create(_name: str, facts: Facts, _scope: Scope) -> tuple[PlannedCall, ...]:
    return (
        PlannedCall(
            call=_set(facts), sentence="give the account a password policy", creates=_ADDRESS
        ),
    )


def _change(
    _name: str,
    facts: Facts,
    _observed: ObservedResource,
    changes: tuple[Difference, ...],
    _scope: Scope,
) -> tuple[PlannedCall, ...]:
    changed = ", ".join(change.path for change in changes)
    return (
        PlannedCall(
            call=_set(facts),
            sentence=f"change the account's password policy: {changed}",
            uses=frozenset({_ADDRESS}),
        ),
    )


def _delete(_name: str, _observed: ObservedResource, _scope: Scope) -> tuple[PlannedCall, ...]:
    return (
        PlannedCall(
            call=Call("iam", "DeleteAccountPasswordPolicy", {}),
            sentence="delete the account's password policy",
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
    reads=_reads,
)
