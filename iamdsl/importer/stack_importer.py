"""Importing: what an account holds already, as the stack that declares it as it is.

The census finds the objects, they are observed as for a plan, and each kind says what was
observed as a resource. What cannot be declared as it is, is left out, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.client.error_translation import NOT_FOUND_CODES
from iamdsl.deployment.model.selection import Selection
from iamdsl.deployment.model.stack import Stack, references
from iamdsl.deployment.reader.account_reader import AccountReader
from iamdsl.deployment.reader.read_requirements import ReadRequirements
from iamdsl.deployment.reader.read_strategy import read_bulk
from iamdsl.deployment.reader.snapshot_reader import read_snapshot
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.deployment.state.renames import USER_OWNED_KINDS
from iamdsl.deployment.thread_pool import thread_pool as threads
from iamdsl.errors import CallFailed, IamdslError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.client import Account, Call
    from iamdsl.resources import Resource, ResourceKind
    from iamdsl.resources.kind.lister import ListedResource
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

LeftOutReasons: TypeAlias = "dict[Address, str]"


@attrs.frozen
class ImportedStack:
    """A stack that declares what an account holds, and what it does not hold of it.

    `is_excluded` says of each object why it is not declared. `whole` is False when what was read
    could not tell everything of them.
    """

    stack: Stack
    partition: str
    account: str
    left_out: Mapping[Address, str] = attrs.field(factory=dict)
    whole: bool = True


def _no_progress(_words: str) -> None:
    pass


def import_stack(
    account: Account,
    name: str,
    selection: Selection | None = None,
    *,
    workers: int = 10,
    tell: Callable[[str], None] = _no_progress,
) -> ImportedStack:
    """The stack `name` that declares what the account holds, or the selected part of it.

    Deployed with `adopt=True` it changes nothing. The account is only read: the bulk read, a
    listing for each further kind (for credentials one for each selected user), and
    the single reads of a plan. `tell` is given a line for each stage, which in a large account
    may take minutes. Raises InvalidName, CallFailed and the like.
    """
    Stack(name)  # which refuses a name before anything is asked
    identity = account.identity()
    empty = Recovery(Ledger(name, identity.partition, identity.account))
    chosen = selection or Selection()
    told = read_bulk(account)
    bulk = told.snapshot
    tell(
        f"users: {len(bulk.users):,}, groups: {len(bulk.groups):,}, roles: {len(bulk.roles):,}, "
        f"policies: {len(bulk.policies):,}; looking for what else there is"
    )
    counted = _list_resources(account, bulk, chosen, workers)
    known = attrs.evolve(
        empty, adopting={address: listed.attributes for address, listed in counted.items()}
    )
    wanted = tuple(address for address, item in counted.items() if item.reserved is None)
    tell(f"objects: {len(wanted):,}; reading what only they tell")
    requirements = ReadRequirements(wanted=wanted, recovery=known)
    snapshot = read_snapshot(account, requirements, workers=workers, bulk=told)
    return declare_stack(Scope(name, identity.partition, identity.account), snapshot, counted)


def _list_resources(
    account: Account, bulk: Snapshot, selection: Selection, workers: int
) -> dict[Address, ListedResource]:
    """The selected objects of all kinds."""
    chosen = {
        name: user for name, user in bulk.users.items() if selection.covers(Address("user", name))
    }
    known = {
        kind: attrs.evolve(bulk, users=chosen) if kind in USER_OWNED_KINDS else bulk
        for kind in KINDS
        if selection.may_cover(kind)
    }
    questions = [
        (kind, call)
        for kind, snapshot in known.items()
        for call in KINDS[kind].lister.list_calls(snapshot)
    ]

    with threads(workers, "iamdsl-read") as pool:
        reader = AccountReader(account, pool)

        def answer(question: tuple[str, Call]) -> tuple[str, Mapping[str, object] | None]:
            kind, call = question
            try:
                return kind, reader.answer(call, NOT_FOUND_CODES | KINDS[kind].unavailable_codes)
            except CallFailed as error:
                without = f"leave them out: --exclude '{kind}/*'"
                error.next_step = f"{error.next_step}, or {without}" if error.next_step else without
                raise

        answers = list(pool.map(answer, questions))
    result: dict[Address, ListedResource] = {}
    for kind, snapshot in known.items():
        told = [item for listed_kind, item in answers if listed_kind == kind and item is not None]
        result.update(listed_resources(KINDS[kind], snapshot, selection, told))
    return result


def listed_resources(
    kind: ResourceKind,
    snapshot: Snapshot,
    selection: Selection,
    answers: Iterable[Mapping[str, object]] = (),
) -> Iterator[tuple[Address, ListedResource]]:
    """The selected objects of one kind, in the order of their names."""
    for listed in sorted(
        kind.lister.read_answers(snapshot, tuple(answers)), key=lambda item: item.name.lower()
    ):
        address = Address(kind.name, listed.name)
        if selection.covers(address):
            yield address, listed


def declare_stack(
    scope: Scope, snapshot: Snapshot, result: Mapping[Address, ListedResource]
) -> ImportedStack:
    """What was counted and observed, as a stack; pure."""
    seen: dict[Address, ObservedResource] = {}
    left: LeftOutReasons = {}
    for address, listed in result.items():
        observed = KINDS[address.kind].observe(snapshot, address.name, listed.attributes)
        if listed.reserved is not None:
            left[address] = listed.reserved
        elif observed is None:
            continue  # it has gone meanwhile, or was only possible
        elif observed.stack not in {None, scope.stack}:
            left[address] = f"it belongs to the stack {observed.stack!r}"
        else:
            seen[address] = observed
    while True:
        made, unfit = _declare_all(scope, seen)
        left |= unfit
        if not unfit:
            break
        # What refers to one of these has to refer to it otherwise, or is left out too.
        seen = {address: item for address, item in seen.items() if address not in unfit}
    return ImportedStack(
        Stack(scope.stack, made.values()),
        scope.partition,
        scope.account,
        left,
    )


def _declare_all(
    bare: Scope, seen: Mapping[Address, ObservedResource]
) -> tuple[dict[Address, Resource], LeftOutReasons]:
    """The resources, and why some of them cannot be."""
    arns = {address: item.arn for address, item in seen.items() if item.arn is not None}
    scope = attrs.evolve(bare, arns=arns, addresses={arn: address for address, arn in arns.items()})
    made: dict[Address, Resource] = {}
    unfit: LeftOutReasons = {}
    names: dict[tuple[str, str], Address] = {}
    for address, observed in seen.items():
        twin = names.setdefault((address.kind, address.name.lower()), address)
        if twin != address:
            unfit[address] = f"its name differs from {twin} only in case"
            continue
        try:
            made[address] = resource = KINDS[address.kind].to_resource(
                address.name, observed, scope
            )
            reason = _declaration_gap(resource, observed, scope, seen)
        except IamdslError as error:
            reason = f"it cannot be declared: {error.what}" + (
                f" ({error.why})" if error.why else ""
            )
        if reason is not None:
            unfit[address] = reason
    return made, unfit


def _declaration_gap(
    resource: Resource,
    observed: ObservedResource,
    scope: Scope,
    seen: Mapping[Address, ObservedResource],
) -> str | None:
    """Why a declaration would not do: it refers to what is left out, or would change something."""
    missing = [str(address) for address in references(resource) if address not in seen]
    if missing:
        return f"it refers to {', '.join(missing)}, which is not imported"
    kind = KINDS[resource.kind]
    changed = [
        difference.path
        for difference in differences(kind.fields, kind.facts(resource, scope), observed.facts)
        if field_value(resource, "exclusive", default=True)
        or difference.after is not None
        or difference.field not in kind.collections
    ]
    return f"its {', '.join(changed)} cannot be declared as it is" if changed else None
