"""The user, label, status and adopted ID that users' credentials have in common."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

import attrs

from iamdsl.errors import ResourceError
from iamdsl.origin import here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.user import User

Status = Literal["Active", "Inactive"]


def as_user(user: User | Address) -> Address:
    """Return the user's address; raises `ResourceError` for anything else."""
    address = user.address if isinstance(user, User) else user
    if not isinstance(address, Address) or address.kind != "user":
        raise ResourceError(
            f"{user!r} cannot have credentials",
            where=here(),
            why="keys, certificates and passwords belong to users",
            next_step='pass the User, or Address("user", name)',
        )
    return address


def check_status(_instance: object, attribute: attrs.Attribute[Any], status: str) -> None:
    """Raise `ResourceError` for a status other than "Active" and "Inactive"."""
    if status not in {"Active", "Inactive"}:
        raise ResourceError(
            f"{attribute.name}={status!r} is not valid",
            where=here(),
            why="a credential is Active or Inactive",
            next_step='write "Active" or "Inactive"',
        )


_ID = re.compile(r"\w{16,128}", re.ASCII)


def _check_id(_instance: object, _attribute: attrs.Attribute[Any], value: str | None) -> None:
    if value is not None and (not isinstance(value, str) or not _ID.fullmatch(value)):
        raise ResourceError(
            f"adopts={value!r} is not a unique ID",
            where=here(),
            why="IAM's unique IDs have 16 to 128 letters and digits",
            next_step="pass the ID of the existing credential, as IAM lists it",
        )


def adopts_field() -> Any:
    """Return the keyword-only field `adopts`: the unique ID of an existing credential."""
    return attrs.field(default=None, validator=_check_id, kw_only=True)


MIN_ROTATION_AGE = timedelta(days=1)
"""The shortest `rotate_after`: a new credential must not be due again at once."""


def check_rotation_age(
    instance: Resource, _attribute: attrs.Attribute[Any], age: timedelta | None
) -> None:
    """Raise `ResourceError` for a `rotate_after` of less than a day, or of a protected one."""
    if age is not None and instance.protect:
        raise ResourceError(
            f"{instance.address} is protected and has a rotate_after",
            where=here(),
            why="a rotation deletes the old credential, and a protected one is not deleted",
            next_step="remove .protected(), or rotate_after",
        )
    if age is not None and not (isinstance(age, timedelta) and age >= MIN_ROTATION_AGE):
        raise ResourceError(
            f"rotate_after={age!r} is not valid",
            where=here(),
            why="a credential is rotated at an age of at least one day",
            next_step="write timedelta(days=90), for example",
        )


class LabelledCredential(Resource):
    """A credential of a user, distinguished from others of its kind by a label.

    `adopts` is the unique ID of an existing credential to adopt with `deploy(…, adopt=True)`;
    afterwards the ledger holds the ID.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def user(self) -> Address:
            """The address of the user that the credential belongs to."""
            ...

        @property
        def label(self) -> str | None:
            """The name that distinguishes it from the user's other credentials; None for one."""
            ...

        @property
        def adopts(self) -> str | None:
            """The unique ID of the existing credential to adopt; None creates a new one."""
            ...

    def _address_name(self) -> str:
        return self.user.name if self.label is None else f"{self.user.name}/{self.label}"
