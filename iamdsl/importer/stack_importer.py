"""Import an account: return the stack that declares the existing resources unchanged.

The objects of all kinds are listed, then read as for a plan, and each kind turns what was
observed into a resource. What cannot be declared as it is, is left out, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.client.error_translation import NOT_FOUND_CODES
from iamdsl.deployment.model.selection import Selection as Selection
from iamdsl.deployment.model.stack import Stack, references
from iamdsl.deployment.ownership.role_templates import template_of
from iamdsl.deployment.reader.account_reader import AccountReader
from iamdsl.deployment.reader.read_requirements import ReadRequirements
from iamdsl.deployment.reader.read_strategy import read_bulk
from iamdsl.deployment.reader.snapshot_reader import read_snapshot
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.deployment.state.renames import USER_OWNED_KINDS
from iamdsl.deployment.thread_pool import thread_pool
from iamdsl.errors import AccessDenied, CallFailed, IamdslError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.dangling_principals import deleted_principals, deleted_text
from iamdsl.resources.kind.difference import differences, without_others
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.client import Account, Call
    from iamdsl.deployment.reader.read_strategy import ReadResult
    from iamdsl.resources import Resource, ResourceKind
    from iamdsl.resources.kind.lister import ListedResource
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

LeftOutReasons: TypeAlias = "dict[Address, str]"


@attrs.frozen
class ImportedStack:
    """Result of an import: the stack that declares what an account contains.

    `left_out` gives the reason for each object that is not declared, `remarks` what to know of
    some that are. `whole` is False if what was read does not contain all facts of the resources.
    """

    stack: Stack
    partition: str
    account: str
    left_out: Mapping[Address, str] = attrs.field(factory=dict)
    whole: bool = True
    remarks: Mapping[Address, str] = attrs.field(factory=dict)


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
    """Return the stack `name` that declares what the account contains, or a selection of it.

    Deployed with `adopt=True`, it changes nothing. The account is only read: in bulk, with a list
    call for each further kind (for credentials, one for each selected user), and resource by
    resource as for a plan. `workers` is the most calls sent at the same time. `tell` is called
    with a line for each stage, which may take minutes in a large account. Raises `InvalidName`,
    and `CallFailed` or another `AccountError`.
    """
    Stack(name)  # refuses an invalid name before any call is sent
    identity = account.identity()
    empty = Recovery(Ledger(name, identity.partition, identity.account))
    selected = selection or Selection()
    bulk_read = _read_all(account)
    bulk = bulk_read.snapshot
    tell(
        f"users: {len(bulk.users):,}, groups: {len(bulk.groups):,}, roles: {len(bulk.roles):,}, "
        f"policies: {len(bulk.policies):,}; listing the other kinds of resources"
    )
    listed_by_address = _list_resources(account, bulk, selected, workers)
    recovery = attrs.evolve(
        empty,
        adopting={address: listed.attributes for address, listed in listed_by_address.items()},
    )
    wanted = tuple(
        address for address, listed in listed_by_address.items() if listed.reserved is None
    )
    tell(f"resources: {len(wanted):,}; reading their details")
    requirements = ReadRequirements(wanted=wanted, recovery=recovery)
    snapshot = read_snapshot(account, requirements, workers=workers, bulk=bulk_read)
    scope = Scope(name, identity.partition, identity.account)
    return declare_stack(scope, snapshot, listed_by_address)


def _read_all(account: Account) -> ReadResult:
    """Read in bulk; who may not do that can import what another caller has saved."""
    try:
        return read_bulk(account)
    except AccessDenied as error:
        details = (
            "or import what another caller saves: `aws iam get-account-authorization-details > "
            "details.json`, then `iamdsl import --details details.json`"
        )
        error.next_step = f"{error.next_step}, {details}" if error.next_step else details
        raise


def _list_resources(
    account: Account, bulk: Snapshot, selection: Selection, workers: int
) -> dict[Address, ListedResource]:
    """List the selected objects of all kinds."""
    selected_users = {
        name: user for name, user in bulk.users.items() if selection.covers(Address("user", name))
    }
    snapshots = {
        kind: attrs.evolve(bulk, users=selected_users) if kind in USER_OWNED_KINDS else bulk
        for kind in KINDS
        if selection.may_cover(kind)
    }
    list_calls = [
        (kind, call)
        for kind, snapshot in snapshots.items()
        for call in KINDS[kind].lister.list_calls(snapshot)
    ]

    with thread_pool(workers, "iamdsl-read") as pool:
        reader = AccountReader(account, pool)

        def send(list_call: tuple[str, Call]) -> tuple[str, Mapping[str, object] | None]:
            kind, call = list_call
            try:
                return kind, reader.answer(call, NOT_FOUND_CODES | KINDS[kind].unavailable_codes)
            except CallFailed as error:
                exclude = f"leave them out: --exclude '{kind}/*'"
                error.next_step = f"{error.next_step}, or {exclude}" if error.next_step else exclude
                raise

        responses = list(pool.map(send, list_calls))
    result: dict[Address, ListedResource] = {}
    for kind, snapshot in snapshots.items():
        pages = [
            response
            for listed_kind, response in responses
            if listed_kind == kind and response is not None
        ]
        result.update(listed_resources(KINDS[kind], snapshot, selection, pages))
    return result


def listed_resources(
    kind: ResourceKind,
    snapshot: Snapshot,
    selection: Selection,
    answers: Iterable[Mapping[str, object]] = (),
) -> Iterator[tuple[Address, ListedResource]]:
    """Yield the selected objects of one kind, sorted by name."""
    for listed in sorted(
        kind.lister.read_answers(snapshot, tuple(answers)), key=lambda listed: listed.name.lower()
    ):
        address = Address(kind.name, listed.name)
        if selection.covers(address):
            yield address, listed


def declare_stack(
    scope: Scope, snapshot: Snapshot, listed_by_address: Mapping[Address, ListedResource]
) -> ImportedStack:
    """Declare the listed and observed objects as a stack; pure."""
    seen: dict[Address, ObservedResource] = {}
    left_out: LeftOutReasons = {}
    for address, listed in listed_by_address.items():
        observed = KINDS[address.kind].observe(snapshot, address.name, listed.attributes)
        if listed.reserved is not None:
            left_out[address] = listed.reserved
        elif str(address) in snapshot.denied:
            left_out[address] = f"it could not be read: {snapshot.denied[str(address)].what}"
        elif observed is None:
            continue  # it was deleted since it was listed, or never existed
        elif (template := template_of(observed)) is not None:
            left_out[address] = (
                f"created from the role template {template}: declare and adopt it to manage it"
            )
        elif observed.stack not in {None, scope.stack}:
            left_out[address] = f"part of the stack {observed.stack!r}"
        else:
            seen[address] = observed
    while True:
        resources, undeclarable = _declare_all(scope, seen)
        left_out |= undeclarable
        if not undeclarable:
            break
        # A resource that refers to one of these must name it by ARN, or is left out too.
        seen = {
            address: observed for address, observed in seen.items() if address not in undeclarable
        }
    return ImportedStack(
        Stack(scope.stack, resources.values()),
        scope.partition,
        scope.account,
        left_out,
        remarks=_remarks(resources, seen, snapshot),
    )


def _remarks(
    resources: Iterable[Address], seen: Mapping[Address, ObservedResource], snapshot: Snapshot
) -> dict[Address, str]:
    """Return a remark on each role that trusts a principal which was deleted."""
    result: dict[Address, str] = {}
    for address in resources:
        ids = deleted_principals(seen[address].facts.get("trust"), snapshot.principals)
        if ids:
            result[address] = (
                f"{deleted_text(ids)}. IAM keeps it in this trust policy, but refuses it in one "
                "that is sent"
            )
    return result


def _declare_all(
    bare: Scope, seen: Mapping[Address, ObservedResource]
) -> tuple[dict[Address, Resource], LeftOutReasons]:
    """Return the resources, and the reasons why some objects cannot be declared."""
    arns = {address: observed.arn for address, observed in seen.items() if observed.arn is not None}
    scope = attrs.evolve(bare, arns=arns, addresses={arn: address for address, arn in arns.items()})
    resources: dict[Address, Resource] = {}
    undeclarable: LeftOutReasons = {}
    names: dict[tuple[str, str], Address] = {}
    for address, observed in seen.items():
        first = names.setdefault((address.kind, address.name.lower()), address)
        if first != address:
            undeclarable[address] = f"its name differs from {first} only in case"
            continue
        try:
            resources[address] = resource = KINDS[address.kind].to_resource(
                address.name, observed, scope
            )
            reason = _declaration_gap(resource, observed, scope, seen)
        except IamdslError as error:
            reason = f"it cannot be declared: {error.what}" + (
                f" ({error.why})" if error.why else ""
            )
        if reason is not None:
            undeclarable[address] = reason
    return resources, undeclarable


def _declaration_gap(
    resource: Resource,
    observed: ObservedResource,
    scope: Scope,
    seen: Mapping[Address, ObservedResource],
) -> str | None:
    """Return why a declaration does not fit: a missing reference, or a change; None if it fits."""
    missing = [str(address) for address in references(resource) if address not in seen]
    if missing:
        return f"it refers to {', '.join(missing)}, which is not imported"
    kind = KINDS[resource.kind]
    changed = differences(kind.fields, kind.facts(resource, scope), observed.facts)
    if not field_value(resource, "exclusive", default=True):
        changed = without_others(changed, kind.collections)
    paths = ", ".join(difference.path for difference in changed)
    return f"its {paths} cannot be declared as it is" if changed else None
