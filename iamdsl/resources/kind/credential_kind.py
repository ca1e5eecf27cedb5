"""A kind of user credential: how IAM lists it, identifies it, and changes its status."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call, Ref, Repeat
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, differences_of
from iamdsl.resources.kind.lister import ListedResource, Lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls, SecretCapture
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.resources.kind.fact_fields import Attributes
    from iamdsl.resources.kind.lister import ListAnswer
    from iamdsl.resources.kind.resource import Resource
    from iamdsl.resources.kind.resource_kind import Update
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def _always(_name: str, _listed: Mapping[str, Any]) -> bool:
    return True


def _never(_detail: Mapping[str, Any]) -> bool:
    return False


@attrs.frozen(kw_only=True)
class CredentialKind:
    """Kind of user credential that has only an ID: its operations, fields and quota."""

    kind: str
    noun: str
    """The name in IAM's operations: `AccessKey` of `CreateAccessKey`."""
    list_operation: str
    """The operation that lists the credentials of a user."""
    list_field: str
    """The response field of that operation that holds the credentials."""
    id: str
    """The parameter and response field with the credential's unique ID."""
    created_field: str
    """The response field with the creation time."""
    quota: str
    """The quota of the credentials that `counts_with` counts together, as in `DEFAULT_QUOTAS`."""
    secret: bool = False
    """Whether the secret sink has an entry for each credential; the entry holds its ID."""
    named_by: tuple[str, ...] = ("UserName",)
    """Response fields that an address has before the label; they also define the quota group."""
    counts_with: Callable[[str, Mapping[str, Any]], bool] = _always
    """Whether a listed credential is in the same quota group as an address's name."""
    detail: Callable[[CallTarget, str], Call] | None = None
    """The call that reads one credential, from its user and its ID."""
    content: str = ""
    """The fact with its content, if IAM refuses the same content twice."""
    needs_detail: bool = False
    """Whether its facts are complete only with the response of `detail`."""
    shows_use: Callable[[Mapping[str, Any]], bool] = _never
    """Whether the response of `detail` shows that the credential was used."""

    def address(self, name: str) -> Address:
        """Return the address of the credential."""
        return Address(self.kind, name)

    def user(self, name: str) -> CallTarget:
        """Return the user that a credential's address begins with."""
        user = name.partition("/")[0]
        return CallTarget(self.noun, "UserName", user, Address("user", user))

    def quota_group(self, name: str) -> str:
        """Return the beginning of the name, which all credentials of one quota share."""
        return "/".join(name.split("/")[: len(self.named_by)])

    def reads(self, name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
        """Return the call that lists the credentials of the user."""
        return (self.user(name).call(self.list_operation),)

    @property
    def lister(self) -> Lister:
        """One list call for each user; several credentials are labelled by the end of their ID."""
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
        """Return the fields that every credential resource has, from an observed credential."""
        return {
            "user": Address("user", observed.facts["user"]),
            "label": self.label(name),
            "status": observed.facts["status"],
            "adopts": observed.id,
            "origin": None,
        }

    def label(self, name: str) -> str | None:
        """Return the label at the end of an address's name, or None without a label."""
        return "/".join(name.split("/")[len(self.named_by) :]) or None

    def find(
        self, snapshot: Snapshot, name: str, attributes: Mapping[str, str]
    ) -> Mapping[str, Any] | None:
        """Return the listed credential whose ID the ledger holds, or None."""
        known_id = attributes.get(self.id)
        return next(
            (listed for listed in self._all(snapshot, name) if listed[self.id] == known_id), None
        )

    def observed(
        self, name: str, listed: Mapping[str, Any], facts: Mapping[str, Any]
    ) -> ObservedResource:
        """Return a listed credential as observed, with these facts beside its user."""
        return ObservedResource(
            facts={"user": self.user(name).value, **facts},
            id=listed[self.id],
            created=listed[self.created_field],
        )

    def ids(self, snapshot: Snapshot, name: str) -> tuple[str, ...]:
        """Return the IDs of the user's credentials in the quota group of this name."""
        return tuple(str(listed[self.id]) for listed in self._all(snapshot, name))

    def details(
        self, snapshot: Snapshot, name: str, attributes: Attributes, *, lost: bool
    ) -> dict[str, Call]:
        """Return the detail calls to send, by credential ID; `detail_answer` returns a response.

        They read the credential in the ledger if its facts need it, and every credential of the
        user if the response of a create call was `lost`.
        """
        wanted_ids = set(self.ids(snapshot, name)) if lost else set[str]()
        if self.needs_detail and self.find(snapshot, name, attributes) is not None:
            wanted_ids.add(attributes[self.id])
        detail = self.detail
        if detail is None:
            return {}
        return {key: detail(self.user(name), key) for key in sorted(wanted_ids)}

    def detail_answer(self, snapshot: Snapshot, name: str, key: str) -> Mapping[str, Any] | None:
        """Return the response of a credential's detail call, or None if it was not sent."""
        return snapshot.answer(str(self.address(name)), key)

    def was_used(self, snapshot: Snapshot, name: str, key: str) -> bool:
        """Return whether AWS reports that the credential was used."""
        return self.shows_use(self.detail_answer(snapshot, name, key) or {})

    def _all(self, snapshot: Snapshot, name: str) -> Iterator[Mapping[str, Any]]:
        answer = snapshot.answer(str(self.address(name)), self.list_operation)
        for listed in (answer or {}).get(self.list_field, ()):
            if self.counts_with(name, listed):
                yield listed

    def creation(
        self,
        name: str,
        status: str,
        answer: str,
        secret_fields: tuple[str, ...] = (),
        **arguments: Any,
    ) -> PlannedCalls:
        """Return the call that creates a credential and, if it is to be Inactive, its status.

        `answer` is the response field with the credential, which holds its `secret_fields`.
        """
        address, user = self.address(name), self.user(name)
        secret = {field: f"{answer}.{field}" for field in (self.id, *secret_fields)}
        operation, repeat, sentence = (
            ("Create{}", Repeat.ONCE, f"create {address} and store its secret in the secret sink")
            if self.secret
            else ("Upload{}", Repeat.UNTAGGED_CREATE, f"upload {address}")
        )
        create_call = PlannedCall(
            call=user.call(operation, repeat, **arguments),
            sentence=sentence,
            creates=address,
            uses=frozenset({user.address}),
            captures=dict.fromkeys(("id", self.id), f"{answer}.{self.id}"),
            secret=SecretCapture(str(address), secret) if self.secret else None,
        )
        if status == "Active":
            return (create_call,)
        return (create_call, self.set_status(name, Ref(str(address), self.id), status))

    def set_status(self, name: str, key: str | Ref | None, status: str) -> PlannedCall:
        """Return the call that makes a credential active or inactive."""
        user = self.user(name)
        return PlannedCall(
            call=user.call("Update{}", Repeat.IDEMPOTENT, **{self.id: key}, Status=status),
            sentence=f"set {self.address(name)} {status}",
            uses=frozenset({self.address(name), user.address}),
        )

    def change(self, update: Update) -> PlannedCalls:
        """Return the call that changes the status, the only fact that changes in place."""
        if not differences_of(update.differences, "status"):
            return ()
        return (self.set_status(update.name, update.observed.id, update.facts["status"]),)

    def delete_unknown(self, name: str, key: str, why: str) -> PlannedCall:
        """Return the call that deletes a credential that no declaration adopts."""
        user = self.user(name)
        return PlannedCall(
            call=user.call("Delete{}", Repeat.IDEMPOTENT, **{self.id: key}),
            sentence=f"delete {self.kind.replace('-', ' ')} {key} of {user}: {why}",
            destroys=self.address(name),
            frees=frozenset({user.address}),
            takes_away=True,
        )

    def delete(self, name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
        """Return the call that deletes a credential and its entry in the secret sink."""
        address, deletion = self.address(name), self.delete_unknown(name, str(observed.id), "")
        forgets = str(address) if self.secret else None
        return (attrs.evolve(deletion, sentence=f"delete {address}", forgets=forgets),)

    def row(self, cls: type[Resource], **row: Any) -> ResourceKind:
        """Return the definition of the credential's resource kind, with what else it says."""
        return ResourceKind(
            cls=cls,
            name=self.kind,
            change=self.change,
            delete=self.delete,
            lister=self.lister,
            secret=self.secret,
            reads=self.reads,
            credentials=self,
            **row,
        )


_LABEL_LENGTH = 4


def labels(ids: list[str]) -> list[str | None]:
    """Return a label for each of a user's IDs: None for a single one, else its last characters."""
    if len(ids) == 1:
        return [None]
    endings = [key[-_LABEL_LENGTH:] for key in ids]
    return [
        ending if endings.count(ending) == 1 else key
        for ending, key in zip(endings, ids, strict=True)
    ]
