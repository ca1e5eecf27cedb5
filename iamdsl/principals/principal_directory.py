"""Who there is to ask about: principals by address or ARN, with the policies they have.

`declared_directory` finds them in stacks, `saved_directory` of `saved_principals` in saved
authorization details. Nothing is sent for either.
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
    """A principal's own policies; `names` tells of their statements, by id, which they are of."""

    policies: PolicySet = attrs.field(factory=PolicySet)
    names: Mapping[int, str] = attrs.field(factory=dict)
    origin: Origin | None = None


@attrs.frozen
class Requester:
    """Who asks, and the policies known of them; `address` is theirs where they are found."""

    caller: Caller
    address: str | None = None
    principal_policies: PrincipalPolicies = attrs.field(factory=PrincipalPolicies)


@attrs.frozen
class DirectoryEntry:
    """What there is under one ARN; the policies are looked up when they are asked for.

    `group` is the stack that it is in, of several.
    """

    address: str
    arn: str
    principal_policies: Callable[[], PrincipalPolicies]
    trust: Callable[[], PolicyDocument | None]
    stack_name: str | None = None


@attrs.frozen
class PrincipalDirectory:
    """Who there is.

    `where` names the place they are found in; `complete` tells that it holds every user and
    role of the account.
    """

    where: str
    entries: tuple[DirectoryEntry, ...]
    complete: bool = False

    def requester(self, text: str) -> Requester:
        """Who is meant by an address, an ARN, or whatever else `Caller.parse` reads.

        A session of a role has the role's policies. Raises UndeclaredResource with the
        nearest address for one that is not there, ScriptError for one that is there several
        times, and InvalidArn.
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
        """The ARN of an address, any other text as it is; raises as `asker` does."""
        return self._entry_at(text).arn if _is_address(text) else text

    def trust(self, arn: str) -> PolicyDocument | None:
        """The trust policy of a role that is there; None for every other resource."""
        entry = self._only_one([item for item in self.entries if item.arn == arn])
        return None if entry is None else entry.trust()

    def _entry_at(self, address: str) -> DirectoryEntry:
        result = self._only_one([entry for entry in self.entries if entry.address == address])
        if result is not None:
            return result
        known = [item.address for item in self.entries]
        some = [candidate for candidate in known if candidate.startswith(("role/", "user/"))][:5]
        raise UndeclaredResource(
            f"there is no {address} in {self.where}",
            why=None if known else "it holds nothing that has an ARN",
            next_step=did_you_mean(address, known)
            or (f"ask for {', '.join(some)}, for example" if some else None),
        )

    def _only_one(self, result: list[DirectoryEntry]) -> DirectoryEntry | None:
        if len(result) < 2:  # noqa: PLR2004 - more than one
            return result[0] if result else None
        arns, groups = (
            {entry.arn: entry for entry in result},
            {item.stack_name: item for item in result},
        )
        advice = "ask by a script in which it is once"
        if len(groups) > 1:
            advice = f"name one: {self.where}:{result[0].stack_name}"
        elif len(arns) > 1:
            advice = f"name one by its ARN: {result[0].arn}"
        raise ScriptError(
            f"{result[0].address} is {len(result)} times in {self.where}",
            why=f"in the stacks {', '.join(filter(None, groups))}"
            if len(groups) > 1
            else f"the stack {result[0].stack_name} is for several accounts",
            next_step=advice,
        )

    def _entry_of(self, caller: Caller) -> DirectoryEntry | None:
        if caller.kind != "session":
            return self._only_one([entry for entry in self.entries if entry.arn == caller.arn])
        address = f"role/{(caller.role or '').rpartition('/')[2]}"
        return self._only_one(
            [
                item
                for item in self.entries
                if item.address == address and item.arn.split(":")[4] == caller.account
            ]
        )

    def _check_foreign(self, caller: Caller) -> None:
        """Refuse a user or role that would be there if the account had it."""
        accounts = {entry.arn.split(":")[4] for entry in self.entries}
        known = {"user", "role", "session"}
        if not self.complete or caller.kind not in known or caller.account not in accounts:
            return
        meant = caller.role or caller.arn or ""
        kind = "user/" if caller.kind == "user" else "role/"
        raise UndeclaredResource(
            f"account {caller.account} has no {meant}",
            why=f"{self.where} tells of every user and role of that account",
            next_step=did_you_mean(
                meant, [item.arn for item in self.entries if item.address.startswith(kind)]
            ),
        )


def declared_directory(stacks: Iterable[tuple[Stack, str, str]], where: str) -> PrincipalDirectory:
    """The principals of stacks, each with the partition and the account it is for.

    `where` is the script, of which `{where}:NAME` is one stack. What `policies_of` and
    `trust_of` raise is raised once somebody is asked for.
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
    def standing() -> PrincipalPolicies:
        if not isinstance(resource, Role | User):
            return PrincipalPolicies(origin=resource.origin)
        policies = policies_of(resource, stack)
        return PrincipalPolicies(policies, _aws_names(policies, stack), resource.origin)

    def trust() -> PolicyDocument | None:
        return trust_of(resource) if isinstance(resource, Role) else None

    return DirectoryEntry(str(resource.address), arn, standing, trust, stack.name)


def _is_address(text: str) -> bool:
    return "/" in text and ":" not in text


def names_by_statement(name: str, document: PolicyDocument) -> dict[int, str]:
    """The name of a policy by the ids of its statements."""
    return {id(statement): name for statement in document.statements}


def _aws_names(policies: PolicySet, stack: Stack) -> dict[int, str]:
    """The names of the AWS managed policies among these, which stand on no line."""
    names: dict[int, str] = {}
    by_aws = {policy.name: policy.document().statements for policy in _aws_policies(stack)}
    for document in (*policies.identity, *policies.boundary):
        for name, statements in by_aws.items():
            if document.statements == statements:
                names |= names_by_statement(f"AWS managed policy {name}", document)
    return names


def _aws_policies(stack: Stack) -> Iterator[AwsManagedPolicy]:
    """Every AWS managed policy that the stack refers to."""
    for resource in stack:
        for item in (
            *field_value(resource, "attachments", default=()),
            field_value(resource, "boundary"),
        ):
            if isinstance(item, AwsManagedPolicy):
                yield item
            elif isinstance(item, Arn) and item.resource.rpartition("/")[2] in ManagedPolicy:
                yield ManagedPolicy[item.resource.rpartition("/")[2]]
