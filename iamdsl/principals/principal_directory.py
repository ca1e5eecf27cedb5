"""Look up principals by address or ARN, with the policies that they have.

`declared_directory` takes them from stacks, `saved_directory` (in the module of that name) from
saved authorization details. Neither sends a call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import ScriptError, UndeclaredResource, did_you_mean
from iamdsl.evaluation import Caller, PolicySet
from iamdsl.language import Arn, PolicyDocument
from iamdsl.origin import Origin
from iamdsl.principals.effective_policies import policies_of, trust_of
from iamdsl.resources import Role, User
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.resources import Resource


@attrs.frozen
class PrincipalPolicies:
    """A principal's policies; `names` maps `id(statement)` to the name of its policy."""

    policies: PolicySet = attrs.field(factory=PolicySet)
    names: Mapping[int, str] = attrs.field(factory=dict)
    origin: Origin | None = None


@attrs.frozen
class Requester:
    """A caller and its policies; `address` is None if the directory does not contain it."""

    caller: Caller
    address: str | None = None
    principal_policies: PrincipalPolicies = attrs.field(factory=PrincipalPolicies)


@attrs.frozen
class DirectoryEntry:
    """One resource of a directory; its policies are read when they are needed.

    `stack_name` is the stack that declares it, if it comes from a stack.
    """

    address: str
    arn: str
    principal_policies: Callable[[], PrincipalPolicies]
    trust: Callable[[], PolicyDocument | None]
    stack_name: str | None = None


@attrs.frozen
class PrincipalDirectory:
    """The known principals.

    `where` names their source in errors; `complete` is True if it contains every user and role
    of the account.
    """

    where: str
    entries: tuple[DirectoryEntry, ...]
    complete: bool = False

    def requester(self, text: str) -> Requester:
        """Return the caller of an address, an ARN, or another form that `Caller.parse` reads.

        A role session has the role's policies. Raises `UndeclaredResource`, with the nearest
        address, if it does not exist, `ScriptError` if it occurs several times, and `InvalidArn`.
        """
        if _is_address(text):
            entry: DirectoryEntry | None = self._entry_at(text)
            caller = Caller.parse(self.arn(text))
        else:
            caller = Caller.parse(text)
            entry = self._entry_of(caller)
        if entry is None:
            self._check_foreign(caller)
            return Requester(caller)
        if caller.kind == "session":
            caller = Caller.session(entry.arn, caller.name)
        return Requester(caller, entry.address, entry.principal_policies())

    def arn(self, text: str) -> str:
        """Return the ARN of an address, or any other text unchanged.

        Raises `UndeclaredResource` or `ScriptError`, as `requester` does.
        """
        return self._entry_at(text).arn if _is_address(text) else text

    def trust(self, arn: str) -> PolicyDocument | None:
        """Return the trust policy of a role in the directory, None for any other ARN.

        Raises `ScriptError` if the role occurs several times.
        """
        entry = self._single_entry([entry for entry in self.entries if entry.arn == arn])
        return None if entry is None else entry.trust()

    def _entry_at(self, address: str) -> DirectoryEntry:
        entry = self._single_entry([entry for entry in self.entries if entry.address == address])
        if entry is not None:
            return entry
        known = [entry.address for entry in self.entries]
        examples = [candidate for candidate in known if candidate.startswith(("role/", "user/"))]
        raise UndeclaredResource(
            f"there is no {address} in {self.where}",
            why=None if known else "it contains no resource with an ARN",
            next_step=did_you_mean(address, known)
            or (
                f"use an address that exists, such as {', '.join(examples[:5])}"
                if examples
                else None
            ),
        )

    def _single_entry(self, entries: list[DirectoryEntry]) -> DirectoryEntry | None:
        if len(entries) < 2:  # noqa: PLR2004 - more than one
            return entries[0] if entries else None
        first = entries[0]
        arns = {entry.arn: entry for entry in entries}
        stack_names = {entry.stack_name: entry for entry in entries}
        next_step = "use a script that declares it only once"
        if len(stack_names) > 1:
            next_step = f"choose a stack, such as {self.where}:{first.stack_name}"
        elif len(arns) > 1:
            next_step = f"use an ARN, such as {first.arn}"
        raise ScriptError(
            f"{first.address} occurs {len(entries)} times in {self.where}",
            why=f"in the stacks {', '.join(filter(None, stack_names))}"
            if len(stack_names) > 1
            else f"the stack {first.stack_name} is deployed to several accounts",
            next_step=next_step,
        )

    def _entry_of(self, caller: Caller) -> DirectoryEntry | None:
        if caller.kind != "session":
            return self._single_entry([entry for entry in self.entries if entry.arn == caller.arn])
        address = f"role/{(caller.role or '').rpartition('/')[2]}"
        return self._single_entry(
            [
                entry
                for entry in self.entries
                if entry.address == address and entry.arn.split(":")[4] == caller.account
            ]
        )

    def _check_foreign(self, caller: Caller) -> None:
        """Refuse a user or role that a complete directory of its account does not contain."""
        accounts = {entry.arn.split(":")[4] for entry in self.entries}
        known = {"user", "role", "session"}
        if not self.complete or caller.kind not in known or caller.account not in accounts:
            return
        name = caller.role or caller.arn or ""
        kind = "user/" if caller.kind == "user" else "role/"
        raise UndeclaredResource(
            f"account {caller.account} has no {name}",
            why=f"{self.where} contains every user and role of that account",
            next_step=did_you_mean(
                name, [entry.arn for entry in self.entries if entry.address.startswith(kind)]
            ),
        )


