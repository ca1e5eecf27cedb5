"""Deploy one stack repeatedly to one account, with every write counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from iamdsl import deploy
from iamdsl.deployment import DeploymentSession, MemorySecrets, Plan, Verb

if TYPE_CHECKING:
    from resources.kinds.case import KindCase

    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount


class CountedDeployment:
    """One account, one secret sink, and the stack `mine`, which always declares `around`."""

    def __init__(self, account: InProcessAccount, *around: Resource) -> None:
        self.account = account
        self.around = around
        self.iam: Any = account.client("iam")
        self.secrets = MemorySecrets()

    def declare(
        self,
        *resources: Resource,
        stack: str = "mine",
        adopt: bool = False,
        tag_adopted: bool = False,
        workers: int = 10,
    ) -> DeploymentSession:
        """Return a session that declares `around` and these resources."""
        session = deploy(
            stack,
            account=self.account,
            secrets=self.secrets,
            adopt=adopt,
            tag_adopted=tag_adopted,
            workers=workers,
        )
        session.add(*self.around, *resources)
        return session

    def apply(
        self, *resources: Resource, adopt: bool = False, tag_adopted: bool = False
    ) -> Counter[str]:
        """Apply by a saved plan, assert that nothing is left to do, and return the writes."""
        session = self.declare(*resources, adopt=adopt, tag_adopted=tag_adopted)
        self.account.reset_calls()
        session.apply(Plan.from_json(session.plan().to_json()))
        writes = self.writes()
        again = session.plan()
        assert again.is_empty
        assert {change.verb for change in again.changes} <= {Verb.NONE}
        return writes

    def destroy(self) -> Counter[str]:
        """Destroy the stack, assert that nothing is left of it, and return the writes."""
        self.account.reset_calls()
        self.declare().destroy()
        writes = self.writes()
        assert self.declare().plan_destroy().changes == ()
        return writes

    def writes(self) -> Counter[str]:
        """Return the writes since the last `reset_calls`, by operation."""
        written = self.account.writes.items()
        return Counter({name.partition(":")[2]: times for name, times in written})

    def ids(self, *resources: Resource) -> dict[str, str | None]:
        """Return AWS's unique IDs of the declared resources."""
        changes = self.declare(*resources).plan().changes
        return {str(change.address): change.id for change in changes}

    def call(self, operation: str, **arguments: Any) -> Any:
        """Send a call outside iamdsl."""
        return getattr(self.iam, xform_name(operation))(**arguments)


def deployment_of(case: KindCase, account: InProcessAccount) -> CountedDeployment:
    """Return a deployment with what a kind's case needs in the stack, the sink and the account."""
    deployment = CountedDeployment(account, *case.around)
    for name, fields in case.secrets.items():
        deployment.secrets.put(name, fields)
    case.prepare(deployment.iam)
    return deployment
