"""The account alias: the name in the URL of the account's sign-in page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import InvalidName
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.lister import single_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update, reads_by

if TYPE_CHECKING:
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_ALIAS = re.compile(r"(?!\d{12}$)[a-z0-9](?:-?[a-z0-9])*")
_ADDRESS = Address("account-alias", "account")
_LIST = Call("iam", "ListAccountAliases", {})


def _check_alias(_instance: object, _attribute: attrs.Attribute[Any], alias: str) -> None:
    fits = isinstance(alias, str) and 3 <= len(alias) <= 63  # noqa: PLR2004
    if not fits or not _ALIAS.fullmatch(alias):
        raise InvalidName(
            f"{alias!r} is not a valid account alias",
            where=here(),
            why="an alias has 3 to 63 lowercase letters, digits and single hyphens, no hyphen "
            "first or last, and is not an account number",
            next_step="choose another alias",
        )


@resource
@attrs.frozen(repr=False)
class AccountAlias(Resource):
    """The account's alias; an account has at most one, and aliases are unique in all of AWS.

    A changed alias replaces the old one in place. Raises `InvalidName`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
    """

    kind: ClassVar[str] = "account-alias"

    alias: str = attrs.field(validator=_check_alias)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        return "account"


def _facts(alias: AccountAlias, _scope: Scope) -> Facts:
    return {"alias": alias.alias}


def _observe(snapshot: Snapshot, _name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_ADDRESS), _LIST.operation) or {}
    return next(
        (ObservedResource({"alias": alias}) for alias in answer.get("AccountAliases", ())), None
    )


def _call(operation: str, alias: str, repeat: Repeat = Repeat.IDEMPOTENT) -> Call:
    return Call("iam", operation, {"AccountAlias": alias}, repeat)


def _create(_name: str, facts: Facts, _scope: Scope) -> PlannedCalls:
    return (
        PlannedCall(
            call=_call("CreateAccountAlias", facts["alias"], Repeat.UNTAGGED_CREATE),
            sentence=f"create the account alias {facts['alias']}",
            creates=_ADDRESS,
            readback=_LIST,
        ),
    )


def _change(update: Update) -> PlannedCalls:
    before, after = update.observed.facts["alias"], update.facts["alias"]
    return (
        PlannedCall(
            call=_call("CreateAccountAlias", after, Repeat.UNTAGGED_CREATE),
            sentence=f"change the account alias from {before} to {after}",
            uses=frozenset({_ADDRESS}),
            readback=_LIST,
        ),
    )


def _delete(_name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    alias = observed.facts["alias"]
    return (
        PlannedCall(
            call=_call("DeleteAccountAlias", alias),
            sentence=f"delete the account alias {alias}",
            destroys=_ADDRESS,
            takes_away=True,
        ),
    )


def _to_resource(_name: str, observed: ObservedResource, _scope: Scope) -> AccountAlias:
    return AccountAlias(observed.facts["alias"], origin=None)


KIND = ResourceKind(
    cls=AccountAlias,
    name="account-alias",
    fields={"alias": FactField()},
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=single_lister(_LIST, "AccountAliases"),
    reads=reads_by(_LIST),
)