def declared_directory(stacks: Iterable[tuple[Stack, str, str]], where: str) -> PrincipalDirectory:
    """Return the principals of stacks, each given with its partition and account.

    `where` is the script; `{where}:NAME` names one of its stacks. What `policies_of` and
    `trust_of` raise is raised when a principal's policies are looked up.
    """
    entries = [
        _entry_of_resource(resource, arn, stack)
        for stack, partition, account in stacks
        for resource, arn in _with_arns(stack, partition, account)
    ]
    return PrincipalDirectory(where, tuple(entries))


def _with_arns(stack: Stack, partition: str, account: str) -> Iterator[tuple[Resource, str]]:
    arns = stack.arns(partition, account)
    yield from (
        (resource, arns[resource.address]) for resource in stack if resource.address in arns
    )


def _entry_of_resource(resource: Resource, arn: str, stack: Stack) -> DirectoryEntry:
    def principal_policies() -> PrincipalPolicies:
        if not isinstance(resource, Role | User):
            return PrincipalPolicies(origin=resource.origin)
        policies = policies_of(resource, stack)
        return PrincipalPolicies(policies, _aws_names(policies, stack), resource.origin)

    def trust() -> PolicyDocument | None:
        return trust_of(resource) if isinstance(resource, Role) else None

    return DirectoryEntry(str(resource.address), arn, principal_policies, trust, stack.name)


def _is_address(text: str) -> bool:
    return "/" in text and ":" not in text


def names_by_statement(name: str, document: PolicyDocument) -> dict[int, str]:
    """Return the name of a policy by the `id()` of each of its statements."""
    return {id(statement): name for statement in document.statements}


def _aws_names(policies: PolicySet, stack: Stack) -> dict[int, str]:
    """Return the names of the AWS managed policies among these: they have no line in a script."""
    names: dict[int, str] = {}
    by_aws = {policy.name: policy.document().statements for policy in _aws_policies(stack)}
    for document in (*policies.identity, *policies.boundary):
        for name, statements in by_aws.items():
            if document.statements == statements:
                names |= names_by_statement(f"AWS managed policy {name}", document)
    return names


def _aws_policies(stack: Stack) -> Iterator[AwsManagedPolicy]:
    """Yield every AWS managed policy that the stack refers to."""
    for resource in stack:
        for reference in (
            *field_value(resource, "attachments", default=()),
            field_value(resource, "boundary"),
        ):
            if isinstance(reference, AwsManagedPolicy):
                yield reference
            elif isinstance(reference, Arn):
                name = reference.resource.rpartition("/")[2]
                if name in ManagedPolicy:
                    yield ManagedPolicy[name]
