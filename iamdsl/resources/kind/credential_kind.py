"""One kind of credential of a user: how IAM spells it, lists it, and names one of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call, Ref, Repeat
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, differences_of
from iamdsl.resources.kind.lister import ListedResource, Lister
from iamdsl.resources.kind.planned_call import PlannedCall

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.lister import ListAnswer
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def _any(_name: str, _listed: Mapping[str, Any]) -> bool:
    return True


def _never(_told: Mapping[str, Any]) -> bool:
    return False


@attrs.frozen(kw_only=True)
class CredentialKind:
    """One kind of credential: how IAM spells it, lists it, and names one of it."""

    kind: str
    noun: str
    list_operation: str
    """The operation that lists a user's."""
    list_field: str
    """The field of its answer."""
    id: str
    """The parameter and field with the unique id."""
    created_field: str
    """The field with the time it was made."""
    quota: int
    """How many a user may have, of those that are `alike`."""
    secret: bool = False
    """Whether the secret sink has an entry for each, its id in it."""
    named_by: tuple[str, ...] = ("UserName",)
    """The fields that its address names before the label: those of one quota share them."""
    counts_with: Callable[[str, Mapping[str, Any]], bool] = _any
    """Whether a listed one counts together with the one of an address's name."""
    detail: Callable[[CallTarget, str], Call] | None = None
    """The read that tells more of one (the user, its id)."""
    content: str = ""
    """The fact of what is in it, where IAM takes the same content only once."""
    needs_detail: bool = False
    """Whether its facts are not whole without that read."""
    shows_use: Callable[[Mapping[str, Any]], bool] = _never
    """Whether that read tells that somebody has used it."""

    def address(self, name: str) -> Address:
        """The credential's own address."""
        return Address(self.kind, name)

    def user(self, name: str) -> CallTarget:
        """The user a credential's address begins with."""
        user = name.partition("/")[0]
        return CallTarget(self.noun, "UserName", user, Address("user", user))

    def quota_group(self, name: str) -> str:
        """The beginning of a name that all of one quota share."""
        return "/".join(name.split("/")[: len(self.named_by)])

    def reads(self, name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
        """The call that lists what its user has."""
        return (self.user(name).call(self.list_operation),)

    @property
    def lister(self) -> Lister:
        """One listing for each user; several of one user are labelled by the end of their id."""
        return Lister(self._list_calls, self._read_answers)

    def _list_calls(self, snapshot: Snapshot) -> tuple[Call, ...]:
        return tuple(self.user(name).call(self.list_operation) for name in snapshot.users)

    def _read_answers(
        self, _snapshot: Snapshot, answers: Sequence[ListAnswer]
    ) -> Iterator[ListedResource]:
        for answer in answers:
            several: dict[str, list[str]] = {}
            for item in answer[self.list_field]:
                name = "/".join(str(item[field]) for field in self.named_by)
                several.setdefault(name, []).append(item[self.id])
            for name, ids in several.items():
                for item, label in zip(ids, labels(ids), strict=True):
                    yield ListedResource(f"{name}/{label}" if label else name, {self.id: item})

    def declared_fields(self, name: str, observed: ObservedResource) -> dict[str, Any]:
        """What a declaration of any of them says: whose, which, and whether it is on."""
        return {
            "user": Address("user", observed.facts["user"]),
            "label": self.label(name),
            "status": observed.facts["status"],
            "adopts": observed.id,
            "origin": None,
        }

    def label(self, name: str) -> str | None:
        """The label at the end of an address's name, None without one."""
        return "/".join(name.split("/")[len(self.named_by) :]) or None

    def find(
        self, snapshot: Snapshot, name: str, attributes: Mapping[str, str]
    ) -> Mapping[str, Any] | None:
        """The remembered one among those listed."""
        known = attributes.get(self.id)
        return next((item for item in self._all(snapshot, name) if item[self.id] == known), None)

    def ids(self, snapshot: Snapshot, name: str) -> tuple[str, ...]:
        """The ids of those its user has and that are alike."""
        return tuple(str(item[self.id]) for item in self._all(snapshot, name))

    def details(
        self, snapshot: Snapshot, name: str, attributes: Mapping[str, str], *, lost: bool
    ) -> dict[str, Call]:
        """The reads that tell more, by what `told` finds them under.

        Of the remembered one if it is compared by them; of all when one was `lost`.
        """
        wanted = set(self.ids(snapshot, name)) if lost else set[str]()
        if self.needs_detail and self.find(snapshot, name, attributes) is not None:
            wanted.add(attributes[self.id])
        detail = self.detail
        if detail is None:
            return {}
        return {key: detail(self.user(name), key) for key in sorted(wanted)}

    def detail_answer(self, snapshot: Snapshot, name: str, key: str) -> Mapping[str, Any] | None:
        """What the read of one told, None if it was not asked."""
        return snapshot.answer(str(self.address(name)), key)

    def was_used(self, snapshot: Snapshot, name: str, key: str) -> bool:
        """Whether somebody has used it, as far as AWS tells."""
        return self.shows_use(self.detail_answer(snapshot, name, key) or {})

    def _all(self, snapshot: Snapshot, name: str) -> Iterator[Mapping[str, Any]]:
        answer = snapshot.answer(str(self.address(name)), self.list_operation)
        for item in (answer or {}).get(self.list_field, ()):
            if self.counts_with(name, item):
                yield item

    def with_status(self, name: str, made: PlannedCall, status: str) -> tuple[PlannedCall, ...]:
        """The creation, and the call that turns the new one off if it shall be."""
        if status == "Active":
            return (made,)
        return (made, self.set_status(name, Ref(str(self.address(name)), self.id), status))

    def set_status(self, name: str, key: str | Ref | None, status: str) -> PlannedCall:
        """The call that turns one on or off."""
        user = self.user(name)
        return PlannedCall(
            call=user.call("Update{}", Repeat.IDEMPOTENT, **{self.id: key}, Status=status),
            sentence=f"set {self.address(name)} {status}",
            uses=frozenset({self.address(name), user.address}),
        )

    def change(
        self,
        name: str,
        facts: Facts,
        observed: ObservedResource,
        changes: tuple[Difference, ...],
        _scope: Scope,
    ) -> tuple[PlannedCall, ...]:
        """The call for the one thing that can change: the status."""
        status = differences_of(changes, "status")
        return (self.set_status(name, observed.id, facts["status"]),) if status else ()

    def delete_unknown(self, name: str, key: str, why: str) -> PlannedCall:
        """The call that deletes one that no address stands for."""
        user = self.user(name)
        return PlannedCall(
            call=user.call("Delete{}", Repeat.IDEMPOTENT, **{self.id: key}),
            sentence=f"delete {self.kind.replace('-', ' ')} {key} of {user}: {why}",
            destroys=self.address(name),
            frees=frozenset({user.address}),
            takes_away=True,
        )

    def delete(
        self, name: str, observed: ObservedResource, _scope: Scope
    ) -> tuple[PlannedCall, ...]:
        """The call that deletes one, and its secret with it."""
        user, address = self.user(name), self.address(name)
        return (
            PlannedCall(
                call=user.call("Delete{}", Repeat.IDEMPOTENT, **{self.id: observed.id}),
                sentence=f"delete {address}",
                destroys=address,
                frees=frozenset({user.address}),
                takes_away=True,
                forgets=str(address) if self.secret else None,
            ),
        )


_SHORT = 4


def labels(ids: list[str]) -> list[str | None]:
    """A label for each of a user's ids: none for the only one, else its last characters."""
    if len(ids) == 1:
        return [None]
    short = [item[-_SHORT:] for item in ids]
    return [
        entry if short.count(entry) == 1 else whole for entry, whole in zip(short, ids, strict=True)
    ]
