"""The other stacks that a script deploys to the same account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.client import SelfContained

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Account
    from iamdsl.deployment import DeploymentSession


def policies_of_other_stacks(
    sessions: Iterable[DeploymentSession], account: Account, stack: str
) -> dict[str, str]:
    """Return the names of the other stacks by the ARNs of the policies they declare.

    Raises the errors of the accounts (`AccountError`).
    """
    identity = account.identity()
    result: dict[str, str] = {}
    for session in sessions:
        name = session.stack.name
        if name == stack or not _is_same(session.account, account):
            continue
        arns = session.stack.arns(identity.partition, identity.account)
        result |= {arn: name for address, arn in arns.items() if address.kind == "policy"}
    return result


def _is_same(first: Account, second: Account) -> bool:
    """Return whether two objects stand for the same account."""
    if first is second or isinstance(first, SelfContained) or isinstance(second, SelfContained):
        return first is second
    return (first.endpoint, first.identity().account) == (
        second.endpoint,
        second.identity().account,
    )
