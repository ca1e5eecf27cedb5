"""Build the IAM policy that a run needs to make and carry out a plan, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from iamdsl.client.call import Call
from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.permissions.confined_reads import confined_reads, reads_of_kind
from iamdsl.deployment.permissions.recreated_roles import roles_recreated_in_two_steps
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

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.step import Step
    from iamdsl.resources import Address, Resource

PASSWORD_POLICY = f"{PREFIX}GetAccountPasswordPolicy"
"""The action that is called before a password is generated."""

UNAUTHORIZED_ACTIONS = frozenset({"sts:GetCallerIdentity"})
"""Actions that need no permission.

https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
"""


@runtime_checkable
class RequiresActions(Protocol):
    """A secret sink or storage that needs permissions of its own."""

    def actions(self) -> Mapping[str, tuple[str, ...]]:
        """Return the needed actions, each with the ARNs that it is needed on."""
        ...


class _Requirements:
    """Actions, and the resources that each is needed on."""

    def __init__(self) -> None:
        self._resources: dict[str, set[str]] = {}

    def add(self, action: str, resources: Iterable[str]) -> None:
        self._resources.setdefault(action, set()).update(resources)

    def statements(self) -> dict[tuple[str, ...], list[str]]:
        """Return the actions, grouped by the resources that they are needed on."""
        result: dict[tuple[str, ...], list[str]] = {}
        for action, arns in sorted(self._resources.items()):
            # "*" covers every ARN next to it.
            resources = ("*",) if "*" in arns else tuple(sorted(arns))
            result.setdefault(resources, []).append(action)
        return result


def permissions(
    plan: Plan,
    *,
    rollback: bool = False,
    confined: bool = False,
    stack: Iterable[Resource] = (),
    places: Iterable[object] = (),
    assumed_role: str | None = None,
) -> IdentityPolicy:
    """Return the policy to make a plan, to carry it out, and to plan again afterwards.

    With `rollback`, it also allows undoing the run. With `confined`, it allows reading the plan's
    objects, and those that the resources of `stack` refer to by ARN, but not the whole account;
    what only reads of the account find is then not found. `places` are the session's secret sink
    and storage, which may need permissions of their own. `assumed_role` is the ARN of the role
    that the session uses, which the caller must be allowed to assume. Actions that need no
    permission (`UNAUTHORIZED_ACTIONS`) are left out.
    """
    finder = ArnFinder(plan)
    reading, running, undoing, keeping = (
        _Requirements(),
        _Requirements(),
        _Requirements(),
        _Requirements(),
    )
    reads = confined_reads(plan, stack, finder) if confined else _whole_reads(plan)
    for read in reads - UNAUTHORIZED_ACTIONS:
        reading.add(read, finder.of_types(authorized_types(read.removeprefix(PREFIX))))
    for step in plan.steps:
        _add_step(running, step, finder)
    if rollback:
        _add_rollback(undoing, plan, finder)
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
            for part, requirements in parts.items()
            for sid, resources, actions in _numbered_statements(part, requirements)
        )
    )


def _whole_reads(plan: Plan) -> set[str]:
    """Return the actions that read the account, in bulk or one by one, before and after the run."""
    return {*plan.reads, *_later_reads(plan)}


def _later_reads(plan: Plan) -> Iterable[str]:
    """Yield the actions that read the same objects once they exist, in bulk or one by one."""
    identity = Scope(plan.stack, plan.partition, plan.account)
    yield f"{PREFIX}{BULK_READ}"
    for change in plan.changes:
        if change.verb in {Verb.DELETE, Verb.FORGET}:
            continue
        kind, name = KINDS[change.address.kind], change.address.name
        yield from (f"{PREFIX}{operation}" for operation in SINGLE_READS.get(kind.name, ()))
        yield from reads_of_kind(kind, name, change.attributes, identity)


def _add_step(requirements: _Requirements, step: Step, finder: ArnFinder) -> None:
    """Add what sending one step needs: the call, and the reads that belong to it."""
    action = step.action
    _add_call(requirements, action.call, finder, step.address)
    for read_call in (action.readback, action.captured_from):
        if read_call is not None:
            _add_call(requirements, read_call, finder, step.address)
    if action.ending is not None:
        check = Call(action.call.service, action.ending.operation, action.call.arguments)
        _add_call(requirements, check, finder, step.address)
    if action.generates is not None:
        requirements.add(PASSWORD_POLICY, "*")


def _add_call(requirements: _Requirements, call: Call, finder: ArnFinder, address: Address) -> None:
    _add(requirements, call.operation, call, finder, address)
    if call.operation in PASS_ROLE_ACTIONS:
        passed = finder.of_call(call, {"role"}, address)
        requirements.add(f"{PREFIX}{PASS_ROLE_ACTIONS[call.operation]}", passed)
    if call.operation in TAG_ACTIONS and call.arguments.get("Tags"):
        _add(requirements, TAG_ACTIONS[call.operation], call, finder, address)


def _add_rollback(requirements: _Requirements, plan: Plan, finder: ArnFinder) -> None:
    """Add what undoing all steps needs."""
    two_step_roles = roles_recreated_in_two_steps(plan)
    for step in plan.steps:
        _add_undo(requirements, step, finder)
        if step.action.destroys in two_step_roles:
            _add(requirements, "UpdateAssumeRolePolicy", step.action.call, finder, step.address)


def _add_undo(requirements: _Requirements, step: Step, finder: ArnFinder) -> None:
    """Add what undoing one step needs.

    Objects are recreated with their tags, and a user's credentials are read before it is deleted.
    """
    call, address = step.action.call, step.address
    for operation in UNDO_ACTIONS[call.operation]:
        related = (table.get(operation) for table in (TAG_ACTIONS, FOLLOW_UP_READS))
        for name in filter(None, (operation, *related)):
            arns = finder.of_call(call, authorized_types(name), address, renamed=True)
            requirements.add(f"{PREFIX}{name}", arns)
        if operation in PASS_ROLE_ACTIONS:
            passed = finder.of_call(call, {"role"}, address, renamed=True)
            requirements.add(f"{PREFIX}{PASS_ROLE_ACTIONS[operation]}", passed)
        if operation in PASSWORD_OPERATIONS:
            requirements.add(PASSWORD_POLICY, "*")
        if operation == "DeleteUser":
            for read in credential_reads(address.name):
                _add(requirements, read.operation, call, finder, address)


def _add(
    requirements: _Requirements, operation: str, call: Call, finder: ArnFinder, address: Address
) -> None:
    """Add an operation on the resources that a call names."""
    arns = finder.of_call(call, authorized_types(operation), address)
    requirements.add(f"{PREFIX}{operation}", arns)


def _numbered_statements(
    part: str, requirements: _Requirements
) -> Iterable[tuple[str, tuple[str, ...], list[str]]]:
    """Yield statements with unique Sids: the part, the resource types, and a number if needed."""
    counts: dict[str, int] = {}
    for resources, actions in requirements.statements().items():
        sid = f"{part}{_type_names(resources)}"
        counts[sid] = counts.get(sid, 0) + 1
        yield f"{sid}{counts[sid] if counts[sid] > 1 else ''}", resources, actions


def _type_names(resources: tuple[str, ...]) -> str:
    """Return the resource types of some ARNs as one word, such as `RoleUser`."""
    if resources == ("*",):
        return "All"
    kinds = (resource.split(":", 5)[-1].partition("/")[0] for resource in resources)
    words = (word for kind in dict.fromkeys(kinds) for word in kind.split("-"))
    return "".join("".join(filter(str.isalnum, word)).capitalize() for word in words)[:64]
