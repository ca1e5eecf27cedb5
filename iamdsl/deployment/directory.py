"""Who there is to ask about: principals by address or ARN, with the policies they have.

`declared_directory` finds them in stacks, `saved_directory` of `saved_principals` in saved
authorization details. Nothing is sent for either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.deployment.standing import policies_of, trust_of
from iamdsl.errors import ScriptError, UndeclaredResource, did_you_mean
from iamdsl.evaluation import Caller, PolicySet
from iamdsl.language import Arn, PolicyDocument
from iamdsl.origin import Origin
from iamdsl.resources import Role, User
from iamdsl.resources.resource import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.deployment.stack import Stack
    from iamdsl.resources import Resource


@attrs.frozen
class Standing:
    """A principal's own policies; `names` tells of their statements, by id, which they are of."""

    policies: PolicySet = attrs.field(factory=PolicySet)
    names: Mapping[int, str] = attrs.field(factory=dict)
    origin: Origin | None = None


@attrs.frozen
class Asker:
    """Who asks, and the policies known of them; `address` is theirs where they are found."""

    caller: Caller
    address: str | None = None
    standing: Standing = attrs.field(factory=Standing)


@attrs.frozen
class Directory:
    """Who there is, by address.

    `where` names the place they are found in; `complete` tells that it holds every user and
    role of the account.
    """

    where: str
    arns: Mapping[str, str]
    complete: bool
    _standing: Callable[[str], Standing]
    _trust: Callable[[str], PolicyDocument | None]

    def asker(self, text: str) -> Asker:
        """Who is meant by an address, an ARN, or whatever else `Caller.parse` reads.

        A session of a role has the role's policies. Raises UndeclaredResource with the
        nearest address for one that is not there, and InvalidArn.
        """
        if _is_address(text):
            caller = Caller.parse(self.arn(text))
            return Asker(caller, text, self._standing(text))
        caller = Caller.parse(text)
        address = self._address_of(caller)
        if address is None:
            self._must_be_foreign(caller)
            return Asker(caller)
        if caller.kind == "session":
            caller = Caller.session(self.arns[address], caller.name)
        return Asker(caller, address, self._standing(address))

    def arn(self, text: str) -> str:
        """The ARN of an address, any other text as it is; raises UndeclaredResource."""
        if not _is_address(text):
            return text
        found = self.arns.get(text)
        if found is None:
            raise UndeclaredResource(
                f"there is no {text} in {self.where}",
                why=None if self.arns else "it holds nothing that has an ARN",
                next_step=did_you_mean(text, self.arns) or _some(self.arns),
            )
        return found

    def trust(self, arn: str) -> PolicyDocument | None:
        """The trust policy of a role that is there; None for every other resource."""
        address = self._by_arn().get(arn)
        found = address is not None and address.startswith("role/")
        return self._trust(address) if address is not None and found else None

    def _by_arn(self) -> dict[str, str]:
        return {arn: address for address, arn in self.arns.items()}

    def _address_of(self, caller: Caller) -> str | None:
        if caller.kind != "session":
            return self._by_arn().get(caller.arn or "")
        address = f"role/{(caller.role or '').rpartition('/')[2]}"
        arn = self.arns.get(address, "")
        return address if arn.split(":")[4:5] == [caller.account] else None

    def _must_be_foreign(self, caller: Caller) -> None:
        """Refuse a user or role that would be there if the account had it."""
        accounts = {arn.split(":")[4] for arn in self.arns.values()}
        known = {"user", "role", "session"}
        if not self.complete or caller.kind not in known or caller.account not in accounts:
            return
        meant = caller.role or caller.arn or ""
        kind = "user/" if caller.kind == "user" else "role/"
        near = [arn for address, arn in self.arns.items() if address.startswith(kind)]
        raise UndeclaredResource(
            f"account {caller.account} has no {meant}",
            why=f"{self.where} tells of every user and role of that account",
            next_step=did_you_mean(meant, near),
        )


def declared_directory(
    stacks: Iterable[tuple[Stack, str, str]], where: str, suffix: str = ":{stack}"
) -> Directory:
    """The principals of stacks, each with the partition and the account it is for.

    `where` is the script; `{where}{suffix}` names one of its stacks. Raises what
    `policies_of` and `trust_of` do, once one is asked for.
    """
    held: dict[str, list[tuple[Stack, Resource]]] = {}
    arns: dict[str, str] = {}
    for stack, partition, account in stacks:
        by_address = stack.arns(partition, account)
        for resource in stack:
            held.setdefault(str(resource.address), []).append((stack, resource))
        arns.update((str(address), arn) for address, arn in by_address.items())

    def one(address: str) -> tuple[Stack, Resource]:
        found = held[address]
        if len(found) > 1:
            names = [stack.name for stack, _ in found]
            raise ScriptError(
                f"{address} is in several stacks of {where}: {', '.join(names)}",
                next_step=f"name one: {where}{suffix.format(stack=names[0])}",
            )
        return found[0]

    def standing(address: str) -> Standing:
        stack, resource = one(address)
        if not isinstance(resource, Role | User):
            return Standing(origin=resource.origin)
        policies = policies_of(resource, stack)
        return Standing(policies, _aws_names(policies, stack), resource.origin)

    def trust(address: str) -> PolicyDocument | None:
        _, resource = one(address)
        return trust_of(resource) if isinstance(resource, Role) else None

    return Directory(where, arns, False, standing, trust)  # noqa: FBT003 - not complete


def _is_address(text: str) -> bool:
    return "/" in text and ":" not in text


def _some(addresses: Iterable[str]) -> str | None:
    found = [one for one in addresses if one.startswith(("role/", "user/"))][:5]
    return f"ask for {', '.join(found)}, for example" if found else None


def named(name: str, document: PolicyDocument) -> dict[int, str]:
    """The name of a policy by the ids of its statements."""
    return {id(statement): name for statement in document.statements}


def _aws_names(policies: PolicySet, stack: Stack) -> dict[int, str]:
    """The names of the AWS managed policies among these, which stand on no line."""
    names: dict[int, str] = {}
    by_aws = {one.name: one.document().statements for one in _of_aws(stack)}
    for document in (*policies.identity, *policies.boundary):
        for name, statements in by_aws.items():
            if document.statements == statements:
                names |= named(f"AWS managed policy {name}", document)
    return names


def _of_aws(stack: Stack) -> Iterator[AwsManagedPolicy]:
    """Every AWS managed policy that the stack refers to."""
    for resource in stack:
        for one in (*said(resource, "attachments", default=()), said(resource, "boundary")):
            if isinstance(one, AwsManagedPolicy):
                yield one
            elif isinstance(one, Arn) and one.resource.rpartition("/")[2] in ManagedPolicy:
                yield ManagedPolicy[one.resource.rpartition("/")[2]]
