"""What users' credentials share: an owner, a label that tells them apart, a status, an id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import attrs

from iamdsl.errors import ResourceError
from iamdsl.origin import here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.user import User

Status = Literal["Active", "Inactive"]


def as_user(user: User | Address) -> Address:
    """The user's address; raises ResourceError for anything else."""
    address = user.address if isinstance(user, User) else user
    if not isinstance(address, Address) or address.kind != "user":
        raise ResourceError(
            f"{user!r} cannot have credentials of its own",
            where=here(),
            why="keys, certificates and passwords belong to users",
            next_step='give the User, or Address("user", name)',
        )
    return address


def check_status(_instance: object, attribute: attrs.Attribute[Any], status: str) -> None:
    """Refuse a status other than Active and Inactive."""
    if status not in {"Active", "Inactive"}:
        raise ResourceError(
            f"{attribute.name} {status!r}",
            where=here(),
            why="IAM knows Active and Inactive",
            next_step='write "Active" or "Inactive"',
        )


_ID = re.compile(r"\w{16,128}", re.ASCII)


def _check_id(_instance: object, _attribute: attrs.Attribute[Any], given: str | None) -> None:
    if given is not None and (not isinstance(given, str) or not _ID.fullmatch(given)):
        raise ResourceError(
            f"adopts={given!r} is no unique id",
            where=here(),
            why="IAM's ids have 16 to 128 letters and digits",
            next_step="give the id of the existing one, as IAM lists it",
        )


def adopts_field() -> Any:
    """The keyword-only `adopts`: the unique id of the existing one to take over."""
    return attrs.field(default=None, validator=_check_id, kw_only=True)


class LabelledCredential(Resource):
    """One of several credentials of a user, told apart by a label.

    `adopts` is the unique id of an existing one that the declaration takes over, under
    `deploy(…, adopt=True)`; afterwards the ledger knows it.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def user(self) -> Address:
            """Whose it is."""
            ...

        @property
        def label(self) -> str | None:
            """What tells it from the user's others; None for the only one."""
            ...

        @property
        def adopts(self) -> str | None:
            """The unique id of the existing one that is taken over, None to make one."""
            ...

    def _address_name(self) -> str:
        return self.user.name if self.label is None else f"{self.user.name}/{self.label}"
