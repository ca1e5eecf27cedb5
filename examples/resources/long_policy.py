"""Spread a long document over several managed policies, and change one statement of it."""

from iamdsl import Policy, Role, allow, deploy, document
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
buckets = [f"acme-reports-{day:03}" for day in range(150)]


def declare(names: list[str]) -> None:
    """Deploy a role that reads these buckets, and print which policies change."""
    statements = [allow("s3:GetObject").on(f"arn:aws:s3:::{name}/*") for name in names]
    with deploy("reports", account=account) as session:
        parts = session.add(*Policy.spread("reports", document(*statements)))
        session.add(
            Role("reader").trusting(allow("sts:AssumeRole").for_service("ec2")).attach(*parts)
        )
        for change in session.plan().changed:
            print(change.verb.value, change.address)


declare(buckets)
buckets[70] = "acme-archive"
declare(buckets)
