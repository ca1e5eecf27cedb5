"""What a run needs: the IAM policy under which a plan can be made and carried out, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from iamdsl.client.call import Call
from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.permissions.required_actions import (
    BULK_READ,
    FOLLOW_UP_READS,
    PASS_ROLE_ACTIONS,
    PASSWORD_OPERATIONS,
    PREFIX,
    SINGLE_READS,
    TAG_ACTIONS,
    UNDO_ACTIONS,
    authorized_types,
)
from iamdsl.deployment.permissions.resource_arns import ArnFinder
from iamdsl.deployment.reader.credential_reads import credential_reads
from iamdsl.language import IdentityPolicy, allow, document
from iamdsl.resources import KINDS
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.model.plan import Plan, Step
    from iamdsl.resources import Address

PASSWORD_POLICY = f"{PREFIX}GetAccountPasswordPolicy"
"""What is read before a password is made."""

UNAUTHORIZED_ACTIONS = frozenset({"sts:GetCallerIdentity"})
"""What AWS asks no permission for.

https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
"""


@runtime_checkable
class RequiresActions(Protocol):
    """A secret sink, or a place for ledgers, that needs permissions of its own."""

    def actions(self) -> Mapping[str, tuple[str, ...]]:
        """The ARNs on which each action is needed."""
        ...


class _Requirements:
    """Actions, and the resources each is needed on."""

    def __init__(self) -> None:
        self._on: dict[str, set[str]] = {}

    def add(self, action: str, resources: Iterable[str]) -> None:
        self._on.setdefault(action, set()).update(resources)

    def statements(self) -> dict[tuple[str, ...], list[str]]:
        """The actions that are needed on the same resources."""
        result: dict[tuple[str, ...], list[str]] = {}
        for action, resources in sorted(self._on.items()):
            # All resources are all: nothing beside them says more.
            on = ("*",) if "*" in resources else tuple(sorted(resources))
            result.setdefault(on, []).append(action)
        return result


def permissions(
    plan: Plan,
    *,
    rollback: bool = False,
    places: Iterable[object] = (),
    assumed_role: str | None = None,
) -> IdentityPolicy:
    """The policy that allows to make a plan anew, to carry it out, and to find nothing left to do.

    With `rollback` also to undo it. `places` are the session's secret sink and the storage of its
    ledger, which may need something too; `assumed_role` is the ARN of the role that it works
    as, which the caller must be allowed to assume.

    What is FREE is not in it.
    """
    at = ArnFinder(plan)
    reading, running, undoing, keeping = (
        _Requirements(),
        _Requirements(),
        _Requirements(),
        _Requirements(),
    )
    for read in {*plan.reads, *_reads_again(plan)} - UNAUTHORIZED_ACTIONS:
        reading.add(read, at.of_types(authorized_types(read.removeprefix(PREFIX))))
    for step in plan.steps:
        _add_step(running, step, at)
        if rollback:
            _add_undoing(undoing, step, at)
    for place in places:
        if isinstance(place, RequiresActions):
            for action, arns in place.actions().items():
                keeping.add(action, arns)
    assuming = _Requirements()
    if assumed_role is not None:
        assuming.add("sts:AssumeRole", [assumed_role])
    parts = {
        "Read": reading,
        "Run": running,
        "Undo": undoing,
        "Keep": keeping,
        "Assume": assuming,
    }
    return document(
        *(
            allow(*actions).on(*resources).named(sid)
            for part, needs in parts.items()
            for sid, resources, actions in _numbered_statements(part, needs)
        )
    )


def _reads_again(plan: Plan) -> Iterable[str]:
    """What is read of the same objects once they are there, whichever way takes fewer calls."""
    identity = Scope(plan.stack, plan.partition, plan.account)
    yield f"{PREFIX}{BULK_READ}"
    for change in plan.changes:
        if change.verb in {Verb.DELETE, Verb.FORGET}:
            continue
        kind, name = KINDS[change.address.kind], change.address.name
        yield from (f"{PREFIX}{operation}" for operation in SINGLE_READS.get(kind.name, ()))
        for call in kind.reads(name, change.attributes, identity):
            yield f"{PREFIX}{call.operation}"
        if kind.credentials is not None and kind.credentials.detail is not None:
            user = kind.credentials.user(name)
            yield f"{PREFIX}{kind.credentials.detail(user, '').operation}"


def _add_step(needs: _Requirements, step: Step, at: ArnFinder) -> None:
    """What sending one step needs: the call, and the reads that go with it."""
    action = step.action
    _add_call(needs, action.call, at, step.address)
    if action.readback is not None:
        _add_call(needs, action.readback, at, step.address)
    if action.ending is not None:
        asked = Call(action.call.service, action.ending.operation, action.call.arguments)
        _add_call(needs, asked, at, step.address)
    if action.generates is not None:
        needs.add(PASSWORD_POLICY, "*")


def _add_call(needs: _Requirements, call: Call, at: ArnFinder, address: Address) -> None:
    _add(needs, call.operation, call, at, address)
    if call.operation in PASS_ROLE_ACTIONS:
        passed = at.of_call(call, {"role"}, address)
        needs.add(f"{PREFIX}{PASS_ROLE_ACTIONS[call.operation]}", passed)
    if call.operation in TAG_ACTIONS and call.arguments.get("Tags"):
        _add(needs, TAG_ACTIONS[call.operation], call, at, address)


def _add_undoing(needs: _Requirements, step: Step, at: ArnFinder) -> None:
    """What undoing one step needs: what is made again is made with its tags.

    Before a user goes it is asked what it has left.
    """
    call, address = step.action.call, step.address
    for operation in UNDO_ACTIONS[call.operation]:
        besides = (table.get(operation) for table in (TAG_ACTIONS, FOLLOW_UP_READS))
        for item in filter(None, (operation, *besides)):
            on = at.of_call(call, authorized_types(item), address, renamed=True)
            needs.add(f"{PREFIX}{item}", on)
        if operation in PASS_ROLE_ACTIONS:
            passed = at.of_call(call, {"role"}, address, renamed=True)
            needs.add(f"{PREFIX}{PASS_ROLE_ACTIONS[operation]}", passed)
        if operation in PASSWORD_OPERATIONS:
            needs.add(PASSWORD_POLICY, "*")
        if operation == "DeleteUser":
            for read in credential_reads(address.name):
                _add(needs, read.operation, call, at, address)


def _add(needs: _Requirements, operation: str, call: Call, at: ArnFinder, address: Address) -> None:
    """An operation on what a call is about."""
    needs.add(f"{PREFIX}{operation}", at.of_call(call, authorized_types(operation), address))


def _numbered_statements(
    part: str, needs: _Requirements
) -> Iterable[tuple[str, tuple[str, ...], list[str]]]:
    """Statements with Sids of their own: the part, what it is about, and a number if need be."""
    taken: dict[str, int] = {}
    for resources, actions in needs.statements().items():
        sid = f"{part}{_about(resources)}"
        taken[sid] = taken.get(sid, 0) + 1
        yield f"{sid}{taken[sid] if taken[sid] > 1 else ''}", resources, actions


def _about(resources: tuple[str, ...]) -> str:
    """The types of some ARNs, in a word: `RoleUser`."""
    if resources == ("*",):
        return "All"
    kinds = (resource.split(":", 5)[-1].partition("/")[0] for resource in resources)
    words = (word for kind in dict.fromkeys(kinds) for word in kind.split("-"))
    return "".join("".join(filter(str.isalnum, word)).capitalize() for word in words)[:64]
