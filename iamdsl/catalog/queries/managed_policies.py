"""All AWS managed policies by name; their data is read at the first use."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.catalog.sources.identifiers import as_identifier
from iamdsl.catalog.sources.packed_data import chunks
from iamdsl.errors import InvalidArn, UnknownAttribute, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DATA = "managed_policies"


class ManagedPolicies:
    """All AWS managed policies: `ManagedPolicy.ReadOnlyAccess`, or by name in brackets.

    `ManagedPolicy["AWSMarketplaceRead-only"]` takes AWS's name; iterating yields all policies.
    """

    __slots__ = ()

    @property
    def date(self) -> str:
        """Date (ISO 8601) of the last update of a policy in the catalog."""
        return str(chunks(DATA).header["date"])

    def from_arn(self, arn: str) -> AwsManagedPolicy:
        """Return the policy of an ARN in any partition.

        Raises `InvalidArn` if the catalog has no such policy.
        """
        parts = str(arn).split(":", 5)
        known = _by_name().get(str(arn).rpartition("/")[2])
        if len(parts) < 6 or known is None or known.arn(parts[1]) != arn:  # noqa: PLR2004
            raise InvalidArn(
                f"{arn!r} is not an AWS managed policy",
                where=here(),
                why=f"the catalog of {self.date} does not have it",
                next_step=did_you_mean(str(arn).rpartition("/")[2], _by_name()),
            )
        return known

    def __getitem__(self, name: str) -> AwsManagedPolicy:
        policy = _by_name().get(name)
        if policy is None:
            raise _unknown_policy_error(name)
        return policy

    def __getattr__(self, identifier: str) -> AwsManagedPolicy:
        if identifier.startswith("_"):
            raise AttributeError(identifier)
        policy = _by_identifier().get(identifier)
        if policy is None:
            raise _unknown_policy_error(identifier)
        return policy

    def __contains__(self, item: object) -> bool:
        name = item.name if isinstance(item, AwsManagedPolicy) else item
        return name in _by_name()

    def __iter__(self) -> Iterator[AwsManagedPolicy]:
        return iter(_by_name().values())

    def __len__(self) -> int:
        return len(_by_name())

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *_by_identifier()]

    def _ipython_key_completions_(self) -> list[str]:
        return list(_by_name())

    def __repr__(self) -> str:
        return "ManagedPolicy"


@functools.cache
def _by_name() -> Mapping[str, AwsManagedPolicy]:
    rows = chunks(DATA).chunk("policies")
    return {row[0]: AwsManagedPolicy(*row, number) for number, row in enumerate(rows)}


@functools.cache
def _by_identifier() -> Mapping[str, AwsManagedPolicy]:
    return {as_identifier(name): policy for name, policy in _by_name().items()}


def _unknown_policy_error(name: str) -> UnknownAttribute:
    known = {**_by_name(), **_by_identifier()}
    return UnknownAttribute(
        f"there is no AWS managed policy {name}",
        where=here(),
        why=f"the catalog of {chunks(DATA).header['date']} does not have it",
        next_step=did_you_mean(name, known) or "give the ARN if AWS has added it since",
    )


ManagedPolicy = ManagedPolicies()
